pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// One voice that can be chosen, with what it is like.
T.RadioButton {
    id: line

    required property string name
    required property string about
    required property bool chosen

    signal picked
    signal stepped(int by)

    text: name
    checked: chosen
    autoExclusive: false
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: chosen || activeFocus
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.s12
    bottomPadding: Theme.s12
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.description: about
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: picked()
    Accessible.onToggleAction: picked()

    onClicked: picked()
    Keys.onReturnPressed: picked()
    Keys.onEnterPressed: picked()
    Keys.onSpacePressed: picked()
    Keys.onDownPressed: stepped(1)
    Keys.onUpPressed: stepped(-1)

    contentItem: RowLayout {
        spacing: Theme.s16

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            implicitWidth: Math.round(Theme.label * 0.9)
            implicitHeight: implicitWidth
            radius: width / 2
            color: line.chosen ? Theme.lamp : "transparent"
            border.width: line.chosen ? 0 : 1.5
            border.color: Theme.faint
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: line.name
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.about
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusField
        color: line.chosen ? Theme.raised : line.hovered ? Theme.surface : "transparent"
        border.width: 1
        border.color: line.chosen ? Theme.lamp : "transparent"

        FocusRing {
            shown: line.visualFocus
            radius: parent.radius + gap + 2
        }
    }
}
