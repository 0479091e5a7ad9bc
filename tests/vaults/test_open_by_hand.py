"""The script that opens a vault without Bedtime, run where Bedtime and PyNaCl cannot be had."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nacl.pwhash.argon2id
import nacl.secret
import pytest

from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import first_tables, write_note
from tests.storage.test_salvage import PAGE, damage
from tests.vaults.make_vault import PAGES, PASSPHRASE, VAULTS, WORDS

if TYPE_CHECKING:
    from types import ModuleType

DOCS = Path(__file__).parents[2] / "docs"
SCRIPT = DOCS / "open_vault_by_hand.py"
RELEASED = sorted(path.parent.name for path in VAULTS.glob("*/vault.db"))
FORBIDDEN = ("nacl", "bedtime_app", "mnemonic", "sqlite_utils", "argon2", "cryptography", "PySide6")
WORDS_TYPED = " ".join(WORDS.words)
ALONE = f"""
import runpy, sys
for name in {FORBIDDEN!r}:
    sys.modules[name] = None
script = sys.argv[1]
sys.argv[:] = sys.argv[1:]
runpy.run_path(script, run_name="__main__")
"""


def opened(place: Path, way: str, secret: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The script, copied with its list of words to a folder where nothing else is."""
    for path in (SCRIPT, DOCS / "recovery-words.txt"):
        shutil.copy(path, cwd)
    return subprocess.run(
        [sys.executable, "-c", ALONE, str(cwd / SCRIPT.name), str(place), way],
        input=secret + "\n",
        cwd=cwd,
        env={name: text for name, text in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        check=False,
    )


def dreams_in(done: subprocess.CompletedProcess[str]) -> set[tuple[str, str]]:
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    rows = [line["row"] for line in lines if line["table"] == "dreams"]
    return {(row["title"], row["text"]) for row in rows}


@pytest.fixture(params=RELEASED)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(VAULTS / request.param, tmp_path / "vault"))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    place = tmp_path / "elsewhere"
    place.mkdir()
    return place


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("open_vault_by_hand", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("way", "secret"), [("words", WORDS_TYPED), ("passphrase", PASSPHRASE)])
def test_every_released_vault_opens_by_hand(
    way: str, secret: str, released: Path, elsewhere: Path
) -> None:
    before = {path.name: path.read_bytes() for path in released.iterdir()}
    found = dreams_in(opened(released, way, secret, elsewhere))
    assert found == {(page.title, page.text) for page in PAGES}
    assert {path.name: path.read_bytes() for path in released.iterdir()} == before


def test_what_a_crash_left_in_the_log_is_read_too(tmp_path: Path, elsewhere: Path) -> None:
    vault = Vault(tmp_path / "vault", (first_tables,))
    words = vault.create("a passphrase", strength=LEAST_STRENGTH)
    write_note(vault.database(), "written and not yet folded in")
    copy = Path(shutil.copytree(tmp_path / "vault", tmp_path / "copy"))
    vault.lock()
    assert (copy / "vault.db-wal").stat().st_size > 0
    done = opened(copy, "words", " ".join(words.words), elsewhere)
    assert "written and not yet folded in" in done.stdout


def test_a_database_that_lies_beside_its_keys_opens_by_its_name(
    tmp_path: Path, elsewhere: Path
) -> None:
    for name in ("vault.db", "vault.keys"):
        shutil.copy(VAULTS / RELEASED[0] / name, tmp_path / name.replace("vault", "vault-before-9"))
    done = opened(tmp_path / "vault-before-9.db", "words", WORDS_TYPED.upper(), elsewhere)
    assert len(dreams_in(done)) == len(PAGES)


@pytest.mark.parametrize(
    ("way", "secret", "said"),
    [
        ("passphrase", "the lamp of no release", "This is not the vault's passphrase"),
        ("words", " ".join(RecoveryWords.from_entropy(b"x" * 16).words), "not the vault's words"),
        ("words", "lamp", "There are twelve words; these are 1."),
        ("words", WORDS_TYPED.replace(WORDS.words[2], "bedtime"), "Word 3 is not in the list."),
        ("words", " ".join(reversed(WORDS.words)), "stands in another place"),
    ],
)
def test_a_secret_that_does_not_open_it_is_said(
    way: str, secret: str, said: str, released: Path, elsewhere: Path
) -> None:
    done = opened(released, way, secret, elsewhere)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("part", ["vault.keys", "vault.db"])
def test_a_damaged_file_is_said(part: str, released: Path, elsewhere: Path) -> None:
    (released / part).write_bytes(b"\0" * 4096)
    done = opened(released, "words", WORDS_TYPED, elsewhere)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_it_breaks_off_where_a_page_is_damaged_and_prints_nothing_that_was_not_written(
    tmp_path: Path, elsewhere: Path
) -> None:
    vault = Vault(tmp_path / "vault", (first_tables,))
    words = vault.create("a passphrase", strength=LEAST_STRENGTH)
    write_note(vault.database(), "a short note")
    for _ in range(3):
        write_note(vault.database(), "by the water " * 600)  # each ends on pages of its own
    vault.lock()
    damage(tmp_path / "vault" / "vault.db", (tmp_path / "vault/vault.db").stat().st_size // PAGE)
    done = opened(tmp_path / "vault", "words", " ".join(words.words), elsewhere)
    assert "here it breaks off" in done.stderr
    assert "Traceback" not in done.stderr
    assert "a short note" in done.stdout
    assert "\\u0000" not in done.stdout


def test_its_argon2id_gives_what_the_rfc_gives(script: ModuleType) -> None:
    tag: Any = script.argon2id(
        b"\1" * 32, b"\2" * 16, 3, 32, 32, lanes=4, secret=b"\3" * 8, data=b"\4" * 12
    )
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


@pytest.mark.parametrize("passes", [1, 2, 3])
@pytest.mark.parametrize("memory", [8 * 1024, 100 * 1024])
def test_its_argon2id_gives_what_libsodium_gives(
    script: ModuleType, passes: int, memory: int
) -> None:
    typed, salt = "Lämpchen".encode(), bytes(range(16))
    expected = nacl.pwhash.argon2id.kdf(32, typed, salt, opslimit=passes, memlimit=memory)
    assert script.argon2id(typed, salt, passes, memory // 1024) == expected


def test_its_box_opens_what_libsodium_sealed_and_nothing_else(script: ModuleType) -> None:
    for number in range(20):
        sealing, key = bytes([number]) * 32, bytes(range(number, number + 32))
        box = bytes(nacl.secret.SecretBox(sealing).encrypt(key))
        assert script.open_box(sealing, box) == key
        changed = bytearray(box)
        changed[number * 3] ^= 1
        assert script.open_box(sealing, bytes(changed)) is None
