// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/environment.h"

#include "workflow/connection/profilelibrary.h"

namespace cd {

using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

QHash<QString, QString> environmentKeys(const ProfileLibrary &profiles, bool readEnvironment,
                                        const std::optional<QUrl> &service)
{
    const QString key = readEnvironment ? environmentKey() : QString();
    if (key.isEmpty())
        return {};
    if (service)
        return {{profiles.at(*service).keyName(), key}};
    // The key belongs to the environment's service; where none is named, to LlamaCloud.
    if (const QUrl url = environmentUrl(); !url.isEmpty())
        return {{profiles.at(url).keyName(), key}};
    return {{profiles.at(addressOf(Place::NorthAmerica)).keyName(), key},
            {profiles.at(addressOf(Place::Europe)).keyName(), key}};
}

ServiceProfile firstProfile(const ProfileLibrary &profiles, bool readEnvironment)
{
    if (readEnvironment && !environmentUrl().isEmpty())
        return profiles.at(environmentUrl());
    if (readEnvironment && !environmentKey().isEmpty())
        return profiles.at(addressOf(Place::NorthAmerica));
    return profiles.at({});
}

QString environmentKey()
{
    const QString key = qEnvironmentVariable("LLAMA_CLOUD_API_KEY").trimmed();
    return key.isEmpty() ? qEnvironmentVariable("LLAMA_PARSE_API_KEY").trimmed() : key;
}

QUrl environmentUrl()
{
    const QUrl url(qEnvironmentVariable("LLAMA_CLOUD_BASE_URL").trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace cd
