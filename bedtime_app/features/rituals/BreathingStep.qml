pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The disc and the word move together: both follow the view's turn. Stilled, the disc only steps.
Item {
    id: step

    required property RitualRunView view
    property bool roomy: true
    readonly property bool held: view.state === "paused"
    readonly property real words: word.implicitHeight + hint.implicitHeight + column.spacing * 2

    function follow(): void {
        breath.stop();
        if (!view.moving)
            return;
        word.Accessible.announce(word.text, Accessible.Polite);
        if (Motion.still || view.breathHeld)
            disc.level = view.breathingIn ? 1 : 0;
        else
            breath.start();
    }

    implicitHeight: words + 120

    Component.onCompleted: follow()

    Connections {
        target: step.view

        function onTurnChanged(): void {
            step.follow();
        }
    }

    NumberAnimation {
        id: breath
        target: disc
        property: "level"
        from: step.view.turnLevel
        to: step.view.breathingIn ? 1 : 0
        duration: step.view.turnMilliseconds
        easing.type: Easing.InOutSine
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.s8

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            BreathingDisc {
                id: disc
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height, 440)
                height: width
                paused: step.held
            }
        }

        CalmHeading {
            id: word
            Layout.fillWidth: true
            size: step.roomy ? Theme.display : Theme.title
            text: step.held ? qsTr("Paused") : step.view.breathHeld ? qsTr("Hold") : step.view.breathingIn ? qsTr("Breathe in") : qsTr("Breathe out")
            horizontalAlignment: Text.AlignHCenter
        }

        CalmProse {
            id: hint
            Layout.fillWidth: true
            text: step.held ? qsTr("Go on whenever you like.") : step.view.breathHeld ? qsTr("lightly, and for no longer than is easy.") : step.view.breathingIn ? qsTr("softly, no deeper than is easy.") : step.view.holds ? qsTr("slowly, as if cooling soup.") : qsTr("slowly, as if cooling soup. Nothing to hold.")
            tone: "muted"
            font.italic: true
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
