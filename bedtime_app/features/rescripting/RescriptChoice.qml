pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// From the cautions to the new dream: nothing of a nightmare is named but its night.
ColumnLayout {
    id: part

    required property RescriptingView view
    readonly property bool here: ["cautions", "pleasant", "choose", "change"].includes(view.step)

    spacing: Theme.s16

    CalmProse {
        Layout.fillWidth: true
        visible: part.view.step === "cautions"
        text: part.view.cautionsText
    }

    CalmButton {
        visible: part.view.step === "cautions"
        text: qsTr("I have read this. Go on")
        onClicked: part.view.goOn()
    }

    CalmButton {
        visible: part.view.step === "pleasant"
        text: qsTr("Practised today")
        onClicked: part.view.imagined()
    }

    CalmLink {
        Layout.leftMargin: -leftPadding
        visible: part.view.step === "pleasant"
        text: qsTr("Go on to choosing one")
        onClicked: part.view.goOn()
    }

    Repeater {
        model: part.view.step === "choose" ? part.view.nightmares : null

        CalmButton {
            required property string id
            required property string name

            text: name
            onClicked: part.view.choose(id)
        }
    }

    CalmButton {
        visible: part.view.step === "choose"
        text: qsTr("One that is not in the journal")
        onClicked: part.view.choose("")
    }

    CalmTextArea {
        id: dream
        Layout.fillWidth: true
        visible: part.view.step === "change"
        label: qsTr("The new dream")
        text: part.view.text
        onEdited: text => part.view.write(text)
    }

    CalmButton {
        visible: part.view.step === "change"
        text: qsTr("Keep it")
        onClicked: part.view.written()
    }
}
