pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// One night: lit with the change, a ring as usual, a dot to come; crossed where not kept to.
Item {
    id: shape

    required property string arm
    required property string kept
    required property bool isTonight
    readonly property real disc: Math.round(Theme.label * 1.1)

    implicitWidth: disc + Theme.s12
    implicitHeight: disc + Theme.s12
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        visible: shape.isTonight
        radius: width / 2
        color: "transparent"
        border.width: 1
        border.color: Theme.muted
    }

    Rectangle {
        anchors.centerIn: parent
        width: shape.arm === "" ? Math.round(shape.disc / 3) : shape.disc
        height: width
        radius: width / 2
        color: shape.arm === "changed" ? Theme.lamp : shape.arm === "" ? Theme.faint : "transparent"
        border.width: shape.arm === "usual" ? 2 : 0
        border.color: Theme.muted
    }

    Rectangle {
        anchors.centerIn: parent
        visible: shape.kept === "strayed"
        width: shape.disc + Theme.s8
        height: 2
        rotation: -45
        color: shape.arm === "changed" ? Theme.ground : Theme.text

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: 2
            color: Theme.rose
            visible: shape.arm !== "changed"
        }
    }
}
