// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class Settings;

/// The services that can be chosen from. Changes are written to the settings with the next run of
/// the event loop.
class ProfileLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ProfileLibrary(Settings &settings, QObject *parent = nullptr);

    /// The standard ones first.
    const QList<ServiceProfile> &profiles() const { return m_profiles; }
    std::optional<ServiceProfile> find(const QString &id) const;
    /// The first profile with this address; where there is none, a new one for the address alone.
    ServiceProfile at(const QUrl &url) const;
    /// The one chosen last, to start with; nullopt: none was ever chosen.
    std::optional<ServiceProfile> chosen() const;

    /// Adds it, or replaces the one with the same ID.
    void put(const ServiceProfile &profile);
    void choose(const QString &id);
    /// Standard ones are not removed. The profile's jobs stay in the history.
    void remove(const QString &id);

    /// A unique ID for a new profile.
    static QString newId();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    QList<ServiceProfile> m_profiles;
};

} // namespace cd
