"""How sleep on free days differs from sleep on work days.

Formulas of the Munich ChronoType Questionnaire: Roenneberg et al. 2003,
doi:10.1177/0748730402239679, and 2012, doi:10.1016/j.cub.2012.03.038; the corrected jetlag after
Jankowski 2017, doi:10.1080/07420528.2017.1299162. From a diary they are diary-derived, no score of
that questionnaire. Clock times and lengths are minutes, clock times after midnight.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedtime_app.core.circular_time import DAY, nearest_turn

WEEK = 7


@dataclass(frozen=True, slots=True)
class UsualSleep:
    """How one sleeps on one sort of day: two clock times."""

    onset: float
    end: float

    @property
    def duration(self) -> float:
        """From onset to end, less than a day."""
        return (self.end - self.onset) % DAY

    @property
    def mid_sleep(self) -> float:
        """MSW or MSF."""
        return (self.onset + self.duration / 2) % DAY


@dataclass(frozen=True, slots=True)
class SocialJetlag:
    """What follows; None is missing."""

    duration_of_week: float | None
    """SD_week, the mean sleep duration of a whole week."""
    loss_of_week: float | None
    """Sleep loss of a week."""
    corrected_mid_sleep: float | None
    """MSFsc; missing where an alarm ends the sleep of free days."""
    signed: float | None
    """SJL_rel, from mid-sleep on work days to that on free days by the shorter way."""
    signed_corrected: float | None
    """SJLsc_rel."""


def social_jetlag(
    work: UsualSleep | None, free: UsualSleep | None, work_days: int, *, alarm_on_free_days: bool
) -> SocialJetlag:
    """Of someone with that many work days (0–7) a week.

    Whoever never works has no jetlag between two sorts of days: 0 where `work` is missing too.
    """
    week = _duration_of_week(work, free, work_days)
    signed = corrected = None
    if work is not None and free is not None:
        signed = nearest_turn(free.mid_sleep - work.mid_sleep)
        corrected = _corrected(work, free)
    elif work_days == 0 and free is not None:
        signed = corrected = 0.0
    return SocialJetlag(
        duration_of_week=week,
        loss_of_week=_loss_of_week(work, free, week, work_days),
        corrected_mid_sleep=(
            None if alarm_on_free_days else _corrected_mid_sleep(work, free, week, work_days)
        ),
        signed=signed,
        signed_corrected=corrected,
    )


def _duration_of_week(
    work: UsualSleep | None, free: UsualSleep | None, work_days: int
) -> float | None:
    if work_days == 0 and free is not None:
        return free.duration
    if work_days == WEEK and work is not None:
        return work.duration
    if work is None or free is None:
        return None
    return (work.duration * work_days + free.duration * (WEEK - work_days)) / WEEK


def _corrected_mid_sleep(
    work: UsualSleep | None, free: UsualSleep | None, week: float | None, work_days: int
) -> float | None:
    if free is None or week is None:
        return None
    if work is None:
        return free.mid_sleep if work_days == 0 else None
    if free.duration <= work.duration:
        return free.mid_sleep
    return (free.mid_sleep - (free.duration - week) / 2) % DAY


def _corrected(work: UsualSleep, free: UsualSleep) -> float:
    later = nearest_turn(free.end - work.end)
    if work.duration > free.duration and later >= 0:
        return later
    return nearest_turn(free.onset - work.onset)


def _loss_of_week(
    work: UsualSleep | None, free: UsualSleep | None, week: float | None, work_days: int
) -> float | None:
    if work_days == 0 and free is not None:
        return 0.0  # every day is alike
    if work is None or free is None or week is None:
        return None
    if week > work.duration:
        return (week - work.duration) * work_days
    return (week - free.duration) * (WEEK - work_days)
