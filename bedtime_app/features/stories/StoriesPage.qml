pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The library: what one looks for above, and a calm card for each story and practice there is.
CalmPage {
    id: shelf

    required property StoriesView view

    readonly property int columns: Math.max(1, Math.floor((column.width + Theme.s24) / (Theme.body * 21 + Theme.s24)))
    readonly property bool roomy: shelf.columns > 1 && shelf.height >= 680
    property bool narrowing: false

    function find(): void {
        if (search.visible)
            search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function firstCard(): void {
        const card = cards.itemAt(0);
        if (card !== null)
            card.forceActiveFocus(Qt.TabFocusReason);
    }

    // Where a card goes away under the keyboard, the first one has it.
    function stayHere(): void {
        if (shelf.parent !== null && !(Window.activeFocusItem instanceof ScriptCard) && !search.activeFocus)
            shelf.firstCard();
    }

    function undo(): void {
        shelf.view.undo();
        shelf.firstCard();
    }

    accessibleName: qsTr("Stories")

    Component.onCompleted: shelf.view.arrive()
    Component.onDestruction: shelf.view.depart()

    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: shelf.find()
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: shelf.view.undoable
        onActivated: shelf.undo()
    }

    CalmScroll {
        id: scroll

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: said.top
        }
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column

            x: shelf.side
            y: shelf.head
            width: scroll.width - 2 * shelf.side
            spacing: Theme.s24

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Stories")
            }

            CalmProse {
                Layout.fillWidth: true
                visible: shelf.view.empty
                text: qsTr("No stories are here. They came with Bedtime; putting it in place once more brings them back.")
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: true
                text: shelf.view.trouble
            }

            CalmField {
                id: search

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.body * 34
                visible: shelf.view.filterable
                placeholder: qsTr("Search titles, summaries and topics")
                text: shelf.view.searchText
                onEdited: text => shelf.view.search(text)
                onAccepted: shelf.firstCard()
                Keys.onDownPressed: shelf.firstCard()
                Keys.onEscapePressed: shelf.view.search("")
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.topMargin: -Theme.s12
                visible: shelf.view.filterable && !narrow.visible
                text: qsTr("By kind, length and favourites")
                onClicked: {
                    shelf.narrowing = true;
                    kinds.forceActiveFocus(Qt.TabFocusReason);
                }
            }

            Flow {
                id: narrow

                Layout.fillWidth: true
                visible: shelf.view.filterable && (shelf.roomy || shelf.narrowing || shelf.view.narrowed)
                spacing: Theme.s24

                CalmChoice {
                    id: kinds

                    width: Math.min(implicitWidth, column.width)
                    label: qsTr("Show")
                    options: [qsTr("Everything"), qsTr("Stories"), qsTr("Practices"), qsTr("Your texts")]
                    index: shelf.view.kindIndex
                    onChosen: index => shelf.view.chooseKind(index)
                }

                CalmChoice {
                    width: Math.min(implicitWidth, column.width)
                    label: qsTr("Length")
                    options: [qsTr("Any"), qsTr("Under 10 minutes"), qsTr("10 to 20"), qsTr("Longer")]
                    index: shelf.view.lengthIndex
                    onChosen: index => shelf.view.chooseLength(index)
                }

                ColumnLayout {
                    spacing: Theme.s8

                    CalmText {
                        text: qsTr("Only")
                        tone: "muted"
                        size: Theme.label
                        Accessible.ignored: true
                    }

                    Flow {
                        Layout.preferredWidth: Math.min(dear.implicitWidth + gentle.implicitWidth + spacing, column.width)
                        spacing: Theme.s8

                        ShelfToggle {
                            id: dear

                            text: qsTr("Favourites")
                            checked: shelf.view.onlyFavourites
                            onToggled: shelf.view.chooseFavourites(checked)
                        }

                        ShelfToggle {
                            id: gentle

                            text: qsTr("For children too")
                            checked: shelf.view.onlyEveryone
                            onToggled: shelf.view.chooseEveryone(checked)
                        }
                    }
                }
            }

            CalmButton {
                visible: text !== ""
                Layout.maximumWidth: column.width
                primary: true
                iconName: "play"
                text: shelf.view.goOnText
                onClicked: shelf.view.goOn()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: shelf.view.nothingFound ? qsTr("Nothing on the shelf is quite like that. Fewer words, or another length, may find something.") : ""
                actionText: qsTr("Show everything")
                onActed: {
                    shelf.view.showEverything();
                    shelf.firstCard();
                }
            }

            // A scope of its own, so that a card which becomes the first takes the keyboard from nobody.
            FocusScope {
                Layout.fillWidth: true
                implicitHeight: grid.implicitHeight
                focus: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Stories and practices")

                GridLayout {
                    id: grid

                    width: parent.width
                    columns: shelf.columns
                    columnSpacing: Theme.s24
                    rowSpacing: Theme.s24
                    uniformCellWidths: true

                    Repeater {
                        id: cards

                        model: shelf.view.scripts

                        ScriptCard {
                            required property int index

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            focus: index === 0
                            onClicked: shelf.view.open(scriptId)
                            onStarred: {
                                shelf.view.toggleFavourite(scriptId);
                                Qt.callLater(shelf.stayHere);
                            }
                            onTakenAway: {
                                shelf.view.takeAway(scriptId);
                                Qt.callLater(shelf.stayHere);
                            }
                            onSearchAsked: shelf.find()
                            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                        }
                    }
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: shelf.view.filterable
                text: qsTr("Return opens a card, F marks it as a favourite, Ctrl and F searches.")
                tone: "faint"
                size: Theme.small
            }

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s12
                spacing: Theme.s8

                CalmLink {
                    text: qsTr("Bring a text of your own")
                    onClicked: shelf.view.askPage("import")
                }

                CalmLink {
                    text: qsTr("How stories are told")
                    onClicked: shelf.view.askPage("telling")
                }

                CalmLink {
                    text: qsTr("Voices")
                    onClicked: shelf.view.askPage("voices")
                }

                CalmLink {
                    text: qsTr("Sounds")
                    onClicked: shelf.view.askPage("sounds")
                }
            }
        }
    }

    Item {
        id: said

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: notice.visible ? notice.implicitHeight + 2 * Theme.s16 : 0

        CalmNotice {
            id: notice

            x: Theme.s24
            y: Theme.s16
            width: parent.width - 2 * Theme.s24
            text: shelf.view.notice
            actionText: shelf.view.undoable ? qsTr("Undo") : ""
            onActed: shelf.undo()
        }
    }
}
