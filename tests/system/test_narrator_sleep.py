"""The sleep timer: everything fades, the narration ends where it is, the device is let go."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import Narration, NarrationState, Telling
from bedtime_app.core.script import Ambient
from bedtime_app.core.soundscape import SoundKind
from tests.system.narrator_rig import LONG, SCRIPT, Rig, script_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.system.audio.frames import Samples

FADING, ENDED, PLAYING = NarrationState.FADING, NarrationState.ENDED, NarrationState.PLAYING


def loudness_by_second(sound: Samples) -> list[float]:
    whole = sound[: len(sound) // 48_000 * 48_000].reshape(-1, 48_000)
    return [float(size) for size in np.abs(whole).max(axis=1)]


def test_it_fades_to_true_silence_ends_where_it_is_and_lets_the_device_go(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(30.0)
    sound = rig.listen(30.0)
    assert rig.state is ENDED
    levels = loudness_by_second(sound)

    assert all(after < before for before, after in pairwise(levels) if before)
    assert not sound[-2400:].any()
    now = rig.narrator.now()
    assert 0 < now.segment < len(LONG.segments) - 1
    assert 0 < now.elapsed < now.length
    assert now.silent_in is None
    assert ("stop",) in rig.soundscape.asked
    rig.wait_until(lambda: not rig.device.playing)


def test_while_it_fades_it_says_so_and_how_long_it_still_takes_about_once_a_second(
    rig: Rig,
) -> None:
    rig.begin(LONG)
    rig.fade(200.0)
    rig.listen(10.0)
    assert rig.state is PLAYING
    rig.listen(80.0)
    assert rig.state is FADING
    del rig.history[:]
    rig.listen(20.0)

    told = [int(moment.silent_in) for moment in rig.history if moment.silent_in is not None]
    assert list(dict.fromkeys(told)) == list(range(109, 89, -1))
    assert {moment.state for moment in rig.history} == {FADING}


def test_once_it_is_faint_nothing_new_is_asked_for(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(60.0)
    rig.listen(32.0)
    asked = rig.narrator._feed.next
    rig.listen(25.0)

    assert rig.state is FADING
    assert rig.narrator._feed.next == asked


def test_extended_while_it_fades_it_is_soon_back_at_full_level_and_speaks_on(rig: Rig) -> None:
    rig.begin(LONG)
    full = np.abs(rig.listen(2.0)).max()
    rig.fade(60.0)
    faint = np.abs(rig.listen(45.0)[-48_000:]).max()
    rig.fade(600.0)
    rig.wait_until(lambda: sum(b.frames for b in rig.timeline._blocks) > 12 * 48_000)
    risen = rig.listen(4.0)

    assert faint < 0.02 * full
    assert np.abs(risen[:2400]).max() < 0.03 * full
    assert np.abs(risen[-48_000:]).max() == pytest.approx(full, rel=0.05)
    assert rig.state is PLAYING
    assert rig.narrator.now().silent_in == pytest.approx(596, abs=1)


def test_taken_away_it_goes_on_as_if_it_had_never_been(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(20.0)
    rig.listen(10.0)
    rig.narrator.sleep_in(None)
    assert rig.narrator.now().silent_in is None
    rig.listen(4.0)
    rig.wait_until(lambda: rig.state is PLAYING)
    rig.listen(20.0)

    assert rig.state is PLAYING


def test_paused_while_it_fades_it_stands_and_fades_on_when_resumed(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(40.0)
    rig.listen(10.0)
    rig.narrator.pause()
    rig.wait_until(lambda: not rig.device.playing)
    rig.wait_until(lambda: not rig.narrator._tick.isActive())
    left = rig.narrator.now().silent_in
    assert rig.state is NarrationState.PAUSED
    rig.narrator.resume()
    rig.wait_for(FADING)

    assert rig.narrator.now().silent_in == left
    rig.listen(31.0)
    assert rig.state is ENDED


def test_paused_beside_a_sound_that_goes_on_that_fades_and_then_all_is_ended(rig: Rig) -> None:
    rig.begin(LONG)
    rig.soundscape.become(playing=True)
    rig.output.play("soundscape")
    rig.narrator.pause()
    rig.fade(5.0)
    assert rig.narrator._tick.isActive()
    rig.play(6.0)

    rig.wait_until(lambda: rig.state is ENDED)
    assert rig.soundscape.asked == [("stop",)]
    assert not rig.narrator._tick.isActive()


def test_extended_at_the_last_moment_it_goes_on(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(5.0)
    rig.play(6.0)
    rig.narrator.sleep_in(100.0)
    rig.narrator._look()
    assert rig.state is not ENDED
    rig.listen(3.0)

    assert rig.state is PLAYING
    assert np.abs(rig.listen(1.0)).max() > 0.01


def test_a_new_beginning_keeps_the_timer_and_is_never_louder_for_it(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(40.0)
    full = np.abs(rig.listen(20.0)).max()
    rig.narrator.begin(LONG, 30)
    rig.wait_for(FADING)
    after = rig.listen(2.0)[1440:]  # what was heard before has died away

    assert 0 < np.abs(after).max() < 10 ** (-28 / 20) * full
    rig.listen(19.0)
    assert rig.state is ENDED


def test_begun_again_after_its_end_it_rises_and_speaks(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(5.0)
    rig.listen(6.0)
    assert rig.state is ENDED
    rig.begin(LONG, 10)

    assert np.abs(rig.listen(4.0)[-48_000:]).max() > 0.05
    assert rig.narrator.now().silent_in is None


def test_sought_after_its_end_it_goes_on_there(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(5.0)
    rig.listen(6.0)
    place = rig.narrator.now().segment
    rig.narrator.seek(place)
    rig.wait_for(PLAYING)

    assert rig.narrator.now().segment == place


def test_stopped_there_is_no_timer_any_more(rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(50.0)
    rig.listen(5.0)
    rig.narrator.stop()

    assert rig.narrator.now() == Narration()
    rig.begin(LONG)
    rig.listen(4.0)
    assert rig.state is PLAYING


def test_what_the_person_lets_sound_is_faded_too_when_the_story_is_long_over(rig: Rig) -> None:
    rig.soundscape.become(playing=True)
    rig.output.play("soundscape")
    rig.begin(SCRIPT)
    rig.fade(20.0)
    rig.wait_until_all_is_ready()
    rig.listen(10.0)
    assert rig.state is ENDED
    assert rig.soundscape.asked == []
    rig.play(11.0)

    rig.wait_until(lambda: ("stop",) in rig.soundscape.asked)
    assert rig.narrator.now().silent_in is None


def test_with_nothing_sounding_there_is_nothing_to_fade(rig: Rig) -> None:
    rig.narrator.sleep_in(60.0)

    assert rig.narrator.now() == Narration()
    assert rig.output._thread is None


def test_a_sound_thread_that_is_lost_keeps_the_timer(qtbot: QtBot, rig: Rig) -> None:
    rig.begin(LONG)
    rig.fade(60.0)
    rig.listen(10.0)
    rig.output._abandon()
    qtbot.waitUntil(lambda: rig.state in {PLAYING, FADING})

    rig.wait_until(lambda: rig.narrator.now().silent_in is not None)
    assert rig.narrator.now().silent_in == pytest.approx(50.0, abs=1.0)


def test_a_script_too_long_for_its_time_and_not_to_be_shortened_is_faded(rig: Rig) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve"
    rig.begin(script_of(*[words] * 2), telling=Telling(within=4.0))
    assert rig.narrator.now().silent_in == 4.0
    rig.listen(5.0)

    assert rig.state is ENDED
    assert rig.narrator.now().segment < 2


def test_a_sound_of_the_script_ends_with_the_fade(rig: Rig) -> None:
    rig.begin(script_of(Ambient(SoundKind.RAIN), *["a" * 100] * 9))
    rig.fade(5.0)
    rig.listen(6.0)

    assert rig.state is ENDED
    assert rig.soundscape.asked == [("play", SoundKind.RAIN, None), ("fade out",), ("stop",)]
