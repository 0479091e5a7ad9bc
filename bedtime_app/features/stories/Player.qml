pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The voice: play or hold, where it is and how far, when it falls silent, and how it is told.
FocusScope {
    id: player

    required property ReaderView view
    required property bool following
    required property bool chaptered

    signal followAsked
    signal chaptersAsked

    readonly property bool narrow: player.width < Theme.body * 46

    implicitHeight: lines.implicitHeight + 2 * Theme.s12
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Voice")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

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

        Flow {
            Layout.fillWidth: player.narrow
            Layout.preferredWidth: player.narrow ? -1 : favourite.width + (player.chaptered ? chapters.width : 0) + wishes.width + dark.width
            spacing: 0

            CalmLink {
                id: favourite

                ink: player.view.favourite ? Theme.lamp : Theme.muted
                iconName: player.view.favourite ? "star-full" : "star"
                checkable: true
                checked: player.view.favourite
                Accessible.role: Accessible.CheckBox
                Accessible.name: qsTr("Favourite")
                Accessible.checkable: true
                Accessible.checked: player.view.favourite
                Accessible.onToggleAction: player.view.toggleFavourite()
                onClicked: player.view.toggleFavourite()
            }

            CalmLink {
                id: chapters

                visible: player.chaptered
                ink: Theme.muted
                text: qsTr("Chapters")
                onClicked: player.chaptersAsked()
            }

            CalmLink {
                id: wishes

                ink: Theme.muted
                text: qsTr("How it is told")
                onClicked: player.view.askPage("telling")
            }

            CalmLink {
                id: dark

                ink: Theme.muted
                text: qsTr("Black screen")
                onClicked: player.view.askDark()
            }
        }

        Flow {
            Layout.columnSpan: lines.columns
            Layout.fillWidth: true
            visible: offers.shown
            spacing: Theme.s8

            QtObject {
                id: offers

                readonly property bool shown: player.view.fadingText !== "" || player.view.extendable || player.view.stirredText !== "" || player.view.resumable || !player.following
            }

            CalmText {
                height: extend.height
                visible: text !== ""
                verticalAlignment: Text.AlignVCenter
                leftPadding: Theme.s12
                text: player.view.fadingText
                tone: "muted"
                size: Theme.label
            }

            CalmLink {
                id: extend

                visible: player.view.extendable
                text: qsTr("Ten minutes more")
                onClicked: player.view.extend()
            }

            CalmLink {
                width: Math.min(implicitWidth, lines.width)
                height: Math.max(implicitHeight, implicitContentHeight + topPadding + bottomPadding)
                visible: player.view.stirredText !== "" && player.following
                text: player.view.stirredText
                onClicked: player.view.toStirred()
            }

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
