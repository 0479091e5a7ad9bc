pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One change, one outcome, and how the nights are shared out.
ColumnLayout {
    id: choose

    required property StudyView view
    property alias first: words

    spacing: Theme.s24

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s12

        CalmField {
            id: words

            Layout.fillWidth: true
            label: qsTr("What is different on some nights")
            placeholder: qsTr("One change, in your own words")
            text: choose.view.change
            error: choose.view.changeError
            onEdited: text => choose.view.writeChange(text)
            onAccepted: choose.view.foresee()
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Suggestions")

            Repeater {
                model: choose.view.suggestions

                CalmButton {
                    required property int index
                    required property string modelData

                    width: Math.min(implicitWidth, choose.width)
                    implicitHeight: Math.max(Math.round(textSize * 1.2) + Theme.s24, implicitContentHeight + Theme.s16)
                    leftPadding: Theme.s16
                    textSize: Theme.label
                    text: modelData
                    onClicked: choose.view.takeSuggestion(index)
                }
            }
        }
    }

    CalmChoice {
        Layout.fillWidth: true
        label: qsTr("What it might do. How rested you feel matters most.")
        options: choose.view.outcomes
        index: choose.view.outcome
        onChosen: index => choose.view.chooseOutcome(index)
    }

    CalmField {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.body * 20
        label: qsTr("The smallest difference that would matter to you")
        text: choose.view.matters
        hint: choose.view.mattersHint
        error: choose.view.mattersError
        onEdited: text => choose.view.writeMatters(text)
        onAccepted: choose.view.foresee()
    }

    CalmChoice {
        Layout.fillWidth: true
        label: qsTr("How the nights are shared out")
        options: choose.view.designs
        index: choose.view.design
        onChosen: index => choose.view.chooseDesign(index)
    }

    CalmButton {
        primary: true
        enabled: choose.view.busy === ""
        text: qsTr("See what it would show")
        onClicked: choose.view.foresee()
    }
}
