pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What the nights say, in a sentence, and everything that stands behind it.
ColumnLayout {
    id: result

    required property StudyView view

    spacing: Theme.s16

    CalmText {
        Layout.fillWidth: true
        text: result.view.change
        size: Theme.title
        font.family: Theme.serif
    }

    CalmText {
        Layout.fillWidth: true
        text: result.view.where
        tone: "muted"
    }

    CalmProse {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        visible: text !== ""
        text: result.view.answer
    }

    Repeater {
        model: result.view.details

        CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            tone: "muted"
        }
    }

    StudyNights {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        Layout.bottomMargin: Theme.s16
        view: result.view
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: result.view.laidDown
        tone: "muted"
    }

    Repeater {
        model: result.view.history

        CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            tone: "muted"
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        visible: result.view.question === ""
        spacing: Theme.s8

        CalmButton {
            primary: true
            text: qsTr("Choose another change")
            onClicked: result.view.choose()
        }

        CalmButton {
            quiet: true
            text: qsTr("Erase this study")
            onClicked: result.view.ask("erase")
        }
    }

    StudyQuestion {
        Layout.fillWidth: true
        visible: result.view.question === "erase"
        view: result.view
        text: qsTr("Erase this study, its plan and what you said of its nights? The diary stays.")
        actionText: qsTr("Erase it")
        restText: qsTr("Keep it")
    }
}
