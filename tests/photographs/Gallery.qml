pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import bedtime_app.design

// Every component of the design at once, for the photographs.
Window {
    id: gallery

    property string scene: "controls"
    property bool mirrored: false
    property real progress: 0.22
    property bool below: false
    readonly property var moments: [
        { time: "21:45", name: qsTr("Tomorrow’s list"), position: 0, done: !below },
        { time: "21:52", name: qsTr("Slow breathing"), position: 0.117, done: !below },
        { time: "22:08", name: qsTr("Body scan"), position: 0.383, done: false },
        { time: "22:20", name: qsTr("Story"), position: 0.583, done: false },
        { time: "22:45", name: qsTr("Lights-out"), position: 1, done: false }
    ]

    width: 1280
    height: 800
    visible: true
    color: Theme.ground

    Loader {
        anchors.fill: parent
        LayoutMirroring.enabled: gallery.mirrored
        LayoutMirroring.childrenInherit: true
        sourceComponent: ({ controls: controls, writing: writing, tonight: tonight, breathe: breathe })[gallery.scene]
    }

    Component {
        id: controls

        CalmPage {
            accessibleName: qsTr("Controls")

            CalmScroll {
                anchors.fill: parent

                ColumnLayout {
                    x: Theme.pageMargin
                    y: Theme.s48
                    width: parent.width - 2 * x
                    spacing: Theme.s24

                    CalmHeading {
                        Layout.fillWidth: true
                        text: qsTr("The station under the lake")
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s12

                        CalmButton {
                            text: qsTr("Go on with the evening")
                            primary: true
                            focus: true
                        }
                        CalmButton {
                            text: qsTr("Ten minutes")
                        }
                        CalmButton {
                            text: qsTr("Read to me")
                            iconName: "speaker"
                        }
                        CalmButton {
                            text: qsTr("Not now")
                            quiet: true
                        }
                        CalmButton {
                            iconName: "pause"
                            primary: true
                            Accessible.name: qsTr("Pause")
                        }
                        CalmButton {
                            text: qsTr("Not yet")
                            enabled: false
                        }
                        CalmLink {
                            text: qsTr("Stories")
                            iconName: "back"
                        }
                    }

                    CalmNotice {
                        Layout.fillWidth: true
                        text: qsTr("The disk is full. What you wrote is still here, and will be kept as soon as there is room.")
                        caution: true
                        actionText: qsTr("Try again")
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columns: width > Theme.body * 50 ? 3 : 1
                        columnSpacing: Theme.s24
                        rowSpacing: Theme.s24

                        CalmTimeField {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            label: qsTr("Into bed")
                            text: "22:32"
                        }
                        CalmField {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            label: qsTr("Passphrase")
                            text: "moonlight"
                            secret: true
                            hint: qsTr("Four words are better than one.")
                        }
                        CalmField {
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            label: qsTr("Times awake")
                            placeholder: qsTr("A guess is welcome")
                            error: qsTr("A number, please, like 2.")
                        }
                    }

                    CalmCard {
                        Layout.fillWidth: true

                        ColumnLayout {
                            anchors.fill: parent
                            spacing: Theme.s16

                            CalmSwitch {
                                Layout.fillWidth: true
                                text: qsTr("Dim with the evening")
                                detail: qsTr("From wind-down on, everything grows darker and warmer.")
                                checked: true
                            }
                            CalmSwitch {
                                Layout.fillWidth: true
                                text: qsTr("Start with the computer")
                            }
                            CalmChoice {
                                Layout.fillWidth: true
                                label: qsTr("Look")
                                options: [qsTr("As the system"), qsTr("Night"), qsTr("Day")]
                                index: 1
                            }
                            CalmSlider {
                                Layout.fillWidth: true
                                label: qsTr("Pace")
                                from: 80
                                to: 160
                                step: 5
                                value: 110
                                valueText: qsTr("110 words a minute")
                            }
                            StepMarks {
                                count: 5
                                current: 1
                            }
                        }
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s16

                        Repeater {
                            model: ["moon", "book", "cloud", "sunrise", "circle", "lines", "gear", "play", "pause", "next", "back", "close", "lock", "bell", "leaf", "plus", "search", "trash", "undo", "speaker", "paper", "check"]

                            CalmIcon {
                                required property string modelData

                                name: modelData
                            }
                        }
                    }

                    Item {
                        implicitHeight: Theme.s24
                    }
                }
            }
        }
    }

    Component {
        id: writing

        CalmPage {
            accessibleName: qsTr("Writing")

            CalmScroll {
                anchors.fill: parent

                ColumnLayout {
                    x: (parent.width - width) / 2
                    y: Theme.s48
                    width: Math.min(Theme.measure, parent.width - 2 * Theme.pageMargin)
                    spacing: Theme.s16

                    CalmText {
                        text: qsTr("Night of Wed 18 → Thu 19, written 07:12")
                        tone: "faint"
                        size: Theme.label
                    }
                    CalmHeading {
                        Layout.fillWidth: true
                        text: qsTr("The Lock-Keeper’s Garden, and other places one goes at night")
                    }
                    CalmProse {
                        Layout.fillWidth: true
                        tone: "muted"
                        text: qsTr("By the time the last boat has gone through, the water in the upper pound has forgotten it. The gates drip a little, and then they stop.")
                    }
                    CalmProse {
                        Layout.fillWidth: true
                        text: qsTr("She hangs the windlass on its nail, as she has every evening, and it swings twice and is still. There are beans to bring in, but not tonight. Tonight there is only the bench, which has kept the warmth of the wall.")
                    }
                    CalmTextArea {
                        Layout.fillWidth: true
                        label: qsTr("What you remember")
                        text: "Green light through the glass roof, and the trains came in without a sound, like fish.\n\nحلمتُ أنّي أمشي على الماء"
                    }
                    CalmTextArea {
                        Layout.fillWidth: true
                        placeholder: qsTr("keys, a stairwell, my grandmother’s coat…")
                        focus: true
                    }
                    CalmText {
                        text: qsTr("Kept.")
                        tone: "faint"
                        size: Theme.label
                    }
                }
            }
        }
    }

    Component {
        id: tonight

        CalmPage {
            id: tonightPage
            accessibleName: qsTr("Tonight")
            sky: true
            horizon: arc.asList ? 0 : arc.y + arc.horizonY

            CalmScroll {
                anchors.fill: parent

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.s12

                    EveningArc {
                        id: arc
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s72
                        Layout.preferredHeight: Math.max(implicitHeight, tonightPage.height - 370)
                        moments: gallery.moments
                        progress: gallery.progress
                        below: gallery.below
                    }
                    CalmHeading {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        text: gallery.progress > 1 ? qsTr("Good night.") : qsTr("47 minutes to lights-out")
                    }
                    CalmText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        tone: "muted"
                        text: qsTr("Next: a body scan, twelve minutes, read to you.")
                    }
                    CalmButton {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.topMargin: Theme.s16
                        text: qsTr("Go on with the evening")
                        primary: true
                    }
                }
            }
        }
    }

    Component {
        id: breathe

        CalmPage {
            accessibleName: qsTr("Slow breathing")
            sky: true

            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.pageMargin
                spacing: Theme.s16

                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Theme.s24

                    BreathingDisc {
                        level: 0
                        Layout.preferredHeight: 360
                        Layout.preferredWidth: 360
                    }
                    BreathingDisc {
                        level: 1
                        Layout.preferredHeight: 360
                        Layout.preferredWidth: 360
                    }
                    BreathingDisc {
                        level: 0.4
                        paused: true
                        Layout.preferredHeight: 360
                        Layout.preferredWidth: 360
                    }
                }
                CalmHeading {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Breathe out")
                }
                CalmProse {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    font.italic: true
                    tone: "muted"
                    text: qsTr("slowly, as if cooling soup. Nothing to hold.")
                }
                StepMarks {
                    Layout.alignment: Qt.AlignHCenter
                    count: 5
                    current: 1
                }
            }
        }
    }
}
