"""Words without a thread between them, as a script: an image for each, and let go."""

from __future__ import annotations

from collections import deque
from random import Random
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import speaking_seconds
from bedtime_app.core.script import Pause, Say, Script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FEWEST_SECONDS, MOST_SECONDS = 8.0, 12.0
"""From the beginning of one word to that of the next; about: a voice has its own pace."""
APART = 4
"""Words of one sort have at least so many others between them."""


def shuffle_script(
    words: Sequence[Sequence[str]], seed: int, seconds: float, language: str = "en"
) -> Script:
    """A script of about `seconds` from sorts of words; the same seed gives the same order.

    No two words near each other are of one sort, no neighbours begin alike, and none comes again
    before half of all have been said. A longer script of the same seed begins with the shorter.
    Raises ValueError if there are too few sorts to keep them apart.
    """
    if len([sort for sort in words if sort]) <= APART + 1:
        raise ValueError("too few sorts of words to keep them apart")
    tempo = Random(seed)  # noqa: S311 - chance that can be repeated, not a secret
    text, segments, length = "", list[Say | Pause](), 0.0
    for paragraph, word in enumerate(_in_order(words, Random(seed))):  # noqa: S311 - as above
        if length >= seconds:
            break
        text += ("\n\n" if text else "") + word
        segments.append(Say(word, len(text) - len(word), len(text), paragraph))
        each = tempo.uniform(FEWEST_SECONDS, MOST_SECONDS)
        segments.append(Pause(round(each - speaking_seconds(word), 1)))
        length += each
    return Script("", language, "guidance", "", text, tuple(segments))


def _in_order(words: Sequence[Sequence[str]], chance: Random) -> Iterator[str]:
    left = [list(sort) for sort in words]
    said: deque[str] = deque(maxlen=sum(map(len, words)) // 2)
    recent: deque[int] = deque(maxlen=APART)
    while True:
        free = _free(left, recent, said[-1] if said else "")
        if not free:
            left = [[word for word in sort if word not in said] for sort in words]
            free = _free(left, recent, said[-1]) or _free(left, recent, "")
        sort, word = chance.choice(free)
        left[sort].remove(word)
        recent.append(sort)
        said.append(word)
        yield word


def _free(left: list[list[str]], recent: deque[int], last: str) -> list[tuple[int, str]]:
    return [
        (sort, word)
        for sort, words in enumerate(left)
        if sort not in recent
        for word in words
        if word[:1].lower() != last[:1].lower()
    ]
