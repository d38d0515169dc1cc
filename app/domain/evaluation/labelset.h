// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// Identifies a label set in the store for good.
using LabelSetId = qint64;

/// A named list of documents with their labels, saved in versions.
struct LabelSet
{
    LabelSetId id = 0;
    QString name; ///< unique, compared without case
    int version = 0; ///< from 1, rising
    int files = 0; ///< of this version
    QDateTime at; ///< when the version was saved, UTC
    QString who = {}; ///< empty: not known
    QString note = {};
    int testLooks = 0; ///< how many runs were looked at on the part `test`, in all versions

    bool operator==(const LabelSet &) const = default;
};

/// Rules are made better on `build` and reported on `test`. Stored as numbers: add new ones at the
/// end.
enum class SetPart { All, Build, Test };

/// The part of a document, by its content alone: the last byte of the hash modulo 5 is 0 for
/// `test`. It never changes sides.
SetPart partOf(const DocumentKey &document);
bool isIn(SetPart part, const DocumentKey &document);

/// Where a set has a label from. Stored as numbers: add new ones at the end.
enum class LabelSource { Folder, Table, Review };

/// A document of a set.
struct LabelledFile
{
    DocumentKey document; ///< known by its content
    std::optional<QString> label; ///< nullopt: none of the types
    LabelSource source = LabelSource::Folder;
    QString path = {}; ///< where it was last seen, absolute; empty: not known
    QString name = {};

    bool operator==(const LabelledFile &) const = default;
};

} // namespace cd
