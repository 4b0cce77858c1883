#include "handin/writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

// The script of at least three letters of four; none when it is mixed, or too short to tell.
QChar::Script scriptOf(const QStringList &texts)
{
    constexpr int fewest = 40;
    QMap<QChar::Script, int> letters;
    int all = 0;
    for (const QString &text : texts)
        for (const QChar c : text)
            if (c.isLetter()) {
                ++letters[c.script()];
                ++all;
            }
    for (auto it = letters.cbegin(); it != letters.cend(); ++it)
        if (all >= fewest && *it * 4 >= all * 3)
            return it.key();
    return QChar::Script_Unknown;
}

// Without tags that were not filled in: their names are no words of its language.
QStringList textsOf(const Content &document)
{
    QStringList texts = document.lines;
    for (const Grid &grid : document.grids)
        for (const QStringList &row : grid.rows)
            texts += row;
    return texts.replaceInStrings(tagIn(document.delimiters), {});
}

// What the case says in its own language. Its key is left out: a foreign client keeps its name.
QStringList textsOf(const Case &wanted)
{
    QStringList texts{wanted.title, wanted.client, wanted.order, wanted.conditions};
    QList<Expected> asked = wanted.fields;
    for (const ExpectedRows &table : wanted.tables)
        asked += table.columns;
    for (const Expected &field : asked)
        texts += QStringList{field.title, field.why} + field.labels;
    return texts;
}

}  // namespace

QString languageOf(const Case &wanted) { return scriptOf(textsOf(wanted)) == QChar::Script_Cyrillic ? u"ru"_s : u"en"_s; }

Result<void> checkLanguage(const Content &document, const Case &wanted, const QString &name)
{
    const QChar::Script here = scriptOf(textsOf(document)), asked = scriptOf(textsOf(wanted));
    if (here == asked || here == QChar::Script_Unknown || asked == QChar::Script_Unknown)
        return {};
    return fail(ErrorCode::Unsupported, Words::tr("“%1” is written in another language than the case.").arg(name),
                Words::tr("Make it from the template in the language of the case. When you work in the document's language, "
                          "choose that language in the settings of the program, or with --language on the command line: the case comes in it too."));
}

}  // namespace vestibule::documents
