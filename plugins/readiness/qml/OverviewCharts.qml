import QtQuick
import Vestibule.Ui
import Vestibule.Readiness

// Where people are, what holds them, and who became ready when. Each bar leads to its people.
ScrollArea {
    id: charts

    required property OverviewModel model
    signal chosen(string group)

    Columns {
        width: charts.usableWidth
        minimumWidth: Size.units(60)
        columnSpacing: Space.l
        rowSpacing: Space.l

        Repeater {
            model: charts.model.charts

            Card {
                id: card
                required property var modelData
                title: modelData.title

                BarChart {
                    label: card.modelData.title
                    bars: card.modelData.bars
                    labelShare: 0.6
                    interactive: true
                    currentIndex: bars.findIndex(bar => bar.id === charts.model.group)
                    onActivated: index => charts.chosen(bars[index].id)
                }
            }
        }
    }
}
