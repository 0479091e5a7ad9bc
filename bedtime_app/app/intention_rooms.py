"""Joins the intention with the evenings, the paper and the morning after."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from bedtime_app.app.intention_cards import save_cards
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.intention.intention_view import IntentionView
from bedtime_app.features.intention.intention_words_view import IntentionWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.storage.vault import Vault


def intention_room(waiting: Waiting, vault: Vault, parent: QObject) -> IntentionView:
    """The page's view."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return IntentionView(
        IntentionStore(vault, waiting.doors.clock),
        vault,
        lambda: waiting.watch.tonight().night,
        partial(save_cards, Path(QStandardPaths.writableLocation(documents)), waiting.settings),
        waiting.doors.jobs,
        parent,
    )


def asked_last_evening(
    store: IntentionStore, watch: EveningWatch, parent: QObject
) -> Callable[[], str]:
    """What the morning says of the intention: only from rise until the night is over."""
    words = IntentionWords(parent)
    return lambda: words.morning_line(store.text_of(watch.night())) if watch.is_morning() else ""
