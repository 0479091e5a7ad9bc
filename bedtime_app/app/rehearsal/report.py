"""What a rehearsal did, how long each part took, and what was verified."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.core.ports import Clock


class NotSoError(Exception):
    """Something that should have happened did not."""


@dataclass(slots=True)
class Part:
    """One part of the evening; `verified` holds facts that a machine may read."""

    name: str
    done: bool = False
    seconds: float = 0.0
    verified: dict[str, object] = field(default_factory=dict)
    trouble: str = ""

    def verify(self, what: str, *, holds: bool, value: object = True) -> None:
        """Note that fact; raises `NotSoError` if it does not hold."""
        self.verified[what] = value if holds else False
        if not holds:
            raise NotSoError(what)

    def as_json(self) -> dict[str, object]:
        """The part as the report tells it."""
        told: dict[str, object] = {
            "name": self.name,
            "done": self.done,
            "seconds": round(self.seconds, 3),
            "verified": self.verified,
        }
        return told | ({"trouble": self.trouble} if self.trouble else {})


class Report:
    """Collects the parts and writes `report.json`."""

    def __init__(self, clock: Clock) -> None:
        self.parts: list[Part] = []
        self._clock = clock
        self._begun = clock.monotonic()

    @contextmanager
    def part(self, name: str) -> Iterator[Part]:
        """One part; what goes wrong in it is kept and the next part is tried all the same."""
        part = Part(name)
        self.parts.append(part)
        begun = self._clock.monotonic()
        try:
            yield part
            part.done = True
        except NotSoError as error:
            part.trouble = f"not so: {error}"
        except Exception as error:  # noqa: BLE001 - a rehearsal reports whatever breaks
            part.trouble = f"{type(error).__module__}.{type(error).__qualname__}"
        finally:
            part.seconds = self._clock.monotonic() - begun

    @property
    def whole(self) -> bool:
        """Whether every part really happened."""
        return bool(self.parts) and all(part.done for part in self.parts)

    def write(self, path: Path) -> None:
        """Write it as JSON."""
        told = {
            "whole": self.whole,
            "seconds": round(self._clock.monotonic() - self._begun, 3),
            "parts": [part.as_json() for part in self.parts],
        }
        path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", "utf-8")
