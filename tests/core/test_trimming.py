from itertools import pairwise
from pathlib import Path

import pytest

from bedtime_app.core.delivery import deliver
from bedtime_app.core.narration import Telling
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.script import Pause, Say, Script
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.trimming import WELL_FILLED, trimmed
from bedtime_app.system.paths import shipped

STORIES = sorted((shipped("resources") / "content" / "en" / "stories").glob("*.md"))
every_story = pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."


def script_in(path: Path) -> Script:
    return parse_script(path.read_text(encoding="utf-8"))


def seconds(
    script: Script, telling: Telling, kept: tuple[int, ...] | None, start: int = 0
) -> float:
    told = deliver(script, Pacing(), 1.0, telling, kept=kept, start=start)
    return sum(one.in_all for one in told if one.segment >= start)


def paragraphs(script: Script, kept: tuple[int, ...]) -> list[list[int]]:
    """The segments of each paragraph that is told."""
    told: dict[int, list[int]] = {}
    for index in kept:
        segment = script.segments[index]
        if isinstance(segment, Say):
            told.setdefault(segment.paragraph, []).append(index)
    return list(told.values())


def last_section(script: Script) -> list[int]:
    says = [n for n, segment in enumerate(script.segments) if isinstance(segment, Say)]
    pauses = [n for n, s in enumerate(script.segments[: says[-1]]) if isinstance(s, Pause)]
    return [say for say in says if say > pauses[-1]]


@every_story
@pytest.mark.parametrize("winding", [0.0, 1.0])
@pytest.mark.parametrize("share", [0.9, 0.75, 0.6, 0.45, 0.3])
def test_a_shipped_story_ends_within_the_time_and_fills_it(
    path: Path, share: float, winding: float
) -> None:
    script = script_in(path)
    within = share * seconds(script, Telling(winding_down=winding), None)
    telling = Telling(winding, within)
    kept = trimmed(script, Pacing(), 1.0, telling)

    assert kept is not None
    assert WELL_FILLED * within <= seconds(script, telling, kept) <= within
    whole = paragraphs(script, tuple(range(len(script.segments))))
    told = paragraphs(script, kept)
    assert [one for one in whole if one in told] == told
    assert told[0] == whole[0]
    assert kept[-len(last_section(script)) :][0] <= last_section(script)[0]
    assert set(last_section(script)) <= set(kept)
    assert sum(after != before + 1 for before, after in pairwise(kept)) == 1


@every_story
def test_what_fits_is_told_whole(path: Path) -> None:
    script = script_in(path)

    assert trimmed(script, Pacing(), 1.0, Telling(within=7200.0)) == tuple(
        range(len(script.segments))
    )


def test_with_no_end_to_keep_to_nothing_is_reckoned_for_trimming(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    script = parse_script(f"{WORDS}\n\n" * 20)
    monkeypatch.delattr("bedtime_app.core.trimming.deliver")  # of a book it takes long

    assert trimmed(script, Pacing(), 1.0) == tuple(range(len(script.segments)))


@every_story
def test_too_little_time_is_said(path: Path) -> None:
    assert trimmed(script_in(path), Pacing(), 1.0, Telling(within=30.0)) is None


def test_silences_the_writer_wrote_are_preferred_as_seams() -> None:
    section = f"{WORDS}\n\n{WORDS}\n\n[pause 5s]\n\n"
    script = parse_script(section * 8)
    kept = trimmed(script, Pacing(), 1.0, Telling(within=110.0))

    assert kept is not None
    (seam,) = [before for before, after in pairwise(kept) if after != before + 1]
    assert isinstance(script.segments[seam], Pause)


def test_chapters_are_preferred_to_silences_and_a_heading_is_never_parted_from_its_text() -> None:
    chapter = f"# A heading\n\n{WORDS}\n\n[pause 3s]\n\n{WORDS}\n\n"
    script = parse_script(chapter * 6)
    starts = {chapter.segment for chapter in script.chapters}
    kept = trimmed(script, Pacing(), 1.0, Telling(within=85.0))

    assert kept is not None
    (goes_on,) = [after for before, after in pairwise(kept) if after != before + 1]
    assert goes_on in starts


def test_begun_in_the_middle_only_what_comes_is_trimmed_and_what_was_stays_to_go_back_to() -> None:
    script = parse_script(f"{WORDS}\n\n[pause 2s]\n\n" * 20)
    kept = trimmed(script, Pacing(), 1.0, Telling(within=60.0), start=20)

    assert kept is not None
    assert kept[:21] == tuple(range(21))
    assert seconds(script, Telling(within=60.0), kept, 20) <= 60.0


def test_a_book_of_which_enough_is_left_fills_its_time() -> None:
    script = parse_script("\n\n".join(f"{WORDS} {WORDS}" for _ in range(3000)))
    within = 0.3 * sum(one.in_all for one in deliver(script, Pacing(), 1.0, Telling(0.5)))
    kept = trimmed(script, Pacing(), 1.0, Telling(0.5, within))

    assert kept is not None
    assert 0.9 * within <= seconds(script, Telling(0.5, within), kept) <= within
