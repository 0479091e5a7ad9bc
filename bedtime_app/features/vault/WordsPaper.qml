pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// The twelve words, numbered downwards as one writes them.
Rectangle {
    id: paper

    property list<string> words: []
    readonly property int columns: width >= Theme.body * 28 ? 3 : width >= Theme.body * 19 ? 2 : 1

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your twelve words")
    Accessible.focusable: true
    implicitHeight: grid.implicitHeight + 2 * Theme.s32
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: paper.activeFocus ? Theme.lamp : Theme.line

    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.s32
        flow: GridLayout.TopToBottom
        rows: Math.ceil(12 / paper.columns)
        columnSpacing: Theme.s24
        rowSpacing: Theme.s16
        uniformCellWidths: true

        Repeater {
            model: paper.words

            RowLayout {
                id: word

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.s12
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Word %1: %2").arg(index + 1).arg(modelData)

                CalmText {
                    Layout.preferredWidth: Math.round(Theme.label * 1.4)
                    text: word.index + 1
                    tone: "faint"
                    size: Theme.label
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }

                CalmProse {
                    Layout.fillWidth: true
                    text: word.modelData
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
