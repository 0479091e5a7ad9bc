"""The tables of every feature; a vault that holds others was written by a newer Bedtime."""

from __future__ import annotations

from bedtime_app.features.boundaries.boundaries_migrations import boundaries_migrations
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.rituals.tomorrow_list_migrations import tomorrow_list_migrations

MIGRATION_SETS = (dream_migrations, tomorrow_list_migrations, boundaries_migrations)
