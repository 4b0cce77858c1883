// A TOML file as the reader of prices goes through it: every fault is told once, with its place.
#pragma once
#include "pricing/money.h"

#include <vestibule/problem.h>

#include <toml++/toml.h>

#include <QDate>
#include <QStringList>

namespace vestibule::pricegym {

class TomlFile
{
public:
    TomlFile(const QString &path, const QByteArray &bytes, QList<Problem> &problems);

    [[nodiscard]] const toml::table *root() const { return m_root ? &*m_root : nullptr; }  // null: not TOML, which is reported

    void error(const toml::node &at, const QString &message) const;

    // Required values; what is absent or of another kind is reported and gives nothing.
    [[nodiscard]] std::optional<QString> text(const toml::table &table, const char *key) const;
    [[nodiscard]] std::optional<qint64> integer(const toml::table &table, const char *key, qint64 least, qint64 most) const;
    [[nodiscard]] std::optional<Ppm> percent(const toml::table &table, const char *key) const;  // from 0 to below 100, in hundredths
    [[nodiscard]] std::optional<QDate> day(const toml::table &table, const char *key) const;
    [[nodiscard]] QStringList texts(const toml::table &table, const char *key) const;
    // Optional: [[key]] or key = [ {…} ].
    [[nodiscard]] QList<const toml::table *> tables(const toml::table &table, const char *key) const;
    // Reports every other key.
    void onlyKnows(const toml::table &table, const QStringList &keys) const;

private:
    void wanted(const toml::table &table, const char *key, const QString &what) const;

    QString m_path;
    QList<Problem> &m_problems;
    std::optional<toml::table> m_root;
};

[[nodiscard]] inline QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

}  // namespace vestibule::pricegym
