from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.daily_backup import DailyBackup
from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.errors import BackupFolderGone
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeAlarms, FakeClock, FakeJobs
from tests.storage.sample_tables import PASSPHRASE, first_tables, write_note

if TYPE_CHECKING:
    from pathlib import Path


class Room:
    """A vault, and what watches over its backups."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.clock = FakeClock()
        self.alarms = FakeAlarms()
        self.jobs = FakeJobs()
        self.settings = SettingsStore(profile / "settings.json")
        self.vault = Vault(profile / "vault", [first_tables])
        self.daily = DailyBackup(
            self.vault, self.jobs, self.clock, self.alarms, self.settings, profile
        )

    def trouble(self) -> type[Exception] | None:
        return type(self.daily.trouble) if self.daily.trouble is not None else None

    def made(self) -> int:
        return len(BackupFolder(self.profile / "backups", make=True).backups())


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(tmp_path)
    room.vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    return room


def test_opening_the_vault_makes_a_backup_away_from_the_gui_thread(room: Room) -> None:
    assert room.made() == 0
    assert room.daily.running
    room.jobs.run_all()
    assert room.made() == 1
    assert not room.daily.running


def test_a_second_opening_on_the_same_evening_makes_none(room: Room) -> None:
    room.jobs.run_all()
    room.vault.lock()
    room.clock.advance(minutes=30)
    room.vault.unlock(PASSPHRASE)
    room.jobs.run_all()
    assert room.made() == 1


def test_an_app_that_stays_open_makes_the_next_a_day_later(room: Room) -> None:
    room.jobs.run_all()
    room.clock.advance(hours=24)
    room.alarms.ring_until(room.clock.now())
    room.jobs.run_all()
    assert room.made() == 2


def test_two_are_never_made_at_once_and_one_wished_for_meanwhile_comes_after(room: Room) -> None:
    began: list[bool] = []
    room.daily.changed.add(lambda: began.append(room.daily.running))
    room.daily.make_now()
    room.daily.make_now()
    assert began == []
    room.jobs.run_all()
    assert began == [False, True, False]
    assert room.made() == 1  # of one day the newest stays


def test_a_vault_that_was_locked_before_its_turn_is_no_trouble(room: Room) -> None:
    room.vault.lock()
    room.jobs.run_all()
    assert room.daily.trouble is None
    assert room.made() == 0


def test_a_missing_folder_is_kept_as_trouble_until_it_is_there_again(
    room: Room, tmp_path: Path
) -> None:
    room.jobs.run_all()
    stick = tmp_path / "stick"
    room.settings.put(FOLDER, str(stick))
    room.jobs.run_all()
    assert room.trouble() is BackupFolderGone
    stick.mkdir()
    room.clock.advance(hours=1)
    room.alarms.ring_until(room.clock.now())
    room.jobs.run_all()
    assert room.trouble() is None
    assert len(BackupFolder(stick).backups()) == 1


def test_writing_goes_on_whatever_becomes_of_backups(room: Room, tmp_path: Path) -> None:
    room.settings.put(FOLDER, str(tmp_path / "gone"))
    room.jobs.run_all()
    write_note(room.vault.database(), "kept all the same")
    assert room.vault.check() == ()


def test_after_its_end_it_follows_nothing(room: Room) -> None:
    room.jobs.run_all()
    room.daily.stop()
    room.clock.advance(days=3)
    room.alarms.ring_until(room.clock.now())
    room.vault.lock()
    room.vault.unlock(PASSPHRASE)
    room.jobs.run_all()
    assert room.made() == 1
