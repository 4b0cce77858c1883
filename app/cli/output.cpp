#include "cli/output.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

}  // namespace

void StandardOutput::line(const QString &text)
{
    if (!m_json)
        write(stdout, text.toUtf8());
}

void StandardOutput::text(const QString &document)
{
    const QByteArray bytes = document.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void StandardOutput::json(const QJsonObject &document)
{
    if (m_json)
        write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void StandardOutput::problem(const QString &text)
{
    write(stderr, text.toUtf8());
}

void StandardOutput::failed(const Error &error)
{
    problem(error.message());
    json({{u"error"_s, QJsonObject{{u"code"_s, QString(errorWord(error.code))}, {u"message"_s, error.message()}}}});
}

Exit exitFor(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument ? Exit::Usage : Exit::Refused;
}

}  // namespace vestibule::cli
