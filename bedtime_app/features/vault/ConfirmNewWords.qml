pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Two of the new words, asked back; then they take the place of the old ones.
FocusScope {
    id: confirm

    required property VaultKeysView view

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

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: qsTr("Keep the new words")
                onClicked: confirm.view.goOn()
            }

            CalmButton {
                text: qsTr("Show the words again")
                onClicked: confirm.view.goBack()
            }

            CalmButton {
                quiet: true
                text: qsTr("Change nothing")
                onClicked: confirm.view.giveUp()
            }
        }
    }
}
