from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import Request

if TYPE_CHECKING:
    from collections.abc import Callable

REQUESTS = [Request(n, "a" * n, choice=VoiceChoice("tone:48000")) for n in range(1, 6)]
LENGTHS = [n * 2400 for n in range(1, 6)]


def lengths(pipe: VoicePipe) -> list[int]:
    return [len(clip.pcm) // 2 for clip in pipe.speak(REQUESTS)]


@pytest.mark.parametrize("fault", ["dies-once", "babbles-once", "boasts-once", "breaks-off-once"])
def test_a_process_that_fails_once_costs_nothing(
    fault: str, unruly: Callable[[str], list[str]], starts: Callable[[], list[int]]
) -> None:
    with VoicePipe(unruly(fault)) as pipe:
        assert lengths(pipe) == LENGTHS

    assert len(starts()) == 2
    assert not any(map(psutil.pid_exists, starts()))


def test_a_process_that_hangs_is_replaced_when_patience_ends(
    unruly: Callable[[str], list[str]],
) -> None:
    with VoicePipe(unruly("hangs-once"), patience=1.0) as pipe:
        assert lengths(pipe) == LENGTHS


def test_a_process_that_always_dies_is_given_up(
    unruly: Callable[[str], list[str]], starts: Callable[[], list[int]]
) -> None:
    with VoicePipe(unruly("dies")) as pipe, pytest.raises(VoiceError) as caught:
        lengths(pipe)

    assert caught.value.trouble is VoiceTrouble.FAILED
    assert 3 <= len(starts()) <= 4


def test_a_program_that_is_not_there_is_no_engine() -> None:
    with VoicePipe(["/nowhere/voice"]) as pipe, pytest.raises(VoiceError) as caught:
        lengths(pipe)

    assert caught.value.trouble is VoiceTrouble.NO_ENGINE


def test_the_voices_of_this_machine_have_names_and_languages() -> None:
    with VoicePipe() as pipe:
        voices = pipe.voices()

    assert {"en-gb", "en-us", "de"} <= {voice.language for voice in voices}
    assert all(":" in voice.voice and voice.name for voice in voices)
    assert any(voice.voice.startswith("espeak:") for voice in voices)
