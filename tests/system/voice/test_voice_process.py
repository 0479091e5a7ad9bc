from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import psutil
import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.voice_process import VoiceProcess
from bedtime_app.system.voice.voice_trouble import VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.system.voice.clip import Clip

TONE = VoiceChoice("tone:48000")


class Listener:
    """Keeps what a voice told."""

    def __init__(self, voice: VoiceProcess) -> None:
        self.voice = voice
        self.clips: list[Clip] = []
        self.losses = 0
        voice.clip_ready.add(self.clips.append)
        voice.lost.add(self._lose)

    def _lose(self) -> None:
        self.losses += 1

    def say(self, *texts: str) -> list[int]:
        return [self.voice.say(text, "en", TONE) for text in texts]

    @property
    def lengths(self) -> list[int]:
        return [len(clip.pcm) // 4800 for clip in self.clips]


@pytest.fixture
def listen(
    qapp: QCoreApplication, unruly: Callable[[str], list[str]]
) -> Iterator[Callable[..., Listener]]:
    voices = []

    def make(fault: str = "none", patience_ms: int = 10_000, idle_ms: int = 300_000) -> Listener:
        command = unruly(fault)
        voice = VoiceProcess(command, qapp, patience_ms=patience_ms, idle_ms=idle_ms)
        voices.append(voice)
        return Listener(voice)

    yield make
    for voice in voices:
        voice.stop()


def test_clips_come_in_the_order_of_the_requests(
    qtbot: QtBot, listen: Callable[..., Listener]
) -> None:
    heard = listen()
    asked = heard.say("a", "bb", "ccc", "dddd")

    qtbot.waitUntil(lambda: len(heard.clips) == 4)
    assert [clip.request for clip in heard.clips] == asked
    assert heard.lengths == [1, 2, 3, 4]


@pytest.mark.parametrize("fault", ["dies-once", "babbles-once", "boasts-once", "breaks-off-once"])
def test_after_one_failure_everything_is_still_told_once_and_in_order(
    qtbot: QtBot,
    listen: Callable[..., Listener],
    starts: Callable[[], list[int]],
    fault: str,
) -> None:
    heard = listen(fault)
    heard.say(*["a" * n for n in range(1, 11)])

    qtbot.waitUntil(lambda: len(heard.clips) == 10)
    assert heard.lengths == list(range(1, 11))
    assert heard.losses == 0
    assert len(starts()) == 2


def test_a_process_killed_from_outside_is_replaced(
    qtbot: QtBot, listen: Callable[..., Listener], starts: Callable[[], list[int]]
) -> None:
    heard = listen()
    heard.say("a")
    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    os.kill(starts()[0], signal.SIGKILL)
    heard.say("bb", "ccc")

    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert heard.lengths == [1, 2, 3]


def test_a_process_that_hangs_is_replaced(qtbot: QtBot, listen: Callable[..., Listener]) -> None:
    heard = listen("hangs-once", patience_ms=800)
    heard.say("a", "bb")

    qtbot.waitUntil(lambda: len(heard.clips) == 2, timeout=10_000)
    assert heard.lengths == [1, 2]


def test_a_sentence_that_kills_every_process_is_given_up_and_not_the_voice(
    qtbot: QtBot, listen: Callable[..., Listener]
) -> None:
    heard = listen("poisoned")
    heard.say("a", "poison", "ccc")

    qtbot.waitUntil(lambda: len(heard.clips) == 3)
    assert [clip.error for clip in heard.clips] == [None, VoiceTrouble.FAILED, None]
    assert heard.losses == 0


def test_a_process_that_always_dies_is_lost_after_three_new_starts(
    qtbot: QtBot, listen: Callable[..., Listener], starts: Callable[[], list[int]]
) -> None:
    heard = listen("dies")
    heard.say("a", "bb", "ccc", "dddd")

    qtbot.waitUntil(lambda: heard.losses == 1)
    assert len(starts()) == 4


def test_a_program_that_is_not_there_is_lost_and_may_be_asked_again(qtbot: QtBot) -> None:
    heard = Listener(VoiceProcess(["/nowhere/voice"]))
    heard.say("a")
    qtbot.waitUntil(lambda: heard.losses == 1)
    heard.say("a")

    qtbot.waitUntil(lambda: heard.losses == 2)
    heard.voice.stop()


def test_what_was_flushed_is_never_told(qtbot: QtBot, listen: Callable[..., Listener]) -> None:
    heard = listen()
    heard.say("a", "a", "a", "a", "a")
    heard.voice.flush()
    asked = heard.say("bb", "ccc")

    qtbot.waitUntil(lambda: len(heard.clips) == 2)
    assert [clip.request for clip in heard.clips] == asked


def test_a_listener_may_flush_and_ask_while_it_is_told(
    qtbot: QtBot, listen: Callable[..., Listener]
) -> None:
    heard = listen()

    def jump(clip: Clip) -> None:
        if clip.request == 1:
            heard.voice.flush()
            heard.say("zzzz")

    heard.voice.clip_ready.add(jump)
    heard.say("a", "bb", "ccc")

    qtbot.waitUntil(lambda: len(heard.clips) == 2)
    assert heard.lengths == [1, 4]


def test_an_idle_process_ends_by_itself_and_the_next_request_starts_another(
    qtbot: QtBot, listen: Callable[..., Listener], starts: Callable[[], list[int]]
) -> None:
    heard = listen(idle_ms=50)
    heard.say("a")
    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    qtbot.waitUntil(lambda: not psutil.pid_exists(starts()[0]))
    heard.say("bb")

    qtbot.waitUntil(lambda: len(heard.clips) == 2)
    assert len(starts()) == 2


def test_stopping_leaves_no_process(
    qtbot: QtBot, listen: Callable[..., Listener], starts: Callable[[], list[int]]
) -> None:
    heard = listen()
    heard.say("a")
    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    heard.say("bb", "ccc")
    heard.voice.stop()

    assert not psutil.pid_exists(starts()[0])
    assert heard.lengths == [1]


def test_the_voices_are_listed(qtbot: QtBot) -> None:
    heard = Listener(VoiceProcess())
    heard.voice.ask_voices()

    qtbot.waitUntil(lambda: len(heard.clips) == 1)
    assert "en-gb" in {voice.language for voice in heard.clips[0].voices}
    heard.voice.stop()
