"""The voices of Windows and macOS, with a driver of pyttsx3 that writes files as theirs do."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.system_backend import SystemBackend
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from tests.system.voice.test_sound_file import LITTLE, aiff, wav

if TYPE_CHECKING:
    from pyttsx3.driver import DriverProxy


class Driver:
    """Keeps what it is told; SAPI5 writes at once, NSSS in its loop."""

    def __init__(self, proxy: DriverProxy, content: bytes, *, in_its_loop: bool) -> None:
        self.proxy, self.content, self.in_its_loop = proxy, content, in_its_loop
        self.properties: dict[str, object] = {}
        self.files: list[Path] = []
        self.looping = False

    def getProperty(self, name: str) -> object:  # noqa: N802 - pyttsx3's own
        if name != "voices":
            return None
        return [
            SimpleNamespace(id="TOKENS\\Zira", name="Zira", languages=["en-US"]),
            SimpleNamespace(id="com.apple.Anna", name="Anna", languages=["de_DE"]),
            SimpleNamespace(id="odd", name="Odd", languages=[None]),
        ]

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802 - pyttsx3's own
        self.properties[name] = value

    def save_to_file(self, text: str, filename: str) -> None:
        assert text.strip()
        self.files.append(Path(filename))
        if not self.in_its_loop:
            self.files[-1].write_bytes(self.content)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's own
        self.looping = True
        self.files[-1].write_bytes(self.content)
        self.proxy.notify("finished-utterance", completed=True)
        assert not self.looping

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's own
        self.looping = False

    def destroy(self) -> None: ...


def backend(
    monkeypatch: pytest.MonkeyPatch, name: str, content: bytes
) -> tuple[SystemBackend, Driver]:
    made: list[Driver] = []

    def build(proxy: DriverProxy) -> Driver:
        made.append(Driver(proxy, content, in_its_loop=name == "nsss"))
        return made[0]

    module = ModuleType(f"pyttsx3.drivers.{name}")
    vars(module)["buildDriver"] = build
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return SystemBackend(name), made[0]


@pytest.mark.parametrize(("name", "content"), [("sapi5", wav()), ("nsss", aiff())])
def test_what_the_system_writes_is_heard_and_its_file_is_gone(
    monkeypatch: pytest.MonkeyPatch, name: str, content: bytes
) -> None:
    voice, driver = backend(monkeypatch, name, content)
    for _ in range(3):
        speech = voice.speak("Good night. " * 60, "en", VoiceChoice(rate=0.8))

        assert (speech.pcm, speech.rate) == (LITTLE * 2, 22_050)
        assert speech.voice == "TOKENS\\Zira"
    assert driver.properties == {"voice": "TOKENS\\Zira", "rate": 104}
    assert len(driver.files) == 6
    assert not any(path.exists() or path.parent.exists() for path in driver.files)


def test_its_voices_are_listed_and_found_by_language(monkeypatch: pytest.MonkeyPatch) -> None:
    voice, _ = backend(monkeypatch, "sapi5", wav())

    assert [(one.voice, one.name, one.language) for one in voice.voices()] == [
        ("system:TOKENS\\Zira", "Zira", "en-US"),
        ("system:com.apple.Anna", "Anna", "de-DE"),
        ("system:odd", "Odd", ""),
    ]
    assert voice.speak("a", "de", VoiceChoice()).voice == "com.apple.Anna"


@pytest.mark.parametrize(
    ("language", "name", "trouble"),
    [("fi", "", VoiceTrouble.NO_SUCH_LANGUAGE), ("en", "gone", VoiceTrouble.NO_SUCH_VOICE)],
)
def test_what_it_cannot_speak_it_says(
    monkeypatch: pytest.MonkeyPatch, language: str, name: str, trouble: VoiceTrouble
) -> None:
    voice, _ = backend(monkeypatch, "sapi5", wav())

    with pytest.raises(VoiceError) as caught:
        voice.speak("a", language, VoiceChoice(name))
    assert caught.value.trouble is trouble


def test_a_system_without_voices_of_its_own_says_so() -> None:
    with pytest.raises(VoiceError):
        SystemBackend("sapi5")  # which needs Windows
    if sys.platform == "linux":
        with pytest.raises(VoiceError):
            SystemBackend()
