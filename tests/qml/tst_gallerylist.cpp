// Every control that the list in Vestibule.Ui's README names stands in the gallery.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString folder() { return QStringLiteral(VESTIBULE_SOURCE_DIR "/qml/Vestibule/Ui/"); }

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The names in the first cell of the tables, from the one of the texts on: before it come the tokens.
QStringList listed()
{
    QString list = textOf(folder() + u"README.md"_s);
    list = list.mid(list.indexOf(u"\n## Text\n"_s));
    static const QRegularExpression row(u"^\\| (`[^|]+`) \\|"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`(\\w+)`"_s);
    QStringList names;
    for (auto rows = row.globalMatch(list); rows.hasNext();)
        for (auto cell = name.globalMatch(rows.next().captured(1)); cell.hasNext();)
            names << cell.next().captured(1);
    return names;
}

QString gallery()
{
    QString all;
    for (QDirIterator file(folder(), {u"Gallery*.qml"_s}); file.hasNext();)
        all += textOf(file.next());
    return all;
}

}  // namespace

class TestGalleryList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryControl()
    {
        // Not to be seen by themselves; the window has the one for toasts.
        const QStringList unseen{u"SortFilterModel"_s, u"KeptRows"_s, u"Remembered"_s, u"PageMemory"_s, u"LineDrawing"_s, u"ArcDrawing"_s, u"ToastArea"_s};
        const QStringList names = listed();
        QVERIFY2(names.size() > 50, qPrintable(names.join(u' ')));
        const QString shown = gallery();
        QStringList missing;
        for (const QString &name : names)
            if (!unseen.contains(name) && !shown.contains(QRegularExpression(u"\\b"_s + name + u" \\{"_s)))
                missing << name;
        QVERIFY2(missing.isEmpty(), qPrintable(u"not in the gallery: "_s + missing.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestGalleryList)
#include "tst_gallerylist.moc"
