pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// One of a few; `index` is bound to the view, `chosen` tells it what was picked.
FocusScope {
    id: choice

    property string label: ""
    property list<string> options: []
    property int index: -1
    property int picked: -1

    signal chosen(int index)

    function pick(place: int): void {
        picked = place;
        chosen(place);
    }

    function inOneRow(): real {
        let sum = 0;
        for (let place = 0; place < row.count; ++place)
            sum += (row.itemAt(place)?.implicitWidth ?? 0) + Theme.s8;
        return sum;
    }

    function step(place: int): void {
        if (place < 0 || place >= options.length)
            return;
        const button = row.itemAt(place) as Item;
        button.forceActiveFocus(Qt.TabFocusReason);
        pick(place);
    }

    implicitWidth: Math.max(title.implicitWidth, inOneRow())
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    onIndexChanged: picked = index
    Component.onCompleted: picked = index

    ColumnLayout {
        id: column
        width: choice.width
        spacing: Theme.s8

        CalmText {
            id: title
            Layout.fillWidth: true
            visible: text !== ""
            text: choice.label
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8

            Repeater {
                id: row
                model: choice.options

                T.RadioButton {
                    id: option

                    required property int index
                    required property string modelData

                    text: modelData
                    checked: index === choice.picked
                    autoExclusive: false
                    focusPolicy: Qt.StrongFocus
                    focus: checked || (choice.picked < 0 && index === 0)
                    activeFocusOnTab: checked || activeFocus || (choice.picked < 0 && index === 0)
                    implicitWidth: implicitContentWidth + leftPadding + rightPadding
                    width: Math.min(implicitWidth, choice.width)
                    implicitHeight: implicitContentHeight + topPadding + bottomPadding
                    padding: Theme.s12
                    leftPadding: Theme.s16
                    rightPadding: Theme.s16 + 2
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: text
                    Accessible.checkable: true
                    Accessible.checked: checked
                    Accessible.onPressAction: choice.pick(index)
                    Accessible.onToggleAction: choice.pick(index)
                    onClicked: choice.pick(index)
                    Keys.onReturnPressed: choice.pick(index)
                    Keys.onEnterPressed: choice.pick(index)
                    Keys.onSpacePressed: choice.pick(index)
                    Keys.onRightPressed: choice.step(index + (mirrored ? -1 : 1))
                    Keys.onLeftPressed: choice.step(index - (mirrored ? -1 : 1))
                    Keys.onDownPressed: choice.step(index + 1)
                    Keys.onUpPressed: choice.step(index - 1)

                    contentItem: RowLayout {
                        spacing: Theme.s8

                        Rectangle {
                            implicitWidth: Math.round(Theme.label * 0.8)
                            implicitHeight: implicitWidth
                            radius: width / 2
                            color: option.checked ? Theme.lamp : "transparent"
                            border.width: option.checked ? 0 : 1.5
                            border.color: Theme.faint
                        }

                        CalmText {
                            Layout.fillWidth: true
                            text: option.text
                            size: Theme.label
                            Accessible.ignored: true
                        }
                    }

                    background: Rectangle {
                        radius: Math.min(height / 2, Theme.buttonHeight / 2)
                        color: option.checked ? Theme.raised : "transparent"
                        border.width: 1
                        border.color: option.checked ? Theme.lamp : Theme.line

                        FocusRing {
                            shown: option.visualFocus
                            radius: parent.radius + gap + 2
                        }
                    }
                }
            }
        }
    }
}
