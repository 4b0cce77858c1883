#include "library/library.h"

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

template <class T>
const T *findBy(const QList<T> &all, QString T::*name, QStringView wanted)
{
    const auto found = std::ranges::find_if(all, [&](const T &one) { return one.*name == wanted; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const LibraryField *Document::field(QStringView name) const { return findBy(fields, &LibraryField::name, name); }

const Document *Library::document(QStringView id) const { return findBy(documents, &Document::id, id); }

const QStringList &documentKinds()
{
    static const QStringList kinds{u"job-description"_s, u"proposal"_s, u"contract"_s, u"application"_s, u"invoice"_s, u"shipment"_s,
                                   u"reservation"_s, u"reconciliation-act"_s, u"disagreement"_s, u"report"_s, u"client-card"_s};
    return kinds;
}

const QStringList &knownSources()
{
    static const QStringList sources{u"client.name"_s, u"client.inn"_s, u"client.kpp"_s, u"client.address"_s, u"client.delivery"_s, u"client.bank"_s,
                                     u"client.contact"_s, u"client.position"_s, u"client.phone"_s, u"client.email"_s, u"client.director"_s,
                                     u"client.contract"_s, u"client.contract-date"_s,
                                     u"product.id"_s, u"product.name"_s, u"product.unit"_s, u"product.pack"_s, u"product.price"_s, u"product.off"_s,
                                     u"author.name"_s, u"author.position"_s, u"author.phone"_s, u"author.email"_s, u"today"_s};
    return sources;
}

QString suffixOf(Format format) { return format == Format::Docx ? u"docx"_s : u"odt"_s; }

QString templatePath(const QString &document, Format format) { return u"documents/%1.%2"_s.arg(document, suffixOf(format)); }

QString htmlPath(const QString &document) { return u"documents/%1.html"_s.arg(document); }

}  // namespace vestibule::documents
