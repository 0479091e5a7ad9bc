pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A night sky with one column of content, centred while it fits and scrolled when it does not.
CalmPage {
    id: scene

    property string heading: ""
    property string prose: ""
    property int measure: Math.round(Theme.body * 32)
    property Component choices
    property string notice: ""
    property string noticeAction: ""
    readonly property alias columnX: column.x
    readonly property int lift: height < 700 ? Theme.s24 : Theme.pageMargin
    // What is free below the content, for something that may be left out.
    readonly property real below: scroll.height - column.y - column.implicitHeight
    readonly property bool roomy: height >= 760 && Theme.textScale <= 1.2

    signal noticeActed

    // The new content is laid out only after it was loaded; what was scrolled belonged to the old.
    function arrive(): void {
        // Called later, when the page may have been turned already.
        if (scene.parent === null)
            return;
        scroll.contentY = 0;
        scroll.scrollTo(0);
        scroll.reveal();
    }

    sky: true

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.y + column.implicitHeight + scene.lift

        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: Math.max(scene.lift, (scroll.height - implicitHeight) / 2)
            width: Math.min(scene.measure, scroll.width - 2 * scene.margin)
            spacing: 0

            CalmDisc {
                visible: scene.roomy
                Layout.preferredWidth: 44
                Layout.preferredHeight: 44
                Layout.bottomMargin: Theme.s32
                color: Theme.moon
                glow: true
            }

            CalmHeading {
                Layout.fillWidth: true
                visible: text !== ""
                text: scene.heading
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s12
                visible: text !== ""
                text: scene.prose
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                caution: true
                text: scene.notice
                actionText: scene.noticeAction
                onActed: scene.noticeActed()
            }

            Loader {
                id: body
                Layout.fillWidth: true
                Layout.topMargin: scene.lift > Theme.s24 ? Theme.s32 : Theme.s24
                sourceComponent: scene.choices
                onLoaded: {
                    (item as Item).forceActiveFocus();
                    Qt.callLater(scene.arrive);
                }
            }
        }
    }
}
