from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.features.morning.morning_view import MorningView
from bedtime_app.features.rituals.tomorrow_list_migrations import tomorrow_list_migrations
from bedtime_app.storage.errors import VaultDamaged
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

PASSPHRASE = "a lamp in the window"
SIZES = [(1184, 800), (804, 600)]


class LastEvening:
    """Gives the list, or the trouble of reading it."""

    def __init__(self) -> None:
        self.text = ""
        self.damaged = False

    def __call__(self) -> str:
        if self.damaged:
            raise VaultDamaged
        return self.text


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [tomorrow_list_migrations])
    yield vault
    vault.lock()


@pytest.fixture
def last_evening() -> LastEvening:
    return LastEvening()


@pytest.fixture
def view(qapp: object, last_evening: LastEvening, vault: Vault) -> Iterator[View]:
    assert qapp is not None
    view = MorningView(last_evening, vault)
    yield view
    view.deleteLater()


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = SIZES[0]) -> PageStage: ...


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = SIZES[0]) -> PageStage:
        stages.append(PageStage(qtbot, "morning/MorningPage.qml", view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.close()


def test_the_list_is_there_once_the_vault_is_open_and_gone_when_it_is_locked(
    view: View, vault: Vault, last_evening: LastEvening
) -> None:
    last_evening.text = "Bread"
    told: list[str] = []
    view.vaultChanged.connect(lambda: told.append("vault"))
    view.listTextChanged.connect(lambda: told.append("list"))
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert (view.vault, view.listText) == ("open", "Bread")
    vault.lock()
    assert (view.vault, view.listText) == ("locked", "")
    assert told == ["vault", "list", "vault", "list"]


def test_arriving_again_with_nothing_new_tells_nobody(view: View, vault: Vault) -> None:
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    told: list[str] = []
    view.vaultChanged.connect(lambda: told.append("vault"))
    view.listTextChanged.connect(lambda: told.append("list"))
    view.arrive()
    assert told == []


@pytest.mark.parametrize("size", SIZES)
def test_the_dream_is_one_key_away(
    open_page: Opens, view: View, vault: Vault, last_evening: LastEvening, size: tuple[int, int]
) -> None:
    last_evening.text = "Bread\nCall Ines"
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    page = open_page(size)
    assert page.names("Heading") == ["Good morning", "Put down last evening"]
    assert "Bread\nCall Ines" in page.names("StaticText")
    asked: list[bool] = []
    view.dreamAsked.connect(lambda: asked.append(True))
    page.press(Qt.Key.Key_Return)
    assert asked == [True]


def test_a_locked_vault_offers_the_key(
    qtbot: QtBot, open_page: Opens, view: View, vault: Vault
) -> None:
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    page = open_page()
    assert "Your vault is locked." in page.all_heard()
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")


def test_an_evening_without_a_list_is_no_reproach(open_page: Opens, vault: Vault) -> None:
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    page = open_page()
    assert "You put down no list last evening." in page.all_heard()
    assert page.names("Heading") == ["Good morning"]


def test_a_list_that_cannot_be_read_can_be_tried_again(
    open_page: Opens, vault: Vault, last_evening: LastEvening
) -> None:
    last_evening.damaged = True
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    page = open_page()
    last_evening.damaged, last_evening.text = False, "Bread"
    page.activate("Button", "Try again")
    assert "Bread" in page.names("StaticText")


def test_what_was_asked_last_evening_is_one_quiet_line_and_gone_when_locked(
    qtbot: QtBot, vault: Vault, last_evening: LastEvening
) -> None:
    view: View = MorningView(last_evening, vault, asked_line=lambda: "Last evening you asked: Why?")
    page = PageStage(qtbot, "morning/MorningPage.qml", view, SIZES[0])
    assert "you asked" not in page.all_heard()
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    page.settle()
    assert "Last evening you asked: Why?" in page.names("StaticText")
    assert page.names("Button") == ["Write the dream down"]
    vault.lock()
    page.settle()
    assert "you asked" not in page.all_heard()
    page.close()
