"""What the carrier's error codes mean, by resource group. Generated from schemas/; do not edit.

Text rather than dictionaries, because it takes no time to load and only the sections that are asked for are read.
"""

from __future__ import annotations

SECTIONS: tuple[str, ...] = (
    """\
12067 | not_found | There is no such brand
12210 | state | The brand cannot be vetted again in its state
""",
    """\
4022 | not_found | The account does not exist, or is locked
4026 | not_enabled | The account has no global services | Ask support
""",
    """\
8009 | other | The numbers are not in service, or their SIP peer has no address
""",
    """\
5081 | invalid | The action must be IMPORT or REMOVE
13552 | duplicate | The numbers exist already
""",
    """\
16002 | invalid | Numbers are not valid
16005 | invalid | Toll-free numbers are not accepted here
16009 | duplicate | The order names a number twice
""",
    """\
13554 | invalid | The action must be ASSIGN or UNASSIGN
""",
    """\
1 | forbidden | Credentials are missing or not valid
2 | forbidden | The user may not use the resource
500 | fault | Something unforeseen happened | Ask support if it lasts
no-match | not_found | The industry's data have nothing of these numbers
not-found | not_found | There is no look-up of this id
bad-request | invalid | The request is not valid, or lacks its id
rate-limiting | transient | Too many requests | Wait as long as the reply says
unexpected-error | fault | Something unforeseen happened | Ask support if it lasts
invalid-content-type | invalid | The body must be JSON
""",
    """\
7348 | state | The order is complete, or its work is suspended and goes on by itself
""",
    """\
12500 | invalid | The event of the port within the carrier is not right
12501 | invalid | The port-out's state is not right
12502 | not_found | There is no port-in of this id
12503 | invalid | The FOC date is missing
12504 | state | The order is over and cannot be changed
12505 | invalid | The order is one of another network
12506 | mismatch | The order is not of this account
12600 | state | The port-out is in that state already, or in one that does not permit this
12601 | not_found | There is no such port-out
""",
    """\
13606 | invalid | Messaging has one protocol only, or a number would be forwarded to itself
13654 | invalid | Countries are not approved for the account, or an address is in use
""",
    """\
400 | invalid | The request was checked and refused | See the errors beside this one
401 | forbidden | The user is not authorized for this
403 | forbidden | The user is not authorized, or the user or account does not exist
404 | not_found | The account, order or resource was not found
409 | invalid | The request conflicts with how things are | See the errors beside this one
500 | transient | The system could not carry out the request | Try later
504 | transient | The request timed out | Send it again
1000 | transient | The carrier's server failed | Send the request again
1001 | forbidden | Access denied
1002 | invalid | The value must be a number of at least 0
1003 | invalid | A required value is missing
1004 | invalid | The value is too small
1005 | invalid | The value is not allowed
1006 | invalid | The value is outside its range
1007 | invalid | The value is no date in a known format
1008 | invalid | The value is not valid, or no UUID
1009 | duplicate | The value is given twice
1010 | fault | Something unforeseen happened at the carrier | Give support the id that stands in the text
1011 | limit | The value is too long
1012 | invalid | The value is too short
1013 | invalid | The value has characters that are not accepted
1014 | invalid | The value is no number
1015 | duplicate | There is such an entry already
1016 | not_found | There is no such resource
1017 | forbidden | The carrier's own staff may not change credentials
1018 | forbidden | Accounts of this kind may not see who the losing carrier is
1019 | invalid | The request is malformed
4000 | invalid | The account is not valid
4001 | invalid | The request was checked and refused
4011 | not_enabled | The account has no tiers of numbers
4012 | state | The account is locked
4013 | not_enabled | The carrier's holding account is not set up | Tell support
4014 | invalid | The site id is not valid
4015 | invalid | A site's name has at most 50 characters out of letters, digits, dots, dashes and spaces
4016 | invalid | A site's description has at most 250 characters out of letters, digits, dots, dashes and spaces
4017 | not_found | There is no such site, or the user may not see it
4018 | not_found | The account is not known
4019 | not_found | The user is not known
4020 | invalid | This operation takes no id
4021 | duplicate | There is an account of this id already
4022 | not_found | The account does not exist, or is locked
4023 | invalid | The site and the SIP peer do not belong together
4024 | not_enabled | There is no messaging route for numbers of this kind
4025 | not_enabled | No messaging route could be worked out
6000 | invalid | A parameter is not valid
6001 | invalid | The list of numbers is missing
6002 | invalid | None of the numbers is valid
6003 | transient | Provisioning failed | Try again, then ask support
6004 | limit | Too many numbers or addresses for one profile at a time
6005 | invalid | The list of IP addresses is missing
6006 | invalid | None of the IP addresses is valid
12000 | not_found | There is no such user
12001 | duplicate | There is a user of this name already
12002 | duplicate | The user has the role already
12003 | duplicate | The user has the permission already
12004 | duplicate | The user has the permission already
12005 | duplicate | The user is in the account already
12006 | not_found | The user is not of this account
12007 | not_found | The user lacks the permission
12008 | not_found | There is no such role
12009 | forbidden | The role does not go with the permission
12010 | not_found | The user lacks the role
12011 | not_found | The user lacks the role
12012 | not_found | The user lacks the permission
12013 | not_found | There is no such product
12015 | duplicate | There is a site of this id already
12016 | not_found | There is no such site
12017 | not_found | The account does not have the product
12018 | duplicate | The account has the product already
12019 | not_found | There is no such feature
12020 | not_found | There is no such account
12021 | duplicate | There is an account of this company already
12022 | not_found | The account has no contact
12023 | not_found | The account has no address
12024 | not_found | There is no such region
12026 | duplicate | The account has the profile already
12027 | invalid | Products or features exclude each other
12028 | not_enabled | The product is not set up
12029 | duplicate | There is an account of this id already
12030 | not_enabled | The product is not set up
12031 | state | The account has SIP peers | Remove them first
12032 | invalid | The product does not go with the account
12033 | invalid | UC trunking needs a feature of its own
12034 | not_enabled | The product is not set up
12035 | not_enabled | The account lacks the feature of the product
12036 | not_enabled | The account lacks the feature of the product
12037 | state | This cannot be changed from one to the other
12039 | not_enabled | The product has no reports of numbers
12040 | fault | The SBC configuration was not valid
12041 | not_enabled | The product is not set up
12043 | not_enabled | The product is not set up
12044 | not_enabled | The product is not set up
12045 | state | This cannot be changed from one to the other
12046 | not_enabled | Only UC trunking accounts have this
12047 | not_enabled | The account's usage is not set
12048 | not_enabled | The account has no rules for trunks
12049 | forbidden | The account cannot have sites of this type
12050 | invalid | Agents need an address for billing
12051 | invalid | Agents need further fields
12052 | invalid | The address could not be verified
12053 | transient | The geocoding service is unavailable | Try again
12054 | other | Only agents have these elements, or the site is locked for its contract
12055 | not_enabled | The feature is off for the account
12056 | fault | The account could not be registered
12057 | not_found | The site has no contract
12058 | state | The site is unlocked, this goes with locked sites only
12059 | state | A site with a billing id cannot be deleted
12060 | not_found | The site has no billing id
12061 | not_enabled | Another product or feature is needed first
12062 | duplicate | The user has roles that go before this one
12063 | invalid | Products or features exclude each other
12064 | invalid | Products or features exclude each other
12065 | not_found | There is no such preference
12066 | duplicate | There is such a preference already
12067 | not_found | There is no such preference
12068 | not_found | There is no such domain
12069 | not_found | There is no such permission
12070 | invalid | The user or role is incomplete
12071 | duplicate | The mail address is in use already
12072 | duplicate | The mail address is in use already
12073 | not_found | There is no such role
12074 | duplicate | There is a user of this id already
12075 | not_found | There is no such permission
12076 | not_found | There is no such permission
12077 | duplicate | The role has the permission already
12078 | invalid | The user or role is incomplete
12079 | forbidden | The user's scope does not permit this
12080 | forbidden | The user's scope does not permit this
12081 | fault | Several accounts have this id | Ask support
12082 | forbidden | The user's scope does not permit this
12083 | not_found | The user lacks the role
12084 | not_found | There is no such role
12085 | forbidden | The user's scope does not permit this
12086 | invalid | The account id is missing
12087 | not_found | There are no alternate identifiers
12089 | not_found | There is no such preference
12090 | duplicate | There is such a preference already
12091 | invalid | The preference's value is not valid
12092 | not_found | There is no such preference
12093 | state | The user is locked out | Ask the administrator
12094 | not_found | There is no such user event
12095 | not_found | There is no such user event
12096 | not_found | There is no such vendor
12097 | not_found | There is no such SPID
12098 | not_found | There is no such value
12099 | not_found | There is no such tier
12100 | invalid | The type must be NPAC or NNID
12102 | invalid | The user or role is incomplete
12103 | not_enabled | The account has no messaging identifier
12104 | invalid | There is no such address type
12105 | invalid | The address type is missing
12106 | not_found | There are no emergency addresses
12107 | state | SIP peers use the application | Take it away from them first
12108 | invalid | The location id is missing
12109 | transient | The geocoding service is unavailable | Try again
12110 | invalid | The address could not be geocoded
12111 | fault | The geocoding service's answer could not be read
12112 | mismatch | The address differs from the one verified | Use the one that the reply recommends
12113 | invalid | The address could not be verified
12114 | not_found | There is no such A2P class
12115 | not_found | There is no such system event
12118 | invalid | Port and mask are not allowed here
12119 | limit | Too many hosts
12120 | invalid | The value is outside its range
12121 | invalid | The value is too small
12122 | invalid | UC trunking needs a feature of its own
12123 | invalid | Products or features exclude each other
12126 | duplicate | There is a holiday on that date already
12127 | not_found | There is no holiday on that date
12128 | not_found | The campaign is not among those authorized
12129 | not_found | The message class is not among those authorized
12130 | not_enabled | The account lacks the feature
12131 | invalid | Too few characters to search for
12132 | invalid | Only emergency addresses have a location id
12133 | invalid | The address could not be verified
12134 | invalid | The hosts are in conflict
12136 | not_found | There is no such token in this account
12140 | not_found | The account has no such configuration
12143 | not_enabled | The account has no global number
12144 | not_found | There is no such messaging identifier
12145 | state | SIP peers use the application | Take it away from them first
12147 | state | One messaging identifier cannot follow the other directly
12148 | not_enabled | Another product or feature is needed first
12149 | not_enabled | Another product or feature is needed first
12150 | not_enabled | The account lacks the feature
12151 | invalid | The customer segment is not valid here
12152 | invalid | The customer segment is not valid here
12153 | invalid | The customer segment is not valid here
12154 | invalid | The product does not go with the account
12155 | invalid | The product does not go with the account
12156 | state | This cannot be changed from one to the other
12157 | invalid | The product does not go with the account
12158 | invalid | The product does not go with the account
12159 | invalid | The product does not go with the account
12160 | not_enabled | The account lacks the feature
12161 | not_enabled | The account lacks the feature
12162 | invalid | The grade cannot be set so
12163 | invalid | The grade cannot be set so
12164 | invalid | Callbacks have no daily digest
12165 | invalid | The order type has no callbacks
12166 | not_enabled | The account lacks the feature
12167 | not_enabled | The account lacks the feature
12168 | transient | A service behind the carrier's failed | Try again later
12169 | transient | A service behind the carrier's failed | Try again later
12170 | fault | The billing settings could not be read
12171 | not_enabled | A2P is off on SIP peers
12172 | not_enabled | Another product or feature is needed first
12173 | state | Numbers have route plans | Remove those first
12174 | not_enabled | Another product or feature is needed first
12175 | not_enabled | Another product or feature is needed first
12176 | not_enabled | Another product or feature is needed first
12177 | duplicate | The account has 10DLC settings already
12178 | not_found | The account has no 10DLC settings
12179 | duplicate | The mail address is in use by another account
12180 | duplicate | There is a company of this name already
12181 | duplicate | The account has 10DLC settings already
12182 | not_found | There is no such reseller
12183 | not_found | There is no such brand
12184 | transient | The campaign registry failed
12185 | invalid | The campaign registry refuses a value
12186 | duplicate | There are import settings already
12187 | fault | The campaign could not be shared with the upstream partner
12188 | fault | The campaign could not be shared with the upstream partner
12189 | other | There is no such campaign, or the account cannot import campaigns
12190 | other | The campaign registry has no message class for this
12191 | invalid | 10DLC and imported 10DLC campaigns exclude each other
12192 | state | The campaign is not active
12193 | duplicate | There is an imported campaign of this name already
12194 | fault | A record could not be tagged
12195 | fault | The campaign could not be ended
12500 | limit | A value is too long
12501 | invalid | A required value is missing
12502 | invalid | A value has characters that are not accepted
12503 | invalid | A required value is missing
12504 | invalid | The password is not strong enough
12505 | invalid | A required value is missing
12506 | limit | A value is too long
12507 | invalid | A required value is missing
12508 | limit | A value is too long
12509 | invalid | A required value is missing
12510 | invalid | The mail address is not valid
12511 | invalid | A required value is missing
12512 | invalid | The number is not valid
12520 | invalid | The account id must be that of the URL
12521 | invalid | The site id must be that of the URL
12522 | invalid | A required value is missing
12523 | invalid | A required value is missing
12524 | invalid | A required value is missing
12525 | invalid | The value must be that of the URL
12526 | invalid | The site is not valid
12527 | invalid | The site is not valid
12529 | limit | A value is too long
12530 | invalid | A required value is missing
12531 | limit | A value is too long
12532 | invalid | A value has characters that are not accepted
12533 | invalid | A required value is missing
12534 | invalid | The id is given by the service | Leave it out
12535 | invalid | The state is not valid
12536 | invalid | A required value is missing
12537 | limit | A value is too long
12538 | invalid | A required value is missing
12539 | limit | A value is too long
12540 | invalid | A required value is missing
12541 | limit | A value is too long
12542 | invalid | A required value is missing
12543 | invalid | The state is not valid
12544 | invalid | The customer's id is not valid
12545 | invalid | A required value is missing
12546 | invalid | A required value is missing
12547 | limit | A value is too long
12548 | limit | A value is too long
12549 | limit | A value is too long
12550 | limit | A value is too long
12551 | limit | A value is too long
12552 | limit | A value is too long
12553 | limit | A value is too long
12554 | invalid | A required value is missing
12555 | limit | A value is too long
12556 | limit | A value is too long
12557 | invalid | The number is not valid
12558 | invalid | The number is not valid
12559 | invalid | The number is not valid
12560 | limit | A value is too long
12561 | invalid | A required value is missing
12562 | limit | A value is too long
12563 | invalid | The billing cycle must be 1, 5, 15 or 20
12566 | limit | A value is too long
12567 | limit | A value is too long
12568 | limit | A value is too long
12569 | limit | A value is too long
12570 | invalid | The value is not one of those possible
12572 | invalid | The tiers are not valid
12577 | invalid | A required value is missing
12578 | invalid | A required value is missing
12579 | invalid | The value is not one of those possible
12580 | invalid | A required value is missing
12581 | invalid | The id is given by the service | Leave it out
12582 | duplicate | A value is given twice
12583 | duplicate | A value is given twice
12584 | invalid | The value is not one of those possible
12585 | invalid | The value is not one of those possible
12586 | invalid | The value is not one of those possible
12587 | duplicate | There is an account of this company already
12588 | not_found | There is no such account and company
12589 | duplicate | There is an account of this company already
12590 | state | The account's set-up does not permit this
12591 | not_enabled | The account lacks a product or feature that this needs
12592 | invalid | The date must be in the past
12593 | invalid | The date must be in the past
12594 | limit | The value is above its maximum
12596 | duplicate | A value is given twice
12597 | not_enabled | The account lacks a product or feature that this needs
12601 | limit | The value is above its maximum
12602 | invalid | A required value is missing
12603 | invalid | A required value is missing
12604 | limit | A value is too long
12605 | invalid | The direction must be a point of the compass
12606 | limit | A value is too long
12607 | invalid | The number of trunks is not valid
12608 | invalid | The number of trunks is not valid
12609 | limit | The value is above its maximum
12610 | invalid | The date is not valid
12611 | invalid | The date is not valid
12612 | invalid | The value is not one of those possible
12613 | invalid | The value is not one of those possible
12614 | invalid | The UC trunking configuration is not valid
12615 | invalid | The UC trunking configuration is not valid
12616 | invalid | The value is not one of those possible
12617 | invalid | The UC trunking configuration is not valid
12618 | invalid | The user name is not that of the login
12619 | limit | A value is too long
12625 | limit | A value is too long
12627 | invalid | The UC trunking configuration is not valid
12628 | invalid | The UC trunking configuration is not valid
12629 | invalid | The value is not one of those possible
12630 | forbidden | Only an administrator can set the billing id
12631 | invalid | The value is not one of those possible
12632 | invalid | The value is not one of those possible
12633 | limit | A value is too long
12634 | invalid | A value has characters that are not accepted
12635 | limit | A value is too long
12636 | invalid | The billing id is not valid
12637 | invalid | The billing id is not valid
12638 | not_found | The billing id is not known
12639 | not_enabled | The account lacks a product or feature that this needs
12640 | state | The account's set-up does not permit this
12641 | state | The account's set-up does not permit this
12642 | invalid | The billing id is not valid
12643 | invalid | The value is not one of those possible
12644 | invalid | A required value is missing
12645 | state | The account's set-up does not permit this
12646 | state | The account's set-up does not permit this
12647 | state | Numbers of the account need the feature
12648 | invalid | The value is not one of those possible
12649 | invalid | The value is not one of those possible
12650 | limit | A value is too long
12651 | state | The account's set-up does not permit this
12652 | state | The account's set-up does not permit this
12653 | state | The account's set-up does not permit this
12654 | duplicate | The address is in use already
12655 | duplicate | The address is in use already
12656 | limit | A value is too long
12657 | invalid | A value has characters that are not accepted
12658 | not_enabled | The account lacks a product or feature that this needs
12659 | not_enabled | The account lacks a product or feature that this needs
12660 | limit | A value is too long
12661 | invalid | A value is empty
12662 | not_enabled | The account lacks a product or feature that this needs
12663 | invalid | The access restriction must be IpAddress or SipCredentials
12664 | not_enabled | The account lacks a product or feature that this needs
12665 | duplicate | The product has the restriction already
12666 | state | Credentials use the realm
12667 | invalid | A value is empty
12668 | invalid | A required value is missing
12669 | invalid | A required value is missing
12670 | invalid | A value is empty
12671 | not_enabled | The account lacks a product or feature that this needs
12672 | duplicate | The realm is in use already
12673 | invalid | A value has characters that are not accepted
12674 | invalid | The value is not one of those possible
12675 | limit | A value is too long
12676 | invalid | A value has characters that are not accepted
12677 | invalid | A required value is missing
12678 | limit | A value is too long
12679 | invalid | The password is not strong enough
12680 | duplicate | The user id is in use already
12681 | mismatch | The credentials are not right
12682 | invalid | A required value is missing
12683 | invalid | The scope must be System, All, AccountAdmin or Account
12684 | forbidden | The scope is above the user's own
12685 | invalid | A value has characters that are not accepted
12686 | invalid | There must be at least one number
12687 | invalid | The value must be that of the URL
12688 | invalid | The value must be that of the URL
12689 | forbidden | The user manages other accounts only
12690 | invalid | The state is not valid
12691 | invalid | The value is not one of those possible
12692 | pending | Messaging settings are being applied | Try again later
12697 | forbidden | The user manages other accounts only
12698 | forbidden | The user manages other accounts only
12699 | duplicate | There are emergency settings already
12705 | invalid | A part to search for is empty
12706 | invalid | A part to search for has at least 3 characters
12707 | invalid | A part to search for is empty
12708 | invalid | A part to search for has at least 3 characters
12709 | duplicate | The group's name is in use already
12712 | invalid | There must be one entity only
12713 | duplicate | A value is given twice
12714 | mismatch | What is known of the user does not match
12717 | duplicate | A value is given twice
12721 | state | The ESPID is in use
12723 | invalid | The value is not one of those possible
12725 | invalid | The password is not strong enough
12726 | invalid | The password is not strong enough
12727 | invalid | The password is not strong enough
12728 | invalid | The password is not strong enough
12729 | invalid | The password is not strong enough
12730 | invalid | The password is not strong enough
12732 | not_enabled | The account lacks a product or feature that this needs
12733 | state | Numbers of the account need the feature
12734 | invalid | The value must be that of the URL
12735 | invalid | The value must be that of the URL
12736 | duplicate | There is a vendor of this name already
12737 | limit | Too many numbers at a time
12738 | not_found | The numbers were not found
12739 | state | The numbers are not in service
12742 | duplicate | There is such a value already
12745 | invalid | The password is not strong enough
12750 | pending | An audit is running | Wait until it is over
12751 | invalid | The value is not one of those possible
12752 | not_enabled | The account lacks a product or feature that this needs
12753 | invalid | A required value is missing
12754 | invalid | The global number must be of the form BW-7XXXXXX
12755 | not_enabled | The account lacks a product or feature that this needs
12757 | state | The account's set-up does not permit this
12758 | state | Credentials or realms need SIP authentication
12759 | not_enabled | The account lacks a product or feature that this needs
12761 | state | Credentials or realms need SIP authentication
12762 | pending | SIP authentication is being changed | Wait until it is over
12763 | not_enabled | The account lacks a product or feature that this needs
12764 | invalid | The parameter must be a whole number in its range
12765 | invalid | The parameter must be a whole number in its range
12769 | duplicate | There are such settings already
12770 | not_found | There are no such settings
12771 | not_found | There is no such SIP peer
12772 | not_enabled | The account lacks a product or feature that this needs
12773 | not_enabled | The account lacks a product or feature that this needs
12774 | not_enabled | The account lacks a product or feature that this needs
12776 | state | SIP peers use the feature | Switch it off there first
12777 | state | SIP peers use the feature | Switch it off there first
12778 | state | SIP peers use the feature | Switch it off there first
12779 | not_found | There are no such settings
12780 | state | SIP peers use the feature | Switch it off there first
12781 | state | SIP peers use the feature | Switch it off there first
12784 | not_enabled | The account lacks a product or feature that this needs
12785 | not_enabled | The account lacks a product or feature that this needs
12786 | state | Subnets cannot be forbidden any more
12787 | not_enabled | The account lacks a product or feature that this needs
12788 | not_enabled | The account lacks a product or feature that this needs
12789 | invalid | The messaging identifier is not valid
12791 | duplicate | The messaging identifier is in use by another account
12800 | invalid | User name and password belong together
12801 | invalid | The value is not one of those possible
12802 | invalid | The URL for inbound callbacks is missing
12803 | invalid | The URL is not valid
12804 | state | Applications use the messaging identifier | Delete them first
12806 | invalid | A required value is missing
12808 | limit | Too many numbers at a time
12810 | limit | Too many numbers at a time
12811 | invalid | The value is not one of those possible
12812 | invalid | Credentials need HTTPS
12814 | state | The account has sites, its UC type stays
12818 | invalid | A required value is missing
12819 | state | SIP peers use the feature | Switch it off there first
12821 | invalid | The value must be that of the URL
12822 | invalid | The campaign or NNID is not valid
12826 | invalid | The URL is not valid
12829 | invalid | The date is not valid
12830 | invalid | The value must be that of the URL
12835 | not_found | There is no such proxy
12836 | invalid | The account id is not valid
12837 | invalid | The state is not valid
12838 | duplicate | The address is in use already
12939 | duplicate | The address is in use already
12943 | duplicate | There is such an entry already
12944 | invalid | The id is not valid
12945 | limit | A value is too long
12950 | not_found | There is no such entry
12951 | invalid | The value is not one of those possible
12952 | state | Numbers of the account need the feature
12954 | invalid | The id is not valid
12955 | invalid | The campaign or NNID is not valid
12957 | duplicate | A value is given twice
12958 | invalid | The value is not one of those possible
12960 | invalid | The callback URLs contradict each other
12961 | invalid | The method must be GET or POST
12962 | invalid | The value does not go with the service type
12963 | invalid | The callback status URL is missing
12964 | invalid | The value does not go with the service type
12966 | not_enabled | The account lacks a product or feature that this needs
12968 | state | SIP peers have HTTP voice | Change them first
12969 | state | Voice applications use the feature | Delete them first
12971 | duplicate | There is such an entry already
12972 | limit | The value is above its maximum
12973 | duplicate | A value is given twice
12974 | invalid | The URL is not valid
12976 | invalid | User name and password belong together
12977 | invalid | User name and password belong together
12980 | duplicate | There is such an entry already
12981 | invalid | A field is empty
12982 | invalid | A field must be left out
12984 | forbidden | The messaging identifier has to be set first
12986 | forbidden | The messaging identifier has to be set first
12987 | invalid | The country is not valid or not supported
12988 | notice | The name of the country is not kept
12989 | invalid | The value must be that of the URL
12990 | invalid | The limit of calls is outside its range
12991 | invalid | The limit of calls is outside its range
12992 | invalid | The value must be that of the URL
12993 | state | The entry cannot be changed so
12994 | invalid | The id is given by the service | Leave it out
12995 | state | The entry cannot be changed so
12996 | invalid | The source is not valid
12997 | duplicate | There is such an entry already
12998 | not_found | There is no such entry
13002 | not_enabled | The account lacks a product or feature that this needs
13003 | invalid | The type of number is not known
13004 | duplicate | There is such an entry already
13005 | limit | A value is too long
13006 | state | Accounts use the entry
13007 | invalid | The country is not valid or not supported
13011 | invalid | The country is not valid or not supported
13012 | invalid | The operation is not valid
13014 | not_enabled | The account lacks a product or feature that this needs
13016 | state | Accounts use the entry
13017 | duplicate | The host overlaps with another of the request
13018 | duplicate | The host overlaps with another of the request
13019 | invalid | The country is not valid or not supported
13020 | state | Accounts use the entry
13021 | not_enabled | The account lacks a product or feature that this needs
13022 | invalid | The id is given by the service | Leave it out
13023 | invalid | The IP address or its mask is not valid
13024 | invalid | The IP address or its mask is not valid
13027 | not_found | There is no such tag
13028 | duplicate | There is such an entry already
13029 | pending | Work on the account is under way | Wait until it is over
13031 | not_enabled | The account lacks a product or feature that this needs
13032 | notice | Messaging goes off for the number, as it is off on its SIP peer
13033 | not_enabled | The account lacks a product or feature that this needs
13034 | invalid | Latitude and longitude belong together
13035 | invalid | The latitude is not valid
13036 | invalid | The longitude is not valid
13037 | invalid | The zip code is more than 30 miles away from latitude and longitude
13038 | invalid | The state is not valid
13039 | pending | Work on the account is under way | Wait until it is over
13042 | duplicate | There is such an entry already
13043 | duplicate | There is such an entry already
13044 | limit | A value is too long
13045 | limit | A value is too long
13047 | invalid | The callback's timeout must be 1 to 25
13048 | invalid | The fallback URL is missing
13049 | invalid | The callback's timeout must be 1 to 25
13050 | transient | A service behind the carrier's failed | Try again later
13051 | invalid | The traffic type must be P2P, A2P or BOTH
13052 | invalid | The zip extension contradicts the zip code
13054 | not_enabled | The account lacks a product or feature that this needs
13055 | invalid | Page and size belong together
13056 | invalid | The parameter must be a whole number in its range
13057 | invalid | The parameter must be a whole number in its range
13058 | invalid | The parameter must be a whole number in its range
13059 | invalid | Too few characters to search for
13060 | forbidden | The host is barred
13061 | mismatch | The numbers are not all of the account
13062 | mismatch | The numbers are not all of the account
13064 | invalid | The account relationship is not valid
13065 | invalid | The callback URLs contradict each other
13066 | invalid | The callback credentials contradict each other
13067 | not_enabled | The account lacks a product or feature that this needs
13068 | invalid | The RespOrg settings are not valid
13069 | invalid | The RespOrg settings are not valid
13070 | invalid | The RespOrg settings are not valid
13071 | invalid | The RespOrg settings are not valid
13072 | invalid | The RespOrg settings are not valid
13073 | invalid | The RespOrg settings are not valid
13074 | invalid | The account has RespOrg ids | Remove them first
13075 | invalid | The account has RespOrg ids | Remove them first
13076 | invalid | The account has RespOrg ids | Remove them first
13078 | duplicate | The account has these RespOrg ids already
13079 | not_found | The account lacks these RespOrg ids
13081 | duplicate | A value is given twice
13082 | invalid | Reseller and business identity do not fit together
13083 | invalid | The phone number must be in E.164
13084 | invalid | Reseller and business identity do not fit together
13085 | invalid | Reseller and business identity do not fit together
13086 | forbidden | Only the owner can change the password
13087 | forbidden | Only the owner can change the password
13088 | invalid | There is no such vertical
13089 | invalid | There is no such entity type
13090 | invalid | The account relationship is not valid
13091 | invalid | There is no such stock exchange
13092 | invalid | There is no such type of business id
13093 | invalid | The brand id is not valid
13094 | duplicate | The account has a main brand already
13095 | not_found | The account has no main brand
13096 | invalid | The EIN is not valid
13097 | invalid | The website is not valid
13099 | invalid | There is no such use case
13100 | duplicate | The CSP id is in use already
13101 | invalid | The RespOrg id is not valid
13102 | invalid | The RespOrg id is not valid
13103 | invalid | The zip code must have 5 digits
13104 | state | The account has campaigns
13105 | state | The account has campaigns
13106 | invalid | The signature is not valid
13107 | duplicate | A value is given twice
13108 | duplicate | A value is given twice
13109 | state | Credentials or realms need SIP authentication
13110 | invalid | The RespOrg settings are not valid
13111 | invalid | A part to search for is empty
13112 | invalid | A part to search for has at least 3 characters
13113 | limit | A value is too long
13114 | limit | A value is too long
13115 | limit | A value is too long
13116 | invalid | The part of a realm has characters that are not accepted
13500 | invalid | A required value is missing
13501 | limit | A value has at most 50 characters
13502 | invalid | A name has letters and digits only
13503 | limit | A value has at most 50 characters
13504 | invalid | Hosts and groups of hosts exclude each other
13505 | invalid | A required value is missing
13506 | limit | At most 10 hosts
13507 | limit | At most one group of hosts
13508 | limit | At most 10 hosts
13509 | invalid | The host is not valid
13510 | invalid | The host is not valid
13511 | duplicate | The number is given twice
13512 | invalid | The number is not a ten-digit number
13513 | invalid | The number is not a ten-digit number
13514 | invalid | The number format is not valid
13515 | invalid | The rewrite user is not valid
13516 | invalid | The RPID format is not valid
13517 | not_found | There is no such number
13518 | state | The number is not in service
13520 | mismatch | The number is not on the account
13521 | mismatch | The number is not on this site
13522 | state | There must be a default SIP peer
13524 | duplicate | The site has a SIP peer of this name already
13525 | not_found | There is no such SIP peer
13526 | duplicate | The number is on another SIP peer already
13527 | duplicate | The number has this setting already
13528 | duplicate | The number has this setting already
13529 | duplicate | The number has this setting already
13530 | duplicate | The number has this setting already
13531 | duplicate | Something is given twice
13536 | not_found | The number is not on this SIP peer
13537 | invalid | A host is missing
13538 | not_enabled | The account lacks a product or feature that this needs
13539 | invalid | A host is missing
13540 | not_enabled | The account lacks a product or feature that this needs
13541 | invalid | A host is missing
13542 | not_enabled | The account lacks a product or feature that this needs
13543 | invalid | The port is not valid here
13544 | not_enabled | The account lacks a product or feature that this needs
13546 | invalid | The traffic is more than the account allows
13547 | not_enabled | The account lacks a product or feature that this needs
13548 | invalid | A host is missing
13549 | invalid | A host is missing
13550 | invalid | The description has characters that are not accepted
13551 | invalid | A host is missing
13552 | duplicate | The address is in use already
13553 | duplicate | Something is given twice
13554 | mismatch | The number is not on the SIP peer that it is to leave
13555 | state | The SIP peer has numbers, or ports under way
13556 | state | The SIP peer has something that must be removed before it can be deleted
13557 | not_found | There is no such SIP peer
13558 | state | The default SIP peer can be deleted as the last one only
13560 | invalid | The traffic is more than the account allows
13561 | invalid | A host is missing
13563 | not_found | There is no such SIP peer
13564 | not_found | There is no such profile
13565 | invalid | The emergency service does not know the address
13566 | transient | The emergency service is unavailable | Try again
13567 | invalid | The protocol is not valid here
13568 | invalid | The port is not valid here
13569 | duplicate | The address is in use already
13570 | invalid | Hosts of this kind are not taken here
13571 | invalid | The port is not valid here
13572 | invalid | The port is not valid here
13573 | invalid | The number of trunks must be above 0
13574 | limit | More trunks than allowed
13575 | invalid | The option is missing or not valid
13576 | not_enabled | The account lacks a product or feature that this needs
13577 | state | The option cannot be changed on this SIP peer
13578 | state | The option cannot be changed on this SIP peer
13579 | invalid | The option is missing or not valid
13580 | invalid | The option is missing or not valid
13581 | invalid | The option is missing or not valid
13582 | invalid | The option is missing or not valid
13583 | invalid | CNAM is set on the SIP peer and cannot be set on the number
13584 | action | There are several versions of the address | Say which
13585 | not_enabled | The account lacks a product or feature that this needs
13586 | invalid | Hosts of this kind are not taken here
13587 | invalid | Hosts of this kind are not taken here
13588 | invalid | The port is not valid here
13589 | not_enabled | The account lacks a product or feature that this needs
13590 | invalid | The traffic is more than the account allows
13593 | invalid | The address or its mask is not valid
13594 | invalid | The host is not valid
13595 | invalid | The address or its mask is not valid
13596 | not_found | There is no such host
13597 | invalid | Hosts of this kind are not taken here
13598 | duplicate | The host is in use by another account
13599 | invalid | The priority must be from 0 to 9
13600 | duplicate | There is such a host already
13601 | state | The SIP peer has something that must be removed before it can be deleted
13602 | state | Emergency orders are working on numbers
13603 | not_enabled | The account lacks a product or feature that this needs
13604 | not_enabled | No default route is set for numbers of this tier
13605 | state | Port-ins are working on numbers, or hosts are given twice
13606 | invalid | Messaging has one protocol only, or a number would be forwarded to itself
13607 | not_enabled | The account lacks a product or feature that this needs
13608 | state | The protocol contradicts the one there is
13609 | not_enabled | The account needs HTTP settings first
13610 | state | The protocol contradicts the one there is
13611 | invalid | Hosts of this kind are not taken here
13612 | invalid | Hosts of this kind are not taken here
13613 | state | The SIP peer has something that must be removed before it can be deleted
13614 | not_enabled | The account lacks a product or feature that this needs
13615 | duplicate | The host is in use by another account
13616 | not_enabled | The account lacks a product or feature that this needs
13617 | invalid | The address overlaps with one in use
13618 | not_found | There is no such host
13619 | duplicate | There is such a host already
13620 | not_found | There is no such host
13621 | invalid | The host is not valid
13622 | state | The SIP peer has something that must be removed before it can be deleted
13623 | state | MMS needs SMS
13624 | state | MMS needs SMS
13625 | invalid | The address or its mask is not valid
13626 | not_enabled | The account lacks a product or feature that this needs
13627 | not_enabled | The account lacks a product or feature that this needs
13628 | invalid | The application cannot be set so
13629 | not_found | There is no such application
13630 | invalid | The application cannot be set so
13631 | limit | At most 128 hosts
13632 | limit | At most 128 hosts
13633 | not_found | There is no such host
13634 | duplicate | The host is in use by another account
13635 | invalid | The address or its mask is not valid
13636 | invalid | A2P must be ON, OFF, DefaultOn or DefaultOff
13637 | invalid | Without A2P there is no campaign and no message class
13638 | invalid | With A2P there must be a campaign and a message class
13639 | not_found | The campaign is not among those authorized
13640 | not_found | The message class is not among those authorized
13641 | invalid | With A2P there must be a campaign and a message class
13642 | invalid | Without A2P there is no campaign and no message class
13643 | not_enabled | The account lacks a product or feature that this needs
13644 | state | MMS needs SMS
13645 | invalid | The application cannot be set so
13646 | invalid | The protocol is not valid here
13647 | invalid | The protocol is not valid here
13648 | invalid | The protocol is not valid here
13649 | invalid | The protocol is not valid here
13650 | not_enabled | The account lacks a product or feature that this needs
13651 | not_enabled | The account lacks a product or feature that this needs
13652 | state | The SIP peer has something that must be removed before it can be deleted
13653 | state | SIP peers need the last voice application
13654 | invalid | The address overlaps with one in use
13655 | invalid | The address overlaps with one in use
13656 | invalid | The countries are not approved for the account
13657 | duplicate | Something is given twice
13658 | state | The account does not own the number's service, so these settings stay
13659 | state | The account does not own the number's service, so these settings stay
13670 | invalid | The setting cannot be changed on these numbers
13671 | invalid | The setting cannot be changed on these numbers
13672 | state | Numbers of the SIP peer use the feature
13673 | state | Numbers of the SIP peer use the feature
13674 | limit | So large a subnet needs the carrier's staff
13676 | invalid | Numbers with messaging cannot move to a SIP peer without SMS
13677 | state | Numbers of the SIP peer use the feature
13678 | not_enabled | The SIP peer lacks the SMS feature
13679 | state | The SIP peer has something that must be removed before it can be deleted
13681 | state | Backorders are working on numbers
13682 | invalid | The campaign is not one of the carrier's own
13683 | invalid | A host is missing
13684 | state | The SIP peer has something that must be removed before it can be deleted
15000 | invalid | There is no such product
15001 | not_found | There is no such archive
15501 | invalid | The first date must be before the last
15502 | invalid | The format is not supported
15503 | invalid | A date is missing or not valid
15504 | invalid | The id is not valid
15505 | invalid | The host type must be SMS, TERMINATION or ORIGINATION
15506 | not_found | There is no such number
15507 | invalid | Give the account, the site or the SIP peer, not several
15508 | invalid | These parameters must be given together
15509 | invalid | One date must not be after the other
15510 | invalid | The NPA is not valid
15511 | invalid | The NPA-NXX is not valid
15512 | invalid | The NPA-NXX-X is not valid
15513 | invalid | The state of numbers is not valid
15514 | invalid | The rate center is not valid
15515 | invalid | These parameters do not go with a range of modification dates
15516 | invalid | The page must be a ten-digit number
15517 | invalid | The activity state must be changed, seen, responded or quiet
15518 | invalid | The status is not one of this kind of order
15519 | invalid | The state of numbers is not valid
15520 | invalid | The SIP peer has no premise trunks
15521 | invalid | The status is not one of this kind of order
15522 | invalid | The value of includeInResponse is not valid
15523 | mismatch | The order is not of this account
15524 | invalid | The type is not valid
15525 | invalid | The feature must be CNAM, LIDB, DLDA, DA or E911
15526 | invalid | The type is not valid
15527 | invalid | The status is not one of this kind of order
15528 | invalid | The callback number must have ten digits
15529 | invalid | An alternate identifier has 6 to 32 letters
15530 | invalid | The calling endpoint is not valid
15531 | invalid | The calling endpoint does not go with a number, callback or identifier
15532 | invalid | The status is not one of this kind of order
15600 | invalid | There is no billing report of this type
15601 | fault | The report's files contradict each other | Ask support
15602 | pending | The report is still being made | Ask for it later
15603 | not_found | There is no such report
15604 | invalid | The action must be import or remove
15605 | invalid | The action must be ASSIGN or UNASSIGN
15606 | transient | A remote service is unavailable for now | Ask for the report again later
15607 | limit | Too many numbers in one request, 2500 at most
15608 | invalid | The numbers are not valid
15610 | not_found | The numbers are not in the account
15611 | invalid | The list of numbers is missing
15612 | fault | The report failed
15613 | not_found | The report was deleted
15614 | pending | The report is still being made | Ask for it later
15615 | pending | The report is still being made | Ask for it later
15616 | invalid | This billing report cannot be searched for
15617 | mismatch | Account or archive id do not match the record
15618 | not_found | Numbers of this type have no such resource
15619 | not_found | The numbers have no passcode
15620 | invalid | The status is not one of this kind of order
15621 | invalid | The service type is not valid
15622 | invalid | These parameters do not go with the service type
15623 | invalid | The service type cannot be given here
18000 | fault | An internal error
18001 | invalid | The attribute's name is missing
18002 | not_found | There is no such attribute
18003 | not_found | There is no such product or profile
18004 | not_found | There is no such product or profile
18005 | duplicate | There is such an entry already
18006 | duplicate | The address is in use already
18007 | not_enabled | Full termination is not set up
18008 | invalid | The rate deck is not valid
18009 | invalid | The rate deck is not valid
18010 | invalid | The rate deck is not valid
18011 | duplicate | There is such an entry already
18012 | limit | An account has at most 128 hosts
18013 | duplicate | The address is in use already
18014 | duplicate | There is such an entry already
50001 | invalid | A value is not valid for its field
51001 | invalid | A date is not in the form YYYY-MM-DD
52000 | invalid | A gateway is not of the form address and port
52001 | invalid | Not an IP address
52002 | invalid | Not a port
52003 | invalid | Not an NPA-NXX
53000 | invalid | There is no such kind of attribute
53001 | invalid | The value does not fit its kind of attribute
53002 | invalid | The attribute cannot be set on an account
53003 | invalid | The attribute cannot be set on a gateway
53004 | not_found | The profile does not have the attribute
53005 | duplicate | The attribute is set already
53006 | invalid | There is no such kind of attribute
54000 | fault | The transaction failed
55000 | invalid | There is no such product
126700 | not_found | There are no emergency settings
""",
    """\
20011 | not_enabled | Addresses are not verified for the account | Ask support
32002 | transient | Too many requests | Wait as long as the reply says
32030 | fault | Something unforeseen happened | Ask support if it lasts
50420 | not_found | There is no such resource
109107 | forbidden | The user may not use the resource
205617 | invalid | The request is not valid, or the address could not be verified
205621 | invalid | The resource does not know the method
206401 | forbidden | Credentials are missing or not valid
""",
    """\
8000 | not_found | The URI is not known to the emergency service
8001 | limit | A caller name has at most 50 characters
8002 | invalid | A caller name has letters and digits only
8003 | mismatch | The number does not belong to the account
8004 | pending | Another order is working on the number or identifier | Try again later
8005 | fault | Provisioning failed | Ask support
8006 | invalid | The emergency service does not know the address
8007 | transient | The emergency service is unavailable
8008 | fault | The SIP peer has no name | Ask support
8009 | fault | The SIP peer has no address | Ask support
8010 | fault | The emergency service failed
8011 | invalid | Numbers and identifiers need separate orders
8012 | invalid | The identifier is too short
8013 | limit | The identifier is too long
8014 | invalid | The callback number is not valid
8015 | invalid | An identifier needs at least one letter
8016 | limit | Too many identifiers in one order
8017 | duplicate | The identifier stands twice in the order
8018 | duplicate | The callback number stands twice in the order
8019 | pending | Another order is working on the number or identifier | Try again later
8020 | duplicate | The callback number or identifier is in use already
8021 | not_found | The identifiers are not in this account
8022 | not_enabled | The account has no alternate identifiers
8023 | invalid | A location id has at most 128 letters, digits, dashes, underscores and dots
8024 | invalid | A location id goes with one number or identifier only
8025 | not_enabled | Accounts with UC trunking have no location ids
8026 | state | The callback number has an address that cannot be replaced | Ask support
8028 | duplicate | The location id is in use already
8029 | not_found | There is no such location to delete
8030 | invalid | A location to be added needs its id
8031 | invalid | A location to be deleted needs its id
8032 | not_enabled | The account has no location ids
8033 | duplicate | Another order says the same, this one is cancelled
8034 | not_found | The numbers do not exist
8035 | invalid | The language must be en or fr
8036 | invalid | Identifiers without PIDF-LO have no caller name, address, location id or language
8038 | duplicate | The location id stands twice in the order
8040 | state | The location has to be provisioned first
8042 | fault | The emergency service failed
8044 | fault | The identifier could not be removed | Ask support
8045 | invalid | An identifier has letters and digits only
8046 | invalid | A new endpoint needs a location id, or the order an address
8048 | state | PIDF-LO of an identifier cannot be changed
8049 | limit | Too many additional addresses in one order
8051 | state | Endpoints use the location | Unprovision them first
8053 | limit | Too many additional addresses in one order
8054 | state | Only endpoints with PIDF-LO can be changed
8056 | invalid | The address is not valid
8057 | invalid | It is not clear what kind of order this is
8058 | state | The value cannot be changed
8059 | invalid | The address of the location is not valid | Change or delete it by another order
8060 | invalid | The address is not valid
8061 | not_enabled | The account needs alternate identifiers and PIDF-LO
8062 | duplicate | The location id is in use already
8063 | invalid | The state is not valid or not supported
8064 | not_enabled | The account needs PIDF-LO for optional callback information
8065 | invalid | The number must have 11 digits and begin with 1
8066 | invalid | The description is missing
8067 | invalid | The type must be EMAIL, SMS, TTS or CALLBACK
8068 | invalid | The type is missing
8069 | invalid | A value that goes with the type is missing
8070 | invalid | The mail address is not valid
8071 | invalid | The URL is not valid
8072 | invalid | The user name must have 1 to 32 characters
8073 | invalid | The password must have 1 to 256 characters
8074 | duplicate | There is an equal recipient already
8075 | not_found | There is no such recipient
8078 | fault | The emergency service answered with an error
8079 | not_found | There is no such group
8080 | duplicate | The recipient is in this group already
8081 | not_found | There is no such recipient
8082 | limit | A group has one to three recipients
8083 | invalid | The group's id is missing
8085 | invalid | The order says neither what to add nor what to change or delete
8086 | invalid | The order says neither what to add nor what to change or delete
8087 | not_found | There is no such group
8088 | invalid | The group's description is missing
8089 | invalid | The recipient's id is missing
8090 | invalid | The query parameter is not known
8091 | invalid | The query parameter's value is not supported
8092 | invalid | The time is not in a known form
8093 | fault | The emergency service answered with an error
8094 | invalid | The order says neither what to add nor what to change or delete
8095 | invalid | There must be at least one endpoint
8096 | limit | Too many endpoints in one request, 5000 at most
8097 | invalid | There can be one group only
8098 | not_found | There is no such endpoint
8099 | duplicate | The endpoint is in a group already
8100 | state | The group has endpoints | Take them out first
8101 | invalid | The change changes nothing
8102 | not_found | The recipient is not in this group
8103 | invalid | Recipients can be added or deleted, not both
8104 | invalid | The numbers are not valid
8105 | state | The endpoints are in other groups
8107 | limit | The value is too long
8108 | fault | The groups could not be handled, an internal error
8109 | invalid | The search takes one of the filters only
8110 | invalid | A new endpoint needs address and caller name
""",
    """\
4000 | invalid | The area code is not valid
4001 | invalid | The rate center is not valid
4002 | invalid | NPA, NPA-NXX or NPA-NXX-X is not valid
4003 | invalid | The toll-free vanity text is not valid
4004 | invalid | The toll-free pattern is not valid
4005 | invalid | The city is not valid
4006 | invalid | The state is not valid
4007 | invalid | The zip code is not valid
4008 | invalid | The LATA is not valid
4009 | transient | A system error kept the search from running | Search again
4010 | invalid | Search criteria are missing, not valid or not supported
4011 | invalid | The number is not valid
4014 | forbidden | This search is not permitted
4015 | invalid | The embed parameter has a value that is not known
4016 | invalid | The tier must be from 0 to 5
4017 | not_found | There is no such number
4018 | invalid | The page parameter is not valid
4019 | invalid | Local rate centers cannot be embedded in the answer to this search
4020 | invalid | Results can be ordered by fullNumber, npaNxxx, npaNxx or areaCode only
4021 | invalid | The results of this search cannot be ordered
4022 | invalid | The protected parameter must be NONE, ONLY or MIXED
4023 | unavailable | New numbers cannot be ordered in this area
4024 | not_enabled | The numbers are in a tier that the account may not order from
4025 | invalid | Npa and NpaNxxX cannot be embedded together
4026 | unavailable | Npa cannot be embedded for now
""",
    """\
07 | unavailable | The exchange of the toll-free number is closed
7000 | transient | The request timed out | Send it again
7001 | invalid | The account id is missing
7002 | invalid | The account id is not valid
7003 | forbidden | The user may not do this
7004 | unavailable | The carrier has no coverage for the number
7005 | fault | No next FOC date could be found
7006 | fault | A service behind the carrier's failed
7100 | invalid | The order id is missing
7101 | invalid | There must be at least one number
7102 | invalid | The number is missing
7103 | invalid | The billing number is missing
7104 | invalid | The subscriber is missing
7105 | invalid | The subscriber's name is missing
7106 | invalid | The subscriber's type is missing
7107 | invalid | The service address is missing
7108 | invalid | The house number is missing
7109 | invalid | The street is missing
7110 | invalid | The city is missing
7111 | invalid | The state is missing
7112 | invalid | The zip code is missing
7113 | invalid | The wireless information is missing
7114 | invalid | The account number is missing
7115 | invalid | The authorizing person is missing
7116 | invalid | The new network's SPID is missing
7117 | invalid | The PIN is missing
7118 | invalid | The port-out action is missing
7119 | invalid | The requested FOC date is missing
7120 | invalid | The PON is missing
7121 | invalid | The kind of port-out order is missing
7122 | invalid | There must be at least one number
7123 | invalid | The billing type is missing
7200 | not_found | There is no order of this id
7201 | invalid | A number is not valid
7202 | not_found | The number was not found
7203 | invalid | The billing number is not valid
7204 | mismatch | All numbers, billing numbers too, must be of one carrier
7205 | duplicate | Another order is working on the number
7206 | duplicate | The number is in service already
7207 | invalid | The requested FOC date is not valid
7208 | invalid | The requested FOC date is in the past
7209 | invalid | The requested FOC date is too soon
7210 | invalid | The requested FOC date is more than 30 days away
7211 | invalid | A residential subscriber has no business name
7212 | mismatch | The account number is missing or wrong
7213 | mismatch | The PIN is not right
7214 | mismatch | The zip code is not right
7215 | invalid | The order id has no valid form
7216 | invalid | The actual FOC date has no valid form
7217 | invalid | The requested FOC date is not valid
7300 | state | The order waits for the losing carrier and cannot be changed
7301 | state | The FOC date is too near for a change
7302 | state | The FOC date has passed, the order cannot be cancelled
7303 | duplicate | The order is cancelled already
7304 | duplicate | The order is complete already
7305 | state | The billing number cannot be changed now
7306 | state | The subscriber cannot be changed now
7307 | state | The subscriber's address cannot be changed now
7308 | state | The wireless information cannot be changed now
7309 | invalid | The site id is missing or not valid
7310 | invalid | The site has no default SIP peer
7311 | invalid | The SIP peer is not of this site
7312 | invalid | The SIP peer id is not valid
7313 | invalid | The FOC time is outside the hours in which ports are done
7314 | limit | Too many numbers in one request
7315 | invalid | The date is on a weekend or holiday
7316 | invalid | There must be at least one number
7317 | invalid | The FOC date is before the next one possible
7318 | limit | A customer order id has at most 40 letters, digits, dashes and spaces
7319 | invalid | Partial port must be true or false
7320 | action | The carrier owns the number | Ask support
7321 | action | The toll-free number cannot be ported this way | Ask support
7322 | mismatch | What was given does not match
7323 | transient | The other carrier could not be asked | Submit the request again later
7324 | limit | The business name has at most 25 characters
7325 | forbidden | The user may not do this on the account
7326 | fault | The port-out system failed
7327 | fault | Nobody activated the port in time, the carrier's staff knows
7328 | forbidden | The user may not ask for an immediate port
7329 | invalid | The direction before the street must be a point of the compass
7330 | invalid | The direction after the street must be a point of the compass
7331 | not_found | The rate center is not known to the carrier
7332 | invalid | The SIP peer id is missing
7333 | not_enabled | Porting is off for the account
7334 | invalid | The site id is missing
7335 | not_found | There is no order of this id
7336 | state | The site is locked for its contract
7337 | mismatch | The alternate SPID is not the account's
7338 | invalid | The activation status is missing
7339 | invalid | A number is not valid
7340 | duplicate | The numbers are activated already
7341 | not_found | The number was not found
7342 | state | The port cannot be activated yet
7343 | invalid | A wireless carrier that wins the number cannot activate by customer
7344 | invalid | Activation by customer is not possible between customers of the carrier
7345 | invalid | Only triggered ports can be activated by the customer
7346 | not_enabled | Ports on demand are off
7347 | notice | The activation was moved to the latest time allowed
7348 | pending | Work on the order is suspended and goes on by itself
7349 | duplicate | The order is completed or cancelled already
7350 | state | Whether the customer activates cannot be changed
7351 | fault | The national register refused the activation
7352 | state | Only orders in the state FOC can be activated
7353 | state | A cancellation was asked for, the order cannot be changed
7354 | limit | The middle initial has one character
7355 | limit | The first name has at most 25 characters
7356 | limit | The last name has at most 25 characters
7357 | limit | The authorizing person has at most 15 characters
7358 | invalid | The billing type is not valid
7359 | forbidden | The user may not set this value
7360 | duplicate | Something is given twice, a number or an attribute
7361 | invalid | Ports by hand from other networks cannot be activated by the customer
7362 | invalid | This kind of port cannot be immediate
7363 | invalid | The numbers are of several vendors | Check which can be ported together
7364 | state | The order cannot go to this state from its own
7365 | forbidden | The user may not set this value
7366 | forbidden | The user may not set this value
7367 | invalid | The state of this kind of port cannot be set
7368 | invalid | The actual FOC date of this kind of port cannot be set
7369 | invalid | The actual FOC date is in the past
7370 | state | The state FOC needs an actual FOC date
7371 | state | On the FOC date and after it nothing can be changed
7372 | invalid | The processing status is not valid
7373 | invalid | This goes with ports by hand only
7374 | forbidden | The user may not set this value
7375 | invalid | This goes with ports by hand only
7376 | forbidden | The user may not set this value
7377 | invalid | Automatic activation cannot be set when the order is made
7378 | unavailable | The number is not in service at the losing carrier
7379 | state | An actual FOC date needs the state FOC the first time
7380 | notice | The activation falls outside the hours of support
7381 | invalid | The trigger time is outside the hours in which ports are done | Submit the order with another
7382 | invalid | The activation is outside the hours in which ports are done
7383 | invalid | A toll-free port by hand takes no wireless information
7384 | invalid | A toll-free port by hand cannot be partial
7385 | invalid | A toll-free port by hand takes no billing number
7386 | invalid | Toll-free numbers and others must be ported in separate orders
7387 | invalid | The date is on a weekend or holiday
7388 | notice | The authorizing person was cut to 15 characters
7389 | notice | The requested FOC time was set to the default
7390 | state | On the FOC date and after it nothing can be changed
7391 | invalid | Only businesses can port toll-free numbers
7392 | invalid | This kind of port cannot be immediate
7394 | invalid | This kind of port cannot be immediate
7395 | invalid | The state is not supported
7396 | notice | The subscriber's name will be cut to fit
7397 | invalid | Toll-free numbers cannot be protected
7398 | unavailable | Numbers in rate centers of other networks cannot be protected
7399 | invalid | The number attribute must be Protected, External or Hosted
7472 | invalid | The portability checking mode is not valid
7474 | duplicate | Something is given twice, a number or an attribute
7475 | not_enabled | The account is not set up for protected numbers
7476 | invalid | This port-in cannot be activated automatically
7477 | invalid | The value for automatic activation is not valid
7478 | state | Automatic activation cannot be taken back
7479 | action | The numbers must be activated by hand
7480 | not_found | The order to be changed or cancelled does not exist
7481 | invalid | Account number and PIN belong into the wireless information
7482 | state | Validation can be overridden in the state EXCEPTION only
7483 | state | The port-in cannot be changed
7486 | notice | Nothing is known of the losing carrier, so a supported one is assumed
7487 | state | The SIP peer cannot be changed
7489 | fault | The losing carrier's SPID could not be found
7490 | limit | Too many numbers in one request
7491 | unavailable | Numbers were cancelled that have to be disconnected first
7492 | invalid | Only triggered ports can be activated by the customer
7494 | invalid | The new billing number is not valid
7495 | state | The new numbers are of another losing carrier
7496 | invalid | The new billing number is among those to be ported
7497 | invalid | The new billing number is the old one
7498 | state | The list of numbers cannot be changed
7499 | state | The kind of port cannot be changed so
7500 | state | The new numbers are of another vendor
7501 | invalid | A number is not valid
7502 | duplicate | Something is given twice, a number or an attribute
7503 | unavailable | The numbers cannot be ported
7504 | state | External numbers cannot be ported within the carrier, the order was cancelled
7505 | invalid | Only a draft can be without numbers
7506 | state | The list of numbers of a toll-free order cannot be changed in its state
7507 | invalid | A toll-free order takes toll-free numbers only
7510 | mismatch | An account code is needed
7511 | mismatch | The account code is wrong
7512 | mismatch | A PIN is needed
7513 | mismatch | The PIN is wrong
7514 | mismatch | A zip code is needed
7515 | mismatch | The zip code is wrong
7516 | mismatch | The number is not known, or not of this account
7517 | limit | Too many numbers in one request
7518 | unavailable | The number is not active
7519 | mismatch | What was given does not match
7520 | action | The end user has to have the number unlocked
7521 | pending | The port-out is worked on by hand, within 24 hours
7522 | notice | The customer is moving to another validation endpoint
7531 | invalid | The target RespOrg id is not one of the carrier
7593 | fault | The answer of the port-out validation endpoint had an unexpected status
7594 | fault | The port-out validation endpoint answered with a status that points to a fault in it
7595 | fault | The port-out validation endpoint answered with an empty body
7596 | fault | The port-out validation endpoint refused and gave no errors
7597 | fault | The port-out validation endpoint gave an error code that is not known
7598 | invalid | The request is not valid
7599 | fault | Handling failed for good
7600 | invalid | External numbers are not accepted here
7601 | invalid | A port outside business hours cannot be immediate
7602 | invalid | The requested FOC date is outside the range allowed
7603 | invalid | The FOC time is outside the hours in which ports are done
7610 | mismatch | The PIN is not the passcode of the numbers
7611 | action | The porting vendor cancelled the order | Ask support
7615 | invalid | Toll-free numbers are not valid
7616 | limit | Too many toll-free numbers in one request
7617 | transient | The toll-free vendor failed to answer the query | Try again; ask support if it lasts
7618 | transient | The toll-free vendor failed to answer the query | Try again; ask support if it lasts
7619 | transient | The toll-free vendor failed to answer the query | Try again; ask support if it lasts
7620 | unavailable | A toll-free number cannot be ported because it is spare
7621 | unavailable | A toll-free number cannot be ported because it is unavailable
7622 | unavailable | The porting vendor denied a toll-free number
7623 | fault | The toll-free vendor gave an answer that makes no sense
7624 | state | Only an order in the state PROCESSING can be cancelled
7625 | state | Only an order in the state PROCESSING can be cancelled
7626 | transient | The toll-free vendor failed to answer the query | Try again; ask support if it lasts
7628 | fault | The toll-free vendor gave an answer that makes no sense
7642 | unavailable | A toll-free number cannot be ported because it is spare
7643 | unavailable | A toll-free number cannot be ported because it is unavailable
7700 | not_found | There is no such port-in
7701 | duplicate | The port-in belongs to another bulk order already
7702 | state | The order is no draft
7703 | state | The bulk port-in has port-ins and cannot be changed so
7704 | state | The bulk port-in needs port-ins before it can go on
7705 | state | The bulk port-in has port-ins and cannot be changed so
7706 | not_enabled | Bulk port-ins are off
7707 | forbidden | The account may not use bulk port-ins
7708 | state | The alternate SPID can be changed on drafts only
7709 | state | Only drafts can be deleted
7710 | state | Drafts and bulk port-ins have no history
7711 | state | The list of port-ins cannot be changed in this state
7712 | state | A draft takes drafts only
7713 | state | A submitted bulk port-in takes submitted port-ins only
7714 | state | Port-ins that are over cannot be listed
7715 | state | The port-in would be done too late for this bulk order
7717 | state | The port-in is part of a bulk draft | Submit that, or take the port-in out of it
7718 | duplicate | It exists already
7719 | duplicate | It exists already
7800 | limit | The document's name has at most 50 characters
7999 | transient | An internal error | Try later; tell support if it lasts a business day
""",
    """\
6100 | pending | The porting vendor had a problem, the carrier tries again by itself
6101 | not_found | The porting vendor does not find the order
6102 | pending | The porting vendor had a problem, the carrier tries again by itself
6103 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6104 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6105 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6106 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6107 | invalid | A date is not valid
6108 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6109 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6110 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6111 | invalid | The number is missing
6112 | invalid | The number is not right
6113 | unavailable | The number cannot be ported
6114 | action | The losing carrier wants another LOA
6115 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6116 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6117 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6118 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6119 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6120 | invalid | A date is not valid
6121 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6122 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6123 | invalid | A date is not valid
6124 | duplicate | The porting vendor has this more than once
6129 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6130 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6131 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6133 | invalid | Give either NPA-NXX or city, state and zip code
6139 | pending | The porting vendor had a problem, the carrier tries again by itself
6141 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6142 | pending | The porting vendor had a problem, the carrier tries again by itself
6143 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6145 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6146 | invalid | Required values are missing
6148 | invalid | The number is not right
6149 | invalid | The NPA is not valid
6150 | invalid | The NXX is not valid
6151 | unavailable | The number cannot be ported
6152 | not_found | The number is not in the routing guide
6154 | unavailable | The number cannot be ported
6155 | unavailable | The porting vendor does not cover the rate center
6156 | unavailable | The porting vendor does not cover the rate center
6157 | unavailable | The porting vendor does not cover the rate center
6158 | unavailable | The porting vendor does not cover the rate center
6159 | unavailable | The porting vendor does not cover the rate center
6160 | unavailable | The porting vendor lacks a feature that the number needs
6161 | unavailable | The porting vendor lacks a feature that the number needs
6162 | unavailable | The porting vendor lacks a feature that the number needs
6163 | unavailable | The porting vendor lacks a feature that the number needs
6164 | unavailable | The carriers have no agreement
6165 | not_found | The number is not in the routing guide
6166 | not_found | The number is not in the routing guide
6167 | unavailable | The carriers have no agreement
6168 | not_found | The number is not in the routing guide
6169 | not_found | The number is not in the routing guide
6170 | unavailable | The number cannot be ported
6171 | unavailable | The number cannot be ported
6173 | limit | Fifty numbers and more have to be ported by hand | Ask support
6174 | fault | The porting vendor failed | Ask support
6175 | fault | The porting vendor failed | Ask support
6176 | fault | The porting vendor failed | Ask support
6177 | fault | The porting vendor failed | Ask support
6178 | fault | The porting vendor failed | Ask support
6179 | mismatch | The numbers differ in billing number, address or carrier
6180 | state | The number has been ported
6181 | state | It is not the time to trigger the port
6182 | not_found | The porting vendor does not find the order
6183 | invalid | The number is not right
6184 | invalid | A customer service record of several numbers needs the billing number
6185 | invalid | The request for a customer service record needs the address
6186 | invalid | The request for a customer service record needs the name
6187 | invalid | The customer type must be B or R
6188 | invalid | The request for a customer service record needs the requestor's name
6191 | pending | The porting vendor had a problem, the carrier tries again by itself
6192 | invalid | The billing number of the request is not valid
6193 | unavailable | The number cannot be ported
6195 | pending | The porting vendor had a problem, the carrier tries again by itself
6197 | pending | The porting vendor had a problem, the carrier tries again by itself
6198 | transient | The customer service record cannot be had now | Try again
6199 | not_found | There is no customer service record for the number
6200 | unavailable | The number cannot be ported
6203 | invalid | A street's prefix or suffix is not valid
6206 | invalid | Wireless and wireline numbers need separate orders
6207 | invalid | Wireless numbers need account number and PIN
6208 | invalid | All wireless numbers need the same account number and PIN
6209 | invalid | The number is not wireless | Leave the wireless information out
6210 | invalid | The social security or tax number must have leading zeros and its last four digits
6211 | unavailable | The number cannot be ported
6212 | mismatch | Gaining and losing organization are the same
6213 | unavailable | The number cannot be ported
6214 | mismatch | The name does not match
6215 | mismatch | The address does not match
6216 | mismatch | Name and address do not match
6217 | pending | The porting vendor had a problem, the carrier tries again by itself
6218 | invalid | The address could not be confirmed
6219 | invalid | The address could not be confirmed
6220 | invalid | The address could not be confirmed
6222 | pending | The porting vendor had a problem, the carrier tries again by itself
6225 | invalid | The address could not be confirmed
6226 | invalid | The address could not be confirmed
6227 | invalid | The address could not be confirmed
6228 | unavailable | The porting vendor does not cover the rate center
6229 | unavailable | The porting vendor does not cover the rate center
6231 | unavailable | The porting vendor does not cover the rate center
6233 | pending | The porting vendor had a problem, the carrier tries again by itself
6234 | pending | The porting vendor had a problem, the carrier tries again by itself
6235 | unavailable | The porting vendor does not cover the rate center
6236 | unavailable | The porting vendor lacks a feature that the number needs
6237 | mismatch | The rate center does not match
6240 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6241 | fault | The porting vendor could not process the order | Cancel it and order again, then ask support
6258 | pending | The porting vendor had a problem, the carrier tries again by itself
6264 | duplicate | The porting vendor has this more than once
6265 | duplicate | The porting vendor has this more than once
6266 | unavailable | The porting vendor has no numbers reserved for this
6267 | unavailable | The porting vendor has no numbers reserved for this
6268 | invalid | Required values are missing
6270 | mismatch | The rate center does not match
6271 | duplicate | The numbers are reserved or in service already
6272 | pending | The porting vendor had a problem, the carrier tries again by itself
6273 | pending | The porting vendor had a problem, the carrier tries again by itself
6274 | unavailable | The porting vendor has no numbers reserved for this
6275 | invalid | The requested date is not possible
6276 | pending | The porting vendor had a problem, the carrier tries again by itself
6279 | duplicate | The id is used by another order already
6280 | not_found | The porting vendor does not find the order
6281 | duplicate | Another order is working on the number
6284 | not_found | The porting vendor does not find the order
6287 | invalid | The number is not right
6288 | not_found | The porting vendor does not find the order
6289 | mismatch | Account or product do not match
6290 | duplicate | Nothing would change
6291 | not_found | The porting vendor does not find the order
6292 | mismatch | The rate center does not match
6294 | state | The order is done and cannot be cancelled
6295 | invalid | Required values are missing
6297 | invalid | Required values are missing
6301 | invalid | The number is missing
6302 | duplicate | The numbers are reserved or in service already
6304 | invalid | The requested date is not possible
6305 | not_found | The porting vendor does not find the order
6306 | not_found | The porting vendor does not find the order
6310 | invalid | The requested date is not possible
6311 | invalid | The requested date is not possible
6313 | state | The order is done and cannot be cancelled
6314 | state | The port is too near for a change
6315 | state | The number has been ported
6316 | state | The order's state does not permit this
6318 | state | The order's state does not permit this
6320 | pending | The porting vendor had a problem, the carrier tries again by itself
6321 | limit | The account with the porting vendor is past due or over its limit
6322 | limit | The account with the porting vendor is past due or over its limit
6323 | limit | The account with the porting vendor is past due or over its limit
6326 | state | It is not the time to trigger the port
6327 | state | It is not the time to trigger the port
6328 | state | The order's state does not permit this
6329 | fault | The port could not be started
6330 | state | The number has been ported
6331 | state | The order's state does not permit this
6332 | state | The port is too near for a change
6333 | state | It is not the time to trigger the port
6334 | state | It is not the time to trigger the port
6335 | state | It is not the time to trigger the port
6336 | pending | The porting vendor had a problem, the carrier tries again by itself
6345 | duplicate | The emergency option is in use already
6346 | duplicate | The emergency option is in use already
6347 | duplicate | The emergency option is in use already
6351 | duplicate | The id is used by another order already
6361 | pending | The porting vendor had a problem, the carrier tries again by itself
6370 | pending | The porting vendor had a problem, the carrier tries again by itself
6374 | pending | The porting vendor had a problem, the carrier tries again by itself
6376 | fault | The porting vendor failed | Ask support
6377 | fault | The porting vendor failed | Ask support
6424 | pending | The porting vendor had a problem, the carrier tries again by itself
6425 | pending | The porting vendor had a problem, the carrier tries again by itself
6426 | pending | The porting vendor had a problem, the carrier tries again by itself
6429 | unavailable | The number cannot be ported
6430 | notice | The line has a feature that may stop the port
6431 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6432 | notice | The line has a feature that may stop the port
6433 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6434 | notice | The line has a feature that may stop the port
6435 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6436 | notice | The line has a feature that may stop the port
6437 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6438 | notice | The line has a feature that may stop the port
6439 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6440 | notice | The line has a feature that may stop the port
6441 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6442 | notice | The line has a feature that may stop the port
6443 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6444 | notice | The line has a feature that may stop the port
6445 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6446 | notice | The line has a feature that may stop the port
6447 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6448 | notice | The line has a feature that may stop the port
6449 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6450 | notice | The line has a feature that may stop the port
6451 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6452 | notice | The line has a feature that may stop the port
6453 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6454 | notice | The line has a feature that may stop the port
6455 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6456 | notice | The line has a feature that may stop the port
6457 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6458 | notice | The line has a feature that may stop the port
6459 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6460 | notice | The line has a feature that may stop the port
6461 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6462 | notice | The line has a feature that may stop the port
6463 | mismatch | The address does not match
6464 | pending | The porting vendor is working on it, nothing need be done
6465 | notice | The port may be refused for a reason that is being looked into
6466 | pending | The porting vendor is working on it, nothing need be done
6467 | unavailable | The number cannot be ported
6468 | pending | The porting vendor is working on it, nothing need be done
6469 | pending | The porting vendor is working on it, nothing need be done
6470 | unavailable | The number is disconnected, or its account is not active
6471 | notice | The port may be refused for a reason that is being looked into
6472 | pending | The porting vendor is working on it, nothing need be done
6473 | duplicate | Another order is working on the number
6474 | notice | The port may be refused for a reason that is being looked into
6475 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6476 | mismatch | Numbers are not on the losing carrier's record
6477 | notice | The port may be refused for a reason that is being looked into
6478 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6479 | mismatch | Numbers are not on the losing carrier's record
6480 | unavailable | The carriers have no agreement
6481 | unavailable | The number cannot be ported
6482 | notice | The port may be refused for a reason that is being looked into
6483 | action | The losing carrier wants another LOA
6484 | action | The losing carrier wants another LOA
6486 | action | The losing carrier wants another LOA
6487 | mismatch | The name does not match
6488 | notice | The port may be refused for a reason that is being looked into
6489 | action | The end user owes the losing carrier
6490 | notice | The port may be refused for a reason that is being looked into
6491 | notice | The port may be refused for a reason that is being looked into
6492 | action | The losing carrier wants a bill
6493 | mismatch | The billing number does not match
6494 | notice | The port may be refused for a reason that is being looked into
6495 | limit | Fifty numbers and more have to be ported by hand | Ask support
6496 | mismatch | The subscriber is business where the losing carrier has residential, or the other way round
6497 | notice | The port may be refused for a reason that is being looked into
6498 | notice | After this port there is no way back by snapback
6499 | notice | The port may be refused for a reason that is being looked into
6500 | duplicate | Another order is working on the number
6501 | notice | The port may be refused for a reason that is being looked into
6504 | action | The billing number or the remaining numbers have to be settled first
6505 | mismatch | The authorized name does not match
6506 | mismatch | The authorized name does not match
6507 | mismatch | The address does not match
6508 | mismatch | The name does not match
6509 | mismatch | The subscriber is business where the losing carrier has residential, or the other way round
6510 | action | The billing number or the remaining numbers have to be settled first
6512 | state | The FOC is no longer valid
6513 | mismatch | The losing carrier wants the last digits of the social security number
6514 | mismatch | The account number or PIN is missing or wrong
6515 | mismatch | The account number or PIN is missing or wrong
6516 | mismatch | The account number or PIN is missing or wrong
6517 | mismatch | The account number or PIN is missing or wrong
6518 | mismatch | The account number or PIN is missing or wrong
6519 | unavailable | The number is disconnected, or its account is not active
6520 | notice | The port may be refused for a reason that is being looked into
6521 | notice | The port may be refused for a reason that is being looked into
6522 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6523 | pending | The porting vendor is working on it, nothing need be done
6525 | pending | The porting vendor is working on it, nothing need be done
6526 | duplicate | Another order is working on the number
6527 | pending | The porting vendor is working on it, nothing need be done
6528 | notice | A step went well
6529 | fault | The port could not be started
6536 | invalid | The billing number must have letters and digits
6537 | notice | A step went well
6540 | not_found | There is no customer service record for the number
6541 | not_found | There is no customer service record for the number
6542 | action | The line has a feature that stops the port | Have the end user remove it, then order again
6543 | mismatch | Name and address do not match
6544 | mismatch | The name does not match
6545 | mismatch | The address does not match
6546 | notice | A step went well
6548 | notice | So many numbers may take longer
6549 | notice | The directory listing had to be removed
6550 | action | The end user has to speak with the losing carrier
6551 | unavailable | The number's address is in a disaster area
6552 | action | The losing carrier wants an hour for the port
6553 | notice | A step went well
6554 | pending | The porting vendor is working on it, nothing need be done
6555 | action | The end user has to speak with the losing carrier
6556 | action | The end user has to agree that the T1 goes
6557 | pending | The porting vendor is working on it, nothing need be done
6558 | action | The billing number or the remaining numbers have to be settled first
6559 | pending | The porting vendor is working on it, nothing need be done
6560 | action | The end user has to speak with the losing carrier
6561 | action | The end user has to speak with the losing carrier
6562 | action | The end user has to speak with the losing carrier
6563 | unavailable | The losing carrier processes no ports for now | Cancel, and order again later
6564 | pending | The losing carrier is slow for now, the order goes on
6565 | unavailable | The losing carrier processes no ports for now | Cancel, and order again later
6566 | mismatch | The address does not match
6567 | unavailable | The number has gone to another carrier | Cancel, and order again
6568 | unavailable | The number is disconnected, or its account is not active
6569 | duplicate | There are several orders for one end user | Make them one order
6570 | invalid | The billing number must have letters and digits
6571 | pending | The losing carrier is slow for now, the order goes on
6572 | notice | The customer service record is incomplete, the order goes on without it
6573 | notice | A step went well
6574 | pending | The losing carrier is slow for now, the order goes on
6575 | pending | The losing carrier is slow for now, the order goes on
6576 | pending | The losing carrier is slow for now, the order goes on
6577 | notice | The customer service record is incomplete, the order goes on without it
6578 | pending | The porting vendor is working on it, nothing need be done
6579 | pending | The porting vendor is working on it, nothing need be done
""",
    """\
7400 | unavailable | The toll-free number cannot be ported for now
7401 | mismatch | The losing carrier has another account number
7402 | mismatch | The losing carrier has another address or zip code
7403 | unavailable | The losing carrier says that the number cannot be ported
7404 | mismatch | The losing carrier has another business name
7405 | limit | The losing carrier cannot do so many lines at once
7406 | action | The line has Centrex | Agree that it goes, or cancel
7407 | state | The losing carrier has another order for the number
7408 | mismatch | The losing carrier has other data throughout
7409 | unavailable | The number is disconnected, or not of this end user
7410 | action | The line has distinctive ring | Agree that it goes, or cancel
7411 | action | The line has DSL | Have it moved, or agree that it goes
7412 | limit | The losing carrier cannot meet the date | Ask for one at least 3 business days away
7413 | state | The end user is not ready, or wants to stay
7414 | mismatch | The first name is missing or wrong
7415 | action | The line has foreign exchange service
7416 | action | The line is frozen against ports | Have the end user lift that
7417 | fault | The order has an error | Ask support
7418 | notice | The losing carrier has many orders and may take longer
7419 | action | The line leads a hunt group | Have it changed, or agree that it goes
7420 | unavailable | The losing carrier says that the number cannot be ported
7421 | action | The line has ISDN | Have it moved, or agree that it goes
7422 | mismatch | A residential port needs a last name
7423 | notice | This number is right, another of the order is not
7424 | action | The losing carrier wants a signed LOA of the last 30 days
7425 | action | The line is frozen against ports | Have the end user lift that
7426 | unavailable | The number is disconnected, or not of this end user
7427 | unavailable | The number is disconnected, or not of this end user
7428 | action | The port is partial where it should be full, or the other way round
7429 | mismatch | The losing carrier has another name
7430 | state | The network is not ready
7431 | action | The port is one within the carrier | Ask support
7432 | state | The losing carrier does not let the order be cancelled now
7433 | state | The losing carrier does not let the order be changed now
7434 | action | The port is partial where it should be full, or the other way round
7435 | mismatch | The losing carrier has another PIN or passcode
7436 | unavailable | The number is prepaid
7437 | action | The number is forwarded remotely | Give the address without forwarding
7438 | limit | The request came outside business hours
7439 | limit | The date is sooner than the losing carrier's published interval
7440 | fault | The order has an error | Ask support
7441 | action | The port is one within the carrier | Ask support
7442 | limit | The losing carrier is short of capacity
7443 | mismatch | The social security or tax number is missing or wrong
7444 | notice | The losing carrier has outages and may take longer
7445 | mismatch | The losing carrier does not accept the billing number
7446 | action | The losing carrier wants a bill of the last 30 days
7447 | action | The numbers have several billing numbers | Make an order for each
7448 | state | The end user is not ready, or wants to stay
7449 | action | The number is resold | Give the reseller's data
7450 | state | The FOC is no longer valid | Clear the other rejection, then ask for another date
7451 | unavailable | The losing carrier processes no ports for now, it changes its systems
7452 | action | Another number rings on the line | Say what shall become of it
7453 | mismatch | A number is not on the losing carrier's record
7454 | state | The losing carrier put the order in conflict
7455 | notice | After this port there is no way back by snapback
7456 | unavailable | The carriers have no agreement | Ask support
7460 | unavailable | The number's address is in a disaster area
7461 | action | The LOA's name is missing or cannot be read
7462 | mismatch | The LOA names another person than the losing carrier has
7463 | mismatch | The subscriber is business where the losing carrier has residential, or the other way round
7464 | action | The losing carrier refuses the LOA | Upload another
7465 | mismatch | The losing carrier has another account number
7466 | mismatch | The social security or tax number is missing or wrong
7467 | mismatch | The losing carrier has another PIN or passcode
7470 | unavailable | The losing carrier says that the number cannot be ported
7471 | mismatch | Data are missing or wrong
7473 | mismatch | The losing carrier has another name
7484 | pending | The losing carrier refused; the carrier's staff works on it
7485 | pending | The order is broken up for the losing carrier, which takes a day or two
""",
    """\
509 | invalid | The campaign registry refuses a value, such as a missing answer to the help command
5081 | invalid | The number format is not valid
""",
    """\
9001 | invalid | The list of numbers is not valid
9002 | notice | Toll-free numbers need no provisioning for SMS
9003 | invalid | The number has no ten digits
9004 | mismatch | The number does not belong to the account
9005 | fault | Something unforeseen happened
9006 | invalid | None of the numbers is valid
9007 | transient | The messaging registry is unavailable for now | Try again
9008 | fault | The messaging registry cannot process the request | Ask support
9009 | transient | The request could not be processed now | Try again
9010 | not_enabled | Messaging is off for the account
9011 | not_enabled | The SIP peer lacks the SMS feature
9012 | not_enabled | There is no messaging route
9013 | notice | The number has messaging already, it stays as it is
""",
    """\
5000 | invalid | The account is not valid
5001 | invalid | The list of numbers is not valid
5002 | invalid | The request was checked and refused, often because of a search criterion
5003 | fault | Provisioning failed
5004 | invalid | The vendor is not valid
5005 | unavailable | The number cannot be had, somebody else may have it | Order another
5006 | fault | The number could not be disconnected
5007 | limit | The order is larger than the account may make
5008 | invalid | None of the numbers is valid
5009 | invalid | The quantity is not valid
5010 | invalid | There is no such porting operation
5011 | not_enabled | The account has no tiers of numbers
5012 | state | The account is locked
5013 | not_enabled | The carrier's holding account is not set up | Tell support
5014 | transient | The directory listing request timed out | Send it again
5015 | transient | The LIDB request timed out | Send it again
5016 | invalid | The site id is not valid
5017 | unavailable | Only some of the numbers could be had, or a number could not be moved
5018 | unavailable | None of the numbers ordered can be had
5019 | pending | The order is still being worked on | Read its state later
5020 | not_enabled | Account and site have no default SIP peer | Make one, then order again
5021 | not_enabled | The account has no gateway profile | Assign one, then order again
5022 | invalid | The site id is missing
5023 | invalid | The SIP peer is not valid
5024 | limit | More numbers than the batch may have
5025 | invalid | Batch id and batch size must both be given
5026 | limit | More numbers than the batch size says
5027 | invalid | The batch size must be above 0
5029 | invalid | The batch has another size
5030 | state | The batch is complete and takes no more numbers
5031 | invalid | A batch id has 1 to 10 letters and digits
5033 | unavailable | The number cannot return to service, the network does not reach it
5034 | unavailable | The number cannot return to service, as the carrier does not own it
5035 | not_found | There is no order of this kind with this id
5036 | not_found | The order has no admin parameters
5037 | invalid | The prime name has at most 63 characters
5038 | invalid | The activity state must be changed, seen, responded or quiet
5039 | invalid | The admin parameters are missing
5040 | not_found | There is no such note
5051 | forbidden | The user may not do this on the account
5052 | invalid | A customer order id has at most 40 letters, digits, dashes and spaces
5060 | state | Only a backordered order can be closed
5061 | invalid | The order id is not valid
5062 | invalid | The SIP peer id is missing, or there is no such vendor
5063 | unavailable | The carrier does not cover the rate center
5064 | invalid | The batch has another billing type
5070 | invalid | The number is not valid
5071 | not_found | The number is not known to the system
5072 | duplicate | The number is given more than once, or there already
5073 | invalid | The number is missing
5074 | state | The number is not in service
5076 | mismatch | The number does not belong to the account, or is not available
5077 | invalid | None of the numbers is valid
5078 | not_enabled | The account lacks the product feature
5079 | invalid | The calling name display is not valid
5080 | invalid | The number to forward to is not a ten-digit number
5081 | invalid | The number format is not valid
5082 | invalid | The rewrite user is not valid
5083 | notice | The requested profile was not found, the default is used
5084 | invalid | The disconnect mode must be normal, soft-remove or purge
5085 | forbidden | The user may not disconnect in this mode
5086 | transient | The order request timed out | Look for the order, then send it again
5087 | invalid | There is no such order type
5088 | invalid | A number cannot be forwarded to itself
5089 | invalid | The RPID format is not valid
5090 | invalid | Toll-free numbers are not accepted here
5091 | invalid | CNAM is set on the SIP peer and cannot be set on the number
5092 | invalid | The billing type must be NOCHARGE, PORTIN, NEWNUMBER or PROJECTPORT
5093 | duplicate | The order names a number twice
5094 | state | The site is locked
5095 | limit | Too many numbers for one order
5096 | invalid | Toll-free orders need the toll-free vendor
5097 | not_enabled | The account is not set up for protected numbers
5098 | duplicate | Numbers were protected before and stay so
5099 | invalid | Only numbers of tier 0 can be protected
5100 | invalid | Toll-free numbers cannot be protected
5101 | invalid | Toll-free numbers cannot be protected
5102 | invalid | A number attribute is not known, or given twice
5103 | invalid | Only protected numbers can start as available
5104 | invalid | The first status can only be available
5105 | invalid | Numbers that start as available take no site and no SIP peer
5106 | invalid | An address cannot be given and deleted at once
5107 | invalid | The value for protection is not valid
5108 | invalid | The value for protection is not valid
5109 | invalid | Protected numbers cannot be purged or made obsolete
5110 | not_enabled | The account is not set up for protected numbers
5111 | invalid | The billing type can only be NOCHARGE here
5112 | invalid | The vendor of the numbers must be named, and numbers of others be protected
5113 | invalid | The SMS value is not valid
5114 | not_enabled | Messaging is off, or the account is not wholly set up
5115 | invalid | At least one option must be given for the numbers
5116 | not_enabled | No default route is set for numbers of this tier
5117 | invalid | The final destination URI is too long
5118 | invalid | The final destination URI is not a valid number
5119 | invalid | The host of the final destination URI must be an IPv4 address
5120 | invalid | The final destination URI begins with something forbidden
5121 | invalid | The final destination URI can have letters and digits only
5122 | invalid | The final destination URI must be of the form name, host and port
5123 | mismatch | The protected number belongs to another account
5124 | duplicate | The numbers exist already
5125 | invalid | External numbers are not accepted here
5126 | invalid | Toll-free numbers are not accepted here
5127 | invalid | Numbers become external by an external TN order only
5128 | invalid | Of external numbers, only SMS can be changed
5129 | invalid | The action must be ASSIGN or UNASSIGN
5130 | invalid | External numbers are not accepted here
5131 | state | Only numbers in service can be assigned
5132 | invalid | A2P needs SMS to be on
5133 | not_enabled | The SIP peer must allow A2P on long codes first
5134 | invalid | The attribute goes with the action asSpecified only
5135 | invalid | A2P of toll-free numbers cannot be off for now
5136 | not_enabled | The SIP peer must have A2P set up first
5138 | invalid | The action must be unchanged, systemDefault, off or asSpecified
5139 | not_enabled | The account must have A2P on long codes first
5140 | invalid | The NNID is not known
5141 | invalid | The ESPID is not known
5142 | invalid | NNID and ESPID do not belong together
5143 | invalid | The NNID must be a whole number
5144 | forbidden | The account may not change NNIDs or ESPIDs
5145 | not_enabled | The SIP peer lacks the SMS feature
5146 | state | The NNID of the number is being changed already
5147 | forbidden | Changing NNIDs or ESPIDs is not permitted
5148 | fault | The NNID was not updated in time
5149 | not_enabled | Import orders are off
5150 | forbidden | The account may not use import orders
5151 | forbidden | The account may not upload an LOA for an import
5152 | forbidden | The account may not change the LOA of an import
5153 | forbidden | The account may not upload an LOA for a port-in
5154 | forbidden | The account may not change an LOA
5155 | invalid | Orders of this kind take no LOA
5156 | not_enabled | NNIDs per number are not set up for these numbers
5157 | not_enabled | The account has no messaging routes
5158 | not_found | The number was not imported before
5159 | state | The account does not own the number's voice service, so these settings stay
5160 | state | The account does not own the number's messaging service, so these settings stay
5161 | invalid | SMS of this number cannot be changed
5162 | not_enabled | The SIP peer must have toll-free enabled first
5163 | state | The account does not own the number's messaging service, so these settings stay
5164 | invalid | The disconnect mode must be purge
5165 | invalid | One order cannot mix NANP and international numbers
5166 | not_enabled | The SIP peer lacks the SMS feature
5167 | invalid | The account cannot have numbers of this region
5168 | invalid | The account cannot have numbers of this type
5169 | invalid | The billing type can only be NOCHARGE here
5170 | not_enabled | The account cannot use this vendor
5171 | not_enabled | Only international accounts can import international numbers
5172 | not_enabled | International accounts cannot import NANP numbers
5174 | invalid | Short codes can only be purged
5175 | invalid | One order takes numbers of one type only
5176 | invalid | The billing type can only be NOCHARGE here
5177 | invalid | The vendor's name is missing
5178 | invalid | The first status of a short code can only be in service
5179 | not_enabled | The SIP peer must have short codes enabled first
5180 | invalid | Number attributes do not go with short codes
5181 | invalid | One order takes numbers of one type only
5182 | invalid | Of short codes, only the A2P option can be changed
5183 | not_enabled | The account may not order
5184 | invalid | The origination route plan is empty
5185 | invalid | The origination route plan has too many routes, or none
5186 | invalid | An endpoint stands twice in one priority
5187 | invalid | A route's weight must be above 0
5188 | invalid | An endpoint must be a ten-digit number, a host name, an IP address or a SIP URI
5189 | invalid | A route's priority must be above 0
5190 | invalid | A route's endpoint is too long
5191 | invalid | A route lacks its endpoint
5192 | invalid | The route plan has too many priorities
5193 | invalid | A port-out passcode has 4 to 10 letters and digits
5194 | not_enabled | The account needs passcode protection of port-outs first
5195 | duplicate | The number has a port-out passcode already
5196 | invalid | Only numbers of the carrier's own network can have a port-out passcode
5197 | forbidden | Only the account with the voice service of a number can set its port-out passcode
5198 | invalid | A search by area code needs area code and quantity
5199 | invalid | A search by toll-free vanity needs text and quantity
5200 | not_enabled | Origination route plans are off for the account
5201 | invalid | A number as endpoint must have ten digits
5202 | not_enabled | SMS must be on before an NNID can be set
5203 | invalid | Call forwarding and an origination route plan exclude each other
5204 | invalid | Rewrite user and an origination route plan exclude each other
5205 | invalid | Call forwarding and an origination route plan exclude each other
5206 | invalid | Rewrite user and an origination route plan exclude each other
5207 | invalid | The route plan's action must be asSpecified, unchanged or off
5208 | invalid | The action off takes no route plan
5209 | fault | The origination route plan could not be provisioned
5210 | invalid | The account is not valid
5211 | limit | More numbers than one order may have
5212 | invalid | The list of numbers is empty
5213 | invalid | The number cannot be ordered
5214 | invalid | None of the numbers is valid
5215 | limit | The quantity is not valid, or above 5000
5216 | not_enabled | The account has no default NNID for numbers of this kind
5217 | invalid | The value for partial orders is not valid, or A2P is set by the SIP peer
5218 | duplicate | Another order is working on the number
5219 | invalid | The numbers are of several accounts, or a route has a SIP host that is not valid
5220 | invalid | The target account lacks something, or a route has a private address
5221 | invalid | The accounts are of different customers, or a route's priority is too high
5222 | not_enabled | The account is not set up for this tier, or a route weighs too much
5223 | invalid | Numbers of this type cannot change accounts, or a route priority is missing
5224 | invalid | External numbers cannot be moved, or a search criterion is empty
5225 | state | A2P cannot be switched off on the number while its SIP peer has it on
5226 | not_enabled | There is no messaging route for numbers of this kind
5520 | pending | The order waits for more numbers to come in
5521 | pending | The order waits until it can be fulfilled as a whole; no number is set aside yet
5522 | invalid | Orders for exact numbers, blocks and vanity numbers cannot be backordered
5523 | not_enabled | The account lacks the tiers that the backorder needs
5524 | unavailable | The rate centers that the order needs take no new numbers
5525 | limit | So large a quantity cannot be backordered in this area code
5526 | limit | The quantity was cut down to what may be backordered in this area code
5527 | limit | Nothing can be backordered in this area code
""",
    """\
16100 | invalid | Toll-free numbers have no listing here
16101 | mismatch | The number does not belong to the account
16102 | invalid | Numbers of this vendor are not supported
16103 | pending | Another order is working on the number's listing | Try again in a day
16104 | invalid | There are no numbers to work on
16105 | state | The order is being worked on and cannot be changed
16106 | state | The order has failed and cannot be changed
16107 | pending | Another order is working on the number's listing | Try again in a day
16108 | state | The number's state has changed
16109 | invalid | The subscriber type must be BUSINESS or RESIDENTIAL
16110 | invalid | The listing type must be LISTED, NON_LISTED or NON_PUBLISHED
16111 | mismatch | The carrier does not have the number
16112 | invalid | The flag to delete must be true or false
16113 | invalid | The flag to delete is not taken here
16114 | invalid | The state is not valid
16115 | other | The order was refused | See the text for the reason
16116 | invalid | Canadian numbers are not supported
""",
    """\
25000 | invalid | The action must be import or remove
25010 | not_enabled | The account may not use external numbers
25020 | invalid | The removal of numbers does not take this
25030 | mismatch | The numbers are not all of this account
25040 | fault | The numbers could not be removed
25050 | not_enabled | The account needs a SPID
25060 | invalid | Numbers of the carrier cannot be imported as external ones
25070 | unavailable | Nobody could tell which carrier has the numbers
25080 | fault | The numbers could not be provisioned
25090 | fault | The numbers could not be imported
25100 | not_enabled | Numbers with a subscriber's LOA are not permitted on the account
25110 | invalid | The LOA type must be carrier or subscriber
25120 | invalid | The numbers are not external
25130 | not_enabled | The numbers have no messaging settings
25131 | invalid | The subscriber's name has at most 45 characters
""",
    """\
19001 | state | The numbers are not in service
19002 | not_found | The numbers are not in the inventory, nor could the national register confirm them
19003 | unavailable | The losing account does not let numbers go
19004 | unavailable | The losing account is not migrated yet
19005 | not_enabled | There is no messaging route for the numbers
19006 | unavailable | The account cannot import numbers of the carrier for now
19007 | not_enabled | The account's contract has no import of external numbers
19008 | unavailable | The account cannot import numbers of other carriers for now
19009 | not_enabled | There is no messaging route for the numbers
19010 | fault | The numbers could not be provisioned
19012 | not_enabled | The account is not on the new messaging platform yet
""",
    """\
11005 | limit | The subscriber information has at most 15 characters
11006 | invalid | The use type must be BUSINESS or RESIDENTIAL
11007 | invalid | The visibility must be PUBLIC or PRIVATE
11014 | mismatch | The number does not belong to the account
11015 | action | Toll-free numbers are not taken here | Write to support
11016 | invalid | Numbers of this vendor are not supported
11020 | pending | The number has an entry, or another order is working on it
11024 | invalid | The subscriber information cannot begin with a space
11025 | mismatch | The carrier does not have the number
""",
    """\
17000 | invalid | The order is missing
17002 | invalid | Numbers are not valid
17003 | invalid | There must be at least one number
17004 | invalid | A PON has at most 25 letters, digits, dashes, underscores and number signs
17005 | invalid | Toll-free numbers are not accepted here
17006 | invalid | An account number has at most 32 letters and digits
17007 | invalid | A PIN has at most 10 letters and digits
17008 | other | An internal error, a FOC date on a holiday, or numbers with a FOC date already
17009 | duplicate | The order names a number twice
17010 | invalid | A business needs its name
17011 | invalid | A business has no last name
17012 | invalid | A residential subscriber needs a last name
17013 | invalid | The date is not of the form YYYY-MM-DD
17014 | not_found | There is no such order
17015 | state | The order cannot be changed in its state
17017 | not_enabled | The account has no SPID | Ask support
17018 | notice | The order is cancelled, other changes are left aside
17019 | invalid | The FOC date is on a weekend or holiday
17020 | mismatch | The SPID is not the account's
17021 | invalid | A SPID has at most 4 letters and digits
17022 | invalid | The account needs a SPID in every order
17023 | invalid | The authorizing person is missing
17024 | invalid | The authorizing person's name is too long
17025 | state | These fields cannot be changed
17026 | invalid | A part of the address is too long
17027 | not_enabled | The account has no SPID | Ask support
17028 | invalid | So many numbers need a later FOC date
17029 | state | The order has numbers that are ported and cannot be changed
17030 | state | Only a part of the numbers is activated
17031 | mismatch | Numbers have no SPID
17032 | duplicate | The PON is in use already
17033 | duplicate | The PON overlaps with another order's
17034 | state | Validation can be overridden in the state EXCEPTION only
17035 | state | The order cannot be changed
17036 | state | None of the numbers is activated
17037 | invalid | External numbers are not accepted here
""",
    """\
26001 | fault | The database of trunk groups cannot be reached
27002 | fault | The name service cannot be reached
""",
    """\
conflict | duplicate | There is one already
forbidden | forbidden | The user may not do this
not found | not_found | There is no such resource
bad request | invalid | The request is not valid
unauthorized | forbidden | Credentials are missing or not valid
too many requests | transient | Too many requests | Wait, then try again
method not allowed | invalid | The resource does not know the method
service unavailable | transient | The service is unavailable | Try again
method not supported | invalid | The resource does not know the method
internal server error | fault | The service failed
cannot process request | invalid | The request is not valid
""",
    """\
23000 | duplicate | There are such credentials already
23001 | invalid | An element is missing
23002 | limit | A value is too long
23003 | limit | Too many credentials in one request
23004 | state | User name and domain belong to the hashes | Delete the credentials and make others
23005 | invalid | A path parameter is missing
23006 | invalid | There must be at least one pair of credentials
23007 | not_found | There are no such credentials
23008 | not_found | The account has no credentials
23009 | duplicate | There are such credentials already
23010 | not_found | There are no such credentials
23011 | not_found | The account has no credentials
23012 | invalid | The page must be a number or a user name and domain
23013 | not_enabled | The account is not set up for credentials
23014 | invalid | The user name has characters that are not accepted
23015 | invalid | The domain has characters that are not accepted
23016 | invalid | The user name has characters that are not accepted
23017 | not_found | There is no such realm, or not this one
23018 | not_found | There is no such realm, or not this one
23019 | not_found | There is no such application
23020 | invalid | The application id is no UUID
23021 | not_enabled | The account has no default realm | Make one
23022 | state | The realm is not active
23025 | not_found | There are no such credentials
23026 | duplicate | There are such credentials already
33001 | not_found | There is no such realm
33003 | limit | The realm's name is too long
33005 | state | A realm cannot be renamed | Delete it and make another
33006 | state | The default realm cannot be deleted | Make another one the default
33011 | invalid | A part of a realm's name to search for has at least 3 characters
""",
    """\
19000 | not_found | There is no such report
19001 | invalid | The request is not valid
19002 | invalid | The id is missing or not valid
19003 | invalid | A value is given that only the service sets
19004 | invalid | The report's definition is missing or not valid
19005 | invalid | A part of the report's definition is missing
19006 | limit | A value is too long
19007 | duplicate | There is a report of this name already
19008 | invalid | A part of the report's definition is missing
19009 | limit | A value is too long
19010 | not_found | The reporting service does not have the report
19011 | invalid | A part of the report's definition is not one of its values
19012 | invalid | A part of the report's definition is missing
19013 | duplicate | A value is given twice
19014 | limit | A value is too long
19015 | invalid | A part of the report's definition is not one of its values
19016 | invalid | A part of the report's definition is missing
19017 | limit | A value is too long
19019 | not_found | The report was not run under this id
19020 | invalid | The id is missing or not valid
19021 | invalid | A value is given that only the service sets
19022 | invalid | The details of the run are missing or not valid
19023 | invalid | The report has no such parameter
19024 | limit | A value is too long
19025 | invalid | A parameter has no value
19026 | invalid | A parameter has no value
19027 | duplicate | A value is given twice
19028 | invalid | A value is given that only the service sets
19029 | invalid | A value is given that only the service sets
19030 | invalid | There is no such output format
19031 | transient | The reporting service failed | Try again, then ask support
19032 | invalid | A required parameter is missing
19033 | invalid | The report has no such parameter
19034 | invalid | A parameter is not valid
19035 | limit | A value is too long
19036 | invalid | A parameter must be a whole number
19037 | invalid | A parameter must be a date of the form YYYY-MM-DD
19038 | invalid | A parameter's value is not one of those possible
19039 | invalid | The account id is not valid
19040 | invalid | The site id is not valid
19041 | duplicate | A value is given twice
19042 | invalid | A value is given that only the service sets
19043 | invalid | The site id is not valid
19044 | invalid | A value is given that only the service sets
19045 | invalid | A value is given that only the service sets
19046 | limit | The run can be kept for so many days only
19047 | limit | A value is too long
19048 | pending | The report is being made | Ask for the file later
19049 | not_found | The run has expired, its file is gone
19050 | invalid | A value is given that only the service sets
19051 | fault | The reporting service failed | Ask support
19052 | invalid | The account id is missing
19053 | invalid | A value is given that only the service sets
19054 | duplicate | A value is given twice
19055 | invalid | A parameter has no value
19056 | invalid | The parameter takes one value only
19057 | invalid | The parameter takes one value only
19058 | invalid | The scope must be ADMIN, ACCOUNT or BOTH
19059 | invalid | A parameter must be a date of the form YYYY-MM-DD
19060 | invalid | A parameter must be true or false
19061 | invalid | The SIP peer id is not valid
19062 | invalid | The SIP peer id is not valid
19063 | invalid | The SIP peer id is not valid
19064 | invalid | The SIP peer id is not valid
19065 | invalid | The recommended value is not valid
19066 | invalid | The recommended value is not valid
19067 | not_found | The report has no data | Choose other parameters
19068 | fault | The reporting service failed | Ask support
19069 | limit | A spreadsheet has at most 65000 rows | Ask for CSV
19070 | invalid | The values of a parameter do not fit together
19071 | duplicate | A value is given twice
19072 | duplicate | A value is given twice
19073 | invalid | The values of a parameter do not fit together
19074 | invalid | The values of a parameter do not fit together
19075 | invalid | The values of a parameter do not fit together
19076 | invalid | The values of a parameter do not fit together
19077 | limit | A value is too long
19078 | limit | A value is too long
19079 | limit | A value is too long
19080 | invalid | The help text is empty
19081 | limit | A value is too long
19082 | invalid | The type of list does not fit the parameter
19083 | invalid | The type of list does not fit the parameter
""",
    """\
14500 | invalid | There is no such order type
14501 | invalid | The subscription is not valid
14502 | invalid | There is no such digest
14503 | invalid | The callback URL is empty
14504 | invalid | The certificate cannot be read | Encode the public key as Base64
14505 | invalid | Basic authentication needs user name and password
14506 | invalid | The callback URL is not valid
14507 | invalid | There is no such event type
14508 | invalid | Either order type or event type must be given
16000 | not_found | There is no such subscription
16001 | not_found | There is no such subscription
16002 | not_found | There is no such subscription
16003 | not_found | The order is not of this account
16004 | not_found | There is no such order
16005 | not_found | There is no such order
16006 | limit | Only so many subscriptions can be had for one order type
16007 | forbidden | The user may not do this
16008 | duplicate | There is an equal subscription already
""",
    """\
5040 | not_found | There is no such number to reserve
5041 | unavailable | The number is not free to be reserved
5042 | not_found | There is no such reservation
5043 | not_found | There is no such reservation
5044 | invalid | The reservation is not valid
5045 | invalid | A parameter of the reservation is not valid
5046 | not_enabled | The account cannot reserve numbers
5047 | fault | The reservation could not be lifted
""",
    """\
vcs-0044 | transient | A number is not provisioned yet, as happens right after its order | Try again in some seconds
""",
)
"""Lines of code, kind, meaning and, on some, advice."""

GROUPS: dict[str, tuple[int, ...]] = {
    "*": (10,),
    "addresses": (11,),
    "aeuis": (12,),
    "available_numbers": (13,),
    "brands": (0,),
    "bulk_port_ins": (14, 15, 16),
    "campaigns": (0, 17, 18),
    "cities": (13,),
    "compliance": (1, 11),
    "compliance_documents": (11,),
    "coverage": (13,),
    "csrs": (14, 15),
    "disconnects": (19,),
    "dldas": (19, 20),
    "e911_addresses": (12,),
    "e911_orders": (2, 12, 19),
    "emergency_notifications": (12,),
    "end_users": (11,),
    "external_tns": (3, 19, 21, 22),
    "hosted_voice": (14, 19, 22),
    "import_tn_orders": (14, 19, 22),
    "imports_to_account": (19,),
    "lidbs": (19, 23),
    "lsr_orders": (4, 14, 19, 24),
    "move_tns": (14, 19),
    "number_features": (18,),
    "numbers_assignments": (5, 19),
    "orders": (19,),
    "phone_number_lookup": (6,),
    "phone_numbers": (18,),
    "port_ins": (7, 14, 15, 16),
    "port_out_passcodes": (19,),
    "port_outs": (8, 14, 24),
    "portability_checks": (14,),
    "products": (25,),
    "rate_centers": (13, 26),
    "realms": (27,),
    "remove_imported_tn_orders": (14, 19, 22),
    "reports": (28,),
    "requirements_packages": (11,),
    "short_codes": (26,),
    "sip_credentials": (27,),
    "sip_peers": (9, 18),
    "subscriptions": (29,),
    "tn_options": (18, 19),
    "tn_reservations": (30,),
    "toll_free_porting_validations": (14,),
    "toll_free_verification": (26,),
    "voice_configuration_packages": (31,),
}
"""Client attribute to the sections that hold for it, in the order in which they are searched; ``*`` is every group."""
