"""What the command line tells of a script, as JSON does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from bedtime_app.features.stories.library import Listed


class LibraryRow(TypedDict):
    """One script."""

    id: str
    title: str
    kind: str
    language: str
    minutes: int
    summary: str
    audience: str
    topics: list[str]
    evidence: str
    caution: str
    imported: bool


def row_of(one: Listed) -> LibraryRow:
    """Everything that is known of a script, but for its text."""
    return {
        "id": one.id,
        "title": one.title,
        "kind": one.kind,
        "language": one.language,
        "minutes": one.minutes,
        "summary": one.summary,
        "audience": one.audience,
        "topics": list(one.topics),
        "evidence": one.evidence.name.lower() if one.evidence is not None else "",
        "caution": one.caution,
        "imported": one.imported,
    }
