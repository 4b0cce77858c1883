// The first day: the sample company, a company of one's own, and that neither overwrites what is there.
#include "office.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

// A place where it is another day now than in Moscow.
QString elsewhere()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto dayIn = [&now](const char *zone) { return now.toTimeZone(QTimeZone(zone)).date(); };
    return dayIn("Pacific/Kiritimati") != dayIn("Europe/Moscow") ? u"Pacific/Kiritimati"_s : u"Etc/GMT+12"_s;
}

}  // namespace

class SetupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sample();
    void ownCompany();
    void incomplete();
    void unknownSample();
    void brokenContent();

private:
    QTemporaryDir m_folder;
};

void SetupTest::sample()
{
    const QString data = m_folder.path() + u"/sample"_s;
    const QStringList call{u"setup"_s, u"--data"_s, data, u"--sample"_s, u"aquilon"_s, u"--json"_s};
    const QDate before = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Moscow")).date();
    const Outcome made = run(call, {{}, {{u"TZ"_s, elsewhere()}}, {}});
    const QDate after = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Moscow")).date();
    QCOMPARE(made.exit, int(Done));
    QHash<QString, QString> roles;
    for (const QJsonValue &account : made.json()["accounts"_L1].toArray()) {
        roles.insert(account["login"_L1].toString(), account["role"_L1].toString());
        QCOMPARE(account["password"_L1].toString(), passwordOf(account["login"_L1].toString()));
    }
    QCOMPARE(roles, (QHash<QString, QString>{{u"anna"_s, u"trainee"_s}, {u"boris"_s, u"trainee"_s}, {u"daria"_s, u"trainee"_s},
                                             {u"oleg"_s, u"mentor"_s}, {u"hr"_s, u"hr"_s}, {u"admin"_s, u"administrator"_s}}));
    const QString root = made.json()["trustRoot"_L1].toString();
    QCOMPARE(root.size(), 64);
    QVERIFY(!made.json().contains("recoveryPhrase"_L1));

    // The programme begins today: on the company's day, not on that of this computer.
    const Outcome people = run({u"people"_s, u"--data"_s, data, u"--as"_s, u"anna"_s, u"--json"_s}, {passwordOf(u"anna"_s), {}, {}});
    const QDate start = QDate::fromString(people.json()["people"_L1][0]["start"_L1].toString(), Qt::ISODate);
    QVERIFY2(start == before || start == after, people.out.constData());
    const QString database = data + u"/vestibule.db"_s;
    const QByteArray whole = bytesOf(database);
    QVERIFY(!whole.isEmpty());
    const Outcome again = run(call);
    QCOMPARE(again.exit, int(Refused));
    QCOMPARE(again.errorCode(), u"conflict"_s);
    QVERIFY2(again.errorMessage().contains("It was left as it is."_L1), again.out.constData());
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(bytesOf(database), whole);

    const auto verify = [&data](const QString &trusted) {
        return run({u"ledger"_s, u"verify"_s, u"--data"_s, data, u"--trust-root"_s, trusted, u"--json"_s});
    };
    QCOMPARE(verify(root).exit, int(Done));
    QCOMPARE(verify(QString(root).replace(0, 1, root[0] == u'0' ? u"1"_s : u"0"_s)).exit, int(Problems));
    QCOMPARE(verify(u"root"_s).exit, int(Usage));
}

void SetupTest::ownCompany()
{
    const QString data = m_folder.path() + u"/own"_s;
    const QStringList call{u"setup"_s, u"--data"_s, data, u"--company"_s, u"North & Söhne"_s, u"--hr-login"_s, u"Helga"_s,
                           u"--hr-name"_s, u"Helga Stein"_s, u"--timezone"_s, u"Europe/Berlin"_s, u"--json"_s};
    const Outcome unasked = run(call);
    QCOMPARE(unasked.exit, int(Refused));  // no terminal, no variable: nobody gave a password
    const Outcome weak = run(call, {u"short"_s, {}, {}});
    QVERIFY(weak.exit == Usage || weak.exit == Refused);
    QVERIFY(!weak.errorMessage().isEmpty());

    const Outcome made = run(call, {u"a long enough password"_s, {}, {}});
    QVERIFY2(made.exit == Done, made.err.constData());
    const QJsonArray accounts = made.json()["accounts"_L1].toArray();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0]["role"_L1].toString(), u"hr"_s);
    QVERIFY(!accounts[0].toObject().contains("password"_L1));  // only published passwords are printed
    QVERIFY(!made.out.contains("long enough"));
    QVERIFY(made.json()["recoveryPhrase"_L1].toString().size() >= 40);

    const Outcome people = run({u"people"_s, u"--data"_s, data, u"--as"_s, u"helga"_s, u"--json"_s}, {u"a long enough password"_s, {}, {}});
    QCOMPARE(people.exit, int(Done));
    QCOMPARE(people.json()["people"_L1].toArray().size(), 1);
    // The sample company's password opens nothing here.
    const Outcome published = run({u"people"_s, u"--data"_s, data, u"--as"_s, u"hr"_s, u"--json"_s}, {passwordOf(u"hr"_s), {}, {}});
    QCOMPARE(published.exit, int(Refused));
}

void SetupTest::incomplete()
{
    const QString data = m_folder.path() + u"/incomplete"_s;
    const Outcome nameless = run({u"setup"_s, u"--data"_s, data, u"--json"_s}, {u"a long enough password"_s, {}, {}});
    QCOMPARE(nameless.exit, int(Usage));
    QVERIFY(nameless.errorMessage().contains("--sample aquilon"_L1));
    QVERIFY(!QFile::exists(data + u"/vestibule.db"_s));
}

void SetupTest::unknownSample()
{
    const QString data = m_folder.path() + u"/unknown"_s;
    const Outcome unknown = run({u"setup"_s, u"--data"_s, data, u"--sample"_s, u"nosuch"_s, u"--json"_s});
    QCOMPARE(unknown.exit, int(Refused));
    QVERIFY(unknown.errorMessage().contains("nosuch"_L1));
    QVERIFY(!QFile::exists(data + u"/vestibule.db"_s));
}

void SetupTest::brokenContent()
{
    const QString pack = m_folder.path() + u"/pack"_s;
    copyFolder(shippedPack(), pack);
    QVERIFY(QFile::remove(pack + u"/en/texts.toml"_s));
    const QString data = m_folder.path() + u"/broken"_s;
    const Outcome broken = run({u"setup"_s, u"--data"_s, data, u"--content"_s, pack, u"--company"_s, u"C"_s, u"--hr-login"_s, u"h"_s,
                                u"--hr-name"_s, u"H"_s, u"--json"_s}, {u"a long enough password"_s, {}, {}});
    QCOMPARE(broken.exit, int(Refused));
    QVERIFY(broken.errorMessage().contains("texts.toml"_L1));
    QVERIFY(!QFile::exists(data + u"/vestibule.db"_s));
}

QTEST_GUILESS_MAIN(SetupTest)
#include "tst_setup.moc"
