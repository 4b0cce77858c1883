#include "shell/palette/palettematerial.h"

#include "shell/commands.h"

#include <vestibule/readinesstext.h>
#include <vestibule/textsearch.h>

#include <QCoreApplication>
#include <QSet>
#include <QTextDocument>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSaid = 8'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

using Views = QList<pluginhost::OfferedView>;

bool isInTraining(const Person &person)
{
    return person.role == Role::Trainee || !person.programme.isEmpty();
}

bool isPage(const Activity &activity) { return activity.kind == "handbook.page"_L1; }

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
        const bool page = isPage(activity);
        if (!offers(material.views, view) || !(page || isInTraining(material.me)))
            continue;
        const TextEntry text = material.content->text(material.language, activityKey(activity.id));
        entries.append({.kind = page ? PaletteEntry::Kind::Page : PaletteEntry::Kind::Activity,
                        .key = u"activity:"_s + activity.id,
                        .title = text.title,
                        .detail = text.summary,
                        .text = page && material.pageTexts ? material.pageTexts->value(activity.source) : nullptr,
                        .iconName = page ? u"view-list-text"_s : u"view-task"_s,
                        .viewId = view,
                        .arguments = {{u"activity"_s, activity.id}}});
    }
}

void addCommands(const PaletteMaterial &material, QList<PaletteEntry> &entries)
{
    for (const CommandRow &row : commandRows())
        if (row.inPalette && (material.developer || !row.forDevelopers))
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

QStringList pageSources(const ContentVersion &content)
{
    QSet<QString> sources;
    for (const Activity &activity : content.programme.activities)
        if (isPage(activity))
            sources.insert(activity.source);
    return sources.values();
}

PageTexts pageTexts(const QHash<QString, QByteArray> &files)
{
    PageTexts texts;
    qsizetype said = 0;
    for (auto file = files.begin(); file != files.end() && said < MostSaid; ++file) {
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(*file), QTextDocument::MarkdownDialectGitHub);
        const QString plain = document.toPlainText().simplified();
        texts.insert(file.key(), std::make_shared<const PageText>(plain, folded(plain)));
        said += plain.size();
    }
    return texts;
}

QList<PaletteEntry> paletteEntries(const PaletteMaterial &material)
{
    QList<PaletteEntry> entries;
    addViews(material.views, entries);
    addPeople(material, entries);
    addActivities(material, entries);
    addCommands(material, entries);
    return entries;
}

}  // namespace vestibule::shell
