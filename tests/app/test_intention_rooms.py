"""When the morning says what was asked last evening, and where the cards go."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from bedtime_app.app.intention_cards import CARDS_FILE, save_cards
from bedtime_app.app.intention_rooms import asked_last_evening
from bedtime_app.core.night import Night
from bedtime_app.design.printed_page import PaperSize
from bedtime_app.features.evening.evening_ledger import EveningLedger
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.evening_watch import EveningWatch
from bedtime_app.features.intention.intention_migrations import intention_migrations
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.intention.intention_words_view import IntentionWords
from bedtime_app.features.paper.paper_choice import PAPER_SIZE
from bedtime_app.storage.errors import VaultLocked
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeAlarms, FakeClock
