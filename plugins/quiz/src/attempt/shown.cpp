#include "attempt/shown.h"

#include "bank/scoring.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quiz)
};

QString shownNumber(const NumberRule &rule)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);  // a year is a number too
    const auto text = [&locale](double number) { return locale.toString(number, 'g', QLocale::FloatingPointShortest); };
    if (const auto *near = std::get_if<Near>(&rule))
        return near->tolerance > 0 ? Words::tr("%1 ± %2").arg(text(near->value), text(near->tolerance)) : text(near->value);
    if (const auto *between = std::get_if<Between>(&rule))
        return Words::tr("from %1 to %2").arg(text(between->min), text(between->max));
    return Words::tr("any number");
}

// An accepted wording: a star stands for any words.
QString shownPattern(QString pattern)
{
    constexpr QChar star(0xE000);  // private use: stands in for a star that is meant as one
    pattern.replace(u"\\*"_s, star);
    pattern.replace(u'*', u'…');
    return pattern.replace(star, u'*');
}

QList<int> chosen(const Response &response)
{
    const auto *choices = std::get_if<Choices>(&response);
    return choices ? choices->answers : QList<int>();
}

QList<int> leftsOf(const Question &question)
{
    QList<int> lefts;
    if (question.type == QuestionType::Matching)
        for (int i = 0; i < int(question.answers.size()); ++i)
            if (!question.answers[i].text.text.isEmpty())
                lefts.append(i);
    return lefts;
}

QString pairsText(const Question &question, const QMap<int, int> &matches)
{
    QStringList lines;
    for (auto it = matches.cbegin(); it != matches.cend(); ++it)
        lines << asPlain(question.answers.value(it.key()).text) + u" → "_s + question.answers.value(it.value()).match;
    return lines.join(u'\n');
}

// Plain text in Markdown: every sign that could be markup is escaped, every line end is kept.
QString escaped(const QString &plain)
{
    QStringList lines;
    for (const QString &line : plain.split(u'\n')) {
        QString out;
        for (const QChar c : line.trimmed()) {
            if (c.unicode() < 128 && (c.isPunct() || c.isSymbol()))
                out += u'\\';
            out += c;
        }
        lines << out;
    }
    return lines.join(u"\n\n"_s);
}

}  // namespace

QString asMarkdown(const FormattedText &text)
{
    switch (text.format) {
    case TextFormat::Markdown: return text.text;
    case TextFormat::Plain: return escaped(text.text);
    case TextFormat::Html:
    case TextFormat::Moodle: break;
    }
    if (!text.text.contains(u'<') && !text.text.contains(u'&'))
        return escaped(text.text);
    QTextDocument document;
    document.setHtml(text.text);
    return document.toMarkdown();
}

QString asPlain(const FormattedText &text)
{
    if (text.format == TextFormat::Markdown) {
        QTextDocument document;
        document.setMarkdown(text.text);
        return document.toPlainText().trimmed();
    }
    if (text.format == TextFormat::Plain || (!text.text.contains(u'<') && !text.text.contains(u'&')))
        return text.text;
    return QTextDocumentFragment::fromHtml(text.text).toPlainText().trimmed();
}

QVariantList shownChoices(const Question &question, const PaperItem &item)
{
    QVariantList list;
    if (question.type == QuestionType::MultiChoice || question.type == QuestionType::MultiAnswer || question.type == QuestionType::TrueFalse)
        for (const int index : item.choiceOrder)
            list.append(QVariantMap{{u"index"_s, index}, {u"text"_s, answerText(question, index)}});
    return list;
}

QVariantList chosenChoices(const Response &response)
{
    QVariantList list;
    for (const int index : chosen(response))
        list.append(index);
    return list;
}

QVariantList shownLefts(const Question &question)
{
    QVariantList list;
    for (const int left : leftsOf(question))
        list.append(QVariantMap{{u"index"_s, left}, {u"text"_s, asPlain(question.answers[left].text)}});
    return list;
}

QVariantList matchedRights(const Question &question, const PaperItem &item, const Response &response)
{
    QVariantList list;
    const auto *pairs = std::get_if<Pairs>(&response);
    for (const int left : leftsOf(question)) {
        const int chosenRight = pairs ? pairs->matches.value(left, -1) : -1;
        const auto same = std::ranges::find_if(item.choiceOrder, [&](int index) {
            return chosenRight >= 0 && question.answers[index].match == question.answers.value(chosenRight).match;
        });
        list.append(same == item.choiceOrder.end() ? -1 : *same);
    }
    return list;
}

QVariantList shownRights(const Question &question, const PaperItem &item)
{
    QVariantList list;
    QStringList seen;
    if (question.type != QuestionType::Matching)
        return list;
    for (const int index : item.choiceOrder) {
        const QString &text = question.answers[index].match;
        if (seen.contains(text))
            continue;
        seen << text;
        list.append(QVariantMap{{u"index"_s, index}, {u"text"_s, text}});
    }
    return list;
}

QString answerText(const Question &question, int index)
{
    const Answer answer = question.answers.value(index);
    if (question.type == QuestionType::TrueFalse)
        return index == 0 ? Words::tr("True") : Words::tr("False");
    if (question.type == QuestionType::ShortAnswer)
        return shownPattern(answer.text.text);
    return answer.number ? shownNumber(*answer.number) : asPlain(answer.text);
}

QString responseText(const Question &question, const Response &response)
{
    if (const auto *choices = std::get_if<Choices>(&response)) {
        QStringList texts;
        for (const int index : choices->answers)
            texts << answerText(question, index);
        return texts.join(u'\n');
    }
    if (const auto *written = std::get_if<Written>(&response))
        return written->text;
    if (const auto *pairs = std::get_if<Pairs>(&response))
        return pairsText(question, pairs->matches);
    return {};
}

QString rightText(const Question &question)
{
    if (question.type == QuestionType::Matching) {
        QMap<int, int> matches;
        for (const int left : leftsOf(question))
            matches.insert(left, left);
        return pairsText(question, matches);
    }
    // Of several answers that earn something, only a question that asks for several wants all of them.
    int most = 0;
    for (const Answer &answer : question.answers)
        most = std::max(most, answer.fraction);
    QStringList texts;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const int fraction = question.answers[i].fraction;
        if (fraction > 0 && (fraction == most || question.type == QuestionType::MultiAnswer))
            texts << answerText(question, i);
    }
    // The first accepted wording stands for all.
    return question.type == QuestionType::ShortAnswer ? texts.value(0) : texts.join(u'\n');
}

QString feedbackText(const Question &question, const Response &response)
{
    QStringList texts;
    for (const int index : chosen(response))
        if (const QString text = asPlain(question.answers.value(index).feedback); !text.isEmpty())
            texts << text;
    if (const auto *written = std::get_if<Written>(&response))
        if (const Answer *answer = acceptingAnswer(question, written->text))
            if (const QString text = asPlain(answer->feedback); !text.isEmpty())
                texts << text;
    return texts.join(u'\n');
}

}  // namespace vestibule::quiz
