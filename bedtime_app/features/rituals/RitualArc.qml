pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import bedtime_app.design

// A low arc with a moon on it, as on Tonight: how much of the whole ritual lies behind.
Item {
    id: arc

    property real progress: 0
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real radius: width * 0.72
    readonly property real half: Math.asin(width / 2 / radius)
    readonly property real bearing: (mirrored ? 1 - progress * 2 : progress * 2 - 1) * half

    implicitWidth: 380
    implicitHeight: radius * (1 - Math.cos(half)) + moon.height
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 1.5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: arc.width / 2
                centerY: moon.height / 2 + arc.radius
                radiusX: arc.radius
                radiusY: arc.radius
                startAngle: -90 - arc.half * 180 / Math.PI
                sweepAngle: 2 * arc.half * 180 / Math.PI
            }
        }
    }

    CalmDisc {
        id: moon
        x: arc.width / 2 + arc.radius * Math.sin(arc.bearing) - width / 2
        y: arc.radius * (1 - Math.cos(arc.bearing))
        width: 30
        height: 30
        color: Theme.moon
    }
}
