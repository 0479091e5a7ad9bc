"""Whether this computer remembers the key; the keyring is only asked if a person wished so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.result import Ok, Result
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs, Keychain
    from bedtime_app.storage.settings_store import SettingsStore


def _read_flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("neither true nor false")


REMEMBERED = Setting("vault remembered", False, _read_flag, bool)  # noqa: FBT003 - its default


class Remembering:
    """The system's keyring, asked in `Jobs`; outcomes are told on the GUI thread."""

    def __init__(self, jobs: Jobs, keychain: Keychain, settings: SettingsStore) -> None:
        self._jobs = jobs
        self._keychain = keychain
        self._settings = settings

    def is_wished(self) -> bool:
        """Whether the person let this computer remember, and it did."""
        return self._settings.get(REMEMBERED)

    def recall(self, done: Callable[[Result[bytes | None]], None]) -> None:
        """Ask for the key."""
        self._jobs.run(self._keychain.recall, done)

    def settle(self, key: bytes, done: Callable[[Result[None]], None], *, wished: bool) -> None:
        """Have `key` remembered or forgotten; at once if it was and stays forgotten."""
        if not wished and not self.is_wished():
            done(Ok(None))
            return

        def settled(result: Result[None]) -> None:
            if isinstance(result, Ok) or not wished:
                self._settings.put(REMEMBERED, wished)
            done(result)

        act = partial(self._keychain.remember, key) if wished else self._keychain.forget
        self._jobs.run(act, settled)
