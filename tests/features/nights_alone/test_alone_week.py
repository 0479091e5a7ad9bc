from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QLocale, QObject, Qt

from bedtime_app.core.night import Night
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.features.nights_alone.alone_week import WEEK_SHOWN, WeekAlone, is_due
from bedtime_app.features.nights_alone.alone_week_view import AloneWeekView
from bedtime_app.storage.errors import VaultLocked
from tests.features.nights_alone.bedroom import TONIGHT, WHOLE, Bedroom, at
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

WIDE, NARROW = (1280, 800), (900, 600)


def night_before(days: int) -> Night:
    return Night(TONIGHT.evening - timedelta(days=days))


def counted(night: Night, minutes: int, known: int = WHOLE) -> AloneNight:
    return AloneNight(
        night,
        at(6),
        timedelta(minutes=minutes),
        timedelta(minutes=known),
        timedelta(minutes=WHOLE),
    )


@pytest.fixture
def nights(bedroom: Bedroom) -> Bedroom:
    """Three nights, one of which is known by less than half."""
    bedroom.open_vault()
    bedroom.store.keep(
        [
            counted(night_before(1), 430),
            counted(night_before(3), 20),
            counted(night_before(4), 30, known=100),
            counted(night_before(6), 0),
            counted(night_before(8), 400),
            counted(TONIGHT, 10),
        ]
    )
    return bedroom


@pytest.fixture
def view(qapp: object, bedroom: Bedroom) -> Iterator[View]:
    assert qapp is not None
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = AloneWeekView(bedroom.store, bedroom.vault, bedroom.settings, lambda: TONIGHT)
    yield view
    view.deleteLater()
    QLocale.setDefault(before)


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = WIDE) -> PageStage: ...


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, "nights_alone/AloneWeekPage.qml", view, size))
        return stages[-1]

    yield open_it
    for one in stages:
        one.close()


def test_a_week_is_the_seven_nights_before_and_what_is_not_known_is_none(nights: Bedroom) -> None:
    week = nights.store.week(TONIGHT)
    assert [str(night) for night, _ in week.nights] == [
        str(night_before(days)) for days in range(7, 0, -1)
    ]
    assert [minutes for _, minutes in week.nights] == [None, 0, None, None, 20, None, 430]
    assert week.mean() == 150


def test_a_smaller_count_of_the_same_night_takes_nothing_away(nights: Bedroom) -> None:
    nights.store.keep([counted(night_before(1), 5, known=10)])
    assert dict(nights.store.week(TONIGHT).nights)[night_before(1)] == 430


def test_without_an_open_vault_the_store_says_so(bedroom: Bedroom) -> None:
    with pytest.raises(VaultLocked):
        bedroom.store.week(TONIGHT)


def test_a_week_of_which_nothing_is_known_has_no_figure() -> None:
    assert WeekAlone(((TONIGHT, None),)).mean() is None


@pytest.mark.parametrize(
    ("shown", "due"),
    [(None, True), (1, False), (6, False), (7, True), (30, True), (0, False), (-3, True)],
)
def test_it_is_due_once_a_week(bedroom: Bedroom, shown: int | None, *, due: bool) -> None:
    week = WeekAlone(tuple((night_before(days), 60) for days in (3, 2, 1)))
    if shown is not None:
        bedroom.settings.put(WEEK_SHOWN, night_before(shown))
    assert is_due(bedroom.settings, week, TONIGHT) is due


def test_it_is_never_due_with_less_than_three_nights_known(bedroom: Bedroom) -> None:
    week = WeekAlone(((night_before(2), 60), (night_before(1), 60), (TONIGHT, None)))
    assert not is_due(bedroom.settings, week, TONIGHT)


@pytest.mark.usefixtures("nights")
def test_the_page_shows_plain_figures_and_no_line_for_what_is_not_known(open_page: Opens) -> None:
    page = open_page()
    assert page.names("ListItem") == [
        "Sat 14 → Sun 15, 0 min",
        "Tue 17 → Wed 18, 20 min",
        "Thu 19 → Fri 20, 7 h 10 min",
    ]
    assert "On average 2 h 30 min a night, over the 3 nights that are known." in page.all_heard()


@pytest.mark.usefixtures("nights")
def test_a_page_that_was_seen_is_not_due_again(view: View, open_page: Opens) -> None:
    assert view.is_due()
    open_page()
    assert not view.is_due()


def test_a_page_that_had_nothing_to_show_was_not_shown(
    bedroom: Bedroom, view: View, open_page: Opens
) -> None:
    bedroom.open_vault()
    page = open_page()
    assert "Nothing is known about the last seven nights." in page.all_heard()
    assert page.names("ListItem") == []
    assert bedroom.settings.get(WEEK_SHOWN) is None
    assert not view.is_due()


def test_a_locked_vault_offers_the_key_and_hides_the_figures(
    nights: Bedroom, view: View, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page()
    nights.vault.lock()
    page.settle()
    assert page.names("ListItem") == []
    assert "On average" not in page.all_heard()
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")


def test_without_a_vault_it_says_that_nothing_was_kept(
    open_page: Opens, view: View, qtbot: QtBot
) -> None:
    page = open_page()
    assert "There is no vault yet" in page.all_heard()
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Make a vault")


def test_the_keyboard_alone_leads_back(view: View, open_page: Opens, qtbot: QtBot) -> None:
    page = open_page()
    assert page.focused() == ("Button", "Back")
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.usefixtures("nights")
def test_nothing_is_wider_than_the_window_even_in_large_text(
    open_page: Opens, size: tuple[int, int]
) -> None:
    page = open_page(size)
    theme = page.engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("textScale", 2.0)
    page.settle()
    window = page.window.geometry()
    for one in page._heard():
        assert one.rect().right() <= window.right()
    theme.setProperty("textScale", 1.0)


def test_a_night_is_no_figure_of_another_year(nights: Bedroom) -> None:
    assert nights.store.week(Night(date(2027, 11, 20))).known() == ()
