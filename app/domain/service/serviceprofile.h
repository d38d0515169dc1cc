// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "domain/service/plan.h"
#include "domain/service/scope.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace cd {

/// A service as a person set it up: where it is, which project is worked in, and how it is spoken
/// to. Its key is kept elsewhere.
struct ServiceProfile
{
    enum class Place { Local, NorthAmerica, Europe, Own };

    QString id; ///< names it in the history; it never changes and is never used again
    QString name = {}; ///< the person's own; empty: the place's
    Place place = Place::Local;
    QUrl own = {}; ///< the base address, without a slash at its end, where place is Own
    Scope scope = {};
    Plan plan = Plan::Unknown;
    std::optional<Dialect> dialect = {}; ///< none: the service is asked which it speaks
    /// Files are uploaded as soon as they are picked; else nothing leaves before it is submitted.
    bool uploadsAhead = false;

    QUrl baseUrl() const; ///< empty for Local, whose address changes with every start
    /// What its key is kept under. It holds the address, so that another never gets the key.
    QString keyName() const;

    bool operator==(const ServiceProfile &) const = default;
};

/// LlamaCloud's addresses (contract, "Where and who"); empty for Local and Own.
QUrl addressOf(ServiceProfile::Place place);

/// Those that are there from the start and stay: Local, North America and Europe.
const QList<ServiceProfile> &standardProfiles();
bool isStandard(const ServiceProfile &profile);

/// The profile that @p url alone amounts to: a standard one, or one of its own; Local where empty.
ServiceProfile profileAt(const QUrl &url);

} // namespace cd
