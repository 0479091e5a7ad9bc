from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from bedtime_app.design.lamp import LOWEST, READABLE, contrast, palette
from bedtime_app.features.boundaries.dark_view import SOUND_SECONDS, DarkView
from bedtime_app.features.boundaries.fragment_store import FragmentStore
from tests.features.boundaries.dark import RAIN, HandJournal, HandSound
from tests.features.conftest import PASSPHRASE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.vault import Vault

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

WIDE, NARROW = (1280, 800), (640, 480)
OFFERS = ["Calm sound", "Back to bed", "Something else…"]
FIELD = ("EditableText", "Tonight’s fragment")
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def journal(closed_vault: Vault) -> HandJournal:
    return HandJournal(closed_vault)


@pytest.fixture
def sound() -> HandSound:
    return HandSound()


@pytest.fixture
def view(
    qapp: object, journal: HandJournal, sound: HandSound, closed_vault: Vault
) -> Iterator[View]:
    assert qapp is not None
    view = DarkView(
        keep_fragment=journal.keep,
        fragments=FragmentStore(closed_vault),
        vault=closed_vault,
        sound=sound,
        calm=lambda: RAIN,
    )
    yield view
    view.deleteLater()


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = WIDE) -> PageStage: ...


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, "boundaries/DarkPage.qml", view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.close()


@pytest.fixture
def bed(view: View) -> list[bool]:
    asked: list[bool] = []
    view.bedAsked.connect(lambda: asked.append(True))
    return asked


def items(page: PageStage) -> list[QQuickItem]:
    found = [page.window.contentItem()]
    for one in found:
        found.extend(child for child in one.childItems() if child.isVisible())
    return found


def lit(page: PageStage) -> bool:
    scroll = next(one for one in items(page) if one.property("lowest") is not None)
    return float(scroll.property("opacity")) == 1


def at_night(page: PageStage) -> None:
    theme = page.engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("palette", palette(night=True, lamp=LOWEST))
    page.settle()


def test_three_things_are_offered_and_no_clock_and_no_dream(
    open_page: Opens, vault: Vault, journal: HandJournal
) -> None:
    assert vault.key()
    journal.dreams.append("The stairs had no end")
    page = open_page()
    assert page.focused() == FIELD
    assert page.names("Button") == OFFERS
    heard = page.all_heard()
    assert "stairs" not in heard
    assert not any(sign.isdigit() for sign in heard)


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_fragment_is_typed_kept_with_enter_and_all_goes_dark(
    open_page: Opens, journal: HandJournal, bed: list[bool], size: tuple[int, int]
) -> None:
    page = open_page(size)
    page.type("keys, a stairwell")
    page.press(Qt.Key.Key_Return, SHIFT)
    page.type("green light")
    page.press(Qt.Key.Key_Return)
    assert journal.dreams == ["keys, a stairwell\ngreen light"]
    assert not lit(page)
    page.press(Qt.Key.Key_Escape)
    assert bed == [True]


@pytest.mark.usefixtures("vault")
def test_what_comes_to_mind_in_the_dark_is_not_lost_to_waking_the_page(
    open_page: Opens, journal: HandJournal
) -> None:
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Return)
    page.type("and a coat")
    assert lit(page)
    page.press(Qt.Key.Key_Return)
    assert journal.dreams == ["keys", "and a coat"]


@pytest.mark.usefixtures("vault")
def test_in_the_dark_a_touch_only_wakes(open_page: Opens, bed: list[bool]) -> None:
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Return)
    for x in range(40, 1240, 100):
        for y in range(40, 760, 60):
            if not lit(page):
                QTest.mouseClick(page.window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
                page.settle()
                assert lit(page)
                page.press(Qt.Key.Key_Backtab)
                page.press(Qt.Key.Key_Tab)
                page.type("k")
                page.press(Qt.Key.Key_Return)
    assert bed == []


def test_a_locked_vault_is_said_in_one_line_and_opens_without_losing_a_word(
    qtbot: QtBot, open_page: Opens, view: View, vault: Vault, journal: HandJournal
) -> None:
    vault.lock()
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Return)
    assert lit(page)
    assert page.names("AlertMessage") == [
        "Your vault is locked. The words stay here until it is open."
    ]
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
    page.leave()
    vault.unlock(PASSPHRASE)
    assert (journal.dreams, view.fragment, view.trouble) == (["keys"], "", "")


def test_the_words_are_still_there_when_the_page_comes_back(
    open_page: Opens, view: View, vault: Vault
) -> None:
    vault.lock()
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Return)
    page.leave()
    again = open_page()
    again.type("!")
    assert view.fragment in {"keys!", "!keys"}


@pytest.mark.usefixtures("vault")
def test_back_to_bed_keeps_what_stands_in_the_field(
    open_page: Opens, journal: HandJournal, bed: list[bool]
) -> None:
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Escape)
    assert (journal.dreams, bed) == (["keys"], [True])


def test_with_a_locked_vault_escape_says_so_once_and_never_traps(
    open_page: Opens, view: View, vault: Vault, bed: list[bool]
) -> None:
    vault.lock()
    page = open_page()
    page.type("keys")
    page.press(Qt.Key.Key_Escape)
    assert (bed, view.trouble) == ([], "locked")
    page.press(Qt.Key.Key_Escape)
    assert (bed, view.fragment) == ([True], "keys")


def test_without_a_word_escape_goes_to_bed_at_once(open_page: Opens, bed: list[bool]) -> None:
    open_page().press(Qt.Key.Key_Escape)
    assert bed == [True]


def test_the_sound_takes_twenty_minutes_in_the_dark_and_escape_ends_it(
    open_page: Opens, sound: HandSound, bed: list[bool]
) -> None:
    page = open_page()
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Calm sound")
    page.press(Qt.Key.Key_Return)
    assert sound.asked == [(RAIN, SOUND_SECONDS)] == [(RAIN, 1200.0)]
    assert not lit(page)
    page.press(Qt.Key.Key_Escape)
    assert (sound.playing, bed, lit(page)) == (False, [], True)
    page.press(Qt.Key.Key_Escape)
    assert bed == [True]


def test_back_to_bed_lets_it_sound_on(open_page: Opens, sound: HandSound, bed: list[bool]) -> None:
    page = open_page()
    page.activate("Button", "Calm sound")
    page.activate("Button", "Back to bed")
    assert (sound.playing, bed) == (True, [True])


def test_when_the_sound_has_ended_the_page_stays_dark_and_offers_it_again(
    open_page: Opens, view: View, sound: HandSound
) -> None:
    page = open_page()
    page.activate("Button", "Calm sound")
    sound.end()
    page.settle()
    assert (view.sounding, lit(page)) == (False, False)
    assert "Calm sound" in page.names("Button")


def test_another_sound_of_the_app_is_not_ours(view: View, sound: HandSound) -> None:
    sound.play(RAIN, 60)
    assert not view.sounding


def test_without_a_sound_device_it_says_so(open_page: Opens, view: View, sound: HandSound) -> None:
    page = open_page()
    page.activate("Button", "Calm sound")
    sound.lose_device()
    page.settle()
    assert page.names("AlertMessage") == ["No sound device found, so it stays silent."]
    assert lit(page)
    assert not view.sounding


def test_the_rest_of_the_app_is_one_key_press_further(
    qtbot: QtBot, open_page: Opens, view: View, bed: list[bool]
) -> None:
    page = open_page()
    assert "I need the app" not in page.all_heard()
    page.press(Qt.Key.Key_Tab, times=3)
    assert page.focused() == ("Button", "Something else…")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "I need the app")
    page.press(Qt.Key.Key_Escape)
    assert (page.focused(), bed) == (FIELD, []), "Esc goes back one step first"
    page.press(Qt.Key.Key_Tab, times=3)
    page.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(view.appAsked):
        page.press(Qt.Key.Key_Return)


def test_every_word_can_be_read_on_nearly_black(
    open_page: Opens, view: View, sound: HandSound, vault: Vault
) -> None:
    vault.lock()
    page = open_page()
    at_night(page)
    page.type("keys")
    page.press(Qt.Key.Key_Return)
    sound.audible = False
    page.activate("Button", "Calm sound")
    assert view.soundless
    night = palette(night=True, lamp=LOWEST)
    grounds = [night["ground"], night["surface"]]
    inks = {
        ink.name()
        for one in items(page)
        if one.property("text")
        and isinstance(ink := one.property("color"), QColor)
        and ink.alpha() > 0
    }
    assert len(inks) > 1
    assert all(contrast(ink, ground) >= READABLE for ink in inks for ground in grounds)
    image = page.window.grabWindow()
    dots = [
        image.pixelColor(x, y).lightnessF()
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    ]
    assert sum(dots) / len(dots) < 0.05
    assert contrast("#000000", night["ground"]) < 1.1
