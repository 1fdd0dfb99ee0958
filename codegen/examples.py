"""An example call for each method, for its docstring."""

from __future__ import annotations

from collections.abc import Iterator

from aiobandwidth._core.operation import Param
from codegen.literals import Source, enclose
from codegen.operations import Method

_VALUES = {
    "str": '"..."',
    "int": "1",
    "float": "1.0",
    "bool": "True",
    "date": '"2026-01-31"',
    "datetime": '"2026-01-31T00:00:00Z"',
}


def lines(method: Method, kind: str) -> list[str]:
    """Lines of code that make the call with what it needs at least."""
    record = method.record
    head = f"client.{record.group}.{record.name}("
    call = enclose(head, [("", Source(argument)) for argument in _arguments(method)], ")", "", 24)
    if kind == "pages":
        text = f"async for item in {call}:\n    print(item)"
    elif kind == "download":
        text = f'await {call}.save("file")'
    elif kind == "place":
        text = f"order = await {call}\nawait order.wait(timeout=600)"
    elif kind == "create":
        text = f"created = await {call}"
    elif method.result == "None":
        text = f"await {call}"
    else:
        text = f"reply = await {call}"
    return text.splitlines()


def _arguments(method: Method) -> Iterator[str]:
    record = method.record
    for param in record.params:
        if param.place == "path" and param.name != "account_id":
            yield f'"{param.name}"'
    body = record.body
    if body is not None and body.media != "multipart" and not body.optional:
        # The first level of what the body has to have.
        parts = ", ".join(f"{name}=..." for name in dict.fromkeys(path[0] for path in body.required))
        yield f"{body.message}({parts or '...'})" if body.message else 'Path("document.pdf")'
    if body is not None and body.media == "multipart":
        yield from (f"{p.name}={p.message}(...)" if p.message else f'{p.name}=Path("document.pdf")' for p in body.parts)
    for param in record.params:
        if param.place != "path" and param.required:
            yield f"{param.name}={_value(param)}"


def _value(param: Param) -> str:
    value = _VALUES[param.type]
    return f"[{value}]" if param.repeated else value
