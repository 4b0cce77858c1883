#include <vestibule/figures.h>

#include <QCoreApplication>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

}  // namespace

bool belongsTo(const Standing &standing, Figure figure)
{
    switch (figure) {
    case Figure::Training: return standing.assigned && !standing.readiness.ready;
    case Figure::Ready: return standing.assigned && standing.readiness.ready;
    case Figure::Late: return standing.assigned && isLate(standing.readiness);
    case Figure::Unassigned: return !standing.assigned;
    }
    return false;
}

bool isLate(const Readiness &readiness)
{
    return !readiness.ready && !readiness.stages.isEmpty() && readiness.stages[readiness.currentStage()].late;
}

QString figureWord(Figure figure)
{
    switch (figure) {
    case Figure::Training: return u"training"_s;
    case Figure::Ready: return u"ready"_s;
    case Figure::Late: return u"late"_s;
    case Figure::Unassigned: return u"unassigned"_s;
    }
    return {};
}

QString figureTitle(Figure figure)
{
    switch (figure) {
    case Figure::Training: return Words::tr("in training");
    case Figure::Ready: return Words::tr("ready");
    case Figure::Late: return Words::tr("late");
    case Figure::Unassigned: return Words::tr("without a programme");
    }
    return {};
}

}  // namespace vestibule
