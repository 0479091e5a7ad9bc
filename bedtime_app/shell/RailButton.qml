pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

T.AbstractButton {
    id: button

    required property string iconName
    required property bool current

    implicitWidth: 80
    implicitHeight: content.implicitHeight + button.topPadding + button.bottomPadding
    verticalPadding: Theme.s8
    horizontalPadding: Theme.s4
    checkable: false
    checked: button.current
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: button.text
    Accessible.selected: button.current
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radiusField
        color: button.current ? Theme.raised : button.hovered ? Theme.surface : "transparent"
        border {
            width: button.visualFocus ? 2 : 0
            color: Theme.lamp
        }
    }

    contentItem: Item {
        id: content

        implicitHeight: icon.height + Theme.s4 + label.implicitHeight

        CalmIcon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            name: button.iconName
            size: Math.round(28 * Theme.handScale)
            color: button.current ? Theme.lamp : Theme.muted
        }

        CalmText {
            id: label

            anchors {
                left: parent.left
                right: parent.right
                top: icon.bottom
                topMargin: Theme.s4
            }
            horizontalAlignment: Text.AlignHCenter
            text: button.text
            size: Theme.small
            color: button.current ? Theme.text : Theme.muted
            font.weight: button.current ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
}
