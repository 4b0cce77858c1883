// Dates and whole numbers as people of the current locale write them. Dates travel as ISO text ("2026-05-12"), because a
// JavaScript Date is a moment and would slip by a day between time zones.
#pragma once
#include <QObject>
#include <QQmlEngine>

namespace vestibule::ui {

class LocaleText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // What a person typed, in the locale's short or long form, as shortDate() writes it, or in the ISO form, as ISO text; empty when
    // it is no date.
    Q_INVOKABLE [[nodiscard]] static QString isoDate(const QString &typed);
    // ISO text in the locale's short form with a four-digit year, which nobody reads as another day: "12.05.2026", "12 May 2026".
    // Empty for an empty or broken date.
    Q_INVOKABLE [[nodiscard]] static QString shortDate(const QString &iso);
    // ISO text in words: "12 May 2026".
    Q_INVOKABLE [[nodiscard]] static QString longDate(const QString &iso);
    Q_INVOKABLE [[nodiscard]] static QString addDays(const QString &iso, int days);
    Q_INVOKABLE [[nodiscard]] static QString today();

    // The number that a person typed, with or without group separators; undefined when it is none, or beyond 2^53.
    Q_INVOKABLE [[nodiscard]] static QVariant wholeNumber(const QString &typed);
    Q_INVOKABLE [[nodiscard]] static QString number(double value, int decimals = 0);
};

}  // namespace vestibule::ui
