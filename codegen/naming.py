"""Readable Python names for what the wire calls things."""

from __future__ import annotations

import keyword
import re

# Runs that the camel-case rule alone would split or join wrongly. Longer entries win.
WORDS = {
    "NPANXXX": "Npa Nxx X",
    "NPANXX": "Npa Nxx",
    "NpaNxxXs": "Npa Nxx Xs",
    "NpaNxxX": "Npa Nxx X",
    "npaNxxX": "npa Nxx X",
    "npaNxxx": "npa Nxx X",
    "npanxxx": "npa Nxx X",
    "npanxx": "npa Nxx",
    "TNs": "Tns",
    "DIDs": "Dids",
    "IPs": "Ips",
    "URLs": "Urls",
    "URIs": "Uris",
    "LCAs": "Lcas",
    "NNRs": "Nnrs",
    "OAuth": "Oauth",
    "E911": "E911",
    "e911": "e911",
    "A2P": "A2p",
    "A2p": "A2p",
    "a2p": "a2p",
    "P2P": "P2p",
    "P2p": "P2p",
    "MM4": "Mm4",
    "mm4": "mm4",
    "10DLC": "Tendlc",
    "10dlc": "Tendlc",
    "CountryCodeA3": "Country Code A3",
    "countryCodeA3": "country Code A3",
    "tndetail": "tn Detail",
    "Ratecenter": "Rate Center",
    "ratecenter": "rate Center",
    "RESPORG": "Resp Org",
    "SMS": "Sms",
    "MMS": "Mms",
    "LNPResponse": "Lnp Response",
    "Hash1b": "Hash1b",
}
_SPECIAL = re.compile("|".join(sorted(map(re.escape, WORDS), key=len, reverse=True)))
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_FIXED = re.compile(r"(?:Hash1b|E911|e911|A2p|a2p|P2p|Mm4|mm4|A3|V[0-9]+|v[0-9]+)(?![a-z])")
_RESERVED = {
    *("extra", "field", "dataclass", "self", "options", "body", "account_id", "content_type"),
    *("list", "str", "int", "bool", "dt", "object"),
}


def words(name: str) -> list[str]:
    """Split a wire name into lower-case words: ``enableTNDetail`` gives ``enable``, ``tn``, ``detail``."""
    spaced = _SPECIAL.sub(lambda m: f" {WORDS[m.group()]} ", name)
    found: list[str] = []
    for part in re.split(r"[^0-9A-Za-z]+", spaced):
        position = 0
        while position < len(part):
            match = _FIXED.match(part, position) or _WORD.match(part, position)
            if match is None:
                break
            text = match.group().lower()
            if text.isdigit() and found and position:
                found[-1] += text  # AddressLine2 -> address_line2
            else:
                found.append(text)
            position = match.end()
    return found


def snake(name: str) -> str:
    """Name of a field, method or argument."""
    text = "_".join(words(name)) or "value"
    if text[0].isdigit():
        text = f"n{text}"
    return f"{text}_" if keyword.iskeyword(text) or text in _RESERVED else text


def pascal(name: str) -> str:
    """Name of a class; a name that is already in Pascal case stays as the schema has it."""
    return name if re.fullmatch(r"[A-Z][0-9A-Za-z]*", name) else "".join(w.capitalize() for w in words(name))


def constant(name: str) -> str:
    """Name of a module constant or of an enumeration member."""
    text = "_".join(words(name)).upper()
    if not text:
        text = "EMPTY"
    return f"N{text}" if text[0].isdigit() else text
