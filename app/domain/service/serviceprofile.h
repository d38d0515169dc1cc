// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "domain/service/judgechoice.h"
#include "domain/service/plan.h"
#include "domain/service/scope.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace cd {

/// What becomes of the files that this program uploaded to a service, which bills what is stored
/// there. Stored as numbers: add new ones at the end.
enum class FileStorage {
    Unasked, ///< a person has not decided yet; they stay until then
    Keep,
    DeleteWhenDone, ///< once no submission needs them any more
    Ephemeral, ///< they go into a directory that costs nothing and goes by itself
};

/// A service as a person set it up: its address, project, plan and API. Its key is stored
/// elsewhere.
struct ServiceProfile
{
    enum class Place { Local, NorthAmerica, Europe, Own };

    QString id; ///< how the history's rows refer to it; never changes and is never reused
    QString name = {}; ///< given by a person; empty: the place's name
    Place place = Place::Local;
    QUrl own = {}; ///< base address without a trailing slash, if place is Own
    Scope scope = {};
    Plan plan = Plan::Unknown;
    std::optional<Dialect> dialect = {}; ///< nullopt: the service is asked
    /// Files are uploaded as soon as they are picked; if false, only when they are submitted.
    bool uploadsAhead = false;
    FileStorage storage = FileStorage::Unasked;
    bool lacksDirectories = false; ///< it was asked for an ephemeral one, and does not know them
    JudgeChoice judge = {}; ///< if place is Local
    bool lacksUsage = false; ///< it was asked with a job for the credits billed, and refused

    QUrl baseUrl() const; ///< empty for Local, whose address changes with every start
    /// The name under which its key is stored. It contains the address, so that the key is never
    /// used for another one.
    QString keyName() const;

    bool operator==(const ServiceProfile &) const = default;
};

/// LlamaCloud's addresses (contract, "Where and who"); empty for Local and Own.
QUrl addressOf(ServiceProfile::Place place);

/// The built-in profiles, which can't be removed: Local, North America and Europe.
const QList<ServiceProfile> &standardProfiles();
bool isStandard(const ServiceProfile &profile);

/// A profile for an address alone: a standard one, or a new one. Local if @p url is empty.
ServiceProfile profileAt(const QUrl &url);

} // namespace cd
