"""The sentences about the vault that more than one page says."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.features.vault.passphrase import Firmness, PairTrouble, firmness_of
from bedtime_app.storage import errors


class VaultWords(QObject):
    """Says each trouble in one calm sentence, and how firm a passphrase is."""

    def trouble(self, error: Exception) -> str:
        """What happened and what can be done; an error that is not expected is raised again."""
        if isinstance(error, KeychainError):
            return self._keychain_trouble(error.trouble)
        if isinstance(error, errors.WordUnknown):
            sentence = self.tr(
                "Word %1 is not in the list of recovery words. Look at it once more."
            )
            return sentence.replace("%1", str(error.position))
        if isinstance(error, errors.WordsMissing):
            sentence = self.tr("There are twelve recovery words. So far there are %1.")
            return sentence.replace("%1", str(error.found))
        if isinstance(error, errors.VaultDamaged):
            return self._damage(error.part)
        for kinds in (self._secrets(), self._files(), self._backups()):
            if type(error) in kinds:
                return kinds[type(error)]
        raise error

    def firmness(self, passphrase: str) -> str:
        """A kind word about a passphrase while it is typed."""
        return {
            Firmness.NOTHING: self.tr("A few words that only you would put together are best."),
            Firmness.TOO_SHORT: self.tr("A little longer: eight letters at least."),
            Firmness.PLAIN: self.tr("It repeats itself. More variety makes it harder to guess."),
            Firmness.FAIR: self.tr("This will do. One more word would make it firm."),
            Firmness.FIRM: self.tr("This is firm: long enough that nobody guesses it."),
        }[firmness_of(passphrase)]

    def pair(self, trouble: PairTrouble) -> str:
        """Why a passphrase typed twice cannot be taken yet."""
        return {
            PairTrouble.NOTHING: self.tr("Choose a passphrase first."),
            PairTrouble.TOO_SHORT: self.tr("A little longer: eight letters at least."),
            PairTrouble.DIFFERENT: self.tr("The two are not the same yet."),
        }[trouble]

    def not_on_paper(self) -> str:
        """An answer is not the word that was shown."""
        return self.tr("This is not the word we showed. Look at your paper, or at the words again.")

    def not_forgotten(self) -> str:
        """The keyring did not do as it was asked when it was to forget the key."""
        return self.tr(
            "This computer’s keyring did not answer, so the key may still lie in it. Bedtime does "
            "not ask for it any more. Unlock the keyring and try again."
        )

    def _keychain_trouble(self, trouble: KeychainTrouble) -> str:
        return {
            KeychainTrouble.ABSENT: self.tr(
                "This computer has no keyring that could remember the key. "
                "Your passphrase opens the vault as always."
            ),
            KeychainTrouble.FORGOTTEN: self.tr(
                "This computer no longer remembers the key. Your passphrase opens the vault."
            ),
            KeychainTrouble.LOCKED: self.tr(
                "This computer’s keyring is locked. Your passphrase opens the vault as always."
            ),
            KeychainTrouble.SILENT: self.tr(
                "This computer’s keyring does not answer. "
                "Your passphrase opens the vault as always."
            ),
            KeychainTrouble.BROKEN: self.tr(
                "This computer’s keyring could not help. Your passphrase opens the vault as always."
            ),
        }[trouble]

    def _damage(self, part: errors.DamagedPart) -> str:
        return {
            errors.DamagedPart.DATABASE: self.tr(
                "The vault’s file is damaged or gone. If you have a copy, put it back. "
                "You can also set the vault aside and begin a new one; nothing is deleted."
            ),
            errors.DamagedPart.KEYS: self.tr(
                "The file with the vault’s sealed keys is damaged or gone. If you have a copy of "
                "vault.keys, put it back. You can also set the vault aside and begin a new one; "
                "nothing is deleted."
            ),
        }[part]

    def _secrets(self) -> dict[type[Exception], str]:
        return {
            errors.WrongPassphrase: self.tr(
                "This passphrase does not open the vault. Try again, or use your recovery words."
            ),
            errors.WrongWords: self.tr(
                "These are recovery words, but of another vault. Is there a second paper?"
            ),
            errors.WordsMixedUp: self.tr(
                "One of these words is another one on your paper, or stands in another place."
            ),
            errors.WrongKey: self.tr(
                "What this computer remembers belongs to another vault. "
                "Your passphrase opens this one."
            ),
            errors.MemoryShort: self.tr(
                "There is too little free memory to open the vault. "
                "Close another program and try again."
            ),
        }

    def _files(self) -> dict[type[Exception], str]:
        return {
            errors.VaultTooNew: self.tr(
                "A newer Bedtime wrote this vault. Nothing was changed. "
                "Install the newer version to open it."
            ),
            errors.VaultInUse: self.tr(
                "Another Bedtime has this vault open. Close it there and try again."
            ),
            errors.VaultReadOnly: self.tr(
                "The vault’s folder may not be written here. "
                "Make it writable, or start Bedtime with another folder, and try again."
            ),
            errors.DiskFull: self.tr(
                "The disk is full. Nothing is lost. Make some room and try again."
            ),
            errors.DiskTrouble: self.tr(
                "The disk did not do as it was asked. Nothing is lost. Try again."
            ),
            errors.UpgradeFailed: self.tr(
                "This version could not bring the vault up to date, and left it as it was. "
                "The version you had before still opens it."
            ),
            errors.VaultExists: self.tr(
                "There is a vault in this folder already. Close this page and open that one."
            ),
            errors.VaultLocked: self.tr("The vault is locked."),
            errors.VaultAbsent: self.tr("There is no vault here."),
        }

    def _backups(self) -> dict[type[Exception], str]:
        return {
            errors.BackupFolderGone: self.tr(
                "The folder for backups is not there. "
                "Connect its disk, or choose another folder; the vault itself is untouched."
            ),
            errors.BackupFolderReadOnly: self.tr(
                "The folder for backups may not be written. "
                "Choose another folder; the vault itself is untouched."
            ),
            errors.BackupDamaged: self.tr(
                "This backup cannot be read whole. Choose another one; nothing was changed."
            ),
            errors.BackupAbsent: self.tr("There is no such backup. Nothing was changed."),
        }
