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

/// A JSON object in two parts: what is known, and the rest, in whatever depth. The rest of objects
/// in lists is kept with their identities, so that it follows them when the list changes.
struct KnownAndUnknown
{
    QJsonObject known;
    QJsonObject unknown; ///< empty: all is known
};

KnownAndUnknown splitKnown(const QJsonObject &object, const KnownFields &fields);

/// The other way round. Nothing that @p object has is replaced; what was kept of an object that its
/// list no longer has is left out.
QJsonObject withUnknown(const QJsonObject &object, const QJsonObject &unknown,
                        const KnownFields &fields);

/// Where @p unknown belongs in @p object: UnknownField, or UnknownValue with the word as `said`.
/// Warnings, as nothing is lost.
QList<FieldProblem> unknownPlaces(const QJsonObject &object, const QJsonObject &unknown,
                                  const KnownFields &fields);

} // namespace cd
