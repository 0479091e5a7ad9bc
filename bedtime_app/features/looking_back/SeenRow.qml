pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One row of the table; what nobody said is an empty cell.
Item {
    id: row

    required property bool narrow
    required property var headings
    required property var cells
    property bool heading: false

    implicitHeight: grid.implicitHeight + Theme.s16
    Accessible.role: Accessible.Row
    Accessible.name: cells[0] ?? ""

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: row.narrow ? 1 : row.cells.length
        columnSpacing: Theme.s12
        rowSpacing: Theme.s4

        Repeater {
            model: row.cells

            CalmText {
                required property int index
                required property string modelData
                readonly property string heading: row.headings[index] ?? ""

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.label * (index === 0 ? 9 : index === 1 ? 8 : 6)
                Layout.alignment: Qt.AlignTop
                visible: !row.narrow || modelData !== ""
                text: row.narrow && index > 0 ? qsTr("%1: %2").arg(heading).arg(modelData) : modelData
                tone: row.heading || index === 0 ? "muted" : "text"
                size: row.heading ? Theme.small : Theme.label
                Accessible.role: row.heading ? Accessible.ColumnHeader : index === 0 ? Accessible.RowHeader : Accessible.Cell
                Accessible.name: row.heading || index === 0 || modelData === "" ? modelData : heading + ", " + modelData
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
    }
}
