// The rows that lists and tables show: whatever happens to the source and to the order, they are what sorting and filtering anew would
// give, views are told the truth about every change, and the row that is followed goes on being the same one.
#include <Vestibule/Ui/install.h>

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Thing {
    QString key;
    QString name;
    int score = 0;
};

class Source final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Key = Qt::UserRole, Name, Score };

    QList<Thing> things;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(things.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Thing &one = things[index.row()];
        return role == Key ? QVariant(one.key) : role == Name ? QVariant(one.name) : role == Score ? QVariant(one.score) : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override { return {{Key, "key"}, {Name, "name"}, {Score, "score"}}; }

    void renew(const QList<Thing> &now)
    {
        beginResetModel();
        things = now;
        endResetModel();
    }
    void insert(int at, const QList<Thing> &more)
    {
        beginInsertRows({}, at, at + int(more.size()) - 1);
        for (qsizetype i = 0; i < more.size(); ++i)
            things.insert(at + i, more[i]);
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        things.remove(at, count);
        endRemoveRows();
    }
    void setScore(int row, int score)
    {
        things[row].score = score;
        Q_EMIT dataChanged(index(row), index(row), {Score});
    }
    void mix(QRandomGenerator &dice)
    {
        Q_EMIT layoutAboutToBeChanged();
        std::ranges::shuffle(things, dice);
        Q_EMIT layoutChanged();
    }
};

// What a view would show that believes what it is told.
class Believer : public QObject
{
public:
    explicit Believer(QAbstractItemModel &model)
    {
        const auto all = [this, &model] { keys = read(model, 0, model.rowCount() - 1); };
        connect(&model, &QAbstractItemModel::modelReset, this, all);
        connect(&model, &QAbstractItemModel::layoutChanged, this, all);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { keys.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this, &model](const QModelIndex &, int first, int last) {
            const QStringList more = read(model, first, last);
            for (int i = 0; i < more.size(); ++i)
                keys.insert(first + i, more[i]);
        });
        all();
    }

    static QStringList read(const QAbstractItemModel &model, int first, int last)
    {
        QStringList keys;
        for (int row = first; row <= last; ++row)
            keys << model.index(row, 0).data(Source::Key).toString();
        return keys;
    }

    QStringList keys;
};

}  // namespace

class KeptRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anySequence_data();
    void anySequence();
    void oneAmongThousandsIsToldAlone();
    void severalRunsAreToldEach();
    void sortingKeepsPersistentIndexes();
    void nextOneIsFollowed();
    void withoutKeyTheNumberStays();

private:
    [[nodiscard]] QList<Thing> made(int count);
    void doSomething(int most);
    [[nodiscard]] QStringList expected() const;
    [[nodiscard]] QStringList shown() const { return Believer::read(*m_rows, 0, m_rows->rowCount() - 1); }
    [[nodiscard]] bool settled() const { return !m_rows->property("arranging").toBool(); }
    [[nodiscard]] int followed() const { return m_rows->property("followed").toInt(); }
    [[nodiscard]] int any(int below) { return int(m_dice.bounded(below)); }

    QQmlEngine m_engine;
    QRandomGenerator m_dice;
    int m_made = 0;
    Source m_source;
    std::unique_ptr<QAbstractItemModel> m_rows;
    QString m_word;
    QString m_sortBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

void KeptRowsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));  // the C locale counts no numbers in texts
    vestibule::ui::install();
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
}

void KeptRowsTest::init()
{
    m_word.clear();
    m_sortBy.clear();
    m_order = Qt::AscendingOrder;
    m_made = 0;
    m_source.things.clear();
    QQmlComponent component(&m_engine);
    component.setData("import Vestibule.Ui\nSortFilterModel { keyRole: 'key'; filterRoles: ['name'] }", {});
    m_rows.reset(qobject_cast<QAbstractItemModel *>(component.create()));
    QVERIFY2(m_rows, qPrintable(component.errorString()));
    m_rows->setProperty("source", QVariant::fromValue(&m_source));
}

QList<Thing> KeptRowsTest::made(int count)
{
    QList<Thing> things;
    for (int i = 0; i < count; ++i) {
        things.append({QString::number(m_made), u"%1 %2"_s.arg(QChar(u'a' + any(4))).arg(m_made), any(10)});
        ++m_made;
    }
    return things;
}

void KeptRowsTest::doSomething(int most)
{
    const int count = m_source.rowCount();
    switch (any(9)) {
    case 0: {  // half of what was there, perhaps the other way round, with others between
        QList<Thing> now = m_source.things;
        now.removeIf([this](const Thing &) { return any(2) == 0; });
        if (any(2) == 0)
            std::ranges::reverse(now);
        for (const Thing &one : made(any(most / 4 + 1)))
            now.insert(any(int(now.size()) + 1), one);
        return m_source.renew(now);
    }
    case 1: return m_source.insert(any(count + 1), made(1 + any(most / 4)));
    case 2: return count == 0 ? void() : m_source.remove(any(count), 1);
    case 3: return count == 0 ? void() : m_source.remove(0, 1 + any(count));
    case 4: return count == 0 ? void() : m_source.setScore(any(count), any(10));
    case 5: return m_source.mix(m_dice);
    case 6:
        m_word = any(2) == 0 ? QString() : QString(QChar(u'a' + any(5)));
        m_rows->setProperty("filterText", m_word);
        return;
    case 7:
        m_sortBy = QStringList{u""_s, u"name"_s, u"score"_s}[any(3)];
        m_rows->setProperty("sortBy", m_sortBy);
        return;
    default:
        m_order = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_rows->setProperty("order", m_order);
    }
}

QStringList KeptRowsTest::expected() const
{
    QList<Thing> things = m_source.things;
    things.removeIf([this](const Thing &one) { return !one.name.contains(m_word); });
    const auto before = [this](const Thing &a, const Thing &b) {
        if (m_sortBy == "score"_L1)
            return a.score < b.score;
        const auto number = [](const Thing &one) { return one.name.mid(2).toInt(); };
        return std::pair(a.name[0], number(a)) < std::pair(b.name[0], number(b));
    };
    if (!m_sortBy.isEmpty() && m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(things, before);
    else if (!m_sortBy.isEmpty())
        std::ranges::stable_sort(things, [&before](const Thing &a, const Thing &b) { return before(b, a); });
    QStringList keys;
    for (const Thing &one : std::as_const(things))
        keys << one.key;
    return keys;
}

void KeptRowsTest::anySequence_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("steps");
    for (quint32 seed = 0; seed < 30; ++seed)
        QTest::addRow("few rows, seed %u", seed) << seed << 24 << 60;
    for (quint32 seed = 0; seed < 3; ++seed)  // so many are arranged beside the window's thread
        QTest::addRow("many rows, seed %u", seed) << seed << 4000 << 15;
}

void KeptRowsTest::anySequence()
{
    QFETCH(quint32, seed);
    QFETCH(int, most);
    QFETCH(int, steps);
    m_dice.seed(seed);
    m_source.renew(made(most));
    const QAbstractItemModelTester tester(m_rows.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Believer view(*m_rows);
    for (int step = 0; step < steps; ++step) {
        const QStringList before = shown();
        const int row = before.isEmpty() ? -1 : any(int(before.size()));
        m_rows->setProperty("followed", row);
        doSomething(most);
        QTRY_VERIFY(settled());
        const QStringList now = shown();
        QCOMPARE(now, expected());
        QCOMPARE(view.keys, now);
        if (row >= 0 && now.contains(before[row]))
            QCOMPARE(followed(), int(now.indexOf(before[row])));
        else
            QVERIFY(followed() < now.size());
    }
}

void KeptRowsTest::oneAmongThousandsIsToldAlone()
{
    m_source.renew(made(10'000));
    QSignalSpy resets(m_rows.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_rows.get(), &QAbstractItemModel::rowsInserted);
    QList<Thing> now = m_source.things;
    now.remove(7000);
    now.insert(20, made(1).first());
    m_source.renew(now);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 7000);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 20);
}

void KeptRowsTest::severalRunsAreToldEach()
{
    m_source.renew(made(100));
    QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
    QList<Thing> now = m_source.things;
    now.remove(50, 10);
    now.remove(3, 2);
    m_source.renew(now);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(std::pair(removed[0][1].toInt(), removed[0][2].toInt()), std::pair(50, 59));
    QCOMPARE(std::pair(removed[1][1].toInt(), removed[1][2].toInt()), std::pair(3, 4));
}

void KeptRowsTest::sortingKeepsPersistentIndexes()
{
    m_source.renew(made(50));
    QSignalSpy resets(m_rows.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third(m_rows->index(3, 0));
    const QString key = third.data(Source::Key).toString();
    m_rows->setProperty("sortBy", u"score"_s);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(third.data(Source::Key).toString(), key);
}

void KeptRowsTest::nextOneIsFollowed()
{
    m_source.renew(made(5));
    m_rows->setProperty("followed", 2);
    m_source.remove(2, 1);
    QCOMPARE(followed(), 2);
    QCOMPARE(shown()[2], u"3"_s);
    m_source.remove(2, 2);
    QCOMPARE(followed(), 1);
    m_rows->setProperty("filterText", u"nothing is called so"_s);
    QCOMPARE(followed(), -1);
}

void KeptRowsTest::withoutKeyTheNumberStays()
{
    m_rows->setProperty("keyRole", QString());
    m_source.renew(made(5));
    m_rows->setProperty("followed", 3);
    m_source.renew(made(5));
    QCOMPARE(followed(), 3);
    m_source.renew(made(2));
    QCOMPARE(followed(), 1);
}

QTEST_MAIN(KeptRowsTest)
#include "tst_keptrows.moc"
