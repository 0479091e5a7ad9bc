from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.stories.reading_places import ReadingPlaces
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path


def test_a_place_is_remembered_after_a_restart(profile_dir: Path) -> None:
    path = profile_dir / "settings.json"
    places = ReadingPlaces(SettingsStore(path))
    places.keep("stories/a", 7)
    places.keep("stories/b", 9)
    places.keep("stories/a", 8)
    again = ReadingPlaces(SettingsStore(path))
    assert (again.of("stories/a"), again.of("stories/b"), again.of("stories/c")) == (8, 9, 0)


def test_the_beginning_is_not_remembered(profile_dir: Path) -> None:
    path = profile_dir / "settings.json"
    places = ReadingPlaces(SettingsStore(path))
    places.keep("stories/a", 7)
    places.keep("stories/a", 0)
    assert places.of("stories/a") == 0
    assert "stories/a" not in path.read_text("utf-8")


@pytest.mark.parametrize("nonsense", ["[]", "7", '{"stories/a": "x"}', '{"stories/a": -1}'])
def test_nonsense_in_the_file_means_the_beginning(profile_dir: Path, nonsense: str) -> None:
    path = profile_dir / "settings.json"
    path.write_text(f'{{"reading_places": {nonsense}}}', "utf-8")
    assert ReadingPlaces(SettingsStore(path)).of("stories/a") == 0
