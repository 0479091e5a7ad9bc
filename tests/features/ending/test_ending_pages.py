from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.core.night import Night
from bedtime_app.core.result import Err
from bedtime_app.features.ending.ending_choice_view import EndingChoiceView
from bedtime_app.features.ending.ending_settings import ENDING_WAY
from bedtime_app.features.ending.ending_view import EndingView
from bedtime_app.features.ending.ending_words_view import EndingWords
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.features.ending.conftest import Stage

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

WIDE, NARROW = (1280, 800), (900, 600)
WAYS = ["Stays as it is", "Is locked", "Goes to sleep", "Shuts down"]


class Opens(Protocol):
    def __call__(self, page: str, size: tuple[int, int] = WIDE) -> PageStage: ...


@pytest.fixture
def views(qapp: object, stage: Stage) -> Iterator[dict[str, View]]:
    assert qapp is not None
    views: dict[str, QObject] = {
        "EndingPage.qml": EndingView(stage.ending),
        "EndingChoicePage.qml": EndingChoiceView(stage.settings, stage.machine),
    }
    yield views
    for view in views.values():
        view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot, views: dict[str, View]) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(page: str, size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, f"ending/{page}", views[page], size))
        return stages[-1]

    yield open_it
    for one in stages:
        one.close()


@pytest.fixture
def counting(stage: Stage, open_page: Opens) -> PageStage:
    """The page in the middle of its minute."""
    stage.choose(EndingWay.LOCK)
    stage.ending.begin()
    page = open_page("EndingPage.qml")
    stage.pass_seconds(18)
    page.settle()
    return page


def test_one_sentence_says_what_will_be_and_how_to_stop_it(counting: PageStage) -> None:
    heard = counting.all_heard()
    assert "The computer will be locked in 42 seconds." in heard
    assert "Any key keeps it on." in heard


def test_the_window_sees_the_minute_to_its_end_and_then_it_is_done(
    counting: PageStage, stage: Stage, views: dict[str, View]
) -> None:
    left: list[bool] = []
    views["EndingPage.qml"].left.connect(lambda: left.append(True))
    stage.pass_seconds(42)
    counting.settle()
    assert (stage.machine.did, stage.idle.asked, left) == ([EndingWay.LOCK], [], [True])


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Tab,
        Qt.Key.Key_A,
        Qt.Key.Key_Shift,
        Qt.Key.Key_F7,
        Qt.Key.Key_VolumeDown,
    ],
)
def test_any_key_stops_it(counting: PageStage, stage: Stage, key: Qt.Key) -> None:
    counting.press(key)
    stage.pass_seconds(120)
    assert (stage.machine.did, len(stage.over)) == ([], 1)


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.BackButton]
)
@pytest.mark.parametrize("place", [(5, 5), (640, 400), (1270, 790)])
def test_a_press_of_any_pointer_anywhere_stops_it(
    counting: PageStage, stage: Stage, button: Qt.MouseButton, place: tuple[int, int]
) -> None:
    QTest.mousePress(counting.window, button, pos=QPoint(*place))
    assert len(stage.over) == 1
    QTest.mouseRelease(counting.window, button, pos=QPoint(*place))
    stage.pass_seconds(120)
    assert stage.machine.did == []


def test_a_screen_reader_can_stop_it_without_a_key(counting: PageStage, stage: Stage) -> None:
    counting.activate("Button", "Keep it on")
    assert len(stage.over) == 1


def test_a_key_held_since_before_is_not_taken_for_a_press(
    counting: PageStage, stage: Stage
) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, plain, autorep=True)
    QCoreApplication.sendEvent(counting.window, held)
    assert stage.over == []


def test_behind_another_window_it_asks_whether_anybody_is_there(
    counting: PageStage, stage: Stage, qtbot: QtBot
) -> None:
    other = QWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(lambda: not counting.window.isActive())
    stage.pass_seconds(42)
    assert stage.machine.did == []
    stage.idle.answer(2.0)
    assert stage.machine.did == []
    other.close()


def test_turning_the_page_away_keeps_the_computer_on(counting: PageStage, stage: Stage) -> None:
    counting.leave()
    stage.pass_seconds(120)
    assert (stage.machine.did, len(stage.over)) == ([], 1)


@pytest.mark.parametrize(
    ("able", "words"),
    [
        (True, "The computer would have gone to sleep now."),
        (False, "This system does not let Bedtime put the computer to sleep."),
    ],
)
def test_a_try_says_what_would_have_been(
    stage: Stage, open_page: Opens, words: str, *, able: bool
) -> None:
    stage.choose(EndingWay.SUSPEND)
    stage.machine.able = frozenset(EndingWay) if able else frozenset()
    stage.ending.try_it()
    page = open_page("EndingPage.qml")
    assert "The computer will go to sleep in 5 seconds." in page.all_heard()
    assert "This is only a try." in page.all_heard()
    stage.pass_seconds(5)
    page.settle()
    assert words in page.all_heard()
    assert "Nothing was done." in page.all_heard()
    assert page.names("Button") == ["Back"]
    page.press(Qt.Key.Key_Space)
    assert (stage.machine.did, len(stage.over)) == ([], 1)


def test_a_second_changes_the_sentence_and_nothing_else(
    stage: Stage, views: dict[str, View]
) -> None:
    view, told = views["EndingPage.qml"], []
    for name in ("phase", "sentence", "hint", "stopText"):
        getattr(view, f"{name}Changed").connect(lambda name=name: told.append(name))
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.begin()
    told.clear()
    stage.pass_seconds(2)
    assert told == ["sentence", "sentence"]


def test_how_the_evening_ends_is_chosen_by_the_arrows_and_holds_at_once(
    stage: Stage, open_page: Opens
) -> None:
    page = open_page("EndingChoicePage.qml")
    assert page.names("RadioButton") == WAYS
    assert page.focused() == ("RadioButton", "Stays as it is")
    assert "Try it" not in page.names("Button")
    page.press(Qt.Key.Key_Right)
    assert stage.settings.get(ENDING_WAY) is EndingWay.LOCK
    page.press(Qt.Key.Key_Right, times=2)
    assert stage.settings.get(ENDING_WAY) is EndingWay.SHUT_DOWN


def test_trying_and_going_back_are_asked_for_by_keys(
    stage: Stage, open_page: Opens, views: dict[str, View], qtbot: QtBot
) -> None:
    stage.choose(EndingWay.LOCK)
    page = open_page("EndingChoicePage.qml")
    page.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(views["EndingChoicePage.qml"].tryAsked):
        page.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(views["EndingChoicePage.qml"].closed):
        page.press(Qt.Key.Key_Escape)


def test_what_the_system_cannot_do_is_said_beside_the_choice(
    stage: Stage, open_page: Opens
) -> None:
    stage.machine.able = frozenset({EndingWay.LOCK, EndingWay.NOTHING})
    stage.choose(EndingWay.SHUT_DOWN)
    page = open_page("EndingChoicePage.qml")
    assert "This system does not let Bedtime shut the computer down." in page.all_heard()
    page.activate("RadioButton", "Is locked")
    assert "does not let" not in page.all_heard()
    assert stage.machine.did == []


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_the_choice_fits_even_in_large_text(
    stage: Stage, open_page: Opens, size: tuple[int, int]
) -> None:
    stage.choose(EndingWay.SHUT_DOWN)
    page = open_page("EndingChoicePage.qml", size)
    theme = page.engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("textScale", 2.0)
    page.settle()
    window = page.window.geometry()
    for one in page._heard():
        assert one.rect().right() <= window.right()
    theme.setProperty("textScale", 1.0)


@pytest.mark.usefixtures("qapp")
def test_the_morning_after_a_refusal_has_one_line_and_the_next_has_none(stage: Stage) -> None:
    words = EndingWords()
    night = Night(date(2026, 11, 20))
    assert words.morning_line(stage.settings, night) == ""
    stage.choose(EndingWay.SHUT_DOWN)
    stage.machine.outcome = Err(EndingRefused())
    stage.ending.watched = True
    stage.ending.begin()
    stage.pass_seconds(60)
    line = "The computer could not be shut down last night."
    assert words.morning_line(stage.settings, night) == line
    assert words.morning_line(stage.settings, Night(date(2026, 11, 21))) == ""
