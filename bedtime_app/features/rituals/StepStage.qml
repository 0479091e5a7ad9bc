pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.views

// The page of the present step, whatever its kind.
Loader {
    id: stage

    required property RitualRunView view
    property bool roomy: true
    property bool dark: false
    readonly property WrittenStep paper: item as WrittenStep
    readonly property bool writing: paper !== null && paper.writing
    readonly property bool takesKeys: paper !== null && !paper.closed

    signal done

    sourceComponent: {
        switch (view.kind) {
        case "list":
            return listStep;
        case "worry":
            return worryStep;
        case "breathing":
            return breathingStep;
        case "cards":
            return cardsStep;
        case "narration":
            return narrationStep;
        case "shuffle":
            return shuffleStep;
        case "gratitude":
            return gratitudeStep;
        case "away":
            return awayStep;
        case "sound":
            return soundStep;
        default:
            return lightsOutStep;
        }
    }

    Component {
        id: listStep

        ListStep {
            view: stage.view
            roomy: stage.roomy
            onDone: stage.done()
        }
    }

    Component {
        id: worryStep

        WorryStep {
            view: stage.view
            roomy: stage.roomy
            onDone: stage.done()
        }
    }

    Component {
        id: breathingStep

        BreathingStep {
            view: stage.view
            roomy: stage.roomy
        }
    }

    Component {
        id: cardsStep

        CardsStep {
            view: stage.view
            roomy: stage.roomy
        }
    }

    Component {
        id: narrationStep

        NarrationStep {
            view: stage.view
            roomy: stage.roomy
        }
    }

    Component {
        id: shuffleStep

        ShuffleStep {
            view: stage.view
            roomy: stage.roomy
        }
    }

    Component {
        id: gratitudeStep

        GratitudeStep {
            view: stage.view
            roomy: stage.roomy
            onDone: stage.done()
        }
    }

    Component {
        id: awayStep

        AwayStep {
            view: stage.view
            dark: stage.dark
        }
    }

    Component {
        id: soundStep

        SoundStep {
            view: stage.view
            roomy: stage.roomy
        }
    }

    Component {
        id: lightsOutStep

        LightsOutStep {
            view: stage.view
            dark: stage.dark
        }
    }
}
