pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The ritual, step after step: one shape, one sentence, one line of keys that fades.
CalmPage {
    id: page

    required property RitualRunView view
    property bool hushed: false
    property bool aboutShown: false
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool ending: view.kind === "lights_out"
    readonly property bool dark: !Theme.night && view.darkness > 0.4
    readonly property bool roomy: height > Theme.label * 38
    readonly property bool away: view.kind === "away"
    readonly property bool held: view.state === "paused"
    readonly property bool soundless: view.silence === "no_sound_device"
    readonly property bool voiceless: view.silence === "no_voice"
    readonly property bool late: view.shorter && view.stepIndex === 0
    readonly property bool wordless: view.kind === "sound"
    readonly property bool cautious: view.caution !== "" && view.kind !== "list"
    readonly property bool writing: step.writing

    function stir(): void {
        hushed = false;
        hush.restart();
    }

    function settle(): void {
        stand.forceActiveFocus();
        stir();
    }

    function enter(): void {
        aboutShown = false;
        if (!step.takesKeys)
            stand.forceActiveFocus();
        stir();
    }

    function act(event: KeyEvent): void {
        if (writing || event.isAutoRepeat)
            return;
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right;
        const backward = mirrored ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = true;
        if (event.key === Qt.Key_Space || event.key === Qt.Key_MediaTogglePlayPause)
            view.togglePause();
        else if (event.key === forward || event.key === Qt.Key_MediaNext)
            view.next();
        else if (event.key === backward || event.key === Qt.Key_MediaPrevious)
            view.back();
        else if (event.key === Qt.Key_Escape)
            view.leave();
        else
            event.accepted = false;
    }

    accessibleName: view.stepName

    Keys.onPressed: event => {
        stir();
        act(event);
    }
    Component.onCompleted: stir()

    Timer {
        id: hush
        interval: 10000
        onTriggered: page.hushed = page.ending || page.away || (!Motion.still && !page.held)
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: page.writing
        onActivated: page.view.next()
    }

    HoverHandler {
        property point last

        // Qt tells a resting pointer again with every frame that is painted under it.
        onPointChanged: {
            const here = point.scenePosition;
            if (Math.abs(here.x - last.x) + Math.abs(here.y - last.y) <= 3)
                return;
            last = here;
            page.stir();
        }
    }

    TapHandler {
        onTapped: page.stir()
    }

    Connections {
        target: page.view

        function onStateChanged(): void {
            if (!page.ending)
                page.stir();
        }

        function onStepIndexChanged(): void {
            page.enter();
            stand.Accessible.announce(page.view.stepName + ". " + page.view.sentence, Accessible.Polite);
        }
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.darker(Theme.skyTop, Theme.night ? 1.25 : 1)
            }
            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: page.view.darkness
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s48
        anchors.rightMargin: Theme.s48
        anchors.topMargin: Theme.s32
        anchors.bottomMargin: Theme.s24
        spacing: Theme.s16

        RitualHeader {
            id: header
            Layout.fillWidth: true
            view: page.view
            ending: page.ending
            dark: page.dark
            opacity: page.ending ? 0 : page.away ? keys.opacity : 1
            onEvidenceAsked: page.aboutShown = !page.aboutShown
        }

        CalmScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.s24
            Layout.rightMargin: -Theme.s24
            contentHeight: stage.height

            Item {
                id: stage
                x: Theme.s24
                width: scroll.width - 2 * Theme.s24
                height: step.height + (low.visible ? low.height + Theme.s32 : 0)

                Item {
                    id: stand
                    anchors.fill: parent
                    focus: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: page.view.stepName
                    Accessible.description: page.view.sentence
                }

                StepStage {
                    id: step
                    width: stage.width
                    height: Math.max(scroll.height, step.item ? (step.item as Item).implicitHeight : 0)
                    view: page.view
                    roomy: page.roomy
                    dark: page.dark
                    onDone: page.settle()
                }

                CalmText {
                    id: low
                    width: stage.width
                    y: step.height + Theme.s16
                    visible: !page.roomy && page.cautious
                    text: page.view.caution
                    color: page.dark ? Theme.surface : Theme.faint
                    size: Theme.label
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }

        CalmNotice {
            Layout.fillWidth: true
            bare: true
            text: page.ending ? "" : page.soundless ? page.wordless ? qsTr("No sound device found. This step goes on in silence.") : qsTr("No sound device found. The words go on silently.") : page.voiceless ? qsTr("No voice found. The words go on silently.") : page.late ? qsTr("It is late, so tonight’s ritual is shorter. Lights-out stays where it is.") : ""
        }

        CalmText {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.measure * 1.25
            Layout.bottomMargin: Theme.s8
            visible: page.roomy && page.cautious
            text: page.view.caution
            color: page.dark ? Theme.surface : Theme.faint
            size: Theme.label
            horizontalAlignment: Text.AlignHCenter
            opacity: page.view.holds ? 1 : keys.opacity
        }

        StepMarks {
            Layout.alignment: Qt.AlignHCenter
            count: page.view.stepCount
            current: page.view.stepIndex
            opacity: page.ending || page.away ? keys.opacity : 1
        }

        RitualKeys {
            id: keys
            Layout.alignment: Qt.AlignHCenter
            view: page.view
            hushed: page.hushed
            writing: page.writing
            dark: page.dark
            room: page.width - 2 * Theme.s48
            onPressed: page.settle()
        }
    }

    // Over the page, so that nothing moves when it opens.
    AboutStep {
        x: page.mirrored ? page.width - Theme.s48 - width : Theme.s48
        y: Theme.s32 + header.height + Theme.s8
        width: Math.min(page.width - 2 * Theme.s48, Theme.measure)
        visible: page.aboutShown && !page.ending
        view: page.view
    }
}
