from pathlib import Path

from pytestqt.qtbot import QtBot

from bedtime_app.shell.page_registry import PAGES
from bedtime_app.shell.shell_view import ShellView

FEATURES = Path("features")


def test_going_and_coming_back(qtbot: QtBot) -> None:  # noqa: ARG001 - runs Qt
    shell = ShellView(FEATURES)
    shell.go("tonight")
    shell.go("stories")
    shell.go("reader")
    shell.back()
    assert shell.page == "stories"
    shell.back()
    shell.back()
    assert shell.page == "tonight"


def test_a_page_without_rail_hides_it_and_only_what_changed_is_told(qtbot: QtBot) -> None:
    shell = ShellView(FEATURES)
    shell.go("tonight")
    with qtbot.assertNotEmitted(shell.railedChanged):
        shell.go("stories")
    with qtbot.waitSignals([shell.railedChanged, shell.pageChanged, shell.pageSourceChanged]):
        shell.go("ritual")
    assert not shell.railed
    with qtbot.assertNotEmitted(shell.pageChanged):
        shell.go("ritual")


def test_the_light_is_told_once(qtbot: QtBot) -> None:
    shell = ShellView(FEATURES)
    with qtbot.waitSignals([shell.paletteChanged]):
        shell.light(night=True, palette={"text": "#ffffff"})
    with qtbot.assertNotEmitted(shell.paletteChanged):
        shell.light(night=True, palette={"text": "#ffffff"})


def test_the_rail_lists_only_places(qtbot: QtBot) -> None:  # noqa: ARG001 - runs Qt
    rail = ShellView(FEATURES).rail
    assert [row["name"] for row in rail] == [page.name for page in PAGES if page.icon]
    assert all(row["title"] and row["icon"] for row in rail)


def test_every_page_of_the_registry_has_its_file() -> None:
    features = Path(__file__).parents[2] / "bedtime_app" / "features"
    sources = [source for page in PAGES for source in (page.source, page.guest_source) if source]
    assert [source for source in sources if not (features / source).is_file()] == []


def test_a_guest_comes_with_its_page_and_goes_with_it(qtbot: QtBot) -> None:  # noqa: ARG001 - runs Qt
    shell = ShellView(FEATURES)
    (host,) = [page for page in PAGES if page.guest]
    shell.go(host.name)
    assert shell.guest in {page.name for page in PAGES}
    assert shell.guestSource.toLocalFile() == str(FEATURES / host.guest_source)
    shell.go("tonight")
    assert (shell.guest, shell.guestSource.isEmpty()) == ("", True)


def test_a_story_accompanies_pages_of_the_rail_but_its_own_and_the_locked_door(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
) -> None:
    shell = ShellView(FEATURES)
    accompanied = set()
    for entry in PAGES:
        shell.go(entry.name)
        if shell.accompanied:
            accompanied.add(entry.name)
    assert {"tonight", "stories", "dreams", "preferences", "telling"} <= accompanied
    assert not accompanied & {
        "reader",
        "unlock",
        "first_start",
        "ritual",
        "black",
        "dark",
        "ending",
    }
