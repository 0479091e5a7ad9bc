pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Nights that are nobody's business, and what Bedtime knows about its own use, shown openly.
CalmPage {
    id: page

    required property BoundariesView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool locked: view.vault === "locked"

    accessibleName: qsTr("Boundaries")

    Keys.onEscapePressed: view.askBack()
    Component.onCompleted: {
        view.arrive();
        nights.forceActiveFocus();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.measure * 1.15)
            spacing: Theme.s16

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.askBack()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s16
                text: qsTr("Boundaries")
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Unmonitored nights")
                size: Theme.title
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Nothing is recorded and nothing is asked. Such a night is no gap: Bedtime simply knows nothing of it. What you write yourself is still kept.")
                tone: "muted"
            }

            CalmChoice {
                id: nights
                Layout.fillWidth: true
                label: qsTr("Keep unmonitored")
                options: [qsTr("None"), qsTr("Tonight"), qsTr("A week"), qsTr("Always")]
                index: page.view.unmonitored
                onChosen: index => page.view.chooseUnmonitored(index)
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.unmonitoredText
                tone: "muted"
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                text: qsTr("What Bedtime notices about itself")
                size: Theme.title
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Say when it was open too much")
                detail: qsTr("At most one sentence a week, in the morning: if you opened it after lights-out on three nights or more, or if it was open for an hour and a half on three evenings.")
                checked: page.view.noticesOverUse
                onToggled: page.view.setNoticesOverUse(checked)
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Propose to be needed less")
                detail: qsTr("After four weeks that went well it proposes fewer steps, and later paper. If you decline, it is silent about it for eight weeks.")
                checked: page.view.proposesLess
                onToggled: page.view.setProposesLess(checked)
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                text: qsTr("What is counted")
                size: Theme.title
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("For each evening: whether the ritual was begun, how many steps it had and whether it ended with the day; how often the window was opened after lights-out and how long it was open. Only these numbers, in your vault, for eight weeks at most. While the vault is closed, a week of them waits beside it. Nothing is counted when both switches are off.")
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked && page.view.countsShown ? qsTr("Your vault is locked, so only what waits for it is shown.") : ""
            }

            Repeater {
                model: page.view.weeks

                CalmText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.view.countsShown && page.view.weeks.length === 0
                text: qsTr("Nothing is counted yet.")
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                spacing: Theme.s12

                CalmButton {
                    text: page.view.countsShown ? qsTr("Hide the numbers") : qsTr("Show the numbers")
                    onClicked: page.view.toggleCounts()
                }

                CalmButton {
                    id: ask
                    visible: !page.view.forgetAsked
                    enabled: !page.locked
                    text: qsTr("Forget all of it")
                    Accessible.description: page.locked ? qsTr("Your vault is locked.") : ""
                    onClicked: {
                        page.view.askForget();
                        sure.forceActiveFocus(Qt.TabFocusReason);
                    }
                }

                CalmButton {
                    id: sure
                    visible: page.view.forgetAsked
                    text: qsTr("Yes, forget every number")
                    onClicked: {
                        page.view.forget();
                        ask.forceActiveFocus(Qt.TabFocusReason);
                    }
                }

                CalmButton {
                    visible: page.view.forgetAsked
                    quiet: true
                    text: qsTr("Keep them")
                    onClicked: {
                        page.view.keepCounts();
                        ask.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Proposals you have answered are remembered, so that you are not asked again too soon.")
                tone: "faint"
                size: Theme.label
            }
        }
    }
}
