pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import bedtime_app.design
import bedtime_app.views

// The chapters of what lies open; choosing one goes there.
FocusScope {
    id: list

    required property ReaderView view
    required property real inset
    readonly property alias count: rows.count

    signal closed

    Keys.onEscapePressed: list.closed()
    onVisibleChanged: {
        if (visible)
            rows.currentIndex = Math.max(0, list.view.chapter);
    }

    CalmText {
        id: heading

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: list.inset
            rightMargin: list.inset
            topMargin: Theme.s48
        }
        text: qsTr("Chapters")
        size: Theme.title
        font.family: Theme.serif
        font.weight: Theme.light
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: rows

        anchors {
            left: parent.left
            right: parent.right
            top: heading.bottom
            bottom: parent.bottom
            leftMargin: list.inset - Theme.s12
            rightMargin: list.inset - Theme.s12
            topMargin: Theme.s16
        }
        focus: true
        clip: true
        model: list.view.chapters
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chapters")

        delegate: T.AbstractButton {
            id: row

            required property int index
            required property int segment
            required property string title
            readonly property bool current: index === list.view.chapter

            width: ListView.view.width
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            padding: Theme.s12
            hoverEnabled: true
            text: title
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.selected: current
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: {
                list.view.toSegment(row.segment);
                list.closed();
            }

            background: Rectangle {
                radius: Theme.radiusField
                color: row.down || row.hovered ? Theme.raised : "transparent"

                FocusRing {
                    shown: row.visualFocus
                    radius: parent.radius
                    anchors.margins: 1
                }
            }

            contentItem: CalmText {
                text: row.text
                tone: row.current ? "lamp" : "text"
                Accessible.ignored: true
            }
        }
    }
}
