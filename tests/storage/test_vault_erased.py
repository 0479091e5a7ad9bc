"""What was erased is not left inside the encrypted pages, for somebody who has the key."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables, write_note

if TYPE_CHECKING:
    from pathlib import Path

ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
PAGE, SALT, IV, HMAC = 4096, 16, 16, 64


def decrypted(database: Path, key: bytes) -> bytes:
    """All pages of a SQLCipher 4 file, those that nothing points to any more among them."""
    data, plain = database.read_bytes(), b""
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        cipher_text = page[SALT if start == 0 else 0 : PAGE - IV - HMAC]
        mode = ciphers.modes.CBC(page[PAGE - IV - HMAC : PAGE - HMAC])
        decryptor = ciphers.Cipher(ciphers.algorithms.AES(key), mode).decryptor()
        plain += decryptor.update(cipher_text) + decryptor.finalize()
    return plain


@pytest.mark.parametrize("length", [1, 2000], ids=["within a page", "over many pages"])
def test_an_erased_text_is_not_left_in_the_pages(tmp_path: Path, length: int) -> None:
    vault = Vault(tmp_path / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    key, database = vault.key(), tmp_path / "vault" / "vault.db"
    write_note(vault.database(), "a note that stays")
    with closing(vault.connect()) as second:
        write_note(second, "kaleidoscope" * length)
    vault.lock()
    assert b"kaleidoscope" in decrypted(database, key)

    vault.unlock(PASSPHRASE)
    with closing(vault.connect()) as second, second.atomic():
        second.execute("DELETE FROM notes WHERE text LIKE 'kal%'")
    vault.lock()
    assert b"a note that stays" in decrypted(database, key)
    assert b"kaleidoscope" not in decrypted(database, key)
