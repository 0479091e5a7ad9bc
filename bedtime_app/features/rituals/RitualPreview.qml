pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A walk through the ritual, step by step and without a sound: when each begins and what it says.
FocusScope {
    id: preview

    required property RitualEditorView view

    signal finished

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Preview")

    Keys.onEscapePressed: finished()
    Keys.onLeftPressed: view.showStep(view.previewIndex + (LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: view.showStep(view.previewIndex + (LayoutMirroring.enabled ? -1 : 1))

    Connections {
        target: preview.view
        enabled: preview.visible

        function onPreviewNameChanged(): void {
            preview.Accessible.announce([preview.view.previewTime, preview.view.previewName].join(" "), Accessible.Polite);
        }
    }

    ColumnLayout {
        id: column
        width: preview.width
        height: Math.max(implicitHeight, preview.height)
        spacing: Theme.s24

        EveningArc {
            id: arc
            Layout.fillWidth: true
            Layout.preferredHeight: asList ? implicitHeight : Math.max(260, Math.min(380, preview.height * 0.5))
            moments: preview.view.arcMoments
            progress: preview.view.previewProgress
        }

        StepMarks {
            Layout.alignment: Qt.AlignHCenter
            count: preview.view.previewCount
            current: preview.view.previewIndex
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            CalmText {
                Layout.fillWidth: true
                text: [preview.view.previewTime, preview.view.previewName].join(" · ")
                tone: "lamp"
                horizontalAlignment: Text.AlignHCenter
            }

            CalmProse {
                Layout.fillWidth: true
                text: preview.view.previewSentence
                size: Theme.title
                lineHeight: 0.95
                font.weight: Theme.light
                horizontalAlignment: Text.AlignHCenter
            }

            CalmText {
                Layout.fillWidth: true
                text: preview.view.previewHint
                tone: "muted"
                horizontalAlignment: Text.AlignHCenter
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s12

            CalmButton {
                enabled: preview.view.previewIndex > 0
                text: qsTr("Before")
                onClicked: preview.view.showStep(preview.view.previewIndex - 1)
            }

            CalmButton {
                focus: true
                primary: true
                text: preview.view.previewIndex + 1 < preview.view.previewCount ? qsTr("Next step") : qsTr("Done")
                onClicked: preview.view.previewIndex + 1 < preview.view.previewCount ? preview.view.showStep(preview.view.previewIndex + 1) : preview.finished()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
