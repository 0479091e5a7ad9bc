pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One entry that becomes no dream: where it stands, and why.
ColumnLayout {
    id: line

    required property string placeText
    required property string why

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2").arg(line.placeText).arg(line.why)

    CalmText {
        Layout.fillWidth: true
        text: line.placeText
        size: Theme.label
        Accessible.ignored: true
    }

    CalmText {
        Layout.fillWidth: true
        text: line.why
        tone: "muted"
        size: Theme.label
        Accessible.ignored: true
    }
}
