pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

FocusScope {
    id: unlock

    required property UnlockView view
    property bool showing: false

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: unlock.width
        spacing: Theme.s24

        CalmField {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Passphrase")
            text: unlock.view.passphrase
            secret: !unlock.showing
            onEdited: text => unlock.view.typePassphrase(text)
            onAccepted: unlock.view.goOn()
        }

        CalmLink {
            Layout.leftMargin: -Theme.s12
            Layout.topMargin: -Theme.s12
            text: unlock.showing ? qsTr("Hide what I type") : qsTr("Show what I type")
            onClicked: unlock.showing = !unlock.showing
        }

        RememberSwitch {
            Layout.fillWidth: true
            checked: unlock.view.remember
            onToggled: unlock.view.setRemember(checked)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: unlock.view.busy ? qsTr("Opening…") : qsTr("Open")
                onClicked: unlock.view.goOn()
            }

            CalmButton {
                text: qsTr("Use recovery words")
                onClicked: unlock.view.useWords()
            }

            CalmButton {
                quiet: true
                text: qsTr("Later")
                onClicked: unlock.view.later()
            }
        }
    }
}
