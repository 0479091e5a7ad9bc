from __future__ import annotations

from typing import TYPE_CHECKING

from tests.features.looking_back.conftest import Desk, Nights, View, Wishes, measured, told

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeJobs


def test_the_page_holds_what_is_looked_at_and_is_written_only_when_asked(
    view: View, nights: Nights, desk: Desk, jobs: FakeJobs
) -> None:
    nights.known = [told(ritual=True, alone=60, dreams=1, measured=(measured(),))]
    view.arrive()
    view.paper.toggle()
    jobs.run_all()
    assert desk.pages == []
    view.paper.keep()
    jobs.run_all()
    (page,) = desk.pages
    assert page.title == "16 November to 22 November 2026"
    assert [line.name for line in page.lines][-1] == "Thu 19 → Fri 20"
    assert page.lines[-1].cells == ("4 of 5", "yes", "1 h 0 min", "1")
    assert [bar.lane for bar in page.lines[-1].bars] == [0, 0, 1]
    assert view.paper.said == f"kept as {desk.folder / 'nights.pdf'}"


def test_a_file_that_is_there_is_replaced_only_when_the_person_says_so(
    view: View, desk: Desk, jobs: FakeJobs
) -> None:
    (desk.folder / "nights.pdf").write_text("older")
    view.arrive()
    view.paper.keep()
    jobs.run_all()
    assert (view.paper.asking, desk.pages) == (True, [])
    view.paper.replace()
    jobs.run_all()
    assert (view.paper.asking, len(desk.pages)) == (False, 1)


def test_no_place_and_a_place_that_cannot_be_written_are_said_kindly(
    view: View, desk: Desk, jobs: FakeJobs
) -> None:
    view.arrive()
    view.paper.typePlace("")
    view.paper.keep()
    assert view.paper.placeError == "write a name"
    (desk.folder / "full").mkdir()
    view.paper.typePlace("full")
    view.paper.replace()
    jobs.run_all()
    assert (view.paper.troubled, view.paper.said) == (True, "not kept: EISDIR")
    view.paper.typePlace("elsewhere.pdf")
    assert (view.paper.troubled, view.paper.said) == (False, "")


def test_paper_of_feelings_alone_has_no_clock(
    view: View, nights: Nights, wishes: Wishes, desk: Desk, jobs: FakeJobs
) -> None:
    wishes["feelings_only"] = True
    nights.known = [told(alone=60, measured=(measured(),))]
    view.arrive()
    view.paper.keep()
    jobs.run_all()
    (page,) = desk.pages
    assert (page.hours, page.legend) == ((), "")
    assert page.headings == ("How it was", "Rested")
    assert all(line.bars == () and line.middle is None for line in page.lines)


def test_a_locked_vault_prints_nothing_and_puts_the_paper_away(
    view: View, desk: Desk, jobs: FakeJobs, vault: Vault
) -> None:
    view.arrive()
    view.paper.toggle()
    vault.lock()
    assert not view.paper.opened
    view.paper.keep()
    jobs.run_all()
    assert desk.pages == []
