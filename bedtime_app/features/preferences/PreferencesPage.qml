pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What a person may choose about Bedtime itself. Every choice holds at once; nothing is saved by hand.
CalmPage {
    id: page

    required property PreferencesView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"

    accessibleName: qsTr("Preferences")

    Component.onCompleted: appearance.forceActiveFocus()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.side
            y: page.head
            width: scroll.width - 2 * page.side
            spacing: Theme.s32

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Preferences")
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.kept ? "" : qsTr("These choices hold until Bedtime ends, but could not be written to the disk.")
                caution: true
            }

            PreferencesGroup {
                title: qsTr("Look")

                CalmChoice {
                    id: appearance
                    Layout.fillWidth: true
                    label: qsTr("Light")
                    options: [qsTr("Follow the evening"), qsTr("Always night"), qsTr("Always day")]
                    index: page.view.appearance
                    onChosen: index => page.view.chooseAppearance(index)
                }

                CalmChoice {
                    Layout.fillWidth: true
                    label: qsTr("Size of the text")
                    options: page.view.textPercents.map(percent => qsTr("%1 %").arg(percent))
                    index: page.view.textSize
                    onChosen: index => page.view.chooseTextSize(index)
                }

                CalmChoice {
                    Layout.fillWidth: true
                    label: qsTr("Motion")
                    options: [qsTr("As the system does"), qsTr("Always still")]
                    index: page.view.motion
                    onChosen: index => page.view.chooseMotion(index)
                }
            }

            PreferencesGroup {
                title: qsTr("Evening")

                CalmSwitch {
                    Layout.fillWidth: true
                    text: qsTr("Come forward at wind-down")
                    detail: qsTr("The window opens by itself when the evening begins. Otherwise there is only a quiet message.")
                    checked: page.view.comeForward
                    onToggled: page.view.setComeForward(checked)
                }

                CalmSwitch {
                    Layout.fillWidth: true
                    visible: page.view.autostartOffered
                    text: qsTr("Start with the computer")
                    detail: qsTr("Bedtime then waits in the background, without a window.")
                    checked: page.view.autostart
                    onToggled: page.view.setAutostart(checked)
                }

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.autostartLine
                }

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.autostartTroubled ? qsTr("This system did not let Bedtime change that. You can set it in the system’s own settings.") : ""
                }

                CalmSwitch {
                    Layout.fillWidth: true
                    text: qsTr("A key that notes a dream, anywhere")
                    detail: qsTr("It opens the nearly black page with one field, whatever window is in front. The system is asked for a key; none is taken from another program.")
                    checked: page.view.noteKey
                    onToggled: page.view.setNoteKey(checked)
                }

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.noteKeyLine
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s12

                    CalmButton {
                        iconName: "moon"
                        text: qsTr("Plan of your evenings")
                        onClicked: page.view.askPage("plan")
                    }

                    CalmButton {
                        iconName: "bell"
                        text: qsTr("How the evening calls")
                        onClicked: page.view.askPage("manners")
                    }

                    CalmButton {
                        iconName: "book"
                        text: qsTr("Rituals")
                        onClicked: page.view.askPage("rituals")
                    }

                    CalmButton {
                        iconName: "lock"
                        text: qsTr("How the evening ends")
                        onClicked: page.view.askPage("ending_choice")
                    }

                    CalmButton {
                        iconName: "moon"
                        text: qsTr("Boundaries")
                        onClicked: page.view.askPage("boundaries")
                    }

                    CalmButton {
                        iconName: "paper"
                        text: qsTr("A week on paper")
                        onClicked: page.view.askPage("paper")
                    }
                }
            }

            PreferencesGroup {
                title: qsTr("Voice")

                CalmSlider {
                    Layout.fillWidth: true
                    label: qsTr("Pace")
                    from: page.view.slowestPercent
                    to: page.view.quickestPercent
                    step: 5
                    value: page.view.voicePercent
                    valueText: qsTr("%1 %").arg(page.view.voicePercent)
                    onMoved: value => page.view.setVoicePercent(value)
                }

                CalmButton {
                    iconName: "speaker"
                    text: qsTr("Voices, for each language")
                    onClicked: page.view.askPage("voices")
                }
            }

            PreferencesGroup {
                title: qsTr("Vault")

                CalmText {
                    Layout.fillWidth: true
                    text: page.open ? qsTr("Your vault is open. Everything you write is encrypted in it, on this computer only.") : page.locked ? qsTr("Your vault is locked.") : qsTr("There is no vault yet. It keeps everything you write, encrypted, on this computer only.")
                    tone: "muted"
                }

                CalmButton {
                    visible: page.view.vault !== "absent"
                    text: qsTr("What opens the vault")
                    onClicked: page.view.askPage("vault_keys")
                }

                CalmButton {
                    visible: page.open
                    iconName: "lock"
                    text: qsTr("Lock now")
                    onClicked: page.view.askLock()
                }

                CalmButton {
                    visible: !page.open
                    iconName: "lock"
                    text: page.locked ? qsTr("Unlock") : qsTr("Make a vault")
                    onClicked: page.view.askUnlock()
                }

                CalmButton {
                    iconName: "undo"
                    text: qsTr("Backups")
                    onClicked: page.view.askPage("backups")
                }
            }

            PreferencesGroup {
                title: qsTr("Leaving")

                CalmText {
                    Layout.fillWidth: true
                    text: qsTr("A closed window goes on waiting for the evening. Once Bedtime has been quit, no evening begins by itself.")
                    tone: "muted"
                }

                CalmButton {
                    text: qsTr("Quit Bedtime")
                    onClicked: page.view.askQuit()
                }
            }
        }
    }
}
