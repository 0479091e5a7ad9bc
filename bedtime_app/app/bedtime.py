"""One running Bedtime: it waits always, and has rooms once its window was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bedtime_app.app.waiting import Waiting
from bedtime_app.app.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bedtime_app.app.doors import Doors
    from bedtime_app.app.hall import Hall
    from bedtime_app.app.profile import Profile
    from bedtime_app.app.wiring import Rooms
    from bedtime_app.core.night import Night


class Bedtime(QObject):
    """Waits, opens its window, and ends in good order."""

    settled = Signal()
    """All that the start brings is done; from here on there is waiting."""

    def __init__(
        self,
        profile: Profile,
        doors: Doors,
        app: QApplication,
        *,
        ritual_seconds: float | None = None,
    ) -> None:
        super().__init__(app)
        self.profile = profile
        self.doors = doors
        self._app = app
        self._ritual_seconds = ritual_seconds
        self._hall: Hall | None = None
        self._rooms: Rooms | None = None
        self._passphrase_file: Path | None = None
        self._told_where_it_went = False
        self._told_what_is_unkept = False
        self.waiting = Waiting(profile.settings(), doors, app.windowIcon(), self)
        self.waiting.windowAsked.connect(self.show)
        self.waiting.beginAsked.connect(self.begin_evening)
        self.waiting.noteAsked.connect(lambda: self.grant(Wish.NOTE))
        self.waiting.quitAsked.connect(self.leave)
        self.waiting.escapeAsked.connect(self._escape)
        self.waiting.watch.lights_out.add(self._lights_out)
        self.waiting.watch.began.add(self._wind_down)
        self.waiting.watch.again.add(self._wind_down)
        if doors.power is not None:
            doors.power.sleeping.add(self._hold)

    def begin(self, wish: Wish, passphrase_file: Path | None = None) -> None:
        """Do as is wished, then watch over the evening."""
        self._passphrase_file = passphrase_file
        if passphrase_file is not None:
            self.rooms()
        if wish is Wish.WAIT:
            QTimer.singleShot(0, self, self._wait)
        else:
            self.grant(wish)
            # What the alarms need takes a while to load.
            self.hall().seen.connect(self._wait)

    def hall(self) -> Hall:
        """The window and the page it opens on, built when first asked for."""
        if self._hall is None:
            from bedtime_app.app.hall import Hall

            self._hall = Hall(self.waiting, self, ritual_seconds=self._ritual_seconds)
            self._hall.seen.connect(self.rooms)
        return self._hall

    def rooms(self) -> Rooms:
        """Everything the window shows, built when first asked for."""
        if self._rooms is None:
            from bedtime_app.app.paths_between import join
            from bedtime_app.app.wiring import Rooms

            self._rooms = Rooms(self.hall(), self.profile.vault(), self.waiting, self)
            join(self._rooms, self.waiting.watch)
            self._rooms.shell.quitAsked.connect(self.leave)
            self._rooms.shell.closed.connect(self._window_closed)
            self._rooms.arrive(self._passphrase_file)
            if self.hall().window().isVisible():
                self._rooms.window_use.shown()
        return self._rooms

    def show(self) -> None:
        """Open the window, or bring it forward; the first frame waits for no more than it shows."""
        if self.profile.is_new():
            self.rooms()
        window = self.hall().window()
        window.show()
        window.raise_()
        window.requestActivate()
        self.hall().lamplighter.seen(visible=True)
        if self._rooms is not None:
            from bedtime_app.app.paths_between import (
                ask_about_travel,
                come_back_to_the_day,
                come_in_the_dark,
            )

            self._rooms.window_use.shown()
            come_back_to_the_day(self._rooms)
            come_in_the_dark(self._rooms)
            ask_about_travel(self._rooms)

    def grant(self, wish: Wish) -> None:
        """Do what a later start or the menu beside the clock wishes."""
        self.show()
        if wish is Wish.NOTE:
            from bedtime_app.app.paths_between import note_a_dream

            note_a_dream(self.rooms())

    def begin_evening(self) -> None:
        """Open the window and begin tonight's ritual."""
        from bedtime_app.app.paths_between import begin_ritual

        self.show()
        begin_ritual(self.rooms())

    def come_forward(self) -> None:
        """At wind-down: open the window on Tonight, if the person lets it come by itself."""
        from bedtime_app.app.paths_between import come_to_tonight
        from bedtime_app.features.preferences.preferences import COME_FORWARD

        if self.waiting.settings.get(COME_FORWARD):
            come_to_tonight(self.rooms())
            self.show()

    def leave(self) -> None:
        """The person quits; a dream that cannot be kept is shown first, and the next time ends."""
        if self._rooms is None or self._told_what_is_unkept or self._rooms.journal.keepNow():
            self._app.quit()
            return
        self._told_what_is_unkept = True
        self.show()
        self._rooms.shell.go("dreams")

    def end(self) -> None:
        """Everything that happens at the end, in order."""
        if self._rooms is not None:
            self._rooms.close()
        elif self._hall is not None:
            self._hall.close()
        self.waiting.stop()
        self.doors.jobs.stop()
        if self.doors.awake is not None:
            self.doors.awake.stop()

    def _wind_down(self, night: Night) -> None:
        self.waiting.call(night, self._call)

    def _call(self) -> None:
        if self._hall is None or not self._hall.shell.immersed:  # else it has begun already
            self.waiting.announce()
            self.come_forward()

    def _escape(self) -> None:
        self.show()
        self.rooms().shell.go("escape")

    def _lights_out(self, _night: Night) -> None:
        from bedtime_app.features.ending.ending_settings import ENDING_WAY

        if self.waiting.settings.get(ENDING_WAY) is not ENDING_WAY.default:
            from bedtime_app.app.paths_between import end_the_evening

            if end_the_evening(self.rooms()):
                self.show()

    def _hold(self) -> None:
        if self._rooms is not None:
            from bedtime_app.app.paths_between import hold_what_is_told

            hold_what_is_told(self._rooms)

    def _wait(self) -> None:
        self.waiting.start()
        self.settled.emit()

    def _window_closed(self) -> None:
        self.rooms().lamplighter.seen(visible=False)
        self.rooms().window_use.hidden()
        self.rooms().keep()
        if not self.waiting.tray.visible and not self._told_where_it_went:
            self._told_where_it_went = True
            self.waiting.say_quietly(
                QCoreApplication.translate("Waiting", "Bedtime goes on quietly"),
                QCoreApplication.translate(
                    "Waiting", "It will begin your evening. Open it again to see or quit it."
                ),
            )
