"""Reads XML that may be hostile: nothing is defined, nothing is fetched, nothing grows."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat

from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping

DEEPEST = 256
"""Elements within each other."""
_ENCODINGS = frozenset({"utf-8", "utf-16", "us-ascii", "iso-8859-1", "windows-1252"})


class XmlReader(Protocol):
    """What is told of a document, in order; names are without their namespace's prefix."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def say(self, text: str) -> None:
        """Some of the text in it; a paragraph may come in many pieces."""


def read_xml(raw: bytes, reader: XmlReader) -> None:
    """Tell `reader` what is in the document; raises `ImportRefused` and what `reader` raises."""
    document = _Document(reader)
    try:
        document.parser.Parse(raw, True)  # noqa: FBT003 - expat's own signature
    except expat.ExpatError as error:
        unknown = error.code == expat.errors.codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING]
        trouble = ImportTrouble.UNKNOWN_ENCODING if unknown else ImportTrouble.BROKEN_BOOK
        raise ImportRefused(trouble) from None


class _Document:
    """One run of expat, with every door shut that a book has no need of."""

    def __init__(self, reader: XmlReader) -> None:
        self._reader = reader
        self._depth = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        # As if every document had a DTD somewhere, which is never fetched: then a name such as
        # `nbsp` is skipped, which we are told, instead of ending the book.
        self.parser.UseForeignDTD()
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.XmlDeclHandler = self._declared
        self.parser.StartDoctypeDeclHandler = self._typed
        self.parser.EntityDeclHandler = _refuse_definition
        self.parser.ExternalEntityRefHandler = _refuse_definition
        self.parser.SkippedEntityHandler = self._skipped
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = reader.say

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise ImportRefused(ImportTrouble.UNKNOWN_ENCODING)

    def _typed(self, _name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise ImportRefused(ImportTrouble.DEFINES_ENTITIES)

    def _skipped(self, name: str, in_parameter: int) -> None:
        if not in_parameter:
            self._reader.say(html.unescape(f"&{name};").removeprefix(f"&{name};"))

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ImportRefused(ImportTrouble.BROKEN_BOOK)
        self._reader.begin(_bare(name), {_bare(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._reader.end(_bare(name))


def _bare(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _refuse_definition(*_about: object) -> int:
    raise ImportRefused(ImportTrouble.DEFINES_ENTITIES)
