"""The records that all the other tests here go by say what the description of the API says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._generated.registry import GROUPS, OPERATIONS, group, operation
from codegen.build import load

SCHEMAS = Path(__file__).parents[2] / "schemas"
VERBS = ("get", "post", "put", "delete", "patch")
TYPES = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}
FORMATS = {"date": "date", "date-time": "datetime"}
BY_ID = {operation(name).id: name for name in OPERATIONS}


@cache
def document() -> dict[str, Any]:
    return load(SCHEMAS)


@cache
def described() -> dict[str, tuple[str, str, dict[str, Any], tuple[Any, ...]]]:
    """Path, method, description and parameters of each operation, by its operationId."""
    return {
        op["operationId"]: (path, verb, op, (*item.get("parameters", ()), *op.get("parameters", ())))
        for path, item in document()["paths"].items()
        for verb, op in item.items()
        if verb in VERBS and not op.get("x-inbound")
    }


def resolved(node: Any) -> Any:
    while "$ref" in node:
        target: Any = document()
        for part in str(node["$ref"]).removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def test_every_described_operation_has_a_method_and_no_other() -> None:
    assert set(BY_ID) == set(described())
    assert len(BY_ID) == len(OPERATIONS)
    methods = {f"{name}.{one}" for name in GROUPS for one in vars(group(name)) if not one.startswith(("_", "resume"))}
    assert methods == set(OPERATIONS)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_the_record_says_what_the_description_says(name: str) -> None:
    op = operation(name)
    path, verb, raw, parameters = described()[op.id]
    assert op.method == verb.upper()
    versions = raw.get("x-versions", ["v1", "v2"])
    assert op.paths == {version: raw.get("x-paths", {}).get(version, path) for version in versions}
    wanted = {(node["in"], node["name"]): node for node in map(resolved, parameters)}
    assert {(param.place, param.wire) for param in op.params} == set(wanted)
    for param in op.params:
        node = wanted[param.place, param.wire]
        schema = node["schema"]
        if param.repeated:
            assert schema["type"] == "array"
            schema = schema["items"]
        assert param.type == FORMATS.get(schema.get("format", ""), TYPES[schema["type"]])
        assert param.required == node.get("required", False)
        assert dict(param.renamed) == node.get("x-renamed", {})
        assert param.versions == tuple(node.get("x-versions", ("v1", "v2")))
        assert (param.minimum, param.maximum) == (schema.get("minimum"), schema.get("maximum"))
        assert (param.max_length, param.pattern) == (schema.get("maxLength"), schema.get("pattern"))
    check_replies(op, raw)
    assert (op.body is None) == ("requestBody" not in raw)


def check_replies(op: AnyOperation, raw: dict[str, Any]) -> None:
    """Each status with a message or a file has its reply, and each that is good has one."""
    statuses = {int(status): list(media_of(resolved(one))) for status, one in raw["responses"].items()}
    for status, media in statuses.items():
        found = [one.media for one in op.replies if one.status == status]
        if media:
            assert set(found) == set(media), status
        elif status < 300 and status not in op.empty:
            assert found == ["empty"], status
    assert {one.status for one in op.replies} <= set(statuses)


def media_of(response: dict[str, Any]) -> Iterator[str]:
    for kind, content in response.get("content", {}).items():
        if "x-message" in content:
            yield "xml"
        else:
            yield "json" if "json" in kind else "bytes"
