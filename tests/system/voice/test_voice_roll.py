from __future__ import annotations

import json
from typing import TYPE_CHECKING

import psutil

from bedtime_app.system.voice.voice_roll import VoiceRoll
from tests.system.voice.test_choosing_a_voice import process_in_which

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.voice_choice import Voice


def test_the_roll_is_called_in_a_process_that_then_ends(qtbot: QtBot) -> None:
    told: list[Sequence[Voice]] = []
    roll = VoiceRoll()
    before = set(psutil.Process().children(recursive=True))
    roll.ask("", told.append)
    assert told == []

    qtbot.waitUntil(lambda: len(told) == 1, timeout=30_000)
    assert any(voice.voice.startswith("espeak:") for voice in told[0])
    qtbot.waitUntil(
        lambda: set(psutil.Process().children(recursive=True)) <= before, timeout=30_000
    )
    roll.stop()


def test_who_asks_again_is_told_once(qtbot: QtBot) -> None:
    told: list[str] = []
    roll = VoiceRoll()
    roll.ask("", lambda _voices: told.append("first"))
    roll.ask("", lambda _voices: told.append("second"))

    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["second"]
    roll.stop()


def test_a_voice_process_that_cannot_be_had_is_no_voice(qtbot: QtBot) -> None:
    told: list[Sequence[Voice]] = []
    roll = VoiceRoll(command=["/nowhere/voice"])
    roll.ask("", told.append)

    qtbot.waitUntil(lambda: len(told) == 1)
    assert list(told[0]) == []
    roll.stop()


def test_the_folder_of_piper_voices_reaches_the_process(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "lent.onnx").write_bytes(b"model")
    card = {"language": {"code": "en_US"}, "audio": {"sample_rate": 22050}}
    (tmp_path / "lent.onnx.json").write_text(json.dumps(card))
    command = process_in_which("pass", "")
    command[-1] = (
        "import sys, types; sys.modules['piper'] = types.ModuleType('piper')\n" + command[-1]
    )
    told: list[Sequence[Voice]] = []
    roll = VoiceRoll(command=command)
    for folder in ("", str(tmp_path)):
        roll.ask(folder, told.append)
        qtbot.waitUntil(lambda: len(told) == (1 if folder == "" else 2), timeout=30_000)  # noqa: B023 - called at once

    assert not any(voice.voice == "piper:lent" for voice in told[0])
    assert any(voice.voice == "piper:lent" for voice in told[1])
    roll.stop()
