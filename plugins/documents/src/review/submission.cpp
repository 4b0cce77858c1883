#include "review/submission.h"

#include "handin/wording.h"
#include "library/library.h"
#include "reading/documenthtml.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

QVariantMap shown(const Remark &remark)
{
    return {{u"title"_s, remark.title},
            {u"verdict"_s, wordOf(remark.verdict)},
            {u"found"_s, remark.found},
            {u"expected"_s, shownExpected(remark)},
            {u"why"_s, remark.why}};
}

// The case's template as the language has it; nothing when the case is about none.
std::optional<Content> templateIn(const QList<CheckedFile> &source, const Case &wanted, const QString &language)
{
    if (wanted.document.isEmpty())
        return {};
    for (const Format format : {Format::Docx, Format::Odt})
        for (const CheckedFile &file : source)
            if (file.language == language && file.path.endsWith(u'/' + templatePath(wanted.document, format)))
                if (const auto content = readContent(file.bytes, file.path))
                    return *content;
    return {};
}

}  // namespace

QByteArray toBytes(const HandedIn &document)
{
    return QJsonDocument(QJsonObject{{u"name"_s, document.name}, {u"file"_s, QString::fromLatin1(document.bytes.toBase64())}}).toJson(QJsonDocument::Compact);
}

Result<HandedIn> fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    HandedIn document{object["name"_L1].toString(), QByteArray::fromBase64(object["file"_L1].toString().toLatin1())};
    if (document.name.isEmpty() || document.bytes.isEmpty())
        return fail(ErrorCode::Corrupt, Words::tr("The document that was handed in cannot be read."), Words::tr("Ask for it to be handed in again."));
    return document;
}

Result<Grade> gradeOf(const HandedIn &document, const Case &wanted, const std::optional<Content> &made)
{
    const auto content = readContent(document.bytes, document.name);
    return content ? Result<Grade>(grade(*content, wanted, made ? &*made : nullptr)) : std::unexpected(content.error());
}

Result<Looked> lookAt(const QByteArray &bytes, const Case &wanted, const std::optional<Content> &made)
{
    const auto document = fromBytes(bytes);
    if (!document)
        return std::unexpected(document.error());
    const auto graded = gradeOf(*document, wanted, made);
    if (!graded)
        return std::unexpected(graded.error());
    const auto html = documentHtml(document->bytes, document->name);
    return html ? Result<Looked>(Looked{*document, *graded, *html}) : std::unexpected(html.error());
}

Claim claimOf(const Grade &grade)
{
    const auto count = [&grade](Verdict verdict) { return int(std::ranges::count(grade.remarks, verdict, &Remark::verdict)); };
    return {count(Verdict::Right), int(grade.remarks.size()) - count(Verdict::Read)};
}

qint64 scoreOf(const Grade &grade)
{
    const Claim claim = claimOf(grade);
    return claim.of > 0 ? claim.right * ScoreUnit / claim.of : 0;
}

std::optional<Claim> claimOf(const Event &submission)
{
    const QJsonObject payload = submission.payloadObject();
    if (!payload.contains("of"_L1))
        return {};
    return Claim{payload["right"_L1].toInt(), payload["of"_L1].toInt()};
}

EventDraft submissionOf(const HandedIn &document, const Grade &grade, const Activity &activity, const QString &language, QDate due)
{
    const Claim claim = claimOf(grade);
    EventDraft draft;
    draft.verb = QLatin1String(verb::Completed);
    draft.activity = activity.id;
    draft.payload = {{u"review"_s, QLatin1String(CaseReview)},
                     {u"due"_s, due.toString(Qt::ISODate)},
                     {u"language"_s, language},
                     {u"right"_s, claim.right},
                     {u"of"_s, claim.of}};
    draft.privatePart = toBytes(document);
    return draft;
}

Result<Rescore> rescoreCase(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source)
{
    const QString language = submission.payloadObject()["language"_L1].toString();
    const CheckedFile *common = nullptr, *texts = nullptr;
    for (const CheckedFile &file : source) {
        if (file.language.isEmpty() && file.path.endsWith(file.activity.common))
            common = &file;
        else if (file.path.endsWith(file.activity.source) && (!texts || file.language == language))
            texts = &file;
    }
    if (!common || !texts)
        return fail(ErrorCode::NotFound, Words::tr("The case of this hand-in is not there any more."));
    const auto clients = std::ranges::find_if(source, [&](const CheckedFile &file) { return file.language == texts->language && file.path.endsWith(QLatin1String(LibraryFile)); });
    const CaseReading reading = readCase({common->bytes, common->path}, {texts->bytes, texts->path},
                                         clients == source.end() ? CaseFile() : CaseFile{clients->bytes, clients->path});
    if (!reading.wanted)
        return fail(ErrorCode::Malformed, Words::tr("The case of this hand-in cannot be read any more."));
    const auto document = fromBytes(privatePart);
    if (!document)
        return std::unexpected(document.error());
    const auto graded = gradeOf(*document, *reading.wanted, templateIn(source, *reading.wanted, texts->language));
    if (!graded)
        return std::unexpected(graded.error());
    return Rescore{scoreOf(*graded), {}, Words::tr("Whether it is accepted, a person decides.")};
}

QVariantList shownRemarks(const Grade &grade)
{
    QVariantList faults, toRead, right;
    for (const Remark &remark : grade.remarks)
        (remark.verdict == Verdict::Right ? right : remark.verdict == Verdict::Read ? toRead : faults).append(shown(remark));
    return faults + toRead + right;
}

}  // namespace vestibule::documents
