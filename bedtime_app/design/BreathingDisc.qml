pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// The breath as a disc: `level` 0 is empty, 1 is full. It moves only as `level` does.
Item {
    id: breath

    property real level: 0
    property bool paused: false
    readonly property color light: Theme.night ? Theme.lamp : Theme.moon
    readonly property real side: Math.min(width, height)
    readonly property real full: side * 0.56
    readonly property real least: side * 0.22

    implicitWidth: 400
    implicitHeight: 400
    Accessible.ignored: true

    Repeater {
        model: 5

        CalmDisc {
            required property int index
            readonly property real spread: (index + 1) / 5

            anchors.centerIn: parent
            width: core.width + (breath.side - breath.full) * spread * (0.45 + 0.55 * breath.level)
            height: width
            color: Qt.alpha(breath.light, (breath.paused ? 0.02 : 0.055) + 0.02 * (1 - spread))
        }
    }

    CalmDisc {
        id: core
        anchors.centerIn: parent
        width: breath.least + (breath.full - breath.least) * breath.level
        height: width
        color: breath.light
        lowColor: Qt.hsla(breath.light.hslHue * 0.85, breath.light.hslSaturation * 0.65, breath.light.hslLightness * (Theme.night ? 0.74 : 0.9), 1)
        opacity: breath.paused ? 0.55 : 1
    }

    CalmIcon {
        anchors.centerIn: parent
        visible: breath.paused
        name: "pause"
        color: Theme.night ? Theme.ink : Theme.text
        size: Math.round(breath.least * 0.6)
    }
}
