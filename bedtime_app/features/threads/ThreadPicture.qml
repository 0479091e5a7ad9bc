pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A thread over time: a bar for each stretch of days, those that count as lately lit.
ColumnLayout {
    id: picture

    required property var bars
    required property int firstLately
    required property var stretches
    required property string fromText
    required property string toText
    property real tall: Theme.s48

    spacing: Theme.s4
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Over time. %1").arg(picture.stretches.join(". "))

    Row {
        id: row

        Layout.fillWidth: true
        Layout.preferredHeight: picture.tall
        spacing: Theme.s4

        Repeater {
            model: picture.bars

            Item {
                id: bar

                required property real modelData
                required property int index
                readonly property bool lately: bar.index >= picture.firstLately

                width: (row.width + row.spacing) / picture.bars.length - row.spacing
                height: row.height

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(2, bar.modelData * parent.height)
                    visible: bar.modelData >= 0
                    radius: Math.min(3, height / 2)
                    color: bar.modelData === 0 ? Theme.line : bar.lately ? Theme.lamp : Theme.faint
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s16

        CalmText {
            text: picture.fromText
            tone: "faint"
            size: Theme.small
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: picture.toText
            tone: "faint"
            size: Theme.small
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
