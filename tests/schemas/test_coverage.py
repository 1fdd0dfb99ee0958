"""The schemas have every operation of the API, in the versions that have it, and none besides."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from codegen.build import load

HERE = Path(__file__).parent
SCHEMAS = HERE.parents[1] / "schemas"
VERBS = ("get", "post", "put", "delete", "patch")
COUNTS = {"v1": 354, "v2": 348, "eum": 27, "lookup": 3, "platform": 10, "simple": 22, "sdk": 1}
# Sources that are no version of their own. The simplified description does not tell versions.
VERSION = {"v1": "v1", "v2": "v2", "eum": "v2", "lookup": "v2", "platform": "v2", "sdk": "v1"}

Fact = tuple[str, str]


def facts() -> dict[Fact, set[str]]:
    rows = (HERE / "operations.tsv").read_text().splitlines()
    table = [row.split("\t") for row in rows if not row.startswith("#")]
    return {(method, path): set(sources.split()) for method, path, sources in table}


def declared() -> Counter[tuple[str, str, str]]:
    found: Counter[tuple[str, str, str]] = Counter()
    for path, item in load(SCHEMAS)["paths"].items():
        for verb in VERBS:
            operation = item.get(verb)
            for version in operation.get("x-versions", ("v1", "v2")) if operation else ():
                shape = re.sub(r"\{[^}]*\}", "{}", operation.get("x-paths", {}).get(version, path))
                found[verb.upper(), shape, version] += 1
    return found


def test_the_facts_are_whole() -> None:
    assert Counter(source for sources in facts().values() for source in sources) == COUNTS


@pytest.mark.parametrize("source", VERSION)
def test_every_operation_is_declared(source: str) -> None:
    present = declared()
    missing = [fact for fact, sources in facts().items() if source in sources and not present[*fact, VERSION[source]]]
    assert missing == []


def test_the_simplified_description_is_covered_in_some_version() -> None:
    present = declared()
    wanted = [fact for fact, sources in facts().items() if "simple" in sources]
    assert [fact for fact in wanted if not present[*fact, "v1"] and not present[*fact, "v2"]] == []


def test_nothing_is_declared_twice_or_without_a_source() -> None:
    known = facts()
    for (method, path, version), count in declared().items():
        assert count == 1, (method, path, version)
        sources = known.get((method, path), set())
        assert "simple" in sources or version in {VERSION[s] for s in sources}, (method, path, version)
