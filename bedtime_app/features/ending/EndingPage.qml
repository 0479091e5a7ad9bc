pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Nearly dark: one sentence, and any key or press keeps the computer on.
CalmPage {
    id: page

    required property EndingView view
    readonly property bool active: Window.active
    readonly property color ink: Theme.night ? Theme.muted : Theme.line

    function tell(): void {
        stand.Accessible.announce(view.sentence + " " + view.hint, Accessible.Polite);
    }

    accessibleName: qsTr("The end of the evening")

    Keys.onPressed: event => {
        event.accepted = true;
        if (!event.isAutoRepeat)
            view.stop();
    }
    onActiveChanged: view.watch(active)
    Component.onCompleted: {
        view.watch(active);
        stand.forceActiveFocus();
        tell();
    }
    Component.onDestruction: view.leave()

    Connections {
        target: page.view

        // Not with each second.
        function onPhaseChanged(): void {
            page.tell();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: page.view.stop()
    }

    Item {
        id: stand
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.StaticText
        Accessible.name: page.view.sentence
        Accessible.description: page.view.hint
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(page.width - 2 * page.margin, Theme.measure)
        spacing: Theme.s16

        CalmProse {
            Layout.fillWidth: true
            text: page.view.sentence
            color: page.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: page.view.hint
            color: page.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        // For whoever has neither keys nor a pointer.
        CalmLink {
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            focusPolicy: Qt.NoFocus
            ink: page.ink
            text: page.view.stopText
            onPressed: page.view.stop()
            onClicked: page.view.stop()
        }
    }
}
