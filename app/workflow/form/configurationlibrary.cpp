// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/configurationlibrary.h"

#include <algorithm>

namespace cd {

ConfigurationLibrary::ConfigurationLibrary(HttpDoor &door, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_service(door)
    , m_of(door.connection())
{
}

std::optional<SavedConfiguration> ConfigurationLibrary::find(const ConfigurationId &id) const
{
    const auto found = std::find_if(m_configurations.cbegin(), m_configurations.cend(),
                                    [&](const SavedConfiguration &one) { return one.id == id; });
    return found == m_configurations.cend() ? std::nullopt : std::optional(*found);
}

void ConfigurationLibrary::followConnection()
{
    Connection now = m_door.connection();
    now.plan = m_of.plan;
    if (now == m_of)
        return;
    m_of = now;
    const bool isDropped = m_call.isRunning() && m_isOrder;
    m_call = {};
    m_coming.clear();
    m_configurations.clear();
    Q_EMIT changed();
    if (isDropped)
        Q_EMIT failed({.kind = ServiceError::Kind::OtherService});
}

void ConfigurationLibrary::refresh()
{
    followConnection();
    m_coming.clear();
    m_walk = {};
    askPage({});
    Q_EMIT changed();
}

void ConfigurationLibrary::askPage(const QString &token)
{
    m_isOrder = false;
    m_call
        = m_service.list({.name = {}, .latestOnly = true}, token, this,
                         [this](const Result<Page<SavedConfiguration>> &page) {
                             if (!page)
                                 return fail(page.error());
                             for (const SavedConfiguration &one : page->items) {
                                 if (!m_walk.knows(one.id.value))
                                     m_coming.append(one);
                             }
                             const bool isMore = m_walk.goesOn(
                                 *page, [](const SavedConfiguration &one) { return one.id.value; });
                             if (isMore)
                                 return askPage(page->nextToken);
                             m_configurations = std::exchange(m_coming, {});
                             std::sort(m_configurations.begin(), m_configurations.end(),
                                       [](const auto &one, const auto &other) {
                                           return one.name.localeAwareCompare(other.name) < 0;
                                       });
                             Q_EMIT changed();
                         });
}

void ConfigurationLibrary::save(const QString &name, const JobRequest &content)
{
    m_isOrder = true;
    m_call = m_service.create(name, content, this, [this](const auto &made) { written(made); });
    Q_EMIT changed();
}

void ConfigurationLibrary::update(const ConfigurationId &id, const JobRequest &content)
{
    m_isOrder = true;
    m_call = m_service.update(id, std::nullopt, content, this,
                              [this](const auto &changed) { written(changed); });
    Q_EMIT changed();
}

void ConfigurationLibrary::written(const Result<SavedConfiguration> &configuration)
{
    if (!configuration)
        return fail(configuration.error());
    Q_EMIT saved(*configuration);
    refresh();
}

/// Already deleted (404) counts as success.
void ConfigurationLibrary::remove(const ConfigurationId &id)
{
    m_isOrder = true;
    m_call = m_service.remove(id, this, [this](const Result<ConfigurationId> &removed) {
        if (!removed && removed.error().kind != ServiceError::Kind::NotFound)
            return fail(removed.error());
        refresh();
    });
    Q_EMIT changed();
}

void ConfigurationLibrary::fail(const ServiceError &error)
{
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace cd
