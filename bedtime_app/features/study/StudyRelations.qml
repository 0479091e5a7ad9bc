pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What went together, looked at only when somebody asks.
ColumnLayout {
    id: relations

    required property StudyView view

    spacing: Theme.s16

    CalmHeading {
        Layout.fillWidth: true
        text: qsTr("What went together")
        size: Theme.title
    }

    CalmText {
        Layout.fillWidth: true
        text: qsTr("Five things of your last ninety nights can be held against one outcome: drinks with alcohol and with caffeine, a ritual, the computer left alone, and bedtime. Nothing is looked at before you ask.")
        tone: "muted"
    }

    CalmChoice {
        id: outcome

        Layout.fillWidth: true
        label: qsTr("Against which outcome")
        options: relations.view.outcomes
        index: 0
    }

    CalmButton {
        enabled: relations.view.busy === ""
        text: qsTr("Look")
        onClicked: relations.view.lookForRelations(outcome.picked)
    }

    Repeater {
        model: relations.view.relations

        CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: relations.view.relationsMany
        tone: "muted"
    }
}
