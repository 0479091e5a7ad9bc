"""One dream kept: our store against the same row through bare sqlcipher3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator


def keep_dream(times: int) -> Iterator[str]:
    """Each run keeps many dreams, ours and bare in turn, each in its own transaction on disk."""
    ours, reference, dreams = [], [], 0
    for _ in range(times):
        _, words = said([*child("dreams"), str(fresh("dreams"))])
        ours.append(float(words["ours"]))
        reference.append(float(words["reference"]))
        dreams = int(words["dreams"])
    yield Figure(
        "keep_one_dream",
        "ms",
        ours,
        reference,
        "the same row into the same table through sqlcipher3 with the same pragmas",
        most_ratio=3.0,
        notes={"dreams_each_time": dreams},
    ).line()
