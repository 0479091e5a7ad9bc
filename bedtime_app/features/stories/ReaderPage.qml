pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A script lying open; the present sentence stays in the upper middle unless one scrolls oneself.
CalmPage {
    id: reader

    required property ReaderView view

    readonly property real inset: Math.max(Theme.s24, (reader.width - Theme.measure) / 2)
    property bool following: true
    property bool choosing: false

    function follow(): void {
        // Called later, when the page may have been turned already.
        if (reader.parent === null || !reader.following)
            return;
        if (reader.view.presentParagraph === 0 && reader.view.presentAt === 0) {
            lines.glideTo(lines.originY);
            return;
        }
        if (lines.itemAtIndex(reader.view.presentParagraph) === null)
            lines.positionViewAtIndex(reader.view.presentParagraph, ListView.Center);
        const paragraph = lines.itemAtIndex(reader.view.presentParagraph);
        if (paragraph !== null)
            lines.glideTo(paragraph.y + reader.view.presentAt * paragraph.height - lines.height * 0.3);
    }

    function followAgain(): void {
        reader.following = true;
        reader.follow();
    }

    function scroll(share: real): void {
        reader.following = false;
        lines.glideTo((glide.running ? glide.to : lines.contentY) + share * lines.height);
    }

    function chooseChapter(): void {
        reader.choosing = chapters.count > 0;
        if (reader.choosing)
            chapters.forceActiveFocus(Qt.TabFocusReason);
    }

    function chosen(): void {
        reader.choosing = false;
        player.forceActiveFocus(Qt.TabFocusReason);
    }

    function act(key: int, modifiers: int): bool {
        const mirrored = reader.LayoutMirroring.enabled;
        const plain = new Map([[Qt.Key_Space, () => reader.view.toggle()], [Qt.Key_Left, () => mirrored ? reader.view.forward() : reader.view.back()], [Qt.Key_Right, () => mirrored ? reader.view.back() : reader.view.forward()], [Qt.Key_PageUp, () => reader.view.paragraphBack()], [Qt.Key_PageDown, () => reader.view.paragraphForward()], [Qt.Key_Home, () => reader.view.fromBeginning()], [Qt.Key_Up, () => reader.scroll(-0.2)], [Qt.Key_Down, () => reader.scroll(0.2)], [Qt.Key_C, () => reader.chooseChapter()], [Qt.Key_E, () => reader.view.extend()], [Qt.Key_F, () => reader.view.toggleFavourite()], [Qt.Key_T, () => reader.view.askPage("telling")], [Qt.Key_B, () => reader.view.askDark()], [Qt.Key_Escape, () => reader.view.goBack()]]);
        const control = new Map([[Qt.Key_PageUp, () => reader.view.chapterBack()], [Qt.Key_PageDown, () => reader.view.chapterForward()]]);
        const found = modifiers === Qt.ControlModifier ? control.get(key) : modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier ? plain.get(key) : undefined;
        if (found !== undefined)
            found();
        return found !== undefined;
    }

    accessibleName: reader.view.title

    onWidthChanged: Qt.callLater(reader.follow)
    Component.onCompleted: Qt.callLater(reader.follow)
    Component.onDestruction: reader.view.remember()
    Keys.onPressed: event => {
        event.accepted = reader.act(event.key, event.modifiers);
    }

    Connections {
        target: reader.view

        function onPresentChanged(): void {
            Qt.callLater(reader.follow);
        }

        function onOpened(): void {
            reader.following = true;
            lines.positionViewAtBeginning();
            Qt.callLater(reader.follow);
        }

        function onSought(): void {
            reader.following = true;
            Qt.callLater(reader.follow);
        }
    }

    ListView {
        id: lines

        function glideTo(place: real): void {
            glide.to = Math.max(originY, Math.min(place, originY + contentHeight - height));
            glide.restart();
        }

        function rise(): void {
            reader.following = false;
            glideTo(originY);
        }

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: foot.top
        }
        clip: true
        visible: !reader.choosing
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        reuseItems: false
        model: reader.view.paragraphs
        Accessible.role: Accessible.Document
        Accessible.name: reader.view.title

        onOriginYChanged: Qt.callLater(reader.follow)
        onMovementStarted: {
            glide.stop();
            reader.following = false;
        }

        header: ColumnLayout {
            width: ListView.view.width
            spacing: 0

            CalmLink {
                Layout.topMargin: Theme.s24
                Layout.leftMargin: Math.min(reader.margin, reader.inset) - leftPadding
                ink: Theme.muted
                text: qsTr("Stories")
                iconName: "back"
                onClicked: reader.view.goBack()
                onActiveFocusChanged: {
                    if (activeFocus)
                        lines.rise();
                }
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.leftMargin: reader.inset
                Layout.rightMargin: reader.inset
                Layout.topMargin: Theme.s24
                text: reader.view.title
            }

            CalmText {
                Layout.fillWidth: true
                Layout.leftMargin: reader.inset
                Layout.rightMargin: reader.inset
                Layout.topMargin: Theme.s12
                text: reader.view.summaryText
                tone: "muted"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                Layout.leftMargin: reader.inset
                Layout.rightMargin: reader.inset
                Layout.topMargin: Theme.s12
                visible: text !== ""
                text: reader.view.cautionText
                tone: "rose"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                Layout.leftMargin: reader.inset
                Layout.rightMargin: reader.inset
                Layout.topMargin: Theme.s12
                Layout.bottomMargin: Theme.s32
                visible: reader.view.trouble === ""
                text: qsTr("Space plays. Arrows go by sentence, Page keys by paragraph, with Ctrl by chapter; C lists them. E gives ten minutes more, B makes the screen black, T asks how it is told, F marks a favourite.")
                tone: "faint"
                size: Theme.small
            }

            CalmNotice {
                Layout.fillWidth: true
                Layout.leftMargin: reader.inset
                Layout.rightMargin: reader.inset
                caution: true
                text: reader.view.trouble
                actionText: qsTr("Back to the stories")
                onActed: reader.view.goBack()
            }
        }

        footer: Item {
            width: 1
            height: lines.height * 0.5
        }

        delegate: ReadingParagraph {
            width: ListView.view.width
            leftPadding: reader.inset
            rightPadding: reader.inset
            view: reader.view
        }

        NumberAnimation {
            id: glide

            target: lines
            property: "contentY"
            duration: Motion.slow
            easing.type: Motion.easing
        }
    }

    // Lines come up and go softly instead of being cut.
    component Veil: Rectangle {
        id: veil

        property bool above: false
        readonly property color clear: Qt.alpha(Theme.ground, 0)

        width: lines.width
        height: Theme.s48
        gradient: Gradient {
            GradientStop {
                position: 0
                color: veil.above ? Theme.ground : veil.clear
            }
            GradientStop {
                position: 1
                color: veil.above ? veil.clear : Theme.ground
            }
        }
    }

    Veil {
        above: true
        visible: lines.visible && lines.contentY > lines.originY + 1
    }

    Veil {
        y: lines.height - height
        visible: lines.visible && !lines.atYEnd
    }

    ChapterList {
        id: chapters

        anchors.fill: lines
        visible: reader.choosing
        view: reader.view
        inset: reader.inset
        onClosed: reader.chosen()
    }

    ColumnLayout {
        id: foot

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        spacing: 0
        visible: reader.view.trouble === ""

        CalmNotice {
            Layout.fillWidth: true
            Layout.leftMargin: reader.inset
            Layout.rightMargin: reader.inset
            Layout.topMargin: Theme.s12
            Layout.bottomMargin: Theme.s12
            bare: true
            text: reader.view.silenceText
        }

        CalmNotice {
            Layout.fillWidth: true
            Layout.leftMargin: reader.inset
            Layout.rightMargin: reader.inset
            Layout.topMargin: Theme.s12
            Layout.bottomMargin: Theme.s12
            bare: true
            text: reader.view.toldText
        }

        Player {
            id: player

            Layout.fillWidth: true
            focus: true
            view: reader.view
            following: reader.following
            chaptered: chapters.count > 0
            onFollowAsked: reader.followAgain()
            onChaptersAsked: reader.chooseChapter()
        }
    }
}
