"""When the morning says what was asked last evening, and where the cards go."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from bedtime_app.app.intention_cards import CARDS_FILE, save_cards
from bedtime_app.app.intention_rooms import asked_last_evening
from bedtime_app.design.fonts import load_fonts
from bedtime_app.features.intention.intention_migrations import intention_migrations
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.intention.intention_words_view import IntentionWords
from bedtime_app.storage.errors import DiskTrouble
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from bedtime_app.system.paths import shipped
from tests.features.evening.machine import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "a lamp in the window"
PATH = "Where does the path go?"
SAID = f"Last evening you asked: \u2068{PATH}\u2069"


def berlin(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """An instant of the winter of 2026, by Berlin's clocks."""
    return datetime(2026, month, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, berlin(20, 21))


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [intention_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def house(qapp: object) -> Iterator[QObject]:
    assert qapp is not None
    house = QObject()
    yield house
    house.deleteLater()


def asked_at(machine: Machine, vault: Vault, house: QObject, now: datetime) -> str:
    """What the morning's page would say at that instant."""
    machine.sleep(now)
    return asked_last_evening(IntentionStore(vault, machine.clock), machine.watch, house)()


def keep(machine: Machine, vault: Vault) -> None:
    IntentionStore(vault, machine.clock).write(machine.watch.tonight().night, PATH)


def test_the_line_is_said_from_rise_until_the_night_is_over_and_not_the_day_after(
    machine: Machine, vault: Vault, house: QObject
) -> None:
    keep(machine, vault)
    said = [
        asked_at(machine, vault, house, now)
        for now in (berlin(20, 22), berlin(21, 3), berlin(21, 7), berlin(21, 14), berlin(21, 16))
    ]
    assert said == ["", "", SAID, SAID, ""]
    assert asked_at(machine, vault, house, berlin(22, 7)) == ""


def test_a_line_written_after_midnight_is_said_that_same_morning(
    machine: Machine, vault: Vault, house: QObject
) -> None:
    machine.sleep(berlin(21, 2))
    keep(machine, vault)
    assert asked_at(machine, vault, house, berlin(21, 8)) == SAID


def test_a_line_written_in_the_morning_is_for_the_coming_night(
    machine: Machine, vault: Vault, house: QObject
) -> None:
    machine.sleep(berlin(21, 9))
    keep(machine, vault)
    assert asked_at(machine, vault, house, berlin(21, 10)) == ""
    assert asked_at(machine, vault, house, berlin(22, 8)) == SAID


def test_in_the_night_that_is_an_hour_shorter_the_morning_still_knows_its_evening(
    machine: Machine, vault: Vault, house: QObject
) -> None:
    machine.sleep(datetime(2027, 3, 27, 21, 0, tzinfo=UTC))
    keep(machine, vault)
    assert asked_at(machine, vault, house, datetime(2027, 3, 28, 5, 30, tzinfo=UTC)) == SAID
    assert asked_at(machine, vault, house, datetime(2027, 3, 28, 13, 30, tzinfo=UTC)) == ""


def test_the_cards_are_a_file_that_is_never_written_over(tmp_path: Path, house: QObject) -> None:
    load_fonts(shipped("resources") / "fonts")
    settings, page = SettingsStore(tmp_path / "settings.json"), IntentionWords(house).cards()
    place = tmp_path / "documents" / CARDS_FILE
    place.parent.mkdir()
    assert save_cards(place.parent, settings, page) == str(place)
    assert place.read_bytes().startswith(b"%PDF")
    place.write_bytes(b"mine")
    assert save_cards(place.parent, settings, page) == str(place)
    assert place.read_bytes() == b"mine"


def test_documents_that_cannot_be_reached_are_expected_trouble(
    tmp_path: Path, house: QObject
) -> None:
    (tmp_path / "documents").write_text("a file")
    settings, page = SettingsStore(tmp_path / "settings.json"), IntentionWords(house).cards()
    with pytest.raises(DiskTrouble):
        save_cards(tmp_path / "documents", settings, page)
