pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The story that goes on, in one line: hold it, see how long it is, go back to it, end it.
FocusScope {
    id: mini

    required property MiniPlayerView view
    readonly property bool narrow: mini.width < Theme.body * 40

    implicitHeight: line.implicitHeight + 2 * Theme.s8
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("The story that goes on")

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
        id: line

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.s16
            rightMargin: Theme.s16
        }
        columns: mini.narrow ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            CalmLink {
                focus: true
                iconName: mini.view.playing ? "pause" : "play"
                Accessible.name: mini.view.playing ? qsTr("Pause the story") : qsTr("Go on with the story")
                onClicked: mini.view.toggle()
            }

            CalmText {
                Layout.fillWidth: true
                text: mini.view.title
                size: Theme.label
                font.family: Theme.serif
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.s8
                horizontalAlignment: mini.narrow ? Text.AlignLeft : Text.AlignRight
                text: mini.narrow && mini.view.fadingText !== "" ? mini.view.fadingText : [mini.view.leftText, mini.view.fadingText].filter(part => part !== "").join(" · ")
                tone: "muted"
                size: Theme.label
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            CalmLink {
                visible: mini.view.extendable
                iconName: "plus"
                Accessible.name: qsTr("Ten minutes more")
                onClicked: mini.view.extend()
            }

            CalmLink {
                iconName: "book"
                Accessible.name: qsTr("Back to the story")
                onClicked: mini.view.askReader()
            }

            CalmLink {
                iconName: "close"
                Accessible.name: qsTr("End the story")
                onClicked: mini.view.end()
            }
        }
    }
}
