pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

        delegate: CalmLink {
            id: row

            required property int index
            required property int segment
            required property string title

            width: ListView.view.width
            ink: index === list.view.chapter ? Theme.lamp : Theme.text
            textSize: Theme.body
            text: title
            onClicked: {
                list.view.toSegment(row.segment);
                list.closed();
            }
        }
    }
}
