#include "support/pluginview.h"

#include "content/installed.h"
#include "content/packreader.h"

#include <Vestibule/Ui/install.h>

#include <QLibrary>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

namespace vestibule::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestWaitMs = 60'000;  // with a hundred thousand rows on a busy machine
}

void installAquilon(FakeDesk &desk)
{
    const auto source = content::readFolder(QStringLiteral(VESTIBULE_SOURCE_DIR "/content/aquilon"));
    const auto reading = content::readPack(source);
    if (!reading.pack)
        qFatal("%s", qPrintable(reading.problems.first().text()));
    QMap<QString, QByteArray> files;
    for (const content::PackFile &file : reading.pack->files)
        files.insert(file.path, file.bytes);
    const auto version = content::openVersion(reading.pack->version.id, reading.pack->files);  // as it is when it was installed
    if (!version)
        qFatal("%s", qPrintable(version.error().message()));
    desk.content.add(**version, files);
    for (const Activity &activity : reading.pack->version.programme.activities)
        if (activity.attempts)
            desk.ledger.limits.insert(activity.id, *activity.attempts);
}

Plugin &loadPlugin(const QString &id, HostContext &host)
{
    QLibrary library(u"%1/lib/vestibule/plugins/%2/libvestibule-%2.so"_s.arg(QStringLiteral(VESTIBULE_BINARY_DIR), id));
    auto *factory = reinterpret_cast<void **>(library.resolve(FactoryAlias));
    if (!factory)
        qFatal("%s", qPrintable(library.errorString()));
    PluginHandle handle;
    reinterpret_cast<PluginFactory>(*factory)(&handle);
    if (const auto made = handle.plugin->initialize(host); !made)
        qFatal("%s", qPrintable(made.error().message()));
    return *handle.plugin;
}

SpokenLanguage::SpokenLanguage(const QString &language, const QString &plugin)
{
    QLocale::setDefault(QLocale(language));
    for (const QString &module : {u"ui"_s, plugin}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/%1_%2"_s.arg(module, language)) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
}

SpokenLanguage::~SpokenLanguage()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

ViewWindow::ViewWindow(Plugin &plugin, const QString &viewId, const QVariantMap &arguments, const QString &uri, const QString &type,
                       bool dark)
{
    const auto model = plugin.createViewModel(viewId, arguments);
    if (!model)
        qFatal("%s", qPrintable(model.error().message()));
    m_model.reset(*model);
    QQmlEngine::setObjectOwnership(m_model.get(), QQmlEngine::CppOwnership);
    m_window.engine()->addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent look(m_window.engine());
    look.setData(dark ? "import QtQuick\nimport Vestibule.Ui\nPage { Component.onCompleted: { Theme.mode = 'dark'; Motion.reduced = true } }"
                      : "import QtQuick\nimport Vestibule.Ui\nPage { Component.onCompleted: { Theme.mode = 'light'; Motion.reduced = true } }",
                 QUrl(u"qrc:/look.qml"_s));
    const std::unique_ptr<QObject> themed(look.create());
    if (!themed)
        qFatal("%s", qPrintable(look.errorString()));
    m_window.setResizeMode(QQuickView::SizeRootObjectToView);
    m_window.setInitialProperties({{u"model"_s, QVariant::fromValue(m_model.get())}});
    m_window.setSource(QUrl(u"qrc:/qt/qml/%1/%2.qml"_s.arg(QString(uri).replace(u'.', u'/'), type)));
    if (m_window.status() != QQuickView::Ready)
        qFatal("%s", qPrintable(m_window.errors().value(0).toString()));
    m_window.resize(1200, 800);
    m_window.show();
    m_window.rootObject()->setFocus(true);
    m_window.requestActivate();
    settle();
}

ViewWindow::~ViewWindow()
{
    m_window.setSource({});
}

void ViewWindow::settle()
{
    if (!QTest::qWaitFor([this] { return !m_model->property("loading").toBool() && !m_model->property("busy").toBool(); }, LongestWaitMs))
        qFatal("the view never finished");
    QTest::qWait(50);  // polish and draw
}

bool ViewWindow::save(const QString &path)
{
    const int full = m_window.rootObject()->property("fullHeight").toInt();
    m_window.resize(1200, m_window.rootObject()->property("scrolling").toBool() ? std::max(800, full) : 800);
    QTest::qWait(50);
    return m_window.grabWindow().save(path);
}

}  // namespace vestibule::test
