"""How well a practice is supported by research."""

from __future__ import annotations

from enum import Enum


class Evidence(Enum):
    """A grade; scripts name it in small letters, as in `evidence: small_studies`."""

    GUIDELINE = "A"
    SEVERAL_TRIALS = "B"
    SMALL_STUDIES = "C"
    PLAUSIBLE = "D"
