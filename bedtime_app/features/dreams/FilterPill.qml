pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// A small choice: one that stays chosen, one that is offered, or one that is taken back by a press.
T.AbstractButton {
    id: pill

    property string iconName: ""
    property string about: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    leftPadding: Theme.s16
    rightPadding: pill.iconName === "" ? Theme.s16 : Theme.s12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: pill.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: pill.text
    Accessible.description: pill.about
    Accessible.checkable: pill.checkable
    Accessible.checked: pill.checked
    Accessible.onPressAction: pill.click()
    Accessible.onToggleAction: pill.click()
    Keys.onReturnPressed: pill.click()
    Keys.onEnterPressed: pill.click()

    contentItem: RowLayout {
        spacing: Theme.s8

        CalmIcon {
            visible: pill.checked
            name: "check"
            color: Theme.lamp
            size: Math.round(Theme.label * 1.1)
        }

        CalmText {
            Layout.fillWidth: true
            text: pill.text
            size: Theme.label
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }

        CalmText {
            visible: text !== ""
            text: pill.about
            tone: "muted"
            size: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        CalmIcon {
            visible: pill.iconName !== ""
            name: pill.iconName
            color: Theme.muted
            size: Math.round(Theme.label * 1.1)
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        color: pill.checked || pill.hovered ? Theme.raised : "transparent"
        border.width: 1
        border.color: pill.checked ? Theme.lamp : Theme.line

        FocusRing {
            shown: pill.visualFocus
            radius: parent.radius + gap + 2
        }
    }
}
