from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.core.script import Bell, Pause, Say
from bedtime_app.core.script_error import ScriptTrouble
from bedtime_app.core.script_parser import LARGEST, parse_script
from bedtime_app.features.stories.importing.blocks import LONGEST_PARAGRAPH
from bedtime_app.features.stories.importing.import_file import LARGEST_TEXT, preview_of
from bedtime_app.features.stories.importing.import_preview import LONGEST_TITLE
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.importing.imported_text import text_preview

if TYPE_CHECKING:
    from tests.features.stories.importing.conftest import Desk

MARKDOWN = """---
layout: post
title: "The *Harbour* Wall"
tags: [sea, night]
lang: de
---
<!-- a comment
over lines -->
# Dusk #

The *boats* are **in**, ~~and~~ [the lamp](http://example.org/a_(b) "lit") is `low`.[^1]\\
Nobody [speaks][1]. ![gulls](gulls.png) It is <em>late</em>&nbsp;&mdash; snake_case, 2*3 \\*so\\*.

Night
-----

> The tide
> turns.

```python
[pause 3s]
```

    indented = code

- [x] A rope
- A *cleat*
  in the wall

1. First
2. Second

| word | is |
|------|:--:|
| buoy | bell |

***
Then [bell] and [pause 9s].
<script>
no
</script>
[1]: http://example.org
[^1]: A note.
"""


def paragraphs(desk: Desk, content: str | bytes, name: str = "my-text.md") -> list[str]:
    return parse_script(desk.preview(content, name).source).text.split("\n\n")


def test_markdown_is_softened_into_what_is_said(desk: Desk) -> None:
    assert paragraphs(desk, MARKDOWN) == [
        "Dusk",
        "The boats are in, and the lamp is low. Nobody speaks. It is late — snake_case, 2*3 *so*.",
        "Night",
        "The tide turns.",
        "A rope",
        "A cleat in the wall",
        "First",
        "Second",
        "word, is",
        "buoy, bell",
        "* * *",
        "Then [bell] and [pause 9s].",
    ]


def test_the_heads_of_others_give_title_and_language(desk: Desk) -> None:
    found = desk.preview(MARKDOWN)

    assert (found.title, found.language) == ("The *Harbour* Wall", "de")
    assert found.chapters == ("Dusk", "Night")


def test_no_bracket_of_a_text_becomes_a_cue_by_accident(desk: Desk) -> None:
    for name in ("a.md", "a.txt"):
        found = desk.preview("He wrote [pause 9s], [sic] and [end] \\[.\n\n# [bell]\n", name)
        script = parse_script(found.source)
        assert all(isinstance(segment, Say) for segment in script.segments)
        assert "[pause 9s], [sic] and [end]" in script.text


@pytest.mark.parametrize("name", ["own.md", "own.txt"])
def test_a_text_with_our_own_head_keeps_its_cues(desk: Desk, name: str) -> None:
    found = desk.preview("---\nkind: meditation\nlanguage: de\n---\nA. [pause 4s] [bell]\n", name)

    assert (found.title, found.language, found.about.kind) == ("own", "de", "meditation")
    assert parse_script(found.source).segments[1:] == (Pause(4), Bell())


def test_a_mistake_in_a_script_of_ours_is_told_with_its_place(desk: Desk) -> None:
    path = desk.file("---\nkind: story\n---\n\nStill [bel].\n", "own.md")
    with pytest.raises(ImportRefused) as caught:
        preview_of(path, "en", ImportProgress())
    mistake = caught.value.mistake

    assert caught.value.trouble is ImportTrouble.FAULTY_SCRIPT
    assert mistake is not None
    assert (mistake.line, mistake.column, mistake.trouble) == (5, 7, ScriptTrouble.UNKNOWN_CUE)


def test_lines_of_a_text_are_joined_where_they_were_broken_for_width(desk: Desk) -> None:
    found = paragraphs(desk, "The lamp is\nlow.\n\n  # 5 is\nlate.\x0c* * *", "a.txt")

    assert found == ["The lamp is low.", "# 5 is late.", "* * *"]


def test_each_long_line_of_a_text_is_a_paragraph(desk: Desk) -> None:
    long = "The lamp is low. " * 20

    assert len(paragraphs(desk, f"{long}\n{long}\nAnd out.\n", "a.txt")) == 3


def test_what_is_named_like_a_chapter_heads_one(desk: Desk) -> None:
    text = (
        "CHAPTER I.\n\nOnce.\n\nKapitel 2: Der Hafen\n\nTwice.\n\nIV\n\nParting was slow, it"
        " said.\n\nPart of it was sold,\n\nEpilogue\n\nI.\n\nI saw it."
    )

    assert desk.preview(text, "a.txt").chapters == (
        "CHAPTER I.",
        "Kapitel 2: Der Hafen",
        "IV",
        "Epilogue",
        "I.",
    )


@pytest.mark.parametrize(
    "raw",
    [
        "“Café,” — 夜.".encode(),
        codecs.BOM_UTF8 + "“Café,” — 夜.".encode(),
        "“Café,” — 夜.".encode("utf-16"),
        codecs.BOM_UTF16_BE + "“Café,” — 夜.".encode("utf-16-be"),
        "“Café,” — 夜.".encode("utf-32"),
    ],
    ids=["utf-8", "marked", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_a_text_in_unicode_is_read_as_it_is(desk: Desk, raw: bytes) -> None:
    assert paragraphs(desk, raw, "a.txt") == ["“Café,” — 夜."]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_a_text_that_does_not_tell_its_encoding_is_guessed(desk: Desk, encoding: str) -> None:
    text = "The café is still, and the lamp is low."

    assert paragraphs(desk, text.encode(encoding), "a.txt") == [text]


def test_quotes_and_dashes_of_old_windows_texts_are_kept(desk: Desk) -> None:
    assert paragraphs(desk, b"\x93Late,\x94 she said \x96 so.\x1a", "a.txt") == [
        "“Late,” she said – so."
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"PK\x03\x04" + bytes(400),
        b"\x7fELF\x02\x01\x01" + b"\x01\x02\x03\x04" * 200,
        b"%PDF-1.7\n" + bytes(range(128, 256)) * 30 + bytes(range(1, 32)) * 20,
        codecs.BOM_UTF16_LE + b"\x00\xd8" * 3,
        codecs.BOM_UTF8 + b"\xff\xff",
        b"a\x00" * 3 + b"\x00\xd8",
    ],
)
def test_what_is_no_text_is_not_read_out(desk: Desk, raw: bytes) -> None:
    assert desk.refusal(raw, "a.txt") is ImportTrouble.NO_TEXT


@pytest.mark.parametrize("content", ["", " \n\n", "***", "```\ncode\n```", "<!-- x -->", "\ufeff"])
def test_a_text_without_words_is_said_to_have_none(desk: Desk, content: str) -> None:
    assert desk.refusal(content, "a.md") is ImportTrouble.NOTHING_TO_SAY


def test_a_text_longer_than_a_script_may_be_is_refused_kindly(desk: Desk) -> None:
    assert desk.refusal("The lamp. " * (LARGEST // 10), "a.txt") is ImportTrouble.TOO_LONG
    assert desk.refusal("é" * (LARGEST_TEXT // 2 + 1), "a.txt") is ImportTrouble.TOO_LARGE


def test_a_title_is_one_line_of_what_can_be_shown(desk: Desk) -> None:
    found = desk.preview("Still.", "my_quiet-text.txt")

    assert found.title == "my quiet text"
    assert found.called("  A\n\x1b[31m\u202e B\t").title == "A [31m B"
    assert found.called("").title == "my quiet text"
    assert len(found.called("x" * 9999).title) == LONGEST_TITLE


@pytest.mark.parametrize("title", ['"Quoted"', "'so'", "a: b", "---", "\\", '"', "[bell]", "# x"])
def test_any_title_is_kept_as_it_is(desk: Desk, title: str) -> None:
    script = parse_script(desk.preview("Still.", "a.txt").called(title).source)

    assert (script.title, script.text) == (title, "Still.")


def test_a_chosen_language_is_that_of_the_script(desk: Desk) -> None:
    found = desk.preview("Still.", "a.txt").in_language("de-AT")

    assert parse_script(found.source).language == "de-AT"


@pytest.mark.parametrize("sentence", ["The tide came in, and went. ", "no end at all "])
def test_a_book_in_one_paragraph_is_parted_between_sentences(sentence: str) -> None:
    words = (sentence * (200_000 // len(sentence))).split()
    raw = "\n".join(" ".join(words[row : row + 12]) for row in range(0, len(words), 12)).encode()
    script = parse_script(text_preview(raw, "a", "en", ImportProgress(), markdown=False).source)
    paragraphs = script.text.split("\n\n")

    assert max(map(len, paragraphs)) <= LONGEST_PARAGRAPH
    assert min(map(len, paragraphs[:-1])) > LONGEST_PARAGRAPH / 3
    assert script.text.split() == raw.decode().split()


def test_one_long_line_does_not_make_a_paragraph_of_every_other(desk: Desk) -> None:
    wrapped = "The tide came in over the mud\nand went out again.\n\n"
    text = wrapped * 40 + "See http://example.org/" + "a" * 250 + "\n\n" + wrapped * 40

    source = desk.preview(text, "a.txt").source
    assert parse_script(source).text.startswith("The tide came in over the mud and went out again.")


HOSTILE = [
    *("*", "_", "**a", "[", "[a](", "![", "<", "<a ", "`", "~~~\n", "```a\n", "> ", "| ", "- "),
    *("<!--", "<script>", "&", "\\", "a\n---\n", "# ", "[a]: b\n", "    a\n\n", "(", "1. ", "[^"),
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_any_mark_a_hundred_thousand_times_is_read(hostile: str) -> None:
    raw = ("a " + hostile * (300_000 // len(hostile)) + "\n\nStill.").encode()
    for markdown in (True, False):
        found = text_preview(raw, "a", "en", ImportProgress(), markdown=markdown)
        assert found.words >= 1


@settings(deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.text(st.sampled_from("aé*_[]()<>`~#->|\\\n !:.1^\t&;\"'"), max_size=200).map(str.encode),
    st.booleans(),
)
def test_any_bytes_are_a_script_of_words_or_refused(raw: bytes, markdown: bool) -> None:  # noqa: FBT001 - drawn
    try:
        found = text_preview(b"a " + raw, "a", "en", ImportProgress(), markdown=markdown)
    except ImportRefused:
        return
    script = parse_script(found.source)
    assert all(isinstance(segment, Say) for segment in script.segments)
