pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Tomorrow's list. Esc goes out of the text, Tab too; only there are letters and arrows text.
FocusScope {
    id: step

    required property RitualRunView view
    property bool roomy: true
    readonly property bool locked: view.listState === "locked"
    readonly property bool absent: view.listState === "absent"
    readonly property bool troubled: view.listState === "troubled"
    readonly property bool closed: locked || absent
    readonly property bool writing: area.activeFocus && !closed

    signal done

    implicitHeight: column.implicitHeight

    // The keys must not stay with a text that is locked away.
    onClosedChanged: if (closed) done()
    Component.onCompleted: {
        area.text = view.listText;
        if (!closed)
            area.forceActiveFocus();
    }

    Connections {
        target: step.view

        function onListTextChanged(): void {
            if (area.text !== step.view.listText)
                area.text = step.view.listText;
        }
    }

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.measure)
        height: step.closed ? implicitHeight : Math.max(implicitHeight, Math.min(parent.height, Theme.reading * 26))
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

        CalmTextArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !step.closed
            minimumHeight: Theme.reading * 7
            label: qsTr("One thing on each line")
            placeholder: qsTr("Call Ines at nine. Bread. The blue folder into the bag.")
            onEdited: text => step.view.writeList(text)
            Keys.onEscapePressed: step.done()
        }

        CalmText {
            Layout.fillWidth: true
            visible: !step.closed
            text: step.troubled ? qsTr("This could not be kept yet. It stays here, and Bedtime goes on trying.") : qsTr("It is kept in your vault, and you find it again in the morning.")
            tone: step.troubled ? "rose" : "faint"
            size: Theme.label
        }

        CalmNotice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s16
            text: step.locked ? qsTr("Your vault is locked, so the list cannot be kept here. Paper does as well.") : step.absent ? qsTr("There is no vault yet, so the list cannot be kept here. Paper does as well.") : ""
            actionText: step.absent ? qsTr("Make a vault") : qsTr("Unlock")
            onActed: step.view.askUnlock()
        }
    }
}
