// Text as people search for it: without case, accents and compatibility forms, so that ё = е and É = e. Thread-safe.
#pragma once
#include <vestibule/export.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace vestibule {

// origins: for each unit of the answer, where in `text` the character begins that it comes from. Folding twice changes nothing.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString folded(QStringView text, QList<qsizetype> *origins = nullptr);

// What is searched in a row of a list: all its texts, folded once. No word is found across two of them.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString searchText(const QStringList &texts);

// The words that a person typed, each of which has to be somewhere in a row.
class VESTIBULE_SDK_EXPORT WordSearch
{
public:
    WordSearch() = default;
    explicit WordSearch(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }  // folded
    [[nodiscard]] bool finds(QStringView searchText) const;

private:
    QStringList m_words;
};

}  // namespace vestibule
