"""What the vault keeps, in a person's words, alike wherever it is counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kept_kind(table: str) -> str:
    """What the rows of that table of the vault are to a person."""
    kinds = {
        "dreams": translate("KeptKinds", "Dreams"),
        "dream_tags": translate("KeptKinds", "People, places, feelings and tags of dreams"),
        "dream_versions": translate("KeptKinds", "Earlier versions of dreams"),
        "trash_clock": translate("KeptKinds", "How long deleted dreams have lain there"),
        "fragment_draft": translate("KeptKinds", "What was begun in the night"),
        "threads": translate("KeptKinds", "What you said of threads"),
        "rescripts": translate("KeptKinds", "New dreams in place of nightmares"),
        "rescript_practices": translate("KeptKinds", "Rehearsals of new dreams"),
        "rescript_look_backs": translate("KeptKinds", "Looks back at new dreams"),
        "intentions": translate("KeptKinds", "What you would like to dream of"),
        "tomorrow_lists": translate("KeptKinds", "Lists for tomorrow"),
        "notebook_pages": translate("KeptKinds", "Pages of the notebook"),
        "ritual_names": translate("KeptKinds", "Names of rituals"),
        "escape_sentence": translate("KeptKinds", "Your sentence for a firm evening"),
        "imported_scripts": translate("KeptKinds", "Texts of your own"),
        "nights_alone": translate("KeptKinds", "Nights left alone"),
        "evening_numbers": translate("KeptKinds", "Numbers about evenings"),
        "studies": translate("KeptKinds", "Studies of your own"),
        "study_nights": translate("KeptKinds", "Nights of your studies"),
        "study_changes": translate("KeptKinds", "Earlier versions of your studies"),
        "less_proposals": translate("KeptKinds", "Answers about doing less"),
    }
    return kinds.get(table) or translate("KeptKinds", "Other things")
