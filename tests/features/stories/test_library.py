from __future__ import annotations

import os
from pathlib import Path

import pytest

from bedtime_app.features.stories.library import Library, Listed, ScriptMissingError, Shelf
from tests.features.stories.conftest import CANAL

SHIPPED = Path(__file__).parents[3] / "resources" / "content"


def test_the_shelf_holds_stories_first_then_meditations(library: Library) -> None:
    assert library.shelf() == Shelf(
        (
            Listed("stories/the-canal", "The Canal", "story", "Water & <reeds>", 1),
            Listed("meditations/body-scan", "A Body Scan", "meditation", "Lying down", 2),
        )
    )


def test_a_broken_script_is_left_out_and_said(library: Library, content: Path) -> None:
    (content / "en/stories/broken.md").write_text("[pause for a while]", "utf-8")
    (content / "en/stories/latin.md").write_bytes(b"caf\xe9.")
    (content / "en/stories/empty.md").write_text("", "utf-8")
    shelf = library.shelf()
    assert [one.id for one in shelf.scripts] == ["stories/the-canal", "meditations/body-scan"]
    assert shelf.broken == ("stories/broken", "stories/empty", "stories/latin")


def test_a_script_without_title_goes_by_its_file_name(library: Library, content: Path) -> None:
    (content / "en/stories/nameless.md").write_text("Once.", "utf-8")
    assert "nameless" in [one.title for one in library.shelf().scripts]


def test_a_mended_script_comes_back(library: Library, content: Path) -> None:
    path = content / "en/stories/the-canal.md"
    path.write_text("[nonsense]", "utf-8")
    os.utime(path, ns=(1, 1))
    assert library.shelf().broken == ("stories/the-canal",)
    path.write_text(CANAL, "utf-8")
    assert library.shelf().broken == ()


def test_a_slower_pace_takes_longer(content: Path) -> None:
    (content / "en/stories/long.md").write_text("Water goes by. " * 200, "utf-8")
    pace = [1.0]
    library = Library(content, "en", lambda: pace[0])
    usual = library.reading("stories/long").minutes
    pace[0] = 0.8
    assert library.reading("stories/long").minutes > usual


@pytest.mark.parametrize("language", ["de", "de-AT", "en-GB", "../.."])
def test_what_a_language_lacks_is_shown_in_english(content: Path, language: str) -> None:
    assert len(Library(content, language).shelf().scripts) == 2


def test_a_language_of_its_own_comes_first(content: Path) -> None:
    place = content / "de" / "stories"
    place.mkdir(parents=True)
    (place / "the-canal.md").write_text("---\ntitle: Der Kanal\n---\n\nWasser.", "utf-8")
    titles = [one.title for one in Library(content, "de-AT").shelf().scripts]
    assert titles == ["Der Kanal", "A Body Scan"]


@pytest.mark.parametrize("script_id", ["stories/none", "none", "", "stories/../../x", "/etc/x"])
def test_only_what_is_on_the_shelf_can_be_opened(library: Library, script_id: str) -> None:
    with pytest.raises(ScriptMissingError):
        library.reading(script_id)


def test_an_empty_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    assert Library(tmp_path / "nowhere").shelf() == Shelf()


def test_everything_shipped_can_be_read() -> None:
    shelf = Library(SHIPPED).shelf()
    assert shelf.broken == ()
    assert {one.kind for one in shelf.scripts} >= {"story", "meditation"}
