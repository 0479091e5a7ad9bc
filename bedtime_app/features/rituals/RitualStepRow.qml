pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One step of a ritual: where it stands, how long it takes, and what can be chosen in it.
FocusScope {
    id: row

    required property RitualEditorView view
    required property int index
    required property string key
    required property string name
    required property string begins
    required property string lengthText
    required property string placeText
    required property string minutes
    required property string minutesError
    required property bool adjustable
    required property bool last
    required property string grade
    required property string caution
    required property int breathIndex
    required property string breathText
    required property bool holdsOffered
    required property bool holds
    required property string holdsCaution
    required property int storyIndex
    readonly property bool narrow: width < Theme.body * 34

    signal dragged(real y)
    signal taken

    function move(places: int): void {
        row.view.moveBy(row.key, places);
    }

    implicitHeight: column.implicitHeight + 2 * Theme.s16
    Accessible.role: Accessible.ListItem
    Accessible.name: placeText
    Accessible.description: [begins, lengthText].join(" · ")

    Keys.onPressed: event => {
        const ways = new Map([[Qt.Key_Up, -1], [Qt.Key_Down, 1]]);
        event.accepted = !row.last && (event.modifiers & Qt.AltModifier) && ways.has(event.key);
        if (event.accepted)
            row.move(ways.get(event.key));
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.s8
        anchors.rightMargin: -Theme.s8
        visible: handle.held
        color: Theme.surface
        radius: Theme.radiusField
    }

    ColumnLayout {
        id: column
        y: Theme.s16
        width: row.width
        spacing: Theme.s12

        GridLayout {
            Layout.fillWidth: true
            columns: row.narrow ? 1 : 2
            columnSpacing: Theme.s16
            rowSpacing: Theme.s4

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s12

                RitualHandle {
                    id: handle
                    enabled: !row.last
                    opacity: row.last ? 0 : 1
                    focus: !row.last
                    text: qsTr("Move %1").arg(row.placeText)
                    onMoved: places => row.move(places)
                    onDragged: y => row.dragged(y)
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s4

                    CalmText {
                        Layout.fillWidth: true
                        text: row.name
                        Accessible.ignored: true
                    }

                    CalmText {
                        Layout.fillWidth: true
                        text: [row.begins, row.adjustable ? "" : row.lengthText, row.grade].filter(part => part !== "").join(" · ")
                        tone: "muted"
                        size: Theme.label
                    }
                }
            }

            RowLayout {
                Layout.alignment: Qt.AlignVCenter
                Layout.leftMargin: row.narrow ? handle.implicitWidth : 0
                spacing: Theme.s4

                RitualMinutes {
                    visible: row.adjustable
                    focus: row.last
                    stepName: row.name
                    text: row.minutes
                    error: row.minutesError
                    onEdited: text => row.view.editMinutes(row.key, text)
                    onMoved: longer => row.view.lengthen(row.key, longer)
                }

                CalmButton {
                    quiet: true
                    enabled: !row.last
                    opacity: row.last ? 0 : 1
                    ink: Theme.muted
                    iconName: "trash"
                    Accessible.name: qsTr("Take out %1").arg(row.name)
                    onClicked: {
                        row.view.remove(row.key);
                        row.taken();
                    }
                }
            }
        }

        CalmText {
            Layout.fillWidth: true
            Layout.leftMargin: handle.implicitWidth + Theme.s12
            visible: text !== ""
            text: row.minutesError
            tone: "rose"
            size: Theme.label
            Accessible.role: Accessible.AlertMessage
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: row.narrow ? 0 : handle.implicitWidth + Theme.s12
            visible: row.breathIndex >= 0
            spacing: Theme.s8

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("How to breathe")
                options: row.view.breathOptions
                index: row.breathIndex
                onChosen: index => row.view.chooseBreath(row.key, index)
            }

            CalmText {
                Layout.fillWidth: true
                text: [row.breathText, row.caution].join(" ")
                tone: "muted"
                size: Theme.label
            }

            CalmSwitch {
                Layout.fillWidth: true
                visible: row.holdsOffered
                text: qsTr("With holds")
                detail: row.holdsCaution
                checked: row.holds
                onToggled: row.view.chooseHolds(row.key, checked)
            }
        }

        CalmChoice {
            Layout.fillWidth: true
            Layout.leftMargin: row.narrow ? 0 : handle.implicitWidth + Theme.s12
            visible: row.storyIndex >= 0
            label: qsTr("Which story")
            options: row.view.storyOptions
            index: row.storyIndex
            onChosen: index => row.view.chooseStory(index)
        }
    }

    Rectangle {
        y: row.height - 1
        width: row.width
        height: 1
        visible: !row.last
        color: Theme.line
    }
}
