pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import bedtime_app.design
import bedtime_app.views

Window {
    id: window

    required property ShellView shell
    required property var views

    function turnPage(): void {
        // Whoever turns the page with the keyboard sees where it is on the next.
        const from = window.activeFocusItem as T.Control;
        const reason = from !== null && from.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
        const given = {
            "view": window.views[window.shell.page]
        };
        if (window.shell.guest !== "") {
            given["guest"] = window.views[window.shell.guest];
            given["guestSource"] = window.shell.guestSource;
        }
        page.setSource(window.shell.pageSource, given);
        page.forceActiveFocus(reason);
    }

    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    title: qsTr("Bedtime")
    color: Theme.ground
    visible: false
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onClosing: window.shell.closed()
    Component.onCompleted: turnPage()

    Binding {
        target: Theme
        property: "palette"
        value: window.shell.palette
    }
    Binding {
        target: Theme
        property: "night"
        value: window.shell.night
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.shell.textScale
    }
    Binding {
        target: Motion
        property: "still"
        value: window.shell.still
    }

    Connections {
        target: window.shell

        function onPageSourceChanged(): void {
            window.turnPage();
        }

        function onImmersedChanged(): void {
            if (window.shell.immersed)
                window.showFullScreen();
            else
                window.showNormal();
        }
    }

    Shortcut {
        sequence: "Ctrl+Q" // Windows has no standard key for it; on macOS this is Command and Q
        onActivated: window.shell.quitAsked()
    }

    NavigationRail {
        id: rail
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        shell: window.shell
        visible: window.shell.railed
    }

    Loader {
        id: page
        focus: true
        anchors {
            left: window.shell.railed ? rail.right : parent.left
            right: parent.right
            top: parent.top
            bottom: foot.top
        }
    }

    // The story that goes on, wherever one is; its view comes with the rooms.
    Loader {
        id: foot
        readonly property var told: window.views["mini_player"]
        readonly property bool shown: told !== undefined && told.goingOn && window.shell.accompanied
        anchors {
            left: page.left
            right: parent.right
            bottom: parent.bottom
        }
        height: shown && item !== null ? implicitHeight : 0
        onShownChanged: {
            if (foot.shown) {
                foot.setSource("MiniPlayer.qml", {
                    "view": foot.told
                });
            } else {
                if (foot.activeFocus)
                    page.forceActiveFocus(Qt.TabFocusReason);
                foot.setSource("");
            }
        }
    }
}
