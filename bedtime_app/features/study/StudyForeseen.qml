pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What so many nights would show, and the beginning.
ColumnLayout {
    id: plan

    required property StudyView view

    spacing: Theme.s24

    CalmText {
        Layout.fillWidth: true
        text: plan.view.change
        size: Theme.title
        font.family: Theme.serif
    }

    CalmChoice {
        Layout.fillWidth: true
        visible: options.length > 0
        label: qsTr("How long")
        options: plan.view.lengths
        index: plan.view.length
        onChosen: index => plan.view.chooseLength(index)
    }

    CalmProse {
        Layout.fillWidth: true
        text: plan.view.foreseen
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: plan.view.basis
        tone: "muted"
    }

    CalmText {
        Layout.fillWidth: true
        text: qsTr("It begins tonight. The nights are laid down now and stay as they are. You will see what tonight is, and the result when the last night is over.")
        tone: "muted"
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s8

        CalmButton {
            primary: true
            text: qsTr("Lay it down")
            onClicked: plan.view.layDown()
        }

        CalmButton {
            quiet: true
            text: qsTr("Choose differently")
            onClicked: plan.view.goBack()
        }
    }
}
