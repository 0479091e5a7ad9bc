pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// A wish that narrows the shelf, or does not.
T.CheckBox {
    id: toggle

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s12
    leftPadding: Theme.s16
    rightPadding: Theme.s16 + 2
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.s8

        Rectangle {
            implicitWidth: Math.round(Theme.label * 0.8)
            implicitHeight: implicitWidth
            radius: 3
            color: toggle.checked ? Theme.lamp : "transparent"
            border.width: toggle.checked ? 0 : 1.5
            border.color: Theme.faint
        }

        CalmText {
            Layout.fillWidth: true
            text: toggle.text
            size: Theme.label
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        color: toggle.checked ? Theme.raised : "transparent"
        border.width: 1
        border.color: toggle.checked ? Theme.lamp : Theme.line

        FocusRing {
            shown: toggle.visualFocus
            radius: parent.radius + gap + 2
        }
    }
}
