#include <vestibule/content.h>
#include <vestibule/programme.h>

#include <algorithm>

namespace vestibule {
namespace {

template <class T>
const T *byId(const QList<T> &list, QStringView id)
{
    const auto it = std::ranges::find_if(list, [id](const T &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}

}  // namespace

const Activity *Programme::activity(QStringView wanted) const { return byId(activities, wanted); }
const Metric *Programme::metric(QStringView wanted) const { return byId(metrics, wanted); }
const Stage *Programme::stage(QStringView wanted) const { return byId(stages, wanted); }

QString ContentVersion::textHash(const QString &activity, const QString &language) const
{
    const QHash<QString, QString> hashes = textHashes.value(activity);
    return hashes.value(language, hashes.value(languages.value(0)));
}

TextEntry ContentVersion::text(const QString &language, const QString &key) const
{
    for (const QString &candidate : QStringList{language} + languages.mid(0, 1)) {
        const auto perLanguage = texts.constFind(candidate);
        if (perLanguage == texts.cend())
            continue;
        if (const auto entry = perLanguage->constFind(key); entry != perLanguage->cend())
            return *entry;
    }
    return {key, {}};
}

}  // namespace vestibule
