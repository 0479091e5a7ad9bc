from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.features.voices.voice_settings import (
    LIKINGS,
    PIPER_VOICES,
    Liking,
    choice_for_language,
    like,
    liking_for,
)
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_each_language_keeps_its_own_choice(path: Path) -> None:
    store = SettingsStore(path)
    like(store, "en-GB", Liking("hibari:heart", 0.9))
    like(store, "de", Liking("pico:de-DE", None, 0.8))
    again = SettingsStore(path)

    assert choice_for_language(again, "en-US", 1.1) == VoiceChoice("hibari:heart", 0.9)
    assert choice_for_language(again, "de-AT", 1.1) == VoiceChoice("pico:de-DE", 1.1, 0.8)
    assert choice_for_language(again, "fi", 1.1) == VoiceChoice("", 1.1)


@pytest.mark.parametrize(
    ("kept", "liking"),
    [
        ({"voice": "x:y", "pace": 9, "pitch": 0}, Liking("x:y", 1.3, 0.7)),
        ({"voice": 3, "pace": "slow", "pitch": True}, Liking()),
        ({"voice": "x" * 301}, Liking()),
        ({"pace": 1e999}, Liking()),
        ([], Liking()),
    ],
)
def test_what_makes_no_sense_is_as_usual(path: Path, kept: object, liking: Liking) -> None:
    path.write_text(json.dumps({"voices": {"en": kept, "de": {"voice": "pico:"}}}))
    store = SettingsStore(path)

    assert liking_for(store, "en") == liking
    assert liking_for(store, "de") == Liking("pico:")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=8,
    )
)
def test_whatever_the_file_holds_a_choice_comes_out(path: Path, raw: object) -> None:
    path.write_text(json.dumps({"voices": raw, "piper_voices": raw}))
    store = SettingsStore(path)

    assert all(isinstance(liking, Liking) for liking in store.get(LIKINGS).values())
    assert isinstance(store.get(PIPER_VOICES), str)
    assert isinstance(choice_for_language(store, "en", 1.0), VoiceChoice)
