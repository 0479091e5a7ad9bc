"""The order of a rehearsed evening: first start, ritual, lights-out, a dream, morning."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.app.bedtime import Bedtime
from bedtime_app.app.rehearsal.player import Player
from bedtime_app.app.rehearsal.quick_time import QuickAlarms, QuickClock
from bedtime_app.app.rehearsal.sound import render_evening, verify_sound
from bedtime_app.app.wish import Wish
from bedtime_app.core.narration import NarrationState
from bedtime_app.core.result import Ok, Result
from bedtime_app.features.evening.tonight import tonight_at
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.jobs import SerialJobs

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bedtime_app.app.doors import Doors
    from bedtime_app.app.profile import Profile
    from bedtime_app.app.rehearsal.report import Part, Report
    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.system.voice.rendering import Timing

LIST = "Water the fern. Ring Ada about Saturday."
DREAM_TITLE = "The rehearsed dream"
DREAM = "A lighthouse stood in the orchard, and nobody minded."
SIZE = (1280, 800)
RITUAL_SHARE = 0.5
EVENING_SHARE = 0.6
"""Of the seconds asked for: from wind-down to lights-out; the rest is before and after."""
STEP_SHARE = 0.8
"""Of a step's time after which its picture is taken and the next one asked for."""
BEFORE = timedelta(minutes=5)
LATEST_RING = 1.0
"""Real seconds by which the alarm may be late on a busy machine."""


@dataclass(slots=True)
class Rehearsal:
    """One evening in quick time; every part is noted in the report."""

    profile: Profile
    doors: Doors
    app: QApplication
    album: Path
    seconds: float
    report: Report

    def play(self) -> None:
        """Everything, in order."""
        passphrase = secrets.token_urlsafe(12)
        clock = self._clock()
        # A rehearsal waits for nobody, and leaves the computer as it is.
        quick = replace(
            self.doors,
            clock=clock,
            alarms=QuickAlarms(self.doors.alarms, clock),
            courtesy=None,
            power=None,
            idle=None,
            ending=None,
        )
        bedtime = Bedtime(self.profile, quick, self.app, ritual_seconds=self.seconds * RITUAL_SHARE)
        bedtime.begin(Wish.SHOW)
        window = bedtime.rooms().window()
        window.resize(*SIZE)
        player = Player(window, self.doors.clock, self.album)
        recorder = SerialJobs()
        sound = self._record(bedtime, recorder)
        words = self._first_start(bedtime, player, passphrase)
        self._tonight(bedtime, player)
        self._alarm(bedtime, player, clock)
        self._ritual(bedtime, player)
        self._lights_out(bedtime, player)
        self._dream(bedtime, player)
        clock.stand_still()  # else a slow machine sleeps through the morning while it records
        self._sound(player, sound)
        recorder.stop()
        self._morning(bedtime, player, clock)
        bedtime.end()
        self._vault(passphrase, words)

    def _clock(self) -> QuickClock:
        from bedtime_app.features.evening.evening_plan_store import EveningPlanStore

        clock, plans = self.doors.clock, EveningPlanStore(self.profile.settings())
        tonight = tonight_at(clock.now(), clock.zone(), plans.plan(), plans.changes())
        length = (tonight.lights_out - tonight.wind_down).total_seconds()
        factor = length / (self.seconds * EVENING_SHARE)
        return QuickClock(clock, tonight.wind_down - BEFORE, factor)

    def _record(self, bedtime: Bedtime, recorder: SerialJobs) -> list[Result[list[Timing]]]:
        outcome: list[Result[list[Timing]]] = []
        scripts = bedtime.rooms().scripts
        told = [
            scripts.script_for(step)
            for step in scripts.ritual().steps
            if step.kind is StepKind.NARRATION
        ]
        path = self.album / "evening.wav"
        recorder.run(lambda: render_evening(told, path), outcome.append)
        return outcome

    def _first_start(self, bedtime: Bedtime, player: Player, passphrase: str) -> str:
        words: tuple[str, ...] = ()
        view, vault = bedtime.rooms().first_start, bedtime.rooms().vault
        with self.report.part("first start") as part:
            player.rest(0.5)
            part.verified["picture"] = player.photograph("01-welcome")
            for _ in range(2):
                player.type(passphrase)
                player.press(Qt.Key.Key_Return)
            words = tuple(view.words)
            part.verify("twelve_words_shown", holds=len(words) == 12)  # noqa: PLR2004 - said beside it
            part.verified["words_picture"] = "not kept: they are secret even in a rehearsal"
            player.press(Qt.Key.Key_Tab)
            player.press(Qt.Key.Key_Return)
            for position in tuple(view.asked):
                player.type(words[position - 1])
                player.press(Qt.Key.Key_Return)
            player.wait_until("the vault is made", lambda: view.step == "done")
            part.verified["done_picture"] = player.photograph("02-vault-made")
            part.verify("vault_open", holds=vault.state is VaultState.OPEN)
            player.press(Qt.Key.Key_Return)
            player.wait_until("Tonight is shown", lambda: bedtime.rooms().shell.page == "tonight")
        return " ".join(words)

    def _tonight(self, bedtime: Bedtime, player: Player) -> None:
        with self.report.part("tonight") as part:
            player.rest(0.4)
            part.verified["picture"] = player.photograph("03-tonight-before")
            part.verify("headline", holds=True, value=bedtime.rooms().tonight.headline)

    def _alarm(self, bedtime: Bedtime, player: Player, clock: QuickClock) -> None:
        watch = bedtime.waiting.watch
        rung: list[datetime] = []
        with self.report.part("the alarm") as part:
            forget = watch.began.add(lambda _night: rung.append(clock.now()))
            wind_down = watch.tonight().wind_down
            bedtime.rooms().window().hide()
            clock.let_go()
            watch.look()
            patience = (clock.real(wind_down) - self.doors.clock.now()).total_seconds() + 10
            player.wait_until("the alarm rings at wind-down", lambda: bool(rung), patience)
            forget()
            late = (clock.real(rung[0]) - clock.real(wind_down)).total_seconds()
            part.verify("late_by_real_seconds", holds=late < LATEST_RING, value=round(late, 3))
            part.verify("rang_once", holds=len(rung) == 1)
            part.verify("window_came", holds=bedtime.rooms().window().isVisible())
            player.rest(0.6)
            part.verified["picture"] = player.photograph("04-tonight-wind-down")

    def _ritual(self, bedtime: Bedtime, player: Player) -> None:
        rooms = bedtime.rooms()
        with self.report.part("the ritual begins with one key") as part:
            player.press(Qt.Key.Key_Return)
            player.wait_until("the ritual runs", lambda: rooms.ritual.state == "running")
            part.verify("steps", holds=rooms.ritual.stepCount > 1, value=rooms.ritual.stepCount)
        for number, step in enumerate(rooms.ritual.tonights.run.ritual.steps, start=5):
            if step.kind is not StepKind.LIGHTS_OUT:
                with self.report.part(f"step: {step.key}") as part:
                    self._step(bedtime, player, part, step)
                    name = f"{number:02}-{step.key.replace('_', '-')}"
                    part.verified["picture"] = player.photograph(name)
                    self._go_on(player, step)
                    present = rooms.ritual.tonights.run.step.key
                    part.verify("next_goes_on", holds=present != step.key)

    def _step(self, bedtime: Bedtime, player: Player, part: Part, step: Step) -> None:
        rooms = bedtime.rooms()
        part.verify("its_turn", holds=rooms.ritual.tonights.run.step.key == step.key)
        begun = self.doors.clock.monotonic()
        if step.kind is StepKind.LIST:
            player.type(LIST)
            night = bedtime.waiting.watch.tonight().night
            took = player.wait_until(
                "the list is in the vault within a second",
                lambda: rooms.lists.text_of(night) == LIST,
                1.0,
            )
            part.verify("kept_after_seconds", holds=True, value=round(took, 3))
        elif step.kind is StepKind.BREATHING:
            inward = rooms.ritual.breathingIn
            player.wait_until("the breath turns", lambda: rooms.ritual.breathingIn != inward)
            player.press(Qt.Key.Key_Space)
            part.verify("space_pauses", holds=rooms.ritual.state == "paused")
            player.press(Qt.Key.Key_Space)
            part.verify("space_goes_on", holds=rooms.ritual.state == "running")
        elif step.kind is StepKind.NARRATION:
            narrator = rooms.narrator
            took = player.wait_until(
                "the narration begins", lambda: narrator.now().state is NarrationState.PLAYING
            )
            part.verify("spoken_after_seconds", holds=True, value=round(took, 3))
            player.rest(step.seconds / 2)
            silence = narrator.now().silence
            heard = "through the sound device" if silence is None else silence.name.lower()
            part.verify("heard", holds=narrator.now().elapsed > 0, value=heard)
        passed = self.doors.clock.monotonic() - begun
        player.rest(max(0.0, step.seconds * STEP_SHARE - passed))

    @staticmethod
    def _go_on(player: Player, step: Step) -> None:
        if step.kind is StepKind.LIST:
            player.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            player.press(Qt.Key.Key_Right)

    def _lights_out(self, bedtime: Bedtime, player: Player) -> None:
        rooms = bedtime.rooms()
        with self.report.part("lights-out") as part:
            player.wait_until(
                "the last step comes",
                lambda: rooms.ritual.kind == StepKind.LIGHTS_OUT.value,
                self.seconds,
            )
            player.rest(0.5)
            part.verified["picture"] = player.photograph("09-lights-out")
            idle = rooms.narrator.now().state is NarrationState.IDLE
            part.verify("nothing_sounds", holds=idle)
            # A slow machine may have been told of it while it was still telling the story.
            player.wait_until("lights-out comes", bedtime.waiting.watch.is_dark, self.seconds)
            player.press(Qt.Key.Key_Escape)
            player.wait_until("the dark page comes", lambda: rooms.shell.page == "dark")
            part.verified["dark_picture"] = player.photograph("09-after-lights-out")

    def _dream(self, bedtime: Bedtime, player: Player) -> None:
        rooms = bedtime.rooms()
        with self.report.part("a dream at night") as part:
            rooms.window().resize(*SIZE)
            rooms.shell.go("dreams")
            player.rest(0.3)
            player.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
            player.rest(0.2)
            player.type(DREAM_TITLE)
            player.press(Qt.Key.Key_Return)
            player.type(DREAM)
            took = player.wait_until(
                "the dream is in the vault within a second",
                lambda: any(dream.page.text == DREAM for dream in rooms.dreams.newest()),
                1.0,
            )
            part.verify("kept_after_seconds", holds=True, value=round(took, 3))
            part.verified["picture"] = player.photograph("10-dream")

    def _sound(self, player: Player, outcome: list[Result[list[Timing]]]) -> None:
        with self.report.part("the voice, as a file") as part:
            player.wait_until("the voice is recorded", lambda: bool(outcome), 120.0)
            result = outcome[0]
            if not isinstance(result, Ok):
                raise result.error
            part.verified["file"] = "evening.wav"
            verify_sound(part, self.album / "evening.wav", result.value)

    def _morning(self, bedtime: Bedtime, player: Player, clock: QuickClock) -> None:
        rooms, watch = bedtime.rooms(), bedtime.waiting.watch
        with self.report.part("morning") as part:
            rooms.window().close()
            clock.leap(watch.tonight().rise)
            watch.look()
            bedtime.show()
            player.wait_until("the morning page comes", lambda: rooms.shell.page == "morning")
            part.verify("last_evenings_list", holds=rooms.morning.listText == LIST)
            player.rest(0.4)
            part.verified["picture"] = player.photograph("11-morning")

    def _vault(self, passphrase: str, words: str) -> None:
        vault = self.profile.vault()
        with self.report.part("the vault, opened with the passphrase") as part:
            vault.unlock(passphrase)
            part.verify("dream_is_there", holds=self._dream_is_in(vault.database()))
            part.verify("whole", holds=vault.check() == ())
        vault.lock()
        with self.report.part("the vault, opened with the recovery words") as part:
            vault.open(vault.key_slots().key_from_words(words))
            part.verify("dream_is_there", holds=self._dream_is_in(vault.database()))
        vault.lock()
        with self.report.part("nothing in plain") as part:
            files = [path for path in self.profile.directory.rglob("*") if path.is_file()]
            part.verify("files_searched", holds=bool(files), value=len(files))
            for name, words_said in (("list", LIST), ("dream", DREAM), ("title", DREAM_TITLE)):
                part.verify(f"{name}_found_nowhere", holds=not _found(words_said, files))

    @staticmethod
    def _dream_is_in(database: object) -> bool:
        rows = database.execute("SELECT title, text FROM dreams")  # type: ignore[attr-defined]
        return (DREAM_TITLE, DREAM) in {tuple(row) for row in rows}


def _found(words: str, files: list[Path]) -> bool:
    needles = [words.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(needle in path.read_bytes() for path in files for needle in needles)
