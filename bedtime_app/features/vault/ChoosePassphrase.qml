pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

FocusScope {
    id: choose

    required property FirstStartView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: choose.width
        spacing: Theme.s24

        NewPassphraseFields {
            Layout.fillWidth: true
            focus: true
            passphrase: choose.view.passphrase
            repeated: choose.view.repeated
            hint: choose.view.passphraseHint
            passphraseError: choose.view.passphraseError
            repeatedError: choose.view.repeatedError
            onPassphraseEdited: text => choose.view.typePassphrase(text)
            onRepeatedEdited: text => choose.view.typeRepeated(text)
            onAccepted: choose.view.goOn()
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: qsTr("Go on")
                onClicked: choose.view.goOn()
            }

            CalmButton {
                text: qsTr("Later")
                Accessible.description: later.text
                onClicked: choose.view.later()
            }
        }

        CalmText {
            id: later
            Layout.fillWidth: true
            text: qsTr("Later is fine. Evenings and stories need no vault; dreams will ask for it.")
            tone: "faint"
            size: Theme.label
        }
    }
}
