from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.errors import (
    DamagedPart,
    StorageError,
    VaultAbsent,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultLocked,
    WrongKey,
    WrongPassphrase,
)
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import LEAST_STRENGTH, new_key
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.sample_tables import PASSPHRASE, first_tables, read_notes, write_note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = Vault(tmp_path / "vault", [first_tables])
    yield vault
    vault.lock()


def create(vault: Vault) -> RecoveryWords:
    return vault.create(PASSPHRASE, strength=LEAST_STRENGTH)


def test_an_empty_folder_holds_no_vault_and_is_not_even_made(vault: Vault) -> None:
    assert vault.state is VaultState.ABSENT
    assert not vault.directory.exists()
    with pytest.raises(VaultAbsent):
        vault.open(new_key())
    with pytest.raises(VaultLocked):
        vault.database()


def test_a_new_vault_is_open_and_has_exactly_these_tables(vault: Vault) -> None:
    create(vault)
    assert vault.state is VaultState.OPEN
    assert sorted(vault.database().table_names()) == ["_sqlite_migrations", "_vault", "notes"]
    assert vault.check() == ()


def test_the_passphrase_opens_what_was_written(vault: Vault) -> None:
    create(vault)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    assert vault.state is VaultState.LOCKED
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == ["a lighthouse"]


def test_the_words_open_what_was_written(vault: Vault) -> None:
    words = create(vault)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    typed = "\n".join(f"{n}. {word.upper()}" for n, word in enumerate(words.words, start=1))
    vault.open(vault.key_slots().key_from_words(typed))
    assert read_notes(vault.database()) == ["a lighthouse"]


def test_a_wrong_passphrase_leaves_it_locked(vault: Vault) -> None:
    create(vault)
    vault.lock()
    with pytest.raises(WrongPassphrase):
        vault.unlock("a loud harbour at noon")
    assert vault.state is VaultState.LOCKED


def test_a_key_of_another_vault_is_told_from_a_damaged_file(vault: Vault) -> None:
    create(vault)
    vault.lock()
    with pytest.raises(WrongKey):
        vault.open(new_key())


def test_it_locks_whatever_a_listener_does(vault: Vault) -> None:
    create(vault)

    def broken() -> None:
        raise ZeroDivisionError

    leave = vault.locking.add(broken)
    told: list[VaultState] = []
    leave_changed = vault.changed.add(broken)
    vault.changed.add(lambda: told.append(vault.state))
    with pytest.raises(ZeroDivisionError):
        vault.lock()
    leave()
    leave_changed()
    assert vault.state is VaultState.LOCKED
    assert told == [VaultState.LOCKED]  # so that no page goes on showing words
    vault.unlock(PASSPHRASE)


def test_locked_it_gives_neither_database_nor_key(vault: Vault) -> None:
    create(vault)
    vault.lock()
    for ask in (vault.database, vault.key, vault.connect, vault.check):
        with pytest.raises(VaultLocked):
            ask()


def test_each_change_of_state_is_told_once(vault: Vault) -> None:
    told: list[VaultState] = []
    vault.changed.add(lambda: told.append(vault.state))
    create(vault)
    vault.lock()
    vault.lock()
    vault.unlock(PASSPHRASE)
    vault.open(vault.key())
    vault.set_aside()
    assert told == [
        VaultState.OPEN,
        VaultState.LOCKED,
        VaultState.OPEN,
        VaultState.LOCKED,
        VaultState.ABSENT,
    ]


def test_closed_it_is_one_database_file_beside_its_keys(vault: Vault) -> None:
    create(vault)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    names = {path.name for path in vault.directory.iterdir()}
    assert names == {"vault.db", "vault.keys", "vault.lock"}


def test_nobody_else_on_the_machine_may_read_the_files(vault: Vault) -> None:
    create(vault)
    assert vault.directory.stat().st_mode & 0o077 == 0
    write_note(vault.database(), "a lighthouse")
    for path in vault.directory.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


def test_a_vault_is_never_created_over_another(vault: Vault) -> None:
    create(vault)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    with pytest.raises(VaultExists):
        create(vault)
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == ["a lighthouse"]


def test_a_vault_without_its_keys_is_damaged_rather_than_absent(vault: Vault) -> None:
    create(vault)
    vault.lock()
    (vault.directory / "vault.keys").unlink()
    assert vault.state is VaultState.LOCKED
    with pytest.raises(VaultDamaged) as raised:
        vault.key_slots()
    assert raised.value.part is DamagedPart.KEYS
    with pytest.raises(VaultExists):
        create(vault)


def test_set_aside_keeps_the_old_and_lets_a_new_one_begin(vault: Vault) -> None:
    create(vault)
    write_note(vault.database(), "a lighthouse")
    place = vault.set_aside()
    assert vault.state is VaultState.ABSENT
    vault.create("another", strength=LEAST_STRENGTH)
    assert read_notes(vault.database()) == []
    old = Vault(place, [first_tables])
    old.unlock(PASSPHRASE)
    assert read_notes(old.database()) == ["a lighthouse"]
    old.lock()


def test_two_vault_objects_do_not_share_one_folder(vault: Vault) -> None:
    create(vault)
    other = Vault(vault.directory, [first_tables])
    with pytest.raises(VaultInUse):
        other.unlock(PASSPHRASE)
    vault.lock()
    other.unlock(PASSPHRASE)
    other.lock()


def test_another_process_is_told_that_the_vault_is_in_use(vault: Vault) -> None:
    create(vault)
    script = (
        "import sys; from pathlib import Path\n"
        "from bedtime_app.storage.vault import Vault\n"
        "from tests.storage.sample_tables import PASSPHRASE, first_tables\n"
        "try: Vault(Path(sys.argv[1]), [first_tables]).unlock(PASSPHRASE)\n"
        "except Exception as error: print(type(error).__name__)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(vault.directory)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout == "VaultInUse\n"
    assert said.stderr == ""


def test_a_second_connection_reads_while_the_first_one_writes(vault: Vault) -> None:
    create(vault)
    write_note(vault.database(), "before")
    with closing(vault.connect()) as second, vault.database().atomic():
        vault.database().execute("INSERT INTO notes (text) VALUES ('during')")
        assert read_notes(second) == ["before"]


def test_a_new_passphrase_replaces_the_old_and_the_words_stay(vault: Vault) -> None:
    words = create(vault)
    slots = vault.key_slots().with_passphrase(vault.key(), "the new one", LEAST_STRENGTH)
    vault.replace_keys(slots)
    vault.lock()
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)
    vault.unlock("the new one")
    assert vault.key_slots().key_from_words(" ".join(words.words)) == vault.key()


def test_slots_of_another_key_are_refused(vault: Vault) -> None:
    create(vault)
    foreign = KeySlots.seal(new_key(), "x", RecoveryWords.new(), LEAST_STRENGTH)
    with pytest.raises(ValueError, match="another vault"):
        vault.replace_keys(foreign)
    vault.lock()
    vault.unlock(PASSPHRASE)


def test_foreign_keys_hold_and_a_broken_use_case_leaves_no_trace(vault: Vault) -> None:
    create(vault)
    db = vault.database()
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)

    def half_done() -> None:
        with db.atomic():
            db.execute("INSERT INTO notes (text) VALUES ('half')")
            raise VaultAbsent

    with pytest.raises(VaultAbsent):
        half_done()
    assert read_notes(db) == []


def test_a_mistake_of_ours_is_not_taken_for_trouble_with_the_disk(vault: Vault) -> None:
    create(vault)
    with pytest.raises(Exception, match="no such table") as raised:
        vault.database().execute("SELECT * FROM nowhere")
    assert not isinstance(raised.value, StorageError)
