"""A thread, and the dreams it is counted in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.core.night import Night


@dataclass(frozen=True, slots=True)
class ThreadDream:
    """What the threads need to know of one dream."""

    id: str
    night: Night
    words: str
    tags: tuple[str, ...] = ()
    nightmare: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """One dream in which a thread occurs."""

    dream: str
    night: Night
    sentence: str
    """As it was written; empty if only a tag says it."""
    start: int = 0
    """Where the sentence begins in the dream's words."""
    marks: tuple[tuple[int, int], ...] = ()
    """From and to where in the sentence the thread's words stand."""
    covered: bool = False
    """From a nightmare: counted, and shown only to somebody who opens it."""


@dataclass(frozen=True, slots=True)
class Share:
    """In how many dreams, of how many."""

    n: int
    of: int

    @property
    def rate(self) -> float:
        """0 to 1; 0 of no dreams is 0."""
        return self.n / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Thread:
    """A word, pair of words or tag that comes more often lately than before."""

    term: str
    """What is counted, the stems of its words; the same from one count to the next."""
    name: str
    """Its words as they are mostly written."""
    nights: tuple[Night, ...]
    """The night of each dream it is in, earliest first; a night with two dreams is there twice."""
    lately: Share
    before: Share
    strength: float
    """How far it stands out, in standard errors."""
    evidence: tuple[Evidence, ...] = ()
    """Newest first, from the newest dreams only where there are very many."""

    @property
    def n(self) -> int:
        """In how many dreams it is."""
        return len(self.nights)

    @property
    def of(self) -> int:
        """How many dreams there are."""
        return self.lately.of + self.before.of
