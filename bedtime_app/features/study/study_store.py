"""Keeps studies in the vault: the plan before its first night, and nothing that overwrites it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.study.study import Study, StudyChange
from bedtime_app.features.study.study_plan import Arm, Design, Outcome, PlanError, StudyPlan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.connected import Connected
    from bedtime_app.storage.vault import Vault


_MOST = 2**63 - 1
"""No database counts further."""


class StudyRunningError(Exception):
    """There is a study that is not over yet; two at once would blur each other."""


class StudyStore:
    """Studies; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault | Connected, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def register(self, plan: StudyPlan, tonight: Night) -> Study:
        """Keep a plan with all its nights. Raises `StudyRunningError`.

        Raises `PlanError` if its first night is over: what is planned afterwards is no plan.
        """
        if plan.first < tonight:
            raise PlanError("first")
        now, zone = self._clock.now(), self._clock.zone().key
        db = self._vault.database()
        with db.atomic():
            latest = self.latest()
            if latest is not None and not latest.is_done(tonight):
                raise StudyRunningError
            (number,) = db.execute(
                "INSERT INTO studies (planned_at, zone, change, outcome, design, first,"
                " matters, seed, past_nights, foreseen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " RETURNING number",
                (
                    stamp(now),
                    zone,
                    plan.change,
                    plan.outcome.value,
                    plan.design.value,
                    str(plan.first),
                    plan.matters,
                    plan.seed,
                    plan.past_nights,
                    plan.foreseen,
                ),
            ).fetchone()
            for night, arm in plan.nights():
                db.execute(
                    "INSERT INTO study_nights (study, night, arm) VALUES (?, ?, ?)",
                    (number, str(night), arm.value),
                )
        return self._one(number)

    def latest(self) -> Study | None:
        """The study that was planned last."""
        found = self._read("ORDER BY number DESC LIMIT 1", ())
        return found[0] if found else None

    def get(self, number: int) -> Study | None:
        """The study of that number."""
        if abs(number) > _MOST:
            return None
        found = self._read("WHERE number = ?", (number,))
        return found[0] if found else None

    def all(self) -> list[Study]:
        """Every study, the earliest first."""
        return self._read("ORDER BY number", ())

    def note(self, study: Study, night: Night, *, kept: bool | None) -> Study:
        """Keep whether that night was kept to; None takes back what was said.

        A night that is not of the study changes nothing.
        """
        db = self._vault.database()
        with db.atomic():
            db.execute(
                "UPDATE study_nights SET kept = ?, noted_at = ? WHERE study = ? AND night = ?",
                (
                    None if kept is None else int(kept),
                    stamp(self._clock.now()),
                    study.number,
                    str(night),
                ),
            )
        return self._one(study.number)

    def change(self, study: Study, outcome: Outcome, matters: float) -> Study:
        """Compare something else, or hold another difference to matter; what it said is kept.

        Raises `PlanError`.
        """
        plan = replace(study.plan, outcome=outcome, matters=matters)
        if plan == study.plan:
            return study
        db = self._vault.database()
        with db.atomic():
            db.execute(
                "INSERT INTO study_changes (study, changed_at, outcome, matters)"
                " VALUES (?, ?, ?, ?)",
                (
                    study.number,
                    stamp(self._clock.now()),
                    study.plan.outcome.value,
                    study.plan.matters,
                ),
            )
            db.execute(
                "UPDATE studies SET outcome = ?, matters = ? WHERE number = ?",
                (outcome.value, matters, study.number),
            )
        return self._one(study.number)

    def end(self, study: Study, tonight: Night) -> Study:
        """Let no night from `tonight` on belong to it; one that is over stays as it is."""
        if not study.is_done(tonight):
            db = self._vault.database()
            with db.atomic():
                db.execute(
                    "UPDATE studies SET ended = ? WHERE number = ?", (str(tonight), study.number)
                )
        return self._one(study.number)

    def remove(self, study: Study) -> None:
        """Erase a study with its nights; the diary stays."""
        db = self._vault.database()
        with db.atomic():
            db.execute("DELETE FROM studies WHERE number = ?", (study.number,))

    def _one(self, number: int) -> Study:
        (study,) = self._read("WHERE number = ?", (number,))
        return study

    def _read(self, rest: str, values: Sequence[Any]) -> list[Study]:
        db = self._vault.database()
        rows = db.execute(
            "SELECT number, planned_at, zone, change, outcome, design, first, matters, seed,"  # noqa: S608 - our own words
            f" past_nights, foreseen, ended FROM studies {rest}",
            values,
        ).fetchall()
        return [_study(db, row) for row in rows]


def _study(db: Database, row: Sequence[Any]) -> Study:
    number, planned_at, zone, change, outcome, design, first, matters, seed, past, seen, ended = row
    nights = db.execute(
        "SELECT night, arm, kept FROM study_nights WHERE study = ? ORDER BY night", (number,)
    ).fetchall()
    changes = db.execute(
        "SELECT changed_at, outcome, matters FROM study_changes WHERE study = ? ORDER BY number",
        (number,),
    ).fetchall()
    return Study(
        number=number,
        planned_at=datetime.fromisoformat(planned_at),
        zone=zone,
        plan=StudyPlan(
            change=change,
            outcome=Outcome(outcome),
            design=Design(design),
            arms=tuple(Arm(arm) for _, arm, _ in nights),
            first=_night(first),
            matters=matters,
            seed=seed,
            past_nights=past,
            foreseen=None if changes else seen,  # it was foreseen of what the plan said first
        ),
        kept={_night(night): bool(kept) for night, _, kept in nights if kept is not None},
        changes=tuple(
            StudyChange(datetime.fromisoformat(at), Outcome(was), before)
            for at, was, before in changes
        ),
        ended=_night(ended) if ended is not None else None,
    )


def _night(text: str) -> Night:
    return Night(date.fromisoformat(text))
