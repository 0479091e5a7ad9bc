"""The outcome of work that may fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work was done, and this is what it gave."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work could not be done, and this is why."""

    error: Exception


Result: TypeAlias = Ok[T] | Err
