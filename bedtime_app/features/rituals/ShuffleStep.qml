pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The present word alone, dimly: nothing before it and nothing to expect.
Item {
    id: step

    required property RitualRunView view
    property bool roomy: true

    implicitHeight: word.implicitHeight + hint.implicitHeight + 2 * Theme.s48

    Connections {
        target: step.view

        // Without a voice the screen reader tells the words.
        function onSaidChanged(): void {
            if (step.view.silence !== "")
                word.Accessible.announce(step.view.said, Accessible.Polite);
        }
    }

    CalmHeading {
        id: word
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.measure)
        text: step.view.said !== "" ? step.view.said : qsTr("In a moment.")
        tone: step.view.inSilence ? "faint" : "muted"
        size: step.roomy ? Theme.display : Theme.title
        horizontalAlignment: Text.AlignHCenter
    }

    CalmText {
        id: hint
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s24
        width: Math.min(parent.width, Theme.measure)
        text: step.view.sentence
        tone: "faint"
        horizontalAlignment: Text.AlignHCenter
    }
}
