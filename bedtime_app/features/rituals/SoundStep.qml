pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Sound and nothing else: a moon that stands still, and what may sound.
Item {
    id: step

    required property RitualRunView view
    property bool roomy: true
    readonly property bool held: view.state === "paused"

    implicitHeight: words.implicitHeight + 120

    ColumnLayout {
        id: words
        anchors.fill: parent
        spacing: Theme.s24

        Item {
            id: sky
            Layout.fillWidth: true
            Layout.fillHeight: true

            CalmDisc {
                anchors.centerIn: parent
                width: Math.max(0, Math.min(sky.height, 120))
                height: width
                color: Theme.moon
                opacity: step.held ? 0.35 : 0.7
            }
        }

        CalmProse {
            Layout.fillWidth: true
            text: step.held ? qsTr("Paused") : step.view.sentence
            size: Math.round(Theme.reading * (step.roomy ? 1.3 : 1.1))
            tone: "muted"
            horizontalAlignment: Text.AlignHCenter
        }

        CalmChoice {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            label: qsTr("What sounds")
            options: [qsTr("Rain"), qsTr("Ocean"), qsTr("Wind"), qsTr("Night insects"), qsTr("Fan"), qsTr("Deep noise"), qsTr("Soft noise"), qsTr("White noise")]
            index: step.view.sound
            onChosen: index => step.view.chooseSound(index)
        }
    }
}
