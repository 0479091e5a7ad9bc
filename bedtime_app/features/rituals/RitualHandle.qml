pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

// Takes hold of a step: the mouse drags it, the arrows move it. `dragged` tells where the pointer is.
T.AbstractButton {
    id: handle

    signal dragged(real y)
    signal moved(int places)

    readonly property bool held: grip.pressed

    implicitWidth: Math.round(40 * Theme.handScale)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("The arrow keys move it.")
    Accessible.onIncreaseAction: moved(1)
    Accessible.onDecreaseAction: moved(-1)

    Keys.onUpPressed: moved(-1)
    Keys.onDownPressed: moved(1)

    contentItem: Item {
        CalmIcon {
            anchors.centerIn: parent
            name: "lines"
            color: handle.held || handle.visualFocus ? Theme.lamp : handle.hovered ? Theme.text : Theme.faint
            size: Math.round(Theme.body * 1.3)
        }

        MouseArea {
            id: grip
            anchors.fill: parent
            cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            preventStealing: true  // else the page would scroll instead
            onPressed: handle.forceActiveFocus(Qt.MouseFocusReason)
            onPositionChanged: mouse => handle.dragged(grip.mapToItem(null, mouse.x, mouse.y).y)
        }
    }

    background: Rectangle {
        radius: Theme.radiusField
        color: handle.held ? Theme.raised : "transparent"

        FocusRing {
            shown: handle.visualFocus
        }
    }
}
