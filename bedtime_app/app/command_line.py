"""`bedtime`: opens the window, or does one thing and ends."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from bedtime_app import __version__
from bedtime_app.app.plain_ending import end_plainly
from bedtime_app.app.wish import Wish

INTERRUPTED = 130
"""The status of what Ctrl+C ended."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """What was asked of every command alike."""

    profile_dir: Path | None
    passphrase_file: Path | None


class LazyGroup(click.Group):
    """Imports a command's module only when it is called, so that the window comes fast."""

    names = (
        "diary",
        "dream",
        "import",
        "library",
        "nights",
        "paper",
        "rehearse",
        "say",
        "sound",
        "study",
        "tonight",
        "vault",
    )

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every command's name."""
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The command of that name."""
        if cmd_name not in self.names:
            return None
        from importlib import import_module

        module = import_module(f"bedtime_app.app.commands.{cmd_name}_command")
        command: click.Command = module.command
        return command


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.option(
    "--profile-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where settings and the vault live, if not in the usual place.",
)
@click.option(
    "--passphrase-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file whose first line is the passphrase.",
)
@click.option("--hidden", is_flag=True, help="Wait for the evening without opening the window.")
@click.option(
    "--note",
    is_flag=True,
    help="Open the nearly black page, to note a dream.",
)
@click.version_option(__version__, prog_name="bedtime")
@click.pass_context
def bedtime(
    ctx: click.Context,
    profile_dir: Path | None,
    passphrase_file: Path | None,
    *,
    hidden: bool,
    note: bool,
) -> None:
    """A companion for the last hour of the day and the first minutes of the next.

    Without a command its window opens; Ctrl+Q there quits. These options stand before the command.
    """
    ctx.obj = Invocation(profile_dir, passphrase_file)
    if passphrase_file is not None and sys.stderr.isatty() and _others_can_read(passphrase_file):
        from PySide6.QtCore import QCoreApplication

        warning = QCoreApplication.translate(
            "CommandLine", "Warning: others on this computer can read the passphrase file."
        )
        click.echo(warning, err=True)
    if ctx.invoked_subcommand is None:
        from bedtime_app.app.startup import start

        wish = Wish.NOTE if note else Wish.WAIT if hidden else Wish.SHOW
        ctx.exit(start(profile_dir, passphrase_file, wish))


def _others_can_read(path: Path) -> bool:
    try:
        about = path.stat()
    except OSError:
        return False
    return os.name == "posix" and stat.S_ISREG(about.st_mode) and bool(about.st_mode & 0o077)


def main() -> None:
    """Run the command line; what cannot be done is said in one line, also a misspelt option."""
    end_plainly()
    try:
        status = bedtime.main(prog_name="bedtime", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        status = error.exit_code
    except click.ClickException as error:
        click.echo(f"Error: {' '.join(error.format_message().split())}", err=True)
        status = error.exit_code
    except click.Abort:
        status = INTERRUPTED
    sys.exit(status)
