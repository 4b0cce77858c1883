#include "template/delimiters.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentTags)
};

// The custom document property, as the properties dialog of a word processor stores it.
QString delimiterSetting(const Package &package)
{
    const bool docx = package.format() == Format::Docx;
    QXmlStreamReader reader(package.xml(docx ? u"docProps/custom.xml"_s : u"meta.xml"_s));
    const auto wanted = docx ? "property"_L1 : "user-defined"_L1;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != wanted)
            continue;
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            if (attribute.name() == "name"_L1 && attribute.value() == "vestibule.delimiters"_L1)
                return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return {};
}

}  // namespace

Result<Delimiters> Delimiters::parse(const QString &text)
{
    const QStringList marks = text.split(u' ', Qt::SkipEmptyParts);
    const auto wrong = [](const QString &mark) {
        return mark.size() > 8 || std::ranges::any_of(mark, [](QChar c) { return c.isLetterOrNumber() || u"#^/._:;()"_s.contains(c) || c < u' '; });
    };
    if (marks.size() != 2 || wrong(marks[0]) || wrong(marks[1]))
        return fail(ErrorCode::InvalidArgument, Words::tr("“%1” are no delimiters.").arg(text),
                    Words::tr("Give an opening and a closing mark with a space between, such as '{ }' or '[[ ]]'."));
    return Delimiters{marks[0], marks[1]};
}

Result<Delimiters> delimitersOf(const Package &package)
{
    const QString setting = delimiterSetting(package);
    return setting.isEmpty() ? Delimiters() : Delimiters::parse(setting);
}

QRegularExpression tagIn(const Delimiters &delimiters)
{
    const QString open = QRegularExpression::escape(delimiters.open), close = QRegularExpression::escape(delimiters.close);
    const QString within = u"(?!%1|%2)"_s.arg(open, close);
    return QRegularExpression(u"%1\\s*([#^/]?)\\s*((?:%3[^:])*?)\\s*(?::(?:%3.)*)?%2"_s.arg(open, close, within),
                              QRegularExpression::DotMatchesEverythingOption);
}

}  // namespace vestibule::documents
