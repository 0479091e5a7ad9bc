"""From the start of the process to the first frame of the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, profile_with_a_vault, said

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE = "an empty QML window of the same size and renderer, from its own Python process"


def first_frame(times: int) -> Iterator[str]:
    """An ordinary start on Tonight, then a first start with nothing there and no compiled QML."""
    profile = profile_with_a_vault()
    for command in ([*child("real_window"), str(profile)], child("empty_window")):
        said(
            command
        )  # so that bytecode and compiled QML lie there, as on every evening but the first
    ours, reference, pages = [], [], set()
    for _ in range(times):
        reference.append(said(child("empty_window"))[0])
        took, words = said([*child("real_window"), str(profile)])
        ours.append(took)
        pages.add(words["page"])
    yield Figure(
        "start_to_first_frame",
        "ms",
        ours,
        reference,
        REFERENCE,
        most_ratio=2.0,
        notes={"pages": sorted(pages)},
    ).line()

    ours, reference, pages = [], [], set()
    for _ in range(times):
        cold = {"QML_DISK_CACHE_PATH": str(fresh("cold-qml"))}
        reference.append(said(child("empty_window"), cold)[0])
        took, words = said([*child("real_window"), str(fresh("first-profile"))], cold)
        ours.append(took)
        pages.add(words["page"])
    yield Figure(
        "first_start_to_first_frame",
        "ms",
        ours,
        reference,
        REFERENCE,
        notes={"pages": sorted(pages), "qml_cache": "empty"},
    ).line()
