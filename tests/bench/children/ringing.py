"""Sets real alarms and bare timers for the same instants, and says how late each rings."""

from __future__ import annotations

import time
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from bedtime_app.system.alarms import ScheduledAlarms
from bedtime_app.system.clock import SystemClock

RINGS = 200
AHEAD = timedelta(milliseconds=40)

app = QCoreApplication([])
clock, alarms = SystemClock(), ScheduledAlarms(app)
late: list[float] = []
bare: list[float] = []
due = {"bare": 0.0}
timer = QTimer(app, singleShot=True, interval=int(AHEAD / timedelta(milliseconds=1)))
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(lambda: note(bare, due["bare"]))


def note(figures: list[float], at: float) -> None:
    """How late it is, in milliseconds; the next one is set once both have rung."""
    figures.append((time.monotonic() - at) * 1000)  # noqa: TID251 - the bench measures
    if len(late) == len(bare) == RINGS:
        app.quit()
    elif len(late) == len(bare):
        QTimer.singleShot(0, app, again)


def again() -> None:
    """Set the next of both."""
    at = time.monotonic() + AHEAD.total_seconds()  # noqa: TID251 - the bench measures
    alarms.set("ring", clock.now() + AHEAD, lambda: note(late, at))
    due["bare"] = at
    timer.start()


QTimer.singleShot(0, app, again)
app.exec()
alarms.stop()
for name, figures in (("", late[1:]), ("bare_", bare[1:])):
    ordered = sorted(figures)
    print(f"{name}p50", max(0.0, ordered[len(ordered) // 2]))
    print(f"{name}p99", max(0.0, ordered[int(len(ordered) * 0.99)]))
print("at", time.monotonic_ns(), flush=True)
