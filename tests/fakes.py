"""Stand-ins for the doors to the operating system, driven by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import PLAIN, Narration, NarrationState
from bedtime_app.core.result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.narration import Telling
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Sound
    from bedtime_app.core.voice_choice import Voice

T = TypeVar("T")


class FakeClock:
    """Stands still until it is moved."""

    def __init__(
        self, now: datetime = datetime(2026, 11, 20, 20, 0, tzinfo=UTC), zone: str = "Europe/Berlin"
    ) -> None:
        self._now = now
        self._zone = ZoneInfo(zone)
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def zone(self) -> ZoneInfo:
        return self._zone

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, **step: float) -> None:
        """Let time pass as it does; keywords are those of `timedelta`."""
        self._now += timedelta(**step)
        self._monotonic += timedelta(**step).total_seconds()

    def jump(self, now: datetime) -> None:
        """Set the wall clock without time passing, as a person or a suspend does."""
        self._now = now

    def travel(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)


class FakeAlarms:
    """Rings when told that an instant has come."""

    def __init__(self) -> None:
        self.pending: dict[str, tuple[datetime, Callable[[], None]]] = {}

    def set(self, name: str, at: datetime, ring: Callable[[], None]) -> None:
        self.pending[name] = (at, ring)

    def cancel(self, name: str) -> None:
        self.pending.pop(name, None)

    def stop(self) -> None:
        self.pending.clear()

    def ring_until(self, instant: datetime) -> None:
        """Ring everything due by `instant`, earliest first, including what the ringing sets."""
        while due := sorted((at, name) for name, (at, _) in self.pending.items() if at <= instant):
            _, ring = self.pending.pop(due[0][1])
            ring()


class FakeDelay:
    """A `Delay` that ends when told."""

    def __init__(self) -> None:
        self.seconds: float | None = None
        self._then: Callable[[], object] = lambda: None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        self.seconds, self._then = seconds, then

    def stop(self) -> None:
        self.seconds = None

    def end(self) -> None:
        assert self.seconds is not None
        self.seconds = None
        self._then()


class FakeJobs:
    """Runs nothing until told."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Callable[[Result[T]], None]) -> None:
        def step() -> None:
            outcome: Result[T]
            try:
                outcome = Ok(work())
            except Exception as error:  # noqa: BLE001 - a job hands on whatever went wrong
                outcome = Err(error)
            done(outcome)

        self._waiting.append(step)

    def stop(self) -> None:
        self._waiting.clear()

    def run_all(self) -> None:
        """Run what waits, and what that asks for."""
        while self._waiting:
            self._waiting.pop(0)()


class MemoryKeychain:
    """A keyring in memory, which can be made to fail."""

    def __init__(self, key: bytes | None = None) -> None:
        self.key = key
        self.trouble: Exception | None = None

    def recall(self) -> bytes | None:
        self._answer()
        return self.key

    def remember(self, key: bytes) -> None:
        self._answer()
        self.key = key

    def forget(self) -> None:
        self._answer()
        self.key = None

    def _answer(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class FakeNotifier:
    """Keeps what it was asked to show; the test presses the buttons."""

    def __init__(self, *, works: bool = True) -> None:
        self.shown: list[tuple[str, str]] = []
        self.actions: tuple[tuple[str, str], ...] = ()
        self.withdrawn = 0
        self.stopped = False
        self._chosen: Callable[[str], None] | None = None
        self._works = works

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        chosen: Callable[[str], None] | None = None,
    ) -> bool:
        self.shown.append((title, body))
        self.actions, self._chosen = tuple(actions), chosen
        return self._works

    def withdraw(self) -> None:
        self.withdrawn += 1
        self.actions, self._chosen = (), None

    def stop(self) -> None:
        self.withdraw()
        self.stopped = True

    def choose(self, key: str) -> None:
        """Press that button of the message shown last, if it is still there."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None and key in dict(self.actions):
            chosen(key)


class FakeCourtesy:
    """Knows what it is told about the person; answers at once, unless it is silent."""

    def __init__(self, *, busy: bool = False) -> None:
        self.busy = busy
        self.silent = False
        self._waiting: list[Callable[[bool], None]] = []

    def ask(self, told: Callable[[bool], None]) -> None:
        self._waiting.append(told)
        if not self.silent:
            self.answer()

    def answer(self) -> None:
        """Answer whatever was asked so far."""
        asked, self._waiting = self._waiting, []
        for told in asked:
            told(self.busy)


class FakeSoundscape:
    """A soundscape that notes what it was asked for."""

    def __init__(self) -> None:
        self.changed: Listeners[[]] = Listeners()
        self.asked: list[tuple[object, ...]] = []
        self.playing = False
        self.audible = True
        self._sound: Sound | None = None

    @property
    def sound(self) -> Sound | None:
        return self._sound if self.playing else None

    def play(self, sound: Sound, seconds: float | None = None) -> None:
        self._sound = sound
        self.asked.append(("play", sound, seconds))
        self.become(playing=True)

    def change(self, sound: Sound) -> None:
        self.asked.append(("change", sound))

    def fade_out(self) -> None:
        self.asked.append(("fade out",))

    def stop(self) -> None:
        self.asked.append(("stop",))
        self.become(playing=False)

    def become(self, *, playing: bool | None = None, audible: bool | None = None) -> None:
        """Change what is so, and tell it."""
        self.playing = self.playing if playing is None else playing
        self.audible = self.audible if audible is None else audible
        self.changed.tell()


class FakeNarrator:
    """A narrator whose moments the test chooses."""

    def __init__(self) -> None:
        self.changed: Listeners[[]] = Listeners()
        self.script: Script | None = None
        self.telling = PLAIN
        self.prepared = ""
        self._now = Narration()

    def now(self) -> Narration:
        return self._now

    def become(self, **changes: object) -> None:
        """Change the present moment and tell it."""
        self._now = replace(self._now, **changes)  # type: ignore[arg-type]  # names checked by dataclass
        self.changed.tell()

    def prepare(self, language: str) -> None:
        self.prepared = language

    def begin(self, script: Script, segment: int = 0, telling: Telling = PLAIN) -> None:
        self.script, self.telling = script, telling
        self.become(state=NarrationState.PLAYING, segment=segment, elapsed=0.0)

    def pause(self) -> None:
        self.become(state=NarrationState.PAUSED)

    def resume(self) -> None:
        self.become(state=NarrationState.PLAYING)

    def seek(self, segment: int) -> None:
        self.become(segment=segment)

    def sleep_in(self, seconds: float | None) -> None:
        self.become(silent_in=seconds)

    def stop(self) -> None:
        self.become(state=NarrationState.IDLE)

    def close(self) -> None:
        self.stop()


class FakePower:
    """Tells what the test tells it to."""

    def __init__(self) -> None:
        self.sleeping: Listeners[[]] = Listeners()
        self.woke: Listeners[[]] = Listeners()
        self.locked: Listeners[[]] = Listeners()
        self.unlocked: Listeners[[]] = Listeners()

    def start(self) -> None: ...

    def stop(self) -> None: ...


class FakeAnywhereKey:
    """A system that gives the key when the test says so, and presses it."""

    def __init__(self) -> None:
        self.pressed: Listeners[[]] = Listeners()
        self.changed: Listeners[[]] = Listeners()
        self.offer = KeyOffer()
        self.asked_for: list[str] = []
        self.stopped = False

    def ask(self, what: str) -> None:
        self.asked_for.append(what)
        self.answer(KeyOffer(KeyState.ASKED))

    def answer(self, offer: KeyOffer) -> None:
        self.offer = offer
        self.changed.tell()

    def let_go(self) -> None:
        self.answer(KeyOffer())

    def stop(self) -> None:
        self.stopped = True


class FakeIdleTime:
    """Answers when told."""

    def __init__(self) -> None:
        self.asked: list[Callable[[float | None], None]] = []

    def ask(self, told: Callable[[float | None], None]) -> None:
        self.asked.append(told)

    def answer(self, seconds: float | None) -> None:
        self.asked.pop(0)(seconds)


class FakeMachineEnding:
    """A computer that can do everything, until it is told otherwise, and only notes what it did."""

    def __init__(self) -> None:
        self.able = frozenset(EndingWay)
        self.outcome: Result[None] = Ok(None)
        self.looked = 0
        self.did: list[EndingWay] = []

    def what_can(self, told: Callable[[frozenset[EndingWay]], None]) -> None:
        self.looked += 1
        told(self.able)

    def do(self, way: EndingWay, told: Callable[[Result[None]], None]) -> None:
        self.did.append(way)
        told(self.outcome)


class FakeAwake:
    """Notes each reason it was held for, and None for each release."""

    def __init__(self) -> None:
        self.asked: list[str | None] = []

    def hold(self, why: str) -> None:
        self.asked.append(why)

    def release(self) -> None:
        self.asked.append(None)

    def stop(self) -> None:
        self.release()


class FakeVoices:
    """Answers with the voices it was given, when told."""

    def __init__(self, *voices: Voice) -> None:
        self.voices = list(voices)
        self.folders: list[str] = []
        self._told: Callable[[Sequence[Voice]], None] | None = None

    def ask(self, folder: str, told: Callable[[Sequence[Voice]], None]) -> None:
        self.folders.append(folder)
        self._told = told

    def stop(self) -> None:
        self._told = None

    def answer(self) -> None:
        told, self._told = self._told, None
        if told is not None:
            told(self.voices)
