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

        PaperAnswers {
            Layout.fillWidth: true
            focus: true
            asked: confirm.view.asked
            answers: confirm.view.answers
            errors: confirm.view.answerErrors
            onEdited: (number, text) => confirm.view.typeAnswer(number, text)
            onAccepted: confirm.view.goOn()
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
