pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// The two lamp-coloured pixels around whatever the keyboard is on; a child of the control.
Rectangle {
    id: ring

    property bool shown: false
    property real gap: 3

    anchors.fill: parent
    anchors.margins: -gap - 2
    visible: shown
    color: "transparent"
    radius: Theme.radiusField + gap
    border.width: 2
    border.color: Theme.lamp
}
