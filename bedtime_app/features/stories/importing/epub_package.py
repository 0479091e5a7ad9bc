"""Finds out what a book is called and which of its parts are read, one after another."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from bedtime_app.features.stories.importing.epub_archive import leads_outside
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.importing.safe_xml import read_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.features.stories.importing.epub_archive import EpubArchive

MOST_PAGES = 5_000
"""Parts that are read."""
_CONTAINER = "META-INF/container.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml")
_ENCRYPTION = "META-INF/encryption.xml"
_ONLY_FONTS = frozenset(
    {
        "http://www.idpf.org/2008/embedding",
        "http://ns.adobe.com/pdf/enc#RC",
    }
)
"""Ways to make fonts of an open book useless outside of it."""
_PAGES = frozenset({"application/xhtml+xml", "application/x-dtbook+xml", "text/html"})


@dataclass(frozen=True, slots=True)
class EpubPackage:
    """A book, before its pages are read."""

    title: str
    author: str
    language: str
    pages: tuple[str, ...]
    """Names of parts, in the order of reading."""


def read_package(archive: EpubArchive) -> EpubPackage:
    """What the book says about itself; raises `ImportRefused`."""
    _require_open(archive)
    if _CONTAINER not in archive:
        raise ImportRefused(ImportTrouble.NO_BOOK)
    container = _Container()
    read_xml(archive.read(_CONTAINER), container)
    if not container.packages:
        raise ImportRefused(ImportTrouble.NO_BOOK)
    place = _inside("", container.packages[0])
    package = _Package()
    read_xml(archive.read(place), package)
    contents = {_inside(place, address) for address in package.contents}
    read = (_inside(place, package.pages[key]) for key in package.spine if key in package.pages)
    pages = tuple(page for page in dict.fromkeys(read) if page not in contents)
    if not pages or len(pages) > MOST_PAGES:
        raise ImportRefused(ImportTrouble.NO_PAGES if not pages else ImportTrouble.SWOLLEN)
    said = {name: " ".join("".join(words).split()) for name, words in package.said.items()}
    return EpubPackage(
        said.get("title", ""), said.get("creator", ""), said.get("language", ""), pages
    )


def _require_open(archive: EpubArchive) -> None:
    if any(name in archive for name in _RIGHTS):
        raise ImportRefused(ImportTrouble.PROTECTED)
    if _ENCRYPTION in archive:
        ways = _Encryption()
        read_xml(archive.read(_ENCRYPTION), ways)
        if not ways.algorithms <= _ONLY_FONTS:
            raise ImportRefused(ImportTrouble.PROTECTED)


def _inside(place: str, address: str) -> str:
    """The part that `address` means, seen from the part at `place`; raises `ImportRefused`."""
    try:
        split = urlsplit(address)
    except ValueError:
        raise ImportRefused(ImportTrouble.LEADS_OUTSIDE) from None
    path = unquote(split.path)
    name = posixpath.normpath(posixpath.join(posixpath.dirname(place), path))
    if split.scheme or split.netloc or not path or path.startswith("/") or leads_outside(name):
        raise ImportRefused(ImportTrouble.LEADS_OUTSIDE)
    return name


class _Quiet:
    """Hears nothing."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def say(self, text: str) -> None: ...


class _Container(_Quiet):
    """Which part is the book's description."""

    def __init__(self) -> None:
        self.packages: list[str] = []

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "rootfile" and attributes.get("full-path"):
            self.packages.append(attributes["full-path"])


class _Encryption(_Quiet):
    """In which ways parts of the book are made unreadable."""

    def __init__(self) -> None:
        self.algorithms: set[str] = set()

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "encryptionmethod":
            self.algorithms.add(attributes.get("algorithm", ""))


class _Package(_Quiet):
    """Title, author, language, and the pages in their order."""

    def __init__(self) -> None:
        self.said: dict[str, list[str]] = {}
        self.pages: dict[str, str] = {}
        self.spine: list[str] = []
        self.contents: list[str] = []
        """Addresses of lists of contents."""
        self._saying: list[str] | None = None

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"title", "creator", "language"} and name not in self.said:
            self._saying = self.said[name] = []
        elif name == "item" and attributes.get("media-type", "").lower() in _PAGES:
            # A list of contents is to be looked at.
            if "nav" not in attributes.get("properties", "").split():
                self.pages[attributes.get("id", "")] = attributes.get("href", "")
        elif name == "reference" and attributes.get("type") == "toc":
            self.contents.append(attributes.get("href", ""))
        elif name == "itemref" and attributes.get("linear", "yes") != "no":
            self.spine.append(attributes.get("idref", ""))

    def end(self, name: str) -> None:
        if name in self.said:
            self._saying = None

    def say(self, text: str) -> None:
        if self._saying is not None:
            self._saying.append(text)
