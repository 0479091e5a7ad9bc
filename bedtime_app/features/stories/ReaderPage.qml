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

    accessibleName: reader.view.title

    onWidthChanged: Qt.callLater(reader.follow)
    Component.onCompleted: Qt.callLater(reader.follow)
    Component.onDestruction: reader.view.leave()
    Keys.onPressed: event => {
        const mirrored = reader.LayoutMirroring.enabled;
        const acts = new Map([[Qt.Key_Space, () => reader.view.toggle()], [Qt.Key_Left, () => mirrored ? reader.view.forward() : reader.view.back()], [Qt.Key_Right, () => mirrored ? reader.view.back() : reader.view.forward()], [Qt.Key_PageUp, () => reader.view.paragraphBack()], [Qt.Key_PageDown, () => reader.view.paragraphForward()], [Qt.Key_Home, () => reader.view.fromBeginning()], [Qt.Key_Up, () => reader.scroll(-0.2)], [Qt.Key_Down, () => reader.scroll(0.2)], [Qt.Key_Escape, () => reader.view.goBack()]]);
        const act = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? acts.get(event.key) : undefined;
        event.accepted = act !== undefined;
        if (act !== undefined)
            act();
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
                Layout.bottomMargin: Theme.s32
                text: reader.view.summaryText
                tone: "muted"
                size: Theme.label
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
        visible: lines.contentY > lines.originY + 1
    }

    Veil {
        y: lines.height - height
        visible: !lines.atYEnd
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

        Player {
            Layout.fillWidth: true
            view: reader.view
            following: reader.following
            onFollowAsked: reader.followAgain()
        }
    }
}
