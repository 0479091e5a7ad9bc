pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What opens the vault, what may be changed about it, and when it locks.
FocusScope {
    id: overview

    required property VaultKeysView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: overview.width
        spacing: Theme.s32

        CalmNotice {
            Layout.fillWidth: true
            text: !overview.view.changed ? "" : overview.view.change === "words" ? qsTr("The new words open the vault from now on, and the old ones no longer do. Backups made before still open with the old ones.") : qsTr("The new passphrase opens the vault from now on. Backups made before still open with the old one.")
        }

        VaultSection {
            title: qsTr("Passphrase")

            CalmText {
                Layout.fillWidth: true
                text: qsTr("What you type to open the vault.")
                tone: "muted"
            }

            CalmButton {
                focus: overview.view.change === "passphrase"
                text: qsTr("Change the passphrase")
                onClicked: overview.view.begin("passphrase")
            }
        }

        VaultSection {
            title: qsTr("Recovery words")

            CalmText {
                Layout.fillWidth: true
                text: qsTr("The twelve words on your paper open the vault if the passphrase is forgotten. If the paper is lost, or somebody may have read it, let new words take their place.")
                tone: "muted"
            }

            CalmButton {
                focus: overview.view.change === "words"
                text: qsTr("Write new words")
                onClicked: overview.view.begin("words")
            }
        }

        VaultSection {
            title: qsTr("This computer")

            RememberSwitch {
                Layout.fillWidth: true
                enabled: !overview.view.remembering
                checked: overview.view.remembered
                onToggled: overview.view.setRemembered(checked)
            }

            CalmNotice {
                Layout.fillWidth: true
                text: overview.view.memoryTrouble
            }
        }

        WhenItLocks {
            view: overview.view

            CalmButton {
                Layout.topMargin: Theme.s8
                    iconName: "lock"
                text: qsTr("Lock now")
                onClicked: overview.view.lockNow()
            }
        }
    }
}
