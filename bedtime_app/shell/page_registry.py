"""Every page of the window, in the order of the rail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its name in code, its QML file below `features`, and how the rail shows it."""

    name: str
    source: str
    icon: str = ""
    """A page without one has no place of its own on the rail."""
    railed: bool = True
    """False for a page that fills the whole window."""
    accompanied: bool = True
    """Whether the line of the story that goes on is at its foot; never without the rail."""
    guest: str = ""
    """The page whose view is lent to this one, for a piece of another feature that stands on it."""
    guest_source: str = ""
    """The QML file of that piece below `features`."""


PAGES = (
    PageEntry("tonight", "evening/TonightPage.qml", "moon"),
    PageEntry("stories", "stories/StoriesPage.qml", "book"),
    PageEntry("dreams", "dreams/DreamsPage.qml", "cloud"),
    PageEntry(
        "morning",
        "morning/MorningPage.qml",
        "sunrise",
        guest="diary",
        guest_source="diary/DiaryTelling.qml",
    ),
    PageEntry("looking_back", "looking_back/LookingBackPage.qml", "lines"),
    PageEntry("preferences", "preferences/PreferencesPage.qml", "gear"),
    PageEntry("reader", "stories/ReaderPage.qml", accompanied=False),
    PageEntry("telling", "stories/TellingPage.qml"),
    PageEntry("import", "stories/ImportPage.qml"),
    PageEntry("black", "stories/BlackPage.qml", railed=False),
    PageEntry("sounds", "sounds/SoundsPage.qml"),
    PageEntry("plan", "evening/PlanPage.qml"),
    PageEntry("rituals", "rituals/RitualsPage.qml"),
    PageEntry("ritual_editor", "rituals/RitualEditorPage.qml"),
    PageEntry("manners", "evening/MannersPage.qml"),
    PageEntry("escape", "evening/EscapePage.qml", railed=False),
    PageEntry("travel", "evening/TravelPage.qml", railed=False),
    PageEntry("ending_choice", "ending/EndingChoicePage.qml"),
    PageEntry("alone_week", "nights_alone/AloneWeekPage.qml"),
    PageEntry("other_weeks", "evening/OtherWeeksPage.qml"),
    PageEntry("nights", "evening/NightsPage.qml"),
    PageEntry("unlock", "vault/UnlockPage.qml", accompanied=False),
    PageEntry("vault_keys", "vault/VaultKeysPage.qml"),
    PageEntry("first_start", "vault/FirstStartPage.qml", railed=False),
    PageEntry("ritual", "rituals/RitualPage.qml", railed=False),
    PageEntry("ending", "ending/EndingPage.qml", railed=False),
    PageEntry("paper", "paper/PaperPage.qml"),
    PageEntry("boundaries", "boundaries/BoundariesPage.qml"),
    PageEntry("voices", "voices/VoicesPage.qml"),
    PageEntry("dream_trash", "dreams/DreamTrashPage.qml"),
    PageEntry("dream_import", "dreams/DreamImportPage.qml"),
    PageEntry("threads", "threads/ThreadsPage.qml"),
    PageEntry("rescripting", "rescripting/RescriptingPage.qml"),
    PageEntry("intention", "intention/IntentionPage.qml"),
    PageEntry("rescue", "vault/RescuePage.qml", accompanied=False),
    PageEntry("backups", "backups/BackupsPage.qml"),
    PageEntry("diary", "diary/DiaryPage.qml"),
    PageEntry("tracker_import", "diary/TrackerImportPage.qml"),
    PageEntry("numbers", "diary/NumbersPage.qml"),
    PageEntry("study", "study/StudyPage.qml"),
    PageEntry("dark", "boundaries/DarkPage.qml", railed=False),
)
