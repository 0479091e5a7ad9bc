pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

FocusScope {
    id: confirm

    required property FirstStartView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: confirm.width
        spacing: Theme.s24

        Repeater {
            id: answers
            model: 2

            CalmField {
                id: answer

                required property int index

                Layout.fillWidth: true
                focus: index === 0
                label: qsTr("Word %1 on your paper").arg(confirm.view.asked[index])
                text: confirm.view.answers[index]
                error: confirm.view.answerErrors[index]
                onEdited: text => confirm.view.typeAnswer(index, text)
                onAccepted: index === 0 ? answers.itemAt(1).forceActiveFocus() : confirm.view.goOn()
            }
        }

        RememberSwitch {
            Layout.fillWidth: true
            checked: confirm.view.remember
            onToggled: confirm.view.setRemember(checked)
        }

        CalmNotice {
            Layout.fillWidth: true
            caution: true
            text: confirm.view.trouble
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: confirm.view.trouble !== "" ? qsTr("Try again") : qsTr("Make the vault")
                onClicked: confirm.view.goOn()
            }

            CalmButton {
                text: qsTr("Show the words again")
                onClicked: confirm.view.goBack()
            }

            CalmButton {
                quiet: true
                text: qsTr("Later")
                onClicked: confirm.view.later()
            }
        }
    }
}
