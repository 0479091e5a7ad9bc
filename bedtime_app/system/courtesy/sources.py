"""Which sources each system has."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.system.courtesy.looking import Source


def system_sources(platform: str = sys.platform) -> Mapping[str, Source]:
    """Those of this system, by name; none on one that we do not know."""
    if platform == "win32":
        from bedtime_app.system.courtesy import windows

        return {"windows": windows.notifications_are_unwelcome}
    if platform == "darwin":
        from bedtime_app.system.courtesy import mac

        return {"focus": mac.focus_is_on}
    if platform == "linux":
        from bedtime_app.system.courtesy import call, full_screen, gnome, kde

        return {
            "full screen": full_screen.fills_the_screen,
            "gnome do-not-disturb": gnome.banners_are_off,
            "gnome inhibitors": gnome.idleness_is_inhibited,
            "kde do-not-disturb": kde.notifications_are_inhibited,
            "kde inhibitors": kde.screen_is_kept_on,
            "call": call.microphone_is_listening,
        }
    return {}
