// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cd::local {

/// What the examples of one type say of a document. nullopt as a type: those of none.
struct TypeOpinion
{
    std::optional<QString> type;
    double probability = 0;
    int alike = 0; ///< how many examples are nearly as like it as the nearest
    QString nearest; ///< name of the nearest example's file
    double likeness = 0; ///< to that, 0 to 1
};

/// What a person has confirmed of a document.
struct ExampleLabel
{
    std::optional<QString> type; ///< nullopt: none of the types
    QString name; ///< of the file that it was confirmed of
};

/// What all examples together say of a document that is none of them.
struct Opinion
{
    /// The most probable first; together with `other` they are 1. Empty: there is nothing to learn
    /// from.
    QList<TypeOpinion> types;
    double other = 0; ///< that it is like none of the examples
};

} // namespace cd::local
