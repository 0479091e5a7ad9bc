"""`python -m bedtime_app` is `bedtime`."""

from __future__ import annotations

from bedtime_app.app.entry import main

if __name__ == "__main__":
    main()
