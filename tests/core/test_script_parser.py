from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.script import Chapter, Pause, Say, Script
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.core.script_parser import LARGEST, parse_script

HEAD = "---\ntitle: The Harbour\nlanguage: de\nkind: meditation\nrate: 0.9\n---\n"


def says(script: Script) -> list[str]:
    return [segment.text for segment in script.segments if isinstance(segment, Say)]


def pauses(script: Script) -> list[float]:
    return [segment.seconds for segment in script.segments if isinstance(segment, Pause)]


def trouble(source: str) -> tuple[int, int, ScriptTrouble]:
    with pytest.raises(ScriptError) as caught:
        parse_script(source)
    return caught.value.line, caught.value.column, caught.value.trouble


def assert_offsets_hold(script: Script) -> None:
    end = 0
    for segment in script.segments:
        if isinstance(segment, Say):
            assert script.text[segment.start : segment.end] == segment.text
            assert segment.start >= end
            end = segment.end


def test_the_head_says_what_the_script_is() -> None:
    script = parse_script(HEAD + "Still.")

    assert (script.title, script.language, script.kind) == ("The Harbour", "de", "meditation")
    assert script.rate == 0.9


def test_a_value_may_be_quoted_and_hold_a_colon() -> None:
    script = parse_script('---\nsummary: "Boats: at rest"\n---\nStill.')

    assert script.summary == "Boats: at rest"


def test_a_plain_text_needs_no_head() -> None:
    script = parse_script("It is late. The lamp is low.")

    assert says(script) == ["It is late.", "The lamp is low."]
    assert (script.language, script.kind, script.rate) == ("en", "story", 1.0)


def test_paragraphs_are_divided_by_empty_lines_and_lines_are_joined() -> None:
    script = parse_script("One\nline more.\n\n  \nTwo.\n")

    assert script.text == "One line more.\n\nTwo."
    assert [s.paragraph for s in script.segments if isinstance(s, Say)] == [0, 1]


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("20s", 20.0),
        ("1500ms", 1.5),
        ("1m30s", 90.0),
        ("2m", 120.0),
        ("2.5s", 2.5),
        ("1s500ms", 1.5),
        ("10m", 600.0),
    ],
)
def test_a_pause_lasts_as_long_as_its_units_say(written: str, seconds: float) -> None:
    assert pauses(parse_script(f"Rest [pause {written}] now.")) == [seconds]


@pytest.mark.parametrize(
    "written", ["", " 20", " s", " 0s", " -1s", " 11m", " 1s 2s", " 1h", " 1m30", " ٣s", " 1e3s"]
)
def test_a_pause_of_nonsense_is_an_error(written: str) -> None:
    assert trouble(f"One.\n\nRest [pause{written}] now.")[:2] == (3, 6)


def test_cues_are_neither_shown_nor_spoken() -> None:
    script = parse_script("In [pause 4s] and\nout. [PAUSE 1s]\n\n[pause 2s]\n\nAgain.")

    assert script.text == "In and out.\n\nAgain."
    assert says(script) == ["In", "and out.", "Again."]
    assert pauses(script) == [4.0, 1.0, 2.0]
    assert_offsets_hold(script)


def test_nothing_after_the_end_is_read() -> None:
    script = parse_script("One. [end] Two [nonsense\n\nThree.")

    assert script.text == "One."


def test_headings_are_shown_and_spoken_without_their_marks() -> None:
    script = parse_script("# Evening\n\nOne.\n## Night\nTwo.")

    assert script.text == "Evening\n\nOne.\n\nNight\n\nTwo."
    assert script.chapters == (Chapter(0, 7, 0), Chapter(15, 20, 2))
    assert script.text[15:20] == "Night"


def test_escaped_marks_are_characters() -> None:
    assert parse_script(r"\# 1 \[pause 2s\] \\ end.").text == r"# 1 [pause 2s] \ end."


def test_a_row_of_stars_is_shown_and_not_spoken() -> None:
    script = parse_script("One.\n\n* * *\n\nTwo.")

    assert script.text == "One.\n\n* * *\n\nTwo."
    assert says(script) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("source", "line", "column", "kind"),
    [
        ("a\nb [rain]", 2, 3, ScriptTrouble.UNKNOWN_CUE),
        ("a [] b", 1, 3, ScriptTrouble.UNKNOWN_CUE),
        ("a [end now] b", 1, 3, ScriptTrouble.CUE_STANDS_ALONE),
        ("## é [bells]", 1, 6, ScriptTrouble.UNKNOWN_CUE),
        ("a\r\n\r\nb c [pause 2s", 3, 5, ScriptTrouble.UNCLOSED_CUE),
        ("a [pause 99m]", 1, 3, ScriptTrouble.BAD_DURATION),
        ("---\ntitle: a\n", 1, 1, ScriptTrouble.UNCLOSED_FRONT_MATTER),
        ("---\ntitel: a\n---\nb", 2, 1, ScriptTrouble.UNKNOWN_KEY),
        ("---\ntitle: a\ntitle: b\n---\nc", 3, 1, ScriptTrouble.REPEATED_KEY),
        ("---\nkind: poem\n---\nc", 2, 7, ScriptTrouble.BAD_KIND),
        ("---\nrate: 9\n---\nc", 2, 7, ScriptTrouble.BAD_RATE),
        ("---\nlanguage: ../en\n---\nc", 2, 11, ScriptTrouble.BAD_LANGUAGE),
        ("", 1, 1, ScriptTrouble.NOTHING_TO_SAY),
        ("[pause 2s]\n***", 2, 1, ScriptTrouble.NOTHING_TO_SAY),
        ("a" * (LARGEST + 1), 1, 1, ScriptTrouble.TOO_LARGE),
    ],
    ids=lambda value: None if isinstance(value, str) else str(value),
)
def test_an_error_names_its_place(source: str, line: int, column: int, kind: ScriptTrouble) -> None:
    assert trouble(source) == (line, column, kind)


def test_an_error_never_repeats_what_was_written() -> None:
    with pytest.raises(ScriptError) as caught:
        parse_script("my secret [dream]")

    assert "dream" not in str(caught.value)


def test_offsets_hold_beyond_ascii() -> None:
    script = parse_script(
        "\ufeff“Évening,” she said — 夜。 Naïve café… 😀 yes.\r\n\r\nz.\u00a0B. so."
    )

    assert len(says(script)) >= 2
    assert_offsets_hold(script)


def test_control_characters_and_lone_surrogates_are_neither_shown_nor_spoken() -> None:
    assert parse_script("a\x00b \ud800c\x1b").text == "a b c"


@given(st.text(st.sampled_from("aé夜 .!?,;:—“”\n#*\t\\\u0301"), max_size=400))
def test_every_letter_that_is_written_is_spoken_once_and_in_order(source: str) -> None:
    script = parse_script(f"a {source}")

    assert_offsets_hold(script)
    spoken = [c for text in says(script) for c in text if c.isalnum()]
    assert spoken == ["a", *(c for c in source if c.isalnum())]


@pytest.mark.parametrize(
    "hostile",
    ["The lamp is low. ", "word ", "“( ", "a, ", "x", "[pause 1s]", "\\[", "# ", "a\n\n", "夜。"],
)
def test_a_megabyte_of_anything_is_read(hostile: str) -> None:
    script = parse_script("a " + hostile * (1_000_000 // len(hostile)))

    assert max(len(text) for text in says(script)) <= 260
