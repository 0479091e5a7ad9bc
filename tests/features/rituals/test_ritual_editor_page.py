from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from bedtime_app.features.rituals.ready_rituals import EVENING
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.page_stage import PageStage
from tests.features.rituals.bookshelf import Bookshelf, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property
WIDE, NARROW = (1184, 800), (804, 600)
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FIRST = ["tomorrows_list", "slow_breathing", "body_scan", "story", "lights_out"]


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = WIDE) -> PageStage: ...


@pytest.fixture
def shelf(profile_dir: Path, closed_vault: Vault, clock: FakeClock) -> Bookshelf:
    return Bookshelf(SettingsStore(profile_dir / "settings.json"), closed_vault, clock)


@pytest.fixture
def view(qtbot: QtBot, shelf: Bookshelf) -> Iterator[View]:
    qtbot.wait(0)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = shelf.editor()
    view.open(EVENING)
    shelf.jobs.run_all()
    yield view
    QLocale.setDefault(before)
    view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, "rituals/RitualEditorPage.qml", view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.leave()
        stage.close()


def order(shelf: Bookshelf) -> list[str]:
    return [step.key for step in shelf.book.ritual(EVENING).steps]


def tab_to(page: PageStage, name: str) -> None:
    for _ in range(90):
        if page.focused()[1] == name:
            return
        page.press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes to {name}")


def handle(page: PageStage, name: str) -> QQuickItem:
    waiting = [page.window.contentItem()]
    while waiting:
        item = waiting.pop(0)
        if item.property("held") is not None and str(item.property("text")).startswith(name):
            return item
        waiting.extend(item.childItems())
    pytest.fail(f"no handle of {name}")


def drag(page: PageStage, what: str, beyond: str) -> None:
    """Take `what` by its handle and let it go where the handle of `beyond` is."""
    held, target = handle(page, f"Move {what}"), handle(page, f"Move {beyond}")

    def middle(item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    start, end = middle(held), middle(target)
    end += QPoint(0, 8 if end.y() > start.y() else -8)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(page.window, left, none, start)
    for share in range(1, 21):
        QTest.mouseMove(page.window, start + (end - start) * share / 20)
        page.settle()
    QTest.mouseRelease(page.window, left, none, end)
    page.settle()


@pytest.mark.parametrize("key", ["alt", "plain"])
def test_a_step_is_moved_by_keys_and_keeps_the_keyboard(
    open_page: Opens, shelf: Bookshelf, key: str
) -> None:
    modifier = ALT if key == "alt" else Qt.KeyboardModifier.NoModifier
    page = open_page()
    tab_to(page, "Move Tomorrow’s list, step 1 of 5")
    page.press(Qt.Key.Key_Down, modifier)
    assert order(shelf)[:2] == ["slow_breathing", "tomorrows_list"]
    assert page.focused() == ("Button", "Move Tomorrow’s list, step 2 of 5")
    page.press(Qt.Key.Key_Down, modifier, times=5)
    assert order(shelf) == ["slow_breathing", "body_scan", "story", "tomorrows_list", "lights_out"]
    page.press(Qt.Key.Key_Up, modifier, times=5)
    assert order(shelf) == FIRST
    assert page.focused() == ("Button", "Move Tomorrow’s list, step 1 of 5")


def test_alt_and_arrows_move_a_step_from_anything_in_it(open_page: Opens, shelf: Bookshelf) -> None:
    page = open_page()
    tab_to(page, "Take out Story")
    page.press(Qt.Key.Key_Up, ALT)
    assert order(shelf)[2:4] == ["story", "body_scan"]
    assert page.focused() == ("Button", "Take out Story")
    tab_to(page, "Tomorrow’s list: minutes")
    page.press(Qt.Key.Key_Down, ALT)
    assert order(shelf)[:2] == ["slow_breathing", "tomorrows_list"]
    assert page.focused() == ("EditableText", "Tomorrow’s list: minutes")


def test_a_moved_step_is_said_to_a_screen_reader(open_page: Opens, view: View) -> None:
    page = open_page()
    said: list[str] = []
    view.spoken.connect(said.append)
    tab_to(page, "Move Tomorrow’s list, step 1 of 5")
    page.press(Qt.Key.Key_Down)
    assert said == ["Tomorrow’s list, step 2 of 5"]
    assert "Tomorrow’s list, step 2 of 5" in page.names("ListItem")


@pytest.mark.parametrize("size", [WIDE, (804, 900)])
def test_a_step_is_dragged_down_and_up_by_the_mouse(
    open_page: Opens, shelf: Bookshelf, size: tuple[int, int]
) -> None:
    page = open_page(size)
    drag(page, "Tomorrow’s list", "Body scan")
    assert order(shelf) == ["slow_breathing", "body_scan", "tomorrows_list", *FIRST[3:]]
    drag(page, "Tomorrow’s list", "Slow breathing")
    assert order(shelf) == FIRST


def test_nothing_is_dragged_below_lights_out(open_page: Opens, shelf: Bookshelf) -> None:
    page = open_page((1184, 1100))
    drag(page, "Story", "Lights out")
    assert order(shelf) == FIRST


def test_minutes_are_typed_and_moved_by_arrows(open_page: Opens, shelf: Bookshelf) -> None:
    page = open_page()
    tab_to(page, "Tomorrow’s list: minutes")
    page.press(Qt.Key.Key_A, CONTROL)
    page.type("12")
    assert shelf.book.ritual(EVENING).steps[0].seconds == 720
    page.press(Qt.Key.Key_Up)
    assert shelf.book.ritual(EVENING).steps[0].seconds == 780
    page.press(Qt.Key.Key_Down, times=3)
    assert shelf.book.ritual(EVENING).steps[0].seconds == 600
    page.activate("Button", "Tomorrow’s list: a minute more")
    assert shelf.book.ritual(EVENING).steps[0].seconds == 660
    assert "44 minutes · Begun at wind-down, it ends at 22:30." not in page.all_heard()
    assert "45 minutes · Begun at wind-down, it ends at 22:30." in page.names("StaticText")


def test_what_is_no_number_is_said_beside_its_field(open_page: Opens, shelf: Bookshelf) -> None:
    page = open_page()
    before = shelf.book
    tab_to(page, "Tomorrow’s list: minutes")
    page.press(Qt.Key.Key_A, CONTROL)
    page.type("soon")
    assert "Minutes look like 5, or 4:30." in page.names("AlertMessage")
    assert shelf.book == before


def test_a_step_is_added_taken_out_and_brought_back_by_keys(
    open_page: Opens, shelf: Bookshelf
) -> None:
    page = open_page()
    name = shelf.words.steps["gratitude"].name
    tab_to(page, f"Add {name}")
    page.press(Qt.Key.Key_Return)
    assert "gratitude" in order(shelf)
    page.activate("Button", f"Take out {name}")
    assert "gratitude" not in order(shelf)
    assert f"{name} is taken out." in page.names("AlertMessage")
    page.press(Qt.Key.Key_Z, CONTROL)
    assert order(shelf)[-2:] == ["gratitude", "lights_out"]


def test_evidence_and_cautions_of_the_catalogue_are_heard(open_page: Opens, view: View) -> None:
    heard = open_page().all_heard()
    for row in rows(view.addable):
        assert str(row["evidence"]) in heard
        assert str(row["caution"]) in heard


def test_the_preview_is_walked_through_by_keys(open_page: Opens) -> None:
    page = open_page()
    tab_to(page, "Preview")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Next step")
    assert "What waits for you tomorrow?" in page.names("StaticText")
    page.press(Qt.Key.Key_Return)
    assert "21:50 · Slow breathing" in page.names("StaticText")
    assert page.names("ProgressBar") == ["Step 2 of 5"]
    page.press(Qt.Key.Key_Right, times=3)
    assert page.focused() == ("Button", "Done")
    page.press(Qt.Key.Key_Left)
    assert page.names("ProgressBar") == ["Step 4 of 5"]
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("Button", "Preview")


def test_escape_goes_back_and_what_is_no_ritual_is_let_go(
    open_page: Opens, view: View, shelf: Bookshelf
) -> None:
    closed: list[int] = []
    view.closed.connect(lambda: closed.append(1))
    page = open_page(NARROW)
    view.editMinutes("tomorrows_list", "soon")
    page.press(Qt.Key.Key_Escape)
    assert closed == [1]
    assert order(shelf) == FIRST


def test_everything_to_press_has_a_name(open_page: Opens) -> None:
    page = open_page()
    roles = {"Button", "EditableText", "RadioButton", "CheckBox"}
    nameless = [role for role, name in page.heard() if role in roles and not name]
    assert nameless == []
