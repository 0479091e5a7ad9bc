pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// One night: pale while in bed, full while asleep, outlined as a device measured it.
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
    readonly property real barsHeight: picture.clocked || !picture.narrow ? asleepHeight + lanes * (laneHeight + 3) : 0

    implicitHeight: Math.max(above + barsHeight + (roomy ? Theme.s12 : Theme.s4), label.height + Theme.s4) + (facts.visible ? facts.height + Theme.s4 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence

    // Words on a ground of their own, where the hours' lines would run through them.
    Rectangle {
        width: parent.width + 2
        height: label.height
        visible: night.picture.narrow
        color: Theme.surface
    }

    Rectangle {
        y: facts.y
        width: parent.width + 2
        height: parent.height - y
        visible: facts.visible
        color: Theme.surface
    }

    CalmText {
        id: label

        anchors.left: parent.left
        y: night.picture.narrow ? 0 : night.above + (night.asleepHeight - height) / 2
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
            y: measured ? night.above + night.asleepHeight + 3 + (modelData.lane - 1) * (night.laneHeight + 3) : night.above + (night.asleepHeight - height) / 2
            radius: Math.min(height / 3, width / 2)
            color: measured ? "transparent" : asleep ? Theme.lamp : Theme.raised
            border.width: asleep ? 0 : 1
            border.color: measured ? Theme.muted : Theme.line
        }
    }

    Rectangle {
        visible: night.mid >= 0
        x: Math.round(night.picture.across(night.mid)) - 2
        y: night.above - 2
        width: 4
        height: night.asleepHeight + 4
        color: Theme.surface

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: 1
            anchors.rightMargin: 1
            color: Theme.text
        }
    }

    CalmText {
        readonly property real begin: night.bars.length > 0 ? night.bars[0].end : 0

        visible: text !== ""
        x: night.picture.mirrored ? night.picture.across(begin) - width - Theme.s8 : night.picture.across(begin) + Theme.s8
        y: night.above + (night.asleepHeight - height) / 2
        width: Math.max(implicitWidth, 0)
        text: night.note
        tone: "muted"
        size: Theme.small
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    CalmText {
        id: facts

        visible: night.picture.narrow && text !== ""
        anchors.left: parent.left
        y: night.above + night.barsHeight + Theme.s4
        width: parent.width
        text: night.factsText
        size: Theme.small
        Accessible.ignored: true
    }

    Row {
        x: night.picture.marksX
        y: night.above + night.asleepHeight / 2
        visible: !night.picture.narrow

        Mark {
            visible: night.picture.view.columns.quality
            width: night.picture.markWidth

            StepPlace {
                anchors.centerIn: parent
                place: night.quality
            }
        }

        Mark {
            visible: night.picture.view.columns.rested
            width: night.picture.markWidth

            StepPlace {
                anchors.centerIn: parent
                place: night.rested
            }
        }

        Mark {
            visible: night.picture.view.columns.ritual
            width: night.picture.markWidth

            CalmIcon {
                anchors.centerIn: parent
                visible: night.ritual
                name: "leaf"
                size: Math.round(Theme.small * 1.3)
                color: Theme.text
            }
        }

        Mark {
            visible: night.picture.view.columns.alone
            width: night.picture.markWidth

            CalmText {
                anchors.centerIn: parent
                text: night.aloneText
                size: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Mark {
            visible: night.picture.view.columns.dreams
            width: night.picture.markWidth

            Row {
                anchors.centerIn: parent
                visible: night.dreams > 0
                spacing: Theme.s4

                CalmIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "cloud"
                    size: Math.round(Theme.small * 1.3)
                    color: Theme.text
                }

                CalmText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: night.dreams > 1
                    text: night.dreams
                    size: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }

    // A positioner leaves out what has no size.
    component Mark: Item {
        height: 1
    }

    // Where between one end and the other: a place, and no more of anything.
    component StepPlace: Item {
        id: steps

        required property int place

        width: Math.round(Theme.small * 3)
        visible: place > 0

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 1
            color: Theme.faint
        }

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
