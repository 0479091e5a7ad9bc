pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A page to write on between its question and where it is kept. Esc goes out of the text, Tab too;
// only there are letters and arrows text.
FocusScope {
    id: step

    required property RitualRunView view
    property bool roomy: true
    property Item paper: null
    property bool tall: false
    property string kept: ""
    property string lockedWords: ""
    property string absentWords: ""
    readonly property bool locked: view.writtenState === "locked"
    readonly property bool absent: view.writtenState === "absent"
    readonly property bool troubled: view.writtenState === "troubled"
    readonly property bool closed: locked || absent
    readonly property bool writing: paper !== null && paper.activeFocus && !closed
    default property alias content: sheet.data

    signal done

    implicitHeight: column.implicitHeight

    // The keys must not stay with a text that is locked away.
    onClosedChanged: if (closed) done()
    Component.onCompleted: {
        if (!closed && paper !== null)
            paper.forceActiveFocus();
    }
    Keys.onEscapePressed: event => {
        event.accepted = writing;
        if (writing)
            done();
    }

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.measure)
        height: step.closed || !step.tall ? implicitHeight : Math.max(implicitHeight, Math.min(parent.height, Theme.reading * 26))
        spacing: Theme.s16

        CalmHeading {
            Layout.fillWidth: true
            text: step.view.sentence
            size: step.roomy ? Theme.display : Theme.title
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: step.view.hint
            tone: "muted"
        }

        ColumnLayout {
            id: sheet
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !step.closed
            spacing: Theme.s16
        }

        CalmText {
            Layout.fillWidth: true
            visible: !step.closed
            text: step.troubled ? qsTr("This could not be kept yet. It stays here, and Bedtime goes on trying.") : step.kept
            tone: step.troubled ? "rose" : "faint"
            size: Theme.label
        }

        CalmNotice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s16
            text: step.locked ? step.lockedWords : step.absent ? step.absentWords : ""
            actionText: step.absent ? qsTr("Make a vault") : qsTr("Unlock")
            onActed: step.view.askUnlock()
        }
    }
}
