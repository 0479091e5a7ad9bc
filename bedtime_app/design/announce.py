"""Tells QML which shown values changed, and stays silent about the rest."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from PySide6.QtCore import QObject


def announce_changes(view: QObject, before: object, after: DataclassInstance) -> None:
    """Emit `view.<camelCase(field)>Changed` for each field of `after` that differs in `before`.

    Every field of the dataclass needs such a signal: a missing one is a bug and raises
    `AttributeError`. A `before` without the field (None, another class) counts as different.
    """
    for field in fields(after):
        was = getattr(before, field.name, _NOTHING)
        if was is _NOTHING or was != getattr(after, field.name):
            getattr(view, f"{_camel_case(field.name)}Changed").emit()


_NOTHING = object()


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
