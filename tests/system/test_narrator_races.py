"""Whatever happens at whatever moment, what was asked for last is what is heard."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import Narration, NarrationState, Telling
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.script import Say
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.trimming import trimmed
from tests.system.hand_voice import HandVoice
from tests.system.narrator_rig import FRAMES, LONG, SCRIPT, Rig, assert_runs, runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREPARING, PLAYING = NarrationState.PREPARING, NarrationState.PLAYING
PAUSED, FADING, ENDED = NarrationState.PAUSED, NarrationState.FADING, NarrationState.ENDED
WORDS = "one two three four five six seven eight nine ten."


def test_sought_while_preparing_only_the_new_place_is_heard(make_rig: Callable[..., Rig]) -> None:
    voice = HandVoice()
    rig = make_rig(voice=voice)
    rig.narrator.begin(SCRIPT)
    voice.answer()
    stale = list(voice.waiting)
    rig.narrator.seek(4)
    assert rig.state is PREPARING
    voice.waiting.extendleft(reversed(stale))  # answers that were on their way already
    while voice.waiting:
        voice.answer()
    rig.wait_for(PLAYING)
    rig.wait_until_all_is_ready()
    sound = rig.play(3.0)

    assert [loud for loud, _ in runs(sound)] == [True, False]
    rig.wait_until(lambda: rig.state is ENDED)
    assert {moment.segment for moment in rig.history if moment.state is PLAYING} == {4}


def test_paused_and_sought_and_resumed_while_preparing_it_begins_there(
    make_rig: Callable[..., Rig],
) -> None:
    voice = HandVoice()
    rig = make_rig(voice=voice)
    rig.narrator.begin(SCRIPT)
    rig.narrator.pause()
    rig.narrator.seek(3)
    voice.answer()
    voice.answer()
    assert rig.state is PAUSED
    rig.narrator.resume()
    rig.wait_for(PLAYING)

    assert rig.narrator.now().segment == 3


@pytest.mark.parametrize("fault", ["dies-once", "hangs-once", "babbles-once", "boasts-once"])
def test_a_voice_that_is_killed_hangs_or_babbles_is_not_noticed(
    make_rig: Callable[..., Rig], tmp_path: Path, fault: str
) -> None:
    module = "tests.system.voice.unruly_voice"
    rig = make_rig([sys.executable, "-P", "-m", module, fault, str(tmp_path)])
    rig.begin(SCRIPT)
    rig.wait_until_all_is_ready()
    sound = rig.play(5.35)

    assert_runs(sound[: 10 * FRAMES + 20_000], [(True, 10 * FRAMES), (False, 20_000)])
    assert rig.narrator.now().silence is None
    assert rig.timeline.starved == 0


def test_a_storm_during_a_fade_ends_where_the_last_one_said(rig: Rig) -> None:
    rig.begin(LONG)
    for round_ in range(10):
        rig.narrator.sleep_in(30.0 + round_)
        rig.narrator.seek(round_)
        rig.narrator.pause()
        rig.narrator.sleep_in(None)
        rig.narrator.resume()
        rig.narrator.begin(LONG, round_ + 1)
        rig.narrator.sleep_in(40.0 + round_)
    rig.wait_until(lambda: rig.device.playing and rig.state in {PLAYING, FADING})
    rig.listen(5.0)

    assert rig.state is FADING
    assert rig.narrator.now().silent_in == pytest.approx(44.0, abs=1.0)
    assert rig.narrator.now().segment in {10, 11}


def test_begun_at_the_moment_of_the_end_the_new_one_is_heard(rig: Rig) -> None:
    rig.begin(SCRIPT)
    rig.wait_until_all_is_ready()
    rig.play(60.0)
    rig.narrator.begin(LONG, 3)
    rig.narrator._look()
    rig.wait_for(PLAYING)

    assert np.abs(rig.listen(1.0)).max() > 0.01
    assert rig.narrator.now().segment == 3
    assert ENDED not in {moment.state for moment in rig.history}


@pytest.mark.parametrize("moment", ["begun", "preparing", "playing", "paused", "fading", "ended"])
def test_it_can_be_closed_at_any_moment_and_twice_and_begun_again(rig: Rig, moment: str) -> None:
    if moment == "begun":
        rig.narrator.begin(LONG)
    elif moment == "preparing":
        rig.narrator.begin(LONG)
        rig.wait_until(lambda: rig.narrator._feed._asked)
    else:
        rig.begin(SCRIPT)
    if moment == "paused":
        rig.narrator.pause()
    if moment == "fading":
        rig.fade(20.0)
        rig.listen(1.0)
        rig.wait_until(lambda: rig.state is FADING)
    if moment == "ended":
        rig.wait_until_all_is_ready()
        rig.play(60.0)
        rig.wait_until(lambda: rig.state is ENDED)
    rig.narrator.close()
    rig.narrator.close()
    assert rig.narrator.now() == Narration()
    assert rig.output._thread is None
    assert not rig.narrator._tick.isActive()

    rig.begin(SCRIPT, 4)
    assert rig.narrator.now().segment == 4


def test_while_nothing_is_heard_nothing_wakes_the_machine(rig: Rig) -> None:
    rig.begin(SCRIPT)
    rig.narrator.pause()
    rig.wait_until(lambda: not rig.narrator._tick.isActive())
    assert not rig.device.playing
    assert not rig.narrator._rest.isActive()
    del rig.history[:]
    rig.narrator.resume()
    assert [moment.state for moment in rig.history] == [PLAYING]
    rig.wait_for(PLAYING)
    rig.wait_until_all_is_ready()
    rig.play(60.0)
    rig.wait_until(lambda: rig.state is ENDED and not rig.device.playing)

    assert not rig.narrator._tick.isActive()
    assert not rig.output._watch.isActive()


def test_a_trimmed_story_is_told_without_its_middle_and_keeps_the_segments_of_the_script(
    rig: Rig,
) -> None:
    script = parse_script(f"{WORDS}\n\n[pause 1s]\n\n" * 8)
    telling = Telling(within=22.0)
    kept = trimmed(script, Pacing(), 1.0, telling)
    assert kept is not None
    rig.begin(script, telling=telling)
    rig.wait_until_all_is_ready()
    for _ in range(200):
        rig.play(0.25)
        rig.narrator._look()

    assert rig.state is ENDED
    told = list(dict.fromkeys(moment.segment for moment in rig.history))
    assert [segment for segment in told if isinstance(script.segments[segment], Say)] == [
        segment for segment in kept if isinstance(script.segments[segment], Say)
    ]
    left_out = next(n for n in range(len(script.segments)) if n not in kept)
    rig.narrator.seek(left_out)
    assert rig.narrator.now().segment == min(n for n in kept if n > left_out)


def test_winding_down_it_asks_for_a_slower_voice_and_leaves_longer_silences(
    make_rig: Callable[..., Rig],
) -> None:
    voice = HandVoice()
    rig = make_rig(voice=voice)
    rig.narrator.begin(parse_script("One two. " * 40), telling=Telling(winding_down=1.0))
    while rig.narrator.now().segment < 39:
        while voice.waiting:
            voice.answer()
        rig.wait_for(PLAYING)
        rig.listen(1.0)
    rates = [choice.rate for _, choice in voice.said[1:]]

    assert rates == sorted(rates, reverse=True)
    assert rates[0] == 1.0
    assert 0.85 < rates[-1] < 0.87


def test_a_long_story_leaves_nothing_behind(rig: Rig) -> None:
    rig.begin(parse_script("A sentence of fifty characters, to be hummed aloud. " * 300))
    for _ in range(12):
        rig.listen(60.0)
        assert len(rig.timeline._blocks) < 40
        assert len(rig.narrator._feed.words._sentences) < 40
        assert len(rig.timeline._marks._marks) < 400
    assert rig.timeline.starved == 0
    assert rig.narrator.now().segment > 220
