// The gallery is a page of the window for developers, and for nobody else.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using test::DeskWindow;

namespace {

// The first shown thing of this QML type that is called so.
QQuickItem *find(QQuickItem *in, const char *type, const QString &name)
{
    if (!in->isVisible())
        return nullptr;
    if (QByteArrayView(in->metaObject()->className()).startsWith(type) && (in->property("text") == name || in->property("title") == name))
        return in;
    for (QQuickItem *child : in->childItems())
        if (QQuickItem *found = find(child, type, name))
            return found;
    return nullptr;
}

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
}

}  // namespace

class GalleryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void opensFromTheSettings();
    void opensFromThePalette();
    void answersTheMouse();
    void choosesTheAppearance();
    void isNotThereForOthers();

private:
    void use(DeskWindow::For whom);
    void open(const QString &view);
    [[nodiscard]] QQuickItem *thing(const char *type, const QString &name) { return find(m_desk->window().contentItem(), type, name); }
    [[nodiscard]] QStringList paletteFinds(const QString &typed);

    std::unique_ptr<DeskWindow> m_desk;
};

void GalleryPageTest::initTestCase()
{
    qputenv("QT_QUICK_CONTROLS_HOVER_ENABLED", "1");  // the offscreen platform has no pointer of its own
}

void GalleryPageTest::init()
{
    use(DeskWindow::For::Developers);
}

void GalleryPageTest::use(DeskWindow::For whom)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(whom);
    const auto in = m_desk->stage().signIn(u"anna"_s, e2e::passwordOf(u"anna"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
}

void GalleryPageTest::open(const QString &view)
{
    const auto opened = m_desk->stage().open(view);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
}

QStringList GalleryPageTest::paletteFinds(const QString &typed)
{
    shell::PaletteModel &palette = *m_desk->shell().palette();
    palette.open();
    palette.setTyped(typed);
    QStringList titles;
    for (int row = 0; row < palette.count(); ++row)
        titles << palette.data(palette.index(row), shell::PaletteModel::Title).toString();
    return titles;
}

void GalleryPageTest::opensFromTheSettings()
{
    open(u"shell.settings"_s);
    QQuickItem *row = thing("ListRow", u"Gallery"_s);
    QVERIFY(row);
    row->forceActiveFocus(Qt::TabFocusReason);  // and so comes into sight
    QTest::qWait(100);
    QTest::mouseClick(&m_desk->window(), Qt::LeftButton, {}, middleOf(row));
    QTRY_COMPARE(m_desk->shell().navigator()->viewId(), u"shell.gallery"_s);
    QTRY_VERIFY(thing("TabStrip", {}) || thing("Heading", u"Gallery"_s));
    QCOMPARE(m_desk->shell().navigator()->trail(), QStringList(u"Settings"_s));
    m_desk->shell().navigator()->openTrail(0);
    QTRY_COMPARE(m_desk->shell().navigator()->viewId(), u"shell.settings"_s);
}

// From anywhere: it stands below the settings all the same.
void GalleryPageTest::opensFromThePalette()
{
    open(u"handbook.list"_s);
    QTRY_COMPARE(paletteFinds(u"gallery of all"_s), QStringList(u"Gallery of all controls"_s));
    m_desk->shell().palette()->activate(0);
    QTRY_COMPARE(m_desk->shell().navigator()->viewId(), u"shell.gallery"_s);
    QCOMPARE(m_desk->shell().navigator()->trail(), QStringList(u"Settings"_s));
}

void GalleryPageTest::answersTheMouse()
{
    open(u"shell.gallery"_s);
    QQuickItem *button = nullptr;
    QTRY_VERIFY((button = thing("Button", u"Save draft"_s)));
    QVERIFY(!button->property("hovered").toBool());
    const auto isHovered = [&] {
        QTest::mouseMove(&m_desk->window(), {1, 1});
        QTest::mouseMove(&m_desk->window(), middleOf(button));
        return button->property("hovered").toBool();
    };
    QTRY_VERIFY(isHovered());
    QTest::mousePress(&m_desk->window(), Qt::LeftButton, {}, middleOf(button));
    QVERIFY(button->property("down").toBool());
    QTest::mouseRelease(&m_desk->window(), Qt::LeftButton, {}, middleOf(button));
    QVERIFY(!button->property("down").toBool());
}

void GalleryPageTest::choosesTheAppearance()
{
    open(u"shell.gallery"_s);
    QQuickItem *contrast = nullptr;
    QTRY_VERIFY((contrast = thing("Switch", u"High contrast"_s)));
    for (const bool high : {true, false}) {
        contrast->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&m_desk->window(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->shell().settings()->highContrast(), high);
    }
}

void GalleryPageTest::isNotThereForOthers()
{
    use(DeskWindow::For::Everybody);
    open(u"shell.settings"_s);
    QVERIFY(!thing("ListRow", u"Gallery"_s));
    QTRY_VERIFY(paletteFinds(u"theme dark"_s).contains(u"Theme: dark"_s));
    QVERIFY(!paletteFinds(u"gallery of all"_s).contains(u"Gallery of all controls"_s));
    m_desk->shell().palette()->close();
    QVERIFY(!m_desk->shell().commands()->run(u"gallery"_s));
    QCOMPARE(m_desk->shell().navigator()->viewId(), u"shell.settings"_s);
    QVERIFY(!m_desk->stage().open(u"shell.gallery"_s));
}

QTEST_MAIN(GalleryPageTest)
#include "tst_gallerypage.moc"
