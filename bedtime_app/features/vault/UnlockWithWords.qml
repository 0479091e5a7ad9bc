pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

FocusScope {
    id: unlock

    required property UnlockView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: unlock.width
        spacing: Theme.s24

        CalmTextArea {
            Layout.fillWidth: true
            focus: true
            label: qsTr("The twelve words, in their order")
            minimumHeight: Theme.reading * 5
            text: unlock.view.words
            onEdited: text => unlock.view.typeWords(text)
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
                text: qsTr("Use the passphrase")
                onClicked: unlock.view.usePassphrase()
            }

            CalmButton {
                quiet: true
                text: qsTr("Later")
                onClicked: unlock.view.later()
            }
        }
    }
}
