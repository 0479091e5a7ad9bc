"""What the page shows of how far a person has come to another passphrase or other words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bedtime_app.features.vault.passphrase import PairTrouble

if TYPE_CHECKING:
    from bedtime_app.features.vault.changing_keys import ChangingKeys


class Texts(Protocol):
    """Chooses the words; this module only chooses what is said."""

    def trouble(self, error: Exception) -> str:
        """What happened and what can be done."""

    def firmness(self, passphrase: str) -> str:
        """A kind word about a passphrase."""

    def pair(self, trouble: PairTrouble) -> str:
        """Why a passphrase typed twice cannot be taken yet."""

    def not_on_paper(self) -> str:
        """An answer is not the word that was shown."""


@dataclass(frozen=True, slots=True)
class KeysShown:
    """What the page shows of it."""

    vault: str = "absent"
    step: str = "rest"
    change: str = "passphrase"
    changed: bool = False
    busy: bool = False
    by_words: bool = False
    passphrase: str = ""
    typed_words: str = ""
    new_passphrase: str = ""
    repeated: str = ""
    passphrase_hint: str = ""
    new_passphrase_error: str = ""
    repeated_error: str = ""
    words: tuple[str, ...] = ()
    asked: tuple[int, ...] = (1, 2)
    answers: tuple[str, ...] = ("", "")
    answer_errors: tuple[str, ...] = ("", "")
    trouble: str = ""


def present(state: ChangingKeys, vault: str, texts: Texts) -> KeysShown:
    """What the page shows of `state`; the words only in the step that shows them."""
    trouble = state.pair.trouble() if state.judged else None
    sentence = texts.pair(trouble) if trouble else ""
    different = trouble is PairTrouble.DIFFERENT
    usual = KeysShown()
    asked, answers, answer_errors = usual.asked, usual.answers, usual.answer_errors
    if state.new is not None:
        asked, answers = state.new.check.positions, state.new.check.answers
        if state.new.judged:
            wrong = state.new.wrong()
            answer_errors = tuple(texts.not_on_paper() if each else "" for each in wrong)
    return KeysShown(
        vault=vault,
        step=state.step,
        change=state.change,
        changed=state.changed,
        busy=state.busy,
        by_words=state.by_words,
        passphrase=state.passphrase,
        typed_words=state.typed_words,
        new_passphrase=state.pair.first,
        repeated=state.pair.second,
        passphrase_hint=texts.firmness(state.pair.first),
        new_passphrase_error="" if different else sentence,
        repeated_error=sentence if different else "",
        words=state.new.words.words if state.new and state.step == "write" else (),
        asked=asked,
        answers=answers,
        answer_errors=answer_errors,
        trouble=texts.trouble(state.error) if state.error else "",
    )
