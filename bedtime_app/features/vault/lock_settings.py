"""When the vault locks by itself: the settings, their defaults and their limits."""

from __future__ import annotations

from bedtime_app.storage.setting_kinds import flag, number_of

NEVER = 0
IDLE_MINUTES = (NEVER, 5, 15, 30, 60)
"""The waits offered."""

LOCK_AFTER = number_of("vault_locks_after", IDLE_MINUTES, NEVER)
"""Minutes in which nobody touched the computer; off at first, since who wakes at three with a dream
shall not have to type a passphrase before it may be written down."""
LOCK_ON_SUSPEND = flag("vault_locks_on_suspend", default=True)
LOCK_WITH_SESSION = flag("vault_locks_with_session", default=True)
