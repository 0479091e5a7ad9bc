pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import bedtime_app.design
import "ArcLabels.mjs" as ArcLabels

// Tonight as a horizon with the moon on its way. `moments`: [{time, name, position, done}], `progress`
// 0 at wind-down and 1 at lights-out; past 1 the sky is bare. Without room for labels it is a list.
Item {
    id: arc

    property var moments: []
    property real progress: 0
    property bool below: false
    // Until then its size changes a dozen times, and places would be looked for each time.
    property bool laidOut: false
    readonly property bool over: progress > 1
    readonly property bool asList: Theme.textScale >= 1.6 || laidOut && places.length < moments.length
    readonly property real horizonY: asList ? height : height - Theme.label * 3 - Theme.s16
    readonly property real moonRadius: Math.max(16, Math.min(28, height * 0.07))
    readonly property real direction: LayoutMirroring.enabled ? -1 : 1
    readonly property rect ellipse: {
        const ry = Math.max(10, height - Theme.label * 3 - Theme.s16 - Theme.label * 2.4 - Theme.s32);
        const rx = Math.max(10, Math.min(width / 2 - Math.max(Theme.label * 7, Math.min(Theme.label * 8.6, width * 0.11)), ry * 1.62));
        return Qt.rect(width / 2, height - Theme.label * 3 - Theme.s16, rx, ry);
    }
    readonly property point moonSpot: below ? Qt.point(spot(0).x, ellipse.y + moonRadius * 1.15) : spot(progress)
    readonly property var places: Theme.textScale >= 1.6 || !laidOut ? [] : findPlaces()

    function spot(place: real): point {
        const angle = Math.PI * Math.max(0, Math.min(1, place));
        return Qt.point(ellipse.x - direction * ellipse.width * Math.cos(angle), ellipse.y - ellipse.height * Math.sin(angle));
    }

    function findPlaces(): var {
        // Measured by font and not by asking the labels, which are only made once they have places.
        const height = hourFont.lineSpacing + nameFont.lineSpacing;
        const wanted = moments.map(moment => {
            const dot = spot(moment.position);
            const name = Math.min(nameFont.advanceWidth(moment.name), Theme.label * 12);
            return { x: dot.x, y: dot.y, width: Math.ceil(Math.max(hourFont.advanceWidth(moment.time), name)), height: height };
        });
        const moon = below ? null : { x: moonSpot.x, y: moonSpot.y, radius: moonRadius + 6 };
        return ArcLabels.place(wanted, { cx: ellipse.x, cy: ellipse.y, rx: ellipse.width, ry: ellipse.height }, moon, { width: arc.width, height: arc.height });
    }

    implicitWidth: 900
    implicitHeight: over ? 320 : Math.max(320, list.implicitHeight + Theme.s32)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Tonight’s moments")

    Component.onCompleted: laidOut = true

    FontMetrics {
        id: hourFont
        font.family: Theme.sans
        font.pixelSize: Theme.label
        font.weight: Theme.strong
    }

    FontMetrics {
        id: nameFont
        font.family: Theme.sans
        font.pixelSize: Theme.label
    }

    Rectangle {
        y: arc.horizonY
        width: arc.width
        height: 1
        visible: !arc.asList || arc.over
        color: Theme.line
    }

    Item {
        id: heaven
        width: arc.width
        height: arc.horizonY
        visible: !arc.asList && !arc.over

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Qt.alpha(Theme.faint, 0.75)
                strokeWidth: 1.2
                strokeStyle: ShapePath.DashLine
                dashPattern: [3.5, 5]
                capStyle: ShapePath.FlatCap
                fillColor: "transparent"

                PathAngleArc {
                    centerX: arc.ellipse.x
                    centerY: arc.ellipse.y
                    radiusX: arc.ellipse.width
                    radiusY: arc.ellipse.height
                    startAngle: arc.direction > 0 ? 180 + 180 * passed.share : -180 * passed.share
                    sweepAngle: arc.direction * 180 * (1 - passed.share)
                }
            }

            ShapePath {
                id: passed

                readonly property real share: arc.below ? 0 : Math.max(0, Math.min(1, arc.progress))

                strokeColor: share > 0 ? Theme.lamp : "transparent"
                strokeWidth: 2
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"

                PathAngleArc {
                    centerX: arc.ellipse.x
                    centerY: arc.ellipse.y
                    radiusX: arc.ellipse.width
                    radiusY: arc.ellipse.height
                    startAngle: arc.direction > 0 ? 180 : 0
                    sweepAngle: arc.direction * 180 * passed.share
                }
            }
        }
    }

    Repeater {
        model: arc.asList || arc.over ? [] : arc.moments

        ArcDot {
            required property var modelData
            readonly property point at: arc.spot(modelData.position)

            x: at.x - width / 2
            y: at.y - height / 2
            done: modelData.done
        }
    }

    CalmDisc {
        x: arc.moonSpot.x - width / 2
        y: arc.moonSpot.y - height / 2
        width: 2 * arc.moonRadius
        height: width
        visible: heaven.visible
        color: Theme.moon
        glow: true
        cut: arc.ellipse.y - arc.moonSpot.y
    }

    Repeater {
        model: arc.over ? [] : arc.moments

        ArcLabel {
            required property int index
            readonly property var place: arc.places[index] ?? { x: 0, y: 0, align: 0 }

            x: place.x
            y: place.y
            visible: !arc.asList
            align: place.align
        }
    }

    ArcList {
        id: list
        anchors.centerIn: parent
        width: Math.min(parent.width, implicitWidth)
        visible: arc.asList && !arc.over
        moments: arc.moments
    }
}
