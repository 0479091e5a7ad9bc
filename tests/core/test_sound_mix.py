from __future__ import annotations

import pytest

from bedtime_app.core.sound_mix import (
    CROSSING_SECONDS,
    Mix,
    NightPlan,
    Part,
    Stretch,
    crossing,
    stretches_of,
)
from bedtime_app.core.soundscape import SoundKind

RAIN = Mix((Part(SoundKind.RAIN),))
KINDS = tuple(SoundKind)


@pytest.mark.parametrize("decibels", [-20.5, 0.1, float("nan")])
def test_a_part_is_neither_louder_than_the_mix_nor_lost_in_it(decibels: float) -> None:
    with pytest.raises(ValueError, match="part"):
        Part(SoundKind.RAIN, decibels)


@pytest.mark.parametrize(
    "parts",
    [
        (),
        tuple(Part(kind) for kind in KINDS[:5]),
        (Part(SoundKind.RAIN), Part(SoundKind.RAIN, -6)),
    ],
)
def test_a_mix_has_one_to_four_different_sounds(parts: tuple[Part, ...]) -> None:
    with pytest.raises(ValueError, match="mix"):
        Mix(parts)


@pytest.mark.parametrize("lufs", [-60.5, -33.9, float("nan")])
def test_a_mix_is_never_louder_than_a_night_wants(lufs: float) -> None:
    with pytest.raises(ValueError, match="LUFS"):
        Mix((Part(SoundKind.RAIN),), lufs)


def test_the_powers_of_a_mix_add_up_to_its_loudness() -> None:
    parts = (Part(SoundKind.RAIN), Part(SoundKind.WIND, -10), Part(SoundKind.FAN, -20))
    powers = Mix(parts, lufs=-36).powers()
    assert sum(powers.values()) == pytest.approx(1)
    assert powers[SoundKind.RAIN] == pytest.approx(10 * powers[SoundKind.WIND])
    assert sum(Mix(parts, lufs=-39).powers().values()) == pytest.approx(0.5, abs=0.002)


def test_a_night_lasts_ten_hours_at_most_and_has_no_endless_part() -> None:
    assert NightPlan((Stretch(RAIN, 5 * 3600), Stretch(RAIN, 5 * 3600))).seconds == 36_000
    for stretches in (
        (),
        (Stretch(RAIN, 5 * 3600), Stretch(RAIN, 5 * 3600 + 1)),
        (Stretch(RAIN), Stretch(RAIN, 60)),
        (Stretch(RAIN, -1),),
        (Stretch(RAIN, float("nan")),),
    ):
        with pytest.raises(ValueError, match="night"):
            NightPlan(stretches)


def test_parts_of_a_night_cross_for_a_minute_or_half_of_the_shorter() -> None:
    assert crossing(Stretch(RAIN, 600), Stretch(RAIN, 600)) == CROSSING_SECONDS
    assert crossing(Stretch(RAIN, 600), Stretch(RAIN, 50)) == 25


def test_a_kind_by_itself_is_as_loud_as_its_loop_and_a_night_has_its_own_length() -> None:
    assert stretches_of(SoundKind.RAIN, 60) == (Stretch(RAIN, 60),)
    assert stretches_of(RAIN, None) == (Stretch(RAIN),)
    night = NightPlan((Stretch(RAIN, 60), Stretch(RAIN, 90)))
    assert stretches_of(night, 5) == night.stretches
