"""A dream as a Markdown file with what was said about it above, in names that never change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.page_json import TAG_LISTS, clock_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.dreams.dream import Dream


def dream_markdown(dream: Dream) -> str:
    """YAML between two lines of `---`, the title as a heading, then the text as it was written."""
    # JSON's strings and lists are YAML's too, so a title with a colon needs no other rules.
    front = "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in _about(dream)
    )
    heading = f"# {' '.join(dream.page.title.split())}\n\n" if dream.page.title.strip() else ""
    return f"---\n{front}---\n\n{heading}{dream.page.text}\n"


def _about(dream: Dream) -> Iterator[tuple[str, object]]:
    page = dream.page
    yield "night", str(dream.night)
    yield "written_at", dream.written_there.isoformat()
    yield "kind", page.kind.value
    said = {
        "title": page.title.strip() or None,
        "woke_at": clock_time(page.woke_at),
        "vividness": page.vividness,
        "tone": page.tone,
        "intensity": page.intensity,
        "lucid": page.lucid or None,
    }
    yield from ((name, value) for name, value in said.items() if value is not None)
    for sort, name in TAG_LISTS.items():
        if named := page.names(sort):
            yield name, named
