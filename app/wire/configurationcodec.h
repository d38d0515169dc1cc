// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/savedconfiguration.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

/// What a change of a saved configuration changes; what is not named stays.
struct ConfigurationChange
{
    std::optional<QString> name;
    std::optional<JobRequest> content; ///< without files and webhooks

    bool operator==(const ConfigurationChange &) const = default;
};

/// The bodies that write one (schemas ConfigurationCreateRequest, ConfigurationUpdateRequest). A
/// create names both.
QJsonObject toJson(const ConfigurationChange &change);

/// Strict; both parts are there afterwards. Limits of values are validate()'s business.
tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationCreationFromJson(const QByteArray &body);
tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationChangeFromJson(const QByteArray &body);

/// A configuration as the service tells it (schema ConfigurationResponse), read leniently and
/// written strictly. Nothing where there is no ID, where it is another product's, or where its
/// pages can't be understood.
std::optional<SavedConfiguration> configurationFromJson(const QJsonObject &object);
QJsonObject toJson(const SavedConfiguration &configuration);

/// "classify_v2"
QString classifyProduct();

} // namespace cd
