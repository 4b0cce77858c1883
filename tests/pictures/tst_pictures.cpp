// What the tour pictured against what a person once found right. A screen that looks different is seen here before it is merged.
// With the word "renew", the pictures of the last tour become the references.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// References are kept in 256 colours each, which moves a pixel by less than SameColour in a channel (0–255), and the mean of a block
// by no more than SameGround.
constexpr int SameColour = 24;
constexpr int MostPixels = 20;
constexpr int Block = 8;
constexpr int SameGround = 4;

QDir references() { return QDir(QStringLiteral(VESTIBULE_REFERENCES)); }
QDir pictures() { return QDir(QStringLiteral(VESTIBULE_BINARY_DIR "/tests/tour")); }
QDir differences() { return QDir(QStringLiteral(VESTIBULE_BINARY_DIR "/tests/differences")); }

QStringList namesIn(const QDir &folder) { return folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name); }

bool differ(QRgb a, QRgb b, int tolerance)
{
    return qAbs(qRed(a) - qRed(b)) > tolerance || qAbs(qGreen(a) - qGreen(b)) > tolerance || qAbs(qBlue(a) - qBlue(b)) > tolerance;
}

// Where two pictures of one size differ, in red.
struct Difference {
    QImage mask;
    int pixels = 0;
};

Difference differenceOf(const QImage &reference, const QImage &now, int tolerance)
{
    Difference difference{QImage(now.size(), QImage::Format_RGB32), 0};
    difference.mask.fill(Qt::white);
    for (int y = 0; y < now.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(reference.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(now.constScanLine(y));
        auto *out = reinterpret_cast<QRgb *>(difference.mask.scanLine(y));
        for (int x = 0; x < now.width(); ++x) {
            if (differ(a[x], b[x], tolerance)) {
                out[x] = qRgb(200, 0, 0);
                ++difference.pixels;
            }
        }
    }
    return difference;
}

QImage blocksOf(const QImage &image)
{
    return image.scaled(image.size() / Block, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

// Nothing when they look alike. Pixels show a word or an icon that changed, blocks a ground that changed its shade.
struct Verdict {
    QString problem;
    QImage mask;
};

Verdict compare(const QImage &reference, const QImage &now)
{
    if (reference.size() != now.size())
        return {u"the size differs"_s, {}};
    const Difference pixels = differenceOf(reference, now, SameColour);
    if (pixels.pixels > MostPixels)
        return {u"%1 pixels differ"_s.arg(pixels.pixels), pixels.mask};
    const Difference blocks = differenceOf(blocksOf(reference), blocksOf(now), SameGround);
    if (blocks.pixels > 0)
        return {u"the shade of %1 blocks differs"_s.arg(blocks.pixels), blocks.mask.scaled(now.size())};
    return {};
}

QImage load(const QDir &folder, const QString &name)
{
    return QImage(folder.filePath(name)).convertToFormat(QImage::Format_RGB32);
}

// Reference, now and difference beside each other; where it is.
QString drawSideBySide(const QString &name, const QImage &reference, const QImage &now, const QImage &difference)
{
    constexpr int Gap = 8;
    QImage all(reference.width() + 2 * now.width() + 2 * Gap, std::max(reference.height(), now.height()), QImage::Format_RGB32);
    all.fill(Qt::gray);
    QPainter painter(&all);
    painter.drawImage(0, 0, reference);
    painter.drawImage(reference.width() + Gap, 0, now);
    painter.drawImage(reference.width() + now.width() + 2 * Gap, 0, difference);
    painter.end();
    const QString path = differences().filePath(name);
    return differences().mkpath(u"."_s) && all.save(path) ? path : u"nowhere: %1 cannot be written"_s.arg(path);
}

int renew()
{
    const QStringList names = namesIn(pictures());
    if (names.isEmpty() || !references().mkpath(u"."_s))
        return 1;
    for (const QString &name : namesIn(references()))
        references().remove(name);
    for (const QString &name : names) {
        const int failed = QProcess::execute(u"convert"_s, {pictures().filePath(name), u"+dither"_s, u"-colors"_s, u"256"_s, u"-strip"_s,
                                                            u"-define"_s, u"png:exclude-chunks=date,time"_s, u"-define"_s, u"png:compression-level=9"_s,
                                                            u"-define"_s, u"png:compression-filter=0"_s, u"PNG8:"_s + references().filePath(name)});
        if (failed) {
            std::fputs("ImageMagick's convert does not work; it comes with the package imagemagick.\n", stderr);
            return 1;
        }
    }
    std::printf("%d references in %s\n", int(names.size()), qPrintable(references().path()));
    return 0;
}

}  // namespace

class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void seesADifference();
};

void PicturesTest::initTestCase()
{
    QVERIFY(differences().removeRecursively());  // those of the last time
    QVERIFY2(!namesIn(pictures()).isEmpty(), "the tour has taken no pictures");
}

void PicturesTest::looksAsBefore_data()
{
    QTest::addColumn<QString>("name");
    QStringList names = namesIn(references()) + namesIn(pictures());
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void PicturesTest::looksAsBefore()
{
    QFETCH(const QString, name);
    QVERIFY2(references().exists(name), "a new picture, with no reference: CONTRIBUTING.md says how to renew them");
    QVERIFY2(pictures().exists(name), "the tour no longer takes this picture: CONTRIBUTING.md says how to renew the references");
    const QImage reference = load(references(), name);
    const QImage now = load(pictures(), name);
    QVERIFY(!reference.isNull() && !now.isNull());
    const Verdict verdict = compare(reference, now);
    if (!verdict.problem.isEmpty())
        QFAIL(qPrintable(verdict.problem + u"; reference, now and difference: "_s + drawSideBySide(name, reference, now, verdict.mask)));
}

// What the tolerance must not hide: a changed letter, a shade that is a little darker, another size.
void PicturesTest::seesADifference()
{
    const QImage reference = load(references(), namesIn(references()).constFirst());
    QVERIFY(compare(reference, reference).problem.isEmpty());

    QImage letter = reference;
    QPainter(&letter).fillRect(300, 300, 5, 5, qGray(reference.pixel(300, 300)) > 128 ? Qt::black : Qt::white);
    QCOMPARE(compare(reference, letter).problem, u"25 pixels differ"_s);

    QImage shade = reference;
    QPainter painter(&shade);
    painter.setOpacity(0.05);
    painter.fillRect(304, 304, 64, 64, qGray(reference.pixel(304, 304)) > 128 ? Qt::black : Qt::white);
    painter.end();
    QVERIFY(compare(reference, shade).problem.startsWith("the shade of"_L1));

    QCOMPARE(compare(reference, reference.copy(0, 0, 1024, 699)).problem, u"the size differs"_s);
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().value(1) == "renew"_L1)
        return renew();
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pictures.moc"
