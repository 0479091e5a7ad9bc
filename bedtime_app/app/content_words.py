"""The written words that go with those of the window: rituals, paper, shuffled words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.features.stories.library import FALLBACK_LANGUAGE
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from pathlib import Path


def words_folder() -> Path:
    """The content folder of the person's language, once the window speaks it too; else English."""
    language = QLocale().name().partition("_")[0]
    content = shipped("resources") / "content"
    spoken = (shipped("translations") / f"bedtime_{language}.qm").is_file()
    whole = spoken and (content / language / "rituals.json").is_file()
    return content / (language if whole else FALLBACK_LANGUAGE)
