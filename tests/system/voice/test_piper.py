"""The folder of Piper voices, with a stand-in for piper-tts: it is not installed for the tests."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.piper_backend import PiperBackend
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = {"audio": {"sample_rate": 22050}, "language": {"code": "en_US"}}


@dataclass
class SynthesisConfig:
    length_scale: float


@dataclass
class AudioChunk:
    sample_rate: int
    sample_channels: int
    audio_int16_bytes: bytes


class PiperVoice:
    """Says a frame for each character and hundredth of the length scale."""

    loads: list[str] = []  # noqa: RUF012 - one list for all, as the test looks at it

    @classmethod
    def load(cls, path: Path) -> PiperVoice:
        cls.loads.append(path.name)
        return cls()

    def synthesize(self, text: str, syn_config: SynthesisConfig) -> Iterator[AudioChunk]:
        frames = round(len(text) * syn_config.length_scale * 100)
        yield AudioChunk(22050, 1, b"\1\0" * frames)


@pytest.fixture(autouse=True)
def piper(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("piper")
    vars(module).update(PiperVoice=PiperVoice, SynthesisConfig=SynthesisConfig)
    monkeypatch.setitem(sys.modules, "piper", module)
    PiperVoice.loads.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    add(tmp_path, "en_US-joe-medium")
    add(tmp_path, "de_DE-thorsten-low", language={"code": "de_DE"})
    return tmp_path


def add(folder: Path, name: str, **card: object) -> None:
    (folder / f"{name}.onnx").write_bytes(b"model")
    (folder / f"{name}.onnx.json").write_text(json.dumps(CARD | card))


def names(folder: Path) -> list[str]:
    return [voice.voice for voice in PiperBackend(str(folder)).voices()]


def test_the_voices_of_the_folder_are_listed_with_their_languages(folder: Path) -> None:
    voices = PiperBackend(str(folder)).voices()

    assert [(voice.voice, voice.language) for voice in voices] == [
        ("piper:de_DE-thorsten-low", "de-DE"),
        ("piper:en_US-joe-medium", "en-US"),
    ]


def test_a_voice_is_loaded_once_and_follows_the_pace(folder: Path) -> None:
    piper = PiperBackend(str(folder))
    usual = piper.speak("Good night.", "en", VoiceChoice())
    slow = piper.speak("Good night.", "en", VoiceChoice("en_US-joe-medium", rate=0.5))

    assert usual.voice == "en_US-joe-medium"
    assert len(slow.pcm) == 2 * len(usual.pcm)
    assert PiperVoice.loads == ["en_US-joe-medium.onnx"]


@pytest.mark.parametrize("name", ["../evil", "x\u202ey", "-rf", "a" * 200, ".hidden", "a\nb"])
def test_a_hostile_name_is_left_out(folder: Path, name: str) -> None:
    before = names(folder)
    try:
        add(folder / "sub" if "/" in name else folder, name)
    except OSError:
        return  # the file system refused it first
    assert names(folder) == before


@pytest.mark.parametrize(
    "card",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"language": {"code": "en_US"}}',
        b'{"language": {"code": "../../x"}, "audio": {"sample_rate": 22050}}',
        b'{"language": {"code": 3}, "audio": {"sample_rate": 22050}}',
        b'{"language": "en", "audio": {"sample_rate": 22050}}',
        b'{"language": {"code": "en_US"}, "audio": {"sample_rate": "loud"}}',
        b"[" * 100_000,
        b" " * 1_000_001,
        b"\xff\xfe\x00",
    ],
)
def test_a_voice_with_a_broken_card_is_left_out(folder: Path, card: bytes) -> None:
    before = names(folder)
    (folder / "broken.onnx").write_bytes(b"model")
    (folder / "broken.onnx.json").write_bytes(card)

    assert names(folder) == before


def test_half_voices_folders_and_empty_models_are_left_out(folder: Path) -> None:
    before = names(folder)
    (folder / "alone.onnx").write_bytes(b"model")
    (folder / "empty.onnx").touch()
    (folder / "empty.onnx.json").write_text(json.dumps(CARD))
    (folder / "folder.onnx").mkdir()
    (folder / "folder.onnx.json").write_text(json.dumps(CARD))
    os.mkfifo(folder / "pipe.onnx")
    (folder / "pipe.onnx.json").write_text(json.dumps(CARD))

    assert names(folder) == before


def test_the_espeak_name_of_an_older_card_is_its_language(tmp_path: Path) -> None:
    add(tmp_path, "old", language={}, espeak={"voice": "en-gb-x-rp"})

    assert [voice.language for voice in PiperBackend(str(tmp_path)).voices()] == ["en-gb-x-rp"]


@pytest.mark.parametrize("place", ["", "/nowhere/at/all"])
def test_without_a_folder_there_are_no_voices(place: str) -> None:
    assert PiperBackend(place).voices() == []
    with pytest.raises(VoiceError) as caught:
        PiperBackend(place).speak("a", "en", VoiceChoice())
    assert caught.value.trouble is VoiceTrouble.NO_SUCH_LANGUAGE


@pytest.mark.parametrize("name", ["gone", "../../etc/passwd", "en_US-joe-medium.onnx"])
def test_only_a_voice_that_was_found_is_loaded(folder: Path, name: str) -> None:
    with pytest.raises(VoiceError) as caught:
        PiperBackend(str(folder)).speak("a", "en", VoiceChoice(name))

    assert caught.value.trouble is VoiceTrouble.NO_SUCH_VOICE
    assert PiperVoice.loads == []


def test_without_the_extra_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "piper", None)

    with pytest.raises(VoiceError) as caught:
        PiperBackend("")
    assert caught.value.trouble is VoiceTrouble.NO_ENGINE
