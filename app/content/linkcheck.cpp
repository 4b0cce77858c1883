#include "content/linkcheck.h"

#include "content/nearest.h"
#include "content/packtext.h"

#include <QHash>

#include <algorithm>

namespace vestibule::content {

namespace {

class LinkChecker
{
public:
    LinkChecker(const QList<ReadActivity> &read, const Programme &programme) : m_read(read), m_programme(programme) {}

    QList<Problem> check()
    {
        for (const ReadActivity &from : m_read)
            for (const ContentLink &link : from.checker->links(from.files))
                check(link);
        return m_problems;
    }

private:
    void check(const ContentLink &link)
    {
        const Activity *activity = goalOf(link);
        if (!activity)
            return error(link, PackText::tr("“%1” leads to nothing in the programme; %2").arg(link.written, advice(wanted(link), known(link))));
        if (link.part.isEmpty())
            return;
        if (const std::optional<QStringList> parts = partsOf(activity->id); parts && !parts->contains(link.part))
            error(link, PackText::tr("“%1” leads to something that “%2” does not have; %3")
                            .arg(link.written, activity->id, advice(link.part, *parts)));
    }

    const Activity *goalOf(const ContentLink &link) const
    {
        if (!link.activity.isEmpty())
            return m_programme.activity(link.activity);
        const auto found = std::ranges::find(m_programme.activities, link.source, &Activity::source);
        return found == m_programme.activities.cend() ? nullptr : &*found;
    }

    static QString wanted(const ContentLink &link) { return link.activity.isEmpty() ? link.source : link.activity; }

    QStringList known(const ContentLink &link) const
    {
        QStringList all;
        for (const Activity &activity : m_programme.activities)
            all.append(link.activity.isEmpty() ? activity.source : activity.id);
        return all;
    }

    static QString advice(const QString &word, const QStringList &known)
    {
        const QString guess = nearest(word, known);
        return guess.isEmpty() ? PackText::tr("name what there is, or take it out") : PackText::tr("did you mean “%1”?").arg(guess);
    }

    // Absent when nothing has read the activity: what is wrong there is told elsewhere.
    std::optional<QStringList> partsOf(const QString &activity)
    {
        const auto read = std::ranges::find_if(m_read, [&](const ReadActivity &one) { return one.files.first().activity.id == activity; });
        if (read == m_read.cend())
            return {};
        if (!m_parts.contains(activity))
            m_parts.insert(activity, read->checker->parts(read->files));
        return m_parts.value(activity);
    }

    void error(const ContentLink &link, const QString &message)
    {
        m_problems.append({link.path, link.line, link.column, Problem::Severity::Error, message});
    }

    const QList<ReadActivity> &m_read;
    const Programme &m_programme;
    QHash<QString, QStringList> m_parts;
    QList<Problem> m_problems;
};

}  // namespace

QList<Problem> checkLinks(const QList<ReadActivity> &read, const Programme &programme) { return LinkChecker(read, programme).check(); }

}  // namespace vestibule::content
