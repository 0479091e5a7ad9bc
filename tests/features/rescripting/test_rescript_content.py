from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedtime_app.features.rescripting.crisis_contacts import (
    LARGEST,
    Contact,
    CrisisContacts,
    read_crisis_contacts,
)
from bedtime_app.features.rescripting.rescript_words import RescriptWords, read_rescript_words
from bedtime_app.features.rescripting.rescripting import Stage

CONTENT = Path(__file__).parents[3] / "resources" / "content"
CLAIMS = re.compile(
    r"disorder|ptsd|diagnos|symptom|patient|therapy\b|treat(s|ment)|cure|heals?\b|must\b|should\b"
    r"|failed|!",
    re.IGNORECASE,
)
KNOWN_NUMBERS = {"988", "911", "999", "112", "116 123"}


@pytest.fixture(scope="module")
def words() -> RescriptWords:
    return read_rescript_words(CONTENT / "en" / "rescripting.json")


def test_every_stage_has_its_words(words: RescriptWords) -> None:
    assert set(words.stages) == set(Stage)
    assert all(each.name and each.sentence and each.hint for each in words.stages.values())


@pytest.mark.parametrize("file", sorted(CONTENT.glob("*/rescripting.json")), ids=str)
def test_nothing_is_diagnosed_promised_or_ordered(file: Path) -> None:
    assert CLAIMS.findall(file.read_text("utf-8")) == []


def test_the_sources_stand_beside_it(words: RescriptWords) -> None:
    assert "doi:10.5664/jcsm.7178" in words.evidence
    assert "doi:10.1207/s15402010bsm0401_4" in words.evidence


def test_the_dose_is_named(words: RescriptWords) -> None:
    for said in ("Five to twenty minutes", "two new dreams in seven days", "three days"):
        assert said in words.dose


def test_the_choice_is_of_a_lesser_one_that_did_not_happen(words: RescriptWords) -> None:
    choose = words.stages[Stage.CHOOSE].sentence
    assert "not the worst" in choose
    assert "not one that repeats something that happened" in choose


def test_cautions_say_that_nothing_is_kept(words: RescriptWords) -> None:
    assert "nothing is kept" in words.cautions.begin
    assert len(words.cautions.signs) >= 6


def test_there_is_a_way_back_into_the_room(words: RescriptWords) -> None:
    assert "feet on the floor" in words.grounding


def test_german_says_as_much_as_english(words: RescriptWords) -> None:
    german = read_rescript_words(CONTENT / "de" / "rescripting.json")
    assert german.language == "de"
    assert len(german.cautions.signs) == len(words.cautions.signs)
    assert len(german.refer.signs) == len(words.refer.signs)
    here, there = (
        read_crisis_contacts(CONTENT / language / "crisis_contacts.json").by_country
        for language in ("en", "de")
    )
    assert [(each, contact.number) for each, contact in here] == [
        (each, contact.number) for each, contact in there
    ]


def test_only_numbers_that_were_looked_up_are_there() -> None:
    contacts = read_crisis_contacts(CONTENT / "en" / "crisis_contacts.json")
    assert {each.number for _, each in contacts.by_country} == KNOWN_NUMBERS
    assert contacts.checked is not None
    assert "local emergency number" in contacts.fallback
    assert "findahelpline.com" in contacts.directory


@pytest.mark.parametrize(
    ("country", "numbers"),
    [
        ("US", ["988", "911"]),
        ("CA", ["988", "911"]),
        ("GB", ["116 123", "999"]),
        ("IE", ["116 123", "112"]),
        ("de", ["116 123", "112"]),
        ("JP", []),
        ("", []),
    ],
)
def test_each_country_has_its_numbers_and_others_have_the_fallback(
    country: str, numbers: list[str]
) -> None:
    contacts = read_crisis_contacts(CONTENT / "en" / "crisis_contacts.json")
    assert [each.number for each in contacts.of(country)] == numbers


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b"{",
        b"[" * 90_000,
        b'{"contacts": {"US": 1}}',
        b" " * (LARGEST + 1),
    ],
)
def test_a_file_that_is_no_list_of_contacts_is_an_empty_one(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "crisis_contacts.json"
    path.write_bytes(raw)
    assert read_crisis_contacts(path) == CrisisContacts()


def test_a_file_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    assert read_crisis_contacts(tmp_path / "nowhere.json") == CrisisContacts()


def test_one_wrong_line_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    path = tmp_path / "crisis_contacts.json"
    good = {"countries": ["NZ"], "name": "Line", "number": "1737"}
    wrong = [
        7,
        {},
        {**good, "number": "javascript:1"},
        {**good, "number": 1737},
        {**good, "name": "\u202eevil"},
        {**good, "name": "long" * 100},
        {**good, "countries": "NZ"},
        {**good, "countries": [["NZ"]]},
    ]
    path.write_text(json.dumps({"checked": "soon", "contacts": [*wrong, good]}))
    contacts = read_crisis_contacts(path)
    assert contacts.of("NZ") == (Contact("Line", "1737"),)
    assert contacts.checked is None


def test_the_date_of_the_last_look_is_read(tmp_path: Path) -> None:
    path = tmp_path / "crisis_contacts.json"
    path.write_text('{"checked": "2026-11-26"}')
    assert read_crisis_contacts(path).checked == date(2026, 11, 26)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=50)
@given(
    checked=JSON,
    contacts=JSON,
    entry=st.dictionaries(st.sampled_from(["countries", "name", "number", "note"]), JSON),
)
def test_whatever_the_file_says_it_is_read_without_a_fall(
    tmp_path_factory: pytest.TempPathFactory, checked: object, contacts: object, entry: object
) -> None:
    path = tmp_path_factory.getbasetemp() / "crisis_contacts.json"
    path.write_text(json.dumps({"checked": checked, "contacts": [contacts, entry]}))
    assert read_crisis_contacts(path).fallback == ""
