// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <optional>

namespace cd::test {

/// A screen of its own that nobody sees, and a bus on which programs tell a screen reader what they
/// show: AT-SPI, as Orca hears it. Both end with this object.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// Something that a program shows.
    struct Part
    {
        QString service;
        QDBusObjectPath path;
    };

    /// Whether what it is made of is installed: Xvfb and at-spi2-core.
    static bool canBe();

    ScreenReader();
    ~ScreenReader() override;

    /// What a program is to be started with, to be heard here.
    QProcessEnvironment environment() const { return m_environment; }

    /// The first of this role whose name begins with @p name.
    std::optional<Part> find(const QString &role, const QString &name) const;
    QString nameOf(const Part &part) const;
    bool isEnabled(const Part &part) const;
    /// Does what a click on it would. False: it can't be.
    bool press(const Part &part) const;
    /// Rows of a table.
    int rowsOf(const Part &table) const;
    /// Each name that something had when it was told that it has another, in that order.
    const QStringList &heard() const { return m_heard; }

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    void startScreen();
    void startBus();
    QVariantList call(const Part &part, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;
    QVariant property(const Part &part, const QString &interface, const QString &name) const;
    QList<Part> childrenOf(const Part &part) const;
    std::optional<Part> findIn(const Part &root, const QString &role, const QString &name) const;

    QTemporaryDir m_runtime; // of sockets, whose paths must not be long
    PrivateBus m_session;
    QProcess m_screen;
    QProcess m_launcher;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QDBusConnection m_bus{QString()};
    QStringList m_heard;
};

QDBusArgument &operator<<(QDBusArgument &to, const ScreenReader::Part &part);
const QDBusArgument &operator>>(const QDBusArgument &from, ScreenReader::Part &part);

} // namespace cd::test
