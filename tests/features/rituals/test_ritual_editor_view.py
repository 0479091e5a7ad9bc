from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_document_file import read_ritual_file
from bedtime_app.features.rituals.ritual_plan import PlannedRitual, planned_step
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.rituals.bookshelf import Bookshelf, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def shelf(profile_dir: Path, closed_vault: Vault, clock: FakeClock) -> Bookshelf:
    return Bookshelf(SettingsStore(profile_dir / "settings.json"), closed_vault, clock)


@pytest.fixture
def view(qapp: object, shelf: Bookshelf) -> Iterator[View]:
    assert qapp is not None
    view = shelf.editor()
    view.open(EVENING)
    shelf.jobs.run_all()
    yield view
    view.deleteLater()


def step(view: View, key: str) -> dict[str, object]:
    return next(row for row in rows(view.steps) if row["key"] == key)


def order(shelf: Bookshelf) -> list[str]:
    return [each.key for each in shelf.book.ritual(EVENING).steps]


def test_each_step_says_when_it_begins_and_the_ritual_when_it_ends(view: View) -> None:
    assert [row["begins"] for row in rows(view.steps)] == [
        "21:45",
        "21:50",
        "21:54",
        "22:07",
        "22:22",
    ]
    assert view.totalText == "39 minutes"
    assert view.endsText == "Begun at wind-down, it ends at 22:24."
    assert view.lateText == ""


def test_a_longer_step_is_kept_at_once_and_moves_the_end(view: View, shelf: Bookshelf) -> None:
    view.editMinutes("tomorrows_list", "12")
    assert shelf.book.ritual(EVENING).steps[0].seconds == 720
    assert view.endsText == "Begun at wind-down, it ends at 22:31."
    assert step(view, "slow_breathing")["begins"] == "21:57"
    assert view.keptText == "Kept."


def test_an_end_after_lights_out_is_said_gently(view: View) -> None:
    view.editMinutes("tomorrows_list", "38:30")
    assert view.endsText == "Begun at wind-down, it ends at 22:57."
    assert view.lateText == (
        "This ends 12 minutes after lights-out. On such an evening it will be shortened."
    )


def test_the_end_is_that_of_the_next_evening_that_has_the_ritual(
    view: View, shelf: Bookshelf
) -> None:
    sundays = PlannedRitual("sundays", READY["short"])
    shelf.books.keep(shelf.book.with_ritual(sundays).with_day(6, "sundays"))
    view.open("sundays")
    assert view.endsText == "Begun at wind-down on Sunday, it ends at 23:00."


def test_the_end_is_right_in_the_night_in_which_the_clocks_go_back(
    shelf: Bookshelf, qapp: object
) -> None:
    assert qapp is not None
    wind_down = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN).astimezone(UTC)
    shelf.evening = (wind_down, wind_down + timedelta(minutes=95))
    view: View = shelf.editor()
    view.editMinutes("tomorrows_list", "60")
    # 95 minutes after the first 02:30: the hour from two to three comes twice.
    assert view.endsText == "Begun at wind-down, it ends at 03:05."
    assert view.lateText == ""
    view.editMinutes("tomorrows_list", "61")
    assert view.lateText.startswith("This ends 1 minutes after lights-out.")
    view.deleteLater()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("soon", "Minutes look like 5, or 4:30."),
        ("0", "A step takes at least twenty seconds."),
        ("200", "A step takes at most three hours."),
    ],
)
def test_minutes_that_are_none_are_said_at_their_step_and_the_ritual_stays(
    view: View, shelf: Bookshelf, text: str, sentence: str
) -> None:
    before = shelf.book
    view.editMinutes("tomorrows_list", text)
    assert step(view, "tomorrows_list")["minutes"] == text
    assert step(view, "tomorrows_list")["minutesError"] == sentence
    assert step(view, "slow_breathing")["minutesError"] == ""
    assert shelf.book == before
    assert view.keptText == ""
    view.close()
    assert step(view, "tomorrows_list")["minutes"] == "5"


def test_six_hours_are_the_most(view: View, shelf: Bookshelf) -> None:
    view.editMinutes("tomorrows_list", "180")
    view.editMinutes("slow_breathing", "180")
    assert step(view, "slow_breathing")["minutesError"] == (
        "With this the ritual would take more than six hours. It stays as it was."
    )
    assert shelf.book.ritual(EVENING).steps[1].seconds == 270


def test_a_moved_step_is_kept_and_said(view: View, shelf: Bookshelf) -> None:
    said: list[str] = []
    view.spoken.connect(said.append)
    view.moveBy("story", -1)
    assert order(shelf)[2:] == ["story", "body_scan", "lights_out"]
    assert said == ["Story, step 3 of 5"]
    view.moveBy("story", 5)
    assert said[-1] == "Story, step 4 of 5"
    view.moveTo("story", 0)
    assert order(shelf)[0] == "story"


def test_a_step_taken_out_comes_back_to_its_place(view: View, shelf: Bookshelf) -> None:
    before = shelf.book
    view.remove("slow_breathing")
    assert "slow_breathing" not in order(shelf)
    assert (view.notice, view.undoable) == ("Slow breathing is taken out.", True)
    view.undo()
    assert shelf.book == before
    assert (view.notice, view.undoable) == ("", False)


def test_the_catalogue_says_grade_evidence_and_what_to_mind(view: View, shelf: Bookshelf) -> None:
    offers = {str(row["key"]): row for row in rows(view.addable)}
    assert offers["warm_shower"]["grade"] == "B · several trials"
    assert offers["muscle_relaxation"]["grade"] == "A · in a guideline"
    assert all(row["evidence"] for row in offers.values())
    assert offers["warm_shower"]["caution"]
    view.add("warm_shower")
    assert order(shelf)[-2:] == ["warm_shower", "lights_out"]
    assert "warm_shower" not in {row["key"] for row in rows(view.addable)}


def test_a_breath_is_chosen_and_holds_only_by_choice_and_with_their_caution(
    view: View, shelf: Bookshelf
) -> None:
    breathing = step(view, "slow_breathing")
    assert (breathing["breathIndex"], breathing["holdsOffered"]) == (0, False)
    view.chooseBreath("slow_breathing", view.breathOptions.index("4-7-8"))
    breathing = step(view, "slow_breathing")
    assert (breathing["holdsOffered"], breathing["holds"]) == (True, False)
    assert breathing["breathText"] == "In for four, out for eight. Nothing is held."
    view.chooseHolds("slow_breathing", True)  # noqa: FBT003 - as QML calls it
    breathing = step(view, "slow_breathing")
    assert str(breathing["holdsCaution"]).startswith("Not in pregnancy")
    assert shelf.book.ritual(EVENING).steps[1].holds
    view.chooseBreath("slow_breathing", 0)
    assert not shelf.book.ritual(EVENING).steps[1].holds


def test_a_story_is_tonights_or_a_chosen_one(view: View, shelf: Bookshelf) -> None:
    assert view.storyOptions == ["Tonight’s, in turn", "The Ferry", "Snow"]
    assert step(view, "story")["storyIndex"] == 0
    view.chooseStory(2)
    assert shelf.book.ritual(EVENING).steps[3].script == "stories/snow"
    assert step(view, "story")["lengthText"] == "about 20 minutes"
    view.chooseStory(0)
    assert shelf.book.ritual(EVENING).steps[3].script == ""


def test_a_story_that_is_not_here_counts_as_tonights(view: View, shelf: Bookshelf) -> None:
    ritual = shelf.book.ritual(EVENING)
    story = replace(planned_step("story"), script="stories/gone")
    shelf.books.keep(
        shelf.book.with_ritual(replace(ritual, steps=(story, planned_step("lights_out"))))
    )
    view.open(EVENING)
    assert step(view, "story")["storyIndex"] == 0


def test_the_preview_walks_along_the_arc(view: View) -> None:
    assert view.previewCount == 5
    assert (view.previewTime, view.previewName) == ("21:45", "Tomorrow’s list")
    view.showStep(2)
    assert view.previewSentence.startswith("Listen, lying down or sitting")
    assert view.previewProgress == pytest.approx(570 / 3600)
    assert [moment["done"] for moment in view.arcMoments] == [True, True, True, False, False]
    view.showStep(5)
    view.showStep(-1)
    assert view.previewIndex == 2


def test_a_step_that_begins_after_lights_out_stands_at_the_end_of_the_arc(view: View) -> None:
    view.editMinutes("tomorrows_list", "90")
    assert view.arcMoments[-1]["position"] == 1.0


@pytest.mark.usefixtures("vault")
def test_a_name_of_ones_own_is_kept_in_the_vault(view: View, shelf: Bookshelf) -> None:
    assert (view.title, view.nameable) == ("The evening", True)
    view.editName("Mine")
    assert shelf.stored_names.names() == {EVENING: "Mine"}
    assert view.title == "Mine"
    view.editName("")
    assert shelf.stored_names.names() == {}
    assert (view.title, view.name) == ("The evening", "")


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("name", ["a" * 81, "tab\there", "over\u202eride"])
def test_a_name_nobody_could_read_is_not_kept(view: View, shelf: Bookshelf, name: str) -> None:
    view.editName(name)
    assert view.nameError == "A name has at most eighty letters, all of which can be seen."
    assert view.title == "The evening"
    assert shelf.stored_names.names() == {}


def test_without_an_open_vault_a_name_is_not_asked_for(view: View, shelf: Bookshelf) -> None:
    assert not view.nameable
    assert "there is none yet" in view.nameHint
    view.editName("Mine")
    assert not shelf.book.ritual(EVENING).named


def test_a_ritual_is_changed_though_the_vault_is_locked(
    view: View, shelf: Bookshelf, vault: Vault
) -> None:
    view.editName("Mine")
    vault.lock()
    assert view.title == "Your ritual"
    view.editMinutes("tomorrows_list", "6")
    assert shelf.book.ritual(EVENING).steps[0].seconds == 360
    assert shelf.book.ritual(EVENING).named


@pytest.mark.usefixtures("vault")
def test_a_ritual_is_given_away_as_a_file(view: View, shelf: Bookshelf, tmp_path: Path) -> None:
    view.editName("Mine")
    view.writeFile(str(tmp_path / "mine.json"))
    shelf.jobs.run_all()
    assert view.fileTrouble == ""
    assert view.fileText.startswith("The file is written.")
    document = read_ritual_file(tmp_path / "mine.json")
    assert (document.name, document.steps) == ("Mine", shelf.book.ritual(EVENING).steps)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("there.json", "There is a file of that name already. It was left alone."),
        ("no/folder/mine.json", "Nothing can be written there. Choose another folder."),
        ("nul\x00.json", "Nothing can be written there. Choose another folder."),
    ],
)
def test_a_file_that_cannot_be_written_is_said_so(
    view: View, shelf: Bookshelf, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "there.json").write_text("mine")
    view.writeFile(str(tmp_path / name))
    shelf.jobs.run_all()
    assert (view.fileText, view.fileTrouble) == ("", sentence)
    assert (tmp_path / "there.json").read_text() == "mine"


def test_a_ritual_deleted_meanwhile_is_not_brought_back_by_a_late_change(
    view: View, shelf: Bookshelf
) -> None:
    shelf.books.keep(shelf.book.with_ritual(PlannedRitual("b", READY["short"])).without(EVENING))
    view.editMinutes("tomorrows_list", "6")
    assert EVENING not in shelf.book
