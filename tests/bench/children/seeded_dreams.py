"""Made-up dreams, the same for the same seed, so that a journal of any size can be measured."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import Dream, DreamKind, DreamPage, Tag, TagSort

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = datetime(1990, 1, 1, 6, 12, tzinfo=UTC)
SYLLABLES = "ka lo mi ren sta ven dor el ash brin tu cor ly wen osk pra hi gan ne fel".split()  # noqa: SIM905 - a list of words is easier read as a line
COMMON = "the a of and I was in to it my there with on that but we at had were then they".split()  # noqa: SIM905 - as above
NOUNS = "light water house door stairs train mother café Straße ferry".split()  # noqa: SIM905 - as above
RARE_EACH = 400
"""One dream in so many tells of the lighthouse."""


def seeded_dreams(count: int, seed: int = 7) -> Iterator[Dream]:
    """Dreams of about a hundred words, the oldest first, one a night."""
    chance = random.Random(seed)  # noqa: S311 - made-up words, no secret
    lexicon = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(6000)]
    for number in range(count):
        written = FIRST + timedelta(days=number)
        words = [
            chance.choice(COMMON) if chance.random() < 0.55 else lexicon[_ordinary(chance)]
            for _ in range(chance.randint(60, 140))
        ]
        words[9] = NOUNS[min(9, int(chance.paretovariate(1)) - 1)]
        if number % RARE_EACH == 0:
            words[30:30] = ["the", "lighthouse", "keeper"]
        yield Dream(
            id=f"{number:032x}",
            night=Night(written.date() - timedelta(days=1)),
            written_at=written,
            zone="Europe/Berlin",
            page=DreamPage(
                title=" ".join(words[:3]).capitalize() if number % 3 else "",
                text=" ".join(words) + ".",
                kind=chance.choices(
                    (DreamKind.DREAM, DreamKind.BAD_DREAM, DreamKind.NIGHTMARE), (90, 7, 3)
                )[0],
                tone=chance.choice((None, None, -3, -2, -1, 0, 1, 2, 3)),
                tags=tuple(
                    Tag(TagSort.PERSON, lexicon[each])
                    for each in range(3)
                    if not number % (each + 4)
                ),
            ),
        )


def _ordinary(chance: random.Random) -> int:
    """The place of a word in the lexicon: few are common, as in a language."""
    return min(5999, int(chance.paretovariate(0.6)) - 1)
