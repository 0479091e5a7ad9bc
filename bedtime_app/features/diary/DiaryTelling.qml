pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One night to be told, or told: on the morning's page, and for earlier nights on a page of its own.
FocusScope {
    id: telling

    required property DiaryEntryView view
    // Whether other nights are reached from here.
    property bool leads: true
    readonly property bool open: view.state === "open"
    readonly property bool told: view.state === "told"
    readonly property bool timed: open && !view.feelingsOnly

    function begin(): void {
        if (timed)
            times.first.forceActiveFocus();
        else if (open)
            felt.first.forceActiveFocus();
        else if (told)
            change.forceActiveFocus();
    }

    focus: true
    implicitHeight: column.implicitHeight

    // What was pressed is gone with what it was about: whoever was here stays here.
    onOpenChanged: {
        if (activeFocus)
            Qt.callLater(begin);
    }
    Component.onCompleted: begin()

    ColumnLayout {
        id: column
        width: telling.width
        spacing: Theme.s24

        CalmText {
            Layout.fillWidth: true
            visible: telling.open
            text: telling.view.nightText !== "" ? qsTr("As you remember it. Guesses are right; leave out what you like.") : qsTr("Last night, as you remember it. Guesses are right; leave out what you like.")
            tone: "muted"
        }

        NightPicture {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            visible: (telling.open || telling.told) && !telling.view.feelingsOnly
            view: telling.view
        }

        DiaryTimes {
            id: times
            Layout.fillWidth: true
            visible: telling.timed
            view: telling.view
        }

        CalmNotice {
            Layout.fillWidth: true
            text: telling.view.doubt
        }

        DiaryFelt {
            id: felt
            Layout.fillWidth: true
            visible: telling.open && telling.view.feelingsOnly
            view: telling.view
        }

        DiaryMore {
            Layout.fillWidth: true
            visible: telling.timed
            view: telling.view
        }

        CalmNotice {
            Layout.fillWidth: true
            text: telling.view.unclear ? qsTr("One answer is not understood yet. It is marked, and all the others still stand there.") : telling.view.failed ? qsTr("The vault could not take it just now. Everything still stands there.") : telling.view.kept ? qsTr("Kept. You can change it whenever you like.") : ""
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: telling.view.toldText
            tone: "muted"
        }

        CalmNotice {
            Layout.fillWidth: true
            text: telling.view.state === "silent" ? qsTr("Nothing is asked about this night.") : telling.view.state === "unreadable" ? qsTr("The diary could not be read just now. It is still in the vault.") : ""
            actionText: telling.view.state === "silent" ? qsTr("Write about it") : qsTr("Try again")
            onActed: telling.view.state === "silent" ? telling.view.writeAnyway() : telling.view.arrive()
        }

        Flow {
            Layout.fillWidth: true
            visible: telling.open
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: telling.view.nightText !== "" ? qsTr("Keep this night") : qsTr("Keep this morning")
                onClicked: telling.view.keep()
            }

            CalmButton {
                text: telling.view.feelingsOnly ? qsTr("The night with its times") : qsTr("Only how it felt")
                onClicked: {
                    telling.view.setFeelingsOnly(!telling.view.feelingsOnly);
                    telling.begin();
                }
            }

            CalmButton {
                visible: telling.view.nightText === "" && telling.view.toldText === ""
                text: qsTr("Not today")
                onClicked: telling.view.notToday()
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: -change.leftPadding
            Layout.topMargin: -Theme.s8
            visible: telling.told || telling.leads
            spacing: Theme.s8

            CalmLink {
                id: change
                visible: telling.told
                text: qsTr("Change it")
                onClicked: telling.view.writeAnyway()
            }

            CalmLink {
                id: before
                visible: telling.leads && telling.view.state !== "shut"
                ink: Theme.muted
                text: qsTr("The nights before")
                onClicked: telling.view.askEarlier()
            }
        }
    }
}
