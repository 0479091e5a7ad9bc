from __future__ import annotations

import pytest

from bedtime_app.features.vault.passphrase import (
    Firmness,
    PairTrouble,
    PassphrasePair,
    firmness_of,
)


@pytest.mark.parametrize(
    ("passphrase", "firmness"),
    [
        ("", Firmness.NOTHING),
        ("short", Firmness.TOO_SHORT),
        ("        ", Firmness.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Firmness.PLAIN),
        ("abcabcabcabc", Firmness.PLAIN),
        ("lighthouse", Firmness.FAIR),
        ("moonlit harbour", Firmness.FAIR),
        ("moonlit harbour dusk", Firmness.FIRM),
        ("of my old fox", Firmness.FIRM),
        ("夢の中の灯台と海", Firmness.FAIR),
    ],
)
def test_a_passphrase_is_judged_by_its_shape(passphrase: str, firmness: Firmness) -> None:
    assert firmness_of(passphrase) is firmness


@pytest.mark.parametrize(
    ("first", "second", "trouble"),
    [
        ("", "", PairTrouble.NOTHING),
        ("short", "short", PairTrouble.TOO_SHORT),
        ("moonlit harbour", "", PairTrouble.DIFFERENT),
        ("moonlit harbour", "moonlit harbor", PairTrouble.DIFFERENT),
        ("moonlit harbour", "moonlit harbour", None),
        ("caf\u00e9 at midnight", "cafe\u0301 at midnight", None),
    ],
)
def test_two_that_mean_the_same_are_taken(
    first: str, second: str, trouble: PairTrouble | None
) -> None:
    assert PassphrasePair(first, second).trouble() is trouble


def test_a_pair_does_not_show_itself_to_a_log() -> None:
    assert "moonlit" not in repr(PassphrasePair("moonlit harbour", "moonlit harbour"))
