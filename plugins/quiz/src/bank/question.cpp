#include "bank/question.h"

#include <QLocale>

#include <array>
#include <utility>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{
    std::pair{TextFormat::Moodle, QLatin1String("moodle")},
    std::pair{TextFormat::Html, QLatin1String("html")},
    std::pair{TextFormat::Markdown, QLatin1String("markdown")},
    std::pair{TextFormat::Plain, QLatin1String("plain")},
};

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

QString shortest(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

// A tag begins with a letter, "/" or "!"; "a < b" has none.
QString withoutTags(QStringView html)
{
    QString text;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const bool tag =
            html[i] == u'<' && i + 1 < html.size() && (html[i + 1].isLetter() || html[i + 1] == u'/' || html[i + 1] == u'!');
        const qsizetype end = tag ? html.indexOf(u'>', i) : -1;
        if (end < 0) {
            text += html[i];
            if (tag)  // no ">" follows, so no later "<" can be a tag either
                return text.append(html.sliced(i + 1));
        } else {
            text += u' ';
            i = end;
        }
    }
    return text;
}

}  // namespace

QLatin1String typeWord(QuestionType type)
{
    switch (type) {
    case QuestionType::MultiChoice:
        return QLatin1String("multichoice");
    case QuestionType::MultiAnswer:
        return QLatin1String("multianswer");
    case QuestionType::TrueFalse:
        return QLatin1String("truefalse");
    case QuestionType::ShortAnswer:
        return QLatin1String("shortanswer");
    case QuestionType::Numerical:
        return QLatin1String("numerical");
    case QuestionType::Matching:
        return QLatin1String("matching");
    case QuestionType::Essay:
        return QLatin1String("essay");
    case QuestionType::Description:
        return QLatin1String("description");
    }
    return QLatin1String("description");
}

QLatin1String formatWord(TextFormat format)
{
    for (const auto &[value, word] : formats)
        if (value == format)
            return word;
    return formats.front().second;
}

std::optional<TextFormat> formatFromWord(QStringView word)
{
    for (const auto &[value, known] : formats)
        if (word == known)
            return value;
    return std::nullopt;
}

QString numberText(const NumberRule &rule)
{
    return std::visit(
        Overloaded{[](AnyNumber) { return u"*"_s; },
                   [](const Near &near) {
                       return near.tolerance > 0 ? shortest(near.value) + u':' + shortest(near.tolerance)
                                                 : shortest(near.value);
                   },
                   [](const Between &between) { return shortest(between.min) + u".."_s + shortest(between.max); }},
        rule);
}

QString defaultTitle(const FormattedText &stem)
{
    constexpr qsizetype limit = 80;
    constexpr qsizetype enough = 16 * limit;  // a title needs no more than the beginning of a long page
    const QStringView start = QStringView(stem.text).left(enough);
    QString title = (stem.format == TextFormat::Html ? withoutTags(start) : start.toString()).simplified();
    if (title.size() <= limit)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', limit - 1);
    title.truncate(space > 0 ? space : limit - 1);
    if (title.back().isHighSurrogate())
        title.chop(1);
    return title + u'…';
}

}  // namespace vestibule::quiz
