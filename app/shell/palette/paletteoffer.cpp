#include "shell/palette/paletteoffer.h"

namespace vestibule::shell {

const PaletteEntry &PaletteOffer::entry(int position) const
{
    const qsizetype first = here->entries().size();
    return position < first ? here->entries()[position] : elsewhere->entries()[position - first];
}

QList<int> PaletteOffer::search(const PaletteQuery &query) const
{
    const int first = int(here->entries().size());
    const PaletteIndex::Found near = here->find(query);
    const PaletteIndex::Found far = elsewhere->find(query);
    QList<int> all;
    for (size_t level = 0; level < near.size(); ++level) {
        all += near[level];
        for (const int position : far[level])
            all.append(first + position);
    }
    return all;
}

int PaletteOffer::indexOf(const QString &key) const
{
    if (const int position = here->indexOf(key); position >= 0)
        return position;
    const int position = elsewhere->indexOf(key);
    return position < 0 ? -1 : int(here->entries().size()) + position;
}

}  // namespace vestibule::shell
