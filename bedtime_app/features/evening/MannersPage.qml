pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// How the evening calls: ahead of time, again later, not while one is busy, and how firmly.
CalmPage {
    id: page

    required property MannersView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("How the evening calls")

    Keys.onEscapePressed: view.close()

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
                text: qsTr("How the evening calls")
            }

            CalmChoice {
                Layout.fillWidth: true
                focus: true
                label: qsTr("Say beforehand that the evening comes")
                options: page.view.warnings
                index: page.view.warning
                onChosen: index => page.view.chooseWarning(index)
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("Put off by")
                options: page.view.waits
                index: page.view.wait
                onChosen: index => page.view.chooseWait(index)
            }

            CalmChoice {
                Layout.fillWidth: true
                label: qsTr("At most, in one evening")
                options: page.view.times
                index: page.view.waitTimes
                onChosen: index => page.view.chooseWaitTimes(index)
            }

            CalmTimeField {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.body * 26
                label: qsTr("Worry time, early in the evening")
                hint: qsTr("At this hour you are asked to give each worry a line and its next step. Leave it empty for never.")
                text: page.view.worryTime
                error: page.view.worryTimeError
                onEdited: text => page.view.editWorryTime(text)
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Wait while I am busy")
                detail: qsTr("In full screen, in a call or undisturbed, the evening waits and calls when you are free again, if lights-out has not come.")
                checked: page.view.courteous
                onToggled: page.view.setCourteous(checked)
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("A firm evening")
                detail: qsTr("Once begun, it is let go only by typing a sentence that you wrote for such an hour. Closing the window and quitting stay as they are.")
                checked: page.view.firm
                onToggled: page.view.setFirm(checked)
            }

            CalmField {
                Layout.fillWidth: true
                visible: page.view.firm && page.view.vault === "open"
                label: qsTr("Your sentence")
                placeholder: qsTr("What would you like to read before you stay up?")
                hint: qsTr("It is kept in your vault. Without one, a plain sentence of ours stands in.")
                text: page.view.sentence
                onEdited: text => page.view.writeSentence(text)
            }

            CalmNotice {
                Layout.fillWidth: true
                visible: text !== ""
                text: !page.view.firm ? "" : page.view.troubled ? qsTr("Your sentence could not be kept just now. The one before still holds.") : page.view.vault === "locked" ? qsTr("Your sentence is in the vault, which is locked. Until then a plain sentence of ours stands in.") : page.view.vault === "absent" ? qsTr("Your own sentence needs a vault. Until then a plain sentence of ours stands in.") : ""
                actionText: page.view.troubled ? "" : page.view.vault === "absent" ? qsTr("Make a vault") : qsTr("Unlock")
                onActed: page.view.askUnlock()
            }
        }
    }
}
