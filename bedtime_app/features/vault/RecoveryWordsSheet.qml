pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The twelve words, and the way on.
FocusScope {
    id: sheet

    required property FirstStartView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: sheet.width
        spacing: Theme.s32

        WordsPaper {
            Layout.fillWidth: true
            focus: true
            words: sheet.view.words
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: qsTr("They are on paper")
                onClicked: sheet.view.goOn()
            }

            CalmButton {
                text: qsTr("Back")
                onClicked: sheet.view.goBack()
            }

            CalmButton {
                quiet: true
                text: qsTr("Later")
                onClicked: sheet.view.later()
            }
        }
    }
}
