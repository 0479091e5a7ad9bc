from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.core.local_time import night_of
from bedtime_app.features.intention.intention import LONGEST
from bedtime_app.features.intention.intention_view import IntentionView
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeJobs
from tests.features.intention.conftest import PASSPHRASE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.night import Night
    from bedtime_app.design.printed_page import PrintedPage
    from bedtime_app.features.intention.intention_store import IntentionStore
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

PATH = "Where does the zebrastripe path go?"
WHERE = "לאן מוביל השביל?"
PLANTED = "zebrastripe"
FIELD = ("EditableText", "What you would like to dream of")


class Press:
    """Notes the cards it was given, or cannot print."""

    def __init__(self) -> None:
        self.pages: list[PrintedPage] = []
        self.full = False

    def __call__(self, page: PrintedPage) -> str:
        if self.full:
            raise DiskFull
        self.pages.append(page)
        return "/home/ada/Documents/bedtime-intention.pdf"


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def tonight(clock: FakeClock) -> Tonight:
    return Tonight(clock)


class Tonight:
    """The night of the present instant."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def __call__(self) -> Night:
        return night_of(self._clock.now(), time(15), self._clock.zone())


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - the house of the page
    qapp: object,
    store: IntentionStore,
    vault: Vault,
    tonight: Tonight,
    press: Press,
    jobs: FakeJobs,
) -> Iterator[View]:
    assert qapp is not None
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = IntentionView(store, vault, tonight, press, jobs)
    yield view
    view.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot, view: View) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "intention/IntentionPage.qml", view, (1280, 800))
    yield stage
    stage.close()


def test_it_says_what_it_is_how_well_it_is_known_and_when_to_leave_it(page: PageStage) -> None:
    heard = page.all_heard()
    assert "C · small studies" in heard
    assert "Nobody was compared with them" in heard
    assert "It is no duty" in heard
    assert "No alarm and no shorter night" in heard


def test_a_line_is_kept_by_keys_alone_and_let_go_again(
    page: PageStage, store: IntentionStore, tonight: Tonight
) -> None:
    assert page.focused() == FIELD
    page.type("The sea.")
    page.press(Qt.Key.Key_Return)
    assert store.text_of(tonight()) == "The sea."
    assert "Kept for tonight. There is nothing more to do." in page.all_heard()
    assert "Keep for tonight" not in page.names("Button")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Let it go")
    page.press(Qt.Key.Key_Space)
    assert store.text_of(tonight()) == ""
    assert page.focused() == FIELD


def test_escape_goes_back_and_keeps_what_was_written(
    qtbot: QtBot, page: PageStage, view: View, store: IntentionStore, tonight: Tonight
) -> None:
    page.type("The sea.")
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.leave()
    assert store.text_of(tonight()) == "The sea."
    assert view.text == ""


def test_a_line_written_after_midnight_belongs_to_the_evening_before(
    view: View, store: IntentionStore, clock: FakeClock
) -> None:
    evening = night_of(clock.now(), time(15), clock.zone())
    clock.advance(hours=5)  # 02:00 in Berlin
    view.arrive()
    view.write(PATH)
    view.keep()
    assert store.text_of(evening) == PATH


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 10, 24, 21, 30, tzinfo=UTC),  # before the hour that comes twice
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # 02:30 for the first time
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # 02:30 for the second time
    ],
)
def test_in_the_night_that_is_an_hour_longer_it_stays_one_line(
    view: View, store: IntentionStore, clock: FakeClock, now: datetime
) -> None:
    clock.jump(datetime(2026, 10, 24, 19, 0, tzinfo=UTC))
    view.arrive()
    view.write("The sea.")
    view.keep()
    clock.jump(now)
    view.arrive()
    assert view.text == "The sea."
    view.write(PATH)
    view.keep()
    assert [(str(night), line) for night, line in store.all()] == [("2026-10-24", PATH)]


def test_the_next_evening_begins_empty_and_offers_to_ask_again(
    page: PageStage, view: View, clock: FakeClock, store: IntentionStore, tonight: Tonight
) -> None:
    view.write(PATH)
    view.keep()
    assert view.earlier == ""
    clock.advance(days=1)
    view.arrive()
    page.settle()
    assert view.text == ""
    assert f"You asked before: \u2068{PATH}\u2069" in page.names("StaticText")
    page.activate("Button", "Ask it again tonight")
    assert store.text_of(tonight()) == PATH
    assert (view.text, view.kept, view.earlier) == (PATH, True, "")


def test_a_page_pasted_into_the_line_is_refused_kindly_and_not_lost(
    page: PageStage, view: View, store: IntentionStore, tonight: Tonight, vault: Vault
) -> None:
    view.write("The sea.")
    view.keep()
    pasted = f"{PLANTED} " * 834
    view.write(pasted[:10_000])
    page.press(Qt.Key.Key_Return)
    assert f"at most {LONGEST} fit into the line" in view.error
    assert "10,000" in view.error
    assert view.text == pasted[:10_000]
    assert store.text_of(tonight()) == "The sea."
    vault.lock()
    page.settle()
    assert PLANTED not in page.all_heard()
    vault.unlock(PASSPHRASE)
    assert view.text == pasted[:10_000]
    view.write("The sea, and a boat.")
    assert view.error == ""


def test_what_is_pasted_with_line_breaks_is_kept_as_one_line(
    page: PageStage, view: View, store: IntentionStore, tonight: Tonight
) -> None:
    view.write("Where does\n\tthe path go?\n")
    page.activate("Button", "Keep for tonight")
    assert store.text_of(tonight()) == view.text == "Where does the path go?"


def test_words_that_read_from_the_right_are_kept_and_stand_apart(
    view: View, store: IntentionStore, clock: FakeClock, tonight: Tonight
) -> None:
    view.arrive()
    view.write(WHERE)
    view.keep()
    assert store.text_of(tonight()) == WHERE
    clock.advance(days=1)
    view.arrive()
    assert view.earlier == f"You asked before: \u2068{WHERE}\u2069"


def test_locking_keeps_the_line_and_leaves_no_word_in_sight(
    page: PageStage, view: View, vault: Vault, store: IntentionStore, tonight: Tonight
) -> None:
    view.write(PATH)
    vault.lock()
    page.settle()
    assert PLANTED not in page.all_heard()
    assert (view.text, view.earlier, view.kept) == ("", "", False)
    assert FIELD not in page.heard()
    assert "Unlock" in page.names("Button")
    vault.unlock(PASSPHRASE)
    assert store.text_of(tonight()) == view.text == PATH


def test_a_vault_that_cannot_keep_it_says_so_and_the_words_stay(
    page: PageStage, view: View, store: IntentionStore, tonight: Tonight, vault: Vault
) -> None:
    vault.database().execute("PRAGMA query_only = on")
    view.write(PATH)
    view.keep()
    page.settle()
    assert "That could not be kept or read just now." in page.all_heard()
    assert view.text == PATH
    vault.database().execute("PRAGMA query_only = off")
    page.activate("Button", "Try again")
    assert store.text_of(tonight()) == PATH
    assert not view.troubled


def test_cards_are_saved_without_a_word_of_ones_own(
    page: PageStage, view: View, press: Press, jobs: FakeJobs
) -> None:
    view.write(PATH)
    page.activate("Button", "Save cards to print")
    jobs.run_all()
    page.settle()
    assert "The cards are in /home/ada/Documents/bedtime-intention.pdf." in page.all_heard()
    (printed,) = press.pages
    assert printed.cards[0].name == "For tonight"
    assert [card.name for card in printed.cards[1:]] == ["", "", ""]
    assert PLANTED not in repr(printed)


def test_cards_that_cannot_be_saved_leave_any_piece_of_paper(
    page: PageStage, view: View, press: Press, jobs: FakeJobs
) -> None:
    press.full = True
    page.activate("Button", "Save cards to print")
    jobs.run_all()
    assert view.cardsSaid == "There is no room left for the cards. Any piece of paper will do."
    assert view.cardsTroubled


def test_without_a_vault_paper_remains(qtbot: QtBot, tmp_path: Path, tonight: Tonight) -> None:
    vault = Vault(tmp_path / "none", [])
    view: Any = IntentionView(None, vault, tonight, Press(), FakeJobs())  # type: ignore[arg-type]  # nothing is asked of the store
    stage = PageStage(qtbot, "intention/IntentionPage.qml", view, (900, 600))
    assert "Make a vault" in stage.names("Button")
    assert "Save cards to print" in stage.names("Button")
    assert stage.focused() == ("Button", "Back")
    with qtbot.waitSignal(view.unlockAsked):
        stage.activate("Button", "Make a vault")
    stage.close()
