pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The night on the axis of its hours: light while in bed, full while asleep.
CalmCard {
    id: picture

    required property DiaryEntryView view
    readonly property real hourWidth: plot.width / Math.max(1, view.hours.length - 1)
    readonly property int step: Math.max(1, Math.ceil(Theme.small * 2.2 / hourWidth))

    function across(place: real): real {
        return plot.width * (mirrored ? 1 - place : place);
    }

    implicitHeight: plot.height + 2 * padding
    padding: Theme.s24
    leftPadding: Theme.s32 + Theme.s8
    rightPadding: leftPadding
    Accessible.ignored: false
    Accessible.role: Accessible.Graphic
    Accessible.name: view.pictureText

    Item {
        id: plot
        readonly property real floor: Theme.s72 + Theme.s24

        anchors.left: parent?.left
        anchors.right: parent?.right
        height: floor + Theme.small * 2

        Repeater {
            model: picture.view.hours

            Item {
                id: hour
                required property int index
                required property string modelData

                x: picture.across(index / Math.max(1, picture.view.hours.length - 1))
                visible: index % picture.step === 0

                Rectangle {
                    width: 1
                    height: plot.floor
                    color: Theme.line
                }

                CalmText {
                    x: -width / 2
                    y: plot.floor + Theme.s8
                    text: hour.modelData
                    tone: "muted"
                    size: Theme.small
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        Repeater {
            model: picture.view.bars

            Rectangle {
                required property var modelData
                readonly property real length: plot.width * (modelData.end - modelData.begin)

                width: Math.max(Theme.s12, length)
                height: modelData.asleep ? 44 : 28
                x: picture.across((modelData.begin + modelData.end) / 2) - width / 2
                y: (plot.floor - height) / 2
                radius: Math.min(Theme.radiusField, width / 2)
                color: modelData.asleep ? Theme.lamp : Qt.alpha(Theme.lamp, 0.2)
                border.width: modelData.asleep ? 0 : 1
                border.color: Qt.alpha(Theme.lamp, 0.7)
            }
        }
    }
}
