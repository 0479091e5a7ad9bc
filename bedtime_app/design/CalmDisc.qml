pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import bedtime_app.design

// A disc with a smooth edge; `glow` lays a soft halo around it, reaching `reach` radii. Nothing is
// drawn further than `cut` pixels below the centre: the software renderer does not clip a Shape.
Item {
    id: disc

    property color color: Theme.lamp
    property color lowColor: color
    property bool glow: false
    property real reach: 2.35
    property real cut: haloSize
    property real strength: Theme.night ? 0.2 : 0.28
    readonly property real haloSize: width * reach

    function tint(alpha: real): color {
        return Qt.rgba(color.r, color.g, color.b, alpha);
    }

    // The angle in degrees at which a circle of `radius` meets the cut.
    function edge(radius: real): real {
        return Math.asin(Math.max(-1, Math.min(1, cut / Math.max(radius, 0.001)))) * 180 / Math.PI;
    }

    implicitWidth: 24
    implicitHeight: 24

    Loader {
        anchors.centerIn: parent
        active: disc.glow
        sourceComponent: Shape {
            id: halo
            width: disc.haloSize
            height: disc.haloSize
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: -1
                fillGradient: RadialGradient {
                    centerX: halo.width / 2
                    centerY: halo.height / 2
                    centerRadius: halo.width / 2
                    focalX: centerX
                    focalY: centerY

                    GradientStop { position: 0.8 / disc.reach; color: disc.tint(disc.strength) }
                    GradientStop { position: 0.5 + 0.5 / disc.reach; color: disc.tint(disc.strength * 0.3) }
                    GradientStop { position: 1; color: disc.tint(0) }
                }

                PathAngleArc {
                    centerX: halo.width / 2
                    centerY: halo.height / 2
                    radiusX: halo.width / 2
                    radiusY: halo.height / 2
                    startAngle: 180 - disc.edge(radiusX)
                    sweepAngle: 180 + 2 * disc.edge(radiusX)
                }
            }
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y2: disc.height

                GradientStop { position: 0; color: disc.color }
                GradientStop { position: 1; color: disc.lowColor }
            }

            PathAngleArc {
                centerX: disc.width / 2
                centerY: disc.height / 2
                radiusX: disc.width / 2
                radiusY: disc.height / 2
                startAngle: 180 - disc.edge(radiusX)
                sweepAngle: 180 + 2 * disc.edge(radiusX)
            }
        }
    }
}
