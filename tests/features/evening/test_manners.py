from __future__ import annotations

import json
from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
from bedtime_app.features.evening.evening_manners import EveningManners, read_manners
from bedtime_app.features.evening.manners_view import MannersView, WorryTime
from bedtime_app.features.rituals.worry_reminder import WORRY_TIME
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.features.evening.machine import Machine
from tests.features.evening.test_evening_watch import NOON, berlin
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = Vault(tmp_path / "vault", MIGRATION_SETS)
    vault.create("a lamp", strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def view(qtbot: QtBot, path: Path, vault: Vault) -> Iterator[MannersView]:
    qtbot.wait(0)
    QLocale.setDefault(QLocale("en_GB"))
    worries = WorryTime(WORRY_TIME, lambda at: at < time(20))
    view = MannersView(SettingsStore(path), EscapeSentenceStore(vault), vault, worries)
    yield view
    view.deleteLater()


def test_until_somebody_chooses_there_is_one_warning_and_three_times_ten_minutes(
    path: Path,
) -> None:
    assert read_manners(SettingsStore(path)) == EveningManners()
    assert (EveningManners().wait_minutes, EveningManners().wait_times) == (10, 3)


def test_nonsense_in_the_file_leaves_the_usual_manners(path: Path) -> None:
    path.write_text(json.dumps({"evening_wait": 7, "evening_warning": True, "evening_firm": "yes"}))
    assert read_manners(SettingsStore(path)) == EveningManners()


def test_choices_are_made_by_keys_and_hold_at_once(
    qtbot: QtBot, view: MannersView, path: Path
) -> None:
    page = PageStage(qtbot, "evening/MannersPage.qml", view, (1280, 800))
    page.activate("RadioButton", "30 minutes before")
    page.activate("RadioButton", "Half an hour")
    page.activate("RadioButton", "Never")
    page.activate("CheckBox", "Wait while I am busy")
    manners = read_manners(SettingsStore(path))
    assert manners.warning.total_seconds() == 30 * 60
    assert (manners.wait_minutes, manners.wait_times, manners.courteous) == (30, 0, False)
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


def test_the_sentence_is_asked_for_only_on_firm_evenings_and_kept_as_it_is_typed(
    qtbot: QtBot, view: MannersView, vault: Vault, path: Path
) -> None:
    page = PageStage(qtbot, "evening/MannersPage.qml", view, (900, 600))
    assert "Your sentence" not in page.names("EditableText")
    page.activate("CheckBox", "A firm evening")
    assert "Your sentence" in page.names("EditableText")
    view.writeSentence("Tomorrow is early")
    assert EscapeSentenceStore(vault).sentence() == "Tomorrow is early"
    assert "Tomorrow is early" not in path.read_text()
    vault.lock()
    page.settle()
    assert "Tomorrow is early" not in page.all_heard()
    page.close()


def test_a_sentence_that_cannot_be_kept_is_said(
    view: MannersView, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.writeSentence("Tomorrow is early")

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(type(vault.database()), "atomic", full)
    view.writeSentence("Tomorrow is late")
    assert view.troubled
    monkeypatch.undo()
    assert EscapeSentenceStore(vault).sentence() == "Tomorrow is early"


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [
        ("18:30", time(18, 30), ""),
        ("6.30 pm", time(18, 30), ""),
        ("", None, ""),
        ("21:00", time(21), "Worries written down late keep awake."),
        ("soon", None, "A time looks like 22:45."),
    ],
)
def test_worry_time_is_typed_and_holds_at_once(
    view: MannersView, path: Path, typed: str, kept: time | None, said: str
) -> None:
    view.editWorryTime(typed)
    assert SettingsStore(path).get(WORRY_TIME) == kept
    assert view.worryTime == typed
    assert view.worryTimeError.startswith(said)
    assert bool(view.worryTimeError) is bool(said)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, NOON)


def warnings(machine: Machine) -> list[str]:
    return [night for night, what in machine.told if what == "soon"]


def test_the_evening_says_once_that_it_comes(machine: Machine) -> None:
    machine.manners = EveningManners()
    machine.watch.look()
    machine.stay_awake(berlin(21, 36))
    machine.restart()
    machine.stay_awake(berlin(21, 34, day=21))
    assert warnings(machine) == ["2026-11-20"]
    told = dict(zip(machine.told, machine.heard_at, strict=True))
    assert told["2026-11-20", "soon"] == berlin(21, 35)


@pytest.mark.parametrize("wakes", [berlin(21, 45), berlin(22, 0), berlin(23, 0)])
def test_a_warning_is_not_made_up_for(machine: Machine, wakes: datetime) -> None:
    machine.manners = EveningManners()
    machine.sleep(wakes)
    machine.stay_awake(berlin(12, day=21))
    assert warnings(machine) == []


def test_a_night_let_go_is_not_warned_of(machine: Machine) -> None:
    machine.manners = EveningManners()
    machine.changes.skip()
    machine.stay_awake(berlin(12, day=21))
    assert warnings(machine) == []


def test_who_wants_no_warning_gets_none(machine: Machine) -> None:
    machine.stay_awake(berlin(12, day=22))
    assert warnings(machine) == []
