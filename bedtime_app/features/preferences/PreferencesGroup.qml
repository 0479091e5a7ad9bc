pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Choices that belong together under one heading.
ColumnLayout {
    id: group

    required property string title
    default property alias choices: inner.data

    Layout.fillWidth: true
    spacing: Theme.s16
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }

    CalmHeading {
        Layout.fillWidth: true
        text: group.title
        size: Theme.title
    }

    ColumnLayout {
        id: inner
        Layout.fillWidth: true
        spacing: Theme.s16
    }
}
