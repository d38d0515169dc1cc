// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// The path of a value in a request, in the contract's names: {"rules", "0", "type"},
/// {"parsing_configuration", "max_pages"}, {"file_ids", "3"}. List positions count from 0.
struct FieldPath
{
    QStringList parts;

    /// The list position at @p level: FieldPath{{"rules","2"}}.index(1) is 2. Nullopt if that part
    /// is not a position.
    std::optional<int> index(qsizetype level) const;
    bool startsWith(const QStringList &prefix) const;
    QString text() const; ///< "rules.0.type"

    bool operator==(const FieldPath &) const = default;
};

/// An error or a warning about one field. It holds no words for people: ui/words makes those.
struct FieldProblem
{
    enum class Code {
        Missing,
        TooShort, ///< limit: the minimum in characters
        TooLong, ///< limit: the maximum in characters
        TooFew, ///< limit: the minimum of items
        TooMany, ///< limit: the maximum of items
        NotUuid, ///< not an ID; for files: isFileId() is false
        Duplicate, ///< the same value occurs earlier
        UnknownValue, ///< not one of the values that the contract lists
        BadCharacters,
        OutOfRange, ///< limit: the minimum
        NotAUrl, ///< not an http or https address
        NotHttps, ///< the service delivers to HTTPS only
        NotPublic, ///< the service delivers to public addresses only
        UnknownField,
        WrongType, ///< said names the expected type
        NotJson,
        NotTogether, ///< said names the field that excludes it
        SaidByService, ///< said holds the service's own message
    };
    enum class Severity { Error, Warning };

    FieldPath path = {};
    Code code = Code::Missing;
    Severity severity = Severity::Error;
    int limit = 0;
    int actual = 0;
    QString said = {}; ///< may come from the service: untrusted

    bool operator==(const FieldProblem &) const = default;
};

/// Whether @p problems contains an error, which keeps the request from being sent.
bool hasErrors(const QList<FieldProblem> &problems);

} // namespace cd
