// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace cd {

/// The fields that this version of the program knows of a JSON object.
struct KnownFields
{
    /// Each with the words that it may have; none: anything.
    QHash<QString, QStringList> values = {};
    QHash<QString, KnownFields> objects = {};
    /// Lists of objects.
    QHash<QString, KnownFields> lists = {};
    /// Fields by which an object is found again in its list: the first, or else the next one.
    QStringList identity = {};
};

/// What is known of @p object, in whatever depth.
QJsonObject knownPart(const QJsonObject &object, const KnownFields &fields);

/// The rest of it; empty: all is known. The rest of objects in lists is kept with their identities,
/// so that it follows them when the list changes. @p written is what the program writes for the
/// known part, in the same order: the identities are taken from there, as it may say them in other
/// words than @p object.
QJsonObject unknownPart(const QJsonObject &object, const QJsonObject &written,
                        const KnownFields &fields);

/// @p object with what was kept. Nothing that @p object has is replaced; what was kept of an object
/// that its list no longer has is left out.
QJsonObject withUnknown(const QJsonObject &object, const QJsonObject &unknown,
                        const KnownFields &fields);

/// Where @p unknown belongs in @p object: UnknownField, or UnknownValue with the word as `said`.
/// Warnings, as nothing is lost.
QList<FieldProblem> unknownPlaces(const QJsonObject &object, const QJsonObject &unknown,
                                  const KnownFields &fields);

} // namespace cd
