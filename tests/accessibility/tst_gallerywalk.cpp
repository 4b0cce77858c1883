// The gallery of a program that was started for developers, reached with the keyboard and walked with Tab alone, part by part.
#include "office.h"
#include "walker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class GalleryWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReachedFromTheSettings();
    void everyPart_data();
    void everyPart();
    void leadsBackToTheSettings();
    void cleanupTestCase();

private:
    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Walker> m_walker;
};

void GalleryWalkTest::initTestCase()
{
    m_reader = std::make_unique<ScreenReader>(m_display, m_office.data(), QStringList(u"--developer"_s));
    m_walker = std::make_unique<Walker>(*m_reader);
}

void GalleryWalkTest::cleanupTestCase()
{
    m_walker.reset();
    m_reader.reset();
}

void GalleryWalkTest::isReachedFromTheSettings()
{
    const QString person = u"Anna Petrova"_s;
    m_walker->go({row(person), {u"heading"_s, u"Good*"_s}, row(person), entry(u"Settings"_s), row(u"Gallery"_s), {u"heading"_s, u"Gallery"_s}});
}

void GalleryWalkTest::everyPart_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"Actions", "Fields", "Structure", "States", "Tables", "Data"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void GalleryWalkTest::everyPart()
{
    QFETCH(QString, part);
    m_walker->go({{u"page tab"_s, part}});
    if (!QTest::currentTestFailed())
        m_walker->walk({u"“First day”"_s, u"“Calls”"_s, u"“Disabled”"_s}, part == "States"_L1);
}

// The breadcrumb is true: it leads to the settings, which offer the gallery.
void GalleryWalkTest::leadsBackToTheSettings()
{
    m_walker->go({button(u"Settings"_s), {u"heading"_s, u"Appearance"_s}});
    QVERIFY(m_reader->find(u"list item"_s, u"Gallery"_s));
}

QTEST_GUILESS_MAIN(GalleryWalkTest)
#include "tst_gallerywalk.moc"
