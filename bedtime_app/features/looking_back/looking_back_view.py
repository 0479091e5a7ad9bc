"""What the page that looks back binds to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.looking_back.looking_shown_view import (
    NIGHT_ROLES,
    LookingBackShown,
    seen_picture,
)
from bedtime_app.features.looking_back.looking_words_view import LookingWords
from bedtime_app.features.looking_back.night_span import Reach, span_around
from bedtime_app.features.looking_back.nights_paper_view import NightsPaperView
from bedtime_app.features.looking_back.printed_nights_view import printed_nights
from bedtime_app.features.looking_back.seen_table_view import seen_table
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Jobs
    from bedtime_app.design.printed_nights import PrintedNights
    from bedtime_app.features.looking_back.night_seen import NightSeen, NightsSource
    from bedtime_app.features.looking_back.night_span import NightSpan
    from bedtime_app.features.looking_back.nights_paper import NightsPaper
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

_REACHES = tuple(Reach)
FEW = 3
"""Fewer told nights are still a beginning."""


@QmlElement
@QmlUncreatable("made in wiring")
class LookingBackView(QObject):
    """The nights of a week or a month as they were; only that range is ever read.

    No figure is made of several nights here; who wants one asks for its page.
    """

    vaultChanged = Signal()
    troubledChanged = Signal()
    reachChanged = Signal()
    titleChanged = Signal()
    hasLaterChanged = Signal()
    asTableChanged = Signal()
    feelingsOnlyChanged = Signal()
    hoursChanged = Signal()
    columnsChanged = Signal()
    headingsChanged = Signal()
    rowsChanged = Signal()
    teachingChanged = Signal()
    legendChanged = Signal()
    feltLegendChanged = Signal()
    numbersAsked = Signal()
    studyAsked = Signal()
    trackersAsked = Signal()
    unlockAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - nights, wishes and paper
        self,
        source: NightsSource,
        vault: Vault,
        feelings_only: Callable[[], bool],
        paper: NightsPaper,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`feelings_only` says whether clocks and lengths are unwished."""
        super().__init__(parent)
        self._source = source
        self._vault = vault
        self._feelings_only = feelings_only
        self._words = LookingWords(self)
        self._paper = NightsPaperView(self._printed, paper, jobs, self)
        self._nights = RecordListModel(NIGHT_ROLES, self)
        self._reach = Reach.WEEK
        self._around: Night | None = None
        """A night of the range that is looked at; None for the one that is told now."""
        self._as_table = False
        self._shown = LookingBackShown()
        vault.changed.add(self._vault_changed)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        """Whether the nights are there but could not be read."""
        return self._shown.troubled

    @Property(int, notify=reachChanged)
    def reach(self) -> int:
        """0 is a week, 1 a month."""
        return self._shown.reach

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(bool, notify=hasLaterChanged)
    def hasLater(self) -> bool:
        """Whether there are nights after these that are over."""
        return self._shown.has_later

    @Property(bool, notify=asTableChanged)
    def asTable(self) -> bool:
        return self._shown.as_table

    @Property(bool, notify=feelingsOnlyChanged)
    def feelingsOnly(self) -> bool:
        return self._shown.feelings_only

    @Property(QObject, constant=True)
    def nights(self) -> RecordListModel:
        return self._nights

    @Property("QVariantList", notify=hoursChanged)
    def hours(self) -> list[str]:
        """The hours along the clock, evenly spaced; none where no clock is wished."""
        return list(self._shown.hours)

    @Property("QVariantMap", notify=columnsChanged)
    def columns(self) -> dict[str, bool]:
        """Which marks stand beside the bars: quality, rested, ritual, alone, dreams."""
        return self._shown.columns

    @Property("QVariantList", notify=headingsChanged)
    def headings(self) -> list[str]:
        """Over the columns of the table."""
        return list(self._shown.headings)

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[list[str]]:
        """The rows of the table; none while the picture is shown."""
        return [list(row) for row in self._shown.rows]

    @Property(str, notify=teachingChanged)
    def teaching(self) -> str:
        """How the picture grows; empty once there is something in it."""
        return self._shown.teaching

    @Property(str, notify=legendChanged)
    def legend(self) -> str:
        """How the nights are drawn."""
        return self._shown.legend

    @Property(str, notify=feltLegendChanged)
    def feltLegend(self) -> str:
        """How it is drawn how they felt."""
        return self._shown.felt_legend

    @Property(QObject, constant=True)
    def paper(self) -> NightsPaperView:
        """The page to print."""
        return self._paper

    @Slot()
    def arrive(self) -> None:
        """Look what there is; the page calls it each time it opens."""
        self._show()

    @Slot(int)
    def chooseReach(self, place: int) -> None:
        self._reach = _REACHES[place]
        self._show()

    @Slot()
    def goEarlier(self) -> None:
        self._around = self._span().before
        self._show()

    @Slot()
    def goLater(self) -> None:
        if self._shown.has_later:
            self._around = self._span().after
            self._show()

    @Slot()
    def goToday(self) -> None:
        """Back to the nights that are told now."""
        self._around = None
        self._show()

    @Slot(bool)
    def setAsTable(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._as_table = wished
        self._show()

    @Slot()
    def askNumbers(self) -> None:
        self.numbersAsked.emit()

    @Slot()
    def askStudy(self) -> None:
        self.studyAsked.emit()

    @Slot()
    def askTrackers(self) -> None:
        self.trackersAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _span(self) -> NightSpan:
        night = self._around or self._source.last_night()
        return span_around(night, self._reach, QLocale().firstDayOfWeek().value)

    def _vault_changed(self) -> None:
        if self._vault.state is not VaultState.OPEN:
            self._paper.put_away()
        self._show()

    def _printed(self) -> PrintedNights | None:
        """The page of what is looked at; None where nothing can be read."""
        if self._vault.state is not VaultState.OPEN:
            return None
        span = self._span()
        try:
            nights = self._read(span)
        except StorageError:
            return None
        return printed_nights(
            nights, self._words.span(span), self._words, feelings_only=self._feelings_only()
        )

    def _read(self, span: NightSpan) -> Sequence[NightSeen]:
        """The nights of it that are over, or are being told now."""
        return self._source.between(span.first, min(span.last, self._source.last_night()))

    def _show(self) -> None:
        before = self._shown
        records, self._shown = self._present()
        self._nights.show(records, "place")
        announce_changes(self, before, self._shown)

    def _present(self) -> tuple[Sequence[dict[str, Any]], LookingBackShown]:
        shown = LookingBackShown(
            vault=self._vault.state.name.lower(), reach=_REACHES.index(self._reach)
        )
        if self._vault.state is not VaultState.OPEN:
            return (), shown
        span = self._span()
        feelings_only = self._feelings_only()
        shown = replace(
            shown,
            title=self._words.span(span),
            has_later=span.last < self._source.last_night(),
            as_table=self._as_table,
            feelings_only=feelings_only,
        )
        try:
            nights = self._read(span)
        except StorageError:
            return (), replace(shown, troubled=True)
        shown = replace(shown, teaching=self._teaching(nights, feelings_only=feelings_only))
        if self._as_table:
            table = seen_table(nights, self._words, feelings_only=feelings_only)
            return (), replace(shown, headings=table.headings, rows=table.rows)
        picture = seen_picture(nights, self._reach, self._words, feelings_only=feelings_only)
        return picture.records, replace(
            shown,
            hours=picture.hours,
            columns=picture.columns,
            legend=picture.legend,
            felt_legend=picture.felt_legend,
        )

    def _teaching(self, nights: Sequence[NightSeen], *, feelings_only: bool) -> str:
        told = sum(seen.told for seen in nights)
        return self._words.teaching(told, feelings_only=feelings_only) if told < FEW else ""
