#include "content/programmecheck.h"

#include "content/nearest.h"
#include "content/packtext.h"

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

const QString File = u"programme.toml"_s;

class ActivityChecker
{
public:
    ActivityChecker(PackFiles &files, const QStringList &languages, const CheckOptions &options)
        : m_files(files), m_languages(languages), m_options(options)
    {}

    QList<Problem> check(const Activity &activity, const ActivityPlaces &places)
    {
        if (!checkKind(activity, places) || activity.source.isEmpty())
            return {};
        if (!isPackPath(activity.source)) {
            m_files.error(File,
                          PackText::tr("“%1” is not a path below a language folder; write it like “pages/company.md”")
                              .arg(activity.source),
                          places.source);
            return {};
        }
        const QList<CheckedFile> sources = collectSources(activity, places);
        const ContentChecker *checker = m_options.checker ? m_options.checker(activity.kind) : nullptr;
        if (checker)
            return sources.isEmpty() ? QList<Problem>() : checker->check(sources);
        if (m_options.kinds && !isPage(activity.source))
            m_files.error(File,
                          PackText::tr("no plugin can check the source of a “%1”; leave “source” out or use another kind")
                              .arg(activity.kind),
                          places.source);
        return {};
    }

private:
    static bool isPage(const QString &source) { return source.startsWith(u"pages/") && source.endsWith(u".md"); }

    bool checkKind(const Activity &activity, const ActivityPlaces &places)
    {
        if (activity.kind.isEmpty())  // reported by the reader
            return false;
        if (!m_options.kinds || m_options.kinds->contains(activity.kind))
            return true;
        const QString guess = nearest(activity.kind, *m_options.kinds);
        const QString advice = guess.isEmpty() ? PackText::tr("install its plugin or use another kind.")
                                               : PackText::tr("did you mean “%1”?").arg(guess);
        m_files.error(
            File,
            PackText::tr("no plugin shows a “%1”; %2 Known are: %3").arg(activity.kind, advice, m_options.kinds->join(u", "_s)),
            places.kind);
        return false;
    }

    QList<CheckedFile> collectSources(const Activity &activity, const ActivityPlaces &places)
    {
        QList<CheckedFile> sources;
        for (const QString &language : m_languages) {
            const QString path = language + u'/' + activity.source;
            if (!m_files.has(path))
                m_files.error(File, PackText::tr("%1 is missing; add it").arg(path), places.source);
            else if (const PackFile *file = isText(path) ? m_files.useText(path) : m_files.use(path))
                sources.append({m_files.shown(path), language, file->bytes, activity});
        }
        return sources;
    }

    static bool isText(const QString &path)
    {
        for (const auto suffix : {".md"_L1, ".gift"_L1, ".toml"_L1, ".txt"_L1, ".csv"_L1, ".json"_L1})
            if (path.endsWith(suffix))
                return true;
        return false;
    }

    PackFiles &m_files;
    const QStringList &m_languages;
    const CheckOptions &m_options;
};

}  // namespace

QList<Problem> checkActivities(PackFiles &files, const QStringList &languages, const ProgrammeReading &reading,
                               const CheckOptions &options)
{
    QList<Problem> problems;
    ActivityChecker checker(files, languages, options);
    for (const Activity &activity : reading.programme.activities)
        problems += checker.check(activity, reading.places.value(activity.id));
    return problems;
}

}  // namespace vestibule::content
