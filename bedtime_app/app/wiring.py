"""Builds every page behind the hall; long, flat and boring on purpose."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from bedtime_app.app.commands.opening import read_passphrase
from bedtime_app.app.diary_rooms import DiaryRooms
from bedtime_app.app.dream_rooms import DreamRooms
from bedtime_app.app.evenings_ahead import dark_hours, evening_on, worry_is_early
from bedtime_app.app.intention_rooms import asked_last_evening
from bedtime_app.app.own_limits import OwnLimits
from bedtime_app.app.own_sounds import OwnSounds
from bedtime_app.app.story_rooms import StoryRooms
from bedtime_app.app.vault_rooms import VaultRooms
from bedtime_app.app.weeks_paper import weeks_paper
from bedtime_app.features.dreams.dream import REMOVED_STAYS, DreamKind, DreamPage
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.ending.ending_choice_view import EndingChoiceView
from bedtime_app.features.ending.ending_view import EndingView
from bedtime_app.features.ending.ending_words_view import EndingWords
from bedtime_app.features.ending.evening_ending import EveningEnding
from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
from bedtime_app.features.evening.escape_view import EscapeView
from bedtime_app.features.evening.manners_view import MannersView, WorryTime
from bedtime_app.features.evening.nights_view import NightsView
from bedtime_app.features.evening.other_weeks_view import OtherWeeksView
from bedtime_app.features.evening.plan_view import PlanView
from bedtime_app.features.evening.tonight import evening_of
from bedtime_app.features.evening.travel_view import TravelView
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.morning.morning_view import MorningView
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.features.nights_alone.alone_watch import AloneWatch
from bedtime_app.features.nights_alone.alone_week_view import AloneWeekView
from bedtime_app.features.paper.paper_sheet import read_paper_content
from bedtime_app.features.paper.paper_view import PAPER_PICTURE, PaperView
from bedtime_app.features.preferences.preferences import VOICE_PACE
from bedtime_app.features.preferences.preferences_view import PreferencesView
from bedtime_app.features.rituals.ready_rituals import read_ready_words
from bedtime_app.features.rituals.ritual_book_view import RitualBookView
from bedtime_app.features.rituals.ritual_editor_view import RitualEditorView
from bedtime_app.features.rituals.ritual_names import RitualNames
from bedtime_app.features.rituals.ritual_names_store import RitualNamesStore
from bedtime_app.features.rituals.ritual_run_view import RitualRunView
from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
from bedtime_app.features.rituals.worry_reminder import WORRY_TIME
from bedtime_app.features.stories.library import FALLBACK_LANGUAGE
from bedtime_app.features.voices.voice_list import read_samples
from bedtime_app.features.voices.voices_view import VoicesView
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.idle_time import SystemIdleTime
from bedtime_app.system.machine_ending import machine_ending
from bedtime_app.system.power_watch import PowerWatch
from bedtime_app.system.reduced_motion import motion_is_unwished
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtQuick import QQuickWindow

    from bedtime_app.app.hall import Hall
    from bedtime_app.app.waiting import Waiting
    from bedtime_app.storage.vault import Vault


class Rooms(QObject):
    """The view-models of every page, let into the hall's window."""

    def __init__(
        self, hall: Hall, vault: Vault, waiting: Waiting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        doors, settings, watch = waiting.doors, waiting.settings, waiting.watch
        self.hall, self.watch = hall, watch
        self.library, self.scripts = hall.library, hall.scripts
        self.shell, self.tonight, self.lamplighter = hall.shell, hall.tonight, hall.lamplighter
        self.vault = vault
        self.narrator = doors.narrator(settings)
        self.dreams = DreamStore(vault, doors.clock, lambda: waiting.plans.plan().boundary)
        self.lists = TomorrowListStore(vault, doors.clock)
        self.sounds = OwnSounds(waiting, self.narrator, self)

        self.ritual = RitualRunView(
            ritual=self.scripts.ritual,
            words=self.scripts.words,
            clock=doors.clock,
            narrator=self.narrator,
            script_for=self.scripts.script_for,
            lists=self.lists,
            vault=vault,
            settings=settings,
            tonight=lambda: watch.tonight().night,
            lights_out=lambda: watch.tonight().lights_out,
            soundscape=self.sounds.soundscape,
            parent=self,
        )
        self.plan = PlanView(waiting.plans, self)
        self.changes = waiting.changes
        sentences = EscapeSentenceStore(vault)
        self.manners = MannersView(
            settings,
            sentences,
            vault,
            WorryTime(WORRY_TIME, partial(worry_is_early, waiting)),
            self,
        )
        self.escape = EscapeView(sentences, waiting.changes, self)
        self.travel = TravelView(
            waiting.travel,
            lambda zone: evening_of(
                watch.tonight().night, zone, waiting.plans.plan(), waiting.plans.changes()
            ),
            self,
        )
        ready = read_ready_words(hall.words / "ready_rituals.json")
        names = RitualNames(RitualNamesStore(vault, doors.clock), vault, ready)
        self.ritual_book = RitualBookView(
            books=hall.books,
            names=names,
            words=self.scripts.words,
            ready=ready,
            performed=self.scripts.performed,
            measure=self.scripts.measure,
            jobs=doors.jobs,
            new_key=lambda: f"own-{token_hex(6)}",
            parent=self,
        )
        self.ritual_editor = RitualEditorView(
            books=hall.books,
            names=names,
            words=self.scripts.words,
            clock=doors.clock,
            evening_on=partial(evening_on, waiting),
            performed=self.scripts.performed,
            scripts=self.scripts.stories,
            jobs=doors.jobs,
            parent=self,
        )
        machine, idle, power = (
            doors.ending or machine_ending(doors.jobs, ""),
            doors.idle or SystemIdleTime(doors.jobs, doors.clock, ""),
            doors.power or PowerWatch(self),
        )
        self.ending_machine = EveningEnding(
            settings=settings,
            machine=machine,
            idle=idle,
            clock=doors.clock,
            delay=TimedDelay("ending", self),
            tonight=lambda: watch.tonight().night,
        )
        self.ending = EndingView(self.ending_machine, self)
        self.ending_choice = EndingChoiceView(settings, machine, self)
        alone = AloneStore(vault, doors.clock)
        limits = OwnLimits(waiting, vault, self.sounds.soundscape, self._keep_fragment, alone, self)
        self.window_use, self.run_ledger = limits.window_use, limits.run_ledger
        self.boundaries, self.dark, self.aside = limits.boundaries, limits.dark, limits.aside
        self.alone_watch = AloneWatch(
            store=alone,
            vault=vault,
            settings=settings,
            idle=idle,
            power=power,
            clock=doors.clock,
            hours_of=partial(dark_hours, waiting),
            is_recorded=limits.unmonitored.is_recorded,
        )
        self.alone_week = AloneWeekView(alone, vault, settings, lambda: watch.tonight().night, self)
        self.other_weeks = OtherWeeksView(waiting.plans, doors.clock, self)
        self.nights = NightsView(waiting.plans, doors.clock, self)
        self.told = StoryRooms(waiting, self.library, self.narrator, vault, hall.window, self)
        self.telling, self.reader, self.stories = (
            self.told.telling,
            self.told.reader,
            self.told.stories,
        )
        self.of_dreams = DreamRooms(waiting, vault, self.dreams, self.narrator, self.telling, self)
        self.journal, self.rescripting = self.of_dreams.journal, self.of_dreams.rescripting
        self.of_vault = VaultRooms(
            waiting,
            vault,
            telling=self.telling,
            idle=idle,
            power=power,
            window=hall.window,
            parent=self,
        )
        self.first_start, self.unlock = self.of_vault.first_start, self.of_vault.unlock
        self.of_diary, ending_words = (
            DiaryRooms(waiting, vault, limits.unmonitored.is_recorded, self),
            EndingWords(self),
        )
        self.morning = MorningView(
            self.lists.last_evening,
            vault,
            passed_unseen=lambda: (
                watch.passed_unseen() and limits.unmonitored.is_recorded(watch.night())
            ),
            ending_line=lambda: ending_words.morning_line(settings, watch.night()),
            week_is_due=self.alone_week.is_due,
            fragment_waits=lambda: self.dreams.waiting_fragment() is not None,
            asked_line=asked_last_evening(IntentionStore(vault, doors.clock), watch, self),
            aside=self.aside,
            parent=self,
        )
        self.voices = VoicesView(
            settings=settings,
            voices=doors.voices(),
            narrator=self.narrator,
            samples=read_samples(hall.words.parent / FALLBACK_LANGUAGE / "voice_samples.json"),
            usual_pace=lambda: settings.get(VOICE_PACE),
            parent=self,
        )
        self.preferences = PreferencesView(
            settings, vault, doors.autostart, self, anywhere_key=doors.anywhere_key
        )
        vault.changed.add(lambda: self._forget_removed(doors.clock.now()))
        doors.jobs.run(motion_is_unwished, self.lamplighter.hear_of_motion)
        self.alone_watch.start()
        self._leave_beats = doors.sleep_watch.beaten.add(self.alone_watch.sample)
        self.paper = self._make_paper(waiting)
        hall.hang(PAPER_PICTURE, self.paper.picture)
        hall.let_in(self._views())

    def window(self) -> QQuickWindow:
        """The window, made hidden when first asked for."""
        return self.hall.window()

    def arrive(self, passphrase_file: Path | None = None) -> None:
        """Choose the first page; open the vault with that file or as this computer remembers."""
        if self.vault.state is VaultState.ABSENT:
            self.shell.go("first_start")
        elif passphrase_file is not None:
            self._open_with(read_passphrase(passphrase_file))
        else:
            self.unlock.begin()

    def keep(self) -> None:
        """Put on disk whatever is being written, and remember every place."""
        self.journal.keepNow()
        self.dark.keepNow()
        self.of_dreams.intention.keep()
        self.of_diary.entry.keep_draft()
        self.of_vault.keys.leave()  # a closed window shows no secret when it is opened again
        if self.shell.page == "ritual":
            self.ritual.leave()
        if self.shell.page == "black":
            self.shell.immerse(immersed=False)
            self.shell.back()
        if self.shell.page == "escape":  # a closed window asks nothing
            self.shell.go("tonight")
        self.telling.stop()

    def close(self) -> None:
        """Keep everything, fall silent, take the window down before its view-models, and lock."""
        self.keep()
        self._leave_beats()
        self.alone_watch.stop()
        self.ending_machine.stop()
        self.sounds.stop()
        self.told.close()
        self.voices.leave()
        self.of_dreams.close()
        self.narrator.close()
        self.hall.close()
        self.of_vault.guard.stop()
        self.vault.lock()
        self.of_vault.guard.forget()

    def _make_paper(self, waiting: Waiting) -> PaperView:
        content = read_paper_content(self.hall.words / "paper.json")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return PaperView(
            lambda: weeks_paper(
                self.scripts.ritual(), waiting.plans.plan(), self.scripts.words, content
            ),
            waiting.settings,
            waiting.doors.jobs,
            Path(QStandardPaths.writableLocation(documents)),
            self,
        )

    def _keep_fragment(self, text: str) -> bool:
        """A fragment is kept to be completed in the morning, if the vault is open."""
        if self.vault.state is not VaultState.OPEN:
            return False
        self.dreams.add(DreamPage("", text, DreamKind.FRAGMENT))
        return True

    def _forget_removed(self, now: datetime) -> None:
        """Erase for good what was taken out of the journal long ago."""
        if self.vault.state is VaultState.OPEN:
            with suppress(StorageError):  # the next opening tries again
                self.dreams.purge(now - REMOVED_STAYS)

    def _open_with(self, passphrase: str) -> None:
        self.shell.go("unlock")  # which says what went wrong, if anything does
        self.unlock.typePassphrase(passphrase)
        self.unlock.goOn()

    def _views(self) -> dict[str, QObject]:
        return {
            "ritual": self.ritual,
            "plan": self.plan,
            "sounds": self.sounds.view,
            "paper": self.paper,
            "boundaries": self.boundaries,
            "dark": self.dark,
            "rituals": self.ritual_book,
            "ritual_editor": self.ritual_editor,
            "ending": self.ending,
            "ending_choice": self.ending_choice,
            "alone_week": self.alone_week,
            "manners": self.manners,
            "escape": self.escape,
            "travel": self.travel,
            "other_weeks": self.other_weeks,
            "nights": self.nights,
            "morning": self.morning,
            "voices": self.voices,
            "preferences": self.preferences,
            **self.of_diary.views(),
            **self.of_dreams.views(),
            **self.of_vault.views(),
            **self.told.views(),
        }
