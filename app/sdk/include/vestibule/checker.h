// A content checker: a plugin reads the files that its activity kinds name.
#pragma once
#include <vestibule/problem.h>
#include <vestibule/programme.h>

#include <QByteArray>

namespace vestibule {

struct CheckedFile {
    QString path;      // as printed
    QString language;  // empty for the activity's common file
    QByteArray bytes;
    Activity activity;
};

// A place in a file that leads to another part of the pack.
struct ContentLink {
    QString path;  // of the file, as printed
    int line = 0;
    int column = 0;
    QString written;   // "question:telephone/tl-02", as it stands there
    QString activity;  // the id of the activity that it leads to; or empty, and
    QString source;    // the source of that activity
    QString part;      // of the activity, such as the id of a question; empty: all of it
};

class ContentChecker
{
public:
    virtual ~ContentChecker() = default;
    // One activity: its common file, if it has one, then its source in every language, in the pack's order. Thread-safe.
    [[nodiscard]] virtual QList<Problem> check(const QList<CheckedFile> &files) const noexcept = 0;
    // True: behind these come the files of the activity's assets, language by language, sorted by path.
    [[nodiscard]] virtual bool readsAssets() const noexcept { return false; }
    // Where the files of one activity lead; the host tells of those that lead nowhere. Thread-safe.
    [[nodiscard]] virtual QList<ContentLink> links(const QList<CheckedFile> &files) const noexcept
    {
        (void)files;
        return {};
    }
    // The ids of the parts of an activity to which other files may lead. Thread-safe.
    [[nodiscard]] virtual QStringList parts(const QList<CheckedFile> &files) const noexcept
    {
        (void)files;
        return {};
    }
};

}  // namespace vestibule
