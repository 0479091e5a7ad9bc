pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Soft sound by itself. One button begins it and ends it; the rest may be left as it is.
CalmPage {
    id: page

    required property SoundsView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Sounds")

    Keys.onEscapePressed: view.askBack()
    Component.onCompleted: {
        view.arrive();
        play.forceActiveFocus();
    }

    Shortcut {
        sequences: ["P", "Media Play", "Toggle Media Play/Pause"]
        onActivated: page.view.toggle()
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.column)
            spacing: Theme.s24

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.bottomMargin: -Theme.s8
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.askBack()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Sounds")
            }

            GridLayout {
                readonly property bool narrow: width < Theme.body * 36

                Layout.fillWidth: true
                columns: narrow ? 1 : 2
                columnSpacing: Theme.s24
                rowSpacing: Theme.s12

                CalmButton {
                    id: play
                    primary: true
                    iconName: page.view.playing ? "pause" : "play"
                    text: page.view.playing ? qsTr("End it") : qsTr("Play")
                    Accessible.description: page.view.line
                    onClicked: page.view.toggle()
                }

                CalmText {
                    Layout.fillWidth: true
                    text: page.view.playing ? page.view.line : qsTr("%1 The key P begins it and ends it.").arg(page.view.line)
                    tone: "muted"
                    Accessible.name: text
                }
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.soundless ? qsTr("No sound device found, so it stays silent.") : ""
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("What sounds")
                options: page.view.sounds
                index: page.view.sound
                onChosen: index => page.view.chooseSound(index)
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.view.own
                spacing: Theme.s8

                CalmText {
                    Layout.fillWidth: true
                    text: qsTr("Your mix, of one to four sounds")
                    tone: "muted"
                    size: Theme.label
                }

                GridLayout {
                    readonly property bool narrow: width < Theme.body * 36

                    Layout.fillWidth: true
                    columns: narrow ? 1 : 2
                    columnSpacing: Theme.s48
                    rowSpacing: Theme.s8
                    uniformCellWidths: true

                    Repeater {
                        model: page.view.kinds

                        CalmSlider {
                            required property string kind
                            required property string name
                            required property bool open
                            required property int least
                            required property int level
                            required property string levelText

                            Layout.fillWidth: true
                            enabled: open
                            opacity: open ? 1 : 0.6
                            label: name
                            from: least
                            to: 10
                            value: level
                            valueText: levelText
                            onMoved: value => page.view.setLevel(kind, value)
                        }
                    }
                }
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("How loud")
                options: [qsTr("Very low"), qsTr("Low"), qsTr("Usual"), qsTr("Fuller")]
                index: page.view.loudness
                onChosen: index => page.view.chooseLoudness(index)
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("How long")
                options: page.view.lengths
                index: page.view.length
                onChosen: index => page.view.chooseLength(index)
            }

            CalmChoice {
                Layout.fillWidth: true
                visible: page.view.thenOffered
                label: qsTr("And then")
                options: page.view.thens
                index: page.view.then
                onChosen: index => page.view.chooseThen(index)
            }

            CalmChoice {
                Layout.fillWidth: true
                visible: page.view.goesOn
                label: qsTr("For how long")
                options: page.view.thenLengths
                index: page.view.thenLength
                onChosen: index => page.view.chooseThenLength(index)
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("What it does, and does not")
                size: Theme.title
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                text: qsTr("A steady sound covers other noises, and some find company in it. That it improves sleep is not shown: a review of what was studied calls the evidence very low (Riedy and others, 2021, doi 10.1016/j.smrv.2020.101385).")
                size: Theme.body
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                text: qsTr("Begin low: just loud enough to soften what disturbs you. Bedtime keeps every sound quiet, but your loudspeaker decides the rest. With a baby in the room keep it quieter still, and far from the cot.")
                size: Theme.body
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                text: qsTr("While it plays the computer stays awake, which a battery feels; afterwards it may sleep again. A closed lid still puts it to sleep.")
                size: Theme.body
                tone: "muted"
            }
        }
    }
}
