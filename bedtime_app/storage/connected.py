"""A connection of its own in the place of the vault, for a store at work on another thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


class Connected:
    """What `Vault.connect` gave, handed on as a vault hands on its database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def database(self) -> Database:
        """The connection, for as long as whoever opened it leaves it open."""
        return self._database
