pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One dream in the list: its night, its title and how it begins.
AbstractButton {
    id: line

    required property string dreamId
    required property string nightText
    required property string title
    required property string titleMarked
    required property bool untitled
    required property string excerpt
    required property string excerptMarked
    required property bool nightmare
    required property bool current

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: Theme.s16
    topPadding: Theme.s12
    bottomPadding: Theme.s12
    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    text: [line.nightText, line.title, line.excerpt].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    Accessible.name: line.text
    Accessible.selectable: true
    Accessible.selected: line.current
    Accessible.onPressAction: line.click()
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    background: Rectangle {
        radius: Theme.radiusField
        color: line.current ? Theme.raised : line.hovered ? Theme.surface : "transparent"

        FocusRing {
            gap: -2
            shown: line.activeFocus
            radius: Theme.radiusField
        }
    }

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.s4

        CalmText {
            Layout.fillWidth: true
            text: line.nightText
            tone: line.current ? "muted" : "faint"
            size: Theme.small
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: line.titleMarked
            textFormat: Text.StyledText
            tone: line.nightmare ? "rose" : line.untitled ? "muted" : "text"
            size: Theme.reading
            font.family: Theme.serif
            font.italic: line.untitled
            lineHeight: 0.9
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            visible: line.excerpt !== ""
            text: line.excerptMarked
            textFormat: Text.StyledText
            tone: "muted"
            size: Theme.label
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
