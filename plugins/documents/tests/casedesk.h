// The sample company's cases, each with the template that it is about.
#pragma once
#include "handin/grade.h"
#include "library/casekey.h"
#include "library/library.h"
#include "packdocuments.h"

namespace vestibule::documents::test {

using namespace Qt::StringLiterals;

inline QStringList caseIds() { return {u"proposal-volna"_s, u"application-volna"_s, u"contract-canteen"_s, u"report-march"_s}; }

// A case and the template that it is about, in one language and format.
struct Desk {
    Case wanted;
    Template made;
    Content blank;
    QString name;

    [[nodiscard]] QByteArray document(const QJsonObject &values) const
    {
        const auto bytes = made.render(values);
        if (!bytes)
            qFatal("%s: %s", qPrintable(name), qPrintable(bytes.error().message()));
        return *bytes;
    }
    [[nodiscard]] Grade graded(const QJsonObject &values) const
    {
        const auto content = readContent(document(values), name);
        if (!content)
            qFatal("%s", qPrintable(content.error().message()));
        return grade(*content, wanted, &blank);
    }
};

inline Desk desk(const QString &id, const QString &language, Format format)
{
    const QString path = u"documents/cases/"_s + id + u".toml"_s;
    const QString clients = language + u"/documents/library.toml"_s;
    const CaseReading reading = readCase({sampleFile(path), path}, {sampleFile(language + u'/' + path), language + u'/' + path}, {sampleFile(clients), clients});
    if (!reading.wanted)
        qFatal("%s", qPrintable(reading.problems.first().text()));
    const QString file = language + u'/' + templatePath(reading.wanted->document, format);
    const QByteArray bytes = sampleFile(file);
    return {*reading.wanted, Template::read(bytes, file).value(), readContent(bytes, file).value(), id + u' ' + file};
}

inline QList<Desk> desks()
{
    QList<Desk> all;
    for (const QString &id : caseIds())
        for (const QString &language : {u"en"_s, u"ru"_s})
            for (const Format format : {Format::Docx, Format::Odt})
                all.append(desk(id, language, format));
    return all;
}

}  // namespace vestibule::documents::test
