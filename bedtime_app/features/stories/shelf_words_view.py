"""The library's words about each script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from bedtime_app.features.stories.library import Listed

_PLAIN = {QLocale.Language.English: "English", QLocale.Language.Spanish: "español"}
"""Which Qt names after one country."""
_NIGHTS_COUNTED = 30
_NIGHTS_RECENT = 90


def language_name(tag: str) -> str:
    """What the language of that BCP 47 tag calls itself; the tag where nobody knows."""
    locale = QLocale(tag)
    return _PLAIN.get(locale.language()) or locale.nativeLanguageName() or tag


class ShelfWords(QObject):
    """Says them in the person's language."""

    def kind(self, one: Listed) -> str:
        """Say what it is."""
        if one.imported:
            return self.tr("A text of yours")
        kinds = {"story": self.tr("Story"), "meditation": self.tr("Meditation")}
        return kinds.get(one.kind, self.tr("Guidance"))

    def length(self, one: Listed) -> str:
        """Say how long it takes."""
        return self.tr("%n minutes", "", one.minutes)

    def heard(self, nights: int | None) -> str:
        """Say when it was last heard; nothing if it never was."""
        if nights is None:
            return ""
        if nights == 0:
            return self.tr("Heard tonight")
        if nights == 1:
            return self.tr("Heard yesterday")
        if nights < _NIGHTS_COUNTED:
            return self.tr("Heard %n nights ago", "", nights)
        if nights < _NIGHTS_RECENT:
            return self.tr("Heard some weeks ago")
        return self.tr("Heard long ago")

    def language(self, one: Listed) -> str:
        """Name its language, where that is not the person's."""
        own, plain = QLocale().language(), QLocale.Language.C
        theirs = QLocale(one.language).language()
        if theirs in {plain, QLocale.Language.English if own is plain else own}:
            return ""
        return language_name(one.language)

    def taken_away(self) -> str:
        """Say that a person's own text is off the shelf."""
        return self.tr("The text is off your shelf.")

    def cannot_take_away(self) -> str:
        """Say that it is still there."""
        return self.tr("The text could not be taken away just now. It is still here.")

    def go_on(self, title: str) -> str:
        """Offer to go on with what was begun."""
        return self.tr("Go on with “%1”").replace("%1", title)

    def broken(self, count: int) -> str:
        """Say that some cannot be read."""
        return self.tr("%n scripts could not be read and are left out.", "", count) if count else ""
