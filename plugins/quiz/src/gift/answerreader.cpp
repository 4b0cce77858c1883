#include "gift/answerreader.h"

#include "gift/escapes.h"
#include "gift/numbers.h"

#include <algorithm>
#include <cmath>

namespace vestibule::quiz::gift {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView generalMark = u"####";

bool isTruthWord(QStringView word) { return word == u"T" || word == u"TRUE" || word == u"F" || word == u"FALSE"; }

}  // namespace

FormattedText readFormatted(QStringView folded, TextFormat inherited)
{
    folded = folded.trimmed();
    if (folded.startsWith(u'[')) {
        const qsizetype end = folded.indexOf(u']');
        if (const auto format = end > 0 ? formatFromWord(folded.sliced(1, end - 1)) : std::nullopt) {
            const QString text = unfold(folded.sliced(end + 1));
            return {text, text.isEmpty() ? inherited : *format};
        }
    }
    return {unfold(folded), inherited};
}

bool AnswerReader::read(QStringView block)
{
    block = block.trimmed();
    m_question.generalFeedback.format = m_question.stem.format;
    if (const qsizetype general = block.lastIndexOf(generalMark); general >= 0) {
        m_question.generalFeedback = readFormatted(block.sliced(general + generalMark.size()), m_question.stem.format);
        block = block.left(general).trimmed();
    }
    if (block.isEmpty()) {
        m_question.type = QuestionType::Essay;
        return true;
    }
    if (block.startsWith(u'#'))
        return readNumbers(block.sliced(1));
    if (block.contains(u'~'))  // only a choice has it
        return readChoices(block);
    if (block.contains(u'=') && block.contains(u"->"))
        return readPairs(block);
    if (isTruthWord(block.left(block.indexOf(u'#')).trimmed()))  // left(-1) is all of it
        return readTrueFalse(block);
    return readTexts(block);
}

bool AnswerReader::readChoices(QStringView block)
{
    m_question.type = block.contains(u'=') ? QuestionType::MultiChoice : QuestionType::MultiAnswer;
    bool sound = true;
    for (Entry &entry : splitEntries(block, u"~=")) {
        if (entry.mark.isNull())
            m_report.warning(entry.whole, tr("This answer has neither = nor ~ before it and was read as a wrong one. "
                                             "Put = before a right answer and ~ before a wrong one."));
        sound &= readWeight(entry);
        if (entry.mark == u'=' && entry.weight)
            m_report.warning(entry.whole,
                             tr("A weight after = in a choice question was read as the answer's share of the mark. "
                                "Write ~%…% instead: Moodle would show it as text."));
        entry.splitFeedback();
        const FormattedText text = formatted(entry.text);
        if (text.text.isEmpty()) {
            m_report.warning(entry.whole, tr("An empty answer was left out. Write its text, or remove the mark."));
            continue;
        }
        const int byMark = entry.mark == u'=' ? FullMark : 0;
        m_question.answers.append({text, entry.weight.value_or(byMark), formatted(entry.feedback), {}, {}});
    }
    if (sound && m_question.answers.size() < 2)
        return m_report.error(block,
                              tr("A choice question needs at least two answers. Add another one, with = before it when it "
                                 "is right and ~ when it is wrong."));
    if (sound)
        warnAboutMarks(block);
    return sound;
}

bool AnswerReader::readPairs(QStringView block)
{
    m_question.type = QuestionType::Matching;
    bool sound = true;
    for (const Entry &entry : splitEntries(block, u"=")) {
        const qsizetype arrow = entry.text.indexOf(u"->");
        if (arrow < 0) {
            sound = m_report.error(entry.whole, tr("A pair has no arrow. Write it as =left -> right."));
            continue;
        }
        const QString match = unfold(entry.text.sliced(arrow + 2));
        if (match.isEmpty())
            sound = m_report.error(entry.whole, tr("A pair has nothing after its arrow. Write what belongs to the left side."));
        if (entry.text.contains(u'#'))
            m_report.warning(entry.whole, tr("A pair has no feedback, so # was kept as text. Write \\# to say so, or move the "
                                             "feedback behind ####."));
        m_question.answers.append({formatted(entry.text.left(arrow)), FullMark, {}, match, {}});
    }
    const auto asked = std::ranges::count_if(m_question.answers, [](const Answer &pair) { return !pair.text.text.isEmpty(); });
    if (sound && (m_question.answers.size() < 2 || asked == 0))
        return m_report.error(block, tr("A matching question needs at least two pairs, one of them with a left side. "
                                        "Add a pair as =left -> right."));
    return sound;
}

bool AnswerReader::readTrueFalse(QStringView block)
{
    m_question.type = QuestionType::TrueFalse;
    const auto parts = block.split(u'#');
    const bool isTrue = parts.front().trimmed().startsWith(u'T');
    const auto feedback = [&](qsizetype index) { return formatted(parts.size() > index ? parts[index] : QStringView()); };
    FormattedText wrong = feedback(1);
    FormattedText right = feedback(2);
    if (parts.size() > 3)  // Moodle keeps the rest as part of the second feedback
        right = formatted(QStringView(parts[2].data(), block.data() + block.size()));
    const TextFormat plain = TextFormat::Plain;
    m_question.answers = {{{u"true"_s, plain}, isTrue ? FullMark : 0, isTrue ? right : wrong, {}, {}},
                          {{u"false"_s, plain}, isTrue ? 0 : FullMark, isTrue ? wrong : right, {}, {}}};
    return true;
}

bool AnswerReader::readTexts(QStringView block)
{
    m_question.type = QuestionType::ShortAnswer;
    bool sound = true;
    for (Entry &entry : splitEntries(block, u"=")) {
        sound &= readWeight(entry);
        entry.splitFeedback();
        const FormattedText text = formatted(entry.text);
        if (text.text.isEmpty()) {
            m_report.warning(entry.whole, tr("An empty answer was left out. Write its text, or remove the mark."));
            continue;
        }
        if (isTruthWord(text.text.toUpper()))
            m_report.warning(entry.whole,
                             tr("This is read as a short answer that a person types. For a true/false question write "
                                "{TRUE} or {FALSE} in capitals, without =."));
        m_question.answers.append({text, entry.weight.value_or(FullMark), formatted(entry.feedback), {}, {}});
    }
    if (sound && m_question.answers.isEmpty())
        return m_report.error(block,
                              tr("A short-answer question has no accepted answer. Write one after =, or leave the braces "
                                 "empty for an open question."));
    if (sound)
        warnAboutMarks(block);
    return sound;
}

bool AnswerReader::readNumbers(QStringView block)
{
    m_question.type = QuestionType::Numerical;
    const qsizetype tilde = block.indexOf(u'~');
    const QStringView accepted = tilde < 0 ? block : block.left(tilde);
    bool sound = true;
    for (Entry &entry : splitEntries(accepted, u"=")) {
        sound &= readWeight(entry);
        entry.splitFeedback();
        if (const auto number = readNumber(entry))
            m_question.answers.append({{}, entry.weight.value_or(FullMark), formatted(entry.feedback), {}, number});
        else
            sound = false;
    }
    if (sound && m_question.answers.isEmpty())
        return m_report.error(block,
                              tr("A numerical question has no answer. Write a number after #, such as {#42}, {#3.14:0.01} "
                                 "or {#1..5}."));
    if (tilde >= 0) {  // everything after ~ is one feedback, for all other numbers
        Entry other{u'~', block.sliced(tilde), block.sliced(tilde + 1), {}, {}};
        other.splitFeedback();
        m_question.answers.append({{}, 0, formatted(other.feedback), {}, AnyNumber{}});
    }
    if (sound)
        warnAboutMarks(block);
    return sound;
}

// Takes "%50%" off the beginning of the entry's text. Per cent signs that hold no number are text, as in Moodle.
bool AnswerReader::readWeight(Entry &entry)
{
    const qsizetype end = entry.text.startsWith(u'%') ? entry.text.indexOf(u'%', 1) : -1;
    if (end < 0)
        return true;
    const QStringView digits = entry.text.sliced(1, end - 1);
    if (!isWeight(digits)) {
        if (resemblesWeight(digits))
            m_report.warning(entry.text, tr("“%1” is not a weight and was kept as text. Write a weight as %50%, %33.33333% or "
                                            "%-50%.")
                                             .arg(excerpt(entry.text.left(end + 1))));
        return true;
    }
    const QStringView weight = entry.text.left(end + 1);
    entry.text = entry.text.sliced(end + 1).trimmed();
    const double percent = digits.toDouble();
    if (std::abs(percent) > 100)
        return m_report.error(weight,
                              tr("The weight “%1” is out of range. Write a weight from %-100% to %100%.").arg(excerpt(weight)));
    entry.weight = int(std::lround(percent * FullMark / 100));
    return true;
}

std::optional<NumberRule> AnswerReader::readNumber(const Entry &entry)
{
    const QString text = readFormatted(entry.text, TextFormat::Plain).text;
    auto rule = readNumberRule(text);
    if (rule)
        return std::move(*rule);
    switch (rule.error()) {
    case NumberFault::NotANumber:
        m_report.error(entry.whole, tr("“%1” is not a number. Write 42, 3.14:0.01 (with a tolerance), 1..5 (a range) or *; "
                                       "decimals have a point.")
                                        .arg(excerpt(text)));
        break;
    case NumberFault::NegativeTolerance:
        m_report.error(entry.whole, tr("The tolerance in “%1” is negative. Write it as zero or more.").arg(excerpt(text)));
        break;
    case NumberFault::Reversed:
        m_report.error(entry.whole,
                       tr("The range “%1” ends before it begins. Write the smaller number first.").arg(excerpt(text)));
        break;
    }
    return std::nullopt;
}

FormattedText AnswerReader::formatted(std::optional<QStringView> folded) const
{
    return readFormatted(folded.value_or(QStringView()), m_question.stem.format);
}

void AnswerReader::warnAboutMarks(QStringView block)
{
    qint64 sum = 0;
    for (const Answer &answer : std::as_const(m_question.answers))
        sum += std::max(answer.fraction, 0);
    constexpr qint64 rounding = FullMark / 100;
    if (sum == 0 && !m_question.answers.isEmpty())
        m_report.warning(
            block, tr("No answer earns anything. Put = before the right answer, or a weight such as %50% behind its mark."));
    else if (m_question.type == QuestionType::MultiAnswer && std::abs(sum - FullMark) > rounding)
        m_report.warning(block,
                         tr("The weights of the right answers add up to %1 %, not to 100 %. Change them so that they do.")
                             .arg(sum / (FullMark / 100.0)));
}

}  // namespace vestibule::quiz::gift
