from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.sound_mix import LONGEST_SECONDS, Mix, NightPlan, Part
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.sounds.sound_choice import (
    LENGTH,
    LOUDNESS,
    NAME,
    OWN,
    OWN_MIX,
    THEN,
    UNTIL_RISE,
    chosen,
    with_step,
)
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

RAIN, WIND, FAN = SoundKind.RAIN, SoundKind.WIND, SoundKind.FAN
FOUR = ((RAIN, 10), (WIND, 6), (FAN, 3), (SoundKind.PINK, 1))


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_at_first_it_is_rain_at_low_level_for_a_while(settings: SettingsStore) -> None:
    choice = chosen(settings, rise_is_known=True)
    sound = choice.sound()
    assert isinstance(sound, Mix)
    assert sound.lufs == -38
    assert sound.parts[0] == Part(RAIN)
    assert choice.seconds(0) == 45 * 60


def test_an_own_mix_is_kept_as_kinds_and_levels_and_read_again(
    settings: SettingsStore, tmp_path: Path
) -> None:
    settings.put(NAME, OWN)
    settings.put(OWN_MIX, FOUR)
    again = SettingsStore(tmp_path / "settings.json")
    sound = chosen(again, rise_is_known=True).sound()
    assert isinstance(sound, Mix)
    assert {part.kind: part.decibels for part in sound.parts} == {
        RAIN: 0,
        WIND: -8,
        FAN: -14,
        SoundKind.PINK: -18,
    }


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {},
        {"thunder": 3},
        {"rain": 11},
        {"rain": 0},
        {"rain": True},
        {"rain": 2.5},
        {kind.value: 3 for kind in SoundKind},
    ],
)
def test_nonsense_for_an_own_mix_leaves_the_first_one(settings: SettingsStore, raw: object) -> None:
    settings._kept["sounds_own"] = raw
    assert settings.get(OWN_MIX) == OWN_MIX.default


@pytest.mark.parametrize("raw", [None, 3, "thunder", "silence", [], {}])
def test_nonsense_for_a_name_is_rain(settings: SettingsStore, raw: object) -> None:
    settings._kept["sounds_name"] = raw
    assert settings.get(NAME) == "rain"


def test_what_follows_makes_a_night_that_ends_in_silence(settings: SettingsStore) -> None:
    settings.put(THEN, "sea")
    settings.put(LOUDNESS, -40)
    night = chosen(settings, rise_is_known=True).sound()
    assert isinstance(night, NightPlan)
    assert [stretch.seconds for stretch in night.stretches] == [45 * 60, 30 * 60]
    assert {stretch.mix.lufs for stretch in night.stretches} == {-40}


def test_until_rise_nothing_follows_and_it_is_ten_hours_at_most(settings: SettingsStore) -> None:
    settings.put(THEN, "sea")
    settings.put(LENGTH, UNTIL_RISE)
    choice = chosen(settings, rise_is_known=True)
    assert isinstance(choice.sound(), Mix)
    assert choice.seconds(8 * 3600.0) == 8 * 3600
    assert choice.seconds(20 * 3600.0) == LONGEST_SECONDS
    assert chosen(settings, rise_is_known=False).seconds(0) == 2 * 3600


def test_a_mix_has_always_one_sound_and_never_more_than_four() -> None:
    assert with_step(((RAIN, 5),), RAIN, 0) == ((RAIN, 1),)
    assert with_step(((RAIN, 5),), WIND, 3) == ((RAIN, 5), (WIND, 3))
    assert with_step(((RAIN, 5),), WIND, 0) == ((RAIN, 5),)
    assert with_step(FOUR, SoundKind.OCEAN, 5) == FOUR
    assert with_step(FOUR, WIND, 0) == (FOUR[0], *FOUR[2:])
    assert with_step(((RAIN, 5),), RAIN, 99) == ((RAIN, 10),)
