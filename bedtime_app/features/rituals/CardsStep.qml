pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One drawing and one sentence, until the next ones come by themselves.
Item {
    id: step

    required property RitualRunView view
    property bool roomy: true
    readonly property bool held: view.state === "paused"

    implicitHeight: said.implicitHeight + marks.implicitHeight + 2 * column.spacing + 140

    Connections {
        target: step.view

        function onCardChanged(): void {
            said.Accessible.announce(step.view.cardSentence, Accessible.Polite);
        }
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.s16

        Item {
            id: room
            Layout.fillWidth: true
            Layout.fillHeight: true

            CalmIcon {
                anchors.centerIn: parent
                name: step.view.cardPicture
                size: Math.max(0, Math.min(room.height, room.width, 320))
                color: Theme.lamp
                opacity: step.held ? 0.5 : 1
            }
        }

        CalmProse {
            id: said
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.measure
            text: step.view.cardSentence
            size: Math.round(Theme.reading * (step.roomy ? 1.3 : 1.1))
            tone: step.held ? "muted" : "text"
            horizontalAlignment: Text.AlignHCenter
        }

        CalmText {
            id: marks
            Layout.fillWidth: true
            text: qsTr("%1 of %2").arg(step.view.cardIndex + 1).arg(step.view.cardCount)
            tone: "faint"
            size: Theme.label
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
