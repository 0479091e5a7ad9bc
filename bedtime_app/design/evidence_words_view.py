"""How well a practice is supported, in a few words, alike wherever it is offered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedtime_app.core.evidence import Evidence

translate = QCoreApplication.translate


def grade(evidence: Evidence) -> str:
    """Its letter and what that stands for, in the person's language."""
    return {
        Evidence.GUIDELINE: translate("Evidence", "A · in a guideline"),
        Evidence.SEVERAL_TRIALS: translate("Evidence", "B · several trials"),
        Evidence.SMALL_STUDIES: translate("Evidence", "C · small studies"),
        Evidence.PLAUSIBLE: translate("Evidence", "D · plausible"),
    }[evidence]
