pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

Rectangle {
    id: rail

    required property ShellView shell
    readonly property int firstOfFoot: rail.shell.rail.length - 1

    implicitWidth: Math.max(96, Math.round(Theme.small * 7.4))
    color: Theme.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        width: 1
        color: Theme.line
    }

    CalmScroll {
        anchors {
            fill: parent
            margins: Theme.s8
            topMargin: Theme.s24
        }

        ColumnLayout {
            id: column

            width: parent.width
            height: Math.max(implicitHeight, rail.height - Theme.s24 - Theme.s8)
            spacing: Theme.s12

            Repeater {
                model: rail.shell.rail.slice(0, rail.firstOfFoot)

                RailButton {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.title
                    iconName: modelData.icon
                    current: rail.shell.page === modelData.name
                    onClicked: rail.shell.go(modelData.name)
                }
            }

            Item {
                Layout.fillHeight: true
            }

            RailButton {
                readonly property var entry: rail.shell.rail[rail.firstOfFoot]

                Layout.fillWidth: true
                text: entry.title
                iconName: entry.icon
                current: rail.shell.page === entry.name
                onClicked: rail.shell.go(entry.name)
            }
        }
    }
}
