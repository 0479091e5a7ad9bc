"""Reads dreams out of their tables."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import Dream, DreamKind, DreamPage, Tag, TagSort
from bedtime_app.storage.errors import VaultDamaged

if TYPE_CHECKING:
    from collections.abc import Sequence

SELECT = """
    SELECT id, night, written_at, zone, edited_at, deleted_at, title, text, kind, woke_at,
        vividness, tone, intensity, lucid, (
            SELECT json_group_array(json_array(sort, name))
            FROM (SELECT sort, name FROM dream_tags WHERE dream = number ORDER BY place)
        )
    FROM dreams
"""
NEWEST_FIRST = "ORDER BY night DESC, written_at DESC, number DESC LIMIT ? OFFSET ?"


def dream_from_row(row: Sequence[Any]) -> Dream:
    """The dream of one row of `SELECT`; raises `VaultDamaged` for what Bedtime never wrote."""
    try:
        return _dream(row)
    except (ValueError, TypeError) as error:
        raise VaultDamaged from error


def _dream(row: Sequence[Any]) -> Dream:
    dream_id, night, written_at, zone, edited_at, deleted_at, *said, tags = row
    title, text, kind, woke_at, vividness, tone, intensity, lucid = said
    return Dream(
        id=dream_id,
        night=Night(date.fromisoformat(night)),
        written_at=datetime.fromisoformat(written_at),
        zone=zone,
        page=DreamPage(
            title=title,
            text=text,
            kind=DreamKind(kind),
            woke_at=time.fromisoformat(woke_at) if woke_at else None,
            vividness=vividness,
            tone=tone,
            intensity=intensity,
            lucid=bool(lucid),
            tags=tuple(Tag(TagSort(sort), name) for sort, name in json.loads(tags)),
        ),
        edited_at=datetime.fromisoformat(edited_at) if edited_at else None,
        deleted_at=datetime.fromisoformat(deleted_at) if deleted_at else None,
    )
