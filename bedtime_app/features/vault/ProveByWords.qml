pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The present words, for who has forgotten the passphrase while the vault is open.
FocusScope {
    id: prove

    required property VaultKeysView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: prove.width
        spacing: Theme.s24

        CalmTextArea {
            Layout.fillWidth: true
            focus: true
            label: qsTr("The twelve words you have now, in their order")
            minimumHeight: Theme.reading * 5
            text: prove.view.typedWords
            onEdited: text => prove.view.typeWords(text)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: prove.view.busy ? qsTr("One moment…") : qsTr("Go on")
                onClicked: prove.view.goOn()
            }

            CalmButton {
                text: qsTr("Use the passphrase")
                onClicked: prove.view.setByWords(false)
            }

            CalmButton {
                quiet: true
                text: qsTr("Change nothing")
                onClicked: prove.view.giveUp()
            }
        }
    }
}
