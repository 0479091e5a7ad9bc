"""Backups of the vault, and one of them on its way back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.features.vault.rescue import remembered, typed
from bedtime_app.storage.keys import LEAST_STRENGTH
from tests.photographs.samples import write_dreams
from tests.photographs.scene import again, lit, lock, scene
from tests.photographs.studio import PASSPHRASE, at
from tests.storage.test_salvage import damage

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

AFTERNOON = at(16, 20)


def _made(studio: Studio, *days: int) -> None:
    """Back up in the afternoon of each of those days of November, whatever lies in the vault."""
    now = studio.clock.now()
    for day in days:
        studio.clock.jump(at(16, 20, day))
        studio.rooms.of_vault.guard.backup.make_now()
        studio.work()
    studio.clock.jump(now)


@scene("backups", AFTERNOON)
def _backups(studio: Studio) -> None:
    studio.work()
    _made(studio, 2, 9, 15, 17, 18)
    write_dreams(studio)
    studio.go("backups")


scene("backups-night")(_backups)
again("backups-light", _backups, lit, AFTERNOON)
again("backups-locked", _backups, lock, AFTERNOON)


@scene("backups-gone", AFTERNOON)
def _gone(studio: Studio) -> None:
    studio.settings.put(FOLDER, "/media/stick")
    studio.work()
    studio.go("backups")
    studio.rooms.of_vault.backups.typePlace("/media/other")
    studio.rooms.of_vault.backups.choosePlace()
    studio.work()


def _choose(studio: Studio) -> None:
    view = studio.rooms.of_vault.backups
    view.choose(str(view.backups.data(view.backups.index(1, 0), 257)))
    studio.work()


again("backups-preview", _backups, _choose, AFTERNOON)


def _ask(studio: Studio) -> None:
    _choose(studio)
    studio.rooms.of_vault.backups.askRestore()


again("backups-asked", _backups, _ask, AFTERNOON)


def _restore(studio: Studio) -> None:
    _ask(studio)
    studio.rooms.of_vault.backups.restore()
    studio.work()


again("backups-done", _backups, _restore, AFTERNOON)


@scene("backups-older", AFTERNOON)
def _older(studio: Studio) -> None:
    _made(studio, 18)
    vault = studio.rooms.vault
    slots = vault.key_slots().with_passphrase(vault.key(), "another lamp", LEAST_STRENGTH)
    vault.replace_keys(slots)
    studio.clock.jump(studio.clock.now() + timedelta(hours=1))
    studio.go("backups")
    view = studio.rooms.of_vault.backups
    view.choose(str(view.backups.data(view.backups.index(0, 0), 257)))
    studio.work()


def _broken(studio: Studio, *pages: int) -> None:
    """Flip a bit of those pages of the vault's file, and knock at its door."""
    _made(studio, 19)
    write_dreams(studio)
    studio.rooms.vault.lock()
    damage(studio.profile.directory / "vault" / "vault.db", *pages)
    studio.go("unlock")
    studio.rooms.unlock.typePassphrase(PASSPHRASE)
    studio.rooms.unlock.goOn()
    studio.work()
    studio.rooms.unlock.askRescue()
    studio.work()


@scene("rescue")
def _rescue(studio: Studio) -> None:
    _broken(studio, 1)


def _nothing(studio: Studio) -> None:
    studio.rooms.of_vault.rescue.salvage()
    studio.work()


def _open_backup(studio: Studio) -> None:
    studio.rooms.of_vault.rescue.openBackup()
    studio.work()


again("rescue-nothing", _rescue, _nothing)
again("rescue-backup", _rescue, _open_backup)


@scene("rescue-loss")
def _loss(studio: Studio) -> None:
    _made(studio, 19)
    write_dreams(studio)
    key = studio.rooms.vault.key()
    studio.rooms.vault.lock()
    damage(studio.profile.directory / "vault" / "vault.db", 30, 34)
    studio.rooms.of_vault.rescue.begin(remembered(key))
    studio.go("rescue")
    studio.rooms.of_vault.rescue.salvage()
    studio.work()


again("rescue-loss-light", _loss, lit)


def _keep(studio: Studio) -> None:
    studio.rooms.of_vault.rescue.keepSalvaged()


again("rescue-saved", _loss, _keep)


@scene("rescue-asked")
def _asked(studio: Studio) -> None:
    _made(studio, 19)
    studio.rooms.vault.lock()
    studio.rooms.of_vault.rescue.begin(typed("another passphrase"))
    studio.go("rescue")
    _open_backup(studio)
