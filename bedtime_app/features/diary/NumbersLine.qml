pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One number with all that it rests on; how it is made is opened on demand.
ColumnLayout {
    id: line

    required property string key
    required property string heading
    required property string name
    required property string valueText
    required property bool isNumber
    required property string restsText
    required property string assumedText
    required property string madeText
    required property bool opened
    required property string spoken

    signal madeToggled(string key)

    spacing: 0

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s32
        Layout.bottomMargin: Theme.s4
        visible: text !== ""
        text: line.heading
        size: Theme.title
        font.family: Theme.serif
        font.weight: Theme.light
        Accessible.role: Accessible.Heading
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + Theme.s24
        Accessible.role: Accessible.ListItem
        Accessible.name: line.spoken
        Accessible.description: line.restsText + ". " + line.assumedText

        GridLayout {
            id: grid

            readonly property bool narrow: width < Theme.body * 24

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columns: narrow ? 1 : 2
            columnSpacing: Theme.s24
            rowSpacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: line.name
                Accessible.ignored: true
            }

            CalmText {
                Layout.maximumWidth: grid.narrow ? grid.width : grid.width * 0.45
                text: line.valueText
                tone: line.isNumber ? "text" : "muted"
                font.weight: line.isNumber ? Theme.medium : Theme.regular
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                text: line.restsText
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                visible: text !== ""
                text: line.assumedText
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.columnSpan: grid.columns
                ink: Theme.muted
                text: line.opened ? qsTr("Enough of how it is made") : qsTr("How it is made")
                Accessible.name: qsTr("%1: %2").arg(text).arg(line.name)
                onClicked: line.madeToggled(line.key)
            }

            CalmText {
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                visible: line.opened
                text: line.madeText
                size: Theme.label
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
}
