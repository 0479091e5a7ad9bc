pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Between lights-out and rise: a field, a sound, and back to bed. No clock, and nothing that shines.
CalmPage {
    id: page

    required property DarkView view
    property bool more: false
    readonly property bool elsewhere: acts.activeFocus || other.activeFocus || need.activeFocus
    readonly property bool lit: !view.hushed || elsewhere

    function say(sentence: string): void {
        page.Accessible.announce(sentence, Accessible.Polite);
    }

    function stepBack(): void {
        if (more) {
            more = false;
            area.forceActiveFocus();
        } else {
            view.escape();
        }
    }

    accessibleName: qsTr("After lights-out")

    onElsewhereChanged: if (elsewhere) view.stir()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape)
            page.stepBack();
        else
            page.view.stir();
        event.accepted = event.key === Qt.Key_Escape;
    }
    Component.onCompleted: {
        view.arrive();
        area.text = view.fragment;
        area.forceActiveFocus();
    }

    Connections {
        target: page.view

        function onFragmentChanged(): void {
            if (area.text !== page.view.fragment)
                area.text = page.view.fragment;
        }

        function onJustKeptChanged(): void {
            if (page.view.justKept) {
                page.say(kept.text);
                passing.restart();
            }
        }

        function onHushedChanged(): void {
            if (page.view.hushed) {
                page.more = false;
                area.forceActiveFocus();
            }
        }

        function onSoundingChanged(): void {
            // That it has ended is not told: somebody sleeps by then.
            if (page.view.sounding)
                page.say(qsTr("It sounds for twenty minutes and fades out by itself. Esc ends it."));
        }
    }

    Timer {
        id: passing
        interval: 4000
    }

    CalmText {
        id: kept
        anchors.centerIn: parent
        visible: page.view.justKept && passing.running
        text: qsTr("Kept. Good night.")
        tone: "faint"
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.s48)
        opacity: page.lit ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Motion.gentle
                easing.type: Motion.easing
            }
        }

        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: Math.max(Theme.s48, (scroll.contentHeight - implicitHeight) / 2)
            width: Math.min(scroll.width - 2 * page.margin, Theme.measure)
            spacing: Theme.s16

            CalmTextArea {
                id: area
                Layout.fillWidth: true
                brief: true
                minimumHeight: Theme.reading * 4
                label: qsTr("Tonight’s fragment")
                onEdited: text => page.view.write(text)
                onAccepted: page.view.keep()
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("A few words are enough. Enter keeps them, and all goes dark.")
                tone: "faint"
                size: Theme.label
            }

            CalmNotice {
                Layout.fillWidth: true
                bare: true
                text: page.view.trouble === "locked" ? qsTr("Your vault is locked. The words stay here until it is open.") : page.view.trouble === "absent" ? qsTr("There is no vault yet. The words stay here until there is one.") : page.view.trouble === "troubled" ? qsTr("This could not be kept yet. The words stay here; Enter tries again.") : ""
                actionText: page.view.trouble === "locked" ? qsTr("Unlock") : page.view.trouble === "absent" ? qsTr("Make a vault") : ""
                onActed: page.view.askUnlock()
            }

            CalmNotice {
                Layout.fillWidth: true
                bare: true
                text: page.view.soundless ? qsTr("No sound device found, so it stays silent.") : ""
            }

            FocusScope {
                id: acts
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                implicitHeight: row.implicitHeight

                GridLayout {
                    id: row
                    readonly property real inOneRow: sound.implicitWidth + bed.implicitWidth + columnSpacing

                    anchors.horizontalCenter: parent.horizontalCenter
                    columns: inOneRow > acts.width ? 1 : 2
                    columnSpacing: Theme.s12
                    rowSpacing: Theme.s12

                    CalmButton {
                        id: sound
                        Layout.alignment: Qt.AlignHCenter
                        focus: true
                        ink: Theme.faint
                        text: page.view.sounding ? qsTr("End the sound") : qsTr("Calm sound")
                        Accessible.description: page.view.sounding ? "" : qsTr("Twenty minutes, and it fades out by itself.")
                        onClicked: page.view.sounding ? page.view.stopSound() : page.view.playSound()
                    }

                    CalmButton {
                        id: bed
                        Layout.alignment: Qt.AlignHCenter
                        ink: Theme.faint
                        text: qsTr("Back to bed")
                        Accessible.description: qsTr("The window goes.")
                        onClicked: page.view.backToBed()
                    }
                }
            }

            CalmLink {
                id: other
                Layout.alignment: Qt.AlignHCenter
                visible: !page.more
                ink: Theme.faint
                text: qsTr("Something else…")
                onClicked: {
                    page.more = true;
                    need.forceActiveFocus(Qt.TabFocusReason);
                }
            }

            CalmLink {
                id: need
                Layout.alignment: Qt.AlignHCenter
                visible: page.more
                ink: Theme.faint
                text: qsTr("I need the app")
                onClicked: page.view.askApp()
            }
        }
    }

    // In the dark the first touch only wakes; nothing unseen is pressed.
    MouseArea {
        property point last

        anchors.fill: parent
        visible: !page.lit
        hoverEnabled: true
        cursorShape: Qt.BlankCursor
        onVisibleChanged: last = Qt.point(-1, -1)
        onClicked: page.view.stir()
        onPositionChanged: mouse => {
            // Qt tells a resting pointer again with every frame that is painted under it.
            const moved = last.x >= 0 && Math.abs(mouse.x - last.x) + Math.abs(mouse.y - last.y) > 3;
            last = Qt.point(mouse.x, mouse.y);
            if (moved)
                page.view.stir();
        }
    }
}
