pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import bedtime_app.design

// A line icon from resources/icons, drawn in `color` at the screen's own resolution.
Image {
    id: icon

    property string name: ""
    property color color: Theme.muted
    property real size: Math.round(28 * Math.max(1, Theme.textScale * 0.85))
    readonly property int pixels: Math.round(size * Screen.devicePixelRatio)

    width: size
    height: size
    sourceSize: Qt.size(pixels, pixels)
    source: name === "" ? "" : "image://icons/" + name + "/" + color.toString().slice(-6)
    mirror: LayoutMirroring.enabled && ["back", "next", "undo"].includes(name)
    Accessible.ignored: true
}
