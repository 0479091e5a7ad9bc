from __future__ import annotations

import json
from datetime import time
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_import_view import FIRST, STEP, DreamImportView
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeJobs
from tests.features.dreams.conftest import PASSPHRASE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

JRNL = """\
[2024-03-02 06:40] The ferry
The water was warm.

[2024-03-05 07:05] The stairs
They had no end.

[2024-03-06 07:05]
"""
TABLE = "when,what,how\n2024-03-02,The ferry,warm\n2024-03-03,The stairs,cold\n"


class FakeChooser:
    def __init__(self) -> None:
        self.answer: Callable[[Path], object] | None = None
        self.folder = False

    def ask(self, title: str, *, folder: bool, chosen: Callable[[Path], object]) -> None:
        assert title
        self.folder, self.answer = folder, chosen

    def close(self) -> None:
        self.answer = None


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A new vault and its key, made once: opening a copy of it is quick."""
    vault = Vault(tmp_path_factory.mktemp("made") / "vault", [dream_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    key = vault.key()
    vault.lock()
    return vault.directory, key


@pytest.fixture
def vault(made: tuple[Path, bytes], tmp_path: Path) -> Iterator[Vault]:
    directory, key = made
    vault = Vault(copytree(directory, tmp_path / "profile" / "vault"), [dream_migrations])
    vault.open(key)
    yield vault
    vault.lock()


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture
def view(vault: Vault, clock: FakeClock, jobs: FakeJobs, chooser: FakeChooser) -> DreamImportView:
    view = DreamImportView(vault, clock, jobs, lambda: time(15), chooser)
    view.arrive()
    jobs.run_all()
    return view


def look(view: DreamImportView, jobs: FakeJobs, path: Path, content: str) -> None:
    path.write_text(content, "utf-8")
    view.typePlace(str(path))
    view.look()
    jobs.run_all()


@pytest.fixture
def found(view: DreamImportView, jobs: FakeJobs, tmp_path: Path) -> DreamImportView:
    look(view, jobs, tmp_path / "journal.txt", JRNL)
    return view


def rows(model: QAbstractListModel) -> list[dict[str, object]]:
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def titles(view: DreamImportView) -> list[object]:
    return [row["title"] for row in rows(view.dreams)]


def shown(view: DreamImportView) -> str:
    """Every word that the page could show."""
    lists = [rows(model) for model in (view.dreams, view.out, view.columns)]
    return repr((view._shown, lists))


def test_a_journal_is_shown_before_anything_is_kept(
    found: DreamImportView, store: DreamStore
) -> None:
    assert found.recognised == "A journal of jrnl with 3 entries"
    assert found.summary == "2 new dreams · 1 stay out"
    assert titles(found) == ["The ferry", "The stairs"]
    assert "2024" in str(rows(found.dreams)[0]["nightText"])
    assert found.keepText == "Keep these 2 dreams"
    assert store.newest() == []


def test_the_report_says_of_each_entry_that_stays_out_its_line_and_why(
    found: DreamImportView,
) -> None:
    assert [(row["placeText"], row["why"]) for row in rows(found.out)] == [
        ("Line 7", "It has no words.")
    ]


def test_a_nightmare_is_covered_in_the_preview(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    dream = {"date": "2024-03-02", "title": "Teeth", "text": "The water rose.", "nightmare": True}
    look(view, jobs, tmp_path / "dreams.json", json.dumps([dream]))
    assert titles(view) == ["A nightmare"]
    assert "Teeth" not in shown(view)
    assert "rose" not in shown(view)


def test_what_is_in_the_journal_already_is_counted_and_not_kept_twice(
    found: DreamImportView, jobs: FakeJobs, tmp_path: Path, store: DreamStore
) -> None:
    found.keep()
    jobs.run_all()
    assert found.said == "2 dreams are in your journal now."
    look(found, jobs, tmp_path / "again.txt", JRNL)
    assert found.summary == "Nothing new · 2 are in your journal already · 1 stay out"
    assert (found.keepText, titles(found)) == ("", [])
    found.keep()
    jobs.run_all()
    assert len(store.newest()) == 2


def test_a_table_is_shown_anew_with_each_choice_of_a_column(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path, store: DreamStore
) -> None:
    look(view, jobs, tmp_path / "dreams.csv", TABLE)
    assert view.recognised == "A table with 2 rows"
    assert (view.found, view.keepText, view.summary) == (True, "", "")
    assert view.needsWords.startswith("No column is named so")
    assert view.columnNames == ["No column", "when", "what", "how"]
    for part, place in (("text", 3), ("date", 1), ("title", 2)):
        view.chooseColumn(part, place)
        jobs.run_all()
    assert titles(view) == ["The ferry", "The stairs"]
    assert (view.needsWords, view.summary) == ("", "2 new dreams")
    view.chooseColumn("title", 0)
    jobs.run_all()
    assert [row["excerpt"] for row in rows(view.dreams)] == ["warm", "cold"]
    view.openColumn("text")
    assert [row["part"] for row in rows(view.columns) if row["open"]] == ["text"]
    view.keep()
    jobs.run_all()
    assert {dream.page.text for dream in store.newest()} == {"warm", "cold"}


def test_a_long_report_and_a_long_preview_come_in_steps(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    entries: list[object] = [
        {"date": f"2024-03-{day:02}", "text": f"n{day}"} for day in range(1, 31)
    ]
    look(view, jobs, tmp_path / "j.json", json.dumps([*entries, *["x"] * (STEP + 2)]))
    assert (len(rows(view.dreams)), view.moreDreams) == (FIRST, True)
    assert (len(rows(view.out)), view.moreOut) == (STEP, True)
    assert rows(view.out)[0]["placeText"] == "Entry 31"
    view.showMoreOut()
    view.showMoreDreams()
    assert (len(rows(view.dreams)), view.moreDreams) == (30, False)
    assert (len(rows(view.out)), view.moreOut) == (STEP + 2, False)


def test_the_latest_import_is_undone_later_and_only_after_a_second_question(
    found: DreamImportView, jobs: FakeJobs, store: DreamStore
) -> None:
    own = store.add(DreamPage("", "mine"))
    found.keep()
    jobs.run_all()
    found.leave()
    assert (found.said, found.latest) == ("", "")
    found.arrive()
    jobs.run_all()
    assert found.latest == "The latest import brought 2 dreams."
    found.undo()
    jobs.run_all()
    assert len(store.newest()) == 3
    found.askUndo()
    assert found.asked.startswith("Erase these 2 dreams for good?")
    found.withdraw()
    found.askUndo()
    found.undo()
    jobs.run_all()
    assert [dream.id for dream in store.newest()] == [own.id]
    assert (found.said, found.latest) == ("2 dreams are erased again.", "")


def test_a_reading_is_called_off(view: DreamImportView, jobs: FakeJobs, tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_text(JRNL)
    view.typePlace(str(tmp_path / "journal.txt"))
    view.look()
    assert view.busy.startswith("Reading it.")
    view.cancel()
    jobs.run_all()
    assert (view.busy, view.found, view.placeError) == ("", False, "")


def test_a_keeping_that_is_called_off_keeps_nothing(
    found: DreamImportView, jobs: FakeJobs, store: DreamStore
) -> None:
    found.keep()
    assert found.busy == "Keeping 2 dreams."
    found.cancel()
    jobs.run_all()
    assert store.newest() == []
    assert found.said == "Stopped. None of these dreams were kept."
    assert found.keepText == "Keep these 2 dreams"


def test_leaving_the_page_forgets_what_was_found_and_finishes_what_is_being_kept(
    found: DreamImportView, jobs: FakeJobs, store: DreamStore
) -> None:
    found.keep()
    found.leave()
    assert "ferry" not in shown(found)
    jobs.run_all()
    assert len(store.newest()) == 2
    assert not found.found


def test_a_vault_that_is_locked_while_dreams_are_kept_holds_none_of_them_and_shows_no_word(  # noqa: PLR0913, PLR0917 - fixtures
    found: DreamImportView,
    jobs: FakeJobs,
    vault: Vault,
    store: DreamStore,
    made: tuple[Path, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reach = ImportProgress.reach
    reached = 0.0

    def lock_after_the_first(self: ImportProgress, share: float) -> None:
        nonlocal reached
        reached = share
        if share > 0:
            vault.lock()
        reach(self, share)

    monkeypatch.setattr(ImportProgress, "reach", lock_after_the_first)
    found.keep()
    jobs.run_all()
    assert reached == 0.5
    assert found.locked
    for word in ("ferry", "stairs", "journal.txt"):
        assert word not in shown(found)
    vault.open(made[1])
    assert store.newest() == []


def test_a_vault_that_is_locked_takes_the_preview_and_the_columns_away(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path, vault: Vault, qtbot: QtBot
) -> None:
    look(view, jobs, tmp_path / "dreams.csv", TABLE.replace("when,what", "date,title"))
    assert "ferry" in shown(view)
    vault.lock()
    assert (view.locked, view.found, view.place) == (True, False, "")
    for word in ("ferry", "title'", "dreams.csv"):
        assert word not in repr([rows(m) for m in (view.dreams, view.out, view.columns)])
    assert view.columnNames == []
    with qtbot.waitSignal(view.unlockAsked):
        view.askUnlock()


def test_a_full_disk_is_one_sentence_and_the_preview_stays(
    found: DreamImportView, jobs: FakeJobs, store: DreamStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_anything: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(DreamStore, "add_batch", full)
        found.keep()
        jobs.run_all()
    assert found.said == "The disk is full. None of these dreams were kept."
    assert (found.troubled, found.keepText) == (True, "Keep these 2 dreams")
    found.keep()
    jobs.run_all()
    assert len(store.newest()) == 2


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.json", None, "There is no such file or folder."),
        ("broken.json", b'[{"date": ', "The file is broken off or damaged."),
        ("picture.png", b"\x89PNG", "This is no journal in a form that Bedtime knows."),
        ("noise.txt", bytes(range(256)) * 40, "This file does not hold plain text."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(  # noqa: PLR0913, PLR0917 - fixtures and figures
    view: DreamImportView,
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


def test_an_empty_place_is_asked_for(view: DreamImportView, jobs: FakeJobs) -> None:
    view.look()
    jobs.run_all()
    assert view.placeError == "Write where the file or the folder is."


def test_a_file_or_a_folder_is_chosen_in_a_dialog_or_let_fall_on_the_page(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path, chooser: FakeChooser
) -> None:
    (tmp_path / "2024-03-02 The ferry.md").write_text("Warm.")
    view.choose(True)  # noqa: FBT003 - a slot
    assert chooser.folder
    assert chooser.answer is not None
    chooser.answer(tmp_path)
    jobs.run_all()
    assert view.recognised == "A folder with 1 texts"
    view.drop([QUrl.fromLocalFile(str(tmp_path / "2024-03-02 The ferry.md"))])
    jobs.run_all()
    assert (view.recognised, titles(view)) == ("A text of its own", ["The ferry"])
    view.drop([QUrl("https://example.org/dreams.csv")])
    assert view.placeError == "One file or one folder of this computer, please."


def test_a_kind_that_the_file_tells_is_kept(
    view: DreamImportView, jobs: FakeJobs, tmp_path: Path, store: DreamStore
) -> None:
    look(
        view,
        jobs,
        tmp_path / "d.json",
        '[{"date": "2024-03-02", "kind": "bad_dream", "text": "x"}]',
    )
    view.keep()
    jobs.run_all()
    assert [dream.page.kind for dream in store.newest()] == [DreamKind.BAD_DREAM]


def test_the_page_goes_by_keys_from_the_place_to_the_journal_and_back(
    qtbot: QtBot, view: DreamImportView, jobs: FakeJobs, tmp_path: Path, store: DreamStore
) -> None:
    (tmp_path / "journal.txt").write_text(JRNL)
    page = PageStage(qtbot, "dreams/DreamImportPage.qml", view, (804, 600))
    jobs.run_all()
    assert page.focused() == ("EditableText", "Where the file or the folder is")
    page.type(str(tmp_path / "journal.txt"))
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Keep these 2 dreams")
    assert "Line 7. It has no words." in page.names("StaticText")
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert len(store.newest()) == 2
    assert page.focused() == ("EditableText", "Where the file or the folder is")
    page.press(Qt.Key.Key_Backtab)
    page.activate("Button", "Undo this import")
    assert page.focused() == ("Button", "Let it be")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Yes, erase them")
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert store.newest() == []
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


def test_the_columns_are_chosen_by_keys(
    qtbot: QtBot, view: DreamImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    page = PageStage(qtbot, "dreams/DreamImportPage.qml", view, (804, 600))
    look(view, jobs, tmp_path / "dreams.csv", TABLE)
    page.settle()
    page.press(Qt.Key.Key_Tab, times=7)
    assert page.focused() == ("Button", "The words: No column. Choose another column")
    page.activate("Button", "The words: No column. Choose another column")
    page.activate("RadioButton", "how")
    jobs.run_all()
    page.settle()
    assert "The words: how. Hide the columns" in page.names("Button")
    page.close()


def test_a_file_that_is_let_fall_on_the_page_is_looked_into(
    qtbot: QtBot, view: DreamImportView, jobs: FakeJobs, tmp_path: Path
) -> None:
    (tmp_path / "journal.txt").write_text(JRNL)
    page = PageStage(qtbot, "dreams/DreamImportPage.qml", view, (804, 600))
    fallen = QMimeData()
    fallen.setUrls([QUrl.fromLocalFile(str(tmp_path / "journal.txt"))])
    act, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(
        page.window, QDragEnterEvent(QPoint(400, 300), act, fallen, button, none)
    )
    QCoreApplication.sendEvent(
        page.window, QDropEvent(QPointF(400, 300), act, fallen, button, none)
    )
    jobs.run_all()
    assert titles(view) == ["The ferry", "The stairs"]
    page.close()
