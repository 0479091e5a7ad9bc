"""What `bedtime vault backup`, `restore` and `salvage` do, and what they say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.storage.vault import Vault
from tests.app.test_command_line import Terminal
from tests.journeys.bedside import PASSPHRASE, made_vault
from tests.storage.test_salvage import damage

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def kept(profile_dir: Path, tmp_path: Path) -> Terminal:
    """A terminal on a profile whose vault holds one dream."""
    terminal = Terminal(profile_dir, tmp_path / "passphrase")
    made_vault(profile_dir)
    terminal.does("dream", "add", "A station under the lake.")
    return terminal


def refused(terminal: Terminal, *words: str) -> str:
    return terminal.refuses("--passphrase-file", str(terminal.paper), *words)


def titles(terminal: Terminal) -> Sequence[str]:
    return [row["text"] for row in terminal.tells("dream", "list")]


def test_a_backup_is_made_beside_the_vault_and_listed_without_a_passphrase(kept: Terminal) -> None:
    (made,) = kept.tells("vault", "backup")
    assert Path(made["path"]).parent == kept.profile / "backups"
    assert made["bytes"] > 4096
    listed = kept.run("vault", "backup", "--list")
    assert listed.returncode == 0
    assert made["path"] in listed.stdout


def test_another_folder_is_for_once_or_for_always(kept: Terminal, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (made,) = kept.tells("vault", "backup", "--to", str(stick))
    assert Path(made["path"]).parent == stick
    assert Profile.at(kept.profile).settings().get(FOLDER) == ""
    kept.does("vault", "backup", "--to", str(stick), "--always")
    assert Profile.at(kept.profile).settings().get(FOLDER) == str(stick)


def test_a_folder_that_is_not_there_is_one_sentence(kept: Terminal, tmp_path: Path) -> None:
    said = refused(kept, "vault", "backup", "--to", str(tmp_path / "gone"))
    assert "The folder for backups is not there." in said


def test_a_dry_run_shows_what_would_change_and_changes_nothing(kept: Terminal) -> None:
    kept.does("vault", "backup")
    kept.does("dream", "add", "A later one.")
    shown = kept.tells("vault", "restore", "newest", "--dry-run")
    assert shown["tables"]["dreams"] == {"only_backup": 0, "only_vault": 1, "differing": 0}
    assert list(shown["nights"].values()) == [{"only_backup": 0, "only_vault": 1, "differing": 0}]
    assert shown["restored"] is False
    said = kept.does("vault", "restore", "newest", "--dry-run")
    assert "dreams: 0 only in the backup, 1 only in the vault, 0 different" in said
    assert "later" not in said
    assert len(titles(kept)) == 2


def test_a_backup_is_brought_back_and_the_present_vault_kept(kept: Terminal) -> None:
    (made,) = kept.tells("vault", "backup")
    kept.does("dream", "add", "A later one.")
    done = kept.tells("vault", "restore", made["path"], "--yes")
    assert titles(kept) == ["A station under the lake."]
    former = Vault(Path(done["set_aside"]), Profile.at(kept.profile).vault()._migrations)
    former.unlock(PASSPHRASE)
    assert former.database().table("dreams").count == 2
    former.lock()


def test_nothing_is_replaced_without_being_asked(kept: Terminal) -> None:
    kept.does("vault", "backup")
    done = kept.run("--passphrase-file", str(kept.paper), "vault", "restore", "newest")
    assert done.returncode != 0
    assert "Nothing was changed. Say --yes to do it." in done.stderr
    assert not (kept.profile / "vault" / "set-aside-1").exists()


@pytest.mark.parametrize("name", ["newest", "/nowhere/bedtime.db", "letter.txt"])
def test_a_backup_that_is_none_is_one_sentence(kept: Terminal, name: str) -> None:
    assert "There is no such backup." in refused(kept, "vault", "restore", name)


def test_a_new_computer_gets_its_journal_from_a_backup_alone(
    kept: Terminal, tmp_path: Path
) -> None:
    (made,) = kept.tells("vault", "backup")
    fresh = Terminal(tmp_path / "fresh", tmp_path / "second-passphrase")
    done = fresh.tells("vault", "restore", made["path"], "--yes")
    assert (done["compared"], done["set_aside"]) == (False, None)
    assert titles(fresh) == ["A station under the lake."]


def test_check_names_the_newest_whole_backup_of_a_damaged_vault(kept: Terminal) -> None:
    (made,) = kept.tells("vault", "backup")
    database = kept.profile / "vault" / "vault.db"
    damage(database, 1)
    said = refused(kept, "vault", "check")
    assert made["path"] in said
    kept.does("vault", "restore", "newest", "--yes")
    assert titles(kept) == ["A station under the lake."]


def test_the_newest_is_the_newest_that_is_whole(kept: Terminal) -> None:
    (made,) = kept.tells("vault", "backup")
    whole = Path(made["path"])
    name = whole.name.replace(whole.stem[-16:], "20300101T000000Z")
    newer = whole.with_name(name)
    newer.write_bytes(whole.read_bytes())
    newer.with_suffix(".keys").write_bytes(whole.with_suffix(".keys").read_bytes())
    damage(newer, 3)
    done = kept.tells("vault", "restore", "newest", "--yes")
    assert done["backup"] == made["path"]


def test_a_damaged_file_of_keys_is_mended_from_a_backup(kept: Terminal) -> None:
    kept.does("vault", "backup")
    kept.does("dream", "add", "A later one.")
    (kept.profile / "vault" / "vault.keys").write_bytes(b"{")
    kept.does("vault", "salvage", "--yes")
    assert len(titles(kept)) == 2


def test_salvage_says_what_is_lost_and_keeps_the_rest(kept: Terminal) -> None:
    for number in range(12):
        kept.does("dream", "add", f"dream {number} " + "by the water " * 200)
    database = kept.profile / "vault" / "vault.db"
    whole = database.read_bytes()
    for page in range(len(whole) // 4096 - 1, 1, -1):  # the dreams came last
        database.write_bytes(whole)
        damage(database, page)
        shown = kept.tells("vault", "salvage", "--dry-run")
        if shown["tables"]["dreams"]["lost"]:
            break
    else:
        pytest.fail("no page of dreams")
    done = kept.tells("vault", "salvage", "--yes")
    dreams = done["tables"]["dreams"]
    assert dreams["read"] + dreams["lost"] == 13
    assert len(titles(kept)) == dreams["read"]
    assert done["unreadable_pages"] == 1
    assert Path(done["set_aside"], "vault.db").exists()
    assert kept.tells("vault", "check")["whole"] is True


def test_salvage_of_a_vault_without_a_first_page_points_to_the_backup(kept: Terminal) -> None:
    damage(kept.profile / "vault" / "vault.db", 1)
    assert "damaged" in refused(kept, "vault", "salvage", "--yes")
    said = refused(kept, "vault", "check")
    assert "no whole backup" in said
