pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The hint line: every key, each of them also a button. Hushed, it cannot be seen but reached.
GridLayout {
    id: keys

    required property RitualRunView view
    property bool hushed: false
    property bool writing: false
    property bool dark: false
    property real room: 0
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool over: view.state === "finished"
    readonly property bool held: view.state === "paused"
    readonly property bool waits: view.kind === "away"
    readonly property real upperRow: (back.visible ? back.implicitWidth + columnSpacing : 0) + hold.implicitWidth + columnSpacing + next.implicitWidth
    readonly property real oneRow: upperRow + columnSpacing + leave.implicitWidth

    signal pressed

    columns: room >= oneRow ? 4 : room >= upperRow ? 3 : 1
    columnSpacing: Theme.s8
    rowSpacing: 0
    opacity: hushed && !activeFocus ? 0 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.slow
            easing.type: Motion.easing
        }
    }

    RitualKey {
        id: back
        Layout.alignment: Qt.AlignHCenter
        visible: keys.view.stepIndex > 0 && !keys.over
        cap: keys.writing ? "" : keys.mirrored ? "→" : "←"
        act: qsTr("back")
        dark: keys.dark
        Accessible.name: qsTr("Back to the step before")
        onClicked: {
            keys.view.back();
            keys.pressed();
        }
    }

    RitualKey {
        id: hold
        Layout.alignment: Qt.AlignHCenter
        visible: !keys.over
        cap: keys.writing ? "" : qsTr("Space")
        act: keys.held || keys.waits ? qsTr("go on") : qsTr("pause")
        dark: keys.dark
        Accessible.name: keys.held || keys.waits ? qsTr("Go on") : qsTr("Pause")
        onClicked: {
            keys.view.togglePause();
            keys.pressed();
        }
    }

    RitualKey {
        id: next
        Layout.alignment: Qt.AlignHCenter
        visible: !keys.over
        cap: keys.writing ? qsTr("Ctrl + Enter") : keys.mirrored ? "←" : "→"
        act: qsTr("next")
        dark: keys.dark
        Accessible.name: qsTr("Next step")
        onClicked: {
            keys.view.next();
            keys.pressed();
        }
    }

    RitualKey {
        id: leave
        Layout.columnSpan: keys.columns === 3 ? 3 : 1
        Layout.alignment: Qt.AlignHCenter
        cap: keys.writing ? qsTr("Esc, Esc") : qsTr("Esc")
        act: keys.over ? qsTr("close") : qsTr("leave, nothing is lost")
        dark: keys.dark
        Accessible.name: keys.over ? qsTr("Close") : qsTr("Leave, nothing is lost")
        onClicked: keys.view.leave()
    }
}
