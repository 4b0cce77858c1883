#include "template/render.h"

#include "markup/text.h"
#include "values/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentValues)
};

// Values of a list's item stand before those around it.
struct Scope {
    QJsonValue value;
    QString path;  // "items[2]"; empty at the top
};

std::optional<QJsonValue> within(const QJsonObject &object, const QString &name)
{
    if (const auto found = object.constFind(name); found != object.constEnd())
        return *found;
    const qsizetype dot = name.indexOf(u'.');
    if (dot <= 0)
        return {};
    const auto outer = object.constFind(name.first(dot));
    return outer == object.constEnd() || !outer->isObject() ? std::nullopt : within(outer->toObject(), name.sliced(dot + 1));
}

class Runner
{
public:
    Runner(const Program &program, const QJsonObject &values) : m_program(program), m_scopes{{values, {}}} {}

    void check(const QStringList &known, Faults &faults)
    {
        m_known = &known;
        m_faults = &faults;
        run(0, m_program.ops.size());
    }

    QByteArray render()
    {
        m_out.reserve(m_program.part.bytes.size() * 2);
        run(0, m_program.ops.size());
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool checks() const { return m_faults; }

    [[nodiscard]] std::optional<QJsonValue> find(const QString &name) const
    {
        if (name == "."_L1)
            return m_scopes.last().value;
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
            if (const auto found = within(scope->value.toObject(), name))
                return found;
        return {};
    }

    void run(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const Op &op = m_program.ops[i];
            switch (op.kind) {
            case Op::Copy:
                if (!checks())
                    m_out += m_program.part.slice(op.from, op.to);
                break;
            case Op::Literal:
                if (!checks())
                    m_out += m_program.literals[op.index];
                break;
            case Op::Value: value(m_program.fields[op.index], m_program.spots[std::size_t(op.spot)]); break;
            case Op::Begin:
                section(m_program.sections[std::size_t(op.index)], i + 1, std::size_t(op.to));
                i = std::size_t(op.to);
                break;
            case Op::End: break;
            }
        }
    }

    void section(const Section &section, std::size_t from, std::size_t to)
    {
        const auto found = find(section.name);
        if (!found)
            missing(section.name, FieldType::List);
        const QJsonValue value = found.value_or(QJsonValue());
        const bool empty = value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(QString()) ||
                           (value.isArray() && value.toArray().isEmpty());
        if (empty != section.inverted) {
            if (!checks())
                m_out += section.without;
        } else if (section.once || section.inverted || value.isBool() || value.isString() || value.isDouble()) {
            run(from, to);
        } else {
            rounds(section, value.isArray() ? value.toArray() : QJsonArray{value}, value.isArray(), from, to);
        }
    }

    void rounds(const Section &section, const QJsonArray &items, bool numbered, std::size_t from, std::size_t to)
    {
        const QString path = (m_scopes.last().path.isEmpty() ? QString() : m_scopes.last().path + u'.') + section.name;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0 && !checks())
                m_out += section.between;
            m_scopes.append({items[i], numbered ? path + u'[' + QString::number(i + 1) + u']' : path});
            run(from, to);
            m_scopes.removeLast();
        }
    }

    void value(const Tag &field, const Spot &spot)
    {
        const auto found = find(field.name);
        if (!checks()) {
            write(found ? textOf(*found) : QString(), spot);
            return;
        }
        if (!found) {
            missing(field.name, field.type);
        } else if (found->isArray() || found->isObject() || found->isBool()) {
            tell(u"wrong-value"_s, field.name, Words::tr("“%1” needs a text or a number.").arg(path(field.name)));
        } else if (const QString text = textOf(*found); !isXmlText(text)) {
            tell(u"wrong-value"_s, field.name, Words::tr("“%1” holds a character that no document can hold.").arg(path(field.name)));
        } else if (!text.isEmpty()) {
            checkType(field, text);
        }
    }

    void checkNumber(const Tag &field, const QString &text)
    {
        const auto amount = amountOf(text, u"ru"_s);  // in whichever language: that it is a number is enough
        if (!amount)
            tell(u"wrong-value"_s, field.name, Words::tr("“%1” needs a number, not “%2”.").arg(path(field.name), text));
        else if (field.type == FieldType::Money && toMinorUnit(*amount) != *amount)
            tell(u"wrong-value"_s, field.name, Words::tr("“%1” needs a sum with two decimals at most, not “%2”.").arg(path(field.name), text));
    }

    void checkType(const Tag &field, const QString &text)
    {
        switch (field.type) {
        case FieldType::Number:
        case FieldType::Money:
            checkNumber(field, text);
            break;
        case FieldType::Date:
            if (!dateOf(text))
                tell(u"wrong-value"_s, field.name, Words::tr("“%1” needs a date, not “%2”.").arg(path(field.name), text));
            break;
        case FieldType::Choice:
            if (!field.choices.contains(text))
                tell(u"wrong-value"_s, field.name, Words::tr("“%1” is one of: %2; not “%3”.").arg(path(field.name), field.choices.join(u", "_s), text));
            break;
        case FieldType::Text:
        case FieldType::Client:
        case FieldType::Product:
        case FieldType::List: break;
        }
    }

    [[nodiscard]] QString path(const QString &name) const
    {
        const QString &scope = m_scopes.last().path;
        return name == "."_L1 ? scope : scope.isEmpty() ? name : scope + u'.' + name;
    }

    void missing(const QString &name, FieldType type)
    {
        if (!checks())
            return;
        QStringList unknown;  // what was given in its place
        for (const Scope &scope : m_scopes)
            for (const QString &key : scope.value.toObject().keys())
                if (!m_known->contains(key))
                    unknown.append(key);
        const QString like = nearest(name, unknown);
        const QString what = type == FieldType::List ? Words::tr("The list “%1” is missing.") : Words::tr("The field “%1” is missing.");
        tell(u"missing"_s, name, what.arg(path(name)) + (like.isEmpty() ? QString() : u' ' + Words::tr("Is it what you gave as “%1”?").arg(like)));
    }

    void tell(const QString &kind, const QString &name, const QString &message)
    {
        if (m_told.contains(message))
            return;
        m_told.insert(message);
        m_faults->append({kind, name, {}, message});
    }

    void write(const QString &text, const Spot &spot)
    {
        QByteArray bytes = spot.cdata ? "]]>" : QByteArray();
        QString plain;
        const auto flush = [&] { bytes += escaped(std::exchange(plain, {})); };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            if (c == u'\n' || c == u'\r') {
                flush();
                bytes += spot.lineBreak;
            } else if (c == u'\t') {
                flush();
                bytes += spot.tab;
            } else if (c == u' ' && !spot.space.isEmpty() && (i == 0 || text[i - 1] == u' ')) {
                flush();
                bytes += spot.space;
            } else {
                plain += c;
            }
        }
        flush();
        m_out += spot.cdata ? bytes + "<![CDATA[" : bytes;
    }

    const Program &m_program;
    QList<Scope> m_scopes;
    QByteArray m_out;
    const QStringList *m_known = nullptr;
    Faults *m_faults = nullptr;
    QSet<QString> m_told;
};

}  // namespace

void checkValues(const Program &program, const QJsonObject &values, const QStringList &known, Faults &faults)
{
    Runner(program, values).check(known, faults);
}

QByteArray render(const Program &program, const QJsonObject &values) { return Runner(program, values).render(); }

}  // namespace vestibule::documents
