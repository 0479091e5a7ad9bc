"""Whom one can call, by country, from a dated file that anybody may edit; it is only ever shown."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 100_000
"""Bytes; a larger file is not ours."""
_LONGEST = 200
_NUMBER = re.compile(r"\+?[0-9][0-9 ()/-]{1,24}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Contact:
    """One number, and whose it is."""

    name: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CrisisContacts:
    """What the file holds; of a file that cannot be read, nothing."""

    checked: date | None = None
    """When the numbers were last looked after."""
    fallback: str = ""
    """What holds everywhere."""
    directory: str = ""
    by_country: tuple[tuple[frozenset[str], Contact], ...] = ()

    def of(self, country: str) -> tuple[Contact, ...]:
        """The numbers of a country (ISO 3166, two letters); none where none is known."""
        return tuple(each for countries, each in self.by_country if country.upper() in countries)


def read_crisis_contacts(path: Path) -> CrisisContacts:
    """What can be made out of the file at `path`; never raises for what is wrong with it."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        content = json.loads(raw.decode("utf-8-sig")) if len(raw) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return CrisisContacts()
    if not isinstance(content, dict):
        return CrisisContacts()
    contacts = content.get("contacts")
    read = (_contact(each) for each in contacts) if isinstance(contacts, list) else ()
    return CrisisContacts(
        checked=_date(content.get("checked")),
        fallback=_line(content.get("fallback")),
        directory=_line(content.get("directory")),
        by_country=tuple(each for each in read if each is not None),
    )


def _contact(entry: object) -> tuple[frozenset[str], Contact] | None:
    if not isinstance(entry, dict):
        return None
    listed, number = entry.get("countries"), _line(entry.get("number"))
    name = _line(entry.get("name"))
    countries = listed if isinstance(listed, list) else []
    known = frozenset(
        each for each in countries if isinstance(each, str) and _COUNTRY.fullmatch(each)
    )
    if not (known and name and _NUMBER.fullmatch(number)):
        return None
    return known, Contact(name, number, _line(entry.get("note")))


def _line(value: object) -> str:
    return value.strip() if isinstance(value, str) and _is_plain(value) else ""


def _is_plain(text: str) -> bool:
    return len(text) <= _LONGEST and not _UNSEEN.search(text)


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
