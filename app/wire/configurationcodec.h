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

/// A change of a saved configuration. Members that are not set stay as they are.
struct ConfigurationChange
{
    std::optional<QString> name;
    std::optional<JobRequest> content; ///< without files and webhooks

    bool operator==(const ConfigurationChange &) const = default;
};

/// The body of a create or an update (schemas ConfigurationCreateRequest,
/// ConfigurationUpdateRequest). A create needs both members.
QJsonObject toJson(const ConfigurationChange &change);

/// Strict. A creation has both members set. Limits of values are checked by validate(), not here.
tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationCreationFromJson(const QByteArray &body);
tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationChangeFromJson(const QByteArray &body);

/// A configuration as the service returns it (schema ConfigurationResponse), read leniently,
/// written strictly. Nullopt if it has no ID, belongs to another product, or has pages that can't
/// be parsed.
std::optional<SavedConfiguration> configurationFromJson(const QJsonObject &object);
QJsonObject toJson(const SavedConfiguration &configuration);

/// "classify_v2"
QString classifyProduct();

} // namespace cd
