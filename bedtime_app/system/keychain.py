"""The system's own keyring, which may be absent, locked or silent."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.core.result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Bedtime"
TIMEOUT = 10.0
"""Seconds; a keyring asks the person for a password, but may also never answer."""
_NO_KEYRING = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class SystemKeychain:
    """`Keychain` of one profile, through the keyring library; a call may take `timeout` seconds.

    Each call waits on a thread of its own, so one that never returns costs that thread and nothing
    else. While one hangs, further calls are not even tried.
    """

    def __init__(self, profile_id: str, timeout: float = TIMEOUT) -> None:
        self._profile_id = profile_id
        self._timeout = timeout
        self._hanging: threading.Thread | None = None

    def recall(self) -> bytes | None:
        """The key remembered for this profile, or None."""
        kept = self._ask(lambda keyring: keyring.get_password(SERVICE, self._profile_id))
        try:
            return None if kept is None else bytes.fromhex(kept)
        except ValueError as error:
            raise KeychainError(KeychainTrouble.BROKEN) from error

    def remember(self, key: bytes) -> None:
        """Keep `key` for this profile, and see that it is kept."""
        self._ask(lambda keyring: keyring.set_password(SERVICE, self._profile_id, key.hex()))
        if self.recall() != key:
            raise KeychainError(KeychainTrouble.BROKEN)

    def forget(self) -> None:
        """Remove what was remembered for this profile; fine if nothing was."""

        def remove(keyring: KeyringBackend) -> None:
            if keyring.get_password(SERVICE, self._profile_id) is not None:
                keyring.delete_password(SERVICE, self._profile_id)

        self._ask(remove)

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T:
        if self._hanging is not None and self._hanging.is_alive():
            raise KeychainError(KeychainTrouble.SILENT)
        answers: SimpleQueue[Result[T]] = SimpleQueue()
        thread = threading.Thread(
            target=lambda: answers.put(_outcome(question)), name="keyring", daemon=True
        )
        thread.start()
        try:
            answer = answers.get(timeout=self._timeout)
        except Empty as error:
            self._hanging = thread
            raise KeychainError(KeychainTrouble.SILENT) from error
        if isinstance(answer, Err):
            raise answer.error
        thread.join()
        return answer.value


def _outcome(question: Callable[[KeyringBackend], T]) -> Result[T]:
    try:
        import keyring
        from keyring.errors import (
            InitError,
            KeyringLocked,
            NoKeyringError,
        )

        try:
            return Ok(question(_trusted(keyring.get_keyring())))
        except (KeyringLocked, InitError):  # the second when its own prompt was dismissed
            return Err(KeychainError(KeychainTrouble.LOCKED))
        except NoKeyringError:
            return Err(KeychainError(KeychainTrouble.ABSENT))
    except KeychainError as error:
        return Err(error)
    except Exception as error:  # noqa: BLE001 - backends raise whatever their system gives them
        broken = KeychainError(KeychainTrouble.BROKEN)
        broken.__cause__ = error
        return Err(broken)


def _trusted(backend: KeyringBackend) -> KeyringBackend:
    """The backend that would really be asked; raises `KeychainError` if it keeps no secrets."""
    members: list[Any] = list(getattr(backend, "backends", None) or [backend])
    if type(members[0]).__module__.startswith(_NO_KEYRING):
        raise KeychainError(KeychainTrouble.ABSENT)
    return backend
