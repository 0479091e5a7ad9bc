"""One measured figure beside its reference, as one line of JSON."""

from __future__ import annotations

import json
import statistics
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class Figure:
    """What was measured, what it was measured against, and what was hoped for."""

    name: str
    unit: str
    ours: Sequence[float]
    reference: Sequence[float] = ()
    reference_is: str = ""
    most_ratio: float | None = None
    """The goal: at most so many times the reference."""
    most: float | None = None
    """The goal: at most so much, in `unit`."""
    notes: Mapping[str, object] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """Median against median; None without a reference."""
        below = statistics.median(self.reference) if self.reference else 0
        return statistics.median(self.ours) / below if below else None

    def _ratio_of_the_least(self) -> float | None:
        """The quickest against the quickest: what is left when others on the machine are quiet."""
        below = min(self.reference) if self.reference else 0
        return round(min(self.ours) / below, 2) if below else None

    @property
    def met(self) -> bool | None:
        """Whether every goal is met; None where there is none, or no reference to meet it by."""
        goals = []
        if self.most is not None:
            goals.append(statistics.median(self.ours) <= self.most)
        if self.most_ratio is not None and self.ratio is not None:
            goals.append(self.ratio <= self.most_ratio)
        return all(goals) if goals else None

    def line(self) -> str:
        """The line of JSON."""
        said: dict[str, object] = {
            "figure": self.name,
            "unit": self.unit,
            "ours": _spread(self.ours),
            "reference": _spread(self.reference) if self.reference else None,
            "reference_is": self.reference_is or None,
            "ratio": round(self.ratio, 2) if self.ratio is not None else None,
            "ratio_of_the_least": self._ratio_of_the_least(),
            "goal_ratio": self.most_ratio,
            "goal": self.most,
            "met": self.met,
            **self.notes,
        }
        return json.dumps({key: value for key, value in said.items() if value is not None})


def skipped(name: str, why: str) -> str:
    """The line of a figure that could not be measured here."""
    return json.dumps({"figure": name, "skipped": why})


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {
        "median": round(statistics.median(values), 3),
        "least": round(min(values), 3),
        "most": round(max(values), 3),
        "times": len(values),
    }
