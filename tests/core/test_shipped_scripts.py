import re
from pathlib import Path

import pytest

from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Bell, Breath, Pause, Say, Script
from bedtime_app.core.script_parser import parse_script
from bedtime_app.system.paths import shipped

CONTENT = shipped("resources") / "content"
SCRIPTS = sorted(CONTENT.glob("*/*/*.md"))
STORIES = [path for path in SCRIPTS if path.parent.name == "stories"]
PRACTICES = [path for path in SCRIPTS if path.parent.name == "meditations"]
SPOKEN_TWO_WAYS = re.compile(
    r"\b(winds?|wound|leads?|tears?|lives?|close|bows?|rows?|reads?|sow|bass|dove|desert|minute)\b",
    re.IGNORECASE,
)
OF_OTHER_STORIES = re.compile(r"\b(Ava|Sam|Roe|Jonas|Ray|Theo|Elara|Leo|Luna|Maya|Mira|Kai)\b")
QUOTES = {"en": "’“”", "de": "’„“\u201a‘–"}
OPENING = "word-shuffle"
"""Goes on with words that are drawn when it is told."""
UPWARD = "up-in-your-own-time"
"""Ends awake."""
MAY_BE_STOPPED = re.compile(r"\b(stop|get up|slip away|turn back)\b")
every_story = pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
every_practice = pytest.mark.parametrize("path", PRACTICES, ids=lambda path: path.stem)
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


def shelf(language: str, folder: str) -> list[Script]:
    return [script_in(path) for path in sorted((CONTENT / language / folder).glob("*.md"))]


def test_the_library_is_large_enough_to_come_back_to() -> None:
    """Red on a branch of code alone: the texts come with those of the writers."""
    stories = shelf("en", "stories")
    counts = {
        "stories": len(stories),
        "for everyone": sum(story.audience == "everyone" for story in stories),
        "practices": len(shelf("en", "meditations")),
        "Geschichten": len(shelf("de", "stories")),
        "Übungen": len(shelf("de", "meditations")),
    }

    wanted = {"stories": 14, "for everyone": 4, "practices": 12, "Geschichten": 4, "Übungen": 4}
    assert {name: min(count, wanted[name]) for name, count in counts.items()} == wanted


def test_no_two_scripts_of_a_language_have_the_same_title() -> None:
    titles = [(script.language, script.title.casefold()) for script in map(script_in, SCRIPTS)]

    assert len(set(titles)) == len(titles)


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
def test_a_script_can_be_found_by_a_few_words(path: Path) -> None:
    assert 2 <= len(script_in(path).topics) <= 6


@every_script
def test_a_script_holds_nothing_a_voice_would_stumble_over(path: Path) -> None:
    script = script_in(path)
    words = " ".join(spoken(script))

    assert not re.findall(rf"[^\w\s.,;:?'{QUOTES[script.language]}-]", words)
    assert not re.findall(r"\d", words)
    if script.language == "en":
        assert not SPOKEN_TWO_WAYS.findall(words)


@every_script
def test_nobody_in_a_script_comes_out_of_the_stories_we_began_with(path: Path) -> None:
    assert not OF_OTHER_STORIES.findall(script_in(path).text)


@every_script
def test_every_sentence_is_said_in_one_breath(path: Path) -> None:
    assert not [s.text for s in script_in(path).segments if isinstance(s, Say) and s.goes_on]


@every_script
def test_silences_are_short_at_first_and_grow_towards_sleep(path: Path) -> None:
    pauses = [s.seconds for s in script_in(path).segments if isinstance(s, Pause)]
    half = len(pauses) // 2

    assert max(pauses[:half]) <= 30
    assert (sum(pauses[half:]) > sum(pauses[:half])) is (path.stem != UPWARD)


@every_story
def test_a_story_is_long_enough_to_fall_asleep_to_and_short_enough_to_end(path: Path) -> None:
    assert 1_200 <= len(script_in(path).text.split()) <= 2_500


@every_story
def test_a_story_claims_nothing_and_rings_no_bell(path: Path) -> None:
    script = script_in(path)

    assert (script.evidence, script.caution) == ("", "")
    assert not [s for s in script.segments if isinstance(s, Bell | Breath)]


@every_practice
def test_a_practice_says_how_sure_it_is_and_when_to_leave_it(path: Path) -> None:
    script = script_in(path)

    assert script.evidence
    assert script.caution.endswith(".")


@every_practice
def test_a_practice_lasts_between_three_and_twenty_minutes(path: Path) -> None:
    if path.stem != OPENING:
        assert 3 * 60 <= seconds(script_in(path)) <= 20 * 60


def test_the_opening_of_the_word_shuffle_takes_about_a_minute() -> None:
    for path in PRACTICES:
        if path.stem == OPENING:
            assert 45 <= seconds(script_in(path)) <= 90


@every_practice
def test_a_practice_says_early_that_it_may_be_left_with_open_eyes(path: Path) -> None:
    script = script_in(path)

    if script.language == "en":
        early = " ".join(spoken(script) if path.stem == OPENING else spoken_early(script))
        assert MAY_BE_STOPPED.search(early)
        assert re.search(r"\bmakes you feel worse, leave it\b", early)
        assert re.search(r"\beyes\b", early)


@every_practice
def test_a_practice_promises_and_claims_nothing_and_holds_no_breath(path: Path) -> None:
    script = script_in(path)

    assert not [s for s in script.segments if isinstance(s, Breath) and s.hold]
    if script.language == "en":
        words = " ".join(spoken(script)).casefold()
        assert not re.findall(r"\b(you will (fall a)?sleep|cures?|heals?|treats?|therapy)\b", words)
        assert not re.findall(r"(?<!no need to )\bhold (your|the) breath\b", words)
