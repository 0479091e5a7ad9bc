"""What leads from one page to another; the pages know nothing of each other."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.app.diary_paths import join_diary
from bedtime_app.app.dream_paths import join_dreams
from bedtime_app.app.story_paths import go_black, join_stories
from bedtime_app.app.vault_paths import join_vault, leave
from bedtime_app.features.ending.ending_moment import EndingPhase
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.app.wiring import Rooms
    from bedtime_app.features.evening.evening_watch import EveningWatch

WRITTEN_ON = ("diary", "dreams", "unlock", "rescue", "ritual_editor", "rescripting", "vault_keys")


def join(rooms: Rooms, watch: EveningWatch) -> None:
    """Connect every page's wishes with the page that grants them."""
    shell = rooms.shell
    rooms.tonight.beginAsked.connect(partial(begin_ritual, rooms))
    rooms.tonight.planAsked.connect(partial(shell.go, "plan"))
    rooms.tonight.escapeAsked.connect(partial(shell.go, "escape"))
    rooms.sounds.view.backAsked.connect(shell.back)
    rooms.escape.released.connect(partial(shell.go, "tonight"))
    rooms.escape.stayed.connect(partial(stay, rooms))
    rooms.travel.answered.connect(partial(leave, shell, "travel"))
    rooms.preferences.pageAsked.connect(shell.go)
    rooms.voices.hearAsked.connect(rooms.told.telling.give_up)
    rooms.ritual.finished.connect(partial(note_the_end, rooms))
    rooms.lamplighter.minute.add(rooms.window_use.look)
    rooms.aside.fewerStepsAccepted.connect(partial(shell.go, "rituals"))
    rooms.aside.paperAccepted.connect(partial(shell.go, "paper"))
    rooms.boundaries.backAsked.connect(shell.back)
    rooms.dark.bedAsked.connect(partial(go_to_bed, rooms))
    rooms.dark.appAsked.connect(partial(shell.go, "tonight"))
    rooms.ritual_book.openAsked.connect(partial(open_ritual, rooms))
    rooms.ritual.finished.connect(partial(end_the_evening, rooms))
    rooms.ending_machine.changed.add(partial(let_it_sleep, rooms))
    rooms.ending_machine.over.add(partial(leave_the_ending, rooms))
    rooms.ending_machine.done.add(lambda _way: rooms.alone_watch.goes_off())
    rooms.ending_choice.tryAsked.connect(partial(try_the_ending, rooms))
    rooms.morning.weekAsked.connect(partial(shell.go, "alone_week"))
    rooms.plan.otherWeeksAsked.connect(partial(shell.go, "other_weeks"))
    rooms.plan.nightsAsked.connect(partial(shell.go, "nights"))
    rooms.preferences.quitAsked.connect(shell.quitAsked)
    rooms.preferences.lockAsked.connect(rooms.vault.lock)
    rooms.ritual.left.connect(partial(leave_ritual, rooms))
    join_stories(rooms.told, shell, watch)
    rooms.telling.changed.add(partial(after_the_story, rooms))
    rooms.morning.dreamAsked.connect(partial(write_dream, rooms))
    join_diary(rooms.of_diary, shell, partial(open_vault, rooms))
    join_dreams(rooms.of_dreams, shell, partial(open_vault, rooms))
    join_vault(rooms.of_vault, shell, partial(open_vault, rooms))
    for closing in (
        rooms.alone_week,
        rooms.ending_choice,
        rooms.manners,
        rooms.nights,
        rooms.other_weeks,
        rooms.paper,
        rooms.plan,
        rooms.ritual_book,
        rooms.ritual_editor,
        rooms.voices,
    ):
        closing.closed.connect(shell.back)
    for page in (
        rooms.alone_week,
        rooms.dark,
        rooms.told.import_page,
        rooms.manners,
        rooms.morning,
        rooms.preferences,
        rooms.ritual,
    ):
        page.unlockAsked.connect(partial(open_vault, rooms))
    watch.began.add(rooms.run_ledger.planned)
    watch.dark.add(partial(go_dark, rooms))
    watch.rise.add(lambda _night: greet(rooms))
    watch.changed.add(partial(end_with_its_night, rooms))
    watch.changed.add(partial(ask_about_travel, rooms))


def come_to_tonight(rooms: Rooms) -> None:
    """At wind-down: to Tonight, unless the ritual was begun already."""
    if not rooms.shell.immersed and not is_taken(rooms):
        rooms.shell.go("tonight")


def is_taken(rooms: Rooms) -> bool:
    """Whether the person is writing where no hour of the evening may take the page away."""
    page = rooms.shell.page
    if page == "dark" and rooms.dark.writing:
        return True
    if page == "intention" and rooms.of_dreams.intention.writing:
        return True
    return page == "first_start" or (page in WRITTEN_ON and rooms.window().isVisible())


def begin_ritual(rooms: Rooms) -> None:
    """Fill the screen with tonight's ritual."""
    rooms.telling.stop()
    rooms.shell.go("ritual")
    rooms.shell.immerse(immersed=True)
    rooms.ritual.begin()
    steps = len(rooms.ritual.tonights.run.ritual.steps)
    rooms.run_ledger.begun(rooms.watch.tonight().night, steps)


def note_the_end(rooms: Rooms) -> None:
    """Tonight's ritual came to its end."""
    rooms.run_ledger.finished(rooms.watch.tonight().night)


def go_to_bed(rooms: Rooms) -> None:
    """The window goes; what stands in it is kept."""
    rooms.window().close()


def come_in_the_dark(rooms: Rooms) -> None:
    """Between lights-out and rise the window opens on the dark page."""
    if rooms.watch.is_dark() and not rooms.shell.immersed and not is_taken(rooms):
        rooms.shell.go("dark")


def note_a_dream(rooms: Rooms) -> None:
    """At any hour to the nearly black page, unless a ritual or the first start fills the window."""
    if rooms.shell.page != "first_start" and not rooms.shell.immersed:
        rooms.shell.go("dark")


def come_back_to_the_day(rooms: Rooms) -> None:
    """A window that went from the dark page by day opens on Tonight."""
    if rooms.shell.page == "dark" and not rooms.watch.is_dark() and not rooms.dark.writing:
        rooms.shell.go("tonight")


def leave_ritual(rooms: Rooms) -> None:
    """Be a window again, where the ritual was begun; a firm evening asks for its sentence."""
    rooms.shell.immerse(immersed=False)
    unfinished = rooms.ritual.tonights.kept_place() is not None
    rooms.shell.go("escape" if unfinished and rooms.changes.is_firm() else "tonight")
    come_in_the_dark(rooms)


def open_ritual(rooms: Rooms, key: str) -> None:
    """Lay a ritual open to be changed."""
    rooms.ritual_editor.open(key)
    rooms.shell.go("ritual_editor")


def end_the_evening(rooms: Rooms) -> bool:
    """Count down to how the evening ends, if that was chosen; not while a ritual or words go on."""
    going_on = rooms.shell.page == "ritual" and rooms.ritual.state != "finished"
    if going_on or rooms.telling.speaking or is_taken(rooms) or not rooms.ending_machine.begin():
        return False
    rooms.shell.immerse(immersed=True)
    rooms.shell.go("ending")
    return True


def let_it_sleep(rooms: Rooms) -> None:
    """Before the computer is left as was chosen, nothing of ours keeps it awake."""
    if rooms.ending_machine.now().phase is EndingPhase.ACTING:
        rooms.sounds.awake.let_go()


def try_the_ending(rooms: Rooms) -> None:
    """Show for a few seconds how the evening would end."""
    if rooms.ending_machine.try_it():
        rooms.shell.go("ending")


def leave_the_ending(rooms: Rooms) -> None:
    """Back to the choice after a try, and to Tonight after the real end."""
    if rooms.shell.page != "ending":
        return
    tried = not rooms.shell.immersed
    rooms.shell.immerse(immersed=False)
    rooms.shell.go("ending_choice" if tried else "tonight")
    come_in_the_dark(rooms)


def stay(rooms: Rooms) -> None:
    """Go on with a firm evening: with its ritual, if that was begun."""
    if rooms.ritual.tonights.kept_place() is None:
        rooms.shell.go("tonight")
    else:
        begin_ritual(rooms)


def ask_about_travel(rooms: Rooms) -> None:
    """In a new place, once, while the window is open and nothing else is going on."""
    free = rooms.window().isVisible() and not rooms.shell.immersed and not is_taken(rooms)
    if free and rooms.shell.page != "escape" and rooms.travel.wants_to_ask():
        rooms.shell.go("travel")


def write_dream(rooms: Rooms) -> None:
    """A new page of the journal, or that of the fragment that waits."""
    fragment = None
    if rooms.vault.state is VaultState.OPEN:
        with suppress(StorageError):  # which the journal then says itself
            fragment = rooms.dreams.waiting_fragment()
    rooms.shell.go("dreams")
    if fragment is None:
        rooms.journal.newDream()
    else:
        rooms.journal.open(fragment.id)


def open_vault(rooms: Rooms) -> None:
    """To the door of the vault; where there is none yet, to its making."""
    if rooms.vault.state is VaultState.ABSENT:
        rooms.shell.go("first_start")
    else:
        rooms.unlock.begin()
        rooms.shell.go("unlock")


def go_dark(rooms: Rooms) -> None:
    """At lights-out a story that is told goes on behind a black screen; all else falls silent."""
    rooms.ritual.darken()
    if not rooms.telling.speaking:
        rooms.telling.stop()
        come_in_the_dark(rooms)
    elif not rooms.shell.immersed and not is_taken(rooms):
        go_black(rooms.shell)


def hold_what_is_told(rooms: Rooms) -> None:
    """The computer is put to sleep: no voice may go on by itself when its lid is opened again."""
    rooms.telling.hold()
    rooms.ritual.tonights.hold()


def after_the_story(rooms: Rooms) -> None:
    """The story behind the black screen is over: so is the evening, as was chosen, or the night."""
    if rooms.shell.page != "black" or rooms.telling.going_on:
        return
    if rooms.watch.is_dark():
        end_the_evening(rooms)
    elif rooms.watch.is_morning():
        greet(rooms)


def greet(rooms: Rooms) -> None:
    """At rise the window, whenever it is opened, opens on the morning."""
    end_with_its_night(rooms)
    if rooms.shell.page == "black" and not rooms.telling.speaking:
        rooms.shell.immerse(immersed=False)
    if not rooms.shell.immersed and not is_taken(rooms):
        rooms.shell.go("morning")
        rooms.morning.arrive()  # it may have stood open since yesterday
        rooms.of_diary.entry.look_again()


def end_with_its_night(rooms: Rooms) -> None:
    """Leave a ritual of yesterday, through which the computer may have slept."""
    if rooms.shell.page == "ritual" and rooms.ritual.tonights.outlived_its_night:
        rooms.ritual.leave()
