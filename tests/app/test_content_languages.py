from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from bedtime_app.app import content_words
from bedtime_app.features.rituals.ritual_words import read_ritual_words
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = shipped("resources") / "content"
OTHERS = sorted(folder for folder in CONTENT.iterdir() if folder.name != "en")
every_other = pytest.mark.parametrize("folder", OTHERS, ids=lambda folder: folder.name)


@pytest.fixture
def german() -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    yield
    QLocale.setDefault(usual)


def shape(written: object) -> object:
    """Everything about it but the words."""
    match written:
        case dict():
            return {key: shape(value) for key, value in written.items()}
        case list():
            return [shape(value) for value in written]
        case str():
            return bool(written)
    return written


@every_other
@pytest.mark.parametrize("name", ["rituals.json", "ready_rituals.json", "paper.json"])
def test_another_language_has_the_same_words_to_say(folder: Path, name: str) -> None:
    english, other = (
        json.loads((place / name).read_text("utf-8")) for place in (CONTENT / "en", folder)
    )

    assert shape(other) == shape(english)


@every_other
def test_another_language_can_tell_every_narrated_step(folder: Path) -> None:
    needed = {step.script for step in CATALOGUE.values() if step.script}

    assert not [script for script in needed if not (folder / f"{script}.md").is_file()]


@every_other
def test_another_language_has_words_enough_to_shuffle(folder: Path) -> None:
    words = read_ritual_words(folder / "rituals.json")
    every = [word.casefold() for sort in words.shuffle for word in sort]

    assert words.language == folder.name
    assert len(words.shuffle) >= 10
    assert len(every) >= 420
    assert len(set(every)) == len(every)


@pytest.mark.usefixtures("german")
def test_words_stay_english_while_the_window_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "content" / "de").mkdir(parents=True)
    (tmp_path / "content" / "de" / "rituals.json").touch()
    monkeypatch.setattr(content_words, "shipped", lambda _folder: tmp_path)

    assert content_words.words_folder().name == "en"

    (tmp_path / "bedtime_de.qm").touch()
    assert content_words.words_folder().name == "de"
