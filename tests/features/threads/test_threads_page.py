from __future__ import annotations

from datetime import timedelta
from functools import partial
from shutil import copytree
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.app.dream_threads import count_threads
from bedtime_app.features.dreams.dream import DreamKind
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.threads.thread_store import ThreadStore
from bedtime_app.features.threads.threads_migrations import threads_migrations
from bedtime_app.features.threads.threads_view import ThreadsView
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeJobs
from tests.features.page_stage import PageStage
from tests.features.threads.diary import TONIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.night import Night
    from bedtime_app.features.threads.thread_count import ThreadCount

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

PASSPHRASE = "a lamp in the window"
SEA = "It rained. The lighthouse <i>spoke</i>. I slept."
BURIED = "zebrastripes"


def write(vault: Vault, days_ago: int, text: str, kind: DreamKind = DreamKind.DREAM) -> None:
    """A dream of that night, straight into its table."""
    night = TONIGHT.evening - timedelta(days=days_ago)
    vault.database().execute(
        "INSERT INTO dreams (id, night, written_at, zone, title, text, kind)"
        " VALUES (?, ?, ?, 'Europe/Berlin', '', ?, ?)",
        (f"dream-{days_ago}", str(night), f"{night}T22:00:00.000+00:00", text, kind.value),
    )


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A vault made once, and its key: sixty quiet dreams, then six with a lighthouse."""
    folder = tmp_path_factory.mktemp("sealed") / "vault"
    vault = Vault(folder, [dream_migrations, threads_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    with vault.database().atomic():
        for number in range(60):
            write(vault, 100 + 3 * number, "A quiet garden.")
        for number in range(5):
            write(vault, 2 + 5 * number, SEA)
        write(vault, 40, f"The lighthouse fell on the {BURIED}.", DreamKind.NIGHTMARE)
    key = vault.key()
    vault.lock()
    return folder, key


@pytest.fixture
def vault(profile_dir: Path, sealed: tuple[Path, bytes]) -> Iterator[Vault]:
    """A copy of it, open."""
    copytree(sealed[0], profile_dir / "vault")
    vault = Vault(profile_dir / "vault", [dream_migrations, threads_migrations])
    vault.open(sealed[1])
    yield vault
    vault.lock()


@pytest.fixture
def empty(vault: Vault) -> Vault:
    """Without a dream."""
    vault.database().execute("DELETE FROM dreams")
    return vault


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(qapp: object, vault: Vault, jobs: FakeJobs) -> Iterator[View]:
    assert qapp is not None
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield ThreadsView(
        ThreadStore(vault), vault, jobs, lambda: TONIGHT, partial(count_threads, vault)
    )
    QLocale.setDefault(before)


def rows(model: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - the Property, to mypy
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def everything(view: View) -> str:
    models = (view.threads, view.aside, view.opened, view.evidence)
    return repr([rows(model) for model in models]) + repr(view._shown)


def arrive(view: View, jobs: FakeJobs) -> None:
    view.arrive()
    jobs.run_all()


def test_a_thread_is_shown_with_its_numbers_and_why(view: View, jobs: FakeJobs) -> None:
    arrive(view, jobs)
    row = {row["name"]: row for row in rows(view.threads)}["lighthouse"]
    assert row["countText"] == "In 6 of 66 dreams"
    assert row["spanText"] == "first 17 Oct 2026, last 24 Nov 2026"
    assert row["whyText"] == "Lately in 6 of 6 dreams; in the 60 before it was in none."
    assert view.about == "Lately is since 28 Aug 2026. Its bars are lit."
    assert (view.said, view.counting) == ("", False)


def test_the_picture_has_the_numbers_of_the_sentence(view: View, jobs: FakeJobs) -> None:
    arrive(view, jobs)
    row = {row["name"]: row for row in rows(view.threads)}["lighthouse"]
    assert row["firstLately"] == len(row["bars"]) - 3
    assert row["bars"][-3:] == [-1.0, 0.2, 1.0]
    assert set(row["bars"][1:-3]) == {0.0}
    assert row["stretches"][-2:] == [
        "27 Sept 2026 – 26 Oct 2026: 1 of 1",
        "27 Oct 2026 – 26 Nov 2026: 5 of 5",
    ]


def test_the_sentences_are_as_they_were_written_with_the_word_lit(
    view: View, jobs: FakeJobs
) -> None:
    arrive(view, jobs)
    view.open("lighthous")
    first = rows(view.evidence)[0]
    assert first["dreamId"] == "dream-2"
    assert first["nightText"] == "Tue 24 → Wed 25 Nov 2026"
    assert first["sentence"] == "The lighthouse <i>spoke</i>."
    assert first["sentenceMarked"] == "The <b>lighthouse</b> &lt;i&gt;spoke&lt;/i&gt;."


def test_a_sentence_from_a_nightmare_is_counted_and_its_words_go_nowhere(
    view: View, jobs: FakeJobs
) -> None:
    arrive(view, jobs)
    view.open("lighthous")
    last = rows(view.evidence)[-1]
    assert last["told"] == "A sentence from a nightmare, covered."
    assert (last["sentence"], last["sentenceMarked"]) == ("", "")
    assert BURIED not in everything(view)


def test_a_name_of_ones_own_is_kept_and_an_empty_one_takes_it_away(
    view: View, jobs: FakeJobs, vault: Vault
) -> None:
    arrive(view, jobs)
    view.open("lighthous")
    view.typeName("The keeper")
    view.keepName()
    assert (view.ownName, view.written) == ("The keeper", "lighthouse")
    assert rows(view.opened)[0]["name"] == "The keeper"
    view.typeName("The watch")
    vault.lock()
    vault.unlock(PASSPHRASE)
    jobs.run_all()
    assert "The watch" in [row["name"] for row in rows(view.threads)]
    view.open("lighthous")
    view.typeName(" ")
    view.closeThread()
    assert "lighthouse" in [row["name"] for row in rows(view.threads)]


def test_a_thread_is_put_aside_and_brought_back(view: View, jobs: FakeJobs) -> None:
    arrive(view, jobs)
    view.open("lighthous")
    view.dismiss()
    assert view.term == ""
    assert view.notice == "“lighthouse” is put aside. It can be brought back below."
    assert rows(view.aside) == [{"term": "lighthous", "name": "lighthouse"}]
    assert "lighthous" not in [row["term"] for row in rows(view.threads)]
    arrive(view, jobs)
    assert len(rows(view.aside)) == 1
    view.bringBack("lighthous")
    assert (rows(view.aside), view.notice) == ([], "")
    assert "lighthous" in [row["term"] for row in rows(view.threads)]


def test_what_the_vault_refuses_is_one_sentence_and_the_thread_stays(
    view: View, jobs: FakeJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: ThreadStore, _term: str) -> None:
        raise DiskFull

    arrive(view, jobs)
    view.open("lighthous")
    monkeypatch.setattr(ThreadStore, "dismiss", full)
    view.dismiss()
    assert view.trouble == "The vault did not answer just now. Nothing was changed."
    assert view.term == "lighthous"


def test_locking_takes_every_word_away_and_unlocking_counts_anew(
    view: View, jobs: FakeJobs, vault: Vault
) -> None:
    arrive(view, jobs)
    view.open("lighthous")
    vault.lock()
    assert view.vault == "locked"
    assert "lighthous" not in everything(view)
    vault.unlock(PASSPHRASE)
    jobs.run_all()
    assert "lighthouse" in [row["name"] for row in rows(view.threads)]
    view.leave()
    assert "lighthous" not in everything(view)


def test_a_count_that_was_called_off_shows_nothing_and_can_be_begun_again(
    view: View, jobs: FakeJobs
) -> None:
    view.arrive()
    assert view.counting
    view.cancel()
    jobs.run_all()
    assert (view.counting, view.stopped, rows(view.threads)) == (False, True, [])
    assert view.said == "The count was stopped."
    arrive(view, jobs)
    assert (view.stopped, view.said) == (False, "")
    assert rows(view.threads)


def test_a_vault_that_is_locked_while_it_counts_leaves_nothing(
    view: View, jobs: FakeJobs, vault: Vault
) -> None:
    view.arrive()
    vault.lock()
    jobs.run_all()
    assert (view.vault, view.counting, view.trouble) == ("locked", False, "")
    assert "lighthous" not in everything(view)


def test_the_page_is_used_by_keys_alone_and_heard_as_it_is_seen(
    qtbot: QtBot, view: View, jobs: FakeJobs
) -> None:
    page = PageStage(qtbot, "threads/ThreadsPage.qml", view, (804, 600))
    assert any(name.startswith("Counted so far") for name in page.names("ProgressBar"))
    jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Dreams")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "lighthouse")
    assert "27 Oct 2026 – 26 Nov 2026: 5 of 5" in page.all_heard()
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Threads")
    assert "Tue 24 → Wed 25 Nov 2026. The lighthouse <i>spoke</i>." in page.all_heard()
    assert "Over time. " in "".join(page.names("Graphic"))
    assert BURIED not in page.all_heard()
    page.activate("Button", "The picture in numbers")
    assert "27 Oct 2026 – 26 Nov 2026: 5 of 5" in page.names("ListItem")
    page.press(Qt.Key.Key_Tab, times=2)
    assert page.focused() == ("EditableText", "Your own name for it")
    page.type("The keeper")
    page.press(Qt.Key.Key_Tab)
    assert page.names("Heading")[0] == "The keeper"
    with qtbot.waitSignal(view.dreamAsked) as asked:
        page.press(Qt.Key.Key_Return)
    assert asked.args == ["dream-2"]
    page.activate("Button", "Put this thread aside")
    assert page.focused() == ("Button", "Threads") or page.focused() == ("Button", "Dreams")
    assert "Bring back: The keeper" in page.names("Button")
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


@pytest.mark.parametrize(
    ("dreams", "so_far"), [(0, "There are none yet."), (8, "There are 8 so far.")]
)
def test_a_young_journal_hears_how_many_dreams_are_needed(
    view: View, jobs: FakeJobs, empty: Vault, dreams: int, so_far: str
) -> None:
    for number in range(dreams):
        write(empty, 1 + 4 * number, "A lighthouse.")
    arrive(view, jobs)
    assert view.said == (
        "To see what comes back, Bedtime needs at least 9 dreams over 14 days or more. " + so_far
    )


def test_where_nothing_stands_out_the_page_says_so(
    view: View, jobs: FakeJobs, empty: Vault
) -> None:
    for number in range(20):
        write(empty, 1 + 4 * number, "A lighthouse.")
    arrive(view, jobs)
    assert view.said.startswith("Nothing stands out just now.")


def test_a_journal_that_cannot_be_read_is_one_sentence_with_a_way_out(
    vault: Vault, jobs: FakeJobs
) -> None:
    def count(_tonight: Night, _go_on: Callable[[float], bool]) -> ThreadCount:
        raise DiskFull

    view: View = ThreadsView(ThreadStore(vault), vault, jobs, lambda: TONIGHT, count)
    arrive(view, jobs)
    assert view.trouble == "The vault did not answer just now. Nothing was changed."
    assert view.stopped


def test_a_locked_vault_shows_the_way_to_its_door(
    qtbot: QtBot, view: View, jobs: FakeJobs, vault: Vault
) -> None:
    vault.lock()
    page = PageStage(qtbot, "threads/ThreadsPage.qml", view, (804, 600))
    jobs.run_all()
    assert "Your dreams are locked away." in page.names("StaticText")
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
    page.close()
