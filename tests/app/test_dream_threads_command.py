"""What `bedtime dream threads` gives, and what it keeps covered."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.app.dream_threads import dreams_of, stems_in
from bedtime_app.app.profile import Profile
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.system.paths import shipped
from tests.app.test_command_line import Terminal
from tests.fakes import FakeClock
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path

LIGHTHOUSE = DreamPage(title="At sea", text="It rained. The lighthouse spoke to me.")


def write(profile: Path, *dreams: tuple[int, DreamPage]) -> None:
    """Keep these pages, each so many days ago."""
    vault = Profile(profile).vault()
    vault.unlock(PASSPHRASE)
    now = datetime.now(ZoneInfo("UTC"))  # noqa: TID251 - the command asks the real clock
    for days_ago, page in dreams:
        DreamStore(vault, FakeClock(now - timedelta(days=days_ago)), lambda: time(15)).add(page)
    vault.lock()


@pytest.fixture
def kept(profile_dir: Path, tmp_path: Path) -> Terminal:
    made_vault(profile_dir)
    return Terminal(profile_dir, tmp_path / "passphrase")


@pytest.fixture
def journal(kept: Terminal) -> Terminal:
    before = [(100 + 3 * at, DreamPage(text="A quiet garden.")) for at in range(60)]
    lately = [(2 + 5 * at, LIGHTHOUSE) for at in range(6)]
    write(kept.profile, *before, *lately)
    return kept


def test_a_thread_is_told_with_its_numbers_nights_and_sentences(journal: Terminal) -> None:
    threads = {thread["name"]: thread for thread in journal.tells("dream", "threads")}
    thread = threads["lighthouse spoke"]
    assert (thread["n"], thread["of"]) == (6, 66)
    assert thread["lately"] == {"n": 6, "of": 6}
    assert thread["before"] == {"n": 0, "of": 60}
    assert len(thread["nights"]) == 6
    sentence = thread["evidence"][0]
    assert sentence["sentence"] == "The lighthouse spoke to me."
    assert sentence["marks"] == [[4, 20]]
    said = journal.does("dream", "threads")
    assert (
        "lighthouse spoke [lighthous spok]: in 6 of 66 dreams; lately 6 of 6, before 0 of 60\n"
        in said
    )
    assert "The lighthouse spoke to me." in said


def test_the_sentence_of_a_nightmare_stays_covered(journal: Terminal) -> None:
    bad = DreamPage(text="A lighthouse spoke of teeth.", kind=DreamKind.NIGHTMARE)
    write(journal.profile, (1, bad))
    threads = {thread["name"]: thread for thread in journal.tells("dream", "threads")}
    assert threads["lighthouse spoke"]["n"] == 7
    assert threads["lighthouse spoke"]["evidence"][0]["sentence"] == ""
    assert "teeth" not in journal.does("dream", "threads")
    assert "teeth" not in journal.does("dream", "threads", "--json")


def test_a_thread_is_named_dismissed_and_brought_back(journal: Terminal) -> None:
    def names(*options: str) -> list[str]:
        return [thread["name"] for thread in journal.tells("dream", "threads", *options)]

    term = "lighthous spok"
    assert "The keeper" in names("--name", term, "The keeper")
    before = names()
    assert "The keeper" not in names("--dismiss", term)
    assert names("--bring-back", term) == before
    assert "lighthouse spoke" in names("--name", term, "")


def test_a_name_that_is_no_text_is_refused_in_one_line(kept: Terminal) -> None:
    paper = ("--passphrase-file", str(kept.paper))
    said = kept.refuses(*paper, "dream", "threads", "--name", "sea", "\udcff")
    assert said == "Error: What was written is not UTF-8 text."


def test_without_a_thread_it_says_when_there_is_one(kept: Terminal) -> None:
    assert kept.tells("dream", "threads") == []
    assert kept.does("dream", "threads").startswith("Nothing stands out.")


def test_a_locked_vault_gives_no_threads(journal: Terminal) -> None:
    assert "The vault is locked." in journal.refuses("dream", "threads")


def test_removed_dreams_and_nights_without_a_dream_are_not_counted(kept: Terminal) -> None:
    tagged = DreamPage(text="Fog.", tags=(Tag(TagSort.PERSON, "Aunt Mary"),))
    write(kept.profile, (3, tagged), (2, DreamPage(kind=DreamKind.NO_DREAM)), (1, LIGHTHOUSE))
    vault = Profile(kept.profile).vault()
    vault.unlock(PASSPHRASE)
    store = DreamStore(vault, FakeClock(), lambda: time(15))
    store.remove(store.newest(1)[0].id)
    (dream,) = dreams_of(vault.database())
    vault.lock()
    assert (dream.words, dream.tags, dream.nightmare) == ("Fog.", ("Aunt Mary",), False)


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_language_leaves_its_own_little_words_out(language: str) -> None:
    stems = stems_in(shipped("resources") / "content" / language)
    little, counted = {
        "en": ("I couldn’t and the", "lighthouse"),
        "de": ("Ich über und WÄRE", "Leuchtturm"),
    }[language]
    assert set(stems.in_text(little)) == {""}
    assert all(stems.in_text(counted))
