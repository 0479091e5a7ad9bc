from __future__ import annotations

import wave
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio import wav
from bedtime_app.system.audio.levels import CEILING, loudness
from bedtime_app.system.audio.wav import WavFile
from bedtime_app.system.voice.rendering import render
from bedtime_app.system.voice.voice_trouble import VoiceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.system.audio.frames import Samples

TONE = VoiceChoice("tone:48000")


def sound_of(path: Path) -> Samples:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return samples.astype(np.float32) / np.float32(32768)


def test_every_sound_and_silence_is_exact_to_the_frame(tmp_path: Path) -> None:
    script = parse_script("abcd. Ef.\n\n[pause 1500ms] Ghi, [pause 3s] jk.\n\nLast one.")
    timings = render(script, tmp_path / "a.wav", TONE)
    sound = sound_of(tmp_path / "a.wav")

    bounds = [(round(t.start * 48_000), round(t.end * 48_000)) for t in timings]
    assert [end - start for start, end in bounds] == [
        5 * 2400,
        3 * 2400,
        72_000,
        4 * 2400,
        144_000,
        3 * 2400,
        9 * 2400,
    ]
    gaps = [after[0] - before[1] for before, after in pairwise(bounds)]
    assert gaps == [28_800, 0, 0, 0, 0, 57_600]
    assert len(sound) == bounds[-1][1]
    for timing, (start, end) in zip(timings, bounds, strict=True):
        if timing.text:
            assert abs(sound[start]) > 0.02
            assert abs(sound[end - 1]) > 0.02
        else:
            assert not sound[start:end].any()
    assert not sound[bounds[0][1] : bounds[1][0]].any()


def test_timings_name_segment_and_words(tmp_path: Path) -> None:
    script = parse_script("One. [pause 1s] Two.")
    timings = render(script, tmp_path / "a.wav", TONE)

    assert [(t.segment, t.text) for t in timings] == [(0, "One."), (1, ""), (2, "Two.")]


def test_the_real_voice_has_its_loudness_and_stays_below_the_ceiling(tmp_path: Path) -> None:
    script = parse_script(
        "The house stood at the end of the lane. In the evening the windows held a little light, "
        "long after the fields had let it go.\n\nNobody was in a hurry."
    )
    render(script, tmp_path / "a.wav")
    sound = sound_of(tmp_path / "a.wav")

    assert loudness(sound) == pytest.approx(-24.0, abs=1.0)
    assert np.abs(sound).max() <= CEILING + 1 / 32768


def test_a_killed_voice_leaves_the_same_file(
    tmp_path: Path, unruly: Callable[[str], list[str]]
) -> None:
    script = parse_script("One. Two. Three. Four.")
    render(script, tmp_path / "whole.wav", TONE)
    render(script, tmp_path / "killed.wav", TONE, command=unruly("dies-once"))

    assert (tmp_path / "killed.wav").read_bytes() == (tmp_path / "whole.wav").read_bytes()


def test_without_a_voice_there_is_no_file_and_the_old_one_stays(
    tmp_path: Path, unruly: Callable[[str], list[str]]
) -> None:
    (tmp_path / "a.wav").write_bytes(b"before")

    with pytest.raises(VoiceError):
        render(parse_script("One."), tmp_path / "a.wav", TONE, command=unruly("dies"))

    assert (tmp_path / "a.wav").read_bytes() == b"before"
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        render(parse_script("One."), tmp_path / "nowhere" / "a.wav", TONE)


def test_the_writer_may_ask_for_a_voice_and_the_listener_has_the_last_word(tmp_path: Path) -> None:
    script = parse_script("---\nvoice: tone:48000\n---\nab")

    assert render(script, tmp_path / "a.wav")[0].end == 0.1
    assert render(script, tmp_path / "a.wav", VoiceChoice("espeak:"))[0].end != 0.1


def test_a_night_of_pauses_is_refused_before_the_disk_fills(tmp_path: Path) -> None:
    script = parse_script("Hello. " + "[pause 600s] " * 100)
    with pytest.raises(OSError, match="large"):
        render(script, tmp_path / "a.wav", TONE)
    assert list(tmp_path.glob("a.wav*")) == []


def test_a_file_longer_than_the_format_can_say_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wav, "LONGEST_SECONDS", 1)
    with pytest.raises(OSError, match="large"), WavFile(tmp_path / "a.wav") as file:
        file.write(np.zeros(48_001, np.float32))
    assert list(tmp_path.glob("a.wav*")) == []
