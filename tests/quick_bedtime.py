"""`python -m tests.quick_bedtime` is `bedtime` whose passphrases are sealed as cheaply as can be.

Each command that opens a vault would otherwise work half a second at the passphrase alone.
"""

from __future__ import annotations

from bedtime_app.storage import keys

keys.DEFAULT_STRENGTH = keys.LEAST_STRENGTH  # before anything takes it as its default

from bedtime_app.app.entry import main  # noqa: E402 - see above

if __name__ == "__main__":
    main()
