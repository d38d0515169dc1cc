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

/// Whether @p text is a bare UUID: 8-4-4-4-12 hexadecimal digits.
bool isUuid(const QString &text);

/// Whether @p text looks like an ID that a service gives to a file: a UUID, alone or behind a
/// prefix ("dfl-…" for files, "pjb-…" for earlier parse jobs, and whatever prefix comes next), at
/// most 200 characters. For text that a person typed, pasted or wrote into a request: plain words,
/// paths and addresses are no IDs. IDs that a service sent are opaque and need not pass this.
bool isFileId(const QString &text);

/// Whether @p text could be any service's ID at all: 1 to 200 characters, none of them white space,
/// a control character or a quotation mark.
bool isOpaqueId(const QString &text);

/// @p id as IDs are compared: of UUIDs upper and lower case are the same.
template<typename Tag>
Id<Tag> comparable(const Id<Tag> &id)
{
    return isUuid(id.value) ? Id<Tag>{id.value.toLower()} : id;
}

} // namespace cd
