"""What the inner rings need of the operating system, as protocols that `system` fulfils."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from bedtime_app.core.ending_way import EndingWay
    from bedtime_app.core.key_offer import KeyOffer
    from bedtime_app.core.listeners import Listeners
    from bedtime_app.core.result import Result

T = TypeVar("T")


class Clock(Protocol):
    """The only way to learn what time it is."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def zone(self) -> ZoneInfo:
        """The zone in which the person lives at this moment."""

    def monotonic(self) -> float:
        """Seconds since some fixed point, never set back, standing still or not in suspend."""


class Alarms(Protocol):
    """Rings once at an instant; an adapter promises that `ring` is called on the GUI thread."""

    def set(self, name: str, at: datetime, ring: Callable[[], None]) -> None:
        """Ring at the aware instant `at`, at once if it has passed; replaces one of that name."""

    def cancel(self, name: str) -> None:
        """Forget the alarm of that name, if there is one."""

    def stop(self) -> None:
        """Forget every alarm and end the thread behind them."""


class Jobs(Protocol):
    """Runs slow work one after another away from the GUI thread."""

    def run(self, work: Callable[[], T], done: Callable[[Result[T]], None]) -> None:
        """Run `work` later; `done` is called with its outcome on the GUI thread."""

    def stop(self) -> None:
        """Drop what has not begun and wait for what has."""


class PathChooser(Protocol):
    """Asks for a file or a folder in the desktop's own dialog."""

    def ask(self, title: str, *, folder: bool, chosen: Callable[[Path], object]) -> None:
        """Open the dialog; `chosen` is called on the GUI thread, or never."""

    def close(self) -> None:
        """Close it without an answer; fine if none is open."""


class Keychain(Protocol):
    """Remembers the vault's key in the system's own keyring; every call may block for a while.

    All raise `KeychainError` when the keyring is absent, locked or silent.
    """

    def recall(self) -> bytes | None:
        """The key remembered for this profile, or None."""

    def remember(self, key: bytes) -> None:
        """Keep `key` for this profile."""

    def forget(self) -> None:
        """Remove what was remembered for this profile; fine if nothing was."""


class Notifier(Protocol):
    """Shows one quiet message outside the window; never a person's own words."""

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        chosen: Callable[[str], None] | None = None,
    ) -> bool:
        """Show it in the place of the former; False if this desktop has no way to.

        Where the desktop has buttons there is one for each action, a key and what it says; `chosen`
        is called with the key, at most once and on the GUI thread.
        """

    def withdraw(self) -> None:
        """Take away what is shown, and what was still to be; nothing is chosen any more."""

    def stop(self) -> None:
        """Take it away and listen no longer; nothing is shown after this."""


class Courtesy(Protocol):
    """Knows whether an interruption would be unkind: full screen, a call, do-not-disturb."""

    def ask(self, told: Callable[[bool], None]) -> None:
        """Look, away from the GUI thread; `told` is called on it later; unknown is not busy."""


class IdleTime(Protocol):
    """Knows how long nobody has touched the computer."""

    def ask(self, told: Callable[[float | None], None]) -> None:
        """Look, away from the GUI thread; `told` is called on it with seconds; None is unknown."""


class Power(Protocol):
    """Tells on the GUI thread what becomes of the machine; silent where nothing is known."""

    sleeping: Listeners[[]]
    """It is about to suspend."""
    woke: Listeners[[]]
    locked: Listeners[[]]
    """The session was locked."""
    unlocked: Listeners[[]]

    def start(self) -> None:
        """Listen from now on."""

    def stop(self) -> None:
        """Listen no longer."""


class AnywhereKey(Protocol):
    """A key of the system's that is heard whatever window is in front; told on the GUI thread."""

    pressed: Listeners[[]]
    changed: Listeners[[]]
    """Another offer holds now."""

    @property
    def offer(self) -> KeyOffer:
        """What the system gave, or why it did not."""

    def ask(self, what: str) -> None:
        """Ask for a key; the system may show `what` it is for. Takes none from another program."""

    def let_go(self) -> None:
        """Give it back; fine if there is none."""

    def stop(self) -> None:
        """Give it back before the process ends; nothing is left running."""


class Awake(Protocol):
    """Keeps the machine from falling asleep by itself; a closed lid and the person still can.

    Every call returns at once; where nothing can be asked, nothing happens.
    """

    def hold(self, why: str) -> None:
        """Stay awake from now on; `why` may be shown by the system, so nothing of a person's."""

    def release(self) -> None:
        """Sleep when you like; fine if it was not held."""

    def stop(self) -> None:
        """Let go now, before the process ends."""


class MachineEnding(Protocol):
    """Locks, suspends or shuts down the computer; asks nobody for a password."""

    def what_can(self, told: Callable[[frozenset[EndingWay]], None]) -> None:
        """Ask the system and change nothing; `told` is called later on the GUI thread."""

    def do(self, way: EndingWay, told: Callable[[Result[None]], None]) -> None:
        """Do it; `told` is called later on the GUI thread, with `EndingRefused` if it was not."""
