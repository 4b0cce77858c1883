// No colour, font size or distance is written out in a view: they come from the tokens of Vestibule.Ui.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The properties whose values are px, and the numbers that are no size of anything.
const QRegularExpression &pixels()
{
    static const QRegularExpression expression(
        u"\\b(?:width|height|implicitWidth|implicitHeight|(?:minimum|maximum|preferred)(?:Width|Height)|spacing|rowSpacing|"
        "columnSpacing|(?:\\w*[mM])argins?|(?:left|right|top|bottom|horizontal|vertical)?[pP]adding|radius|pixelSize|pointSize|"
        "(?:left|right|top|bottom)Margin)\\s*:\\s*(-?\\d+(?:\\.\\d+)?)\\s*(?:$|[;}/])"_s);
    return expression;
}

const QRegularExpression &colors()
{
    static const QRegularExpression expression(
        u"\"#[0-9A-Fa-f]{3,8}\"|\\bQt\\.(?:rgba|hsla|hsva|darker|lighter|tint)\\b|\\b\\w*[cC]olor\\s*:\\s*\"(?!transparent\")[a-z]+\""_s);
    return expression;
}

// What is wrong with a line of QML, or nothing.
QString fault(const QString &line)
{
    static const QRegularExpression comment(u"^\\s*(?://|\\*)"_s);
    if (comment.match(line).hasMatch())
        return {};
    if (colors().match(line).hasMatch())
        return u"a literal colour: name a role of Theme"_s;
    for (auto match = pixels().globalMatch(line); match.hasNext();) {
        const QString number = match.next().captured(1);
        if (number != u"0" && number != u"1" && number != u"-1")
            return u"the literal size "_s + number + u": use Space, Size, Type or Radius (Size.units(n) = n × 4 px)"_s;
    }
    return {};
}

}  // namespace

class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("faulty");
        const std::pair<const char *, bool> lines[] = {
            {"    width: 300", true},
            {"    anchors.leftMargin: 12", true},
            {"    Layout.preferredWidth: 8.5", true},
            {"    font.pixelSize: 14", true},
            {"    Rectangle { width: 20; height: parent.height }", true},
            {"    Rectangle { width: 0; height: 20 }", true},
            {"    Rectangle { width: parent.width / 2; radius: 1; height: 20 }", true},
            {"    padding: -4 // a comment", true},
            {"    color: \"#ff0000\"", true},
            {"    border.color: \"red\"", true},
            {"    color: Qt.rgba(1, 0, 0, 1)", true},
            {"    color: \"transparent\"", false},
            {"    width: parent.width / 2", false},
            {"    width: 0", false},
            {"    spacing: Space.m", false},
            {"    width: Size.units(30)", false},
            {"    // width: 300", false},
            {"    currentIndex: 3", false},
            {"    text: qsTr(\"Issue #12\")", false},
        };
        for (const auto &[line, faulty] : lines)
            QTest::newRow(line) << QString::fromUtf8(line) << faulty;
    }

    void finds()
    {
        QFETCH(QString, line);
        QFETCH(bool, faulty);
        QCOMPARE(!fault(line).isEmpty(), faulty);
    }

    void viewsNameTokens()
    {
        const QDir source(QStringLiteral(VESTIBULE_SOURCE_DIR));
        QStringList faults;
        int files = 0;
        for (const QString &folder : {u"qml"_s, u"plugins"_s}) {
            QDirIterator at(source.filePath(folder), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (at.hasNext()) {
                const QString path = at.next();
                ++files;
                if (path.contains(u"/qml/Vestibule/Ui/"_s))
                    continue;
                QFile file(path);
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    if (const QString found = fault(lines.at(i)); !found.isEmpty())
                        faults.append(u"%1:%2: %3"_s.arg(source.relativeFilePath(path)).arg(i + 1).arg(found));
                }
            }
        }
        QVERIFY2(files > 20, "the scan looks in the wrong place");
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
