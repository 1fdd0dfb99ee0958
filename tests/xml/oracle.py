"""xsdata's own classes, parser and serializer for the project's schemas."""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from lxml import etree
from xsdata.codegen.transformer import ResourceTransformer
from xsdata.exceptions import ConverterWarning
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.config import GeneratorConfig, StructureStyle

from codegen import xsd

SCHEMAS = Path(__file__).parents[2] / "schemas" / "xsd"
_PACKAGE = "xsdata_oracle"


class Oracle:
    """xsdata's classes with its parser and serializer."""

    def __init__(self, module: Any) -> None:
        self.classes: dict[str, type[Any]] = {
            name.lower(): item
            for name, item in vars(module).items()
            if dataclasses.is_dataclass(item) and isinstance(item, type)
        }
        context = XmlContext()
        self.parser = XmlParser(context=context)
        self.serializer = XmlSerializer(context=context)

    def read(self, data: bytes, name: str) -> Any:
        with warnings.catch_warnings():
            # A value that does not fit its type is worth a warning to xsdata; it keeps the text as we do.
            warnings.simplefilter("ignore", ConverterWarning)
            return self.parser.from_bytes(data, self.classes[name.lower()])

    def write(self, theirs: Any, root: str) -> bytes:
        """The object's document; the schemas that xsdata was given have no roots, so its own is put there."""
        made = etree.fromstring(self.serializer.render(theirs).encode())
        made.tag = root
        return etree.tostring(made)


@contextmanager
def oracle() -> Iterator[Oracle]:
    """Generate xsdata's classes into a temporary folder and load them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        plain = folder / "plain"
        plain.mkdir()
        xsd.prepare(SCHEMAS, plain)
        config = GeneratorConfig()
        config.output.package = _PACKAGE
        config.output.structure_style = StructureStyle.SINGLE_PACKAGE
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{path}"  # xsdata runs ruff
        sys.path.insert(0, str(folder))
        try:
            with chdir(folder):
                ResourceTransformer(config=config).process([f.as_uri() for f in sorted(plain.glob("*.xsd"))])
            yield Oracle(import_module(_PACKAGE))
        finally:
            os.environ["PATH"] = path
            sys.path.remove(str(folder))
            sys.modules.pop(_PACKAGE, None)
