"""The steps to another passphrase or other words; whoever takes them proves a present one first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from bedtime_app.features.vault.passphrase import PassphrasePair
from bedtime_app.storage.errors import WrongPassphrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.features.vault.new_words import NewWords

Change: TypeAlias = Literal["passphrase", "words"]
Step: TypeAlias = Literal["rest", "prove", "choose", "write", "confirm"]
"""`choose` leads to a passphrase; `write` and `confirm` to words."""


@dataclass(frozen=True, slots=True)
class ChangingKeys:
    """How far the person has come; secrets here never leave memory."""

    step: Step = "rest"
    change: Change = "passphrase"
    """What shall be changed; at rest, what was to be last."""
    changed: bool = False
    """At rest, whether it was."""
    busy: bool = False
    by_words: bool = False
    """Whether the words are to prove it rather than the passphrase."""
    passphrase: str = ""
    typed_words: str = ""
    pair: PassphrasePair = field(default_factory=PassphrasePair)
    judged: bool = False
    """Whether the person wanted to keep the new passphrase since something was typed."""
    new: NewWords | None = None
    error: Exception | None = None

    def __repr__(self) -> str:
        return f"ChangingKeys({self.step})"  # a secret must not reach a log by way of a traceback

    def by(self, *, words: bool) -> ChangingKeys:
        """To be proven in that way, with nothing typed yet."""
        return ChangingKeys(step="prove", change=self.change, by_words=words)

    def begun(self) -> ChangingKeys:
        """Something slow runs; what went wrong before is over."""
        return replace(self, busy=True, error=None)

    def refused(self, error: Exception) -> ChangingKeys:
        """It went wrong; what was typed stays to be mended, but for a wrong passphrase."""
        wrong = isinstance(error, WrongPassphrase)
        return replace(self, busy=False, error=error, passphrase="" if wrong else self.passphrase)

    def proven(self, new_words: Callable[[], NewWords]) -> ChangingKeys:
        """The person knows a present secret: on to the new one."""
        if self.change == "words":
            return ChangingKeys(step="write", change="words", new=new_words())
        return ChangingKeys(step="choose", change="passphrase")

    def forward(self) -> ChangingKeys:
        """From the sheet of words to the check, or here with what is missing judged."""
        if self.step == "write":
            return replace(self, step="confirm")
        if self.step == "confirm" and self.new is not None:
            return replace(self, new=replace(self.new, judged=True))
        return replace(self, judged=True)

    def back(self) -> ChangingKeys:
        """From the check to the same words again; from everywhere else to rest."""
        if self.step == "confirm":
            return replace(self, step="write", error=None)
        return self.at_rest()

    def at_rest(self, *, changed: bool = False) -> ChangingKeys:
        """Nothing under way and every secret forgotten."""
        return ChangingKeys(change=self.change, changed=changed)

    def may_be_kept(self) -> bool:
        """Whether what is new may take the place of the old one."""
        if self.step == "confirm":
            return self.new is not None and self.new.are_on_paper()
        return self.step == "choose" and self.pair.trouble() is None
