"""The page on which a tracker's file is seen, brought in and taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, Qt, QUrl

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.importing import tracker_import
from bedtime_app.features.diary.importing.told import local_instant
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    ReportLine,
    TrackerFormat,
    TrackerOptions,
)
from bedtime_app.features.diary.tracker_import_view import TrackerImportView
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.features.diary.tracker_words_view import TrackerWords
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeJobs
from tests.features.diary.importing.whole_exports import EXPORTS, export_in
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

HEAD = "sid,start,stop,rating,comment\n"
EVERY = (Night(date(1970, 1, 2)), Night(date(2190, 1, 1)))


def at(day: int, hour: int) -> int:
    return int(datetime(2026, 11, day, hour, tzinfo=UTC).timestamp() * 1000)


GOOD = f"1,{at(3, 22)},{at(4, 6)},4,my secret\n2,{at(4, 23)},{at(5, 5)},0,\n"
BAD = "".join(f"{n},{at(6, 6)},{at(5, 22)},4,my shame\n" for n in range(5))


class FakeChooser:
    def __init__(self) -> None:
        self.answer: Callable[[Path], object] | None = None

    def ask(self, title: str, *, folder: bool, chosen: Callable[[Path], object]) -> None:
        assert title
        assert not folder
        self.answer = chosen

    def close(self) -> None:
        self.answer = None


class LocalTimes:
    """A reader of wall times without a zone, one a line."""

    FORMAT = TrackerFormat.TABLE

    def recognises(self, head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG002 - a reader's signature
        return head.startswith("2026")

    def read(
        self, file: TrackerFile, options: TrackerOptions, findings: Findings
    ) -> Iterator[tuple[int, TrackerSleep]]:
        for line, said in file.lines():
            wall = datetime.fromisoformat(said.strip())
            findings.remark(line, Remark.BY_CHOSEN_ZONE)
            begin = local_instant(wall, options.zone, line, findings)
            yield line, TrackerSleep("own", str(line), begin, begin + timedelta(hours=7))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A new vault and its key, made once: opening a copy of it is quick."""
    vault = Vault(tmp_path_factory.mktemp("made") / "vault", [diary_migrations])
    vault.create("a lamp in the window", strength=LEAST_STRENGTH)
    key = vault.key()
    vault.lock()
    return vault.directory, key


@pytest.fixture
def vault(made: tuple[Path, bytes], tmp_path: Path) -> Iterator[Vault]:
    directory, key = made
    vault = Vault(copytree(directory, tmp_path / "profile" / "vault"), [diary_migrations])
    vault.open(key)
    yield vault
    vault.lock()


@pytest.fixture
def sleeps(vault: Vault) -> TrackerStore:
    return TrackerStore(vault, lambda instant: Night(instant.date()))


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture
def view(vault: Vault, clock: FakeClock, jobs: FakeJobs, chooser: FakeChooser) -> TrackerImportView:
    view = TrackerImportView(vault, clock, jobs, lambda: time(15), chooser)
    view.arrive()
    jobs.run_all()
    return view


def look(view: TrackerImportView, jobs: FakeJobs, path: Path, content: str) -> None:
    path.write_text(content, "utf-8")
    view.typePlace(str(path))
    view.look()
    jobs.run_all()


@pytest.fixture
def found(view: TrackerImportView, jobs: FakeJobs, tmp_path: Path) -> TrackerImportView:
    look(view, jobs, tmp_path / "sleep.csv", HEAD + GOOD + BAD)
    return view


def rows(model: QAbstractListModel) -> list[dict[str, object]]:
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def shown(view: TrackerImportView) -> str:
    """Every word that the page could show."""
    return repr((view._shown, rows(view.remarks), rows(view.batches), view.busy))


def kept(sleeps: TrackerStore) -> list[TrackerSleep]:
    return [sleep for _, sleep in sleeps.between(*EVERY)]


def test_a_file_is_shown_with_everything_there_is_to_say_before_anything_is_kept(
    found: TrackerImportView, sleeps: TrackerStore
) -> None:
    assert found.recognised == "Plees Tracker"
    assert found.span == "2 sleeps, from 3 November 2026 to 5 November 2026"
    assert (found.summary, found.keepText) == ("2 are new · 5 were left out", "Bring them in")
    assert [(row["why"], row["places"]) for row in rows(found.remarks)] == [
        ("It ends before it begins; left out.", "5 times: line 4, line 5, line 6, …")
    ]
    assert not found.asksZone
    assert kept(sleeps) == []


def test_no_word_of_a_comment_is_on_the_page(found: TrackerImportView) -> None:
    assert "secret" not in shown(found)
    assert "shame" not in shown(found)


def test_what_came_in_is_known_again_and_listed_with_its_day_and_count(
    found: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    found.keep()
    assert found.busy == "Bringing in 2 sleeps."
    jobs.run_all()
    assert found.said == "2 sleeps are in your vault now, beside your diary."
    assert [row["brought"] for row in rows(found.batches)] == [
        "20 November 2026 · 2 sleeps · Plees Tracker"
    ]
    assert len(kept(sleeps)) == 2
    look(found, jobs, tmp_path / "again.csv", HEAD + GOOD)
    assert (found.summary, found.keepText) == ("Nothing is new · 2 are here already", "")
    look(found, jobs, tmp_path / "anew.csv", HEAD + GOOD.replace(",4,", ",5,"))
    assert found.summary == (
        "Nothing is new · 1 take the place of what was here · 1 are here already"
    )


def test_an_import_is_taken_back_after_a_second_question_with_what_it_replaced(
    found: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    found.keep()
    jobs.run_all()
    before = kept(sleeps)
    look(found, jobs, tmp_path / "anew.csv", HEAD + GOOD.replace(",4,", ",5,"))
    found.keep()
    jobs.run_all()
    assert kept(sleeps) != before
    found.undo()
    jobs.run_all()
    assert len(rows(found.batches)) == 2  # nothing was asked yet
    found.askUndo(str(rows(found.batches)[0]["batch"]))
    assert [row["question"] for row in rows(found.batches)] == [
        "Take these 1 sleeps out of your vault again? 1 that they replaced come back.",
        "",
    ]
    found.withdraw()
    assert [row["question"] for row in rows(found.batches)] == ["", ""]
    found.askUndo(str(rows(found.batches)[0]["batch"]))
    found.undo()
    jobs.run_all()
    assert found.said == "1 sleeps are taken out again. 1 former ones are back."
    assert kept(sleeps) == before
    assert len(rows(found.batches)) == 1


def test_a_sleep_over_one_of_another_source_is_said(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    begin = datetime(2026, 11, 3, 22, tzinfo=UTC)
    sleeps.add_batch("ring", [TrackerSleep("oura", "a", begin, begin + timedelta(hours=7))])
    look(view, jobs, tmp_path / "sleep.csv", HEAD + GOOD)
    assert rows(view.remarks) == [
        {
            "remark": "overlaps",
            "why": "Over a sleep of another source; both are kept, and pictures show one of them.",
            "places": "1 times",
        }
    ]


def test_times_without_a_zone_are_read_by_the_clocks_that_are_chosen(
    view: TrackerImportView,
    jobs: FakeJobs,
    tmp_path: Path,
    sleeps: TrackerStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tracker_import, "READERS", (LocalTimes(),))
    look(view, jobs, tmp_path / "own.csv", "2026-11-03T23:00\n")
    assert (view.asksZone, view.zone) == (True, "Europe/Berlin")
    view.typeZone("Europe/Nowhere")
    view.look()
    assert view.zoneError == "No zone has this name. One is called Europe/Berlin."
    assert view.found
    view.typeZone(" Asia/Tokyo ")
    assert view.zoneError == ""
    view.look()
    jobs.run_all()
    view.keep()
    jobs.run_all()
    assert [one.begin for one in kept(sleeps)] == [datetime(2026, 11, 3, 14, tzinfo=UTC)]


def test_a_reading_says_how_far_it_is_and_is_called_off(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    words = "x" * 15_000
    long = "".join(f"{n},{at(1, 0) + n},{at(1, 0) + n + 9},0,{words}\n" for n in range(150))
    heard: list[str] = []
    view.busyChanged.connect(lambda: heard.append(view.busy))
    look(view, jobs, tmp_path / "sleep.csv", HEAD + long)
    assert heard[0] == "Reading it."
    assert "Reading it. 46 % are done." in heard
    assert heard[-1] == ""
    view.look()
    view.cancel()
    jobs.run_all()
    assert (view.busy, view.found, view.placeError) == ("", False, "")


def test_a_keeping_that_is_called_off_keeps_nothing(
    found: TrackerImportView, jobs: FakeJobs, sleeps: TrackerStore
) -> None:
    found.keep()
    found.cancel()
    jobs.run_all()
    assert kept(sleeps) == []
    assert found.said == "Stopped. None of these sleeps were kept."
    assert found.keepText == "Bring them in"


def test_leaving_the_page_forgets_what_was_found_and_finishes_what_is_being_kept(
    found: TrackerImportView, jobs: FakeJobs, sleeps: TrackerStore
) -> None:
    found.keep()
    found.leave()
    assert not found.found
    jobs.run_all()
    assert len(kept(sleeps)) == 2
    assert (found.place, found.said, rows(found.batches)) == ("", "", [])


@pytest.mark.parametrize("step", ["look", "keep"])
def test_a_vault_that_is_locked_in_the_middle_holds_nothing_of_it_and_shows_nothing(  # noqa: PLR0913, PLR0917 - fixtures
    view: TrackerImportView,
    jobs: FakeJobs,
    vault: Vault,
    made: tuple[Path, bytes],
    tmp_path: Path,
    sleeps: TrackerStore,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    look(view, jobs, tmp_path / "sleep.csv", HEAD + GOOD)
    reach = ImportProgress.reach

    def lock_first(self: ImportProgress, share: float) -> None:
        vault.lock()
        reach(self, share)

    with monkeypatch.context() as patch:
        patch.setattr(ImportProgress, "reach", lock_first)
        getattr(view, step)()
        jobs.run_all()
    assert (view.locked, view.found, view.busy, view.said) == (True, False, "", "")
    for word in ("Plees", "November", "sleep.csv"):
        assert word not in shown(view)
    vault.open(made[1])
    jobs.run_all()
    assert kept(sleeps) == []


def test_a_full_disk_is_one_sentence_and_what_was_found_stays(
    found: TrackerImportView, jobs: FakeJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_anything: object) -> None:
        raise DiskFull

    monkeypatch.setattr(TrackerStore, "add_batch", full)
    found.keep()
    jobs.run_all()
    assert found.said == "The disk is full. Nothing was changed."
    assert (found.troubled, found.keepText) == (True, "Bring them in")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.csv", None, "There is no such file."),
        ("empty.csv", b"", "The file is empty."),
        ("picture.png", b"\x89PNG", "It is in no form that Bedtime knows."),
        (".", None, "This is a folder, or no file. One file is needed here."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(  # noqa: PLR0913, PLR0917 - fixtures and figures
    view: TrackerImportView,
    jobs: FakeJobs,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    words: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    view.typePlace(str(tmp_path / name))
    view.look()
    jobs.run_all()
    assert (view.placeError, view.found) == (words, False)


def test_a_file_is_chosen_in_a_dialog_or_let_fall_on_the_page(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, chooser: FakeChooser
) -> None:
    view.look()
    assert view.placeError == "Write where the file is."
    (tmp_path / "sleep.csv").write_text(HEAD + GOOD)
    view.choose()
    assert chooser.answer is not None
    chooser.answer(tmp_path / "sleep.csv")
    jobs.run_all()
    assert view.found
    view.drop([QUrl("https://example.org/sleep.csv")])
    assert (view.placeError, view.found) == ("One file of this computer, please.", False)
    view.drop([QUrl.fromLocalFile(str(tmp_path / "sleep.csv"))])
    jobs.run_all()
    assert view.found


def columns(view: TrackerImportView) -> dict[object, object]:
    return {row["part"]: row["columnName"] for row in rows(view.columns)}


def test_of_a_table_it_is_chosen_which_column_holds_what(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    table = "Lights,Out,Woke\n2026-11-03 22:40,2026-11-03 23:00,2026-11-04 06:30\n"
    look(view, jobs, tmp_path / "own.csv", table)
    unclear = "Which columns hold the beginning and the end is unclear."
    assert (view.placeError, view.found) == (unclear, False)
    assert view.columnNames == ["Lights", "Out", "Woke"]
    assert columns(view)["start"] == "Not in it"
    assert columns(view)["end"] == "Woke"
    view.openColumn("start")
    assert [row["part"] for row in rows(view.columns) if row["open"]] == ["start"]
    view.chooseColumn("start", 1)
    jobs.run_all()
    assert (view.placeError, view.recognised, columns(view)["start"]) == ("", "A table", "Out")
    view.chooseColumn("start", 0)
    assert view.keepText == ""  # until it is read by that column
    view.keep()
    jobs.run_all()
    view.keep()
    jobs.run_all()
    assert [one.begin for one in kept(sleeps)] == [datetime(2026, 11, 3, 21, 40, tzinfo=UTC)]
    assert (view.columnNames, rows(view.columns)) == ([], [])


def test_whether_the_day_comes_first_is_asked_and_never_guessed(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    table = "start,end\n03/04/2026 22:00,04/04/2026 06:00\n"
    look(view, jobs, tmp_path / "own.csv", table)
    assert (view.asksOrder, view.order, view.found) == (True, -1, False)
    view.chooseOrder(1)
    jobs.run_all()
    assert view.span == "1 sleeps, from 4 March 2026 to 4 April 2026"
    view.chooseOrder(0)
    jobs.run_all()
    assert (view.order, view.span) == (0, "1 sleeps, from 3 April 2026 to 4 April 2026")
    view.typePlace("elsewhere.csv")
    assert (view.asksOrder, view.order, view.columnNames) == (False, -1, [])


def test_what_was_read_otherwise_than_it_is_chosen_now_is_not_brought_in(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    table = "start,other,end\n2026-11-03 22:40,2026-11-03 23:00,2026-11-04 06:30\n"
    look(view, jobs, tmp_path / "own.csv", table)
    assert view.keepText == "Bring them in"
    view.chooseColumn("start", 1)
    view.cancel()
    jobs.run_all()
    view.keep()
    jobs.run_all()
    assert (view.keepText, kept(sleeps)) == ("", [])
    view.look()
    jobs.run_all()
    assert (view.keepText, columns(view)["start"]) == ("Bring them in", "other")
    view.typeZone("Asia/Tokyo")
    view.keep()
    jobs.run_all()
    assert (view.keepText, kept(sleeps)) == ("", [])


def test_a_table_that_changes_while_its_columns_are_chosen_is_one_sentence(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    look(view, jobs, tmp_path / "own.csv", "a,b\n2026-11-03 22:40,2026-11-04 06:30\n")
    (tmp_path / "own.csv").write_text("c,d,e\n1,2,3\n")
    view.chooseColumn("start", 0)
    jobs.run_all()
    assert (view.found, view.columnNames) == (False, ["c", "d", "e"])
    (tmp_path / "own.csv").unlink()
    view.chooseColumn("end", 1)
    jobs.run_all()
    assert (view.placeError, view.columnNames) == ("There is no such file.", [])
    view.chooseColumn("end", 1)
    assert view.busy == ""


def test_a_locked_vault_leaves_no_name_of_a_column(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, vault: Vault
) -> None:
    look(view, jobs, tmp_path / "own.csv", "my secret,b\n2026-11-03 22:40,2026-11-04 06:30\n")
    assert "my secret" in view.columnNames
    view.chooseColumn("start", 0)
    vault.lock()
    jobs.run_all()
    assert "secret" not in shown(view) + repr((view.columnNames, rows(view.columns), view._chosen))
    view.chooseOrder(0)
    assert view.busy == ""


@pytest.mark.parametrize("name", EXPORTS)
def test_a_file_of_each_format_goes_from_its_place_to_the_vault_and_back(
    view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore, name: str
) -> None:
    form, _, count = EXPORTS[name]
    view.typePlace(str(export_in(tmp_path, name)))
    view.look()
    jobs.run_all()
    if view.asksOrder:
        view.chooseOrder(1)
        jobs.run_all()
    assert (view.placeError, view.recognised) == ("", TrackerWords().format(form))
    assert all(row["why"] for row in rows(view.remarks))
    assert bool(view.columnNames) is (form is TrackerFormat.TABLE)
    view.keep()
    jobs.run_all()
    assert len(kept(sleeps)) == count
    view.askUndo(str(rows(view.batches)[0]["batch"]))
    view.undo()
    view.undo()
    jobs.run_all()
    assert (kept(sleeps), rows(view.batches)) == ([], [])


def test_columns_are_chosen_by_keys_and_heard(
    qtbot: QtBot, view: TrackerImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    page = PageStage(qtbot, "diary/TrackerImportPage.qml", view, (804, 600))
    look(view, jobs, tmp_path / "own.csv", "Lay,Woke\n2026-11-03 22:40,2026-11-04 06:30\n")
    page.settle()
    page.press(Qt.Key.Key_Tab, times=4)
    assert page.focused() == ("Button", "When it began: Not in it. Choose another column")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("RadioButton", "Lay")
    page.press(Qt.Key.Key_Space)
    jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Bring them in")
    assert "When it began: Lay. Hide the columns" in page.names("Button")
    assert page.warnings == []
    page.close()


def test_every_format_trouble_remark_and_place_has_words() -> None:
    words = TrackerWords()
    said = [
        *(words.format(each) for each in TrackerFormat),
        *(words.refusal(each) for each in FileTrouble),
        *(words.remark(each) for each in Remark),
    ]
    assert all(said)
    assert len(set(said)) == len(said)
    assert all(words.remark(each).endswith("left out.") is each.leaves_out for each in Remark)
    places = [ReportLine(part, line, Remark.TWICE) for part in (1, 2) for line in (0, 7)]
    assert [words.place(each) for each in places] == [
        "the whole file",
        "line 7",
        "file 2",
        "file 2, line 7",
    ]


def test_the_page_goes_by_keys_from_the_place_to_the_vault_and_back(
    qtbot: QtBot, view: TrackerImportView, jobs: FakeJobs, tmp_path: Path, sleeps: TrackerStore
) -> None:
    (tmp_path / "sleep.csv").write_text(HEAD + GOOD + BAD)
    page = PageStage(qtbot, "diary/TrackerImportPage.qml", view, (804, 600))
    jobs.run_all()
    assert page.focused() == ("EditableText", "Where the file is")
    page.type(str(tmp_path / "sleep.csv"))
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Bring them in")
    left = "It ends before it begins; left out. 5 times: line 4, line 5, line 6, …"
    assert left in page.names("StaticText")
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert len(kept(sleeps)) == 2
    assert page.focused() == ("EditableText", "Where the file is")
    brought = "20 November 2026 · 2 sleeps · Plees Tracker"
    page.press(Qt.Key.Key_Backtab)
    page.activate("Button", f"{brought}. Take it back")
    assert page.focused() == ("Button", "Let it be")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Yes, take them out")
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert kept(sleeps) == []
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


def test_a_locked_page_offers_to_unlock(
    qtbot: QtBot, view: TrackerImportView, vault: Vault
) -> None:
    page = PageStage(qtbot, "diary/TrackerImportPage.qml", view, (804, 600))
    vault.lock()
    page.settle()
    assert page.focused() == ("Button", "Unlock")
    with qtbot.waitSignal(view.unlockAsked):
        page.press(Qt.Key.Key_Return)
    page.close()
