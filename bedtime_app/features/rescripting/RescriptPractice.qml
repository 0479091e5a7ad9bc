pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The rehearsal: the new dream, the minutes, and the voice.
ColumnLayout {
    id: part

    required property RescriptingView view
    readonly property bool ready: view.step === "rehearse"
    readonly property bool told: view.step === "rehearsing"
    readonly property bool here: ready || told

    spacing: Theme.s16

    CalmProse {
        Layout.fillWidth: true
        visible: part.ready
        text: part.view.text
    }

    CalmSlider {
        id: minutes
        Layout.fillWidth: true
        visible: part.ready
        label: qsTr("For how long")
        from: 5
        to: 20
        step: 1
        value: 10
        valueText: qsTr("%n minutes", "", value)
    }

    CalmSlider {
        id: before
        Layout.fillWidth: true
        visible: part.ready
        label: qsTr("How heavy is it now, from 0 to 10? You may leave this out.")
        from: -1
        to: 10
        step: 1
        value: -1
        valueText: value < 0 ? qsTr("Not said") : value
    }

    CalmButton {
        visible: part.ready
        text: qsTr("Begin")
        onClicked: part.view.rehearse(minutes.value, before.value)
    }

    CalmLink {
        Layout.leftMargin: -leftPadding
        visible: part.ready
        text: qsTr("Change the new dream")
        onClicked: part.view.rewrite()
    }

    CalmLink {
        Layout.leftMargin: -leftPadding
        visible: part.ready
        text: qsTr("Choose another nightmare")
        onClicked: part.view.chooseAnother()
    }

    CalmProse {
        Layout.fillWidth: true
        visible: part.told
        text: part.view.heard
        size: Theme.title
    }

    CalmButton {
        visible: part.told
        text: part.view.held ? qsTr("Go on") : qsTr("Hold")
        onClicked: part.view.toggle()
    }

    CalmButton {
        visible: part.told
        text: qsTr("Stop here")
        onClicked: part.view.stop()
    }
}
