pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One night: its days, its moments, and what the clocks do to them.
Item {
    id: line

    required property string title
    required property string mark
    required property string free
    required property string windDown
    required property string lightsOut
    required property string rise
    required property string windDownExact
    required property string lightsOutExact
    required property string riseExact
    required property string changes
    required property string spoken
    property bool exact: false
    readonly property bool narrow: width < Theme.body * 40

    implicitHeight: grid.implicitHeight + 2 * Theme.s12 + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    GridLayout {
        id: grid
        y: Theme.s12
        width: line.width
        columns: line.narrow ? 1 : 2
        columnSpacing: Theme.s24
        rowSpacing: Theme.s8

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: line.narrow
            Layout.preferredWidth: Theme.body * 15
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: line.title
                font.weight: Theme.medium
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.mark
                tone: "lamp"
                size: Theme.label
                Accessible.ignored: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: line.free === ""
            spacing: Theme.s16

            NightMoment {
                name: qsTr("Wind-down")
                clock: line.windDown
                details: line.exact ? line.windDownExact : ""
            }

            NightMoment {
                name: qsTr("Lights-out")
                clock: line.lightsOut
                details: line.exact ? line.lightsOutExact : ""
            }

            NightMoment {
                name: qsTr("Rise")
                clock: line.rise
                details: line.exact ? line.riseExact : ""
            }
        }

        CalmText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: text !== ""
            text: line.free
            tone: "muted"
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            Layout.columnSpan: line.narrow ? 1 : 2
            visible: text !== ""
            text: line.changes
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }
    }

    Rectangle {
        y: line.height - 1
        width: line.width
        height: 1
        color: Theme.line
    }
}
