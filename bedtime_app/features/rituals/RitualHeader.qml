pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What the step is called, how well it is supported, and how long it still takes.
RowLayout {
    id: header

    required property RitualRunView view
    property bool ending: false
    property bool dark: false
    readonly property bool paused: view.state === "paused" && view.kind !== "breathing"

    signal evidenceAsked

    spacing: Theme.s16

    CalmHeading {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        text: header.view.stepName
        color: header.dark ? Theme.surface : Theme.muted
        size: Math.round(Theme.title * 0.85)
        font.weight: Theme.regular
    }

    RitualKey {
        visible: !header.ending
        act: qsTr("Evidence %1").arg(header.view.evidenceGrade)
        dark: header.dark
        Accessible.name: qsTr("Evidence %1, about this practice").arg(header.view.evidenceGrade)
        onClicked: header.evidenceAsked()
    }

    Item {
        Layout.fillWidth: true
    }

    CalmText {
        visible: header.paused || header.view.minutesLeft > 0
        text: header.paused ? qsTr("Paused") : qsTr("%1 min left").arg(header.view.minutesLeft)
        tone: "muted"
        size: Theme.label
        wrapMode: Text.NoWrap
    }
}
