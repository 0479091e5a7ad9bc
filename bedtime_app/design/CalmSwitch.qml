pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

T.Switch {
    id: control

    property string detail: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.s16

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: control.text
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: control.detail
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: track
            implicitWidth: Math.round(48 * Theme.handScale)
            implicitHeight: Math.round(28 * Theme.handScale)
            radius: height / 2
            color: control.checked ? Theme.lamp : "transparent"
            border.width: 1.5
            border.color: control.checked ? Theme.lamp : Theme.faint

            Rectangle {
                x: (control.checked !== control.mirrored) ? track.width - width - y : y
                y: (track.height - height) / 2
                width: track.height - 10
                height: width
                radius: width / 2
                color: control.checked ? Theme.ink : Theme.faint

                Behavior on x { NumberAnimation { duration: Motion.gentle / 2; easing.type: Motion.easing } }
            }

            FocusRing {
                shown: control.visualFocus
                radius: parent.radius + gap + 2
            }
        }
    }
}
