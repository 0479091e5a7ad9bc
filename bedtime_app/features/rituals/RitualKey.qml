pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One key of the ritual and what it does; it can be pressed with the pointer too.
AbstractButton {
    id: key

    property string cap: ""
    property string act: ""
    property bool dark: false

    text: act
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.s12
    rightPadding: Theme.s12
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.s8

        CalmText {
            visible: text !== ""
            text: key.cap
            color: key.dark ? Theme.surface : Theme.faint
            size: Theme.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        CalmText {
            text: key.act
            color: key.dark ? Theme.surface : key.hovered || key.visualFocus ? Theme.text : Theme.muted
            size: Theme.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing {
            shown: key.visualFocus
            gap: -2
        }
    }
}
