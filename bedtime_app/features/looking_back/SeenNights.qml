pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The nights one below another on one clock, and what stands beside each of them.
Item {
    id: picture

    required property LookingBackView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool clocked: view.hours.length > 0
    // With little room the marks beside a bar become words below it.
    readonly property bool narrow: width < (clocked ? Theme.small * 56 : nameWidth + marks.length * markWidth)
    readonly property real nameWidth: Math.round(Theme.small * (view.reach === 0 ? 10.5 : 5))
    readonly property real markWidth: Math.round(Theme.small * 5.6)
    readonly property var titles: ({
            quality: qsTr("The night"), rested: qsTr("Rested"), ritual: qsTr("Ritual"), alone: qsTr("Left alone"), dreams: qsTr("Dreams")
        })
    readonly property var marks: Object.keys(titles).filter(name => view.columns[name])
    readonly property real marksWidth: narrow ? 0 : marks.length * markWidth
    readonly property real plotWidth: !clocked ? 0 : width - (narrow ? 0 : nameWidth) - marksWidth - (narrow || marksWidth === 0 ? 0 : Theme.s24)
    readonly property real marksX: clocked ? (mirrored ? 0 : width - marksWidth) : mirrored ? width - nameWidth - marksWidth : nameWidth
    readonly property real plotX: narrow ? 0 : mirrored ? width - nameWidth - plotWidth : nameWidth
    readonly property real hourWidth: plotWidth / Math.max(1, view.hours.length - 1)
    readonly property int step: Math.max(1, Math.ceil(Theme.small * 2.2 / hourWidth))
    readonly property real head: clocked || !narrow ? Theme.small * 2 : 0

    function across(place: real): real {
        return plotX + plotWidth * (mirrored ? 1 - place : place);
    }

    function middleOf(column: int): real {
        return marksX + markWidth * ((mirrored ? marks.length - 1 - column : column) + 0.5);
    }

    implicitHeight: head + nights.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The nights, %1").arg(view.title)

    Repeater {
        model: picture.view.hours

        Item {
            id: hour

            required property int index
            required property string modelData

            x: Math.round(picture.across(index / Math.max(1, picture.view.hours.length - 1)))
            visible: index % picture.step === 0

            CalmText {
                x: -width / 2
                text: hour.modelData
                tone: "muted"
                size: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Rectangle {
                y: picture.head
                width: 1
                height: nights.implicitHeight
                color: Theme.line
            }
        }
    }

    Repeater {
        model: picture.narrow ? [] : picture.marks

        CalmText {
            required property int index
            required property string modelData

            x: picture.middleOf(index) - width / 2
            width: picture.markWidth
            text: picture.titles[modelData]
            tone: "muted"
            size: Theme.small
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    Column {
        id: nights

        y: picture.head
        width: parent.width

        Repeater {
            model: picture.view.nights

            SeenNight {
                width: nights.width
                picture: picture
            }
        }
    }
}
