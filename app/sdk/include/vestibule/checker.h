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

class ContentChecker
{
public:
    virtual ~ContentChecker() = default;
    // One activity: its common file, if it has one, then its source in every language, in the pack's order. Thread-safe.
    [[nodiscard]] virtual QList<Problem> check(const QList<CheckedFile> &files) const noexcept = 0;
    // True: behind these come the files of the activity's assets, language by language, sorted by path.
    [[nodiscard]] virtual bool readsAssets() const noexcept { return false; }
};

}  // namespace vestibule
