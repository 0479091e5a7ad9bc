from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables, second_tables, write_note

if TYPE_CHECKING:
    from pathlib import Path

WORDS = RecoveryWords.from_entropy(b"none of them a name in the file!"[:16])
"""Random ones may be a word that the file of keys is written in, such as “version”."""
PLANTED = ("kaleidoscope", "Wölfe im Nebel", "夢の中の灯台")


def plain_places(folder: Path, secrets: list[bytes]) -> list[str]:
    return [
        f"{path.name}: {secret!r}"
        for path in folder.rglob("*")
        if path.is_file()
        for secret in secrets
        if secret in path.read_bytes()
    ]


def test_neither_words_nor_secrets_stand_in_any_file(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault = Vault(folder, [first_tables])
    words = vault.create(PASSPHRASE, WORDS, LEAST_STRENGTH)
    key = vault.key()
    texts = [*PLANTED, PASSPHRASE, " ".join(words.words), key.hex()]
    secrets = [key, words.entropy, *(t.encode(c) for t in texts for c in ("utf-8", "utf-16-le"))]
    secrets += [word.encode() for word in set(words.words) if len(word) > 5]

    for planted in PLANTED:
        write_note(vault.database(), planted * 50)
    assert plain_places(folder, secrets) == []  # open, with its write-ahead log

    with vault.database().atomic():
        vault.database().execute("UPDATE notes SET text = text || ?", [PLANTED[0] * 900])
        with closing(vault.connect()) as second:
            second.execute("SELECT text FROM notes ORDER BY length(text), text DESC").fetchall()
        assert plain_places(folder, secrets) == []  # in the middle of a change
    vault.lock()
    assert plain_places(folder, secrets) == []

    upgraded = Vault(folder, [second_tables])
    upgraded.unlock(PASSPHRASE)
    upgraded.database().execute("VACUUM")
    assert plain_places(folder, secrets) == []  # with the copy that an upgrade keeps
    upgraded.set_aside()
    assert plain_places(folder, secrets) == []


def test_the_search_itself_finds_what_is_plain(tmp_path: Path) -> None:
    (tmp_path / "leak.txt").write_text("a kaleidoscope", "utf-8")
    assert plain_places(tmp_path, [b"kaleidoscope"]) == ["leak.txt: b'kaleidoscope'"]


def test_errors_and_words_do_not_carry_secrets_into_a_log(tmp_path: Path) -> None:
    vault = Vault(tmp_path, [first_tables])
    words = vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert not any(word in repr(words) for word in words.words)
    assert vault.key().hex() not in repr(vault.key_slots())
    vault.lock()
