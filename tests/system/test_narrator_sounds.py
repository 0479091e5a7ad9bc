"""Bells, breaths, silences and what sounds beside the voice, each at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import Narration, NarrationState
from bedtime_app.core.script import Ambient, Bell, Breath, Pause
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.sound_mix import Mix, Part
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.bells import bell
from bedtime_app.system.audio.breath_sound import breath_sound
from bedtime_app.system.audio.levels import CEILING
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.voice.backend import SpokenWord
from tests.system.hand_voice import HandVoice
from tests.system.narrator_rig import FRAMES, SCRIPT, Rig, script_of

if TYPE_CHECKING:
    from collections.abc import Callable

RAIN, OCEAN = SoundKind.RAIN, SoundKind.OCEAN
BREATH = Breath(1.0, 0.5, 1.5, 0.25, times=2)


def test_bells_and_breaths_stand_at_their_exact_place_among_exact_silences(rig: Rig) -> None:
    rig.begin(script_of("ab", Bell(2.0), "cd", BREATH, Pause(0.5), "ef"))
    rig.wait_until_all_is_ready()
    sound = rig.play(10.0)
    word = 2 * FRAMES

    def piece(start: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
        return sound[word + round(start * 48_000) : word + round((start + seconds) * 48_000)]

    assert np.allclose(piece(0, 1.7), bell()[: round(1.7 * 48_000)], atol=2e-4)
    assert abs(sound[word + 96_000 - 1]) < 0.001
    assert np.abs(sound[word + 96_000 : word + 96_010]).max() > 0.05
    breath = breath_sound(Breath(1.0, 0.5, 1.5, 0.25))
    for begins in (2.1, 2.1 + 3.25):
        assert np.allclose(piece(begins, 3.25), breath[: round(3.25 * 48_000)], atol=2e-4)
    assert not piece(2.1 + 6.5, 0.5).any()
    assert np.abs(piece(2.1 + 7.0, 0.1)).max() > 0.05


def test_their_place_is_told_while_they_sound(rig: Rig) -> None:
    rig.begin(script_of("ab", Bell(), "cd", BREATH))
    rig.wait_until_all_is_ready()
    for seconds, segment in [(0.05, 0), (1.0, 1), (3.1, 2), (3.0, 3)]:
        rig.play(seconds)
        rig.wait_until(lambda: rig.history[-1].segment == segment)  # noqa: B023 - waited for here
    rig.play(20.0)
    rig.wait_until(lambda: rig.state is NarrationState.ENDED)
    assert rig.narrator.now().length == pytest.approx(0.1 + 4 + 0.1 + 6.5)


def test_voice_bell_and_bed_together_stay_below_the_ceiling(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.begin(script_of("a" * 40, Bell(), "b" * 40))
    studio = rig.output._player._studio  # type: ignore[union-attr]  # it plays
    assert studio is not None
    studio.desk._gains = dict.fromkeys(studio.desk._gains, 9.0)
    rig.narrator.seek(0)
    rig.wait_for(NarrationState.PLAYING)
    monkeypatch.setattr(studio.beds, "over", lambda samples: samples + np.float32(0.9))
    rig.wait_until_all_is_ready()
    sound = rig.play(8.0) / 2**0.5

    assert 0.9 * CEILING < np.abs(sound).max() <= CEILING + 1 / 32768


def test_a_sound_begins_when_its_cue_is_heard_and_ends_with_the_narration(rig: Rig) -> None:
    script = script_of("abcd", Ambient(RAIN), "efgh", Ambient(OCEAN), "ijkl", Pause(1.0))
    rig.begin(script)
    rig.wait_until_all_is_ready()
    assert rig.soundscape.asked == []
    rig.listen(1.5)
    assert rig.soundscape.asked == [("play", RAIN, None)]
    rig.play(1.5)
    rig.wait_until(lambda: rig.soundscape.asked[-1] == ("play", OCEAN, None))
    rig.play(5.0)

    rig.wait_until(lambda: rig.state is NarrationState.ENDED)
    assert rig.soundscape.asked[2:] == [("fade out",)]


def test_begun_in_the_middle_that_sounds_which_was_asked_for_last(rig: Rig) -> None:
    script = script_of(Ambient(RAIN), "abcd", Ambient(OCEAN), "efgh", Ambient(None), "ijkl")
    rig.begin(script, 3)
    assert rig.soundscape.asked == [("play", OCEAN, None)]
    rig.narrator.seek(1)
    rig.wait_for(NarrationState.PLAYING)
    assert rig.soundscape.asked[1:] == [("play", RAIN, None)]
    rig.narrator.seek(5)
    rig.wait_for(NarrationState.PLAYING)

    assert rig.soundscape.asked[2:] == [("fade out",)]


def test_held_the_sound_goes_on(rig: Rig) -> None:
    rig.begin(script_of(Ambient(RAIN), "abcd" * 20))
    rig.narrator.pause()
    rig.narrator.resume()
    assert rig.soundscape.asked == [("play", RAIN, None)]


def test_what_the_person_lets_sound_is_neither_replaced_nor_ended(rig: Rig) -> None:
    theirs = Mix((Part(SoundKind.FAN),))
    rig.soundscape.play(theirs)
    rig.begin(script_of(Ambient(RAIN), "abcd" * 20))
    rig.narrator.stop()
    assert rig.soundscape.sound is theirs
    rig.soundscape.stop()
    rig.begin(script_of(Ambient(RAIN), "abcd" * 20))
    assert rig.soundscape.asked[-1] == ("play", RAIN, None)
    rig.soundscape.play(theirs)
    rig.narrator.stop()

    assert rig.soundscape.sound is theirs
    assert rig.soundscape.asked[-1][0] == "play"


def test_a_sound_that_still_fades_makes_way_for_the_next_cue(rig: Rig) -> None:
    rig.begin(script_of(Ambient(RAIN), "abcd" * 20))
    rig.narrator.stop()
    rig.begin(script_of(Ambient(OCEAN), "abcd" * 20))

    assert rig.soundscape.asked[-2:] == [("fade out",), ("play", OCEAN, None)]


def test_stopped_its_own_sound_ends_and_that_of_the_person_never(rig: Rig) -> None:
    rig.begin(SCRIPT)
    rig.narrator.stop()
    assert rig.soundscape.asked == []
    rig.begin(script_of(Ambient(RAIN), "abcd" * 20))
    rig.narrator.stop()

    assert rig.soundscape.asked == [("play", RAIN, None), ("fade out",)]


def test_a_cue_that_asks_for_less_is_softer(rig: Rig) -> None:
    rig.begin(script_of(Ambient(RAIN, decibels=-6.0), "abcd" * 20))
    rig.wait_until_all_is_ready()
    rig.listen(0.5)
    assert rig.soundscape.asked == [("play", Mix((Part(RAIN),), -42.0), None)]


def test_without_a_soundscape_the_cues_are_passed_over(rig: Rig) -> None:
    narrator = SpokenNarrator(rig.voice, rig.output)
    narrator.choose(rig.narrator._choice)
    narrator.begin(script_of(Ambient(RAIN), "abcd"))
    rig.wait_until(lambda: narrator.now().state is NarrationState.PLAYING)

    assert narrator.now().segment == 0
    narrator.close()


def test_the_word_that_is_heard_is_told_only_when_that_is_asked_for(rig: Rig) -> None:
    rig.begin()
    rig.wait_until_all_is_ready()
    rig.play(0.23)
    rig.narrator._look()
    assert rig.narrator.now().word is None
    rig.narrator.tell_words = True
    rig.narrator._look()
    first = rig.narrator.now().word
    rig.play(2.0)
    rig.narrator._look()

    assert first == (4, 5)  # the tone voice says one word per character
    start, end = rig.narrator.now().word or (0, 0)
    assert SCRIPT.text[start:end] in "Ijkl."
    assert rig.narrator._tick.interval() == 50


def test_words_are_where_the_clip_says_though_its_silence_was_cut_away(
    make_rig: Callable[..., Rig],
) -> None:
    voice = HandVoice()
    rig = make_rig(voice=voice)
    rig.narrator.tell_words = True
    rig.narrator.begin(parse_script("One two."))
    voice.answer()
    words = (SpokenWord(0, 3, 0), SpokenWord(4, 3, 12_000), SpokenWord(7, 0, 20_000))
    voice.answer(words=words)
    rig.wait_for(NarrationState.PLAYING)
    heard = []
    for _ in range(9):
        rig.play(0.1)
        rig.narrator._look()
        heard.append(rig.narrator.now().word)

    assert heard == [(0, 3)] * 4 + [(4, 7)] * 5


def test_a_voice_that_knows_no_words_tells_none(make_rig: Callable[..., Rig]) -> None:
    voice = HandVoice()
    rig = make_rig(voice=voice)
    rig.narrator.tell_words = True
    rig.narrator.begin(parse_script("One two."))
    voice.answer()
    voice.answer()
    rig.wait_for(NarrationState.PLAYING)
    rig.play(0.5)
    rig.narrator._look()

    assert rig.narrator.now().word is None


def test_a_late_loudspeaker_delays_what_is_shown_and_the_end(rig: Rig) -> None:
    rig.narrator.output_delay = 0.4
    rig.begin()
    rig.wait_until_all_is_ready()
    rig.play(0.5 + 0.6 + 0.1)
    rig.narrator._look()
    assert rig.narrator.now().segment == 0
    assert rig.narrator.now().elapsed == pytest.approx(0.8, abs=0.01)
    rig.play(0.5)
    rig.narrator._look()
    assert rig.narrator.now().segment == 1
    rig.play(5.0)
    rig.narrator._look()

    assert rig.state is NarrationState.ENDED


@pytest.mark.parametrize(("asked", "given"), [(-1.0, 0.0), (0.3, 0.3), (7.0, 2.0)])
def test_a_delay_is_none_at_least_and_two_seconds_at_most(
    rig: Rig, asked: float, given: float
) -> None:
    rig.narrator.output_delay = asked

    assert rig.narrator.output_delay == given


def test_a_script_without_anything_to_tell_fails_and_says_so(rig: Rig) -> None:
    rig.narrator.begin(script_of())
    assert rig.narrator.now() == Narration(NarrationState.FAILED)
    rig.narrator.seek(3)
    rig.narrator.pause()
    rig.narrator.resume()
    assert rig.state is NarrationState.FAILED

    rig.begin(SCRIPT)
