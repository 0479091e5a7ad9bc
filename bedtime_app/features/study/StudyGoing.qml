pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A study that goes on: tonight, last night, and the nights as shapes. No outcome is told.
ColumnLayout {
    id: going

    required property StudyView view

    spacing: Theme.s16

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        visible: text !== ""
        text: going.view.tonight
        tone: "lamp"
        size: Theme.title
        font.family: Theme.serif
    }

    CalmText {
        Layout.fillWidth: true
        text: going.view.where
        tone: "muted"
    }

    StudyNights {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        view: going.view
    }

    CalmSwitch {
        Layout.fillWidth: true
        text: qsTr("Show what the nights to come are")
        detail: qsTr("It is fairer not to know.")
        checked: going.view.ahead
        onToggled: going.view.showAhead(checked)
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        visible: going.view.askedNight !== ""
        spacing: Theme.s8

        CalmChoice {
            Layout.fillWidth: true
            label: qsTr("Was it kept to? %1").arg(going.view.askedNight)
            options: [qsTr("Unsaid"), qsTr("Kept to"), qsTr("Not kept to")]
            index: going.view.askedKept
            onChosen: index => going.view.noteNight(index)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8

            CalmLink {
                enabled: going.view.hasEarlier
                leftPadding: 0
                text: qsTr("The night before")
                onClicked: going.view.moveAsked(-1)
            }

            CalmLink {
                enabled: going.view.hasLater
                text: qsTr("The night after")
                onClicked: going.view.moveAsked(1)
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        text: qsTr("The change: %1").arg(going.view.change)
    }

    CalmText {
        Layout.fillWidth: true
        text: going.view.laidDown
        tone: "muted"
    }

    Repeater {
        model: going.view.history

        CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            tone: "muted"
        }
    }

    CalmLink {
        Layout.leftMargin: -leftPadding
        visible: going.view.question === ""
        ink: Theme.muted
        text: qsTr("End it early")
        onClicked: going.view.ask("end")
    }

    StudyQuestion {
        Layout.fillWidth: true
        visible: going.view.question === "end"
        view: going.view
        text: qsTr("End it here? The result comes at once, and says that it was ended early. What chance chose for the nights to come is let go.")
        actionText: qsTr("End it")
        restText: qsTr("Let it go on")
    }
}
