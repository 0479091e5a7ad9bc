pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Who reads, for each language. A choice holds at once, and H lets it be heard.
CalmPage {
    id: page

    required property VoicesView view
    readonly property bool mirrored: LayoutMirroring.enabled

    function step(place: int): void {
        const line = lines.itemAt(place) as VoiceLine;
        if (line === null)
            return;
        line.forceActiveFocus(Qt.TabFocusReason);
        line.picked();
    }

    accessibleName: qsTr("Voices")

    Keys.onEscapePressed: view.close()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_H && event.modifiers === Qt.NoModifier) {
            view.hear();
            event.accepted = true;
        }
    }
    Component.onCompleted: {
        view.arrive();
        tongues.forceActiveFocus();
    }
    Component.onDestruction: view.leave()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.body * 48)
            spacing: Theme.s24

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Voices")
            }

            CalmChoice {
                id: tongues
                Layout.fillWidth: true
                label: qsTr("What is read in")
                options: page.view.languages
                index: page.view.language
                onChosen: index => page.view.chooseLanguage(index)
            }

            CalmButton {
                primary: true
                iconName: page.view.hearing ? "pause" : "speaker"
                text: page.view.hearing ? qsTr("Stop") : qsTr("Hear it (H)")
                onClicked: page.view.hear()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.unheard
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.note
            }

            GridLayout {
                Layout.fillWidth: true
                columns: width < Theme.body * 30 ? 1 : 2
                columnSpacing: Theme.s32
                rowSpacing: Theme.s16

                CalmSlider {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Pace")
                    from: page.view.paceEnds[0]
                    to: page.view.paceEnds[1]
                    step: 5
                    value: page.view.pacePercent
                    valueText: qsTr("%1 %").arg(page.view.pacePercent)
                    onMoved: value => page.view.setPacePercent(value)
                }

                CalmSlider {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: page.view.unpitched === ""
                    label: qsTr("Pitch")
                    from: page.view.pitchEnds[0]
                    to: page.view.pitchEnds[1]
                    step: 5
                    value: page.view.pitchPercent
                    valueText: qsTr("%1 %").arg(page.view.pitchPercent)
                    onMoved: value => page.view.setPitchPercent(value)
                }

                CalmText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: text !== ""
                    text: page.view.unpitched
                    tone: "muted"
                    size: Theme.label
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s4
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Read by")

                CalmText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.s4
                    text: page.view.looking ? qsTr("Read by … looking which voices there are") : qsTr("Read by")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    id: lines
                    model: page.view.voices

                    VoiceLine {
                        id: line

                        required property int index
                        required property string key

                        Layout.fillWidth: true
                        onPicked: page.view.chooseVoice(key)
                        onStepped: by => page.step(index + by)
                    }
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }

            CalmField {
                id: folder
                Layout.fillWidth: true
                label: qsTr("A folder with Piper voices of your own")
                hint: page.view.folderNote
                text: page.view.folder
                onAccepted: page.view.chooseFolder(text)
            }

            CalmButton {
                text: qsTr("Look there")
                onClicked: page.view.chooseFolder(folder.text)
            }
        }
    }
}
