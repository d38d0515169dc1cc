// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace cd {

/// An identifier as the service gave it: opaque text, a type of its own so that a file's ID
/// cannot be passed where a job's is meant.
template<typename Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator!=(const Id &a, const Id &b) { return a.value != b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using JobId = Id<struct JobTag>;
using FileId = Id<struct FileTag>;
using ProjectId = Id<struct ProjectTag>;
using OrganizationId = Id<struct OrganizationTag>;
using ConfigurationId = Id<struct ConfigurationTag>;

/// Whether @p text is a UUID as the first dialect wants one: 8-4-4-4-12 hexadecimal digits, bare.
bool isUuid(const QString &text);

} // namespace cd
