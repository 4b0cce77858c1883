#include "attempt/shown.h"

#include "bank/scoring.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quiz)
};

QString choiceText(const Question &question, int index)
{
    if (question.type == QuestionType::TrueFalse)
        return index == 0 ? Words::tr("True") : Words::tr("False");
    return asPlain(question.answers.value(index).text);
}

QList<int> chosen(const Response &response)
{
    const auto *choices = std::get_if<Choices>(&response);
    return choices ? choices->answers : QList<int>();
}

QString pairsText(const Question &question, const QMap<int, int> &matches)
{
    QStringList lines;
    for (auto it = matches.cbegin(); it != matches.cend(); ++it)
        lines << asPlain(question.answers.value(it.key()).text) + u" → "_s + question.answers.value(it.value()).match;
    return lines.join(u'\n');
}

// Characters that Markdown would read as markup.
QString escaped(const QString &plain)
{
    QString out;
    for (const QChar c : plain) {
        if (u"\\`*_{}[]<>#|~"_s.contains(c))
            out += u'\\';
        out += c;
        if (c == u'\n')
            out += u'\n';
    }
    return out;
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

QVariantList shownChoices(const Question &question, const PaperItem &item, const Response &response)
{
    QVariantList list;
    if (question.type == QuestionType::Matching)
        return list;
    const QList<int> picked = chosen(response);
    for (const int index : item.choiceOrder)
        list.append(QVariantMap{{u"index"_s, index}, {u"text"_s, choiceText(question, index)}, {u"checked"_s, picked.contains(index)}});
    return list;
}

QVariantList shownLefts(const Question &question, const Response &response)
{
    QVariantList list;
    if (question.type != QuestionType::Matching)
        return list;
    const auto *pairs = std::get_if<Pairs>(&response);
    for (int i = 0; i < int(question.answers.size()); ++i)
        if (const QString text = asPlain(question.answers[i].text); !text.isEmpty())
            list.append(QVariantMap{{u"index"_s, i}, {u"text"_s, text}, {u"chosen"_s, pairs ? pairs->matches.value(i, -1) : -1}});
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

QString responseText(const Question &question, const Response &response)
{
    if (const auto *choices = std::get_if<Choices>(&response)) {
        QStringList texts;
        for (const int index : choices->answers)
            texts << choiceText(question, index);
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
    QStringList texts;
    QMap<int, int> matches;
    for (int i = 0; i < int(question.answers.size()); ++i) {
        const Answer &answer = question.answers[i];
        if (question.type == QuestionType::Matching) {
            if (!answer.text.text.isEmpty())
                matches.insert(i, i);
        } else if (answer.fraction > 0) {
            texts << (answer.number ? numberText(*answer.number) : choiceText(question, i));
        }
        if (question.type == QuestionType::ShortAnswer && !texts.isEmpty())
            break;  // the first accepted wording stands for all
    }
    return matches.isEmpty() ? texts.join(u'\n') : pairsText(question, matches);
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
