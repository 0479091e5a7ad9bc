"""How clearly something comes more often lately than before.

The log-odds ratio of the share of dreams it is in, lately against before, each smoothed by a
Dirichlet prior from the whole of this journal,

    d = ln((k + a) / (n + A - k - a)) - ln((K + a) / (N + A - K - a)),   a = A (k + K) / (n + N)

in k of n dreams lately and in K of N before, over its standard error, the root of the sum of the
inverses of the four smoothed counts (Monroe, Colaresi & Quinn 2008, doi:10.1093/pan/mpn018, with
two outcomes: a dream has it or not). The prior weighs as much as the dreams of lately, A = n, so
that a handful of dreams convinces nobody.
"""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.features.threads.thread import Share


def log_odds(lately: Share, before: Share) -> float:
    """How far `lately` stands above `before`, in standard errors; 0 without dreams on each side."""
    if not (lately.of and before.of):
        return 0.0
    prior = lately.of * (lately.n + before.n) / (lately.of + before.of)
    with_it, had_it = lately.n + prior, before.n + prior
    without, had_not = 2 * lately.of - with_it, before.of + lately.of - had_it
    if min(with_it, without, had_it, had_not) <= 0:  # in none of the dreams, or in each
        return 0.0
    error = sqrt(1 / with_it + 1 / without + 1 / had_it + 1 / had_not)
    return (log(with_it / without) - log(had_it / had_not)) / error
