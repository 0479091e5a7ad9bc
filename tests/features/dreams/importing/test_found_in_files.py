from __future__ import annotations

import json
import os
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.dreams.dream import DreamKind, Tag, TagSort
from bedtime_app.features.dreams.importing.dream_files import found_in
from bedtime_app.features.dreams.importing.found_dream import (
    LARGEST_FILE,
    MOST_ENTRIES,
    EntryTrouble,
    FileRefusedError,
    FileTrouble,
)

if TYPE_CHECKING:
    from pathlib import Path

JRNL_JSON = {
    "tags": {"@sea": 1},
    "entries": [
        {
            "title": "The ferry",
            "body": "The water was warm. @sea",
            "date": "2024-03-02",
            "time": "06:40",
            "tags": ["@sea"],
            "starred": False,
        }
    ],
}
JRNL_TEXT = """[2024-03-02 06:40] The ferry
The water was warm. @sea

[2024-03-05 07:05:00 AM] The stairs *
They had no end.
[not a date] stays words.
"""
CSV = """Date;Dream;Tags;Nightmare
02.03.2024;"The ferry;
the rail";sea,water;no
05.03.2024;Stairs;;yes
"""


def test_an_export_of_jrnl_in_json_is_read(tmp_path: Path) -> None:
    (tmp_path / "jrnl.json").write_text(json.dumps(JRNL_JSON))
    (found,) = found_in(tmp_path / "jrnl.json")
    assert (found.day, found.hour) == (date(2024, 3, 2), time(6, 40))
    assert (found.page.title, found.page.tags) == ("The ferry", (Tag(TagSort.OWN, "sea"),))


def test_the_file_of_jrnl_is_read_with_both_its_clocks(tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_text(JRNL_TEXT)
    ferry, stairs = found_in(tmp_path / "journal.txt")
    assert (ferry.place, ferry.page.text) == ("1", "The water was warm. @sea")
    assert (stairs.day, stairs.hour, stairs.page.title) == (
        date(2024, 3, 5),
        time(7, 5),
        "The stairs",
    )
    assert stairs.page.text.endswith("[not a date] stays words.")


def test_a_dream_journal_of_another_kind_is_read_with_its_details(tmp_path: Path) -> None:
    rows = [
        {
            "id": 7,
            "content": "They had no end.",
            "createdAt": 1709360400000,
            "isNightmare": True,
            "lucid": "true",
            "vividness": "3",
            "emotions": [{"name": "awe"}],
        },
        "no object",
        {"title": "undated"},
    ]
    (tmp_path / "dreams.json").write_text(json.dumps({"dreams": rows}))
    stairs, odd, undated = found_in(tmp_path / "dreams.json")
    assert (stairs.day, stairs.page.kind) == (date(2024, 3, 2), DreamKind.NIGHTMARE)
    assert (stairs.page.lucid, stairs.page.vividness) == (True, 3)
    assert stairs.page.tags == (Tag(TagSort.FEELING, "awe"),)
    assert (odd.trouble, undated.trouble) == (EntryTrouble.NOT_AN_ENTRY, EntryTrouble.NO_DATE)


def test_an_entry_of_which_nothing_is_said_stays_out_whatever_its_kind(tmp_path: Path) -> None:
    rows = [{"date": "2024-03-02", "kind": kind.value} for kind in DreamKind]
    (tmp_path / "j.json").write_text(json.dumps(rows))
    told = {entry.page.kind for entry in found_in(tmp_path / "j.json") if entry.trouble is None}
    assert told == {DreamKind.FELT_GONE, DreamKind.NO_DREAM}


def test_a_folder_gives_a_dream_for_each_file_and_says_which_have_no_day(tmp_path: Path) -> None:
    (tmp_path / "2024-03-02 The ferry.md").write_text("The water was warm.")
    (tmp_path / "20240305_x.txt").write_text("# Stairs\n\nThey had no end.\n")
    (tmp_path / "headed.md").write_text("---\ndate: 2024-03-06\ntags: [sea, rail]\n---\nWords.")
    (tmp_path / "undated.txt").write_text("Words.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    os.mkfifo(tmp_path / "pipe.txt")
    found = {entry.place: entry for entry in found_in(tmp_path)}
    assert found["2024-03-02 The ferry"].page.title == "The ferry"
    assert found["20240305_x"].page.title == "Stairs"
    assert found["20240305_x"].page.text == "They had no end."
    assert found["headed"].day == date(2024, 3, 6)
    assert found["headed"].page.names(TagSort.OWN) == ("sea", "rail")
    assert found["undated"].trouble is EntryTrouble.NO_DATE
    assert found["pipe.txt"].trouble is EntryTrouble.NOT_AN_ENTRY
    assert len(found) == 5


def test_a_folder_gives_the_dreams_of_its_years_too_and_never_goes_in_circles(
    tmp_path: Path,
) -> None:
    month = tmp_path / "2024" / "03"
    month.mkdir(parents=True)
    (month / "2024-03-02 The ferry.md").write_text("Warm.")
    (month / "round").symlink_to(tmp_path)
    (tmp_path / ".trash").mkdir()
    (tmp_path / ".trash" / "2024-03-03 Gone.md").write_text("Gone.")
    (tmp_path / "2024.md").mkdir()
    assert [entry.page.title for entry in found_in(tmp_path)] == ["The ferry", ""]


def test_a_table_is_read_by_its_head_or_by_the_columns_that_were_chosen(tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text(CSV)
    ferry, stairs = found_in(tmp_path / "d.csv")
    assert (ferry.day, ferry.page.text) == (date(2024, 3, 2), "The ferry;\nthe rail")
    assert ferry.page.names(TagSort.OWN) == ("sea", "water")
    assert stairs.page.kind is DreamKind.NIGHTMARE
    (tmp_path / "other.csv").write_text("when,what\n2024-03-02 06:40,The ferry\n")
    with pytest.raises(FileRefusedError) as refused:
        found_in(tmp_path / "other.csv")
    assert refused.value.trouble is FileTrouble.NO_COLUMN
    (chosen,) = found_in(tmp_path / "other.csv", {"date": "When", "text": "what"})
    assert (chosen.hour, chosen.page.text) == (time(6, 40), "The ferry")


@pytest.mark.parametrize(
    ("name", "content", "trouble"),
    [
        ("a.json", b"[" * 100_000, FileTrouble.BROKEN),
        ("a.json", b'{"entries": [', FileTrouble.BROKEN),
        ("a.json", b'{"settings": {}}', FileTrouble.UNKNOWN),
        ("a.bin", b"\x00\x01\x02\xff" * 100, FileTrouble.NO_TEXT),
        ("a.xyz", b"words", FileTrouble.UNKNOWN),
        ("a.csv", b"", FileTrouble.UNKNOWN),
    ],
)
def test_what_is_no_journal_is_refused_with_its_reason(
    tmp_path: Path, name: str, content: bytes, trouble: FileTrouble
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileRefusedError) as refused:
        found_in(tmp_path / name)
    assert refused.value.trouble is trouble


def test_a_missing_a_huge_and_an_endless_file_are_refused(tmp_path: Path) -> None:
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    os.mkfifo(tmp_path / "pipe")
    for name, trouble in (
        ("huge.json", FileTrouble.TOO_LARGE),
        ("pipe", FileTrouble.NO_FILE),
        ("absent", FileTrouble.MISSING),
        ("nul\0.json", FileTrouble.UNREADABLE),
        ("x" * 300, FileTrouble.UNREADABLE),
    ):
        with pytest.raises(FileRefusedError) as refused:
            found_in(tmp_path / name)
        assert refused.value.trouble is trouble


def test_what_json_can_name_and_no_database_takes_is_left_out_of_words_and_tags(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.json").write_text(
        r'[{"date": "2024-01-01", "title": "a\u0000b", "text": "\ud800c",'
        r' "tags": ["\ud800sea\u0000"], "people": [{"name": "\udfff"}]}]'
    )
    (found,) = found_in(tmp_path / "a.json")
    assert found.page.title == "ab"
    for words in (found.page.text, *(tag.name for tag in found.page.tags)):
        words.encode()
        assert "\0" not in words


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_no_text_can_still_be_spoken_of(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/2024-01-02 \xff.txt", "wb") as file:  # noqa: PTH123 - a Path cannot hold such a name legibly
        file.write(b"words")
    (found,) = found_in(tmp_path)
    assert (found.place.encode(), found.page.title) == (b"2024-01-02 ?", "?")


def test_a_file_of_nothing_but_brackets_is_refused_before_it_fills_the_memory(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.json").write_text("[" + "{}," * (20 * MOST_ENTRIES) + "{}]")
    with pytest.raises(FileRefusedError) as refused:
        found_in(tmp_path / "a.json")
    assert refused.value.trouble is FileTrouble.TOO_MANY


@given(content=st.binary(max_size=400), name=st.sampled_from(["a.json", "a.csv", "a.txt", "a"]))
def test_whatever_stands_in_a_file_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    try:
        found = found_in(path)
    except FileRefusedError:
        return
    for entry in found:
        entry.page.text.encode()


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda each: (
            st.lists(each, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["entries", "title", "text", "date", "time", "tags", "kind", "tone"]
                ),
                each,
                max_size=6,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_json_says_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, said: object
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps([said]))
    for entry in found_in(path):
        entry.page.title.encode()
