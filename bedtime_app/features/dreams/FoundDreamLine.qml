pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One dream of another journal, as it would be kept; a nightmare's words are not shown.
ColumnLayout {
    id: line

    required property string nightText
    required property string title
    required property string excerpt
    required property bool nightmare

    spacing: Theme.s4

    CalmText {
        Layout.fillWidth: true
        text: line.nightText
        tone: "faint"
        size: Theme.small
    }

    CalmText {
        Layout.fillWidth: true
        text: line.title
        tone: line.nightmare ? "rose" : "text"
        size: Theme.reading
        font.family: Theme.serif
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: line.excerpt
        tone: "muted"
        size: Theme.label
    }
}
