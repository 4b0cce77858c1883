#include "shell/palette/palettematerial.h"

#include "shell/commands.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

using Views = QList<pluginhost::OfferedView>;

bool isInTraining(const Person &person)
{
    return person.role == Role::Trainee || !person.programme.isEmpty();
}

// Views outside the navigation need arguments: something else opens them.
void addViews(const Views &views, QList<PaletteEntry> &entries)
{
    entries.append({.kind = PaletteEntry::Kind::View,
                    .key = u"view:shell.home"_s,
                    .title = Text::tr("Home"),
                    .iconName = u"go-home"_s,
                    .viewId = u"shell.home"_s});
    for (const pluginhost::OfferedView &view : views)
        if (view.navigation)
            entries.append({.kind = PaletteEntry::Kind::View,
                            .key = u"view:"_s + view.id,
                            .title = view.title,
                            .iconName = view.icon,
                            .viewId = view.id});
}

void addPeople(const PaletteMaterial &material, QList<PaletteEntry> &entries)
{
    const QString view = viewOfPerson(material.views);
    if (view.isEmpty())
        return;
    for (const Person &person : material.people) {
        if (person.id == material.me.id || person.login.isEmpty() || !isInTraining(person))
            continue;
        entries.append({.kind = PaletteEntry::Kind::Person,
                        .key = u"person:"_s + person.id,
                        .title = person.name,
                        .detail = person.active ? person.login : Text::tr("%1, deactivated").arg(person.login),
                        .iconName = u"user-identity"_s,
                        .viewId = view,
                        .arguments = {{u"learner"_s, person.id}}});
    }
}

void addActivities(const PaletteMaterial &material, QList<PaletteEntry> &entries)
{
    if (!material.content)
        return;
    for (const Activity &activity : material.content->programme.activities) {
        const QString view = material.viewOfKind.value(activity.kind);
        const bool page = activity.kind == "handbook.page"_L1;
        if (!offers(material.views, view) || !(page || isInTraining(material.me)))
            continue;
        const TextEntry text = material.content->text(material.language, activityKey(activity.id));
        entries.append({.kind = page ? PaletteEntry::Kind::Page : PaletteEntry::Kind::Activity,
                        .key = u"activity:"_s + activity.id,
                        .title = text.title,
                        .detail = text.summary,
                        .iconName = page ? u"view-list-text"_s : u"view-task"_s,
                        .viewId = view,
                        .arguments = {{u"activity"_s, activity.id}}});
    }
}

void addCommands(QList<PaletteEntry> &entries)
{
    for (const CommandRow &row : commandRows())
        if (row.inPalette)
            entries.append({.kind = PaletteEntry::Kind::Action,
                            .key = u"action:"_s + QLatin1String(row.id),
                            .title = titleOf(row),
                            .iconName = QLatin1String(row.iconName),
                            .shortcut = shortcutOf(row),
                            .command = QLatin1String(row.id)});
}

}  // namespace

QString viewOfPerson(const Views &views)
{
    for (const QString &view : {u"readiness.person"_s, u"mentoring.mentee"_s})
        if (offers(views, view))
            return view;
    return {};
}

QList<PaletteEntry> paletteEntries(const PaletteMaterial &material)
{
    QList<PaletteEntry> entries;
    addViews(material.views, entries);
    addPeople(material, entries);
    addActivities(material, entries);
    addCommands(entries);
    return entries;
}

}  // namespace vestibule::shell
