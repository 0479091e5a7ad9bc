pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// How a dream stood before its edits: one is looked at, and can be put back.
FocusScope {
    id: history

    required property DreamJournalView view

    signal done

    function begin(): void {
        if (history.view.versions.length > 0)
            versions.forceActiveFocus(Qt.TabFocusReason);
        else
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: history.width
        spacing: Theme.s16

        CalmHeading {
            Layout.fillWidth: true
            text: qsTr("Earlier versions")
        }

        CalmText {
            Layout.fillWidth: true
            text: history.view.versions.length > 0 ? qsTr("Putting one back is an edit too: what stands on the page now becomes a version.") : qsTr("There is none yet. When you change a dream later, what it was before is kept here.")
            tone: "muted"
            size: Theme.label
        }

        CalmChoice {
            id: versions

            Layout.fillWidth: true
            visible: history.view.versions.length > 0
            focus: true
            label: qsTr("Look at the one that stood")
            options: history.view.versions
            index: history.view.version
            onChosen: index => history.view.lookAt(index)
        }

        CalmHeading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s16
            visible: text !== ""
            text: history.view.versionTitle
        }

        CalmProse {
            Layout.fillWidth: true
            visible: text !== ""
            text: history.view.versionText
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: history.view.versionSaid
            tone: "muted"
            size: Theme.label
        }

        CalmButton {
            Layout.topMargin: Theme.s8
            visible: history.view.version >= 0
            text: qsTr("Put this back")
            iconName: "undo"
            onClicked: {
                history.view.putBack();
                history.done();
            }
        }

        CalmLink {
            id: back

            Layout.leftMargin: -leftPadding
            ink: Theme.muted
            text: qsTr("Back to the page")
            iconName: "back"
            onClicked: {
                history.view.closeHistory();
                history.done();
            }
        }
    }
}
