// A command of the command line that a plugin answers. Its words, options and help stand in the manifest.
#pragma once
#include <vestibule/result.h>

#include <QJsonObject>
#include <QStringList>
#include <QVariantMap>

namespace vestibule {

enum class Exit { Done = 0, Problems = 1, Usage = 2, Refused = 3 };

struct CommandCall {
    QString command;       // id from the manifest
    QVariantMap arguments; // positionals and options by name; a flag is a bool
    bool json = false;
};

// Where a command writes. With --json only json() reaches standard output.
class CommandOutput
{
public:
    virtual void line(const QString &text) = 0;
    virtual void text(const QString &document) = 0;  // a product of the command, as it is, with --json too
    virtual void json(const QJsonObject &document) = 0;
    virtual void problem(const QString &text) = 0;  // standard error

protected:
    ~CommandOutput() = default;
};

}  // namespace vestibule
