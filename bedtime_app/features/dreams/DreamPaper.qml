pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The page of one dream, which keeps itself.
FocusScope {
    id: pane

    required property DreamJournalView view
    required property bool alone

    readonly property bool writing: !pane.view.covered && !pane.view.historyOpen

    signal closed

    function begin(): void {
        if (pane.view.covered)
            uncover.forceActiveFocus(Qt.TabFocusReason);
        else if (pane.view.dreamId === "")
            title.forceActiveFocus(Qt.OtherFocusReason);
        else
            words.forceActiveFocus(Qt.OtherFocusReason);
        Qt.callLater(scroll.scrollTo, 0);
    }

    Keys.onEscapePressed: event => {
        event.accepted = pane.view.historyOpen;
        if (event.accepted) {
            pane.view.closeHistory();
            pane.begin();
        }
    }

    CalmScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column

            x: Math.max(Theme.s24, Math.min(Theme.s72, (scroll.width - Theme.measure) / 2))
            y: pane.alone ? Theme.s24 : Theme.s48
            width: Math.min(Theme.measure, scroll.width - 2 * x)
            spacing: 0

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.bottomMargin: Theme.s16
                visible: pane.alone
                ink: Theme.muted
                text: qsTr("Dreams")
                iconName: "back"
                onClicked: pane.closed()
            }

            CalmText {
                Layout.fillWidth: true
                text: pane.view.nightText
                tone: "faint"
                size: Theme.label
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                visible: pane.view.covered
                text: qsTr("A nightmare")
                tone: "rose"
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: pane.view.covered
                text: qsTr("Covered. Open it when you wish.")
                tone: "muted"
            }

            CalmButton {
                id: uncover

                Layout.topMargin: Theme.s24
                visible: pane.view.covered
                text: qsTr("Open it")
                onClicked: {
                    pane.view.uncover();
                    words.forceActiveFocus(Qt.OtherFocusReason);
                }
            }

            CalmLink {
                Layout.topMargin: Theme.s16
                Layout.leftMargin: -leftPadding
                visible: pane.view.covered
                ink: Theme.muted
                text: qsTr("Change how it ends")
                Accessible.description: qsTr("A practice for the day: it becomes another dream, and only the new one is rehearsed.")
                onClicked: pane.view.askRescripting()
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: pane.writing && pane.view.fragment
                text: qsTr("A note from the night. It waits here until you write the rest and say below what it was.")
                tone: "muted"
                size: Theme.label
            }

            PaperText {
                id: title

                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                visible: pane.writing
                focus: true
                label: qsTr("Title of the dream")
                placeholder: qsTr("A title, if it has one")
                font.pixelSize: Theme.display
                font.weight: Theme.light
                text: pane.view.title
                Keys.onReturnPressed: words.forceActiveFocus(Qt.TabFocusReason)
                Keys.onEnterPressed: words.forceActiveFocus(Qt.TabFocusReason)
                onTextEdited: pane.view.writeTitle(text)
            }

            PaperText {
                id: words

                Layout.fillWidth: true
                Layout.minimumHeight: Theme.reading * 9
                Layout.topMargin: Theme.s12
                visible: pane.writing
                label: qsTr("The dream")
                placeholder: qsTr("What do you still see?")
                text: pane.view.text
                onTextEdited: pane.view.writeText(text)
                onActiveFocusChanged: {
                    if (!activeFocus)
                        pane.view.keepNow();
                }
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s12
                visible: pane.writing
                text: pane.view.keptText
                tone: "faint"
                size: Theme.label
                // The line keeps its place while there is nothing to say.
                Layout.minimumHeight: Theme.label * 1.5
            }

            DreamDetails {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                visible: pane.writing
                view: pane.view
            }

            CalmLink {
                Layout.topMargin: Theme.s8
                Layout.leftMargin: -leftPadding
                visible: pane.writing && pane.view.hasHistory
                ink: Theme.muted
                text: qsTr("Earlier versions")
                onClicked: {
                    pane.view.openHistory();
                    if (pane.view.historyOpen)
                        history.begin();
                    Qt.callLater(scroll.scrollTo, 0);
                }
            }

            DreamHistory {
                id: history

                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                visible: pane.view.historyOpen
                view: pane.view
                onDone: pane.begin()
            }

            CalmLink {
                Layout.topMargin: Theme.s8
                Layout.leftMargin: -leftPadding
                visible: !pane.view.historyOpen && pane.view.dreamId !== ""
                ink: Theme.muted
                text: qsTr("Delete")
                iconName: "trash"
                onClicked: {
                    pane.view.removeThis();
                    pane.closed();
                }
            }
        }
    }
}
