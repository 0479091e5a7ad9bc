from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.evidence import Evidence
from bedtime_app.core.script import Ambient, Say
from bedtime_app.core.script_error import ScriptTrouble
from bedtime_app.core.script_front_matter import (
    FrontMatter,
    read_front_matter,
    written_front_matter,
)
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.soundscape import SoundKind
from tests.core.test_script_parser import trouble

HEAD = """---
title: The Long Breath
kind: meditation
audience: everyone
topics: breath, slow mornings , breath,, sea
evidence: small_studies
caution: Leave it if counting makes you uneasy.
ambient: ocean -6dB
---
"""
lines = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff")
).map(lambda text: " ".join(text.split()))
topics = lines.map(lambda text: text.replace(",", "").replace('"', "").strip()).filter(bool)
heads = st.builds(
    FrontMatter,
    title=lines,
    language=st.sampled_from(["en", "de", "pt-BR"]),
    kind=st.sampled_from(["story", "meditation", "guidance"]),
    summary=lines,
    voice=lines,
    rate=st.sampled_from([0.5, 0.85, 1.0, 2.0]),
    author=lines,
    license=lines,
    audience=st.sampled_from(["adults", "everyone"]),
    topics=st.lists(topics, unique=True, max_size=4).map(tuple),
    evidence=st.sampled_from(["", *(grade.name.lower() for grade in Evidence)]),
    caution=lines,
    ambient=st.none()
    | st.builds(Ambient, st.none() | st.sampled_from(SoundKind), st.just(0.0))
    | st.builds(Ambient, st.sampled_from(SoundKind), st.sampled_from([-40.0, -6.5])),
)


def test_the_head_says_for_whom_about_what_how_sure_and_when_not() -> None:
    script = parse_script(HEAD + "Still.")

    assert script.audience == "everyone"
    assert script.topics == ("breath", "slow mornings", "sea")
    assert Evidence[script.evidence.upper()] is Evidence.SMALL_STUDIES
    assert script.caution == "Leave it if counting makes you uneasy."


def test_what_sounds_from_the_beginning_is_the_first_segment() -> None:
    script = parse_script(HEAD + "Still.")

    assert script.segments == (Ambient(SoundKind.OCEAN, -6), Say("Still.", 0, 6, 0))


def test_a_head_need_not_say_any_of_it() -> None:
    script = parse_script("Still.")

    assert (script.audience, script.topics, script.evidence, script.caution) == (
        "adults",
        (),
        "",
        "",
    )


@pytest.mark.parametrize(
    ("line", "column", "kind"),
    [
        ("audience: children", 11, ScriptTrouble.BAD_AUDIENCE),
        ("evidence: B", 11, ScriptTrouble.BAD_EVIDENCE),
        ("evidence:", 10, ScriptTrouble.BAD_EVIDENCE),
        ("ambient: thunder", 10, ScriptTrouble.BAD_AMBIENT),
        ('ambient: "ocean 6dB"', 10, ScriptTrouble.BAD_AMBIENT),
        ("rate: slow", 7, ScriptTrouble.BAD_RATE),
        ("language: english", 11, ScriptTrouble.BAD_LANGUAGE),
        ("kind: meditations", 7, ScriptTrouble.BAD_KIND),
        ("title:", 7, ScriptTrouble.BAD_VALUE),
        ("topic: sea", 1, ScriptTrouble.UNKNOWN_KEY),
    ],
)
def test_each_value_that_cannot_be_used_is_an_error_of_its_own(
    line: str, column: int, kind: ScriptTrouble
) -> None:
    assert trouble(f"---\nsummary: a\n{line}\n---\nb") == (3, column, kind)


@given(heads)
def test_what_is_written_is_what_is_read(about: FrontMatter) -> None:
    written = written_front_matter(about)

    assert read_front_matter(written.split("\n")) == (about, written.count("\n"))
