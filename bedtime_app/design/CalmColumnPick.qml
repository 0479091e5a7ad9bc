pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One part of what comes in, and the column of a table from which it is taken.
ColumnLayout {
    id: column

    required property string part
    required property string name
    required property string columnName
    required property int picked
    required property bool open
    required property list<string> names
    required property bool narrow

    signal asked
    signal chosen(int place)

    spacing: Theme.s4

    GridLayout {
        Layout.fillWidth: true
        columns: column.narrow ? 1 : 3
        columnSpacing: Theme.s12
        rowSpacing: 0

        CalmText {
            Layout.fillWidth: column.narrow
            Layout.preferredWidth: Theme.body * 14
            text: column.name
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        CalmLink {
            Layout.maximumWidth: column.width
            Layout.leftMargin: -leftPadding
            text: column.columnName
            Accessible.name: column.open ? qsTr("%1: %2. Hide the columns").arg(column.name).arg(column.columnName) : qsTr("%1: %2. Choose another column").arg(column.name).arg(column.columnName)
            onClicked: column.asked()
        }

        Item {
            Layout.fillWidth: true
        }
    }

    CalmChoice {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s12
        visible: column.open
        label: qsTr("Take it from")
        options: column.names
        index: column.picked
        onChosen: place => column.chosen(place)
    }
}
