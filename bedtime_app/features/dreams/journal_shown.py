"""What the journal's page shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from bedtime_app.features.dreams.dream import FARTHEST_TONE, DreamKind, DreamPage, TagSort
from bedtime_app.features.dreams.dream_draft import Keeping
from bedtime_app.features.dreams.page_details import KINDS

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_draft import DreamDraft
    from bedtime_app.features.dreams.dream_query import DreamQuery
    from bedtime_app.features.dreams.journal_search import JournalSearch
    from bedtime_app.features.dreams.page_details import TypedDetails
    from bedtime_app.features.dreams.page_history import PageHistory
    from bedtime_app.storage.errors import StorageError

LEAST_TONE = -FARTHEST_TONE


class Words(Protocol):
    """The sentences of the journal, in the person's language."""

    def page_head(self, dream: Dream | None, tonight: Night) -> str:
        """Of which night the page is."""

    def kept(self) -> str:
        """The page is on disk."""

    def deleted(self) -> str:
        """A dream was deleted."""

    def unkept(self, trouble: StorageError) -> str:
        """Why the page is not on disk."""

    def unread(self) -> str:
        """The journal did not answer."""


class AboutFinds(Protocol):
    """The sentence about how much was found."""

    def found(self, count: int | None, query: DreamQuery) -> str:
        """How many dreams `query` finds."""


class AboutVersions(Protocol):
    """The sentences about the former versions of a dream."""

    def until(self, replaced: datetime) -> str:
        """When another took its place."""

    def said(self, page: DreamPage) -> str:
        """What it held beside its words."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, but for the rows of the list."""

    vault: str = "absent"
    empty: bool = False
    search_text: str = ""
    nothing_found: bool = False
    found_text: str = ""
    page_open: bool = False
    dream_id: str = ""
    title: str = ""
    text: str = ""
    covered: bool = False
    night_text: str = ""
    kept_text: str = ""
    trouble: str = ""
    notice: str = ""
    details_open: bool = False
    kind: int = 0
    woke_at: str = ""
    woke_at_wrong: bool = False
    vividness: int = 0
    tone: int = 0
    intensity: int = 0
    lucid: bool = False
    people: str = ""
    places: str = ""
    feelings: str = ""
    tags: str = ""
    fragment: bool = False
    has_history: bool = False
    history_open: bool = False
    versions: tuple[str, ...] = ()
    version: int = -1
    version_title: str = ""
    version_text: str = ""
    version_said: str = ""


def closed(*, absent: bool) -> Shown:
    """The journal of a vault that is not open."""
    return Shown(vault="absent" if absent else "locked")


def present_list(
    journal: JournalSearch, words: Words, about: AboutFinds, *, removed: bool
) -> Shown:
    """The open journal without a page."""
    query, searched = journal.query, not journal.query.is_blank
    return Shown(
        vault="open",
        empty=not (journal.dreams or searched),
        search_text=query.words,
        nothing_found=searched and journal.count == 0,
        found_text=about.found(journal.count, query) if searched else "",
        notice=words.deleted() if removed else "",
    )


def with_page(
    shown: Shown, draft: DreamDraft, words: Words, tonight: Night, *, covered: bool
) -> Shown:
    """The same with the page that is open."""
    dream, page = draft.dream, draft.page
    return replace(
        shown,
        page_open=True,
        dream_id=dream.id if dream else "",
        title="" if covered else page.title,
        text="" if covered else page.text,
        covered=covered,
        night_text=words.page_head(dream, tonight),
        kept_text=words.kept() if draft.keeping is Keeping.KEPT else "",
    )


def with_details(shown: Shown, page: DreamPage, typed: TypedDetails) -> Shown:
    """The same with what is said beside the words."""
    return replace(
        shown,
        kind=KINDS.index(page.kind),
        woke_at=typed.woke_at(page),
        woke_at_wrong=typed.mistyped,
        vividness=_place(page.vividness),
        tone=_place(page.tone, LEAST_TONE),
        intensity=_place(page.intensity),
        lucid=page.lucid,
        people=typed.tags(page, TagSort.PERSON),
        places=typed.tags(page, TagSort.PLACE),
        feelings=typed.tags(page, TagSort.FEELING),
        tags=typed.tags(page, TagSort.OWN),
        fragment=page.kind is DreamKind.FRAGMENT,
    )


def with_history(
    shown: Shown, dream: Dream | None, history: PageHistory, words: AboutVersions
) -> Shown:
    """The same with the former versions of the page, if they are open."""
    shown = replace(shown, has_history=dream is not None and dream.edited_at is not None)
    if dream is None or not history.is_open:
        return shown
    page = history.picked.page if history.picked is not None else DreamPage()
    return replace(
        shown,
        history_open=True,
        versions=tuple(words.until(dream.there(one.replaced_at)) for one in history.versions),
        version=history.place,
        version_title=page.title,
        version_text=page.text,
        version_said=words.said(page),
    )


def on_scale(place: int, least: int = 0) -> int | None:
    """The value at a place of a choice that begins with leaving it unsaid."""
    return place - 1 + least if place > 0 else None


def _place(value: int | None, least: int = 0) -> int:
    return 0 if value is None else value - least + 1


def with_trouble(shown: Shown, draft: DreamDraft, words: Words, *, unread: bool) -> Shown:
    """The same with what the vault could not do."""
    if draft.trouble is not None:
        return replace(shown, trouble=words.unkept(draft.trouble))
    return replace(shown, trouble=words.unread()) if unread else shown
