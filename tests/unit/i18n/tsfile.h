// A translation source file (.ts), as far as the tests look at it.
#pragma once
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

struct TsMessage {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    QString type;             // "unfinished", "vanished", "obsolete"; empty = finished
    QStringList translation;  // one text, or one per plural form

    // What the run time looks a translation up by.
    [[nodiscard]] QString key() const;
};

struct TsFile {
    QString language;  // "ru"
    QList<TsMessage> messages;
    QString problem;  // why it could not be read; empty = it was

    [[nodiscard]] static TsFile read(const QString &path);
    [[nodiscard]] QSet<QString> keys() const;
};
