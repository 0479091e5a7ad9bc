from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.system.keychain import SERVICE, SystemKeychain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.guards.own_home import MemoryKeyring

KEY = bytes(range(32))


class TroubledKeyring(KeyringBackend):
    """Does the same to every question."""

    priority = 1

    def __init__(self, trouble: Callable[[], object]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.asked = 0
        self._trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        self.asked += 1
        answer = self._trouble()
        return None if answer is None else str(answer)

    def set_password(self, service: str, username: str, password: str) -> None:
        del password
        self.get_password(service, username)

    def delete_password(self, service: str, username: str) -> None:
        self.get_password(service, username)


def raising(error: Exception) -> TroubledKeyring:
    def trouble() -> object:
        raise error

    return TroubledKeyring(trouble)


def trouble_of(act: Callable[[], object]) -> KeychainTrouble:
    with pytest.raises(KeychainError) as raised:
        act()
    return raised.value.trouble


def test_a_key_is_remembered_recalled_and_forgotten() -> None:
    keychain = SystemKeychain("profile one")
    assert keychain.recall() is None
    keychain.remember(KEY)
    assert SystemKeychain("profile one").recall() == KEY
    keychain.forget()
    assert keychain.recall() is None
    keychain.forget()


def test_each_profile_has_its_own_key(memory_keyring: MemoryKeyring) -> None:
    SystemKeychain("one").remember(KEY)
    assert SystemKeychain("two").recall() is None
    assert list(memory_keyring.passwords) == [(SERVICE, "one")]


@pytest.mark.parametrize(
    ("backend", "trouble"),
    [
        (FailKeyring(), KeychainTrouble.ABSENT),  # type: ignore[no-untyped-call]  # keyring's own
        (NullKeyring(), KeychainTrouble.ABSENT),  # type: ignore[no-untyped-call]  # the same
        (raising(KeyringLocked("x")), KeychainTrouble.LOCKED),
        (raising(InitError("prompt dismissed")), KeychainTrouble.LOCKED),
        (raising(PasswordSetError("x")), KeychainTrouble.BROKEN),
        (raising(OSError("the bus is gone")), KeychainTrouble.BROKEN),
        (TroubledKeyring(lambda: "no hexadecimal"), KeychainTrouble.BROKEN),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_each_trouble_has_its_kind(backend: KeyringBackend, trouble: KeychainTrouble) -> None:
    keyring.set_keyring(backend)
    keychain = SystemKeychain("profile")
    assert trouble_of(keychain.recall) is trouble
    assert trouble_of(lambda: keychain.remember(KEY)) is trouble


def test_a_keyring_that_would_write_the_key_in_plain_counts_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = TroubledKeyring(lambda: None)
    monkeypatch.setattr(TroubledKeyring, "__module__", "keyrings.alt.file")
    keyring.set_keyring(plain)
    assert trouble_of(lambda: SystemKeychain("profile").remember(KEY)) is KeychainTrouble.ABSENT
    assert plain.asked == 0


def test_a_keyring_that_forgets_at_once_is_noticed() -> None:
    keyring.set_keyring(TroubledKeyring(lambda: None))
    assert trouble_of(lambda: SystemKeychain("profile").remember(KEY)) is KeychainTrouble.BROKEN


@pytest.fixture
def never() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_a_keyring_that_never_answers_is_left_alone(never: threading.Event) -> None:
    backend = TroubledKeyring(never.wait)
    keyring.set_keyring(backend)
    keychain = SystemKeychain("profile", timeout=0.05)
    assert trouble_of(keychain.recall) is KeychainTrouble.SILENT
    assert trouble_of(keychain.recall) is KeychainTrouble.SILENT
    assert trouble_of(lambda: keychain.remember(KEY)) is KeychainTrouble.SILENT
    assert backend.asked == 1
