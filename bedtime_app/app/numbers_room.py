"""Joins the page of numbers with tonight and with the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from bedtime_app.features.diary.numbers_view import NumbersView
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.own_clipboard import OwnClipboard

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.storage.vault import Vault


def numbers_room(waiting: Waiting, vault: Vault, parent: QObject) -> NumbersView:
    """The page's view; what is copied from it leaves the clipboard when the vault locks."""
    clipboard = OwnClipboard(QGuiApplication.clipboard(), parent)

    def vault_changed() -> None:
        if vault.state is not VaultState.OPEN:
            clipboard.take_back()

    vault.changed.add(vault_changed)
    return NumbersView(
        vault,
        waiting.settings,
        waiting.doors.clock,
        waiting.doors.jobs,
        waiting.watch.night,
        clipboard.copy,
        parent,
    )
