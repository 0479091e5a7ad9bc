pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One story or practice to choose.
AbstractButton {
    id: card

    required property string scriptId
    required property string title
    required property string summary
    required property string kindText
    required property string lengthText
    required property string evidenceText
    required property string heardText
    required property string languageText
    required property bool begun
    required property bool favourite
    required property bool everyone
    required property bool own
    readonly property string begunText: begun ? qsTr("You are in the middle of it.") : ""
    readonly property string everyoneText: everyone ? qsTr("For children too") : ""
    readonly property string favouriteText: favourite ? qsTr("Favourite") : ""

    signal starred
    signal takenAway
    signal searchAsked

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: Theme.s32 - Theme.s4
    hoverEnabled: true
    text: [card.title, card.kindText, card.lengthText, card.evidenceText, card.languageText, card.summary, card.everyoneText, card.heardText, card.favouriteText, card.begunText].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Accessible.description: card.own ? qsTr("F marks it as a favourite. Delete takes it off the shelf.") : qsTr("F marks it as a favourite.")
    Accessible.onPressAction: card.click()
    Keys.onReturnPressed: card.click()
    Keys.onEnterPressed: card.click()
    Keys.onDeletePressed: event => {
        event.accepted = card.own;
        if (card.own)
            card.takenAway();
    }
    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier;
        event.accepted = plain && (event.key === Qt.Key_F || event.key === Qt.Key_Slash);
        if (event.accepted)
            event.key === Qt.Key_F ? card.starred() : card.searchAsked();
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: card.down || card.hovered ? Theme.raised : Theme.surface
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: card.visualFocus
            radius: Theme.radiusCard + gap
        }
    }

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.s8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            CalmText {
                Layout.fillWidth: true
                text: [card.kindText, card.lengthText, card.evidenceText, card.languageText].filter(part => part !== "").join(" · ")
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }

            CardMark {
                visible: card.own
                iconName: "trash"
                ink: Theme.muted
                onClicked: card.takenAway()
            }

            CardMark {
                iconName: card.favourite ? "star-full" : "star"
                ink: card.favourite ? Theme.lamp : Theme.muted
                onClicked: card.starred()
            }
        }

        CalmText {
            Layout.fillWidth: true
            text: card.title
            size: Theme.title
            font.family: Theme.serif
            font.weight: Theme.light
            lineHeight: 0.9
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.summary
            tone: "muted"
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: [card.everyoneText, card.heardText].filter(part => part !== "").join(" · ")
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            visible: card.begun
            text: card.begunText
            tone: "lamp"
            size: Theme.label
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    // For the pointer only: thirty more stops would keep a keyboard busy, and the card has F and Delete.
    component CardMark: CalmLink {
        activeFocusOnTab: false
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: -Theme.s8
        Layout.bottomMargin: -Theme.s8
        Layout.rightMargin: -Theme.s8
    }
}
