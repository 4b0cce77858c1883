#include "commands/gymcommands.h"

#include "cases/casejson.h"
#include "cases/kinds.h"
#include "check/checker.h"
#include "commands/speech.h"
#include "pricing/pricelistreader.h"
#include "pricing/tomlfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 8 * 1024 * 1024;  // as in a content pack

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GymCommand)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Name the folder of a content pack."));
    if (file.size() > LargestFile)
        return fail(ErrorCode::Malformed, Words::tr("“%1” is larger than 8 MiB.").arg(path), Words::tr("Name the folder of a content pack."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Check the disk."));
    return bytes;
}

QString levelName(int level) { return level == ClientsLevel ? u"clients"_s : u"level-%1"_s.arg(level); }

// products.toml of a pack, and its texts of every language.
Result<QList<CheckedFile>> priceFiles(const QString &folder, int level)
{
    Activity activity;
    activity.id = u"pricegym:"_s + levelName(level);
    const QString name = u"products.toml"_s;
    const QDir pack(folder);
    const auto prices = bytesOf(pack.filePath(name));
    if (!prices)
        return std::unexpected(prices.error());
    QList<CheckedFile> files{{pack.filePath(name), {}, *prices, activity}};
    for (const QString &language : pack.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = pack.filePath(language + u'/' + name);
        if (!QFileInfo(path).isFile())
            continue;
        const auto texts = bytesOf(path);
        if (!texts)
            return std::unexpected(texts.error());
        files.append({path, language, *texts, activity});
    }
    return files;
}

QString currencyOf(const QString &folder)
{
    QList<Problem> problems;
    const auto bytes = bytesOf(QDir(folder).filePath(u"pack.toml"_s));
    const TomlFile pack(u"pack.toml"_s, bytes.value_or(QByteArray()), problems);
    return pack.root() ? fromUtf8((*pack.root())["currency"].value_or(std::string_view())) : QString();
}

void print(const Case &shown, const CaseWords &words, CommandOutput &output)
{
    output.line(Words::tr("%1 (%2, kind %3, seed %4)").arg(CaseWords::title(shown.kind), levelName(shown.level), shown.kind).arg(shown.seed));
    output.line(CaseWords::question(shown.kind));
    for (const Line &fact : shown.facts)
        output.line(u"  %1: %2"_s.arg(CaseWords::factLabel(fact), words.factText(fact)));
    for (const Field &field : shown.fields)
        output.line(u"= %1: %2"_s.arg(CaseWords::fieldLabel(field), words.answer(field, field.answer)));
    for (const Line &step : shown.steps)
        output.line(u"  - "_s + words.stepText(step));
}

}  // namespace

Result<Exit> showCase(const CommandCall &call, CommandOutput &output)
{
    const QString folder = call.arguments.value(u"pack"_s).toString();
    const QString name = call.arguments.value(u"level"_s).toString();
    const int level = name == "clients"_L1 ? ClientsLevel : name.toInt();
    bool isNumber = false;
    const quint32 seed = call.arguments.value(u"seed"_s).toString().toUInt(&isNumber);
    if (!isNumber) {
        output.problem(Words::tr("--seed takes a whole number from 0 to 4294967295."));
        return Exit::Usage;
    }
    const Speech speech(call.arguments.value(u"language"_s).toString());
    const auto files = priceFiles(folder, level);
    if (!files)
        return std::unexpected(files.error());
    const PriceListReading reading = readPriceList(*files, QLocale().name().section(u'_', 0, 0));
    for (const Problem &problem : reading.problems)
        output.problem(problem.text());
    const QStringList kinds = reading.isUsable() ? kindsOf(reading.list, level) : QStringList();
    if (kinds.isEmpty()) {
        output.problem(Words::tr("This price list makes no case of that level; see “gym check”."));
        return Exit::Problems;
    }
    const Case shown = makeCase(reading.list, kinds[qsizetype(seed % quint32(kinds.size()))], seed);
    const CaseWords words(currencyOf(folder));
    output.json(toJson(shown, words));
    print(shown, words, output);
    return Exit::Done;
}

Result<Exit> checkPrices(const CommandCall &call, CommandOutput &output)
{
    const QString folder = call.arguments.value(u"pack"_s).toString();
    QStringList problems;
    QJsonObject levels;
    for (int level = 1; level <= ClientsLevel; ++level) {
        const auto files = priceFiles(folder, level);
        if (!files)
            return std::unexpected(files.error());
        for (const Problem &problem : PriceChecker().check(*files))
            if (!problems.contains(problem.text()))
                problems.append(problem.text());
        const PriceListReading reading = readPriceList(*files);
        const QStringList kinds = reading.isUsable() ? kindsOf(reading.list, level) : QStringList();
        levels.insert(levelName(level), QJsonArray::fromStringList(kinds));
        output.line(u"%1: %2"_s.arg(levelName(level), kinds.join(u", "_s)));
    }
    for (const QString &problem : std::as_const(problems))
        output.problem(problem);
    output.json({{u"levels"_s, levels}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
    output.line(problems.isEmpty() ? Words::tr("No problems.") : Words::tr("Problems: %1.").arg(problems.size()));
    return problems.isEmpty() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::pricegym
