"""Rate centers of the sandbox's inventory.

Places, states, area codes, LATAs and zip codes are real ones; which exchange belongs to which of them is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

# name | city | state | LATA | area codes | zip codes | tier
_TABLE = """
RALEIGH|RALEIGH|NC|426|919,984|27601,27603,27606,27609|0
CARY|CARY|NC|426|919,984|27511,27513,27518|0
DURHAM|DURHAM|NC|426|919,984|27701,27705|0
CHARLOTTE|CHARLOTTE|NC|422|704,980|28202,28205,28210|0
GREENSBORO|GREENSBORO|NC|424|336,743|27401,27405|0
WILMINGTON|WILMINGTON|NC|949|910|28401,28403|0
RICHMOND|RICHMOND|VA|248|804|23219,23220,23230|0
NORFOLK|NORFOLK|VA|252|757,948|23502,23510|0
ALEXANDRIA|ALEXANDRIA|VA|236|703,571|22301,22314|0
WASHINGTON|WASHINGTON|DC|236|202|20001,20005,20009|0
BALTIMORE|BALTIMORE|MD|238|410,443|21201,21218|0
WILMINGTON|WILMINGTON|DE|228|302|19801,19805|0
PHILA ZN 1|PHILADELPHIA|PA|228|215,267|19102,19103,19107|0
PITTSBURGH|PITTSBURGH|PA|234|412,878|15201,15222|0
NEWARK|NEWARK|NJ|224|973,862|07102,07105|0
CAMDEN|CAMDEN|NJ|222|856|08102,08105|0
NWYRCYZN01|NEW YORK CITY|NY|132|212,646,332|10001,10011,10036|0
NWYRCYZN03|BROOKLYN|NY|132|718,347|11201,11215|0
BUFFALO|BUFFALO|NY|140|716|14201,14214|0
ALBANY|ALBANY|NY|134|518,838|12203,12207|0
HARTFORD|HARTFORD|CT|920|860,959|06103,06106|0
PROVIDENCE|PROVIDENCE|RI|130|401|02903,02906|0
BOSTON|BOSTON|MA|128|617,857|02108,02116,02154|0
WORCESTER|WORCESTER|MA|128|508,774|01602,01609|0
MANCHESTER|MANCHESTER|NH|122|603|03101,03104|0
BURLINGTON|BURLINGTON|VT|124|802|05401,05408|1
PORTLAND|PORTLAND|ME|120|207|04101,04103|0
CLEVELAND|CLEVELAND|OH|320|216|44113,44115|0
COLUMBUS|COLUMBUS|OH|324|614,380|43201,43215|0
CINCINNATI|CINCINNATI|OH|922|513|45202,45219|0
DETROIT ZN|DETROIT|MI|340|313|48201,48226|0
GRANDRAPDS|GRAND RAPIDS|MI|348|616|49503,49506|0
INDIANAPLS|INDIANAPOLIS|IN|336|317,463|46202,46204|0
CHICAGO ZN|CHICAGO|IL|358|312,872,773|60601,60607,60614|0
MILWAUKEE|MILWAUKEE|WI|356|414|53202,53211|0
MADISON|MADISON|WI|354|608|53703,53711|0
TWINCITIES|MINNEAPOLIS|MN|628|612|55401,55408|0
DES MOINES|DES MOINES|IA|632|515|50309,50312|0
LADUE|SAINT LOUIS|MO|520|314|63101,63124|0
KANSASCITY|KANSAS CITY|MO|524|816|64105,64111|0
OMAHA|OMAHA|NE|644|402,531|68102,68131|0
WICHITA|WICHITA|KS|532|316|67202,67214|0
FARGO|FARGO|ND|636|701|58102,58103|1
SIOUXFALLS|SIOUX FALLS|SD|640|605|57103,57104|1
BILLINGS|BILLINGS|MT|648|406|59101,59102|1
CHEYENNE|CHEYENNE|WY|654|307|82001,82009|1
DENVER|DENVER|CO|656|303,720|80202,80205,80211|0
COLOSPGS|COLORADO SPRINGS|CO|658|719|80903,80907|0
SALT LAKE|SALT LAKE CITY|UT|660|801,385|84101,84111|0
CEDAR CITY|CEDAR CITY|UT|660|435|84720,84721|0
BOISE|BOISE|ID|652|208,986|83702,83706|0
PHOENIX|PHOENIX|AZ|666|602,480|85003,85016|0
TUCSON|TUCSON|AZ|668|520|85701,85719|0
ALBUQUERQE|ALBUQUERQUE|NM|664|505|87102,87106|0
LAS VEGAS|LAS VEGAS|NV|721|702,725|89101,89109|0
RENO|RENO|NV|720|775|89501,89509|0
LOSANGELES|LOS ANGELES|CA|730|213,323|90012,90017,90028|0
SAN DIEGO|SAN DIEGO|CA|732|619,858|92101,92103|0
SNFC CNTRL|SAN FRANCISCO|CA|722|415,628|94102,94107,94110|0
SCRM MAIN|SACRAMENTO|CA|726|916|95814,95816|0
FRESNO|FRESNO|CA|728|559|93701,93721|0
PORTLAND|PORTLAND|OR|672|503,971|97201,97205|0
EUGENE|EUGENE|OR|670|541,458|97401,97403|0
SEATTLE|SEATTLE|WA|674|206|98101,98104,98109|0
SPOKANE|SPOKANE|WA|676|509|99201,99203|0
ANCHORAGE|ANCHORAGE|AK|832|907|99501,99503|1
HONOLULU|HONOLULU|HI|834|808|96813,96815|1
HOUSTON|HOUSTON|TX|560|713,281,832|77002,77006|0
DALLAS|DALLAS|TX|552|214,972,469|75201,75204|0
AUSTIN|AUSTIN|TX|558|512,737|78701,78704|0
SANANTONIO|SAN ANTONIO|TX|566|210,726|78205,78209|0
EL PASO|EL PASO|TX|540|915|79901,79912|0
OKLA CITY|OKLAHOMA CITY|OK|536|405,572|73102,73106|0
TULSA|TULSA|OK|538|918,539|74103,74114|0
LITTLEROCK|LITTLE ROCK|AR|528|501|72201,72205|0
NEWORLEANS|NEW ORLEANS|LA|490|504|70112,70115|0
JACKSON|JACKSON|MS|482|601,769|39201,39216|0
BIRMINGHAM|BIRMINGHAM|AL|476|205|35203,35205|0
NASHVILLE|NASHVILLE|TN|470|615,629|37203,37206|0
MEMPHIS|MEMPHIS|TN|468|901|38103,38104|0
LOUISVILLE|LOUISVILLE|KY|462|502|40202,40204|0
ATLANTA|ATLANTA|GA|438|404,678,470|30303,30308,30309|0
SAVANNAH|SAVANNAH|GA|440|912|31401,31405|0
JACKSONVL|JACKSONVILLE|FL|452|904|32202,32204|0
ORLANDO|ORLANDO|FL|458|407,321|32801,32803|0
TAMPACEN|TAMPA|FL|952|813,656|33602,33606|0
MIAMI|MIAMI|FL|460|305,786|33130,33132|0
COLUMBIA|COLUMBIA|SC|434|803|29201,29205|0
CHARLESTON|CHARLESTON|SC|436|843,854|29401,29403|0
CHARLESTON|CHARLESTON|WV|256|304,681|25301,25311|0
TORONTO|TORONTO|ON|888|416,647,437||5
OTTAWAHULL|OTTAWA|ON|888|613,343||5
VANCOUVER|VANCOUVER|BC|888|604,778||5
MONTREAL|MONTREAL|QC|888|514,438||5
CALGARY|CALGARY|AB|888|403,587||5
WINNIPEG|WINNIPEG|MB|888|204,431||5
HALIFAX|HALIFAX|NS|888|902,782||5
"""

TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")
CANADIAN = frozenset({"ON", "BC", "QC", "AB", "MB", "NS"})
# Exchanges that the numbering plan gives to subscribers: no N11, and 555 is for information services.
EXCHANGES = tuple(f"{nxx}" for nxx in range(200, 1000) if nxx % 100 != 11 and nxx != 555)


@attrs.frozen(eq=False)
class RateCenter:
    """One rate center: where its numbers are, and from which exchanges they come."""

    name: str
    city: str
    state: str
    lata: str
    npas: tuple[str, ...]
    zips: tuple[str, ...]
    tier: int
    shares: tuple[tuple[str, ...], ...]
    """Exchanges (NXX) per area code, in the order of ``npas``."""

    @property
    def toll_free(self) -> bool:
        return not self.state

    @property
    def country(self) -> str:
        return "CAN" if self.state in CANADIAN else "USA"

    @property
    def vendor(self) -> tuple[str, str]:
        """Id and name of the carrier that supplies the numbers."""
        if self.toll_free:
            return "58", "Toll free vendor"
        return ("49", "Own network") if self.tier == 0 else ("57", "Partner network")

    def exchanges(self, npa: str | None = None) -> Iterator[str]:
        """NPA-NXXs of the rate center, taken in turn from its area codes, or those of one area code."""
        pairs = [pair for pair in zip(self.npas, self.shares, strict=True) if npa in (None, pair[0])]
        for place in range(max((len(share) for _, share in pairs), default=0)):
            for code, share in pairs:
                if place < len(share):
                    yield f"{code}{share[place]}"


@cache
def rate_centers() -> tuple[RateCenter, ...]:
    """All rate centers; the ones of toll-free numbers, which lie nowhere, come last.

    Rate centers that have an area code in common share its exchanges in equal, contiguous parts.
    """
    rows = [line.split("|") for line in _TABLE.split("\n") if line]
    users: dict[str, int] = {}
    for row in rows:
        for npa in row[4].split(","):
            users[npa] = users.get(npa, 0) + 1
    served: dict[str, int] = {}
    found = []
    for name, city, state, lata, npas, zips, tier in rows:
        codes = tuple(npas.split(","))
        shares = tuple(_share(npa, users, served) for npa in codes)
        places = tuple(zips.split(",")) if zips else ()
        found.append(RateCenter(name, city, state, lata, codes, places, int(tier), shares))
    found.extend(RateCenter("TOLL FREE", "", "", "", (npa,), (), 0, (EXCHANGES,)) for npa in TOLL_FREE)
    return tuple(found)


def _share(npa: str, users: dict[str, int], served: dict[str, int]) -> tuple[str, ...]:
    turn, parts = served.get(npa, 0), users[npa]
    served[npa] = turn + 1
    return EXCHANGES[turn * len(EXCHANGES) // parts : (turn + 1) * len(EXCHANGES) // parts]


@cache
def by_exchange() -> dict[str, RateCenter]:
    """NPA-NXX to its rate center."""
    return {exchange: center for center in rate_centers() for exchange in center.exchanges()}


@cache
def by_place() -> dict[tuple[str, str], tuple[RateCenter, ...]]:
    """(kind, value) to rate centers; rate centers and cities are keyed as ``NC/RALEIGH``."""
    index: dict[tuple[str, str], list[RateCenter]] = {}
    for center in rate_centers():
        keys = [("npa", npa) for npa in center.npas]
        if not center.toll_free:
            keys += [("state", center.state), ("lata", center.lata), *(("zip", code) for code in center.zips)]
            keys += [("rate_center", f"{center.state}/{center.name}"), ("city", f"{center.state}/{center.city}")]
        for key in keys:
            index.setdefault(key, []).append(center)
    return {key: tuple(centers) for key, centers in index.items()}
