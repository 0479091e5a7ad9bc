pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// What was left out or doubted in a tracker's file, how often, and where at first.
ColumnLayout {
    id: line

    required property string why
    required property string places

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2").arg(line.why).arg(line.places)

    CalmText {
        Layout.fillWidth: true
        text: line.why
        size: Theme.label
        Accessible.ignored: true
    }

    CalmText {
        Layout.fillWidth: true
        text: line.places
        tone: "muted"
        size: Theme.label
        Accessible.ignored: true
    }
}
