from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.app.rescripting_rooms import rescripting_room
from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script import Say
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.rescripting.rescript_migrations import rescript_migrations
from bedtime_app.features.rescripting.rescripting import Course
from tests.fakes import FakeClock, FakeDelay, FakeNarrator
from tests.features.conftest import PASSPHRASE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.rescripting.rescript_store import RescriptStore
    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

PLANTED = "zebrastripes"
NEW = "The door opens onto a garden."


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (dream_migrations, rescript_migrations)


@pytest.fixture
def dreams(vault: Vault, clock: FakeClock) -> DreamStore:
    store = DreamStore(vault, clock, lambda: time(15))
    for kind, intensity in ((DreamKind.NIGHTMARE, 3), (DreamKind.BAD_DREAM, 1)):
        store.add(
            DreamPage(title=PLANTED, text=f"A {PLANTED} door", kind=kind, intensity=intensity)
        )
    store.add(DreamPage(text=f"A quiet {PLANTED} street"))
    return store


@pytest.fixture
def narrator() -> FakeNarrator:
    return FakeNarrator()


@pytest.fixture
def delay() -> FakeDelay:
    return FakeDelay()


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - the house of the page
    qapp: object,
    vault: Vault,
    clock: FakeClock,
    dreams: DreamStore,
    narrator: FakeNarrator,
    delay: FakeDelay,
) -> Iterator[View]:
    assert qapp is not None
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = rescripting_room(vault, clock, lambda: time(15), dreams, narrator, lambda: None, delay)
    yield view
    view.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot, view: View) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "rescripting/RescriptingPage.qml", view, (1280, 800))
    yield stage
    stage.close()


def reach_the_new_dream(view: View) -> None:
    view.arrive()
    view.goOn()
    view.goOn()
    view.choose("")
    view.write(NEW)
    view.written()


def test_it_begins_with_cautions_and_keeps_nothing_of_them(
    page: PageStage, view: View, store: RescriptStore
) -> None:
    assert view.step == "cautions"
    page.activate("Button", "I have read this. Go on")
    assert view.step == "pleasant"
    assert store.course().practices == ()
    assert store.course().rescripts == ()


def test_contacts_of_the_country_are_always_in_sight(page: PageStage) -> None:
    assert "Samaritans: 116 123." in page.all_heard()
    assert "local emergency number" in page.all_heard()


def test_a_lesser_nightmare_is_chosen_by_its_night_and_never_by_its_words(
    page: PageStage, view: View, dreams: DreamStore, store: RescriptStore
) -> None:
    view.goOn()
    view.goOn()
    page.settle()
    assert PLANTED not in page.all_heard()
    page.activate("Button", "The night of 20/11/2026, intensity 1")
    present = store.course().present
    chosen = dreams.get(str(present and present.dream))
    assert chosen is not None
    assert chosen.page.kind is DreamKind.BAD_DREAM
    assert not [name for name in page.names("Button") if "intensity 3" in name]


def test_only_the_new_dream_is_narrated_and_shown(
    page: PageStage, view: View, dreams: DreamStore, narrator: FakeNarrator
) -> None:
    view.goOn()
    view.goOn()
    view.choose(dreams.newest()[1].id)
    view.write(NEW)
    view.written()
    page.settle()
    assert NEW in page.all_heard()
    assert PLANTED not in page.all_heard()
    page.activate("Button", "Begin")
    assert view.step == "rehearsing"
    assert narrator.script is not None
    spoken = [part.text for part in narrator.script.segments if isinstance(part, Say)]
    assert NEW in spoken
    assert PLANTED not in narrator.script.text
    assert PLANTED not in page.all_heard()


def test_a_practice_is_kept_with_its_minutes_and_how_it_was(
    view: View, narrator: FakeNarrator, store: RescriptStore
) -> None:
    reach_the_new_dream(view)
    view.rehearse(10, 4)
    narrator.become(elapsed=600.0)
    narrator.become(state=NarrationState.ENDED)
    assert view.step == "after"
    view.rate(2)
    (kept,) = store.course().practices
    assert (kept.minutes, kept.before, kept.after) == (10, 4, 2)
    assert view.step == "rehearse"


def test_leaving_in_the_middle_falls_silent_and_keeps_what_was_heard(
    view: View, narrator: FakeNarrator, store: RescriptStore
) -> None:
    reach_the_new_dream(view)
    view.rehearse(10, -1)
    narrator.become(elapsed=300.0)
    view.leave()
    assert narrator.now().state is NarrationState.IDLE
    (kept,) = store.course().practices
    assert (kept.minutes, kept.before, kept.after) == (5, None, None)


def test_distress_that_rises_three_days_suggests_a_pause_and_forbids_nothing(
    page: PageStage, view: View, store: RescriptStore, clock: FakeClock
) -> None:
    reach_the_new_dream(view)
    present = store.course().present
    assert present is not None
    for _ in range(3):
        store.practised(present.id, 10, 3, 6)
        clock.advance(days=1)
    view.arrive()
    page.settle()
    assert "It may be good to pause" in page.all_heard()
    assert "feel both feet on the floor" in page.all_heard()
    assert "Begin" in page.names("Button")


def test_after_two_weeks_it_asks_how_it_is_and_then_no_more(
    page: PageStage, view: View, store: RescriptStore, clock: FakeClock
) -> None:
    reach_the_new_dream(view)
    present = store.course().present
    assert present is not None
    store.practised(present.id, 10)
    clock.advance(days=14)
    view.arrive()
    page.settle()
    assert view.step == "look_back"
    view.answer(1, 2)
    page.settle()
    assert view.step == "rehearse"
    assert "It has not become easier" in page.all_heard()


def test_room_for_another_new_dream_is_told_as_a_fact(view: View) -> None:
    reach_the_new_dream(view)
    view.chooseAnother()
    assert "23 November 2026" in view.doseText


def test_a_new_dream_is_deleted_for_good_only_after_a_second_question(
    page: PageStage, view: View, store: RescriptStore, delay: FakeDelay
) -> None:
    reach_the_new_dream(view)
    present = store.course().present
    assert present is not None
    store.practised(present.id, 10)
    page.activate("Button", "Delete this new dream")
    assert page.focused() == ("Button", "Let it be")
    page.press(Qt.Key.Key_Space)
    assert store.course().present == present
    assert page.focused() == ("Button", "Delete this new dream")
    view.rewrite()
    view.write(f"{NEW} And a tree.")
    page.activate("Button", "Delete this new dream")
    page.activate("Button", "Yes, delete it")
    assert delay.seconds is None
    assert store.course() == Course()
    assert view.step == "cautions"
    assert NEW not in page.all_heard()


def test_nothing_is_deleted_that_was_not_asked_about(view: View, store: RescriptStore) -> None:
    reach_the_new_dream(view)
    view.erase()
    view.askErase()
    view.rewrite()  # away from where it was asked
    view.erase()
    assert store.course().present is not None


def test_what_is_written_is_kept_while_it_is_written(
    view: View, delay: FakeDelay, store: RescriptStore
) -> None:
    view.arrive()
    view.choose("")
    view.write("The sea")
    delay.end()
    present = store.course().present
    assert present is not None
    assert present.text == "The sea"
    assert view.step == "change"


def test_locking_shows_nothing_and_loses_nothing(
    page: PageStage, view: View, vault: Vault, narrator: FakeNarrator, store: RescriptStore
) -> None:
    reach_the_new_dream(view)
    view.rewrite()
    view.write(f"{NEW} And a tree.")
    vault.lock()
    page.settle()
    assert NEW not in page.all_heard()
    assert "Unlock" in page.names("Button")
    vault.unlock(PASSPHRASE)
    present = store.course().present
    assert present is not None
    assert present.text == f"{NEW} And a tree."
    view.rehearse(10, -1)
    vault.lock()
    assert narrator.now().state is NarrationState.IDLE
    assert view.heard == ""


def test_what_was_written_and_practised_is_on_disk_before_the_vault_locks(
    view: View, vault: Vault, narrator: FakeNarrator, store: RescriptStore
) -> None:
    reach_the_new_dream(view)
    view.rewrite()
    view.write(f"{NEW} And a tree.")
    view.rehearse(10, 4)
    narrator.become(elapsed=300.0)
    vault.lock()
    view.deleteLater()  # the evening ends here: nothing that waits in memory is kept any more
    vault.changed = Listeners()
    vault.unlock(PASSPHRASE)
    course = store.course()
    assert course.present is not None
    assert course.present.text == f"{NEW} And a tree."
    assert [(kept.minutes, kept.before, kept.after) for kept in course.practices] == [(5, 4, None)]


def test_it_is_used_by_keys_alone_also_narrow(qtbot: QtBot, view: View) -> None:
    stage = PageStage(qtbot, "rescripting/RescriptingPage.qml", view, (900, 600))
    assert stage.focused() == ("Button", "Back")
    stage.press(Qt.Key.Key_Tab)
    assert stage.focused() == ("Button", "I have read this. Go on")
    stage.press(Qt.Key.Key_Space)
    assert view.step == "pleasant"
    assert stage.focused() == ("Button", "Back")
    with qtbot.waitSignal(view.closed):
        stage.press(Qt.Key.Key_Escape)
    stage.close()
