"""The resource groups as attributes, for type checkers and editors. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiobandwidth._generated.api.accounts import AccountsGroup
    from aiobandwidth._generated.api.addresses import AddressesGroup
    from aiobandwidth._generated.api.admin_data import AdminDataGroup
    from aiobandwidth._generated.api.aeuis import AeuisGroup
    from aiobandwidth._generated.api.applications import ApplicationsGroup
    from aiobandwidth._generated.api.available_numbers import AvailableNumbersGroup
    from aiobandwidth._generated.api.billing_detail_records import BillingDetailRecordsGroup
    from aiobandwidth._generated.api.billing_reports import BillingReportsGroup
    from aiobandwidth._generated.api.brands import BrandsGroup
    from aiobandwidth._generated.api.bulk_port_ins import BulkPortInsGroup
    from aiobandwidth._generated.api.campaigns import CampaignsGroup
    from aiobandwidth._generated.api.cities import CitiesGroup
    from aiobandwidth._generated.api.compliance import ComplianceGroup
    from aiobandwidth._generated.api.compliance_documents import ComplianceDocumentsGroup
    from aiobandwidth._generated.api.coverage import CoverageGroup
    from aiobandwidth._generated.api.csrs import CsrsGroup
    from aiobandwidth._generated.api.disconnects import DisconnectsGroup
    from aiobandwidth._generated.api.dldas import DldasGroup
    from aiobandwidth._generated.api.e911_addresses import E911AddressesGroup
    from aiobandwidth._generated.api.e911_orders import E911OrdersGroup
    from aiobandwidth._generated.api.emergency_notifications import EmergencyNotificationsGroup
    from aiobandwidth._generated.api.end_users import EndUsersGroup
    from aiobandwidth._generated.api.external_tns import ExternalTnsGroup
    from aiobandwidth._generated.api.hosted_voice import HostedVoiceGroup
    from aiobandwidth._generated.api.import_tn_orders import ImportTnOrdersGroup
    from aiobandwidth._generated.api.imports_to_account import ImportsToAccountGroup
    from aiobandwidth._generated.api.in_service_numbers import InServiceNumbersGroup
    from aiobandwidth._generated.api.lidbs import LidbsGroup
    from aiobandwidth._generated.api.lsr_orders import LsrOrdersGroup
    from aiobandwidth._generated.api.move_tns import MoveTnsGroup
    from aiobandwidth._generated.api.number_features import NumberFeaturesGroup
    from aiobandwidth._generated.api.numbers_assignments import NumbersAssignmentsGroup
    from aiobandwidth._generated.api.orders import OrdersGroup
    from aiobandwidth._generated.api.phone_number_lookup import PhoneNumberLookupGroup
    from aiobandwidth._generated.api.phone_numbers import PhoneNumbersGroup
    from aiobandwidth._generated.api.port_ins import PortInsGroup
    from aiobandwidth._generated.api.port_out_passcodes import PortOutPasscodesGroup
    from aiobandwidth._generated.api.port_outs import PortOutsGroup
    from aiobandwidth._generated.api.portability_checks import PortabilityChecksGroup
    from aiobandwidth._generated.api.products import ProductsGroup
    from aiobandwidth._generated.api.rate_centers import RateCentersGroup
    from aiobandwidth._generated.api.realms import RealmsGroup
    from aiobandwidth._generated.api.remove_imported_tn_orders import RemoveImportedTnOrdersGroup
    from aiobandwidth._generated.api.reports import ReportsGroup
    from aiobandwidth._generated.api.requirements_packages import RequirementsPackagesGroup
    from aiobandwidth._generated.api.service_activations import ServiceActivationsGroup
    from aiobandwidth._generated.api.short_codes import ShortCodesGroup
    from aiobandwidth._generated.api.sip_credentials import SipCredentialsGroup
    from aiobandwidth._generated.api.sip_peers import SipPeersGroup
    from aiobandwidth._generated.api.sites import SitesGroup
    from aiobandwidth._generated.api.subscriptions import SubscriptionsGroup
    from aiobandwidth._generated.api.tn_options import TnOptionsGroup
    from aiobandwidth._generated.api.tn_reservations import TnReservationsGroup
    from aiobandwidth._generated.api.toll_free_porting_validations import TollFreePortingValidationsGroup
    from aiobandwidth._generated.api.toll_free_verification import TollFreeVerificationGroup
    from aiobandwidth._generated.api.users import UsersGroup
    from aiobandwidth._generated.api.voice_configuration_packages import VoiceConfigurationPackagesGroup


class GroupAttributes:
    """What ``NumbersClient`` offers besides its own methods."""

    accounts: AccountsGroup
    """The account itself."""
    addresses: AddressesGroup
    """Reusable addresses, in JSON, v2 only; and the check of an address on the map, in XML."""
    admin_data: AdminDataGroup
    """Values that the service itself is set up with."""
    aeuis: AeuisGroup
    """Alternate end user identifiers of endpoints that call 911 without a number of their own."""
    applications: ApplicationsGroup
    """Voice and messaging applications."""
    available_numbers: AvailableNumbersGroup
    """Numbers that can be ordered."""
    billing_detail_records: BillingDetailRecordsGroup
    """Archives of billing detail records, v1 only; the billing reports take their place."""
    billing_reports: BillingReportsGroup
    """Billing reports, their state and files."""
    brands: BrandsGroup
    """Brands of the 10DLC campaign registry and their vetting."""
    bulk_port_ins: BulkPortInsGroup
    """Port-ins of many numbers, which the service splits into single ones."""
    campaigns: CampaignsGroup
    """Campaigns of the 10DLC campaign registry, and how the account takes part."""
    cities: CitiesGroup
    """Cities where numbers can be had."""
    compliance: ComplianceGroup
    """What a country demands before numbers can be used, v2 only."""
    compliance_documents: ComplianceDocumentsGroup
    """Documents that prove what a country demands, in JSON, v2 only."""
    coverage: CoverageGroup
    """Countries where numbers can be had, v2 only."""
    csrs: CsrsGroup
    """Customer service records of losing carriers."""
    disconnects: DisconnectsGroup
    """Giving numbers back."""
    dldas: DldasGroup
    """Entries of numbers in directories, printed and by operator."""
    e911_addresses: E911AddressesGroup
    """Emergency addresses of the account."""
    e911_orders: E911OrdersGroup
    """Orders that set the emergency address of numbers and endpoints."""
    emergency_notifications: EmergencyNotificationsGroup
    """Who is told when somebody calls 911: recipients, groups of them, and the orders that change groups."""
    end_users: EndUsersGroup
    """People and businesses that use the numbers, in JSON, v2 only."""
    external_tns: ExternalTnsGroup
    """Importing and removing external numbers, v1 only."""
    hosted_voice: HostedVoiceGroup
    """Orders that bring numbers of other carriers in for voice, and take them out again."""
    import_tn_orders: ImportTnOrdersGroup
    """Bringing numbers of other carriers in for hosted messaging."""
    imports_to_account: ImportsToAccountGroup
    """Numbers that the carrier brought into the account."""
    in_service_numbers: InServiceNumbersGroup
    """Numbers that are in service."""
    lidbs: LidbsGroup
    """Caller names of numbers in the line information database."""
    lsr_orders: LsrOrdersGroup
    """Local service requests, which start a port-out."""
    move_tns: MoveTnsGroup
    """Moving numbers between sites, SIP peers and accounts."""
    number_features: NumberFeaturesGroup
    """Features of a number such as CNAM and directory listing."""
    numbers_assignments: NumbersAssignmentsGroup
    """Which numbers of the account are in use by its end users."""
    orders: OrdersGroup
    """Orders for new numbers."""
    phone_number_lookup: PhoneNumberLookupGroup
    """Carrier and kind of line of telephone numbers, in JSON, v2 only."""
    phone_numbers: PhoneNumbersGroup
    """Numbers of the account."""
    port_ins: PortInsGroup
    """Bringing numbers in from other carriers."""
    port_out_passcodes: PortOutPasscodesGroup
    """Passcodes that another carrier needs to take a number."""
    port_outs: PortOutsGroup
    """Giving numbers to other carriers."""
    portability_checks: PortabilityChecksGroup
    """Whether numbers can be ported in."""
    products: ProductsGroup
    """Products of the account and their settings."""
    rate_centers: RateCentersGroup
    """Rate centers, where numbers can be had."""
    realms: RealmsGroup
    """SIP realms and the credentials in them."""
    remove_imported_tn_orders: RemoveImportedTnOrdersGroup
    """Taking imported numbers out again."""
    reports: ReportsGroup
    """Reports, their runs and files."""
    requirements_packages: RequirementsPackagesGroup
    """Packages of an end user, addresses and documents that are submitted for verification, in JSON, v2 only."""
    service_activations: ServiceActivationsGroup
    """Orders that switch voice and messaging of numbers on and off, in JSON, v2 only."""
    short_codes: ShortCodesGroup
    """Short codes of the account, in JSON."""
    sip_credentials: SipCredentialsGroup
    """SIP credentials of the account, by user name and domain."""
    sip_peers: SipPeersGroup
    """SIP peers, also called locations, with their products and numbers."""
    sites: SitesGroup
    """Sites, also called sub-accounts."""
    subscriptions: SubscriptionsGroup
    """Notices by webhook or mail about orders and events."""
    tn_options: TnOptionsGroup
    """Orders that set options of numbers."""
    tn_reservations: TnReservationsGroup
    """Numbers kept for the account until they are ordered."""
    toll_free_porting_validations: TollFreePortingValidationsGroup
    """Checks of toll-free numbers before they are ported in."""
    toll_free_verification: TollFreeVerificationGroup
    """Verification of toll-free numbers for messaging, in JSON."""
    users: UsersGroup
    """Users of the account."""
    voice_configuration_packages: VoiceConfigurationPackagesGroup
    """Voice settings and routing that numbers share, in JSON, v2 only."""
