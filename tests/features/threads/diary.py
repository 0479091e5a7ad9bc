"""Dreams for the tests of the threads."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import accumulate

from bedtime_app.core.night import Night
from bedtime_app.features.threads.thread import ThreadDream
from bedtime_app.features.threads.thread_words import Stems

TONIGHT = Night(date(2026, 11, 26))
ENGLISH = Stems(
    "en",
    (
        "the",
        "a",
        "and",
        "i",
        "was",
        "in",
        "of",
        "to",
        "it",
        "is",
        "had",
        "more",
        "me",
        "then",
        "there",
    ),
)


def dream(
    days_ago: int, words: str, *tags: str, nightmare: bool = False, number: int = 0
) -> ThreadDream:
    night = Night(TONIGHT.evening - timedelta(days=days_ago))
    return ThreadDream(f"{days_ago}-{number}", night, words, tags, nightmare)


def earlier(count: int = 60, words: str = "A quiet garden.") -> list[ThreadDream]:
    """Dreams from before the last ninety days, in which nothing of the rest occurs."""
    return [dream(100 + 3 * number, words) for number in range(count)]


def many(count: int, words_each: int = 80, seed: int = 11) -> list[ThreadDream]:
    """A journal of made-up words, as frequent as those of a language, over ten years."""
    chance = random.Random(seed)  # noqa: S311 - a bench, no secret
    signs = "abdefgiklmnoprstuvw"
    known = ["".join(chance.choices(signs, k=chance.randint(3, 9))) for _ in range(20_000)]
    weights = list(accumulate(1 / (place + 5) for place in range(len(known))))
    return [
        dream(
            chance.randrange(3650),
            " ".join(chance.choices(known, cum_weights=weights, k=words_each)) + ".",
            number=number,
        )
        for number in range(count)
    ]
