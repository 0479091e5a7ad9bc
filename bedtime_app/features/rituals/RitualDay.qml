pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

// One weekday of one ritual; a day that has the ritual is given away only by choosing it elsewhere.
T.AbstractButton {
    id: day

    required property string letters
    required property string fullName
    required property bool chosen

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s8
    leftPadding: Theme.s12
    rightPadding: Theme.s12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: letters
    Accessible.role: Accessible.RadioButton
    Accessible.name: fullName
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: CalmText {
        text: day.text
        size: Theme.label
        color: day.chosen ? Theme.ink : Theme.muted
        font.weight: day.chosen ? Theme.strong : Theme.regular
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        color: day.chosen ? Theme.lamp : day.hovered ? Theme.raised : "transparent"
        border.width: day.chosen ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: day.visualFocus
            radius: parent.radius + gap + 2
        }
    }
}
