from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.delivery import Delivery, deliver
from bedtime_app.core.narration import Telling
from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Ambient, Bell, Breath, Pause, Say, Script
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.core.winding_down import LONGEST_GAP, LONGEST_PAUSE, QUIETEST, SLOWEST

STORY = parse_script("One two three. Four five six.\n\n[pause 10s]\n\n" * 30)


def of(script: Script, telling: Telling) -> tuple[Delivery, ...]:
    return deliver(script, Pacing(), 1.0, telling)


def script_of(*segments: object) -> Script:
    return Script("", "en", "story", "", "", segments)  # type: ignore[arg-type]  # Segments


def say(paragraph: int = 0, rate: float = 1.0) -> Say:
    return Say("word " * 10, 0, 50, paragraph, rate=rate)


def test_told_plainly_it_is_what_the_pacing_says() -> None:
    told = deliver(STORY, Pacing(), 0.8)

    assert [one.in_all for one in told] == pytest.approx(
        [expected_seconds(STORY, n, Pacing(), 0.8) for n in range(len(STORY.segments))]
    )
    assert {one.decibels for one in told} == {0.0}


@given(st.floats(0.05, 1.0))
def test_winding_down_everything_only_ever_becomes_slower_softer_and_longer(amount: float) -> None:
    told = of(STORY, Telling(winding_down=amount))
    says = [one for one in told if isinstance(STORY.segments[one.segment], Say)]
    pauses = [one for one in told if isinstance(STORY.segments[one.segment], Pause)]
    gaps = [one.gap for one in told if one.gap]

    assert all(a.rate > b.rate for a, b in pairwise(says))
    assert all(a.decibels > b.decibels for a, b in pairwise(told))
    assert all(a < b for a, b in pairwise(gaps))
    assert all(a.seconds < b.seconds for a, b in pairwise(pauses))


def test_fully_wound_down_it_ends_near_its_limits_and_never_beyond() -> None:
    told = of(STORY, Telling(winding_down=1.0))
    first, last = told[0], told[-1]

    assert (first.rate, first.decibels, first.gap) == (1.0, 0.0, 0.6)
    assert SLOWEST < told[-2].rate < SLOWEST + 0.01
    assert QUIETEST < last.decibels < QUIETEST + 0.3
    assert 0.6 * LONGEST_GAP - 0.03 < told[-3].gap < 0.6 * LONGEST_GAP
    assert 10 * LONGEST_PAUSE - 0.2 < last.seconds < 10 * LONGEST_PAUSE


def test_a_paced_sentence_is_slower_and_its_silences_are_not() -> None:
    told = of(script_of(say(rate=0.5), say()), Telling())

    assert (told[0].rate, told[0].seconds, told[0].gap) == (0.5, 9.6, 0.6)


def test_the_lengths_of_a_breath_and_the_silences_beside_it_are_left_alone() -> None:
    breath = Breath(4, 7, 8, 0)
    script = script_of(say(), Pause(3), breath, Pause(4), say(), Bell(), Pause(5), say())
    told = of(script, Telling(winding_down=1.0, seed=5))

    assert [told[n].seconds for n in (1, 2, 3, 5)] == [3, 19, 4, 4]
    assert told[6].seconds > 5


def test_a_seed_varies_gaps_and_pace_a_little_and_always_alike_and_no_written_pause() -> None:
    plain, one, again = of(STORY, Telling()), of(STORY, Telling(seed=1)), of(STORY, Telling(seed=1))
    gaps = [varied.gap / usual.gap for varied, usual in zip(one, plain, strict=True) if usual.gap]
    paces = [varied.rate for varied in one]

    assert one == again != of(STORY, Telling(seed=2))
    assert 0.88 <= min(gaps) < 0.95
    assert 1.05 < max(gaps) <= 1.12
    assert 0.98 <= min(paces) < max(paces) <= 1.02
    assert {o.seconds for o in one if isinstance(STORY.segments[o.segment], Pause)} == {10.0}


def test_sound_beside_the_voice_takes_no_time_and_parts_no_sentences() -> None:
    told = of(script_of(say(), Ambient(SoundKind.RAIN), say()), Telling())

    assert [(one.seconds, one.gap) for one in told] == [(4.8, 0.6), (0, 0), (4.8, 0)]


def test_a_trimmed_telling_winds_down_without_a_jump_and_as_far() -> None:
    kept = (*range(30), *range(60, len(STORY.segments)))
    told = deliver(STORY, Pacing(), 1.0, Telling(winding_down=1.0), kept=kept)
    steps = [a.decibels - b.decibels for a, b in pairwise(told)]

    assert [one.segment for one in told] == list(kept)
    assert max(steps) < 0.3
    assert told[-1].decibels < QUIETEST + 0.3


def test_resumed_in_the_middle_it_is_as_wound_down_as_that_place_is() -> None:
    telling = Telling(winding_down=1.0)
    whole = of(STORY, telling)
    kept = tuple(range(len(STORY.segments)))

    told = deliver(STORY, Pacing(), 1.0, telling, kept=kept, start=45)
    assert told[45].decibels == pytest.approx(whole[45].decibels)
