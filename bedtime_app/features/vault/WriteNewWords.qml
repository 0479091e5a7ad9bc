pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The new words, to be written on paper before they hold.
FocusScope {
    id: write

    required property VaultKeysView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: write.width
        spacing: Theme.s32

        WordsPaper {
            Layout.fillWidth: true
            focus: true
            words: write.view.words
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: qsTr("They are on paper")
                onClicked: write.view.goOn()
            }

            CalmButton {
                text: qsTr("Change nothing")
                onClicked: write.view.giveUp()
            }
        }
    }
}
