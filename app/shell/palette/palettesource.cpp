#include "shell/palette/palettesource.h"

#include <vestibule/async.h>
#include <vestibule/contentfiles.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QtConcurrent>

#include <algorithm>

namespace vestibule::shell {

namespace {

constexpr qint64 OldMs = 30'000;

bool changesPeopleOrContent(const QString &verb)
{
    static constexpr const char *verbs[] = {verb::Registered, verb::Appointed,  verb::Deactivated, verb::Reactivated, verb::Erased,
                                            verb::Mentored,   verb::Unmentored, verb::Assigned,    verb::Published};
    return std::ranges::any_of(verbs, [&](const char *one) { return verb == QLatin1String(one); });
}

}  // namespace

PaletteSource::PaletteSource(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

void PaletteSource::begin()
{
    m_session += 1;
    m_running = false;
    connect(m_parts.host->get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &, const QString &verb) {
        if (changesPeopleOrContent(verb))
            refresh();
    });
    refresh();
}

void PaletteSource::end()
{
    m_session += 1;
    m_running = false;
    m_again = false;
}

void PaletteSource::refreshIfOld()
{
    if (!m_age.isValid() || m_age.hasExpired(OldMs))
        refresh();
}

void PaletteSource::refresh()
{
    auto *people = m_parts.host->get<IPeople>();
    if (!people)
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    m_age.start();
    PaletteMaterial material;
    material.me = people->me();
    material.language = m_parts.host->get<IContent>()->language();
    material.views = m_parts.views();
    material.developer = m_parts.developer;
    gatherPeople(std::move(material));
}

// What cannot be read is left out: the views that show it say why.
void PaletteSource::gatherPeople(PaletteMaterial material)
{
    const auto next = [this, session = m_session, material](const Result<QList<Person>> &people) mutable {
        if (session != m_session)
            return;
        material.people = people.value_or(QList<Person>());
        gatherContent(std::move(material));
    };
    whenReady(m_parts.host->get<IPeople>()->visible(), this, next);
}

void PaletteSource::gatherContent(PaletteMaterial material)
{
    const auto next = [this, session = m_session, material](const Result<ContentPtr> &content) mutable {
        if (session != m_session)
            return;
        material.content = content.value_or(nullptr);
        if (material.content)
            for (const Activity &activity : material.content->programme.activities)
                if (!material.viewOfKind.contains(activity.kind))
                    material.viewOfKind.insert(activity.kind, m_parts.viewOfKind(activity.kind));
        prepare(material);
    };
    whenReady(m_parts.host->get<IContent>()->of(material.me.id), this, next);
}

// Without what the pages say at first: there may be thousands of them to read.
void PaletteSource::prepare(const PaletteMaterial &material)
{
    const bool knowsPages = knowsPagesOf(material);
    PaletteMaterial all = material;
    if (all.content && knowsPages)
        all.pageTexts = m_pages.texts;
    const auto made = QtConcurrent::run([all]() -> Result<PaletteIndexPtr> { return std::make_shared<const PaletteIndex>(paletteEntries(all)); });
    whenReady(made, this, [this, session = m_session, material, knowsPages](const Result<PaletteIndexPtr> &index) {
        if (session != m_session)
            return;
        Q_EMIT gathered(*index);
        if (knowsPages)
            finish();
        else
            readPages(material);
    });
}

bool PaletteSource::knowsPagesOf(const PaletteMaterial &material) const
{
    return !material.content || (m_pages.content == material.content->id && m_pages.language == material.language);
}

void PaletteSource::readPages(const PaletteMaterial &material)
{
    const auto read = [this, session = m_session, material](const ContentFilesPtr &files) {
        if (session != m_session)
            return;
        const auto made = QtConcurrent::run([files]() -> Result<PageTextsPtr> { return std::make_shared<const PageTexts>(pageTexts(*files)); });
        whenReady(made, this, [this, session, material](const Result<PageTextsPtr> &texts) {
            if (session != m_session)
                return;
            m_pages = {material.content->id, material.language, *texts};
            prepare(material);
        });
    };
    withFiles(*m_parts.host, material.content->id, material.language, pageSources(*material.content), this, read);
}

void PaletteSource::finish()
{
    m_running = false;
    if (m_again)
        refresh();
}

}  // namespace vestibule::shell
