pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One moment of a night: what it is, and when.
ColumnLayout {
    id: moment

    property string name: ""
    property string clock: ""
    property string details: ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: 0

    CalmText {
        Layout.fillWidth: true
        text: moment.clock
        Accessible.ignored: true
    }

    CalmText {
        Layout.fillWidth: true
        text: moment.name
        tone: "muted"
        size: Theme.small
        Accessible.ignored: true
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: moment.details
        tone: "muted"
        size: Theme.small
        Accessible.ignored: true
    }
}
