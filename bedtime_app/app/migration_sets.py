"""The tables of every feature; a vault that holds others was written by a newer Bedtime."""

from __future__ import annotations

from bedtime_app.features.boundaries.boundaries_migrations import boundaries_migrations
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.evening.escape_sentence_migrations import escape_sentence_migrations
from bedtime_app.features.intention.intention_migrations import intention_migrations
from bedtime_app.features.nights_alone.alone_migrations import alone_migrations
from bedtime_app.features.rescripting.rescript_migrations import rescript_migrations
from bedtime_app.features.rituals.notebook_migrations import notebook_migrations
from bedtime_app.features.rituals.ritual_names_migrations import ritual_names_migrations
from bedtime_app.features.rituals.tomorrow_list_migrations import tomorrow_list_migrations
from bedtime_app.features.stories.imported_script_migrations import imported_script_migrations
from bedtime_app.features.study.study_migrations import study_migrations
from bedtime_app.features.threads.threads_migrations import threads_migrations

MIGRATION_SETS = (
    dream_migrations,
    diary_migrations,
    alone_migrations,
    boundaries_migrations,
    escape_sentence_migrations,
    notebook_migrations,
    rescript_migrations,
    ritual_names_migrations,
    tomorrow_list_migrations,
    imported_script_migrations,
    threads_migrations,
    intention_migrations,
    study_migrations,
)
