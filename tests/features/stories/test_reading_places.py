from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.stories.reading_places import Place, ReadingPlaces
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path


NIGHT = datetime(2026, 11, 19, 21, 40, tzinfo=UTC)


def test_a_place_is_remembered_after_a_restart(profile_dir: Path) -> None:
    path = profile_dir / "settings.json"
    place = Place(8, 412, "ab" * 32, "hibari:heart", NIGHT)
    places = ReadingPlaces(SettingsStore(path))
    places.keep("stories/a", Place(7))
    places.keep("stories/b", Place(9))
    places.keep("stories/a", place)
    places.keep_stirred("stories/a", Place(3))
    again = ReadingPlaces(SettingsStore(path))
    assert again.of("stories/a") == place
    assert again.of("stories/b") == Place(9)
    assert again.of("stories/c") is None
    assert again.stirred("stories/a") == Place(3)


def test_the_beginning_is_not_remembered(profile_dir: Path) -> None:
    path = profile_dir / "settings.json"
    places = ReadingPlaces(SettingsStore(path))
    places.keep("stories/a", Place(7))
    places.keep("stories/a", None)
    assert places.of("stories/a") is None
    assert "stories/a" not in path.read_text("utf-8")


def test_what_an_older_bedtime_wrote_is_understood(profile_dir: Path) -> None:
    path = profile_dir / "settings.json"
    path.write_text('{"reading_places": {"stories/a": 7}}', "utf-8")
    assert ReadingPlaces(SettingsStore(path)).of("stories/a") == Place(7)


@pytest.mark.parametrize(
    "nonsense",
    [
        "[]",
        "7",
        '{"stories/a": "x"}',
        '{"stories/a": -1}',
        '{"stories/a": 0}',
        '{"stories/a": true}',
        '{"stories/a": {}}',
        '{"stories/a": {"segment": 1.5}}',
        '{"stories/a": {"segment": 3, "char_offset": "x"}}',
    ],
)
def test_nonsense_in_the_file_means_the_beginning(profile_dir: Path, nonsense: str) -> None:
    path = profile_dir / "settings.json"
    path.write_text(f'{{"reading_places": {nonsense}}}', "utf-8")
    assert ReadingPlaces(SettingsStore(path)).of("stories/a") is None


@pytest.mark.parametrize("when", ['"yesterday"', "7", '"2026-11-19T21:40:00"', "null"])
def test_a_place_without_an_instant_is_still_a_place(profile_dir: Path, when: str) -> None:
    path = profile_dir / "settings.json"
    path.write_text(
        f'{{"reading_places": {{"stories/a": {{"segment": 3, "when": {when}}}}}}}', "utf-8"
    )
    assert ReadingPlaces(SettingsStore(path)).of("stories/a") == Place(3)


def test_both_places_of_what_is_gone_are_forgotten(profile_dir: Path) -> None:
    places = ReadingPlaces(SettingsStore(profile_dir / "settings.json"))
    places.keep("stories/a", Place(7))
    places.keep_stirred("stories/a", Place(3))
    places.forget("stories/a")
    assert (places.of("stories/a"), places.stirred("stories/a")) == (None, None)
