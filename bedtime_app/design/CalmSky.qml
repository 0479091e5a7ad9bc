pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// The full-bleed sky. `horizon` is where it meets the ground, in pixels from the top; 0 is no ground.
Item {
    id: sky

    property real horizon: 0
    property bool stars: Theme.night
    readonly property real skyHeight: horizon > 0 ? Math.min(horizon, height) : height

    Rectangle {
        width: sky.width
        height: sky.skyHeight
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.skyTop
            }
            GradientStop {
                position: 0.75
                color: Theme.skyLow
            }
            GradientStop {
                position: 1
                color: sky.horizon > 0 ? Theme.skyLow : Theme.glow
            }
        }
    }

    Repeater {
        model: sky.stars ? 70 : 0

        // The golden ratio spreads the stars evenly but never in rows.
        Rectangle {
            required property int index
            readonly property real bright: (index * 0.7548776662) % 1

            x: Math.round(((index * 0.6180339887 + 0.13) % 1) * sky.width)
            y: Math.round(Math.pow((index * 0.3819660113 * 1.7 + 0.29) % 1, 1.15) * sky.skyHeight * 0.97)
            width: bright > 0.86 ? 2 : 1
            height: width
            radius: width / 2
            color: Theme.moon
            opacity: 0.12 + 0.38 * bright * bright
        }
    }

    Rectangle {
        y: sky.skyHeight
        width: sky.width
        height: Math.max(0, sky.height - y)
        visible: sky.horizon > 0
        color: Theme.rail
    }
}
