import re
from pathlib import Path

import pytest

from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Pause, Say, Script
from bedtime_app.core.script_parser import parse_script
from bedtime_app.system.paths import shipped

CONTENT = shipped("resources") / "content"
SCRIPTS = sorted(CONTENT.glob("*/*/*.md"))
SPOKEN_TWO_WAYS = re.compile(
    r"\b(winds?|wound|leads?|tears?|lives?|close|bows?|rows?|reads?|sow|bass|dove|desert|minute)\b",
    re.IGNORECASE,
)
OPENING = "word-shuffle"
"""Goes on with words that are drawn when it is told."""
UPWARD = "up-in-your-own-time"
"""Ends awake."""
MAY_BE_STOPPED = re.compile(r"\b(stop|get up|slip away|turn back)\b")
every_script = pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)


def script_in(path: Path) -> Script:
    return parse_script(path.read_text(encoding="utf-8"))


def spoken(script: Script) -> list[str]:
    return [segment.text for segment in script.segments if isinstance(segment, Say)]


def seconds(script: Script) -> float:
    return sum(expected_seconds(script, place, Pacing()) for place in range(len(script.segments)))


def spoken_early(script: Script) -> list[str]:
    """What is said in the first half of the time."""
    half, gone, early = seconds(script) / 2, 0.0, list[str]()
    for place, segment in enumerate(script.segments):
        gone += expected_seconds(script, place, Pacing())
        if gone <= half and isinstance(segment, Say):
            early.append(segment.text)
    return early


def test_there_are_two_stories_and_a_meditation() -> None:
    kinds = [script_in(path).kind for path in SCRIPTS]

    assert kinds.count("story") >= 2
    assert kinds.count("meditation") >= 1


@every_script
def test_a_script_says_what_it_is_and_how_it_may_be_shared(path: Path) -> None:
    script = script_in(path)

    assert script.title
    assert script.summary
    assert script.author == "Bedtime"
    assert script.license == "CC-BY-SA-4.0"
    assert path.parts[-3:-1] == (
        script.language,
        {"story": "stories"}.get(script.kind, "meditations"),
    )


@every_script
def test_a_script_holds_nothing_a_voice_would_stumble_over(path: Path) -> None:
    words = " ".join(spoken(script_in(path)))

    assert not re.findall(r"[^\w\s.,;:’“”'?-]", words)
    assert not re.findall(r"\d", words)
    assert not SPOKEN_TWO_WAYS.findall(words)


@every_script
def test_every_sentence_is_said_in_one_breath(path: Path) -> None:
    assert not [s.text for s in script_in(path).segments if isinstance(s, Say) and s.goes_on]


@every_script
def test_silences_are_short_at_first_and_never_shrink_to_nothing_at_the_end(path: Path) -> None:
    pauses = [s.seconds for s in script_in(path).segments if isinstance(s, Pause)]
    half = len(pauses) // 2

    assert max(pauses[:half]) <= 30
    assert (sum(pauses[half:]) > sum(pauses[:half])) is (path.stem != UPWARD)


def test_a_story_is_long_enough_to_fall_asleep_to_and_short_enough_to_end() -> None:
    for script in map(script_in, SCRIPTS):
        if script.kind == "story":
            assert 1_200 <= len(script.text.split()) <= 2_200


@every_script
def test_a_meditation_lasts_between_three_and_twenty_minutes(path: Path) -> None:
    script = script_in(path)

    if script.kind == "meditation" and path.stem != OPENING:
        assert 3 * 60 <= seconds(script) <= 20 * 60


def test_the_opening_of_the_word_shuffle_takes_about_a_minute() -> None:
    assert 45 <= seconds(script_in(CONTENT / "en" / "meditations" / f"{OPENING}.md")) <= 90


@every_script
def test_a_meditation_says_early_that_it_may_be_left_with_open_eyes(path: Path) -> None:
    script = script_in(path)

    if script.kind == "meditation" and script.language == "en":
        early = " ".join(spoken(script) if path.stem == OPENING else spoken_early(script))
        assert MAY_BE_STOPPED.search(early)
        assert re.search(r"\bmakes you feel worse, leave it\b", early)
        assert re.search(r"\beyes\b", early)


@every_script
def test_a_meditation_promises_and_claims_nothing_and_holds_no_breath(path: Path) -> None:
    script = script_in(path)

    if script.kind == "meditation" and script.language == "en":
        words = " ".join(spoken(script)).casefold()
        assert not re.findall(r"\b(you will (fall a)?sleep|cures?|heals?|treats?|therapy)\b", words)
        assert not re.findall(r"(?<!no need to )\bhold (your|the) breath\b", words)
        assert not re.findall(r"\[breath(?: [\d.]+){3,}", path.read_text(encoding="utf-8"))
