#include "gift/reader.h"

#include "gift/comments.h"
#include "gift/escapes.h"
#include "gift/questionreader.h"

#include <QStringDecoder>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace gift {
namespace {

class FileReader
{
    Q_DECLARE_TR_FUNCTIONS(GiftReader)

public:
    explicit FileReader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] Bank read(const QByteArray &bytes)
    {
        QStringDecoder decode(QStringDecoder::Utf8);  // skips a byte order mark
        const QString text = decode(bytes);
        m_damaged = decode.hasError();
        readLines(text);
        return std::move(m_bank);
    }

private:
    void readLines(QStringView text);
    void readLine(QStringView line, int number);
    void readCategory(QStringView line, int number);
    void readParagraph();
    [[nodiscard]] bool isWhole(Reporter &report) const;
    void warn(Place place, const QString &message);

    QString m_file;
    Bank m_bank;
    Paragraph m_paragraph;
    QString m_category;
    int m_categoryLine = -1;
    bool m_damaged = false;
};

constexpr QStringView categoryMark = u"$CATEGORY:";

// Lines end with \n, or with \r in a file that has no \n at all; the \r of a \r\n is white space at the end of its line.
void FileReader::readLines(QStringView text)
{
    const QChar lineEnd = text.contains(u'\n') ? u'\n' : u'\r';
    int number = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(lineEnd, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        readLine(text.sliced(begin, end - begin), ++number);
        begin = end + 1;
    }
    readParagraph();
}

void FileReader::readLine(QStringView line, int number)
{
    if (line.startsWith(QChar::ByteOrderMark))  // of a file that was appended to another
        line = line.sliced(1);
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return readParagraph();
    if (trimmed.startsWith(categoryMark))
        return readCategory(trimmed, number);
    if (number == m_categoryLine + 1 && !trimmed.startsWith(u"//"))
        warn({number, 1},
             tr("The question directly below $CATEGORY: was read as a question. Put a blank line before it: Moodle "
                "would read it as part of the category's name."));
    m_paragraph.addLine(line, number);
}

void FileReader::readCategory(QStringView line, int number)
{
    if (!m_paragraph.text().isEmpty())
        warn({number, 1},
             tr("$CATEGORY: directly below a question was read as a new category. Put a blank line before it: Moodle "
                "would read it as part of the question."));
    readParagraph();
    QString name;
    appendFolded(name, line.sliced(categoryMark.size()));
    m_category = unfold(name);
    m_categoryLine = number;
}

void FileReader::readParagraph()
{
    Reporter report(m_paragraph, m_file, m_bank.problems);
    const QStringView text = m_paragraph.text();
    CommentNotes notes = readComments(m_paragraph.comments());
    if (text.isEmpty()) {
        if (!notes.id.isEmpty() || !notes.tags.isEmpty())
            warn(m_paragraph.firstComment(),
                 tr("This [id:…] or [tag:…] belongs to no question. Remove the blank line between it "
                    "and its question."));
    } else if (isWhole(report)) {
        if (auto question = QuestionReader(report).read(text)) {
            question->id = std::move(notes.id);
            question->tags = std::move(notes.tags);
            question->category = m_category;
            question->line = m_paragraph.placeOf(text).line;
            m_bank.questions.append(std::move(*question));
        }
    }
    m_paragraph.clear();
}

bool FileReader::isWhole(Reporter &report) const
{
    const qsizetype broken = m_damaged ? m_paragraph.text().indexOf(QChar::ReplacementCharacter) : -1;
    if (broken < 0)
        return true;
    return report.error(m_paragraph.text().sliced(broken), tr("A character here is not UTF-8, so the question was left out. "
                                                              "Save the file in the encoding UTF-8."));
}

void FileReader::warn(Place place, const QString &message)
{
    m_bank.problems.append({m_file, place.line, place.column, Problem::Severity::Warning, message});
}

}  // namespace
}  // namespace gift

Bank readGift(const QByteArray &bytes, const QString &file) { return gift::FileReader(file).read(bytes); }

}  // namespace vestibule::quiz
