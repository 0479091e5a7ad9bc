pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One holiday or shift of the list.
FocusScope {
    id: line

    required property string key
    required property string kind
    required property string nights
    required property string times
    readonly property bool narrow: width < Theme.body * 40

    signal editAsked
    signal removeAsked

    implicitWidth: Theme.body * 30
    implicitHeight: grid.implicitHeight + 2 * Theme.s12 + 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2").arg(kind).arg(nights)

    GridLayout {
        id: grid
        y: Theme.s12
        width: line.width
        columns: line.narrow ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: Theme.s8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: line.kind
                tone: "lamp"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                text: line.nights
            }

            CalmText {
                Layout.fillWidth: true
                text: line.times
                tone: "muted"
                size: Theme.label
            }
        }

        RowLayout {
            Layout.leftMargin: line.narrow ? -Theme.s12 : 0
            spacing: Theme.s4

            CalmLink {
                text: qsTr("Change")
                Accessible.description: line.Accessible.name
                onClicked: line.editAsked()
            }

            CalmLink {
                text: qsTr("Take out")
                Accessible.description: line.Accessible.name
                onClicked: line.removeAsked()
            }
        }
    }

    Rectangle {
        y: line.height - 1
        width: line.width
        height: 1
        color: Theme.line
    }
}
