"""The resource groups as attributes, for type checkers and editors. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiobandwidth._generated.api.addresses import Addresses
    from aiobandwidth._generated.api.applications import Applications
    from aiobandwidth._generated.api.available_numbers import AvailableNumbers
    from aiobandwidth._generated.api.disconnects import Disconnects
    from aiobandwidth._generated.api.e911_addresses import E911Addresses
    from aiobandwidth._generated.api.external_tns import ExternalTns
    from aiobandwidth._generated.api.import_tn_orders import ImportTnOrders
    from aiobandwidth._generated.api.in_service_numbers import InServiceNumbers
    from aiobandwidth._generated.api.number_features import NumberFeatures
    from aiobandwidth._generated.api.orders import Orders
    from aiobandwidth._generated.api.phone_numbers import PhoneNumbers
    from aiobandwidth._generated.api.port_ins import PortIns
    from aiobandwidth._generated.api.remove_imported_tn_orders import RemoveImportedTnOrders
    from aiobandwidth._generated.api.reports import Reports
    from aiobandwidth._generated.api.sip_peers import SipPeers
    from aiobandwidth._generated.api.sites import Sites
    from aiobandwidth._generated.api.subscriptions import Subscriptions
    from aiobandwidth._generated.api.tn_options import TnOptions


class GroupAttributes:
    """What ``NumbersClient`` offers besides its own methods."""

    addresses: Addresses
    """Reusable addresses, in JSON, v2 only."""
    applications: Applications
    """Voice and messaging applications."""
    available_numbers: AvailableNumbers
    """Numbers that can be ordered."""
    disconnects: Disconnects
    """Giving numbers back."""
    e911_addresses: E911Addresses
    """Emergency addresses of the account."""
    external_tns: ExternalTns
    """Importing and removing external numbers, v1 only."""
    import_tn_orders: ImportTnOrders
    """Bringing numbers of other carriers in for hosted messaging."""
    in_service_numbers: InServiceNumbers
    """Numbers that are in service."""
    number_features: NumberFeatures
    """Features of a number such as CNAM and directory listing."""
    orders: Orders
    """Orders for new numbers."""
    phone_numbers: PhoneNumbers
    """Numbers of the account."""
    port_ins: PortIns
    """Bringing numbers in from other carriers."""
    remove_imported_tn_orders: RemoveImportedTnOrders
    """Taking imported numbers out again."""
    reports: Reports
    """Reports, their runs and files."""
    sip_peers: SipPeers
    """SIP peers, also called locations, with their products and numbers."""
    sites: Sites
    """Sites, also called sub-accounts."""
    subscriptions: Subscriptions
    """Notices by webhook or mail about orders and events."""
    tn_options: TnOptions
    """Orders that set options of numbers."""
