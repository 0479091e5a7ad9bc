pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Choices that belong together, beside their heading or, where it is narrow, under it.
ColumnLayout {
    id: group

    required property string title
    default property alias choices: inner.data
    readonly property bool narrow: width < Theme.body * 52

    Layout.fillWidth: true
    spacing: Theme.s24
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }

    GridLayout {
        Layout.fillWidth: true
        columns: group.narrow ? 1 : 2
        columnSpacing: Theme.s32
        rowSpacing: Theme.s16

        CalmHeading {
            Layout.preferredWidth: group.narrow ? -1 : Theme.body * 13
            Layout.fillWidth: group.narrow
            Layout.topMargin: group.narrow ? 0 : -Theme.s4
            Layout.alignment: Qt.AlignTop
            text: group.title
            size: Theme.title
        }

        ColumnLayout {
            id: inner
            Layout.fillWidth: true
            spacing: Theme.s24
        }
    }
}
