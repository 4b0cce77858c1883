#include "content/programmecheck.h"

#include "content/linkcheck.h"
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
        if (!checkKind(activity, places) || !checkPaths(activity, places) || activity.source.isEmpty())
            return {};
        const QList<CheckedFile> assets = useAssets(activity);
        const QList<CheckedFile> sources = collectSources(activity, places);
        const ContentChecker *checker = m_options.checker ? m_options.checker(activity.kind) : nullptr;
        if (checker && sources.isEmpty())
            return {};
        if (checker) {
            m_read.append({checker, sources});
            return checker->check(checker->readsAssets() ? sources + assets : sources);
        }
        if (m_options.kinds && !isPage(activity.source))
            m_files.error(File,
                          PackText::tr("no plugin can check the source of a “%1”; leave “source” out or use another kind")
                              .arg(activity.kind),
                          places.source);
        return {};
    }

    // What the checkers have got, for what lies between the activities.
    const QList<ReadActivity> &read() const { return m_read; }

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

    bool checkPaths(const Activity &activity, const ActivityPlaces &places)
    {
        const bool sourceSound = activity.source.isEmpty() || isPackPath(activity.source);
        const bool commonSound = activity.common.isEmpty() || isPackPath(activity.common);
        if (!sourceSound)
            m_files.error(File,
                          PackText::tr("“%1” is not a path below a language folder; write it like “pages/company.md”")
                              .arg(activity.source),
                          places.source);
        if (!commonSound)
            m_files.error(
                File, PackText::tr("“%1” is not a path in the pack; write it like “calls/first.toml”").arg(activity.common),
                places.common);
        const bool assetsSound = activity.assets.isEmpty() || isPackPath(activity.assets);
        if (!assetsSound)
            m_files.error(File,
                          PackText::tr("“%1” is not a folder below a language folder; write it like “voice/first”").arg(activity.assets),
                          places.assets);
        const bool alone = !activity.common.isEmpty() && activity.source.isEmpty();
        if (alone)
            m_files.error(
                File, PackText::tr("“%1” has a common file but no texts; add “source”, or leave “common” out").arg(activity.id),
                places.common);
        return sourceSound && commonSound && assetsSound && !alone;
    }

    // A language may have fewer of them than another one, or none.
    QList<CheckedFile> useAssets(const Activity &activity)
    {
        QList<CheckedFile> assets;
        if (activity.assets.isEmpty())
            return assets;
        for (const QString &language : m_languages)
            for (const QString &path : m_files.paths())
                if (path.startsWith(language + u'/' + activity.assets + u'/'))
                    if (const PackFile *file = m_files.use(path); file && path != language + u'/' + activity.source)
                        assets.append({m_files.shown(path), language, file->bytes, activity});
        return assets;
    }

    QList<CheckedFile> collectSources(const Activity &activity, const ActivityPlaces &places)
    {
        QList<CheckedFile> sources;
        if (!activity.common.isEmpty())
            collect(sources, activity, {}, activity.common, places.common);
        for (const QString &language : m_languages)
            collect(sources, activity, language, language + u'/' + activity.source, places.source);
        return sources;
    }

    void collect(QList<CheckedFile> &sources, const Activity &activity, const QString &language, const QString &path,
                 TomlPlace named)
    {
        if (!m_files.has(path))
            m_files.error(File, PackText::tr("%1 is missing; add it").arg(path), named);
        else if (const PackFile *file = isText(path) ? m_files.useText(path) : m_files.use(path))
            sources.append({m_files.shown(path), language, file->bytes, activity});
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
    QList<ReadActivity> m_read;
};

}  // namespace

QList<Problem> checkActivities(PackFiles &files, const QStringList &languages, const ProgrammeReading &reading,
                               const CheckOptions &options)
{
    QList<Problem> problems;
    ActivityChecker checker(files, languages, options);
    for (const Activity &activity : reading.programme.activities)
        problems += checker.check(activity, reading.places.value(activity.id));
    return problems + checkLinks(checker.read(), reading.programme);
}

}  // namespace vestibule::content
