pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Home: how far the evening has come, what comes next, and one key to begin.
CalmPage {
    id: page

    required property TonightView view
    property bool changing: false
    readonly property bool low: height < 680
    readonly property bool seen: visible && Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized

    function openChange(): void {
        changing = true;
        change.forceActiveFocus(Qt.TabFocusReason);
    }

    function closeChange(): void {
        if (!changing)
            return;
        changing = false;
        acts.takeFocus();
    }

    accessibleName: qsTr("Tonight")
    sky: true
    horizon: Math.max(1, column.y + arc.y + arc.horizonY - scroll.contentY)

    Keys.onEscapePressed: event => {
        event.accepted = changing;
        closeChange();
    }

    onSeenChanged: view.shown = seen
    Component.onCompleted: view.shown = seen
    Component.onDestruction: view.shown = false

    CalmScroll {
        id: scroll
        anchors.fill: parent

        ColumnLayout {
            id: column
            width: scroll.width
            height: Math.max(scroll.height, implicitHeight)
            spacing: 0

            GridLayout {
                Layout.fillWidth: true
                Layout.leftMargin: page.margin
                Layout.rightMargin: page.margin
                Layout.topMargin: page.low ? Theme.s24 : Theme.s48 - Theme.s8
                columns: 2

                CalmText {
                    Layout.fillWidth: true
                    text: page.view.eveningTitle
                    tone: "muted"
                    size: Math.round(Theme.title * 0.85)
                    font.family: Theme.serif
                    Accessible.role: Accessible.Heading
                }

                CalmText {
                    text: page.view.clockText
                    tone: "muted"
                    size: Math.round(Theme.title * 0.85)
                    font.family: Theme.serif
                }
            }

            EveningArc {
                id: arc
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.s8
                Layout.minimumHeight: Layout.preferredHeight
                // Not by `asList`: whether labels find room depends on this height.
                Layout.preferredHeight: Math.max(240, Theme.textScale >= 1.6 ? implicitHeight : 0)
                moments: page.view.arcMoments
                progress: page.view.progress
                below: page.view.below
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.leftMargin: page.margin
                Layout.rightMargin: page.margin
                Layout.topMargin: page.low ? Theme.s8 : Theme.s24
                visible: !page.changing
                text: page.view.headline
                horizontalAlignment: Text.AlignHCenter
            }

            CalmText {
                Layout.fillWidth: true
                Layout.leftMargin: page.margin
                Layout.rightMargin: page.margin
                Layout.topMargin: Theme.s12
                visible: !page.changing
                text: page.view.nextLine
                tone: "muted"
                horizontalAlignment: Text.AlignHCenter
            }

            TonightActs {
                id: acts
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: column.width - 2 * Theme.s24
                Layout.topMargin: page.low ? Theme.s24 : Theme.s32
                Layout.bottomMargin: page.low ? Theme.s16 : Theme.s48
                visible: !page.changing
                focus: true
                view: page.view
                onChangeAsked: page.openChange()
            }

            // Made only when it is asked for, so that the first frame comes sooner.
            Loader {
                id: change
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.body * 46
                Layout.leftMargin: Theme.s24
                Layout.rightMargin: Theme.s24
                Layout.topMargin: Theme.s16
                Layout.bottomMargin: Theme.s24
                visible: page.changing
                active: page.changing

                sourceComponent: OnlyTonight {
                    focus: true
                    view: page.view
                    onDone: page.closeChange()
                }
            }
        }
    }
}
