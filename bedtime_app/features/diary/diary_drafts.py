"""What stands in the fields and is not kept yet: on disk within a second of each keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bedtime_app.features.diary.diary_form import DiaryForm, texts_of
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.clock_style import ClockStyle
    from bedtime_app.features.diary.diary_answers import DiaryAnswers
    from bedtime_app.features.diary.diary_store import DiaryStore

KEEP_AFTER_SECONDS = 0.6
RETRY_AFTER_SECONDS = 4.0


class DiaryDrafts:
    """One draft for each night that was begun to be told."""

    def __init__(self, store: DiaryStore, delay: Delay) -> None:
        self._store = store
        self._delay = delay
        self._waiting: dict[Night, DiaryForm] = {}
        """What is not on disk yet; it stays here while the vault cannot take it."""

    def of(self, night: Night, origin: DiaryAnswers, style: ClockStyle) -> DiaryForm | None:
        """What was typed over `origin`, if anything was; raises a `StorageError`."""
        if night in self._waiting:
            return self._waiting[night]
        row = self._store.draft(night)
        return None if row is None else _form(row, origin, style)

    def has(self, night: Night) -> bool:
        """Whether anything was typed about that night; raises a `StorageError`."""
        return night in self._waiting or self._store.draft(night) is not None

    def write(self, night: Night, form: DiaryForm) -> None:
        """Take what stands there now, and keep it soon."""
        if not self._waiting:
            # Counted from the first unkept keystroke: steady typing is kept too.
            self._delay.start(KEEP_AFTER_SECONDS, self.keep)
        self._waiting[night] = form

    def keep(self) -> None:
        """Put it on disk now, or try again later where the vault cannot take it."""
        self._delay.stop()
        try:
            for night in list(self._waiting):
                self._store.keep_draft(night, _row(self._waiting[night]))
                del self._waiting[night]
        except StorageError:
            self._delay.start(RETRY_AFTER_SECONDS, self.keep)

    def rest(self) -> None:
        """Try nothing more until `keep`: the vault is locked."""
        self._delay.stop()

    def forget(self, night: Night) -> None:
        """What was typed about that night is not wished any more; raises a `StorageError`."""
        self._waiting.pop(night, None)
        self._store.drop_draft(night)


def _row(form: DiaryForm) -> dict[str, Any]:
    return {
        "texts": dict(form.texts),
        "quality": form.quality,
        "rested": form.rested,
        "slept": form.slept,
    }


def _form(row: Mapping[str, Any], origin: DiaryAnswers, style: ClockStyle) -> DiaryForm:
    texts = texts_of(origin, style) | row["texts"]
    return DiaryForm(texts, row["quality"], row["rested"], row["slept"], origin, style)
