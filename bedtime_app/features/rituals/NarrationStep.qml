pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The sentence that is heard, between the one before and the one to come where there is room.
Item {
    id: step

    required property RitualRunView view
    property bool roomy: true
    readonly property bool held: view.state === "paused"
    readonly property real textWidth: Math.min(width, Theme.measure)
    readonly property real beside: (height - said.height) / 2 - Theme.s24

    implicitHeight: said.implicitHeight + Theme.s32

    Connections {
        target: step.view

        // Without a voice the screen reader tells the words.
        function onSaidChanged(): void {
            if (step.view.silence !== "")
                said.Accessible.announce(step.view.said, Accessible.Polite);
        }
    }

    RitualArc {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(Theme.s48, (before.y - height) / 2)
        visible: before.y >= height + Theme.s24
        progress: step.view.progress
    }

    CalmProse {
        id: before
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: said.top
        anchors.bottomMargin: Theme.s24
        width: step.textWidth
        visible: implicitHeight <= step.beside
        text: step.view.saidBefore
        horizontalAlignment: Text.AlignHCenter
        tone: "faint"
        Accessible.ignored: true
    }

    CalmProse {
        id: said
        anchors.centerIn: parent
        width: step.textWidth
        text: step.view.said !== "" ? step.view.said : step.view.preparing ? qsTr("In a moment.") : step.view.sentence
        size: Math.round(Theme.reading * (step.roomy ? 1.3 : 1.1))
        horizontalAlignment: Text.AlignHCenter
        tone: step.held || step.view.inSilence ? "muted" : "text"
    }

    CalmProse {
        id: next
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: said.bottom
        anchors.topMargin: Theme.s24
        width: step.textWidth
        visible: implicitHeight <= step.beside
        text: step.view.saidNext
        horizontalAlignment: Text.AlignHCenter
        tone: "muted"
        Accessible.ignored: true
    }
}
