pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Another passphrase, typed twice.
FocusScope {
    id: change

    required property VaultKeysView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: change.width
        spacing: Theme.s24

        NewPassphraseFields {
            Layout.fillWidth: true
            focus: true
            passphrase: change.view.newPassphrase
            repeated: change.view.repeated
            hint: change.view.passphraseHint
            passphraseError: change.view.newPassphraseError
            repeatedError: change.view.repeatedError
            onPassphraseEdited: text => change.view.typeNewPassphrase(text)
            onRepeatedEdited: text => change.view.typeRepeated(text)
            onAccepted: change.view.goOn()
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: change.view.busy ? qsTr("One moment…") : qsTr("Keep the new passphrase")
                onClicked: change.view.goOn()
            }

            CalmButton {
                text: qsTr("Change nothing")
                onClicked: change.view.giveUp()
            }
        }
    }
}
