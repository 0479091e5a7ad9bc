from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.pacing import Pacing, gap_after
from bedtime_app.core.script import Ambient, Bell, Breath, Pause, Say, Script, Segment
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.core.script_parser import literal, parse_script
from bedtime_app.core.soundscape import SoundKind
from tests.core.test_script_parser import assert_offsets_hold, says, trouble

WRITTEN = {
    "[bell]": Bell(),
    "[BELL ]": Bell(),
    "[breath 4 6]": Breath(4, 0, 6, 0),
    "[breath 4 7 8]": Breath(4, 7, 8, 0),
    "[breath 4 0 6 2]": Breath(4, 0, 6, 2),
    "[breath 4.5 0.5 6 x6]": Breath(4.5, 0.5, 6, 0, 6),
    "[breath 30 30 30 30 x5]": Breath(30, 30, 30, 30, 5),
    "[breath 5 5 x60]": Breath(5, 0, 5, 0, 60),
    "[ambient ocean -6dB]": Ambient(SoundKind.OCEAN, -6),
    "[ambient rain]": Ambient(SoundKind.RAIN, 0),
    "[ambient pink -40 dB]": Ambient(SoundKind.PINK, -40),
    "[ambient brown 0dB]": Ambient(SoundKind.BROWN, 0),
    "[ambient none]": Ambient(None),
}
WRONG = [
    ("[bell 3]", ScriptTrouble.CUE_STANDS_ALONE),
    ("[end.]", ScriptTrouble.UNKNOWN_CUE),
    ("[rate]", ScriptTrouble.BAD_RATE),
    ("[rate 0.49]", ScriptTrouble.BAD_RATE),
    ("[rate 2.01]", ScriptTrouble.BAD_RATE),
    ("[rate 85%]", ScriptTrouble.BAD_RATE),
    ("[rate nan]", ScriptTrouble.BAD_RATE),
    ("[rate \u0661]", ScriptTrouble.BAD_RATE),
    ("[breath]", ScriptTrouble.BAD_BREATH),
    ("[breath 4]", ScriptTrouble.BAD_BREATH),
    ("[breath x6]", ScriptTrouble.BAD_BREATH),
    ("[breath 0 6]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 0]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 7 0 2]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 31]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 6 1 1 1]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 6 x0]", ScriptTrouble.BAD_BREATH),
    ("[breath 1 1 x61]", ScriptTrouble.BAD_BREATH),
    ("[breath 30 30 x11]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 -6]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 6s]", ScriptTrouble.BAD_BREATH),
    ("[breath 4 6 x6 x6]", ScriptTrouble.BAD_BREATH),
    ("[ambient]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient thunder]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient none -6dB]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient ocean 1dB]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient ocean -41dB]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient ocean -6]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient ocean dB]", ScriptTrouble.BAD_AMBIENT),
    ("[ambient ocean ../-6dB]", ScriptTrouble.BAD_AMBIENT),
]
seconds = st.floats(0.5, 7, allow_nan=False).map(lambda value: round(value, 2))
sounds = st.sampled_from(SoundKind)
cues = st.one_of(
    seconds.map(Pause),
    st.just(Bell()),
    st.builds(Breath, seconds, seconds, seconds, seconds, st.integers(1, 20)),
    st.builds(Ambient, sounds, st.integers(-40, 0).map(float)),
    st.just(Ambient(None)),
)


def written(cue: Segment) -> str:
    match cue:
        case Pause(length):
            return f"[pause {length}s]"
        case Bell():
            return "[bell]"
        case Breath(inward, hold, outward, rest, times):
            return f"[breath {inward} {hold} {outward} {rest} x{times}]"
        case Ambient(None):
            return "[ambient none]"
        case Ambient(sound, level):
            assert sound is not None
            return f"[ambient {sound.value} {level}dB]"
        case _:
            raise AssertionError(cue)


def rates(script: Script) -> list[tuple[str, float]]:
    return [(segment.text, segment.rate) for segment in script.segments if isinstance(segment, Say)]


@pytest.mark.parametrize(("cue", "segment"), WRITTEN.items(), ids=WRITTEN)
def test_a_cue_stands_among_the_segments_as_it_is_written(cue: str, segment: Segment) -> None:
    assert parse_script(f"In. {cue} Out.").segments[1] == segment


@pytest.mark.parametrize("kind", SoundKind)
def test_every_sound_there_is_has_a_cue(kind: SoundKind) -> None:
    assert Ambient(kind, -3) in parse_script(f"a [ambient {kind.value} -3dB]").segments


@pytest.mark.parametrize(("cue", "kind"), WRONG, ids=[cue for cue, _ in WRONG])
def test_a_cue_of_nonsense_is_an_error_of_its_own_at_its_place(
    cue: str, kind: ScriptTrouble
) -> None:
    assert trouble(f"One.\n\nRest {cue} now.") == (3, 6, kind)


@given(st.lists(cues, min_size=1, max_size=12))
def test_what_is_written_is_what_is_read(segments: list[Segment]) -> None:
    script = parse_script("Still. " + " ".join(map(written, segments)))

    assert list(script.segments[1:]) == segments


def test_a_pace_holds_until_the_next_one_and_beyond_paragraphs() -> None:
    script = parse_script("One.\n\n[rate 0.85]\n\nTwo. Three.\n\n# Four\n\n[rate 1] Five.")

    said = [("One.", 1), ("Two.", 0.85), ("Three.", 0.85), ("Four", 0.85), ("Five.", 1)]
    assert rates(script) == said


def test_a_pace_within_a_sentence_cuts_it_and_lets_it_go_on() -> None:
    script = parse_script("It was [rate 0.8]very quiet[rate 0.7]. Then nothing.")
    first, second, third = (one for one in script.segments if isinstance(one, Say))

    assert script.text == "It was very quiet. Then nothing."
    assert rates(script) == [("It was", 1), ("very quiet.", 0.8), ("Then nothing.", 0.7)]
    assert (first.goes_on, second.goes_on, third.goes_on) == (True, False, False)
    assert gap_after(script, 0, Pacing()) == Pacing().part
    assert_offsets_hold(script)


def test_a_sound_within_a_sentence_begins_there() -> None:
    script = parse_script("The sea [ambient ocean -9dB] comes in.")

    assert script.text == "The sea comes in."
    assert script.segments[1] == Ambient(SoundKind.OCEAN, -9)
    assert says(script) == ["The sea", "comes in."]


def test_a_sentence_ends_before_a_bell_or_a_breath() -> None:
    script = parse_script("In [bell] and [breath 4 6] out.")

    assert not any(one.goes_on for one in script.segments if isinstance(one, Say))
    assert all(gap_after(script, place, Pacing()) == 0 for place in range(4))


def test_a_chapter_begins_with_its_first_sentence_whatever_sounds_before() -> None:
    script = parse_script("One.\n\n# [bell] [ambient rain] Night\n\nTwo.")

    chapter = script.chapters[0]
    assert script.segments[chapter.segment] == Say("Night", 6, 11, 1)


def test_nothing_but_cues_is_nothing_to_say() -> None:
    assert trouble("[bell]\n[breath 4 6]\n[rate 0.9]")[2] is ScriptTrouble.NOTHING_TO_SAY


@given(st.text(max_size=300))
def test_any_text_whatever_is_a_script_or_an_error_with_a_place(source: str) -> None:
    place = (1, 1)
    try:
        assert_offsets_hold(parse_script(source))
    except ScriptError as error:
        place = (error.line, error.column)
    assert 1 <= place[0] <= source.count("\n") + source.count("\r") + 1
    assert place[1] >= 1


@given(
    st.lists(
        st.sampled_from(
            [
                *WRITTEN,
                *(cue for cue, _ in WRONG[:3]),
                "[rate 0.9]",
                "\\[",
                "# ",
                "\n",
                "\n\n",
                "A b. ",
                "c, d",
                "…",
                "[",
                "]",
                "---\n",
                "é夜。",
            ]
        ),
        max_size=30,
    )
)
def test_any_mixture_of_cues_keeps_offsets_order_and_letters(parts: list[str]) -> None:
    try:
        script = parse_script("a " + "".join(parts))
    except ScriptError:
        return
    assert_offsets_hold(script)
    said = [one for one in script.segments if isinstance(one, Say)]
    assert all(before.paragraph <= after.paragraph for before, after in pairwise(said))
    shown = [letter for letter in script.text if letter.isalnum()]
    assert [letter for one in said for letter in one.text if letter.isalnum()] == shown


@given(st.text(max_size=200))
def test_what_is_made_literal_is_shown_letter_by_letter_and_never_a_cue(text: str) -> None:
    script = parse_script("a\n" + literal(text) + "\na")

    assert all(isinstance(segment, Say) for segment in script.segments)
    assert script.chapters == ()
    marks = [c for c in script.text if c in "[]\\#" or c.isalnum()]
    assert marks == ["a", *(c for c in text if c in "[]\\#" or c.isalnum()), "a"]


@pytest.mark.parametrize(
    "hostile", ["[rate 1]", "[ambient rain]", "b[rate 1]", "[bell]", "b\n", "[breath 4 6]", "\\"]
)
def test_a_megabyte_of_cues_is_read(hostile: str) -> None:
    script = parse_script("a " + hostile * (1_000_000 // len(hostile)))

    assert says(script)
