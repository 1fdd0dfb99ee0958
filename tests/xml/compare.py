"""Whether two XML documents say the same: every element, text and attribute, same-named siblings in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lxml import etree


def differences(a: etree._Element, b: etree._Element, path: str = "") -> Iterator[str]:
    here = f"{path}/{a.tag}"
    if a.tag != b.tag:
        yield f"{here} became <{b.tag}>"
        return
    if (a.text or "").strip() != (b.text or "").strip():
        yield f"{here}: {a.text!r} became {b.text!r}"
    if sorted(a.attrib.items()) != sorted(b.attrib.items()):
        yield f"{here}: attributes {a.attrib.items()} became {b.attrib.items()}"
    children = [defaultdict(list), defaultdict(list)]  # type: list[defaultdict[str, list[etree._Element]]]
    for group, parent in zip(children, (a, b), strict=True):
        for child in parent:
            group[child.tag].append(child)
    for tag in sorted(set(children[0]) | set(children[1])):
        before, after = children[0][tag], children[1][tag]
        if len(before) != len(after):
            yield f"{here}/{tag}: {len(before)} became {len(after)}"
        for x, y in zip(before, after, strict=False):
            yield from differences(x, y, here)


def same(before: bytes, after: bytes) -> list[str]:
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False)
    return list(differences(etree.fromstring(before, parser), etree.fromstring(after, parser)))
