pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Black while the voice goes on. Whoever stirs sees for a moment what can be done.
CalmPage {
    id: page

    required property BlackView view
    readonly property bool stirred: stirring.running || acts.activeFocus

    function stir(): void {
        stirring.restart();
    }

    function heard(event: KeyEvent): bool {
        const letter = event.text.length > 0 && event.text.charCodeAt(0) > 32 && event.text.charCodeAt(0) !== 127;
        const deeds = new Map([[Qt.Key_Space, () => page.view.toggle()], [Qt.Key_Delete, () => page.view.end()], [Qt.Key_Backspace, () => page.view.end()], [Qt.Key_Escape, () => page.view.leave()], [Qt.Key_Up, () => page.view.extend()]]);
        const deed = deeds.get(event.key);
        if (deed !== undefined)
            deed();
        else if (letter)
            page.view.extend();
        return deed !== undefined || letter;
    }

    accessibleName: qsTr("Black screen")

    Component.onCompleted: dark.forceActiveFocus()
    onStirredChanged: {
        if (page.stirred) {
            waking.start();
            page.Accessible.announce(page.view.saidText, Accessible.Polite);
        } else {
            dark.forceActiveFocus();
        }
    }
    Keys.onPressed: event => {
        page.stir();
        event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && page.heard(event);
    }

    Timer {
        id: stirring

        interval: 8000
        onTriggered: dark.forceActiveFocus()
    }

    Rectangle {
        id: dark

        anchors.fill: parent
        color: "black"
    }

    ColumnLayout {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: page.margin
        }
        spacing: Theme.s12
        opacity: page.stirred ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Motion.gentle
                easing.type: Motion.easing
            }
        }

        CalmText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: page.view.saidText
            tone: "faint"
            size: Theme.label
        }

        FocusScope {
            id: acts

            Layout.fillWidth: true
            implicitHeight: line.implicitHeight

            GridLayout {
                id: line

                readonly property real wide: hold.implicitWidth + more.implicitWidth + end.implicitWidth + out.implicitWidth + 3 * columnSpacing

                anchors.horizontalCenter: parent.horizontalCenter
                columns: line.wide > acts.width ? 1 : 4
                columnSpacing: Theme.s8
                rowSpacing: 0

                CalmLink {
                    id: hold

                    Layout.alignment: Qt.AlignHCenter
                    visible: page.view.goingOn
                    ink: Theme.faint
                    text: page.view.playing ? qsTr("Space: hold") : qsTr("Space: go on")
                    onClicked: {
                        page.stir();
                        page.view.toggle();
                    }
                }

                CalmLink {
                    id: more

                    Layout.alignment: Qt.AlignHCenter
                    visible: page.view.extendable
                    ink: Theme.faint
                    text: qsTr("Any letter: ten minutes more")
                    onClicked: {
                        page.stir();
                        page.view.extend();
                    }
                }

                CalmLink {
                    id: end

                    Layout.alignment: Qt.AlignHCenter
                    visible: page.view.goingOn
                    ink: Theme.faint
                    text: qsTr("Delete: fall silent")
                    onClicked: {
                        page.stir();
                        page.view.end();
                    }
                }

                CalmLink {
                    id: out

                    Layout.alignment: Qt.AlignHCenter
                    ink: Theme.faint
                    text: qsTr("Esc: back")
                    onClicked: page.view.leave()
                }
            }
        }
    }

    // Whoever reaches for the pointer in the dark moves and presses at once.
    Timer {
        id: waking

        interval: 500
    }

    // In the dark the first touch only wakes; nothing unseen is pressed.
    MouseArea {
        property point last: Qt.point(-1, -1)

        anchors.fill: parent
        visible: !page.stirred || waking.running
        hoverEnabled: true
        cursorShape: Qt.BlankCursor
        onVisibleChanged: last = Qt.point(-1, -1)
        onClicked: page.stir()
        onPositionChanged: mouse => {
            // Qt tells a resting pointer again with every frame that is painted under it.
            const moved = last.x >= 0 && Math.abs(mouse.x - last.x) + Math.abs(mouse.y - last.y) > 3;
            last = Qt.point(mouse.x, mouse.y);
            if (moved)
                page.stir();
        }
    }
}
