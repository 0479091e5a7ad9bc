import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bedtime_app.app import startup
from bedtime_app.app.command_line import bedtime
from bedtime_app.app.entry import main, plain_opening
from bedtime_app.app.wish import Wish

PLAIN: tuple[list[str], ...] = (
    [],
    ["--hidden"],
    ["--profile-dir", "somewhere"],
    ["--profile-dir", "somewhere", "--hidden"],
    ["--note"],
    ["--profile-dir", "somewhere", "--note"],
)
FOR_CLICK = (
    ["--help"],
    ["tonight"],
    ["--hidden", "--hidden"],
    ["--profile-dir"],
    ["--profile-dir", ""],
    ["--profile-dir", "--hidden"],
    ["--passphrase-file", "somewhere"],
    ["--profile-dir", __file__],
)


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Path | None, Wish]]:
    seen: list[tuple[Path | None, Path | None, Wish]] = []

    def start(profile_dir: Path | None, passphrase_file: Path | None, wish: Wish) -> int:
        seen.append((profile_dir, passphrase_file, wish))
        return 0

    monkeypatch.setattr(startup, "start", start)
    monkeypatch.setattr("bedtime_app.app.settling.begin_to_build", lambda: None)
    return seen


@pytest.mark.parametrize("arguments", PLAIN)
def test_a_plain_start_does_what_click_would_do(
    arguments: list[str],
    starts: list[tuple[Path | None, Path | None, Wish]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert CliRunner().invoke(bedtime, arguments).exit_code == 0
    monkeypatch.setattr(sys, "argv", ["bedtime", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
    by_click, at_once = starts
    assert at_once == by_click


@pytest.mark.parametrize("arguments", FOR_CLICK)
def test_everything_else_is_left_to_click(arguments: list[str]) -> None:
    assert plain_opening(arguments) is None
