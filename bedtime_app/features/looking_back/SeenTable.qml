pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The same nights in rows and columns; with little room each row becomes lines with their headings.
Column {
    id: table

    required property LookingBackView view
    readonly property bool narrow: width < Theme.label * 7 * view.headings.length

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The nights, %1").arg(view.title)

    SeenRow {
        visible: !table.narrow
        width: table.width
        narrow: false
        headings: table.view.headings
        cells: table.view.headings
        heading: true
    }

    Repeater {
        model: table.view.rows

        SeenRow {
            required property var modelData

            width: table.width
            narrow: table.narrow
            headings: table.view.headings
            cells: modelData
        }
    }
}
