pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// One night: pale while in bed, full while asleep, outlined as a device measured it.
// A month has thirty of these, so that what a night does not have is not made for it.
Item {
    id: night

    required property SeenNights picture
    required property string name
    required property string sentence
    required property var bars
    required property int lanes
    required property real mid
    required property int quality
    required property int rested
    required property bool ritual
    required property string aloneText
    required property int dreams
    required property string note
    required property string factsText
    readonly property bool roomy: picture.view.reach === 0
    readonly property real asleepHeight: roomy ? 24 : 14
    readonly property real bedHeight: roomy ? 16 : 10
    readonly property real laneHeight: roomy ? 12 : 8
    readonly property real above: picture.narrow ? label.height + Theme.s4 : roomy ? Theme.s12 : Theme.s4
    readonly property real middle: above + asleepHeight / 2
    readonly property real barsHeight: picture.clocked || !picture.narrow ? asleepHeight + lanes * (laneHeight + 3) : 0

    implicitHeight: Math.max(above + barsHeight + (roomy ? Theme.s12 : Theme.s4), label.height + Theme.s4) + (facts.active ? facts.height + Theme.s4 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence

    // Words stand on a ground of their own, where the hours’ lines would run through them.
    Loader {
        active: night.picture.narrow
        width: parent.width + 2
        height: label.height
        sourceComponent: Rectangle {
            color: Theme.surface
        }
    }

    CalmText {
        id: label

        anchors.left: parent.left
        y: night.picture.narrow ? 0 : night.middle - height / 2
        width: night.picture.narrow ? parent.width : night.picture.nameWidth - Theme.s12
        text: night.name
        tone: "muted"
        size: Theme.small
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Repeater {
        model: night.bars

        Rectangle {
            required property var modelData
            readonly property bool asleep: modelData.kind === "asleep"
            readonly property bool measured: modelData.kind === "measured"

            width: Math.max(4, night.picture.plotWidth * (modelData.end - modelData.begin))
            height: measured ? night.laneHeight : asleep ? night.asleepHeight : night.bedHeight
            x: night.picture.across((modelData.begin + modelData.end) / 2) - width / 2
            y: measured ? night.above + night.asleepHeight + 3 + (modelData.lane - 1) * (night.laneHeight + 3) : night.middle - height / 2
            radius: Math.min(height / 3, width / 2)
            color: measured ? "transparent" : asleep ? Theme.lamp : Qt.alpha(Theme.lamp, 0.2)
            border.width: asleep ? 0 : 1
            border.color: measured ? Theme.muted : Qt.alpha(Theme.lamp, 0.7)
        }
    }

    Rectangle {
        visible: night.mid >= 0
        x: Math.round(night.picture.across(night.mid)) - 2
        y: night.above - 2
        width: 4
        height: night.asleepHeight + 4
        color: Theme.text
        border.width: 1
        border.color: Theme.surface
    }

    Loader {
        readonly property real beside: night.picture.across(night.bars.length > 0 ? night.bars[0].end : 0)

        active: night.note !== ""
        x: night.picture.mirrored ? beside - width - Theme.s8 : beside + Theme.s8
        y: night.middle - height / 2
        sourceComponent: SmallText {
            text: night.note
            tone: "muted"
        }
    }

    Loader {
        id: facts

        active: night.picture.narrow && night.factsText !== ""
        y: night.above + night.barsHeight + Theme.s4
        width: parent.width + 2
        sourceComponent: Item {
            implicitHeight: said.height + Theme.s4

            Rectangle {
                width: parent.width
                height: parent.height + Theme.s12
                color: Theme.surface
            }

            SmallText {
                id: said

                anchors.left: parent.left
                width: parent.width
                text: night.factsText
                wrapMode: Text.WordWrap
            }
        }
    }

    Mark {
        mark: "quality"
        wanted: night.quality > 0
        sourceComponent: StepPlace {
            place: night.quality
        }
    }

    Mark {
        mark: "rested"
        wanted: night.rested > 0
        sourceComponent: StepPlace {
            place: night.rested
        }
    }

    Mark {
        mark: "ritual"
        wanted: night.ritual
        sourceComponent: SmallIcon {
            name: "leaf"
        }
    }

    Mark {
        mark: "alone"
        wanted: night.aloneText !== ""
        sourceComponent: SmallText {
            text: night.aloneText
        }
    }

    Mark {
        mark: "dreams"
        wanted: night.dreams > 0
        sourceComponent: Row {
            spacing: Theme.s4

            SmallIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "cloud"
            }

            SmallText {
                anchors.verticalCenter: parent.verticalCenter
                visible: night.dreams > 1
                text: night.dreams
            }
        }
    }

    component SmallText: CalmText {
        size: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    component SmallIcon: CalmIcon {
        size: Math.round(Theme.small * 1.3)
        color: Theme.text
    }

    // What stands in one of the columns beside the bars.
    component Mark: Loader {
        required property string mark
        required property bool wanted
        readonly property int column: night.picture.marks.indexOf(mark)

        active: wanted && column >= 0 && !night.picture.narrow
        x: night.picture.middleOf(column) - width / 2
        y: night.middle - height / 2
    }

    // Where between one end and the other: a place, and no more of anything.
    component StepPlace: Rectangle {
        id: steps

        required property int place

        implicitWidth: Math.round(Theme.small * 3)
        implicitHeight: 1
        color: Theme.faint

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: (parent.width - width) * (night.picture.mirrored ? 5 - steps.place : steps.place - 1) / 4
            width: 8
            height: 8
            radius: 4
            color: Theme.text
        }
    }
}
