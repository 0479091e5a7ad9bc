from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.evening.escape_sentence import LONGEST, says_the_same, tidy
from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
from bedtime_app.features.evening.escape_view import EscapeView
from bedtime_app.features.evening.evening_manners import EveningManners
from bedtime_app.storage.errors import VaultLocked
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.features.evening.machine import Machine
from tests.features.evening.test_evening_watch import NOON, berlin
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OURS = "I leave this evening on purpose, and that is all right."


@pytest.mark.parametrize(
    ("typed", "sentence", "same"),
    [
        ("I am tired and I know it", "I am tired, and I know it.", False),
        ("i am tired, and i know it", "I am tired, and I know it.", True),
        ("  It’s  late ", "It's late!", True),
        ("Ich weiß es", "Ich weiss es", True),
        ("", "", False),
        ("...", "...", False),
        ("It is", "It is late", False),
    ],
)
def test_a_sentence_is_the_same_whatever_its_dress(
    typed: str, sentence: str, *, same: bool
) -> None:
    assert says_the_same(typed, sentence) is same


def test_a_kept_sentence_is_one_short_line() -> None:
    assert tidy(" Tomorrow \n is\tearly ") == "Tomorrow is early"
    assert len(tidy("a" * 1000)) == LONGEST


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = Vault(tmp_path / "vault", MIGRATION_SETS)
    vault.create("a lamp", strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path, NOON)
    machine.manners = EveningManners(firm=True)
    return machine


def test_the_sentence_is_kept_in_the_vault_and_nowhere_else(vault: Vault, tmp_path: Path) -> None:
    store = EscapeSentenceStore(vault)
    store.write("Tomorrow is early")
    assert store.sentence() == "Tomorrow is early"
    store.write("  ")
    assert store.sentence() == ""
    store.write("Tomorrow is early")
    vault.lock()
    with pytest.raises(VaultLocked):
        store.sentence()
    files = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(b"Tomorrow is early" in content for content in files)


def test_an_evening_is_firm_from_wind_down_to_lights_out_until_it_is_released(
    machine: Machine,
) -> None:
    machine.stay_awake(berlin(21, 44))
    assert not machine.changes.is_firm()
    machine.stay_awake(berlin(21, 45))
    assert machine.changes.is_firm()
    machine.changes.release()
    machine.restart()
    assert not machine.changes.is_firm()
    machine.stay_awake(berlin(22, 0, day=21))
    assert machine.changes.is_firm()


@pytest.mark.parametrize("own", ["", "Tomorrow is early"])
def test_typing_the_sentence_releases_and_escape_goes_back(
    qtbot: QtBot, vault: Vault, machine: Machine, own: str
) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    store = EscapeSentenceStore(vault)
    store.write(own)
    machine.stay_awake(berlin(22, 0))
    view = EscapeView(store, machine.changes)
    page = PageStage(qtbot, "evening/EscapePage.qml", view, (1280, 800))
    assert page.focused() == ("EditableText", "The sentence")
    assert (own or OURS) in page.names("StaticText")
    with qtbot.waitSignal(view.stayed):
        page.press(Qt.Key.Key_Escape)
    assert machine.changes.is_firm()
    view.arrive()
    with qtbot.waitSignal(view.released):
        page.type((own or OURS).lower().rstrip("."))
    assert not machine.changes.is_firm()
    page.close()
    view.deleteLater()


def test_without_an_open_vault_a_plain_sentence_stands_in(
    qtbot: QtBot, vault: Vault, machine: Machine
) -> None:
    vault.lock()
    machine.stay_awake(berlin(22, 0))
    view = EscapeView(EscapeSentenceStore(vault), machine.changes)
    view.arrive()
    assert view.sentence == OURS
    with qtbot.waitSignal(view.released):
        view.write(OURS)
    assert not machine.changes.is_firm()
