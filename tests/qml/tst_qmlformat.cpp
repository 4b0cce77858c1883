// Every QML file of the project stands as qmlformat writes it. “cmake --build build/release --target qmlformat” writes them so.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestQmlFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_data()
    {
        QTest::addColumn<QString>("path");
        QFile list(QStringLiteral(VESTIBULE_QML_FILES));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList paths = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(paths.size() > 100);
        for (const QString &path : paths)
            QTest::newRow(qPrintable(QDir(QStringLiteral(VESTIBULE_SOURCE_DIR)).relativeFilePath(path))) << path;
    }

    void file()
    {
        QFETCH(QString, path);
        QProcess formatter;
        formatter.start(QStringLiteral(VESTIBULE_QMLFORMAT), {path});
        QVERIFY2(formatter.waitForFinished() && formatter.exitStatus() == QProcess::NormalExit, qPrintable(formatter.errorString()));
        QVERIFY2(formatter.exitCode() == 0, formatter.readAllStandardError().constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList is = file.readAll().split('\n');
        const QByteArrayList wanted = formatter.readAllStandardOutput().split('\n');
        for (qsizetype line = 0; line < std::max(is.size(), wanted.size()); ++line) {
            const QByteArray difference = "line " + QByteArray::number(line + 1) + " should be “" + wanted.value(line) + "”, not “" + is.value(line) + "”";
            QVERIFY2(line < is.size() && line < wanted.size() && is[line] == wanted[line], difference.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestQmlFormat)
#include "tst_qmlformat.moc"
