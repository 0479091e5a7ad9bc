from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.page_stage import PageStage
from tests.features.rituals.bookshelf import Bookshelf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property


@pytest.fixture
def shelf(profile_dir: Path, closed_vault: Vault, clock: FakeClock) -> Bookshelf:
    return Bookshelf(SettingsStore(profile_dir / "settings.json"), closed_vault, clock)


@pytest.fixture
def view(qtbot: QtBot, shelf: Bookshelf) -> Iterator[View]:
    qtbot.wait(0)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = shelf.book_view()
    view.addReady("long")
    yield view
    QLocale.setDefault(before)
    view.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, view: View) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "rituals/RitualsPage.qml", view, (1184, 800))
    yield stage
    stage.leave()
    stage.close()


def tab_to(page: PageStage, name: str, times: int = 1) -> None:
    for _ in range(90):
        if page.focused()[1] == name:
            times -= 1
            if times == 0:
                return
        page.press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes to {name}")


def test_a_day_is_given_away_by_keys_alone(page: PageStage, shelf: Bookshelf) -> None:
    tab_to(page, "Sunday", times=2)
    page.press(Qt.Key.Key_Space)
    assert shelf.book.weekdays == (*[EVENING] * 6, "new-1")
    assert page.focused() == ("RadioButton", "Sunday")
    page.press(Qt.Key.Key_Space)
    assert shelf.book.days_of("new-1") == (6,)


def test_every_ready_ritual_is_offered_in_one_sentence(page: PageStage) -> None:
    offered = [name for name in page.names("Button") if " minutes. " in name]
    assert len(offered) == len(READY)
    assert any(name.startswith("Only listening. 40 minutes. ") for name in offered)
    assert not any(".. " in name for name in offered)


def test_a_ritual_is_deleted_and_brought_back_by_keys(page: PageStage, shelf: Bookshelf) -> None:
    before = shelf.book
    tab_to(page, "Delete A long Sunday")
    page.press(Qt.Key.Key_Return)
    assert "new-1" not in shelf.book
    assert "The ritual is gone. Its evenings have the first one." in page.names("AlertMessage")
    page.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shelf.book == before


def test_changing_and_duplicating_name_their_ritual(
    page: PageStage, view: View, shelf: Bookshelf
) -> None:
    asked: list[str] = []
    view.openAsked.connect(asked.append)
    page.activate("Button", "Change A long Sunday")
    assert asked == ["new-1"]
    page.activate("Button", "Duplicate A long Sunday")
    assert len(shelf.book.rituals) == 3


def test_a_bad_file_is_said_beside_its_field(
    page: PageStage, shelf: Bookshelf, tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text("{}")
    tab_to(page, "A ritual somebody gave you, as a file")
    page.type(str(tmp_path / "bad.json"))
    page.press(Qt.Key.Key_Return)
    shelf.jobs.run_all()
    page.settle()
    assert "This file holds something else than a ritual." in page.names("StaticText")
