"""The resource groups as attributes, for type checkers and editors. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiobandwidth._generated.api.addresses import AddressesGroup
    from aiobandwidth._generated.api.applications import ApplicationsGroup
    from aiobandwidth._generated.api.available_numbers import AvailableNumbersGroup
    from aiobandwidth._generated.api.disconnects import DisconnectsGroup
    from aiobandwidth._generated.api.e911_addresses import E911AddressesGroup
    from aiobandwidth._generated.api.external_tns import ExternalTnsGroup
    from aiobandwidth._generated.api.import_tn_orders import ImportTnOrdersGroup
    from aiobandwidth._generated.api.in_service_numbers import InServiceNumbersGroup
    from aiobandwidth._generated.api.number_features import NumberFeaturesGroup
    from aiobandwidth._generated.api.orders import OrdersGroup
    from aiobandwidth._generated.api.phone_numbers import PhoneNumbersGroup
    from aiobandwidth._generated.api.port_ins import PortInsGroup
    from aiobandwidth._generated.api.remove_imported_tn_orders import RemoveImportedTnOrdersGroup
    from aiobandwidth._generated.api.reports import ReportsGroup
    from aiobandwidth._generated.api.sip_peers import SipPeersGroup
    from aiobandwidth._generated.api.sites import SitesGroup
    from aiobandwidth._generated.api.subscriptions import SubscriptionsGroup
    from aiobandwidth._generated.api.tn_options import TnOptionsGroup


class GroupAttributes:
    """What ``NumbersClient`` offers besides its own methods."""

    addresses: AddressesGroup
    """Reusable addresses, in JSON, v2 only."""
    applications: ApplicationsGroup
    """Voice and messaging applications."""
    available_numbers: AvailableNumbersGroup
    """Numbers that can be ordered."""
    disconnects: DisconnectsGroup
    """Giving numbers back."""
    e911_addresses: E911AddressesGroup
    """Emergency addresses of the account."""
    external_tns: ExternalTnsGroup
    """Importing and removing external numbers, v1 only."""
    import_tn_orders: ImportTnOrdersGroup
    """Bringing numbers of other carriers in for hosted messaging."""
    in_service_numbers: InServiceNumbersGroup
    """Numbers that are in service."""
    number_features: NumberFeaturesGroup
    """Features of a number such as CNAM and directory listing."""
    orders: OrdersGroup
    """Orders for new numbers."""
    phone_numbers: PhoneNumbersGroup
    """Numbers of the account."""
    port_ins: PortInsGroup
    """Bringing numbers in from other carriers."""
    remove_imported_tn_orders: RemoveImportedTnOrdersGroup
    """Taking imported numbers out again."""
    reports: ReportsGroup
    """Reports, their runs and files."""
    sip_peers: SipPeersGroup
    """SIP peers, also called locations, with their products and numbers."""
    sites: SitesGroup
    """Sites, also called sub-accounts."""
    subscriptions: SubscriptionsGroup
    """Notices by webhook or mail about orders and events."""
    tn_options: TnOptionsGroup
    """Orders that set options of numbers."""
