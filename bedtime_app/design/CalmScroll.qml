pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

// Scrolls what does not fit, by wheel, touch and keyboard, and keeps the focused item in sight.
Flickable {
    id: scroll

    // A page without controls sets this, so that Tab reaches it and the arrows scroll it.
    property bool reading: false
    readonly property Item focused: Window.activeFocusItem
    readonly property real lowest: Math.max(0, contentHeight - height)

    function scrollTo(place: real): void {
        const to = Math.max(0, Math.min(place, lowest));
        if (to === (glide.running ? glide.to : contentY))
            return;
        glide.to = to;
        glide.restart();
    }

    function reveal(): void {
        if (!holds(focused))
            return;
        const writing = focused as TextEdit;
        const spot = writing === null ? Qt.rect(0, 0, focused.width, focused.height) : writing.cursorRectangle;
        const top = focused.mapToItem(contentItem, spot.x, spot.y).y - Theme.s32;
        const bottom = top + Math.min(spot.height + 2 * Theme.s32, height);
        if (top < contentY)
            scrollTo(top);
        else if (bottom > contentY + height)
            scrollTo(bottom - height);
    }

    function holds(item: Item): bool {
        for (let one = item; one !== null; one = one.parent) {
            if (one === contentItem)
                return true;
        }
        return false;
    }

    function page(share: real): void {
        scrollTo((glide.running ? glide.to : contentY) + share * height);
    }

    contentWidth: width
    contentHeight: {
        const content = contentItem.children;
        const only = content.length === 1 ? content[0] : null;
        return only !== null && only.implicitHeight > 0 ? only.y + Math.max(only.implicitHeight, only.anchors.fill ? 0 : only.height) : contentItem.childrenRect.height;
    }
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    activeFocusOnTab: reading

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier) || !interactive)
            return;
        const moves = new Map([[Qt.Key_PageDown, () => page(0.85)], [Qt.Key_PageUp, () => page(-0.85)], [Qt.Key_Home, () => scrollTo(0)], [Qt.Key_End, () => scrollTo(lowest)], [Qt.Key_Down, () => page(0.12)], [Qt.Key_Up, () => page(-0.12)]]);
        const move = moves.get(event.key);
        event.accepted = move !== undefined;
        if (move !== undefined)
            move();
    }

    onFocusedChanged: reveal()
    onHeightChanged: settled.restart()
    onContentHeightChanged: settled.restart()

    // Items stand in their new places only some frames later.
    Timer {
        id: settled
        interval: 50
        onTriggered: scroll.reveal()
    }

    NumberAnimation {
        id: glide
        target: scroll
        property: "contentY"
        duration: Motion.gentle
        easing.type: Motion.easing
    }

    Connections {
        target: scroll.focused as TextEdit

        function onCursorRectangleChanged(): void {
            scroll.reveal();
        }
    }

    FocusRing {
        parent: scroll
        anchors.margins: 1
        shown: scroll.reading && scroll.activeFocus
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        implicitWidth: 12
        padding: 4
        visible: bar.size < 1
        Accessible.ignored: true
        contentItem: Rectangle {
            implicitWidth: 4
            radius: 2
            color: Theme.faint
            opacity: bar.pressed || bar.hovered ? 1 : 0.5
        }
    }
}
