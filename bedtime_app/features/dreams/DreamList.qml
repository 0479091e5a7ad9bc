pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The journal: search above, the newest night first, and a fresh page below.
FocusScope {
    id: pane

    required property DreamJournalView view

    signal opened

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function focusLines(): void {
        lines.forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s32
        anchors.bottomMargin: Theme.s16
        spacing: Theme.s12

        CalmField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24
            Layout.rightMargin: Theme.s24
            placeholder: qsTr("Search your dreams")
            text: pane.view.searchText
            onEdited: text => pane.view.search(text)
            onAccepted: pane.focusLines()
            Keys.onDownPressed: pane.focusLines()
        }

        CalmText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24 + Theme.s16
            Layout.rightMargin: Theme.s24
            visible: pane.view.nothingFound
            text: qsTr("No dream holds these words.")
            tone: "muted"
        }

        ListView {
            id: lines

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.s12
            Layout.rightMargin: Theme.s12
            focus: true
            clip: true
            spacing: Theme.s4
            model: pane.view.dreams
            activeFocusOnTab: count > 0 || activeFocus
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: Motion.gentle
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Your dreams")

            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                    lines.currentIndex = event.key === Qt.Key_Home ? 0 : lines.count - 1;
                    event.accepted = true;
                }
            }
            Keys.onDeletePressed: {
                if (lines.currentItem !== null)
                    pane.view.remove((lines.currentItem as DreamLine).dreamId);
            }
            onAtYEndChanged: {
                if (atYEnd)
                    pane.view.showMore();
            }

            delegate: DreamLine {
                required property int index

                width: ListView.view.width
                current: pane.view.pageOpen && pane.view.dreamId === dreamId
                onClicked: {
                    ListView.view.currentIndex = index;
                    pane.view.open(dreamId);
                    pane.opened();
                }
            }
        }

        CalmButton {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24
            Layout.rightMargin: Theme.s24
            text: qsTr("Write a dream")
            iconName: "plus"
            onClicked: {
                pane.view.newDream();
                pane.opened();
            }
        }

        CalmLink {
            Layout.alignment: Qt.AlignHCenter
            ink: Theme.muted
            text: qsTr("An intention for tonight")
            onClicked: pane.view.askIntention()
        }

        CalmLink {
            Layout.alignment: Qt.AlignHCenter
            ink: Theme.muted
            text: qsTr("Deleted dreams")
            onClicked: pane.view.askTrash()
        }
    }
}
