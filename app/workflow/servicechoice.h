// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobrequest.h"
#include "workflow/session.h"

#include <QUrl>

#include <optional>

namespace cd {

class Settings;

/// Which service is worked with, as it is remembered.
struct ServiceChoice
{
    Session::Place place = Session::Place::Local;
    QUrl own; ///< the address typed for Place::Own, also while another is chosen
    Scope scope;

    QUrl baseUrl() const; ///< empty for Local
    QString serviceId() const; ///< see Session::serviceId()
};

/// Nothing where none was ever made.
std::optional<ServiceChoice> readChoice(const Settings &settings);
void writeChoice(Settings &settings, const ServiceChoice &choice);

/// The choice that @p url amounts to: one of LlamaCloud's own places, or Own; Local where empty.
ServiceChoice choiceForUrl(const QUrl &url);
/// What a first start takes: the environment's service where it names one or holds a key, else
/// the local one.
ServiceChoice firstChoice(bool readEnvironment);

} // namespace cd
