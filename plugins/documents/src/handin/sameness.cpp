#include "handin/sameness.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// Spaces stay only between two digits, or two letters, commas between digits; quotes, a form of address and a dot at the end say nothing.
QString tight(const QString &text)
{
    static const QRegularExpression address(u"^(?:mr|mrs|ms|г-н|г-ну|г-на|г-жа|г-же|г-жи|господин|госпожа)\\.? (?=\\p{L})"_s);
    static const QRegularExpression comma(u"(?<!\\d),|,(?!\\d)"_s);
    static const QRegularExpression micrometre(u"(?<=\\d) ?um(?!\\p{L})"_s);
    QString same = plain(text);
    same.remove(u'"').remove(address).replace(micrometre, u"\u03bcm"_s);
    static const QRegularExpression space(u"(?<=[^\\p{L}\\d]) | (?=[^\\p{L}\\d])|(?<=\\p{L}) (?=\\d)|(?<=\\d) (?=\\p{L})"_s);
    static const QRegularExpression times(u"(?<=\\d) ?[×xх*] ?(?=\\d)"_s);
    same.replace(times, u"x"_s);
    same.remove(space).remove(comma);
    while (!same.isEmpty() && u".,;"_s.contains(same.back()))
        same.chop(1);
    return same;
}

// "ооо", "llc" …, written out or not, as one word.
QString withShortForms(QString text)
{
    struct Form {
        QRegularExpression longer;
        QString shorter;
    };
    static const QList<Form> forms = [] {
        const std::pair<QString, QString> all[] = {
            {u"общество с ограниченной ответственностью"_s, u"ооо"_s},
            {u"публичное акционерное общество"_s, u"пао"_s},
            {u"закрытое акционерное общество"_s, u"зао"_s},
            {u"акционерное общество"_s, u"ао"_s},
            {u"индивидуальный предприниматель"_s, u"ип"_s},
            {u"limited liability company|l\\. ?l\\. ?c\\.?|limited|ltd\\.?"_s, u"llc"_s},
            {u"joint[ -]stock company|j\\. ?s\\. ?c\\.?"_s, u"jsc"_s},
        };
        QList<Form> made;
        for (const auto &[longer, shorter] : all)
            made.append({QRegularExpression(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(longer)), shorter});
        return made;
    }();
    for (const Form &form : forms)
        text.replace(form.longer, form.shorter);
    return text;
}

// The words of a firm's name, when it names its legal form; else nothing.
QStringList wordsOfFirm(const QString &text)
{
    static const QStringList shorter{u"ооо"_s, u"пао"_s, u"зао"_s, u"ао"_s, u"ип"_s, u"llc"_s, u"jsc"_s};
    static const QRegularExpression mark(u"[^\\p{L}\\d&+-]+"_s);
    QStringList words = withShortForms(plain(text)).split(mark, Qt::SkipEmptyParts);
    const auto form = std::ranges::find_if(words, [](const QString &word) { return shorter.contains(word); });
    if (form == words.end())
        return {};
    words.prepend(words.takeAt(std::distance(words.begin(), form)));  // the form stands before the name or behind it
    return words;
}

// "ул. Речная" and "улица Речная" are the same part.
QString partOf(const QString &part)
{
    static const QRegularExpression kind(u"(?<!\\p{L})(?:г|город|гор|ул|улица|д|дом|пер|переулок|пр|проезд|просп|проспект|обл|область)(?!\\p{L})\\.?"_s);
    static const QRegularExpression street(u"(?<!\\p{L})st\\b\\.?"_s);
    static const QRegularExpression lane(u"(?<!\\p{L})ln\\b\\.?"_s);
    static const QRegularExpression end(u"[.\\s]+$"_s);
    QString same = part;
    same.remove(end).replace(street, u"street"_s).replace(lane, u"lane"_s);
    QStringList words = same.remove(kind).simplified().split(u' ');
    words.sort();  // "5 Rechnaya Street" is "Rechnaya Street 5"
    return words.join(u' ');
}

bool isHouse(const QString &part)
{
    static const QRegularExpression house(u"^\\d+\\p{L}?$"_s);
    return house.match(part).hasMatch();
}

// The parts between commas, a postcode on its own, in any order; nothing when it is no address.
// A house of its own may belong to the street before it.
QStringList partsOfAddress(const QString &text, bool houseWithStreet)
{
    static const QRegularExpression postcode(u"(?<!\\d)\\d{6}(?!\\d)"_s);
    QString rest = plain(text);
    rest.replace(u';', u',');
    QStringList parts;
    if (const auto code = postcode.match(rest); code.hasMatch()) {
        parts.append(code.captured());
        rest.replace(code.capturedStart(), code.capturedLength(), u","_s);
    }
    QStringList named;
    for (const QString &part : rest.split(u',', Qt::SkipEmptyParts))
        if (houseWithStreet && !named.isEmpty() && isHouse(partOf(part)))
            named.last() += u' ' + part;
        else
            named.append(part);
    for (const QString &part : std::as_const(named))
        if (const QString same = tight(partOf(part)); !same.isEmpty())
            parts.append(same);
    if (parts.size() < 2 || !(text.contains(u',') || text.contains(u';')))
        return {};
    parts.sort();
    return parts;
}

struct PersonName {
    QString surname, initials;
};

// "П. А. Орехов", "Орехов П.А.": one long word and up to two initials.
PersonName nameOf(const QString &key)
{
    static const QRegularExpression parts(u"[.\\s]+"_s);
    PersonName name;
    for (const QString &word : plain(key).split(parts, Qt::SkipEmptyParts)) {
        const bool letters = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'-'; });
        if (!letters || (word.size() > 1 && !name.surname.isEmpty()))
            return {};
        (word.size() > 1 ? name.surname : name.initials) += word;
    }
    return name.initials.isEmpty() || name.initials.size() > 2 ? PersonName() : name;
}

// The surname, and names that begin as the initials do; the second name may be left out.
bool isPerson(const QString &found, const PersonName &key)
{
    static const QRegularExpression parts(u"[.\\s]+"_s);
    QStringList words = plain(found).split(parts, Qt::SkipEmptyParts);
    if (key.surname.isEmpty() || !words.removeOne(key.surname) || words.isEmpty() || words.size() > 2)
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool letters = std::ranges::all_of(words[i], [](QChar c) { return c.isLetter() || c == u'-'; });
        if (!letters || (i < key.initials.size() && words[i].front() != key.initials[i]))
            return false;
    }
    return true;
}

// "рул." for "рулон", "шт" for "штука", "rolls" for "roll".
bool isAbbreviation(const QString &found, const QString &key)
{
    QString word = plain(found);
    const bool dotted = word.endsWith(u'.');
    if (dotted)
        word.chop(1);
    const auto letters = [](const QString &text) { return std::ranges::all_of(text, [](QChar c) { return c.isLetter(); }); };
    if (letters(key) && key.size() > 2 && word == plain(key) + u's')
        return true;  // "rolls"
    return word.size() >= 2 && word.size() < key.size() && (dotted || word.size() <= 3) && letters(word) && letters(key) && plain(key).startsWith(word);
}

// "rolls" for "roll", "рулонов" for "рулон": all but the ending is the same.
bool isUnit(const QString &word, const QString &cell)
{
    constexpr qsizetype ending = 2, stem = 3;
    const QString said = plain(word), unit = plain(cell);
    const auto same = std::ranges::mismatch(said, unit).in1 - said.begin();
    return said == unit || isAbbreviation(word, cell) || isAbbreviation(cell, word) || same >= std::max(stem, unit.size() - ending);
}

}  // namespace

QString withoutUnit(const QString &amount, const QStringList &row)
{
    static const QRegularExpression unit(u"^(.*\\d)\\s*(\\p{L}{2,}\\.?)$"_s);
    const auto parts = unit.match(amount.trimmed());
    return parts.hasMatch() && std::ranges::any_of(row, [&](const QString &cell) { return isUnit(parts.captured(2), cell); }) ? parts.captured(1) : amount;
}

QString plain(const QString &text)
{
    QString same = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : same) {
        if (u"«»“”„‟\"’‘'"_s.contains(c))
            c = u'"';
        else if (u"—–‑−‐"_s.contains(c))
            c = u'-';
        else if (c == u'ё')
            c = u'е';
    }
    static const QRegularExpression number(u"(?<![\\p{L}\\d])no\\.? ?(?=\\d)"_s);  // which № is here
    return same.simplified().replace(number, u"no "_s);
}

bool saysSame(const QString &found, const QString &key)
{
    if (plain(found) == plain(key))
        return true;
    const QString tightKey = tight(key);
    if (!tightKey.isEmpty() && tight(found) == tightKey)
        return true;
    const QStringList firm = wordsOfFirm(key);
    if (!firm.isEmpty() && wordsOfFirm(found) == firm)
        return true;
    for (const bool houseWithStreet : {false, true}) {
        const QStringList address = partsOfAddress(key, houseWithStreet);
        if (!address.isEmpty() && partsOfAddress(found, houseWithStreet) == address)
            return true;
    }
    return isPerson(found, nameOf(key)) || isAbbreviation(found, key);
}

QString withoutRemark(const QString &text)
{
    static const QRegularExpression remark(u"\\s*\\([^()]*\\)\\s*$"_s);
    return QString(text).remove(remark);
}

}  // namespace vestibule::documents
