pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Two weeks of nights, each moment by the clocks of that day.
CalmPage {
    id: page

    required property NightsView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("The coming nights")

    Keys.onEscapePressed: view.close()

    Component.onCompleted: view.open()
    Component.onDestruction: view.leave()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.body * 48)
            spacing: Theme.s16

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                text: qsTr("The coming nights")
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.zoneText
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.zoneTrouble
                caution: true
            }

            CalmSwitch {
                Layout.fillWidth: true
                focus: true
                text: qsTr("Day, offset and UTC")
                checked: page.view.exact
                onToggled: page.view.setExact(checked)
            }

            Column {
                Layout.fillWidth: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("The coming nights")

                Repeater {
                    model: page.view.rows

                    NightLine {
                        width: column.width
                        exact: page.view.exact
                    }
                }
            }
        }
    }
}
