// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "domain/delivery/plannedfile.h"

#include <QString>

namespace cd {

/// What a delivery is to people: `Sorted/March` of the folder that files go into.
QString shortFolder(const QString &root);
/// As people write it, with `~` for the home folder; and back, absolute where it can be.
QString folderForPeople(const QString &path);
QString folderFromPeople(const QString &typed);

/// "Copied 38 files into Sorted/Post room", or "Copied 412 of 1,240 files into Archive".
QString deliveryTitle(const Delivery &delivery);
/// When and from what: "Today 09:12 · Post room 29 Nov".
QString deliveryOrigin(const Delivery &delivery, const QDateTime &now);
/// What became of it, if that is not plain: "taken back", "2 left out"; empty: it is.
QString deliveryState(const Delivery &delivery, bool isRunning);
/// How many of it stand where they were delivered to, as far as is known.
int deliveredCount(const Delivery &delivery);
/// How many were to be done, and are not.
int missingCount(const Delivery &delivery);

QString stepWord(const DeliveryStep &step);
/// Why it was left out or stays; empty: nothing to say.
QString reasonText(DeliveryReason reason);

/// "Copied 403 files", "Copy 403 files" …
QString doneText(DeliveryPlan::Action action, int files);
QString orderText(DeliveryPlan::Action action, int files);

} // namespace cd
