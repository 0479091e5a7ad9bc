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
    readonly property int margin: width < 700 ? Theme.s24 : Theme.pageMargin
    readonly property bool fits: !scroll.interactive
    readonly property bool roomy: height >= 760 && Theme.textScale <= 1.2

    signal noticeActed

    function focusContent(): void {
        if (body.item)
            body.item.forceActiveFocus();
    }

    sky: true

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.y + column.implicitHeight + scene.margin

        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: Math.max(scene.margin, (scroll.height - implicitHeight) / 2)
            width: Math.min(scene.measure, scroll.width - 2 * scene.margin)
            spacing: 0

            CalmDisc {
                visible: scene.roomy
                Layout.preferredWidth: 44
                Layout.preferredHeight: 44
                Layout.bottomMargin: Theme.s32
                Layout.leftMargin: Theme.s24
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
                Layout.topMargin: Theme.s32
                sourceComponent: scene.choices
                onLoaded: scene.focusContent()
            }
        }
    }
}
