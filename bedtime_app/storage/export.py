"""Everything a person has in the vault as JSON Lines, whatever the features' tables are."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from bedtime_app.storage.migrate import persons_tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from bedtime_app.storage.plain_folder import PlainFolder


def write_tables(db: Database, folder: PlainFolder) -> Mapping[str, int]:
    """One file `<table>.jsonl` for each, an object a row; how many rows each has.

    Row by row, so that it needs no more memory for more rows. Raises OSError, `StorageError`.
    """
    counts: dict[str, int] = {}
    with db.atomic():  # all of it as it is at one moment
        for name in sorted(persons_tables(db)):
            rows = db.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name that the vault gave
            columns = [column[0] for column in rows.description]
            counts[name] = 0
            with folder.file(f"{name}.jsonl") as file:
                for row in rows:
                    file.write(json_line(dict(zip(columns, row, strict=True))))
                    counts[name] += 1
    return counts


def json_line(row: Mapping[str, object]) -> str:
    """One object as a line, with the sign that ends it."""
    text = _ENCODER.encode(row)
    # JSON leaves signs as they are at which many a reader breaks lines.
    for sign in "\x85\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text + "\n"


def _base64(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)  # SQLite knows no other kind that JSON does not


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_base64)
