pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The week on paper: what will be printed, on which paper, and where the file goes.
CalmPage {
    id: page

    required property PaperView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real room: scroll.width - 2 * page.side
    readonly property bool beside: room > Theme.body * 46

    accessibleName: qsTr("A week on paper")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: view.begin()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.side
            y: Theme.s24
            width: page.room
            spacing: Theme.s16

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                text: qsTr("A week on paper")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("One page for a week without a screen: your evenings, a line for each morning, and a card for each step of your ritual. Nothing is recorded.")
                tone: "muted"
            }

            GridLayout {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                columns: page.beside ? 2 : 1
                columnSpacing: Theme.s48
                rowSpacing: Theme.s32

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s24

                    CalmChoice {
                        Layout.fillWidth: true
                        focus: true
                        label: qsTr("What is on it")
                        options: [qsTr("The week and the cards"), qsTr("Only the week"), qsTr("Only the cards")]
                        index: page.view.part
                        onChosen: index => page.view.choosePart(index)
                    }

                    CalmChoice {
                        Layout.fillWidth: true
                        label: qsTr("Paper in your printer")
                        options: [qsTr("A4"), qsTr("Letter")]
                        index: page.view.size
                        onChosen: index => page.view.chooseSize(index)
                    }

                    CalmField {
                        Layout.fillWidth: true
                        label: qsTr("Where the file goes")
                        text: page.view.place
                        error: page.view.placeError
                        onEdited: text => page.view.typePlace(text)
                        onAccepted: page.view.keep()
                    }

                    CalmNotice {
                        Layout.fillWidth: true
                        text: page.view.said
                        caution: page.view.troubled
                        actionText: page.view.asking ? qsTr("Replace it") : ""
                        onActed: page.view.replace()
                    }

                    CalmButton {
                        primary: true
                        enabled: !page.view.keeping
                        iconName: "paper"
                        text: qsTr("Save as PDF")
                        onClicked: page.view.keep()
                    }
                }

                Rectangle {
                    Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                    Layout.preferredWidth: Math.min(page.room, Theme.body * 22)
                    Layout.preferredHeight: width * page.view.shape
                    color: Theme.raised
                    border.width: 1
                    border.color: Theme.line

                    Image {
                        anchors.fill: parent
                        anchors.margins: 1
                        // Paper is lit by the lamp too, or it would be the brightest thing in the room.
                        opacity: 0.86
                        sourceSize.width: width * 2
                        fillMode: Image.PreserveAspectFit
                        source: page.view.preview
                        mirror: false
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("How the page will look")
                    }
                }
            }
        }
    }
}
