"""Renders the operation records and the typed one-line methods of each resource group."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from aiobandwidth._core.operation import Body
from codegen import examples
from codegen.literals import WIDTH, Source, enclose, literal
from codegen.messages import TEMPLATES, MessageClass
from codegen.naming import pascal
from codegen.operations import Method, Reader

ANNOTATIONS = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "date": "dt.date | str",
    "datetime": "dt.datetime | str",
}
_RECORDS = ("Asynchronous", "Body", "DeclaredReply", "Find", "Gone", "Paging", "Param", "Part", "Window")
_ERRORS = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    429: "RateLimited",
}
_CONTENT_TYPE = "Media type of the file, such as ``application/pdf``; by default told from its name."
CALLS = {
    "create": "await self._create",
    "download": "self._download",
    "found": "self._found",
    "pages": "self._pages",
    "perform": "await self._perform",
    "place": "await self._place",
}


def write(reader: Reader, methods: list[Method], out: Path) -> None:
    """Write ``api/``, ``registry.py``, ``groups.py`` and ``exports.py`` below ``out``."""
    tags = {t["x-group"]: t for t in reader.document["tags"]}
    groups = []
    (out / "api").mkdir(parents=True)
    for name, members in groupby(methods, key=lambda m: m.record.group):
        made = list(members)
        groups.append(name)
        source = _render_group(name, tags[name], made, reader)
        (out / "api" / f"{name}.py").write_text(source, encoding="utf-8")
    context = {
        "groups": [(g, f"{pascal(g)}Group", _sentence(tags[g].get("description", ""))) for g in groups],
        "operations": [(m.record.group, m.record.name, m.constant) for m in methods],
        "messages": sorted((c.name, c.module) for c in reader.table.values()),
        "roots": sorted((root, c.name) for c in reader.table.values() for root in c.roots),
        "numbered": sorted(_numbered(reader.table)),
        "modules": _by_module(reader.table.values()),
    }
    for name in ("registry", "groups", "exports"):
        text = TEMPLATES.get_template(f"{name}.jinja2").render(context)
        (out / f"{name}.py").write_text(text, encoding="utf-8")
    for package, doc in (("", "Generated from schemas/"), ("models", "Message classes"), ("api", "Resource groups")):
        (out / package / "__init__.py").write_text(f'"""{doc}; do not edit."""\n', encoding="utf-8")


def _numbered(table: Mapping[str, MessageClass]) -> set[str]:
    """Names of the classes in which a telephone number may stand, at any depth."""
    found = {c.name for c in table.values() if any(f.format is not None for f in c.fields)}
    while more := {c.name for c in table.values() if any(f.message in found for f in c.fields)} - found:
        found |= more
    return found


def _by_module(classes: Iterable[MessageClass]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for one in sorted(classes, key=lambda c: c.name):
        found.setdefault(one.module, []).append(one.name)
    return sorted(found.items())


def _render_group(name: str, tag: Mapping[str, Any], methods: list[Method], reader: Reader) -> str:
    views = [_view(m, reader) for m in methods]
    orders = {m.record.order.kind: m for m in methods if m.record.order is not None}
    resumes = [_resume(m, reader, alone=len(orders) == 1) for m in orders.values()]
    text = " ".join(f"{v['signature']} {v['result']} {v['record_type']}" for v in views)
    text += " " + " ".join(r["result"] for r in resumes)
    used: dict[str, list[str]] = {}
    for word in sorted(set(re.findall(r"[A-Z]\w+", text))):
        if word in reader.table:
            used.setdefault(reader.table[word].module, []).append(word)
    records = ["Operation"]
    source = " ".join(v["record"] for v in views)
    records += [name for name in _RECORDS if f"{name}(" in source]
    return TEMPLATES.get_template("api.jinja2").render(
        name=name,
        class_name=f"{pascal(name)}Group",
        doc=_sentence(tag.get("description", "")) or name,
        methods=views,
        resumes=resumes,
        imports=sorted(used.items()),
        records=sorted(records),
        uses={"dt": "dt." in text, "Sequence": "Sequence[" in text, "Any": "Any" in text},
        handles=[n for n in ("Created", "OrderHandle") if f"{n}[" in text],
        lists=[n for n in ("Found", "Paged") if f"{n}[" in text],
        files=[n for n in ("Download", "Upload") if n in re.findall(r"\w+", text)],
    )


def _view(method: Method, reader: Reader) -> dict[str, Any]:
    record = method.record
    positional, keyword, passed, docs = _arguments(method)
    reply = method.result
    kind, result = "perform", reply
    if record.order is not None:
        kind, result = "place", f"OrderHandle[{reply}, {reader.state_of(record.order.state)}]"
    elif record.created:
        kind, result = "create", f"Created[{reply}]"
    elif record.paging is not None:
        kind, name = ("found", "Found") if record.paging.gives_reply else ("pages", "Paged")
        result = f"{name}[{reply}, {method.item}]"
    elif any(r.media == "bytes" for r in record.replies if 200 <= r.status < 300):
        kind, result = "download", "Download"
    parts = ["self", *positional, *(["*"] if keyword else []), *keyword, "**options: Unpack[CallOptions]"]
    head = f"{'' if kind in ('pages', 'found', 'download') else 'async '}def {record.name}("
    annotation = f"{method.constant}: Operation[{reply}] = "
    return {
        "constant": method.constant,
        "record": annotation + literal(record, used=len(annotation)),
        "record_type": reply,
        "signature": _call(head, parts, f") -> {result}:", "    "),
        "result": result,
        "call": _call(f"return {CALLS[kind]}(", [method.constant, "options", *passed], ")", " " * 8),
        "summary": _sentence(method.summary),
        "description": _wrapped(_sentence(method.description)),
        "example": examples.lines(method, kind),
        "raises": _hanging(_raises(method)),
        "ends": _either(record.order.final) if record.order is not None else "",
        "wire": _wire(record.method, record.paths),
        "docs": [_hanging(f"{name}: {text}") for name, text in docs],
        "order": record.order,
        "replaced_by": record.replaced_by,
        "deprecated": record.deprecated,
    }


def _call(head: str, parts: list[str], tail: str, indent: str) -> str:
    """A signature or a call; with everything on one line if it fits."""
    return enclose(head, [("", Source(part)) for part in parts], tail, indent, len(indent))


def _arguments(method: Method) -> tuple[list[str], list[str], list[str], list[tuple[str, str]]]:
    """Positional and keyword parts of the signature, the arguments passed on, and their texts."""
    record = method.record
    positional, keyword, passed, docs = [], [], [], []
    for param in record.params:
        if param.name == "account_id":
            continue
        annotation = ANNOTATIONS[param.type]
        if param.repeated:
            annotation = f"Sequence[{annotation}]"
        if param.place == "path":
            positional.append(f"{param.name}: {annotation}")
        elif param.required:
            keyword.append(f"{param.name}: {annotation}")
        else:
            keyword.append(f"{param.name}: {annotation} | None = None")
        passed.append(f"{param.name}={param.name}")
        docs.append((param.name, method.docs.get(param.name, param.wire)))
    if record.body is not None and record.body.media == "multipart":
        _multipart(record.body, keyword, passed, docs)
    elif record.body is not None:
        kind = " | ".join((record.body.message, *record.body.others)) if record.body.message else "Upload"
        positional.append(f"body: {kind} | None = None" if record.body.optional else f"body: {kind}")
        passed.insert(0, "body=body")
        docs.insert(len(positional) - 1, ("body", _body(record.body)))
        if record.body.media == "bytes":
            keyword.insert(0, "content_type: str | None = None")
            passed.insert(1, "content_type=content_type")
            docs.insert(len(positional), ("content_type", _CONTENT_TYPE))
    return positional, keyword, passed, docs


def _multipart(body: Body, keyword: list[str], passed: list[str], docs: list[tuple[str, str]]) -> None:
    """A keyword for each part of a form; at least one of them has to be given."""
    inside = ", ".join(f'"{part.wire}": {part.name}' for part in body.parts)
    given = [f"{p.name}: {p.message or 'Upload'} | None = None" for p in body.parts]
    keyword[:0] = [*given, "content_type: str | None = None"]
    passed[:0] = [f"body={{{inside}}}", "content_type=content_type"]
    for part in body.parts:
        types = f" (one of {', '.join(part.types)})" if part.types else ""
        docs.append((part.name, "The message that goes with it." if part.message else f"The file{types}."))
    docs.append(("content_type", _CONTENT_TYPE))


def _body(body: Body) -> str:
    if body.message is None:
        return "The document."
    required = [f"``{'.'.join(path)}``" for path in body.required]
    return f"The message to send; it has to have {' and '.join(required)}." if required else "The message to send."


def _raises(method: Method) -> str:
    """What a call raises; refusals by the names of the errors that stand for the declared statuses."""
    names = dict.fromkeys(_ERRORS.get(s, "ServerError" if s >= 500 else "StatusError") for s in method.refusals)
    refusals = f"; refusals are {_either([f'``{name}``' for name in names])}" if names else ""
    return f"BandwidthError: As for every call{refusals}."


def _either(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _wrapped(text: str) -> list[str]:
    """Lines of a paragraph of a method's docstring."""
    return textwrap.wrap(text, WIDTH - 8, break_long_words=False, break_on_hyphens=False)


def _hanging(text: str) -> list[str]:
    """Lines of an entry of a docstring's section."""
    return textwrap.wrap(text, WIDTH - 12, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _resume(method: Method, reader: Reader, *, alone: bool) -> dict[str, str]:
    order = method.record.order
    assert order is not None
    result = f"OrderHandle[{method.result}, {reader.state_of(order.state)}]"
    name = "resume" if alone else f"resume_{method.record.name.removeprefix('create_')}"
    signature = _call(f"def {name}(", ["self", "order_id: str"], f") -> {result}:", "    ")
    return {"signature": signature, "constant": method.constant, "result": result}


def _wire(verb: str, paths: Mapping[str, str]) -> str:
    if len(set(paths.values())) == 1 and len(paths) > 1:
        return f"``{verb} {next(iter(paths.values()))}`` (v1 and v2)."
    return "; ".join(f"``{verb} {path}`` ({version})" for version, path in paths.items()) + "."


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text.endswith(".") else f"{text}."
