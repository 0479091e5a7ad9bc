"""Runs one command of `bedtime` in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime

if TYPE_CHECKING:
    from pathlib import Path


def run_command(profile: Path, *words: str, typed: str = "") -> str:
    """What it says; whatever is refused ends with a status of its own, and nothing else does."""
    done = CliRunner().invoke(bedtime, ["--profile-dir", str(profile), *words], input=typed)
    refused = done.output.startswith(("Error: ", "Usage: "))
    assert (done.exit_code != 0) is refused, done.output
    return done.output
