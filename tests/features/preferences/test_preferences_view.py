from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.autostart_state import AutostartState
from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.features.preferences.preferences import (
    APPEARANCE,
    COME_FORWARD,
    MOTION,
    NOTE_KEY,
    TEXT_SCALE,
    VOICE_PACE,
    Appearance,
    MotionChoice,
)
from bedtime_app.features.preferences.preferences_view import PreferencesView
from bedtime_app.features.rituals.tomorrow_list_migrations import tomorrow_list_migrations
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeAnywhereKey
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

SIZES = [(1184, 800), (804, 600)]
PAGE = "preferences/PreferencesPage.qml"


class HandAutostart:
    """A desktop that may refuse."""

    def __init__(self) -> None:
        self.says = AutostartState.OFF
        self.refuses = False

    def state(self) -> AutostartState:
        return self.says

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - the door's one lever
        if not self.refuses:
            self.says = AutostartState.ON if enabled else AutostartState.OFF
        return not self.refuses


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [tomorrow_list_migrations])
    vault.create("a lamp in the window", strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def autostart() -> HandAutostart:
    return HandAutostart()


@pytest.fixture
def key() -> FakeAnywhereKey:
    return FakeAnywhereKey()


@pytest.fixture
def view(
    qapp: object,
    settings: SettingsStore,
    vault: Vault,
    autostart: HandAutostart,
    key: FakeAnywhereKey,
) -> Iterator[View]:
    assert qapp is not None
    view = PreferencesView(settings, vault, autostart, anywhere_key=key)
    yield view
    view.deleteLater()


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = SIZES[0]) -> PageStage: ...


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = SIZES[0]) -> PageStage:
        stages.append(PageStage(qtbot, PAGE, view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.close()


def test_each_choice_is_kept_at_once(view: View, settings: SettingsStore) -> None:
    view.chooseAppearance(2)
    view.chooseTextSize(4)
    view.chooseMotion(1)
    view.setComeForward(False)
    view.setVoicePercent(85.0)
    again = SettingsStore(settings._path)
    assert again.get(APPEARANCE) is Appearance.ALWAYS_DAY
    assert again.get(TEXT_SCALE) == 2.0
    assert again.get(MOTION) is MotionChoice.STILL
    assert again.get(COME_FORWARD) is False
    assert again.get(VOICE_PACE) == 0.85


def test_only_what_changed_is_told(view: View) -> None:
    told: list[str] = []
    view.textSizeChanged.connect(lambda: told.append("size"))
    view.appearanceChanged.connect(lambda: told.append("appearance"))
    view.chooseTextSize(2)
    view.chooseTextSize(2)
    assert told == ["size"]


def test_a_choice_made_elsewhere_is_shown(view: View, settings: SettingsStore) -> None:
    settings.put(APPEARANCE, Appearance.ALWAYS_NIGHT)
    assert view.appearance == 1


def test_a_system_that_refuses_to_start_it_is_said(view: View, autostart: HandAutostart) -> None:
    autostart.refuses = True
    view.setAutostart(True)
    assert (view.autostart, view.autostartTroubled) == (False, True)
    autostart.refuses = False
    view.setAutostart(True)
    assert (view.autostart, view.autostartTroubled) == (True, False)


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        (AutostartState.OFF, ""),
        (AutostartState.ON, ""),
        (AutostartState.ON_BUT_OTHER, "Another Bedtime starts there"),
        (AutostartState.SWITCHED_OFF_BY_SYSTEM, "The system’s own settings hold it back."),
        (AutostartState.UNKNOWN, "cannot be read"),
    ],
)
def test_what_the_system_says_about_starting_is_shown(
    view: View, autostart: HandAutostart, says: AutostartState, sentence: str
) -> None:
    autostart.says = says
    view.setVoicePercent(95)
    assert view.autostart is (says is AutostartState.ON)
    assert sentence in view.autostartLine
    assert bool(view.autostartLine) is bool(sentence)


@pytest.mark.parametrize(
    ("offer", "sentence"),
    [
        (KeyOffer(KeyState.ASKED), "The system is being asked."),
        (KeyOffer(KeyState.GIVEN, "Super+Alt+N"), "The key is Super+Alt+N."),
        (KeyOffer(KeyState.GIVEN), "its keyboard settings say which"),
        (KeyOffer(KeyState.TAKEN, "Super+Alt+N"), "Super+Alt+N belongs to another program"),
        (KeyOffer(KeyState.REFUSED), "The system gave no key."),
        (KeyOffer(KeyState.LOST), "The system took the key back."),
        (KeyOffer(KeyState.NOWHERE), "a key the command “bedtime --note”"),
    ],
)
def test_what_became_of_the_key_that_notes_a_dream_is_said_as_it_changes(
    view: View, key: FakeAnywhereKey, offer: KeyOffer, sentence: str
) -> None:
    assert (view.noteKey, view.noteKeyLine) == (False, "")
    view.setNoteKey(True)
    key.answer(offer)
    assert sentence in view.noteKeyLine
    view.setNoteKey(False)
    assert view.noteKeyLine == ""


def test_the_switch_for_that_key_is_kept_and_its_key_is_read_on_the_page(
    settings: SettingsStore, key: FakeAnywhereKey, open_page: Opens
) -> None:
    page = open_page()
    page.activate("CheckBox", "A key that notes a dream, anywhere")
    assert settings.get(NOTE_KEY)
    key.answer(KeyOffer(KeyState.GIVEN, "Super+Alt+N"))
    assert "The key is Super+Alt+N." in page.all_heard()


def test_where_there_is_no_way_to_such_a_key_another_way_is_named(
    settings: SettingsStore, vault: Vault
) -> None:
    bare: View = PreferencesView(settings, vault)
    bare.setNoteKey(True)
    assert "“bedtime --note”" in bare.noteKeyLine
    bare.deleteLater()


def test_without_that_door_nothing_is_offered(
    qtbot: QtBot, settings: SettingsStore, vault: Vault
) -> None:
    bare = PreferencesView(settings, vault)
    page = PageStage(qtbot, PAGE, bare, SIZES[0])
    offered = page.all_heard()
    page.close()
    bare.deleteLater()
    assert "Start with the computer" not in offered


@pytest.mark.parametrize("size", SIZES)
def test_every_choice_can_be_made_by_keys_alone(
    qtbot: QtBot, open_page: Opens, view: View, settings: SettingsStore, size: tuple[int, int]
) -> None:
    page = open_page(size)
    assert page.focused() == ("RadioButton", "Follow the evening")
    page.press(Qt.Key.Key_Right)
    assert settings.get(APPEARANCE) is Appearance.ALWAYS_NIGHT
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Right, times=2)
    assert settings.get(TEXT_SCALE) == 1.5
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Right)
    assert settings.get(MOTION) is MotionChoice.STILL
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("CheckBox", "Come forward at wind-down")
    page.press(Qt.Key.Key_Space)
    assert settings.get(COME_FORWARD) is False
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("CheckBox", "Start with the computer")
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Space)
    assert settings.get(NOTE_KEY) is True
    for asked in ("plan", "manners", "rituals", "ending_choice", "boundaries", "paper"):
        page.press(Qt.Key.Key_Tab)
        with qtbot.waitSignal(view.pageAsked) as heard:
            page.press(Qt.Key.Key_Return)
        assert heard.args == [asked]
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Slider", "Pace")
    page.press(Qt.Key.Key_Left)
    assert settings.get(VOICE_PACE) == 0.95
    page.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.pageAsked) as heard:
        page.press(Qt.Key.Key_Return)
    assert heard.args == ["voices"]
    page.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.pageAsked) as heard:
        page.press(Qt.Key.Key_Return)
    assert heard.args == ["vault_keys"]
    page.press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.lockAsked):
        page.press(Qt.Key.Key_Return)


def test_a_screen_reader_can_lock_and_unlock(
    qtbot: QtBot, open_page: Opens, view: View, vault: Vault
) -> None:
    page = open_page()
    with qtbot.waitSignal(view.lockAsked):
        page.activate("Button", "Lock now")
    vault.lock()
    page.settle()
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
