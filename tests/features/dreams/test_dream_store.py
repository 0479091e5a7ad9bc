from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, EmptyDreamError, Tag, TagSort
from bedtime_app.storage.errors import VaultLocked
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

STATION = DreamPage("The station under the lake", "Green light, and the trains came in like fish.")
STAIRS = DreamPage("", "keys, a stairwell, my grandmother’s coat")


def test_a_kept_dream_comes_back_as_it_was_written(store: DreamStore) -> None:
    kept = store.add(
        DreamPage("  Two spaces ", "line\n\nline\t— “quoted” 🌙\0end", kind=DreamKind.NIGHTMARE)
    )
    assert store.get(kept.id) == kept


def test_it_outlives_lock_and_unlock(store: DreamStore, vault: Vault) -> None:
    kept = store.add(STATION)
    vault.lock()
    with pytest.raises(VaultLocked):
        store.get(kept.id)
    vault.unlock(PASSPHRASE)
    assert store.get(kept.id) == kept


def test_a_dream_of_the_morning_is_filed_under_the_evening_before(
    store: DreamStore, clock: FakeClock
) -> None:
    clock.jump(datetime(2026, 11, 19, 6, 12, tzinfo=UTC))
    kept = store.add(STATION)
    assert kept.night.evening == date(2026, 11, 18)
    assert kept.written_there.isoformat() == "2026-11-19T07:12:00+01:00"


def test_the_hour_of_writing_stays_that_of_the_place_where_it_was_written(
    store: DreamStore, clock: FakeClock
) -> None:
    clock.jump(datetime(2026, 11, 19, 6, 12, tzinfo=UTC))
    kept = store.add(STATION)
    clock.travel("Asia/Tokyo")
    found = store.get(kept.id)
    assert found is not None
    assert found.written_there.hour == 7


@pytest.mark.parametrize(
    "page", [DreamPage(), DreamPage(" \t", "\n"), DreamPage(kind=DreamKind.NIGHTMARE)]
)
def test_a_dream_with_neither_title_nor_text_is_not_kept(
    store: DreamStore, page: DreamPage
) -> None:
    with pytest.raises(EmptyDreamError):
        store.add(page)
    assert store.newest() == []


def test_emptied_words_are_refused_and_the_former_stay(store: DreamStore) -> None:
    kept = store.add(STATION)
    with pytest.raises(EmptyDreamError):
        store.update(kept, DreamPage(" "))
    assert store.get(kept.id) == kept


def test_an_edit_keeps_night_and_hour_and_notes_its_own(
    store: DreamStore, clock: FakeClock
) -> None:
    kept = store.add(STATION)
    clock.advance(days=2)
    edited = store.update(kept, DreamPage("The lake", STATION.text))
    assert store.get(kept.id) == edited
    assert (edited.night, edited.written_at) == (kept.night, kept.written_at)
    assert edited.edited_at == kept.written_at + timedelta(days=2)


def test_an_edit_of_a_dream_that_is_gone_keeps_its_words(
    store: DreamStore, clock: FakeClock
) -> None:
    kept = store.add(STATION)
    store.remove(kept.id)
    clock.advance(days=1)
    store.purge(clock.now())
    store.update(kept, STAIRS)
    found = store.get(kept.id)
    assert found is not None
    assert found.page == STAIRS


def test_a_removed_dream_is_nowhere_until_it_is_restored(store: DreamStore) -> None:
    kept = store.add(STATION)
    assert store.remove(kept.id)
    assert not store.remove(kept.id)
    assert (store.get(kept.id), store.newest(), store.search("lake")) == (None, [], [])
    assert store.restore(kept.id)
    assert not store.restore(kept.id)
    assert store.get(kept.id) == kept
    assert store.search("lake") == [kept]


def test_purging_erases_only_what_was_removed_before(
    store: DreamStore, vault: Vault, clock: FakeClock
) -> None:
    stays = store.add(STATION)
    old, young = store.add(STAIRS), store.add(STAIRS)
    store.search("coat")
    store.remove(old.id)
    clock.advance(days=31)
    store.remove(young.id)
    assert store.purge(clock.now() - timedelta(days=30)) == 1
    assert not store.restore(old.id)
    assert store.restore(young.id)
    assert store.newest() == [young, stays]
    words = vault.database().execute("SELECT count(*) FROM dream_words").fetchone()
    assert words == (2,)


def test_the_newest_night_comes_first_and_within_it_the_last_written(
    store: DreamStore, clock: FakeClock
) -> None:
    pages = [DreamPage(f"Dream {number}") for number in range(5)]
    kept = []
    for page in pages[:3]:
        clock.advance(hours=20)
        kept.append(store.add(page))
    kept += [store.add(page) for page in pages[3:]]
    newest = store.newest()
    assert newest == kept[::-1]
    assert store.newest(2) + store.newest(2, 2) + store.newest(2, 4) == newest


@pytest.mark.parametrize(
    "query",
    [
        "station",
        "STATION",
        "lake station",
        "tation und",
        "der",
        "a",
        "fi",
        "h.",
        ".",
        "fish i",
        "la ke",
        "  trains  ",
        "light, and",
        "",
    ],
)
def test_a_search_finds_parts_of_words_in_any_order(store: DreamStore, query: str) -> None:
    kept = store.add(STATION)
    store.add(DreamPage("xyz"))
    assert kept in store.search(query)


@pytest.mark.parametrize("query", ["stations", "zz", "lake ocean", "lake*", "lake OR sea", "^"])
def test_a_search_takes_every_sign_as_itself(store: DreamStore, query: str) -> None:
    store.add(STATION)
    assert store.search(query) == []


def test_a_search_for_a_quotation_mark_finds_it(store: DreamStore) -> None:
    kept = store.add(DreamPage("", 'he said "wait" and left'))
    assert store.search('"wait"') == [kept]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Großmutters Café", "grossmutter CAFE"),
        ("cafe", "café"),
        ("Ångström", "angstrom"),
        ("ﬁsh and ｆｕｌｌ width", "fish full"),  # noqa: RUF001 - the forms themselves
        ("夢の駅で友達に会った", "の駅"),
        ("夢の駅で友達に会った", "駅で友達"),
        ("Я видел озеро", "ОЗЕРО"),  # noqa: RUF001 - Russian
        ("İstanbul", "istanbul"),
        ("حَلِمْتُ بِالبَحْر", "حلمت البحر"),
    ],
)
def test_a_search_overlooks_case_accents_and_forms(
    store: DreamStore, text: str, query: str
) -> None:
    kept = store.add(DreamPage("", text))
    assert store.search(query) == [kept]


def test_a_search_knows_the_words_of_the_last_edit_only(store: DreamStore) -> None:
    kept = store.add(STATION)
    assert store.search("lake") == [kept]
    edited = store.update(kept, STAIRS)
    assert store.search("lake") == []
    assert store.search("stairwell") == [edited]


def test_a_search_gives_its_finds_page_by_page(store: DreamStore, clock: FakeClock) -> None:
    for number in range(7):
        clock.advance(days=1)
        store.add(DreamPage(f"lake {number}"))
    found = store.search("lake", 4) + store.search("lake", 4, 4)
    assert [dream.page.title for dream in found] == [
        f"lake {number}" for number in range(6, -1, -1)
    ]


def test_the_journal_makes_no_tables_but_its_own(store: DreamStore, vault: Vault) -> None:
    store.update(store.add(STATION), STAIRS)
    store.search("coat")
    tables = {name for name in vault.database().table_names() if "dream" in name}
    index = {f"dream_words_{part}" for part in ("config", "content", "data", "docsize", "idx")}
    assert tables == {
        "dreams",
        "dream_tags",
        "dream_scraps",
        "dream_terms",
        "dream_versions",
        "dream_words",
        *index,
    }


def test_nothing_written_is_readable_in_the_files(store: DreamStore, vault: Vault) -> None:
    store.add(DreamPage("Unmistakable", "pomegranate lighthouse"))
    store.search("pomegranate")
    for path in vault.directory.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            assert b"pomegranate" not in content
            assert b"unmistakable" not in content


@pytest.mark.parametrize(
    "page",
    [
        DreamPage(kind=DreamKind.NO_DREAM),
        DreamPage(kind=DreamKind.FELT_GONE),
        DreamPage(tone=0),
        DreamPage(tags=(Tag(TagSort.FEELING, "awe"),)),
    ],
)
def test_a_dream_without_words_is_kept_if_anything_is_said_of_it(
    store: DreamStore, page: DreamPage
) -> None:
    kept = store.add(page)
    assert store.newest() == [kept]


def test_an_edit_of_another_sitting_leaves_the_former_page_to_be_read(
    store: DreamStore, clock: FakeClock
) -> None:
    dream = store.add(STATION)
    clock.advance(minutes=2)
    dream = store.update(dream, replace(STATION, text="Green light, and a clock."))
    assert store.versions(dream.id) == []
    clock.advance(hours=7)
    sooner, dream = dream, store.update(dream, STAIRS)
    assert [version.page for version in store.versions(dream.id)] == [sooner.page]
    assert store.versions(dream.id)[0].replaced_at == dream.edited_at


def test_words_that_are_taken_away_are_kept_as_a_version_however_soon(store: DreamStore) -> None:
    dream = store.add(STATION)
    store.update(dream, replace(STATION, text=""))
    assert [version.page for version in store.versions(dream.id)] == [STATION]


def test_tags_are_replaced_with_their_dream_and_erased_with_it(
    store: DreamStore, vault: Vault, clock: FakeClock
) -> None:
    dream = store.add(replace(STATION, tags=(Tag(TagSort.PLACE, "Oslo"),)))
    dream = store.update(dream, replace(STATION, tags=(Tag(TagSort.PLACE, "Bergen"),)))
    assert store.newest() == [dream]
    store.remove(dream.id)
    assert [each.id for each in store.removed()] == [dream.id]
    store.purge(clock.now() + timedelta(days=1))
    assert vault.database().execute("SELECT count(*) FROM dream_tags").fetchone() == (0,)


def test_a_number_off_its_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="scale"):
        DreamPage(tone=4)
