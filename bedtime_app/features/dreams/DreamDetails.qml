pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What may be said of a dream beside its words, folded away while nothing is.
ColumnLayout {
    id: details

    required property DreamJournalView view

    spacing: Theme.s16

    CalmLink {
        Layout.leftMargin: -leftPadding
        ink: Theme.muted
        text: details.view.detailsOpen ? qsTr("Less about it") : qsTr("More about it")
        onClicked: details.view.toggleDetails()
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s16
        visible: details.view.detailsOpen
        spacing: Theme.s24

        CalmText {
            Layout.fillWidth: true
            Layout.bottomMargin: -Theme.s8
            text: qsTr("All of this may stay unsaid.")
            tone: "faint"
            size: Theme.label
        }

        CalmChoice {
            Layout.fillWidth: true
            label: qsTr("What it was")
            options: [qsTr("A dream"), qsTr("A bad dream"), qsTr("A nightmare"), qsTr("A fragment"), qsTr("Felt, but gone"), qsTr("No dream")]
            index: details.view.kind
            onChosen: index => details.view.chooseKind(index)
        }

        CalmText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.s16
            text: qsTr("A nightmare stays covered until you open it.")
            tone: "muted"
            size: Theme.label
        }

        CalmTimeField {
            Layout.preferredWidth: implicitWidth
            Layout.maximumWidth: details.width
            label: qsTr("Woken at")
            text: details.view.wokeAt
            error: details.view.wokeAtWrong ? qsTr("A time is written like 06:45.") : ""
            onEdited: text => details.view.writeWokeAt(text)
        }

        CalmChoice {
            Layout.fillWidth: true
            label: qsTr("How vivid")
            options: [qsTr("Unsaid"), qsTr("A shadow"), qsTr("Faint"), qsTr("Clear"), qsTr("Like waking life")]
            index: details.view.vividness
            onChosen: index => details.view.chooseVividness(index)
        }

        CalmChoice {
            Layout.fillWidth: true
            label: qsTr("How it felt, from very unpleasant to very pleasant")
            options: [qsTr("Unsaid"), qsTr("−3"), qsTr("−2"), qsTr("−1"), qsTr("0"), qsTr("+1"), qsTr("+2"), qsTr("+3")]
            index: details.view.tone
            onChosen: index => details.view.chooseTone(index)
        }

        CalmChoice {
            Layout.fillWidth: true
            label: qsTr("How strong the feelings were")
            options: [qsTr("Unsaid"), qsTr("Hardly there"), qsTr("Mild"), qsTr("Strong"), qsTr("Very strong")]
            index: details.view.intensity
            onChosen: index => details.view.chooseIntensity(index)
        }

        CalmSwitch {
            Layout.fillWidth: true
            text: qsTr("I knew that I was dreaming")
            checked: details.view.lucid
            onToggled: details.view.setLucid(checked)
        }

        TagField {
            Layout.fillWidth: true
            label: qsTr("People")
            hint: qsTr("A comma or Enter begins the next one.")
            offers: details.view.tagOffers as TagOffersView
            name: "people"
            text: details.view.people
            onEdited: text => details.view.writeTags("people", text)
        }

        TagField {
            Layout.fillWidth: true
            label: qsTr("Places")
            offers: details.view.tagOffers as TagOffersView
            name: "places"
            text: details.view.places
            onEdited: text => details.view.writeTags("places", text)
        }

        TagField {
            Layout.fillWidth: true
            label: qsTr("Feelings")
            offers: details.view.tagOffers as TagOffersView
            name: "feelings"
            text: details.view.feelings
            onEdited: text => details.view.writeTags("feelings", text)
        }

        TagField {
            Layout.fillWidth: true
            label: qsTr("Your own tags")
            offers: details.view.tagOffers as TagOffersView
            name: "tags"
            text: details.view.tags
            onEdited: text => details.view.writeTags("tags", text)
        }
    }
}
