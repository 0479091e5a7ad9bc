from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.features.stories.import_view import ImportView
from bedtime_app.features.stories.imported_script_migrations import imported_script_migrations
from bedtime_app.features.stories.imported_script_store import ImportedScriptStore
from bedtime_app.features.stories.imported_scripts import ImportedScripts
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.fakes import FakeClock, FakeJobs

pytestmark = pytest.mark.usefixtures("qapp")
PASSPHRASE = "a lamp in the window"
TALE = "The Heron\n\nA heron stood in the shallows. " + "It did not move. " * 200


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [imported_script_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> ImportedScriptStore:
    return ImportedScriptStore(vault, clock, lambda: "0a1b")


@pytest.fixture
def view(store: ImportedScriptStore, jobs: FakeJobs) -> ImportView:
    return ImportView(ImportedScripts(store, "en"), jobs, lambda _language: 1.0)


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    path = tmp_path / "heron.txt"
    path.write_text(TALE, "utf-8")
    return path


@pytest.fixture
def found(view: ImportView, jobs: FakeJobs, tale: Path) -> ImportView:
    view.typePlace(str(tale))
    view.look()
    jobs.run_all()
    return view


def test_a_file_is_shown_before_anything_is_kept(
    found: ImportView, store: ImportedScriptStore
) -> None:
    assert found.found
    assert found.title
    assert "words" in found.about
    assert found.languages[0] == "English"
    assert store.all() == ()


def test_keeping_puts_it_on_the_shelf_and_opens_it(
    qtbot: QtBot, found: ImportView, store: ImportedScriptStore
) -> None:
    found.rename("The Heron at Dusk")
    found.chooseLanguage(1)
    with qtbot.waitSignal(found.openAsked) as asked:
        found.keep()
    assert asked.args == ["imported/0a1b"]
    (kept,) = store.all()
    assert (kept.title, kept.language) == ("The Heron at Dusk", "de")
    assert (found.found, found.place) == (False, "")


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_place_copied_in_quotation_marks_is_the_file_between_them(
    view: ImportView, jobs: FakeJobs, tale: Path, mark: str
) -> None:
    view.typePlace(f"{mark}{tale}{mark}")
    view.look()
    jobs.run_all()
    assert (view.placeError, view.found) == ("", True)


def test_the_same_file_again_is_said(found: ImportView, jobs: FakeJobs, tale: Path) -> None:
    assert not found.known
    found.keep()
    found.typePlace(tale.as_uri())
    found.look()
    jobs.run_all()
    assert found.known


def test_a_locked_vault_stands_in_the_way_and_nothing_is_lost(
    qtbot: QtBot, found: ImportView, vault: Vault, store: ImportedScriptStore
) -> None:
    vault.lock()
    found.keep()
    assert found.said == "Your own texts are kept in the vault, which is not open."
    assert (found.locked, found.found) == (True, True)
    with qtbot.waitSignal(found.unlockAsked):
        found.askUnlock()
    vault.open(vault.key_slots().key_from_passphrase(PASSPHRASE))
    found.keep()
    assert len(store.all()) == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.txt", None, "There is no such file."),
        (
            "sheet.xlsx",
            b"PK",
            "Bedtime reads texts and books whose names end in .txt, .md or .epub.",
        ),
        ("empty.txt", b"", "There are no words in it that could be read."),
        ("tale.epub", b"no book", "This file does not hold an EPUB book."),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(  # noqa: PLR0913, PLR0917 - fixtures and figures
    view: ImportView,
    jobs: FakeJobs,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    words: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    view.typePlace(str(path))
    view.look()
    jobs.run_all()
    assert (view.placeError, view.found) == (words, False)
    view.typePlace(str(path) + "x")
    assert view.placeError == ""


def test_no_place_is_asked_for(view: ImportView, jobs: FakeJobs) -> None:
    view.typePlace("  ")
    view.look()
    jobs.run_all()
    assert view.placeError == "Write where the file is."


def test_looking_can_be_called_off(view: ImportView, jobs: FakeJobs, tale: Path) -> None:
    view.typePlace(str(tale))
    view.look()
    assert view.looking
    view.cancel()
    jobs.run_all()
    assert (view.looking, view.found, view.placeError) == (False, False, "")


def test_the_page_goes_by_keys_from_the_place_to_the_shelf(
    qtbot: QtBot, view: ImportView, jobs: FakeJobs, tale: Path, store: ImportedScriptStore
) -> None:
    page = PageStage(qtbot, "stories/ImportPage.qml", view, (804, 600))
    assert page.focused() == ("EditableText", "Where the file is")
    page.type(str(tale))
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Keep it on the shelf")
    page.press(Qt.Key.Key_Return)
    assert len(store.all()) == 1
    assert page.focused() == ("EditableText", "Where the file is")
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()
