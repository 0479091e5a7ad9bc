from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_document import RitualDocument, write_ritual
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.rituals.bookshelf import Bookshelf, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property


@pytest.fixture
def shelf(profile_dir: Path, closed_vault: Vault, clock: FakeClock) -> Bookshelf:
    return Bookshelf(SettingsStore(profile_dir / "settings.json"), closed_vault, clock)


@pytest.fixture
def view(qapp: object, shelf: Bookshelf) -> Iterator[View]:
    assert qapp is not None
    view = shelf.book_view()
    yield view
    view.deleteLater()


def names(view: View) -> list[object]:
    return [row["name"] for row in rows(view.rituals)]


def test_the_first_evening_has_every_day(view: View) -> None:
    assert [(row["name"], row["daysText"]) for row in rows(view.rituals)] == [
        ("The evening", "Every evening")
    ]
    assert not view.removable


def test_a_ready_ritual_becomes_ones_own_and_is_opened(view: View, shelf: Bookshelf) -> None:
    asked: list[str] = []
    view.openAsked.connect(asked.append)
    view.addReady("busy_head")
    assert asked == ["new-1"]
    assert names(view) == ["The evening", "For a busy head"]
    assert shelf.book.ritual("new-1").steps == READY["busy_head"]


def test_a_day_given_to_one_ritual_is_taken_from_the_other(view: View) -> None:
    view.addReady("long")
    view.assign("new-1", 6)
    first, second = rows(view.rituals)
    assert first["days"] == [True] * 6 + [False]
    assert second["days"] == [False] * 6 + [True]
    assert second["daysText"] == "Sunday"


@pytest.mark.usefixtures("vault")
def test_a_deleted_ritual_comes_back_with_its_days_and_its_name(
    view: View, shelf: Bookshelf
) -> None:
    view.addReady("long")
    view.assign("new-1", 6)
    editor = shelf.editor()
    editor.open("new-1")
    editor.editName("Sundays with Ines")
    before = shelf.book
    view.remove("new-1")
    assert names(view) == ["The evening"]
    assert shelf.stored_names.names() == {}
    assert view.undoable
    assert view.notice == "The ritual is gone. Its evenings have the first one."
    view.undo()
    assert shelf.book == before
    assert names(view) == ["The evening", "Sundays with Ines"]
    assert (view.undoable, view.notice) == (False, "")
    editor.deleteLater()


def test_the_last_ritual_cannot_be_deleted(view: View, shelf: Bookshelf) -> None:
    view.remove(EVENING)
    assert names(view) == ["The evening"]
    assert shelf.book.rituals


@pytest.mark.usefixtures("vault")
def test_a_duplicate_has_the_same_steps_and_the_same_name(view: View, shelf: Bookshelf) -> None:
    editor = shelf.editor()
    editor.open(EVENING)
    editor.editName("Ours")
    view.duplicate(EVENING)
    assert names(view) == ["Ours", "Ours"]
    assert shelf.book.rituals[1].steps == shelf.book.rituals[0].steps
    editor.deleteLater()


def test_a_name_of_ones_own_is_not_shown_while_the_vault_is_locked(
    view: View, shelf: Bookshelf, vault: Vault
) -> None:
    editor = shelf.editor()
    editor.open(EVENING)
    editor.editName("My secret evening")
    assert names(view) == ["My secret evening"]
    vault.lock()
    assert names(view) == ["Your ritual"]
    editor.deleteLater()


def test_no_name_of_ones_own_stands_in_the_settings(
    shelf: Bookshelf, vault: Vault, profile_dir: Path
) -> None:
    assert vault is not None
    editor = shelf.editor()
    editor.open(EVENING)
    editor.editName("My secret evening")
    assert "secret" not in (profile_dir / "settings.json").read_text("utf-8")
    editor.deleteLater()


def test_the_short_form_is_chosen_by_its_place(view: View, shelf: Bookshelf) -> None:
    view.addReady("short")
    assert view.shortOptions == [
        "The evening’s own, made shorter",
        "The evening",
        "Fifteen minutes",
    ]
    view.chooseShort(2)
    assert (shelf.book.short, view.shortIndex) == ("new-1", 2)
    view.chooseShort(0)
    assert (shelf.book.short, view.shortIndex) == ("", 0)


def test_lengths_follow_once_the_scripts_are_measured(view: View, shelf: Bookshelf) -> None:
    assert rows(view.rituals)[0]["lengthText"] == "40 minutes"
    view.arrive()
    shelf.jobs.run_all()
    assert rows(view.rituals)[0]["lengthText"] == "39 minutes"


def test_fifty_rituals_are_the_most(view: View, shelf: Bookshelf) -> None:
    for _ in range(60):
        view.addReady("short")
    assert len(shelf.book.rituals) == 50
    assert view.notice == "Fifty rituals are the most that Bedtime keeps."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "given.json"
    path.write_bytes(write_ritual(RitualDocument("From Jonas", READY["listening"])))
    return path


@pytest.mark.usefixtures("vault")
def test_a_ritual_file_is_taken_in_with_its_name(view: View, shelf: Bookshelf, file: Path) -> None:
    view.takeFile(f" {file} ")
    shelf.jobs.run_all()
    assert names(view) == ["The evening", "From Jonas"]
    assert view.notice == "The ritual is here."
    assert shelf.book.days_of("new-1") == ()


def test_without_a_vault_the_name_of_a_file_is_left_out_and_that_is_said(
    view: View, shelf: Bookshelf, file: Path, profile_dir: Path
) -> None:
    view.takeFile(str(file))
    shelf.jobs.run_all()
    assert names(view) == ["The evening", "Your ritual"]
    assert view.notice == ("The ritual is here. Its name was left out, for the vault is not open.")
    assert "Jonas" not in (profile_dir / "settings.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" " * 70_000, "This file is too large to be a ritual. It was not opened."),
        (b"[" * 60_000, "This file is nested without end. It was left alone."),
        (b"{}", "This file holds something else than a ritual."),
        (
            b'{"format": "bedtime-ritual", "version": 9}',
            "This ritual was written by a newer Bedtime, which this one cannot read yet.",
        ),
        (
            b'{"format": "bedtime-ritual", "version": 1, "steps": [{"step": "hologram"}]}',
            (
                "Step 1 of this file: "
                "Bedtime does not know this step. It may come from a newer version."
            ),
        ),
        (
            b'{"format": "bedtime-ritual", "version": 1, "steps": ['
            + b",".join([b"{}"] * 10_000)
            + b"]}",
            "This ritual has more steps than an evening. Thirty is the most.",
        ),
        (
            (
                b'{"format": "bedtime-ritual", "version": 1, "steps": '
                b'[{"step": "story", "story": "../../etc/passwd"}]}'
            ),
            "Step 1 of this file: It names no story. A file never says where to look.",
        ),
    ],
)
def test_a_bad_file_is_said_beside_its_field_and_changes_nothing(
    view: View, shelf: Bookshelf, tmp_path: Path, content: bytes, sentence: str
) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    before = shelf.book
    view.takeFile(str(tmp_path / "bad.json"))
    shelf.jobs.run_all()
    assert view.fileTrouble == sentence
    assert shelf.book == before
    view.close()
    assert view.fileTrouble == ""


def test_every_trouble_with_a_file_has_a_sentence_of_its_own(qapp: object) -> None:
    from bedtime_app.features.rituals.ritual_document import FileTrouble, RitualFileError
    from bedtime_app.features.rituals.ritual_plan import RitualTrouble
    from bedtime_app.features.rituals.ritual_words_view import RitualPlanWords

    assert qapp is not None
    words = RitualPlanWords()
    said = {words.file_trouble(RitualFileError(trouble)) for trouble in FileTrouble}
    assert len(said) == len(FileTrouble)
    assert all(words.trouble(trouble) for trouble in RitualTrouble)
