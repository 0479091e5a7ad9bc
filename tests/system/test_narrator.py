"""The narrator with a real voice process that hums exact tones, on a device moved by hand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import Narration, NarrationState, Silence
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from tests.system.narrator_rig import FRAMES, LONG, SCRIPT, Rig, assert_runs, runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def begin(rig: Rig) -> Callable[..., None]:
    return rig.begin


def test_a_script_is_heard_with_its_exact_silences(rig: Rig, begin: Callable[..., None]) -> None:
    begin()
    rig.wait_until_all_is_ready()
    sound = rig.play(5.35)

    assert_runs(
        sound,
        [
            (True, 10 * FRAMES),
            (False, 28_800),
            (True, 5 * FRAMES),
            (False, 96_000),
            (True, 10 * FRAMES),
            (False, 57_600),
            (True, len(sound) - 25 * FRAMES - 28_800 - 96_000 - 57_600),
        ],
    )


def test_it_goes_from_preparing_over_playing_to_the_end(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin()
    rig.wait_until_all_is_ready()
    rig.play(60.0)
    qtbot.waitUntil(lambda: rig.state is NarrationState.ENDED)

    states = list(dict.fromkeys(moment.state for moment in rig.history))
    assert states == [NarrationState.PREPARING, NarrationState.PLAYING, NarrationState.ENDED]
    length = (32 * FRAMES + 28_800 + 96_000 + 57_600) / 48_000
    now = rig.narrator.now()
    assert (now.segment, now.silence) == (4, None)
    assert now.length == pytest.approx(length)
    assert now.elapsed == pytest.approx(length)
    qtbot.waitUntil(lambda: not rig.device.playing)


def test_the_segment_follows_what_is_heard_and_is_told(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin()
    for segment, seconds in [(0, 0.3), (1, 0.9), (2, 0.3), (3, 2.0), (4, 1.6)]:
        rig.play(seconds)
        qtbot.waitUntil(lambda: rig.history[-1].segment == segment)  # noqa: B023 - waited for here


def test_fifteen_seconds_are_ready_before_they_are_heard(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin(LONG)
    timeline = rig.timeline
    qtbot.waitUntil(lambda: sum(b.frames for b in timeline._blocks) >= 12 * 48_000)
    ahead = sum(block.frames for block in timeline._blocks)
    assert ahead < 25 * 48_000

    for _ in range(4):
        elapsed = rig.narrator.now().elapsed
        rig.play(10.0)
        qtbot.waitUntil(lambda: rig.narrator.now().elapsed >= elapsed + 9.9)  # noqa: B023
        qtbot.waitUntil(lambda: sum(b.frames for b in timeline._blocks) >= 12 * 48_000)
    assert timeline.starved == 0


def test_pause_holds_the_place_lets_go_of_the_device_and_resume_goes_on(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin(LONG)
    rig.play(1.0)
    rig.narrator.pause()
    assert rig.narrator.now().state is NarrationState.PAUSED
    qtbot.waitUntil(lambda: rig.timeline._held)
    rig.play(0.5)
    qtbot.waitUntil(lambda: not rig.device.playing)
    held = rig.output.heard().offset
    assert held == 48_000 + 7200
    rig.narrator.resume()
    qtbot.waitUntil(lambda: rig.device.playing)

    assert rig.narrator.now().state is NarrationState.PLAYING
    qtbot.waitUntil(lambda: not rig.timeline._held)
    rig.play(0.5)
    assert rig.output.heard().offset == held + 24_000


def test_seek_drops_what_was_ahead(qtbot: QtBot, rig: Rig, begin: Callable[..., None]) -> None:
    begin(LONG)
    rig.play(0.5)
    rig.narrator.seek(30)
    assert rig.narrator.now().segment == 30
    qtbot.waitUntil(lambda: rig.state is NarrationState.PLAYING)
    rig.play(0.5)

    qtbot.waitUntil(lambda: rig.output.heard().segment == 30)
    assert rig.narrator.now().segment == 30


def test_a_storm_of_seeks_pauses_and_begins_ends_where_the_last_one_said(
    qtbot: QtBot, rig: Rig
) -> None:
    for round_ in range(20):
        rig.narrator.begin(LONG, round_)
        rig.narrator.seek(round_ + 1)
        rig.narrator.pause()
        rig.narrator.seek(round_ + 2)
        rig.narrator.resume()
        rig.narrator.seek(round_ + 3)
    rig.narrator.begin(SCRIPT, 3)
    qtbot.waitUntil(lambda: rig.device.playing and rig.state is NarrationState.PLAYING)
    rig.wait_until_all_is_ready()
    sound = rig.play(2.0)

    assert_runs(sound, [(True, 10 * FRAMES), (False, 57_600), (True, 6 * FRAMES)])
    assert all(moment.segment in {3, 4} for moment in rig.history[-2:])


def test_seek_while_held_stays_held(qtbot: QtBot, rig: Rig, begin: Callable[..., None]) -> None:
    begin(LONG)
    rig.narrator.pause()
    rig.narrator.seek(12)
    assert rig.narrator.now().state is NarrationState.PAUSED
    rig.narrator.resume()

    qtbot.waitUntil(lambda: rig.device.playing and rig.state is NarrationState.PLAYING)
    rig.play(0.1)
    qtbot.waitUntil(lambda: rig.narrator.now().segment == 12)


@pytest.mark.parametrize(("asked", "given"), [(-3, 0), (99, 4)])
def test_a_place_beyond_the_script_is_its_nearest_end(rig: Rig, asked: int, given: int) -> None:
    rig.narrator.begin(SCRIPT, asked)

    assert rig.narrator.now().segment == given


def test_stopped_it_is_idle_and_begins_anew(rig: Rig, begin: Callable[..., None]) -> None:
    begin(LONG)
    rig.play(0.5)
    rig.narrator.stop()
    assert rig.narrator.now() == Narration()
    rig.narrator.seek(3)
    rig.narrator.pause()
    rig.narrator.resume()
    assert rig.narrator.now() == Narration()
    begin(segment=4)

    sound = rig.play(0.35)
    assert np.abs(sound[-FRAMES:]).max() > 0.01


def test_at_the_end_a_seek_plays_again(qtbot: QtBot, rig: Rig, begin: Callable[..., None]) -> None:
    begin()
    rig.wait_until_all_is_ready()
    rig.play(60.0)
    qtbot.waitUntil(lambda: rig.state is NarrationState.ENDED)
    rig.narrator.seek(4)

    qtbot.waitUntil(lambda: rig.state is NarrationState.PLAYING and rig.device.playing)


def test_a_voice_that_dies_at_each_start_leaves_a_silent_reading_at_speaking_pace(
    qtbot: QtBot, make_rig: Callable[..., Rig]
) -> None:
    rig = make_rig([sys.executable, "-c", "raise SystemExit"])
    rig.narrator.begin(SCRIPT)
    qtbot.waitUntil(lambda: rig.narrator.now().silence is Silence.NO_VOICE)
    qtbot.waitUntil(lambda: rig.device.playing)
    rig.wait_until_all_is_ready()

    assert not rig.play(60.0).any()
    qtbot.waitUntil(lambda: rig.state is NarrationState.ENDED)
    words = len(SCRIPT.text.split())
    assert rig.narrator.now().length == pytest.approx(words * 60 / 125 + 0.6 + 1.2 + 2.0, abs=0.1)


def test_a_voice_killed_in_between_is_not_noticed(
    qtbot: QtBot, make_rig: Callable[..., Rig], tmp_path: Path
) -> None:
    rig = make_rig(
        [sys.executable, "-P", "-m", "tests.system.voice.unruly_voice", "poisoned", str(tmp_path)]
    )
    rig.narrator.begin(parse_script("abcd. This is poison. Efgh."))
    qtbot.waitUntil(lambda: rig.device.playing)
    rig.wait_until_all_is_ready()
    sound = rig.play(4.0)

    assert [loud for loud, _ in runs(sound)] == [True, False, True, False]
    assert rig.narrator.now().silence is None


def test_a_voice_that_is_not_there_is_replaced_within_the_same_sentence(
    qtbot: QtBot, rig: Rig
) -> None:
    rig.narrator.choose(VoiceChoice("nobody:at all"))
    rig.narrator.begin(SCRIPT)
    qtbot.waitUntil(lambda: rig.device.playing, timeout=20_000)

    assert np.abs(rig.play(1.0)).max() > 0.01
    assert rig.narrator.now().silence is None
    assert rig.narrator.now().segment == 0


def test_a_language_nobody_speaks_is_read_silently(qtbot: QtBot, rig: Rig) -> None:
    rig.narrator.choose(VoiceChoice())
    rig.narrator.begin(parse_script("---\nlanguage: tlh\n---\nHab SoSlI. Quch."))

    qtbot.waitUntil(lambda: rig.narrator.now().silence is Silence.NO_VOICE, timeout=20_000)
    qtbot.waitUntil(lambda: rig.device.playing, timeout=20_000)
    rig.wait_until_all_is_ready()
    rig.play(60.0)
    qtbot.waitUntil(lambda: rig.state is NarrationState.ENDED)


def test_without_a_sound_device_it_goes_on_in_the_time_the_voice_would_take(
    qtbot: QtBot, rig: Rig
) -> None:
    rig.device.there = False
    rig.narrator.begin(SCRIPT)
    qtbot.waitUntil(lambda: rig.narrator.now().silence is Silence.NO_SOUND_DEVICE)
    for _ in range(6):
        before = rig.timeline.output
        rig.clock.advance(seconds=1)
        qtbot.waitUntil(lambda: rig.timeline.output > before)  # noqa: B023 - waited for here

    qtbot.waitUntil(lambda: rig.state is NarrationState.ENDED)
    assert rig.narrator.now().length == pytest.approx(32 * 0.05 + 0.6 + 2.0 + 1.2)


def test_a_device_lost_on_the_way_is_told_and_its_return_is_found_at_the_next_start(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin(LONG)
    rig.play(0.5)
    rig.device.unplug()
    qtbot.waitUntil(lambda: rig.narrator.now().silence is Silence.NO_SOUND_DEVICE)
    rig.narrator.stop()
    qtbot.waitUntil(lambda: not rig.narrator._rest.isActive())
    rig.device.there = True
    begin()

    qtbot.waitUntil(lambda: rig.narrator.now().silence is None)


def test_it_is_told_once_a_second_and_not_more(
    qtbot: QtBot, rig: Rig, begin: Callable[..., None]
) -> None:
    begin(parse_script("[pause 60s] a"))
    del rig.history[:]
    for step in range(1, 31):
        rig.play(0.1)
        qtbot.waitUntil(lambda: rig.narrator.now().elapsed >= step / 10 - 0.001)  # noqa: B023

    assert [int(moment.elapsed) for moment in rig.history] == [1, 2, 3]
