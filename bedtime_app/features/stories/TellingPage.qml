pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// How stories are told: when they fall silent, how they wind down, and when they shall end.
CalmPage {
    id: page

    required property TellingView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("How stories are told")

    Keys.onEscapePressed: page.view.close()

    CalmScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column

            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.body * 48)
            spacing: Theme.s24

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("How stories are told")
            }

            CalmChoice {
                Layout.fillWidth: true
                focus: true
                label: qsTr("Silent after")
                options: [qsTr("The whole story"), qsTr("The chapter"), qsTr("10 minutes"), qsTr("20 minutes"), qsTr("30 minutes"), qsTr("45 minutes"), qsTr("60 minutes")]
                index: page.view.timer
                onChosen: index => page.view.chooseTimer(index)
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s12
                text: qsTr("It grows softer until nothing is heard. The key E gives ten minutes more; on the black screen any letter does.")
                tone: "muted"
                size: Theme.label
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("Slower and softer towards the end")
                options: [qsTr("Not at all"), qsTr("A little"), qsTr("Much")]
                index: page.view.winding
                onChosen: index => page.view.chooseWinding(index)
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Be finished by lights-out")
                detail: qsTr("Where the evening is short, passages are left out at quiet places. The end stays the end.")
                checked: page.view.byLightsOut
                onToggled: page.view.chooseByLightsOut(checked)
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Light the word that is heard")
                detail: qsTr("Without it only the sentence is lit, which is calmer. Of the voices, eSpeak alone tells its words.")
                checked: page.view.wordLit
                onToggled: page.view.chooseWordLit(checked)
            }

            CalmSlider {
                Layout.preferredWidth: Math.min(column.width, Theme.body * 24)
                label: qsTr("The text waits for the sound")
                from: 0
                to: page.view.latest
                step: 1
                value: page.view.delay
                valueText: page.view.delayText
                onMoved: value => page.view.chooseDelay(value)
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s12
                text: qsTr("Headphones and loudspeakers without a wire are often a little late.")
                tone: "muted"
                size: Theme.label
            }

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s12
                spacing: Theme.s8

                CalmLink {
                    text: qsTr("Voices")
                    onClicked: page.view.askPage("voices")
                }

                CalmLink {
                    text: qsTr("Sounds")
                    onClicked: page.view.askPage("sounds")
                }
            }
        }
    }
}
