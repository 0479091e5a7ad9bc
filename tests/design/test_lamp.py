"""The lamp dims and warms, and what is written stays readable all evening."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bedtime_app.design.lamp import GROUNDS, LOWEST, READABLE, contrast, palette

EVENING = [1.0 - place * (1.0 - LOWEST) / 9 for place in range(10)]
INKS = ("text", "muted", "faint", "lamp", "rose")
both = pytest.mark.parametrize("night", [True, False])


def lightness(colour: str) -> float:
    return contrast(colour, "#000000")


@both
@pytest.mark.parametrize("level", EVENING)
def test_every_ink_is_readable_on_every_ground(level: float, *, night: bool) -> None:
    shown = palette(night, level)
    poor = [
        (ink, ground, round(contrast(shown[ink], shown[ground]), 2))
        for ink in INKS
        for ground in GROUNDS
        if contrast(shown[ink], shown[ground]) < READABLE
    ]
    assert poor == []
    assert contrast(shown["ink"], shown["lamp"]) >= READABLE


@both
@pytest.mark.parametrize("level", EVENING)
def test_first_second_and_third_line_stay_three_things(level: float, *, night: bool) -> None:
    shown = palette(night, level)
    text, muted, faint = (contrast(shown[ink], shown["ground"]) for ink in INKS[:3])
    assert text > muted > faint


@both
def test_nothing_shown_grows_lighter_as_the_evening_goes(*, night: bool) -> None:
    for before, after in pairwise(palette(night, level) for level in EVENING):
        for name in (*GROUNDS, "text", "moon"):
            assert lightness(after[name]) <= lightness(before[name]) * 1.01, name


@both
def test_light_turns_warmer_as_the_lamp_sinks(*, night: bool) -> None:
    def blue_share(colour: str) -> float:
        red, _, blue = bytes.fromhex(colour[1:])
        return blue / red

    full, low = palette(night, 1.0), palette(night, LOWEST)
    assert blue_share(low["text"]) < blue_share(full["text"])
    assert blue_share(low["ground"]) < blue_share(full["ground"])


def test_a_full_lamp_shows_the_tokens_of_the_design() -> None:
    assert palette(night=True, lamp=1.0)["lamp"] == "#f0c48a"
    assert palette(night=False, lamp=1.0)["ground"] == "#fbf6ec"


def test_levels_beyond_the_lamp_are_its_ends() -> None:
    assert palette(night=True, lamp=7.0) == palette(night=True, lamp=1.0)
    assert palette(night=True, lamp=0.0) == palette(night=True, lamp=LOWEST)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#ff0000", "#ff0000", 1.0)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)
    assert contrast(other, one) == pytest.approx(ratio, abs=0.001)
