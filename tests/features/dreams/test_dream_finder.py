from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_finder import READ_FIRST
from bedtime_app.features.dreams.dream_query import DreamQuery

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from tests.fakes import FakeClock

LAKE = DreamPage("The lake", "A green\nlight on the water.")
OSLO = Tag(TagSort.PLACE, "Oslo")
MARA = Tag(TagSort.PERSON, "Márá")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('"green light"', True),
        ('"light on the wa', True),
        ('"light green"', False),
        ('"lake a"', False),
        ('"green light" ocean', False),
        ("“the lake” water", True),
        ("osl mara", True),
        ("oslo mara xyz", False),
    ],
)
def test_a_search_finds_phrases_and_the_names_of_tags(
    store: DreamStore, words: str, *, found: bool
) -> None:
    kept = store.add(replace(LAKE, tags=(OSLO, MARA)))
    assert store.search(words) == ([kept] if found else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("夢の駅で友達に会った", '"駅で友達"'),
        ("夢", "夢"),
        ("حَلِمْتُ بِالبَحْر", '"حلمت بالبحر"'),
        ("मैंने नदी देखी", "नदी मैंने"),
        ("ไฟสีเขียว", "สีเขียว"),
        ("한글 꿈", "꿈"),
        ("Dream 🌙 moon", "🌙"),
    ],
)
def test_a_search_finds_words_in_every_script(store: DreamStore, text: str, words: str) -> None:
    kept = store.add(DreamPage("", text))
    assert store.search(words) == [kept]


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""""',
        '"lake',
        "a" * 10_000,
        "lake " * 2_000,
        " ".join(f"word{number}" for number in range(1_500)),
        "a b c d e f g h " * 700,
        '"' * 9_999,
        "NEAR(lake, 3) OR -light AND ( NOT *",
        "words: lake",
        "^lake + light",
        "la\0ke",
        "\0",
        "\ud800lake",
        "%_';--",
    ],
)
def test_nothing_that_is_looked_for_is_an_error(store: DreamStore, words: str) -> None:
    store.add(LAKE)
    assert isinstance(store.search(words), list)


def test_a_whole_dream_pasted_into_the_search_finds_it(store: DreamStore) -> None:
    text = " ".join(f"word{number}" for number in range(1_500))
    kept = store.add(DreamPage("", text))
    store.add(DreamPage("", text.replace("word1499", "")))
    assert store.search(text) == [kept]
    assert store.search(f'"{text}"') == [kept]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text(max_size=40))
def test_no_words_at_all_are_an_error(store: DreamStore, words: str) -> None:
    assert isinstance(store.search(words, 20), list)


@pytest.fixture
def journal(store: DreamStore, clock: FakeClock) -> dict[str, Dream]:
    pages = {
        "old lake": (datetime(2024, 11, 20, 6, tzinfo=UTC), replace(LAKE, tone=2)),
        "storm": (
            datetime(2025, 11, 20, 6, tzinfo=UTC),
            DreamPage("Storm", "the lake rose", DreamKind.NIGHTMARE, tone=-3, tags=(MARA,)),
        ),
        "city": (
            datetime(2026, 11, 3, 6, tzinfo=UTC),
            DreamPage("City", "trams", DreamKind.BAD_DREAM, tone=-1, tags=(OSLO, MARA)),
        ),
        "lake": (datetime(2026, 11, 20, 6, tzinfo=UTC), LAKE),
    }
    kept = {}
    for name, (now, page) in pages.items():
        clock.jump(now)
        kept[name] = store.add(page)
    return kept


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (DreamQuery(), ["lake", "city", "storm", "old lake"]),
        (DreamQuery("lake"), ["lake", "storm", "old lake"]),
        (DreamQuery(kinds=frozenset({DreamKind.NIGHTMARE})), ["storm"]),
        (
            DreamQuery(kinds=frozenset({DreamKind.NIGHTMARE, DreamKind.BAD_DREAM})),
            ["city", "storm"],
        ),
        (DreamQuery(tags=(Tag(TagSort.PERSON, "mara"),)), ["city", "storm"]),
        (DreamQuery(tags=(Tag(TagSort.PLACE, "mara"),)), []),
        (DreamQuery(tags=(MARA, OSLO)), ["city"]),
        (DreamQuery(least_tone=-1), ["city", "old lake"]),
        (DreamQuery(most_tone=-1), ["city", "storm"]),
        (
            DreamQuery(first=Night(date(2025, 11, 19)), last=Night(date(2026, 11, 2))),
            ["city", "storm"],
        ),
        (DreamQuery("lake", last=Night(date(2026, 11, 18))), ["storm", "old lake"]),
        (DreamQuery("lake", frozenset({DreamKind.DREAM}), least_tone=0), ["old lake"]),
    ],
)
def test_words_and_what_is_said_of_a_dream_narrow_the_journal_together(
    store: DreamStore, journal: dict[str, Dream], query: DreamQuery, names: list[str]
) -> None:
    found = [journal[name] for name in names]
    assert store.find(query) == found
    assert store.find(query, 1) + store.find(query, 20, 1) == found


def test_this_night_in_other_years_comes_latest_first(
    store: DreamStore, journal: dict[str, Dream]
) -> None:
    found = store.on_this_night(Night(date(2026, 11, 19)))
    assert found == [journal["storm"], journal["old lake"]]
    store.remove(journal["storm"].id)
    assert store.on_this_night(Night(date(2026, 11, 19))) == [journal["old lake"]]
    assert store.on_this_night(Night(date(2026, 2, 28))) == []


def test_a_month_says_how_many_dreams_each_of_its_evenings_has(
    store: DreamStore, journal: dict[str, Dream]
) -> None:
    store.add(DreamPage("Another"))
    store.remove(journal["city"].id)
    assert store.nights_with_dreams(date(2026, 11, 30)) == {date(2026, 11, 19): 2}
    assert store.nights_with_dreams(date(2026, 12, 1)) == {}


def test_a_search_reaches_past_the_newest_dreams_that_are_read_first(
    store: DreamStore, clock: FakeClock
) -> None:
    deep = [store.add(LAKE)]
    for number in range(READ_FIRST + 20):
        clock.advance(days=1)
        store.add(DreamPage(f"Dream {number}", "sand"))
        if number in {10, READ_FIRST - 5}:
            deep.append(store.add(LAKE))
    assert store.search("lake", 2) == deep[:0:-1]
    assert store.search("lake", 20) == deep[::-1]
    assert store.search("lake", 1, 2) == deep[:1]
    assert store.search("la", 20) == deep[::-1]
    assert len(store.search("sand", 30, 30)) == 30
    assert store.search("qq", 20) == []
