"""Makes a vault in the profile of that folder and locks it."""

from __future__ import annotations

import sys
from pathlib import Path

from bedtime_app.app.profile import Profile
from bedtime_app.storage.keys import LEAST_STRENGTH

vault = Profile.at(Path(sys.argv[1])).vault()
vault.create("a lamp in the window", strength=LEAST_STRENGTH)
vault.lock()
