"""What follows from the fields of one night: its picture, its doubts, what is not understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.features.diary.night_picture import night_picture
from bedtime_app.features.diary.night_times import night_times, told_night

if TYPE_CHECKING:
    from datetime import time
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.diary_form import DiaryForm
    from bedtime_app.features.diary.diary_shown_view import DiaryShown
    from bedtime_app.features.diary.diary_words_view import DiaryWords

_USUAL_HOURS = (22, 8)
"""What the axis of the picture covers at least."""


def laid_open(  # noqa: PLR0913, PLR0917 - a night, where it was, and its words
    shown: DiaryShown,
    night: Night,
    form: DiaryForm,
    zone: ZoneInfo,
    boundary: time,
    words: DiaryWords,
) -> DiaryShown:
    """`shown` with everything that follows from what stands in the fields."""
    answers, troubles = form.read(feelings_only=shown.feelings_only)
    told = told_night(answers, night_times(answers, night, zone, boundary))
    begin, end = (
        night.instant_of(boundary.replace(hour=hour, minute=0), zone, boundary)
        for hour in _USUAL_HOURS
    )
    drawn = night_picture(told, (begin, end), zone)
    return replace(
        shown,
        texts=dict(form.texts),
        errors={
            name: words.trouble(name, trouble, form.style) for name, trouble in troubles.items()
        },
        quality=form.quality or 0,
        rested=form.rested or 0,
        slept=form.slept,
        doubt="" if shown.feelings_only else words.doubts(told),
        hours=tuple(form.style.hour(hour.time()) for hour in drawn.hours),
        bars=tuple(
            {"begin": bar.begin, "end": bar.end, "asleep": bar.asleep} for bar in drawn.bars
        ),
        picture_text=words.picture(told, zone, form.style),
    )
