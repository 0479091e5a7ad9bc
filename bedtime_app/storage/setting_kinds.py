"""Kinds of settings that several features have: a switch, one of a few numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Sequence


def flag(name: str, *, default: bool) -> Setting[bool]:
    """A switch."""
    return Setting(name, default, _read_flag, bool)


def number_of(name: str, choices: Sequence[int], default: int) -> Setting[int]:
    """One of `choices`."""

    def read(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or raw not in choices:
            raise ValueError("not one of the choices")
        return raw

    return Setting(name, default, read, int)


def _read_flag(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    raise ValueError("neither true nor false")
