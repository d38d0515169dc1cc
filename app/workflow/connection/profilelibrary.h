// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class Settings;

/// The services that can be chosen from. Each change is in the settings when the event loop comes
/// round.
class ProfileLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ProfileLibrary(Settings &settings, QObject *parent = nullptr);

    /// The standard ones first.
    const QList<ServiceProfile> &profiles() const { return m_profiles; }
    std::optional<ServiceProfile> find(const QString &id) const;
    /// The first one at this address; where there is none, what the address alone amounts to.
    ServiceProfile at(const QUrl &url) const;
    /// The one to start with: chosen last; nothing: none ever was.
    std::optional<ServiceProfile> chosen() const;

    /// Adds it, or takes the place of the one with this ID.
    void put(const ServiceProfile &profile);
    void choose(const QString &id);
    /// Not a standard one. Its jobs stay in the history.
    void remove(const QString &id);

    /// Of a new one, which nothing else is named by.
    static QString newId();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    QList<ServiceProfile> m_profiles;
};

} // namespace cd
