"""Runs one of the programs here in a process to which permissions apply, also when we are root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.storage.faults.journal import ROOT

_LESS = "-dac_override,-dac_read_search"


def run_as_an_ordinary_person(program: str, *arguments: str) -> list[str]:
    """The lines it said."""
    ordinary = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everything, and there is no setpriv to become less")
        ordinary = ["setpriv", f"--bounding-set={_LESS}", f"--inh-caps={_LESS}"]
    command = [*ordinary, sys.executable, "-m", f"tests.storage.faults.{program}", *arguments]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    return ended.stdout.splitlines()
