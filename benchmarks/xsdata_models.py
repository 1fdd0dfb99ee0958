"""xsdata as it is used: classes generated from the same schemas, one parser and one serializer kept."""

from __future__ import annotations

import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from xsdata.codegen.transformer import ResourceTransformer
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.config import GeneratorConfig, StructureStyle

from codegen import xsd

SCHEMAS = Path(__file__).parents[1] / "schemas" / "xsd"
_PACKAGE = "xsdata_bench"


class Xsdata:
    """A parser and a serializer, with classes that are generated anew."""

    def __init__(self) -> None:
        self._module = _generated()
        self._parser, self._serializer = XmlParser(), XmlSerializer()

    def decode(self, data: bytes, name: str) -> object:
        return self._parser.from_bytes(data, getattr(self._module, name))

    def encode(self, message: object) -> bytes:
        return self._serializer.render(message).encode()


def _generated() -> Any:
    if _PACKAGE in sys.modules:
        return sys.modules[_PACKAGE]
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder).resolve() / "plain"
        plain.mkdir()
        xsd.prepare(SCHEMAS, plain)
        config = GeneratorConfig()
        config.output.package = _PACKAGE
        config.output.structure_style = StructureStyle.SINGLE_PACKAGE
        # xsdata writes below the working folder, and runs ruff, which stands beside the interpreter.
        os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        os.chdir(folder)
        sys.path.insert(0, folder)
        try:
            ResourceTransformer(config=config).process([f.as_uri() for f in sorted(plain.glob("*.xsd"))])
            return import_module(_PACKAGE)
        finally:
            sys.path.remove(folder)
            os.chdir(before)
