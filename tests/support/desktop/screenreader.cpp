// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/screenreader.h"

#include "support/patience.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

constexpr auto launcher = "/usr/libexec/at-spi-bus-launcher";
constexpr auto busName = "accessibility";
const auto accessible = u"org.a11y.atspi.Accessible"_s;
constexpr uint sensitive = 1U << 24U; // the state of what can be acted on

const ScreenReader::Part registry{u"org.a11y.atspi.Registry"_s,
                                  QDBusObjectPath(u"/org/a11y/atspi/registry"_s)};
const ScreenReader::Part desktop{u"org.a11y.atspi.Registry"_s,
                                 QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};

} // namespace

QDBusArgument &operator<<(QDBusArgument &to, const ScreenReader::Part &part)
{
    to.beginStructure();
    to << part.service << part.path;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, ScreenReader::Part &part)
{
    from.beginStructure();
    from >> part.service >> part.path;
    from.endStructure();
    return from;
}

bool ScreenReader::canBe()
{
    return !QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()
        && QFileInfo::exists(QLatin1StringView(launcher));
}

ScreenReader::ScreenReader()
{
    qDBusRegisterMetaType<Part>();
    qDBusRegisterMetaType<QList<Part>>();
    startScreen();
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_session.address());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"ATSPI_DBUS_IMPLEMENTATION"_s, u"dbus-daemon"_s);
    startBus();
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(QLatin1StringView(busName));
    for (QProcess *process : {&m_launcher, &m_screen}) {
        process->terminate();
        process->waitForFinished();
    }
}

/// It takes the first display that is free, and says which.
void ScreenReader::startScreen()
{
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s,
                    u"tcp"_s});
    while (!m_screen.canReadLine()) {
        if (!m_screen.waitForReadyRead())
            qFatal("There is no Xvfb: %s", m_screen.readAllStandardError().constData());
    }
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_screen.readLine()).trimmed());
}

/// The bus of its own that the launcher starts, and the registry on it.
void ScreenReader::startBus()
{
    m_launcher.setProcessEnvironment(m_environment);
    m_launcher.start(QLatin1StringView(launcher), {u"--launch-immediately"_s});
    QDBusConnection session = m_session.connection();
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    QDBusMessage answer;
    const bool isThere = comesTrue([&] {
        answer = session.call(question);
        return answer.type() == QDBusMessage::ReplyMessage;
    });
    if (!isThere)
        qFatal("There is no accessibility bus: %s", qPrintable(answer.errorMessage()));
    m_bus = QDBusConnection::connectToBus(answer.arguments().constFirst().toString(),
                                          QLatin1StringView(busName));
    call(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
         {u"object:property-change:accessible-name"_s});
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"PropertyChange"_s, this,
                  SLOT(hear(QDBusMessage)));
}

void ScreenReader::hear(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() == "accessible-name"_L1)
        m_heard += nameOf({message.service(), QDBusObjectPath(message.path())});
}

/// Empty: it did not answer, or has just gone.
QVariantList ScreenReader::call(const Part &part, const QString &interface, const QString &method,
                                const QVariantList &arguments) const
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(part.service, part.path.path(), interface, method);
    question.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(question);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant ScreenReader::property(const Part &part, const QString &interface,
                                const QString &name) const
{
    return call(part, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name})
        .value(0)
        .value<QDBusVariant>()
        .variant();
}

QString ScreenReader::nameOf(const Part &part) const
{
    return property(part, accessible, u"Name"_s).toString();
}

QList<ScreenReader::Part> ScreenReader::childrenOf(const Part &part) const
{
    return qdbus_cast<QList<Part>>(call(part, accessible, u"GetChildren"_s).value(0));
}

std::optional<ScreenReader::Part> ScreenReader::find(const QString &role, const QString &name) const
{
    return findIn(desktop, role, name);
}

std::optional<ScreenReader::Part> ScreenReader::findIn(const Part &root, const QString &role,
                                                       const QString &name) const
{
    const QStringList ofManyCells{u"table"_s, u"combo box"_s, u"list"_s, u"tree"_s};
    const QList<Part> children = childrenOf(root);
    for (const Part &child : children) {
        const QString is = call(child, accessible, u"GetRoleName"_s).value(0).toString();
        if (is == role && nameOf(child).startsWith(name))
            return child;
        if (ofManyCells.contains(is))
            continue;
        if (const auto found = findIn(child, role, name))
            return found;
    }
    return {};
}

bool ScreenReader::isEnabled(const Part &part) const
{
    const auto states = qdbus_cast<QList<uint>>(call(part, accessible, u"GetState"_s).value(0));
    return (states.value(0) & sensitive) != 0;
}

bool ScreenReader::press(const Part &part) const
{
    return call(part, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).value(0).toBool();
}

int ScreenReader::rowsOf(const Part &table) const
{
    return property(table, u"org.a11y.atspi.Table"_s, u"NRows"_s).toInt();
}

} // namespace cd::test
