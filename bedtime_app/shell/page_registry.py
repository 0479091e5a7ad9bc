"""Every page of the window, in the order of the rail."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its name in code, its QML file below `features`, and how the rail shows it."""

    name: str
    source: str
    title: str = ""
    icon: str = ""
    railed: bool = True
    """False for a page that fills the whole window."""
    listed: bool = True
    """Has a place of its own on the rail."""


PAGES = (
    PageEntry(
        "tonight", "evening/TonightPage.qml", QT_TRANSLATE_NOOP("ShellView", "Tonight"), "moon"
    ),
    PageEntry(
        "stories", "stories/StoriesPage.qml", QT_TRANSLATE_NOOP("ShellView", "Stories"), "book"
    ),
    PageEntry("dreams", "dreams/DreamsPage.qml", QT_TRANSLATE_NOOP("ShellView", "Dreams"), "cloud"),
    PageEntry(
        "morning", "morning/MorningPage.qml", QT_TRANSLATE_NOOP("ShellView", "Morning"), "sunrise"
    ),
    PageEntry(
        "preferences",
        "preferences/PreferencesPage.qml",
        QT_TRANSLATE_NOOP("ShellView", "Preferences"),
        "gear",
    ),
    PageEntry("reader", "stories/ReaderPage.qml", listed=False),
    PageEntry("plan", "evening/PlanPage.qml", listed=False),
    PageEntry("unlock", "vault/UnlockPage.qml", listed=False),
    PageEntry("first_start", "vault/FirstStartPage.qml", railed=False, listed=False),
    PageEntry("ritual", "rituals/RitualPage.qml", railed=False, listed=False),
)
