pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A text of one's own: where it is, what it would become, and only then is it kept.
CalmPage {
    id: page

    required property ImportView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("A text of your own")

    Keys.onEscapePressed: page.view.close()

    Connections {
        target: page.view

        function onFoundChanged(): void {
            if (page.view.found) {
                page.Accessible.announce([page.view.title, page.view.about].join(". "), Accessible.Polite);
                keep.forceActiveFocus(Qt.TabFocusReason);
            } else if (title.activeFocus || keep.activeFocus || languages.activeFocus) {
                place.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

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
                text: qsTr("A text of your own")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("A plain text, a Markdown file or an open EPUB book. It is kept in your vault; the file itself stays where it is.")
                tone: "muted"
            }

            GridLayout {
                Layout.fillWidth: true
                columns: column.width < Theme.body * 28 ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s12

                CalmField {
                    id: place

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    focus: true
                    label: qsTr("Where the file is")
                    hint: qsTr("Such as ~/Books/tale.epub")
                    text: page.view.place
                    error: page.view.placeError
                    onEdited: text => page.view.typePlace(text)
                    onAccepted: page.view.look()
                }

                CalmButton {
                    // Beside the field, not beside the name above it.
                    Layout.topMargin: parent.columns > 1 ? Math.round(Theme.label * 1.2) + Theme.s8 : 0
                    Layout.alignment: Qt.AlignTop
                    text: page.view.looking ? qsTr("Stop") : qsTr("Look into it")
                    onClicked: page.view.looking ? page.view.cancel() : page.view.look()
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.view.looking
                text: qsTr("Reading it. A long book takes a moment.")
                tone: "muted"
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.view.found
                spacing: Theme.s24

                CalmField {
                    id: title

                    Layout.fillWidth: true
                    label: qsTr("Its title")
                    hint: page.view.about
                    text: page.view.title
                    onFinished: page.view.rename(text)
                }

                CalmChoice {
                    id: languages

                    Layout.fillWidth: true
                    label: qsTr("It is spoken in")
                    options: page.view.languages
                    index: page.view.language
                    onChosen: index => page.view.chooseLanguage(index)
                }

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.known ? qsTr("This file is on your shelf already. Keeping it again puts it in the place of the former.") : ""
                }

                CalmNotice {
                    Layout.fillWidth: true
                    caution: page.view.troubled
                    text: page.view.said
                    actionText: page.view.locked ? qsTr("Open the vault") : ""
                    onActed: page.view.askUnlock()
                }

                CalmButton {
                    id: keep

                    primary: true
                    iconName: "book"
                    text: qsTr("Keep it on the shelf")
                    onClicked: page.view.keep()
                }
            }
        }
    }
}
