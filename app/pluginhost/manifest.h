// What a plugin says about itself in manifest.toml, before any of its code runs. The format: README.md in this folder.
#pragma once
#include <vestibule/roles.h>

#include <QMap>
#include <QStringList>
#include <QVersionNumber>

namespace vestibule::pluginhost {

// One text in every interface language.
struct Words {
    QMap<QString, QString> byLanguage;  // "en", "ru"

    [[nodiscard]] QString in(const QString &language) const { return byLanguage.value(language, byLanguage.value(QStringLiteral("en"))); }
};

struct SdkRange {
    QVersionNumber from;   // belongs to the range
    QVersionNumber below;  // does not
};

struct ViewContribution {
    QString id;    // "quiz.take"
    QString type;  // QML type in the plugin's URI
    Words title;
    QString icon;         // freedesktop name
    Roles roles;          // who may open it
    QString place;        // what it is to all plugins, one of viewPlaces(); empty = nothing
    QString below;        // the place that it stands below; empty = none, and so for whoever may not open what is there
    QString parent;       // else the view of this plugin that it stands below; empty = its first in the side navigation
    bool navigation = false;  // stands in the side navigation
    int order = 100;          // there; smaller is higher
};

// What plugins know of each other's views: "reviews" = what waits to be judged, "road" = the learner's own way through the programme.
[[nodiscard]] inline QStringList viewPlaces()
{
    return {QStringLiteral("reviews"), QStringLiteral("road")};
}

struct ActivityKind {
    QString kind;     // "quiz.test"
    QString view;     // shows the activity
    QString checker;  // reads its source file; empty = the kind has no source
};

struct ReviewKind {
    QString kind;  // "quiz.open"
    QString view;  // grades it
};

struct HomeCard {
    QString view;
    Roles roles;
    int order = 100;
};

struct CommandArgument {
    QString name;
    Words help;
    bool required = true;
    bool many = false;  // takes all that is left; only the last may
};

struct CommandOption {
    QString name;       // without the dashes
    QString valueName;  // as shown in the help: FILE
    Words help;
    QStringList choices;   // empty = anything
    QString defaultValue;  // empty = none
    bool flag = false;     // takes no value
};

struct CommandContribution {
    enum class Session {
        None,     // needs no database
        Store,    // opens the database, nobody signs in
        SignedIn  // --as LOGIN
    };
    QString id;         // "quiz.convert"
    QStringList words;  // "questions", "convert"
    Words help;
    Session session = Session::None;
    bool gui = false;  // draws: needs QGuiApplication
    QList<CommandArgument> arguments;
    QList<CommandOption> options;
};

struct Manifest {
    QString id;  // a-z 0-9, begins with a letter; owns every id "<id>.…", activity "<id>:…" and table "<id>_…"
    QVersionNumber version;
    SdkRange sdk;
    QString library;  // file name in the plugin's folder
    QString uri;      // QML module; empty = no views
    QString tablePrefix;  // "quiz_"; empty = no tables
    QStringList dependencies;
    QStringList sharedTables;  // readable by everybody; all others have a learner column
    Words name;
    Words about;
    QList<ViewContribution> views;
    QList<ActivityKind> activityKinds;
    QList<ReviewKind> reviewKinds;
    QList<HomeCard> homeCards;
    QList<CommandContribution> commands;
    QStringList checkers;
    QStringList projectorTables;
};

}  // namespace vestibule::pluginhost
