from __future__ import annotations

import wave
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Self

import numpy as np
import pytest

from bedtime_app.core.narration import PLAIN, Telling
from bedtime_app.core.script import Ambient, Bell, Breath, Pause, Say
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio import wav
from bedtime_app.system.audio.levels import CEILING, loudness
from bedtime_app.system.audio.wav import WavFile
from bedtime_app.system.voice import rendering
from bedtime_app.system.voice.clip import CALIBRATION, Clip
from bedtime_app.system.voice.rendering import render
from bedtime_app.system.voice.voice_trouble import VoiceError
from tests.system.hand_voice import tone
from tests.system.narrator_rig import script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.voice.wire import Request
    from tests.system.narrator_rig import Rig

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
    with pytest.raises(VoiceError):
        render(script, tmp_path / "a.wav", VoiceChoice("tone:none"))


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


MIXED = script_of(
    Ambient(SoundKind.RAIN), "abcd", Bell(), "ef", Breath(1, 0.5, 1, 0.25, 2), Pause(1.5), "ghij"
)


def test_bells_breaths_and_silences_are_exact_to_the_frame_and_named(tmp_path: Path) -> None:
    timings = render(MIXED, tmp_path / "a.wav", TONE)
    sound = sound_of(tmp_path / "a.wav")

    assert [(t.segment, t.text, round(t.end - t.start, 6), t.silent) for t in timings] == [
        (0, "", 0.0, False),
        (1, "abcd", 0.2, False),
        (2, "", 4.0, False),
        (3, "ef", 0.1, False),
        (4, "", 5.5, False),
        (5, "", 1.5, True),
        (6, "ghij", 0.2, False),
    ]
    silence = timings[5]
    assert not sound[round(silence.start * 48_000) : round(silence.end * 48_000)].any()
    assert np.abs(sound[9600:19_200]).max() > 0.01
    assert len(sound) == round(timings[-1].end * 48_000) == 11.5 * 48_000


@pytest.mark.parametrize("telling", [PLAIN, Telling(winding_down=1.0, seed=3)])
def test_a_file_holds_sample_by_sample_what_is_heard(
    rig: Rig, tmp_path: Path, telling: Telling
) -> None:
    render(MIXED, tmp_path / "a.wav", TONE, telling=telling)
    written = sound_of(tmp_path / "a.wav")
    rig.begin(MIXED, telling=telling)
    rig.wait_until_all_is_ready()
    heard = rig.play(len(written) / 48_000)

    assert np.abs(heard - written).max() < 3 / 32768


def test_a_telling_with_little_time_is_trimmed_in_the_file_too(tmp_path: Path) -> None:
    script = parse_script("one two three four five six.\n\n[pause 1s]\n\n" * 12)
    timings = render(script, tmp_path / "a.wav", TONE, telling=Telling(within=20.0))

    assert len(timings) < len(script.segments)
    assert timings[0].segment == 0
    assert timings[-1].segment == len(script.segments) - 1


def test_one_that_cannot_be_trimmed_is_faded_to_silence_in_that_time(tmp_path: Path) -> None:
    script = script_of(*["one two three four five six seven eight nine ten"] * 3)
    render(script, tmp_path / "a.wav", TONE, telling=Telling(within=3.0))
    sound = sound_of(tmp_path / "a.wav")

    assert np.abs(sound[:24_000]).max() > 10 * np.abs(sound[96_000:144_000]).max() > 0
    assert not sound[144_000:].any()


def test_a_paced_sentence_is_asked_for_at_its_pace(tmp_path: Path) -> None:
    usual, slow = (Say("The lamp is low.", 0, 16, 0, rate=rate) for rate in (1.0, 0.75))
    first, second = (render(script_of(say), tmp_path / "a.wav")[0] for say in (usual, slow))

    assert second.end > 1.15 * first.end


class TwoVoices:
    """A `VoicePipe` whose loud voice breaks down, so that a faint one has to go on."""

    asked: ClassVar[list[tuple[str, str]]] = []

    def __init__(self, command: object = None) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *trouble: object) -> None: ...

    def speak(self, requests: Iterable[Request]) -> Iterator[Clip]:
        for request in requests:
            self.asked.append((request.text, request.choice.voice))
            faint = "second" in request.text or request.choice.voice == "faint"
            voice, size = ("faint", 0.01) if faint else ("loud", 0.9)
            yield Clip(request.id, tone(size, 1.0), 24_000, voice=voice)


def test_in_a_file_too_each_voice_has_the_loudness_that_was_learnt_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "VoicePipe", TwoVoices)
    monkeypatch.setattr(TwoVoices, "asked", [])
    first, second = render(script_of("The first.", "The second."), tmp_path / "a.wav")
    sound = sound_of(tmp_path / "a.wav")

    def peak(start: float, end: float) -> float:
        return float(np.abs(sound[round(start * 48_000) : round(end * 48_000)]).max())

    assert peak(first.start, first.end) == pytest.approx(peak(second.start, second.end), rel=0.02)
    assert TwoVoices.asked == [
        (CALIBRATION, ""),
        ("The first.", ""),
        ("The second.", ""),
        (CALIBRATION, "faint"),
    ]
