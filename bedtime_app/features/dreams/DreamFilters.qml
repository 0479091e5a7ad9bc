pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// By what the journal may be sifted; every choice is in force at once.
FocusScope {
    id: filters

    required property DreamFiltersView view

    CalmScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s16

        ColumnLayout {
            id: column

            x: Theme.s24
            y: Theme.s8
            width: scroll.width - 2 * x
            spacing: Theme.s24

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s8
                Accessible.role: Accessible.Grouping
                Accessible.name: kindLabel.text

                CalmText {
                    id: kindLabel

                    Layout.fillWidth: true
                    text: qsTr("What it was")
                    tone: "muted"
                    size: Theme.label
                    Accessible.ignored: true
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s8

                    Repeater {
                        model: filters.view.kinds

                        FilterPill {
                            required property int place
                            required property string name
                            required property bool chosen

                            focus: place === 0
                            text: name
                            checkable: true
                            checked: chosen
                            onClicked: filters.view.toggleKind(place)
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s8

                CalmField {
                    Layout.fillWidth: true
                    label: qsTr("Person, place, feeling or tag")
                    hint: filters.view.noTagFits ? qsTr("None of yours begins like this.") : ""
                    text: filters.view.tagText
                    onEdited: text => filters.view.typeTag(text)
                    onAccepted: filters.view.chooseFirstTag()
                }

                Flow {
                    Layout.fillWidth: true
                    visible: offered.count > 0
                    spacing: Theme.s8

                    Repeater {
                        id: offered

                        model: filters.view.tags

                        FilterPill {
                            required property string key
                            required property string name
                            required about

                            text: name
                            onClicked: filters.view.chooseTag(key)
                        }
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: column.width < Theme.body * 17 ? 1 : 2
                columnSpacing: Theme.s12
                rowSpacing: Theme.s12

                CalmField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("From the night of")
                    placeholder: qsTr("2026-03-12")
                    error: filters.view.firstWrong ? qsTr("A day is written like 2026-03-12.") : ""
                    text: filters.view.first
                    onEdited: text => filters.view.typeFirst(text)
                    onFinished: filters.view.endTyping()
                    Keys.onUpPressed: filters.view.moveFirst(1)
                    Keys.onDownPressed: filters.view.moveFirst(-1)
                }

                CalmField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("To the night of")
                    placeholder: qsTr("2026-03-12")
                    error: filters.view.lastWrong ? qsTr("A day is written like 2026-03-12.") : filters.view.nightsTurned ? qsTr("This is before the first night.") : ""
                    text: filters.view.last
                    onEdited: text => filters.view.typeLast(text)
                    onFinished: filters.view.endTyping()
                    Keys.onUpPressed: filters.view.moveLast(1)
                    Keys.onDownPressed: filters.view.moveLast(-1)
                }
            }

            CalmSlider {
                Layout.fillWidth: true
                label: qsTr("How it felt, at least")
                from: -3
                to: 3
                value: filters.view.leastTone
                valueText: filters.view.leastToneText
                onMoved: value => filters.view.setLeastTone(value)
            }

            CalmSlider {
                Layout.fillWidth: true
                label: qsTr("How it felt, at most")
                from: -3
                to: 3
                value: filters.view.mostTone
                valueText: filters.view.mostToneText
                onMoved: value => filters.view.setMostTone(value)
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s16
                text: qsTr("From −3, very unpleasant, to +3, very pleasant.")
                tone: "faint"
                size: Theme.label
            }
        }
    }
}
