#include "content/pagecheck.h"

#include "content/nearest.h"
#include "content/packtext.h"
#include "content/pagescan.h"

#include <QSet>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

class PageChecker
{
public:
    PageChecker(PackFiles &files, const QString &language, const Programme &programme, bool programmeSound)
        : m_files(files), m_language(language), m_programme(programme), m_programmeSound(programmeSound)
    {}

    void check(const QString &page)
    {
        m_path = m_language + u'/' + page;
        const PackFile *file = m_files.useText(m_path);
        if (!file)
            return;
        const PageScan scan = scanPage(file->bytes);
        if (scan.title.isEmpty())
            m_files.error(m_path, PackText::tr("the first line is not a title; write “# ” and the page's title"), {1, 1});
        for (const PageFinding &finding : scan.findings)
            checkFinding(finding);
    }

private:
    void checkFinding(const PageFinding &finding)
    {
        switch (finding.kind) {
        case PageFinding::Kind::Html:
            return error(finding, PackText::tr("HTML is not shown; write it in Markdown"));
        case PageFinding::Kind::Image:
            return checkImage(finding);
        case PageFinding::Kind::Link:
            return checkLink(finding);
        }
    }

    void checkImage(const PageFinding &finding)
    {
        static const QString advice =
            PackText::tr("put a PNG or JPEG file below the language folder and write its path, like “images/shelf.png”");
        const QString &target = finding.target;
        const bool known = target.endsWith(u".png") || target.endsWith(u".jpg");
        if (!isPackPath(target) || !known)
            error(finding, PackText::tr("“%1” is not an image of this pack; %2").arg(target, advice));
        else if (!m_files.has(m_language + u'/' + target))
            error(finding, PackText::tr("there is no image “%1”; %2").arg(target, advice));
        else
            m_files.use(m_language + u'/' + target);
    }

    void checkLink(const PageFinding &finding)
    {
        const QString &target = finding.target;
        if (target.startsWith(u"page:"))
            checkPageLink(finding, target.mid(5));
        else if (target.startsWith(u"activity:"))
            checkActivityLink(finding, target.mid(9));
        else if (!target.startsWith(u"https://") && !target.startsWith(u"mailto:"))
            error(finding, PackText::tr("“%1” leads nowhere; use page:<id>, activity:<id>, https:// or mailto:").arg(target));
    }

    void checkPageLink(const PageFinding &finding, const QString &id)
    {
        if (!isId(id) || !m_files.has(u"%1/pages/%2.md"_s.arg(m_language, id)))
            error(finding,
                  PackText::tr("there is no page “%1” in “%2”; add %2/pages/%1.md or correct the link").arg(id, m_language));
    }

    void checkActivityLink(const PageFinding &finding, const QString &id)
    {
        if (!m_programmeSound || m_programme.activity(id))
            return;
        QStringList known;
        for (const Activity &activity : m_programme.activities)
            known.append(activity.id);
        const QString guess = nearest(id, known);
        error(finding,
              PackText::tr("there is no activity “%1”; %2")
                  .arg(id, guess.isEmpty() ? PackText::tr("correct the link") : PackText::tr("did you mean “%1”?").arg(guess)));
    }

    void error(const PageFinding &finding, const QString &message) { m_files.error(m_path, message, finding.place); }

    PackFiles &m_files;
    const QString &m_language;
    const Programme &m_programme;
    bool m_programmeSound;
    QString m_path;
};

// "pages/company.md" of any language.
QStringList allPages(const PackFiles &files, const QStringList &languages)
{
    QSet<QString> pages;
    for (const QString &path : files.paths()) {
        const QString language = path.section(u'/', 0, 0);
        const QString page = path.section(u'/', 1);
        const QString name = page.section(u'/', 1);
        if (languages.contains(language) && page.startsWith(u"pages/") && name.endsWith(u".md") && isId(name.chopped(3)))
            pages.insert(page);
    }
    QStringList sorted(pages.cbegin(), pages.cend());
    sorted.sort();
    return sorted;
}

}  // namespace

void checkPages(PackFiles &files, const QStringList &languages, const Programme &programme, bool programmeSound)
{
    QSet<QString> sources;  // a missing source is reported where the programme names it
    for (const Activity &activity : programme.activities)
        sources.insert(activity.source);
    for (const QString &page : allPages(files, languages)) {
        for (const QString &language : languages) {
            const QString path = language + u'/' + page;
            if (files.has(path))
                PageChecker(files, language, programme, programmeSound).check(page);
            else if (!sources.contains(page))
                files.error(path, PackText::tr("the page is missing, but another language has it; translate it"));
        }
    }
}

}  // namespace vestibule::content
