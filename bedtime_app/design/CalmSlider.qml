pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

FocusScope {
    id: slider

    property string label: ""
    property alias value: control.value
    property alias from: control.from
    property alias to: control.to
    property alias step: control.stepSize
    property string valueText: ""

    signal moved(real value)

    implicitWidth: Math.max(Theme.body * 14, column.implicitWidth)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: slider.width
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true

            CalmText {
                Layout.fillWidth: true
                text: slider.label
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }

            CalmText {
                text: slider.valueText
                size: Theme.label
                Accessible.ignored: true
            }
        }

        T.Slider {
            id: control

            Layout.fillWidth: true
            implicitHeight: Math.round(36 * Theme.handScale)
            focus: true
            focusPolicy: Qt.StrongFocus
            snapMode: T.Slider.SnapAlways
            stepSize: 1
            Accessible.role: Accessible.Slider
            Accessible.name: slider.label
            Accessible.description: slider.valueText
            Accessible.onIncreaseAction: { increase(); slider.moved(value); }
            Accessible.onDecreaseAction: { decrease(); slider.moved(value); }
            onMoved: slider.moved(value)

            background: Rectangle {
                x: control.leftPadding
                y: (control.height - height) / 2
                width: control.availableWidth
                height: Math.round(4 * Theme.handScale)
                radius: height / 2
                color: Theme.line

                Rectangle {
                    x: control.mirrored ? parent.width - width : 0
                    width: control.position * parent.width
                    height: parent.height
                    radius: height / 2
                    color: Theme.lamp
                }
            }

            handle: Rectangle {
                x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
                y: (control.height - height) / 2
                width: Math.round(20 * Theme.handScale)
                height: width
                radius: width / 2
                color: Theme.lamp

                FocusRing {
                    shown: control.visualFocus
                    radius: parent.radius + gap + 2
                }
            }
        }
    }
}
