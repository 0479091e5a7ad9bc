from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.storage.backup import BackupFolder
from tests.features.backups.conftest import House

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


def test_backups_are_listed_the_newest_first_with_day_time_and_size(house: House) -> None:
    house.has_a_vault()
    house.backs_up(days=1, minutes=30)
    newer, older = house.arrives()
    assert newer["madeText"] == "Saturday 21 November 2026, 21:30"
    assert older["madeText"] == "Friday 20 November 2026, 21:00"
    assert str(newer["sizeText"]).endswith("kB")
    assert (newer["mark"], older["mark"]) == ("The newest", "")
    assert (house.view.empty, house.view.listTrouble) == (False, "")
    assert (house.view.daysKept, house.view.weeksKept, house.view.monthsKept) == (7, 4, 12)


def test_one_is_made_when_it_is_asked_for_and_the_page_says_that_it_is(house: House) -> None:
    house.has_a_vault()
    house.arrives()
    house.clock.advance(days=1)
    house.view.makeNow()
    assert house.view.making
    house.jobs.run_all()
    assert (house.view.making, house.view.madeTrouble) == (False, "")
    assert len(house.rows()) == 2


def test_a_backup_that_could_not_be_made_is_one_sentence(house: House, tmp_path: Path) -> None:
    house.has_a_vault()
    house.arrives()
    house.settings.put(FOLDER, str(tmp_path / "gone"))
    house.backs_up()
    assert house.view.madeTrouble.startswith("The folder for backups is not there.")
    assert house.view.listTrouble == house.view.madeTrouble
    assert house.rows() == []


def test_another_folder_is_taken_and_the_first_backup_is_made_there(
    house: House, tmp_path: Path
) -> None:
    house.has_a_vault()
    house.arrives()
    stick = tmp_path / "stick"
    stick.mkdir()
    house.view.typePlace(f"  {stick} ")
    house.view.choosePlace()
    assert house.view.looking
    house.jobs.run_all()
    assert house.settings.get(FOLDER) == str(stick)
    assert (house.view.usual, house.view.folder, house.view.placeError) == (False, str(stick), "")
    assert len(house.rows()) == 1
    house.view.chooseUsual()
    house.jobs.run_all()
    assert house.view.usual
    assert house.view.place == str(house.profile / "backups")
    assert len(house.rows()) == 1
    assert len(BackupFolder(stick).backups()) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write the folder’s whole path"),
        ("stick", "Write the folder’s whole path"),
        ("~nobody-at-all/b", "Write the folder’s whole path"),
        ("/nowhere/at all", "The folder for backups is not there."),
        (__file__, "The folder for backups is not there."),
    ],
)
def test_an_unfit_folder_is_one_sentence_and_changes_nothing(
    house: House, typed: str, said: str
) -> None:
    house.has_a_vault()
    house.arrives()
    house.view.typePlace(typed)
    house.view.choosePlace()
    house.jobs.run_all()
    assert house.view.placeError.startswith(said)
    assert (house.settings.get(FOLDER), house.view.place) == ("", typed)
    house.view.typePlace("/")
    assert house.view.placeError == ""


def test_a_folder_that_may_not_be_written_is_refused(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: object, mode: int) -> bool:
        return not mode & os.W_OK

    monkeypatch.setattr(os, "access", refused)  # root, who runs some tests, may write anywhere
    house.arrives()
    house.view.typePlace(str(tmp_path))
    house.view.choosePlace()
    house.jobs.run_all()
    assert house.view.placeError.startswith("The folder for backups may not be written.")


def test_what_is_typed_meanwhile_is_not_overtaken_by_the_former_folder(
    house: House, tmp_path: Path
) -> None:
    house.arrives()
    house.view.typePlace(str(tmp_path))
    house.view.choosePlace()
    house.view.typePlace("/elsewhere")
    house.jobs.run_all()
    assert (house.view.place, house.settings.get(FOLDER)) == ("/elsewhere", "")


def test_a_locked_vault_shows_the_files_and_says_what_needs_it_open(house: House) -> None:
    house.has_a_vault()
    house.vault.lock()
    assert len(house.arrives()) == 1
    house.chooses()
    assert (house.view.vault, house.view.step) == ("locked", "none")
    assert (house.view.needsOpen, house.view.trouble) == (True, "The vault is locked.")
    house.view.makeNow()
    house.jobs.run_all()
    assert len(house.rows()) == 1


def test_the_backups_of_another_vault_are_told_apart(house: House, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (tmp_path / "former").mkdir()
    former = House(tmp_path / "former")
    former.clock.advance(days=2)
    former.settings.put(FOLDER, str(stick))
    former.has_a_vault()
    former.vault.lock()
    house.settings.put(FOLDER, str(stick))
    house.has_a_vault()
    assert [row["mark"] for row in house.arrives()] == ["Of another vault", "The newest"]


def test_an_empty_folder_is_said_only_after_it_was_read(house: House) -> None:
    house.view.arrive()
    assert not house.view.empty
    house.jobs.run_all()
    assert house.view.empty


def test_out_of_sight_nothing_is_listed_or_typed_any_more(house: House) -> None:
    house.has_a_vault()
    house.arrives()
    house.view.typePlace("/elsewhere")
    house.view.leave()
    house.jobs.run_all()
    assert house.rows() == []
    assert house.view.place == house.view.folder
