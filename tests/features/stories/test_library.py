from __future__ import annotations

import os
from pathlib import Path

import pytest

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.stories.library import Library, Listed, ScriptMissingError, Shelf
from bedtime_app.features.stories.library_search import found_by
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
    library = Library(content, "en", lambda _language: pace[0])
    usual = library.reading("stories/long").minutes
    pace[0] = 0.8
    assert library.reading("stories/long").minutes > usual


@pytest.mark.parametrize("language", ["de", "de-AT", "en-GB", "../.."])
def test_what_a_language_lacks_is_shown_in_english(content: Path, language: str) -> None:
    assert len(Library(content, language).shelf().scripts) == 2


def test_a_script_in_another_language_stands_in_the_place_of_the_english_one(content: Path) -> None:
    place = content / "de" / "stories"
    place.mkdir(parents=True)
    (place / "the-canal.md").write_text("---\ntitle: Der Kanal\n---\n\nWasser.", "utf-8")
    titles = [one.title for one in Library(content, "de-AT").shelf().scripts]
    assert titles == ["Der Kanal", "A Body Scan"]


def test_a_german_shelf_begins_with_german_and_offers_what_is_english_too(content: Path) -> None:
    for folder, name, title in (
        ("meditations", "wiese", "Auf der Wiese"),
        ("stories", "muehle", "Zur Mühle"),
        ("stories", "the-canal", "Der Kanal"),
    ):
        (content / "de" / folder).mkdir(parents=True, exist_ok=True)
        text = f"---\ntitle: {title}\nlanguage: de\n---\n\nWasser."
        (content / "de" / folder / f"{name}.md").write_text(text, "utf-8")
    library = Library(content, "de")
    shown = [(one.language, one.title) for one in library.shelf().scripts]

    assert shown == [
        ("de", "Der Kanal"),
        ("de", "Zur Mühle"),
        ("de", "Auf der Wiese"),
        ("en", "A Body Scan"),
    ]
    assert library.reading("meditations/body-scan").script.title == "A Body Scan"
    assert library.own_ids("meditations") == ("meditations/wiese",)
    assert library.ids("meditations") == ("meditations/wiese", "meditations/body-scan")


def test_a_language_without_any_has_english_for_its_own(library: Library, content: Path) -> None:
    assert Library(content, "pt-BR").own_ids("stories") == library.ids("stories")


def test_the_shelf_tells_for_whom_about_what_how_sure_and_when_not(content: Path) -> None:
    head = "audience: everyone\ntopics: sea, salt\nevidence: plausible\ncaution: Not in the bath."
    (content / "en/meditations/sea.md").write_text(f"---\n{head}\n---\nStill.", "utf-8")
    (sea,) = (one for one in Library(content).shelf().scripts if one.id == "meditations/sea")

    assert (sea.audience, sea.topics) == ("everyone", ("sea", "salt"))
    assert (sea.evidence, sea.caution) == (Evidence.PLAUSIBLE, "Not in the bath.")
    assert (sea.language, sea.imported) == ("en", False)


def test_a_script_is_read_again_only_if_it_changed(library: Library, content: Path) -> None:
    first = library.script("stories/the-canal")
    library.shelf()

    assert library.script("stories/the-canal") is first
    os.utime(content / "en/stories/the-canal.md", ns=(5, 5))
    assert library.script("stories/the-canal") is not first


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("", ["The Canal", "A Body Scan"]),
        ("canal", ["The Canal"]),
        ("REEDS  can", ["The Canal"]),
        ("lyi", ["A Body Scan"]),
        ("canal scan", []),
        ("anal", []),
        ("&", ["The Canal", "A Body Scan"]),
    ],
)
def test_words_find_what_they_begin_in(library: Library, words: str, titles: list[str]) -> None:
    assert [one.title for one in found_by(words, library.shelf().scripts)] == titles


def test_a_search_minds_neither_accents_nor_capitals() -> None:
    mill = Listed("stories/m", "Zur MÜHLE", "story", "", 1, topics=("weißer Schnee",))

    assert found_by("muhle WEISS schnee", [mill]) == (mill,)


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
