pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The journal: search above, the newest night first, and a fresh page below.
FocusScope {
    id: pane

    required property DreamJournalView view

    readonly property DreamFiltersView filters: pane.view.filters as DreamFiltersView
    readonly property NightCalendarView calendar: pane.view.calendar as NightCalendarView
    readonly property OtherYearsView otherYears: pane.view.otherYears as OtherYearsView
    readonly property bool looking: pane.view.searchText !== "" || pane.filters.some
    // With large text in a low window, what was asked for leaves the rest to the dreams found.
    readonly property bool low: pane.height < Theme.body * 26
    // What stands in the place of the list: the filters, the calendar, or nothing.
    property string instead: ""

    signal opened

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function focusLines(): void {
        pane.close();
        lines.forceActiveFocus(Qt.OtherFocusReason);
    }

    function turn(what: string, item: Item): void {
        const again = pane.instead === what;
        pane.close();
        if (again)
            return;
        pane.instead = what;
        if (what === "filters")
            pane.filters.arrive();
        else
            pane.calendar.arrive();
        item.forceActiveFocus(Qt.TabFocusReason);
    }

    function close(): void {
        pane.instead = "";
        pane.calendar.leave();
    }

    Keys.onEscapePressed: event => {
        event.accepted = pane.instead !== "";
        if (event.accepted) {
            const from = pane.instead === "filters" ? filtersButton : calendarButton;
            pane.close();
            from.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    onVisibleChanged: pane.close()

    Connections {
        target: pane.view

        function onFoundSaid(found: string): void {
            pane.Accessible.announce(found, Accessible.Polite);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s32
        anchors.bottomMargin: Theme.s16
        spacing: Theme.s12

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24
            Layout.rightMargin: Theme.s12
            spacing: 0

            CalmField {
                id: search

                Layout.fillWidth: true
                Layout.minimumWidth: 1
                Layout.rightMargin: Theme.s4
                placeholder: qsTr("Search your dreams")
                text: pane.view.searchText
                onEdited: text => pane.view.search(text)
                onAccepted: pane.focusLines()
                Keys.onDownPressed: pane.focusLines()
            }

            CalmButton {
                id: filtersButton

                quiet: true
                ink: pane.instead === "filters" ? Theme.lamp : Theme.muted
                iconName: "filter"
                Accessible.name: pane.instead === "filters" ? qsTr("Close the filters") : qsTr("Filters")
                onClicked: pane.turn("filters", filterPanel)
            }

            CalmButton {
                id: calendarButton

                quiet: true
                ink: pane.instead === "calendar" ? Theme.lamp : Theme.muted
                iconName: "calendar"
                Accessible.name: pane.instead === "calendar" ? qsTr("Close the calendar") : qsTr("Calendar of nights")
                onClicked: pane.turn("calendar", calendarPanel)
            }
        }

        FilterChips {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24
            Layout.rightMargin: Theme.s24
            visible: pane.filters.some && !(pane.low && pane.instead !== "")
            view: pane.filters
            onEmptied: filtersButton.forceActiveFocus(Qt.TabFocusReason)
        }

        CalmText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24 + Theme.s4
            Layout.rightMargin: Theme.s24
            // The line keeps its place while it is being counted.
            visible: pane.looking
            text: pane.view.foundText
            tone: "muted"
            size: Theme.label
        }

        DreamFilters {
            id: filterPanel

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.instead === "filters"
            view: pane.filters
        }

        NightCalendar {
            id: calendarPanel

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.instead === "calendar"
            view: pane.calendar
            onChosen: pane.focusLines()
        }

        ListView {
            id: lines

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.s12
            Layout.rightMargin: Theme.s12
            visible: pane.instead === ""
            focus: true
            clip: true
            spacing: Theme.s4
            model: pane.view.dreams
            activeFocusOnTab: count > 0 || activeFocus
            keyNavigationEnabled: true
            cacheBuffer: 0  // a keystroke draws what is seen, and no line is made that the next one takes away
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: Motion.gentle
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Your dreams")
            header: pane.looking ? null : years

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
            visible: pane.instead === "filters"
            text: qsTr("Show the dreams")
            onClicked: pane.focusLines()
        }

        CalmButton {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s24
            Layout.rightMargin: Theme.s24
            visible: pane.instead === "" && !(pane.low && pane.filters.some)
            text: qsTr("Write a dream")
            iconName: "plus"
            onClicked: {
                pane.view.newDream();
                pane.opened();
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s16
            Layout.rightMargin: Theme.s16
            visible: pane.instead === "" && !(pane.low && pane.filters.some)
            spacing: 0

            CalmLink {
                ink: Theme.muted
                text: qsTr("An intention for tonight")
                onClicked: pane.view.askIntention()
            }

            CalmLink {
                ink: Theme.muted
                text: qsTr("Threads")
                onClicked: pane.view.askThreads()
            }

            CalmLink {
                ink: Theme.muted
                text: qsTr("Bring dreams in")
                onClicked: pane.view.askImport()
            }

            CalmLink {
                ink: Theme.muted
                text: qsTr("Deleted dreams")
                onClicked: pane.view.askTrash()
            }
        }
    }

    Component {
        id: years

        OtherYears {
            width: ListView.view.width
            view: pane.otherYears
            // A list keeps its lines where they are, and a header that grows out of sight above.
            onHeightChanged: Qt.callLater(lines.positionViewAtBeginning)
            onActiveFocusChanged: {
                if (activeFocus)
                    lines.positionViewAtBeginning();
            }
            onOpened: dreamId => {
                pane.view.open(dreamId);
                pane.opened();
            }
        }
    }
}
