// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace cd {

/// An ID as the service gave it: opaque text. A separate type for each kind, so that a file's ID
/// can't be passed for a job's.
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
using DirectoryId = Id<struct DirectoryTag>;
using ExampleId = Id<struct ExampleTag>;

/// Whether @p text is a bare UUID: 8-4-4-4-12 hexadecimal digits.
bool isUuid(const QString &text);

/// Whether @p text looks like a file ID: a UUID, alone or after a prefix ("dfl-…" for files,
/// "pjb-…" for earlier parse jobs, or any other), at most 200 characters. To check what a person
/// typed, pasted or wrote into a request: plain words, paths and URLs are not IDs. IDs from a
/// service are opaque and need not pass this.
bool isFileId(const QString &text);

/// Whether @p text could be an ID of any service: 1 to 200 characters, without white space, control
/// characters and quotation marks.
bool isOpaqueId(const QString &text);

/// @p id in a form for comparing: UUIDs in lower case, since they are the same in either case.
template<typename Tag>
Id<Tag> comparable(const Id<Tag> &id)
{
    return isUuid(id.value) ? Id<Tag>{id.value.toLower()} : id;
}

} // namespace cd
