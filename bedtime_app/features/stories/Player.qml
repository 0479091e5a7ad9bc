pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The voice in one line: play or hold, where it is, and how far.
Rectangle {
    id: player

    required property ReaderView view
    required property bool following

    signal followAsked

    readonly property bool narrow: player.width < Theme.body * 46

    implicitHeight: lines.implicitHeight + 2 * Theme.s12
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Voice")

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: 1
        color: Theme.line
    }

    GridLayout {
        id: lines

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: player.narrow ? Theme.s16 : Theme.s32
            rightMargin: player.narrow ? Theme.s16 : Theme.s32
        }
        columns: player.narrow ? 1 : 3
        columnSpacing: Theme.s24
        rowSpacing: Theme.s8

        RowLayout {
            spacing: Theme.s8

            CalmButton {
                quiet: true
                ink: Theme.muted
                iconName: "back"
                Accessible.name: qsTr("Sentence before")
                onClicked: player.view.back()
            }

            CalmButton {
                focus: true
                primary: true
                iconName: player.view.playing ? "pause" : "play"
                leftPadding: Theme.s12
                Accessible.name: player.view.playing ? qsTr("Pause") : qsTr("Play")
                onClicked: player.view.toggle()
            }

            CalmButton {
                quiet: true
                ink: Theme.muted
                iconName: "next"
                Accessible.name: qsTr("Sentence after")
                onClicked: player.view.forward()
            }

            CalmText {
                Layout.leftMargin: Theme.s8
                Layout.fillWidth: player.narrow
                text: player.view.elapsedText
                size: Theme.label
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
            }
        }

        Rectangle {
            readonly property real minimumValue: 0
            readonly property real maximumValue: 1
            readonly property real value: player.view.progress

            Layout.fillWidth: true
            implicitHeight: 4
            radius: 2
            color: Theme.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Heard so far")

            Rectangle {
                anchors.left: parent.left
                width: parent.width * player.view.progress
                height: parent.height
                radius: 2
                color: Theme.lamp

                Behavior on width {
                    NumberAnimation {
                        duration: Motion.slow
                    }
                }
            }
        }

        RowLayout {
            visible: player.view.resumable || !player.following

            CalmLink {
                visible: player.view.resumable && player.following
                text: qsTr("From the beginning")
                onClicked: player.view.fromBeginning()
            }

            CalmLink {
                visible: !player.following
                text: qsTr("Back to the present sentence")
                onClicked: player.followAsked()
            }
        }
    }
}
