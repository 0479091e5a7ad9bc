"""What leads to the pages of stories, between them, and into the dark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.app.story_rooms import StoryRooms
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.shell.shell_view import ShellView


def join_stories(told: StoryRooms, shell: ShellView, watch: EveningWatch) -> None:
    """Connect every wish of these pages with the page that grants it."""
    told.stories.openAsked.connect(partial(open_script, told, shell))
    told.stories.pageAsked.connect(shell.go)
    told.reader.backAsked.connect(shell.back)
    told.reader.pageAsked.connect(shell.go)
    told.reader.darkAsked.connect(partial(go_black, shell))
    told.mini_player.readerAsked.connect(partial(open_script, told, shell))
    told.wishes_page.closed.connect(shell.back)
    told.wishes_page.pageAsked.connect(shell.go)
    told.import_page.closed.connect(shell.back)
    told.import_page.openAsked.connect(partial(open_imported, told, shell))
    told.black.leaveAsked.connect(partial(leave_the_black, told, shell, watch))


def open_script(told: StoryRooms, shell: ShellView, script_id: str) -> None:
    """Lay a story open."""
    told.reader.open(script_id)
    shell.go("reader")


def open_imported(told: StoryRooms, shell: ShellView, script_id: str) -> None:
    """Lay a text open that was kept just now; back from it is the shelf."""
    shell.back()
    open_script(told, shell, script_id)


def go_black(shell: ShellView) -> None:
    """Fill the screen with nothing, while the voice goes on."""
    shell.go("black")
    shell.immerse(immersed=True)


def leave_the_black(told: StoryRooms, shell: ShellView, watch: EveningWatch) -> None:
    """Back to the page before; after lights-out the story ends, and the dark page is there."""
    shell.immerse(immersed=False)
    if watch.is_dark():
        shell.go("dark")
        told.telling.stop()
    else:
        shell.back()
