"""What Bedtime notices about itself, and what it offers and leaves alone at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.features.boundaries.asides import NOTICE_OVER_USE, PROPOSE_LESS, Asides
from bedtime_app.features.boundaries.boundaries_view import BoundariesView
from bedtime_app.features.boundaries.dark_view import DarkView
from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
from bedtime_app.features.boundaries.evening_span import night_just_over
from bedtime_app.features.boundaries.fragment_store import FragmentStore
from bedtime_app.features.boundaries.morning_aside_view import MorningAside
from bedtime_app.features.boundaries.proposal_store import ProposalStore
from bedtime_app.features.boundaries.run_ledger import RunLedger
from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
from bedtime_app.features.boundaries.window_use import WindowUse
from bedtime_app.features.sounds.sound_choice import chosen

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.night import Night
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.features.nights_alone.alone_store import AloneStore
    from bedtime_app.storage.vault import Vault


class OwnLimits(QObject):
    """The parts of the boundaries, made in their order."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the boundaries know of the rest
        self,
        waiting: Waiting,
        vault: Vault,
        soundscape: Soundscape,
        keep_fragment: Callable[[str], bool],
        alone: AloneStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        settings, watch, clock = waiting.settings, waiting.watch, waiting.doors.clock

        def tonight() -> Night:
            return watch.tonight().night

        def is_counted() -> bool:
            return settings.get(NOTICE_OVER_USE) or settings.get(PROPOSE_LESS)

        self.unmonitored = UnmonitoredStore(settings, tonight)
        is_recorded = self.unmonitored.is_recorded
        numbers = EveningNumbersStore(settings, vault, tonight, is_recorded)
        self.window_use = WindowUse(clock, numbers, watch.tonight, is_counted)
        self.run_ledger = RunLedger(clock, numbers, watch.tonight, is_counted)
        self.boundaries = BoundariesView(settings, vault, self.unmonitored, numbers, tonight, self)
        self.dark = DarkView(
            keep_fragment=keep_fragment,
            fragments=FragmentStore(vault),
            vault=vault,
            sound=soundscape,
            calm=lambda: chosen(settings, rise_is_known=True).present(),
            parent=self,
        )
        asides = Asides(
            settings=settings,
            vault=vault,
            numbers=numbers,
            proposals=ProposalStore(vault),
            night_just_over=lambda: night_just_over(
                clock, watch.tonight(), waiting.plans.plan().boundary
            ),
            is_recorded=is_recorded,
            left_alone=alone.minutes_of,
        )
        self.aside = MorningAside(asides, self)
