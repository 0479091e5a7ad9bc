from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)", re.MULTILINE)


def pins(lock: str) -> set[tuple[str, str]]:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    return {(match["name"], match["version"]) for match in PINNED.finditer(text)}


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "requirements-voices.lock", "requirements-test.lock"]
)
def test_everything_is_pinned_with_hashes_and_without_addresses(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text
    assert set(re.findall(r"^\s*(--[\w-]+|-\w\b)", text, re.MULTILINE)) == {"--hash"}


def test_the_tests_use_the_versions_that_people_use() -> None:
    assert pins("requirements.lock") < pins("requirements-test.lock")
    assert pins("requirements.lock") < pins("requirements-voices.lock")


def test_voices_and_tools_agree_on_what_both_need() -> None:
    voices, tools = dict(pins("requirements-voices.lock")), dict(pins("requirements-test.lock"))
    both = voices.keys() & tools.keys()
    assert {name: voices[name] for name in both} == {name: tools[name] for name in both}


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert set(extras) == {"natural", "languages", "piper"}  # nobody needs the last without a voice
    wanted = [*project["dependencies"], *extras["natural"], *extras["languages"]]
    names = {re.split(r"[<>=; ]", wish)[0].lower().replace("_", "-") for wish in wanted}
    assert names
    assert names <= {name for name, _ in pins("requirements-voices.lock")}
