pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One thing about the vault under its heading, parted from the one above by a hairline.
ColumnLayout {
    id: section

    required property string title

    Layout.fillWidth: true
    spacing: Theme.s16
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s8
        implicitHeight: 1
        color: Theme.line
    }

    CalmHeading {
        Layout.fillWidth: true
        text: section.title
        size: Theme.title
    }
}
