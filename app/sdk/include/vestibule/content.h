// Content packs as installed: immutable versions, read by id of the version.
#pragma once
#include <vestibule/products.h>
#include <vestibule/programme.h>
#include <vestibule/result.h>

#include <QFuture>
#include <QHash>

#include <memory>

namespace vestibule {

struct TextEntry {
    QString title;
    QString summary;  // or the short form of a metric
};

// One version of a pack, opened: programme and texts are in memory, files are read on demand.
struct ContentVersion {
    QString id;         // lower-case hex of BLAKE2b-256 over the pack's files
    QString pack;       // "aquilon"
    QString label;      // "2026.1"
    QString timezone;   // IANA
    QString currency;
    QStringList languages;  // the first is the fallback
    bool sample = false;
    Programme programme;
    // texts[language]["stage.introduction"], ["require.…"], ["activity.quiz:packaging"], ["metric.calls"], ["programme"], ["pack"]
    QHash<QString, QHash<QString, TextEntry>> texts;

    // Activity id → language → lower-case hex of BLAKE2b-256 over its source: what a signature names.
    QHash<QString, QHash<QString, QString>> textHashes;
    [[nodiscard]] VESTIBULE_SDK_EXPORT QString textHash(const QString &activity, const QString &language) const;
    // Whichever language was signed, it is this version's text.
    [[nodiscard]] bool isTextOf(const QString &activity, const QString &hash) const
    {
        return textHashes.value(activity).values().contains(hash);
    }

    // Falls back to the pack's first language, then to the key itself.
    [[nodiscard]] VESTIBULE_SDK_EXPORT TextEntry text(const QString &language, const QString &key) const;
};
using ContentPtr = std::shared_ptr<const ContentVersion>;

class IContent
{
public:
    static constexpr char id[] = "vestibule.content";
    static constexpr int version = 1;

    // The interface language now, "en" or "ru".
    [[nodiscard]] virtual QString language() const = 0;
    // The version in force for new assignments.
    [[nodiscard]] virtual QFuture<Result<ContentPtr>> current() = 0;
    [[nodiscard]] virtual QFuture<Result<ContentPtr>> open(const QString &version) = 0;
    // The version that a learner is on (the one in force when they were assigned); the current one when they have none.
    [[nodiscard]] virtual QFuture<Result<ContentPtr>> of(const QString &learner) = 0;
    // A file of a language, e.g. "pages/company.md"; falls back to the pack's first language. With an empty language a file at the
    // pack's top: an activity's common file.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> file(const QString &version, const QString &language, const QString &path) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Product>>> products(const QString &version, const QString &language) = 0;

protected:
    ~IContent() = default;
};

}  // namespace vestibule
