pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import bedtime_app.design

// A line icon from resources/icons, drawn in `color` at the screen's own resolution.
Item {
    id: icon

    property string name: ""
    property color color: Theme.muted
    property real size: Math.round(28 * Theme.handScale)
    readonly property int pixels: Math.round(size * Screen.devicePixelRatio)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.centerIn: parent
        width: icon.size
        height: icon.size
        sourceSize: Qt.size(icon.pixels, icon.pixels)
        source: icon.name === "" ? "" : "image://icons/" + icon.name + "/" + icon.color.toString().slice(-6)
        mirror: LayoutMirroring.enabled && ["back", "next", "undo"].includes(icon.name)
        Accessible.ignored: true
    }
}
