#include "review/choosefile.h"

#include "handin/writing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vestibule::documents {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

Result<void> checkChosen(const HandedIn &document, const Case &wanted)
{
    const auto content = readContent(document.bytes, document.name);
    return content ? checkLanguage(*content, wanted, document.name) : std::unexpected(content.error());
}

}  // namespace

Result<HandedIn> readChosen(const QString &path, const Case &wanted)
{
    const QString kept = Words::tr("What you had before is still there.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Choose another file."), kept);
    if (file.size() > MostHandedIn)
        return fail(ErrorCode::Full, Words::tr("“%1” is larger than %2 MB.").arg(QFileInfo(path).fileName()).arg(MostHandedIn >> 20),
                    Words::tr("Take large pictures out and save it again."), kept);
    const HandedIn document{QFileInfo(path).fileName(), file.readAll()};
    if (const auto sound = checkChosen(document, wanted); !sound) {
        Error error = sound.error();
        error.kept = kept;
        return std::unexpected(error);
    }
    return document;
}

}  // namespace vestibule::documents
