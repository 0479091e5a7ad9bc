from __future__ import annotations

import json
import subprocess
import tomllib

import pytest

from tests.rules.conftest import ROOT, SCRIPTS

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINT = PROJECT["tool"]["ruff"]["lint"]
BANNED: dict[str, dict[str, str]] = LINT["flake8-tidy-imports"]["banned-api"]
HEADER = '"""One sentence."""\n\nfrom __future__ import annotations\n\n'


def found(source: str) -> dict[str, str]:
    """What Ruff says of `source` as a module of core, by rule."""
    command = [str(SCRIPTS / "ruff"), "check", "--output-format=json", "--no-cache"]
    done = subprocess.run(
        [*command, "--stdin-filename=bedtime_app/core/planted.py", "-"],
        cwd=ROOT,
        input=HEADER + source,
        capture_output=True,
        text=True,
        check=False,
    )
    return {trouble["code"]: trouble["message"] for trouble in json.loads(done.stdout)}


def use_of(name: str) -> str:
    """Source that uses the module, function or method `name`."""
    holder, _, last = name.rpartition(".")
    module, _, owner = holder.rpartition(".")
    if module and (owner[0].isupper() or module == "datetime"):
        return f"from {module} import {owner}\n\nNAME = {owner}.{last}\n"
    if holder:
        return f"from {holder} import {last}\n\nNAME = {last}\n"
    return f"import {name}\n\nNAME = {name}\n"


@pytest.mark.parametrize("name", BANNED)
def test_using_a_banned_name_fails_with_its_reason(name: str) -> None:
    assert BANNED[name]["msg"] in found(use_of(name)).get("TID251", "")


def test_what_is_not_banned_passes() -> None:
    assert found("from datetime import timedelta\n\nNAME = timedelta(days=1)\n") == {}


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("print('x')\n", "T201"),
        ("def shout(text: str) -> None:\n    pass\n", "D103"),
        ("from datetime import datetime\n\nNOW = datetime(2026, 1, 1)\n", "DTZ001"),
        ("LONG = '" + "x" * 100 + "'\n", "E501"),
    ],
)
def test_ruff_knows_all_its_rules(source: str, rule: str) -> None:
    assert rule in found(source)


def test_every_exception_to_ruffs_rules_is_explained() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    excepted = [
        line for line in lines if line.startswith('  "') and line.strip(' ",')[:1].isupper()
    ]
    rules = [line for line in excepted if line.split('"')[1].rstrip("0123456789").isupper()]
    assert LINT["select"] == ["ALL"]
    assert rules
    assert [line for line in rules if "#" not in line] == []
