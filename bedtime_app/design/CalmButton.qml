pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

T.Button {
    id: button

    property bool primary: false
    property bool quiet: false
    property string iconName: ""
    property int textSize: Theme.body
    property color ink: !enabled ? Theme.faint : primary ? Theme.ink : quiet ? Theme.lamp : Theme.text

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: quiet ? Theme.s12 : Theme.s24 + 2
    rightPadding: leftPadding
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s8

            CalmIcon {
                visible: button.iconName !== ""
                name: button.iconName
                color: button.ink
                size: Math.round(button.textSize * 1.4)
            }

            CalmText {
                visible: button.text !== ""
                Layout.fillWidth: true
                text: button.text
                size: button.textSize
                color: button.ink
                font.weight: Theme.strong
                horizontalAlignment: button.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        color: button.primary && button.enabled ? (button.down ? Qt.darker(Theme.lamp, 1.1) : Theme.lamp) : button.down || button.hovered ? Theme.raised : "transparent"
        border.width: (button.primary && button.enabled) || button.quiet ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: button.visualFocus
            radius: parent.radius + gap + 2
        }
    }
}
