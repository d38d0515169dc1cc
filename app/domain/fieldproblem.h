// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// Where in a request a value stands, in the contract's own names: {"rules", "0", "type"},
/// {"parsing_configuration", "max_pages"}, {"file_ids", "3"}. List positions count from 0.
struct FieldPath
{
    QStringList parts;

    /// The position at @p level, where that part is one: FieldPath{{"rules","2"}}.index(1) is 2.
    std::optional<int> index(qsizetype level) const;
    bool startsWith(const QStringList &prefix) const;
    QString text() const; ///< "rules.0.type"

    bool operator==(const FieldPath &) const = default;
};

/// What is wrong, or doubtful, with one field. It holds no words for people: those are made
/// where the person is.
struct FieldProblem
{
    enum class Code {
        Missing,
        TooShort, ///< characters; limit is the least allowed
        TooLong, ///< characters; limit is the most allowed
        TooFew, ///< items; limit is the least allowed
        TooMany, ///< items; limit is the most allowed
        NotUuid, ///< of a file: no ID as a service gives one (isFileId)
        Duplicate, ///< the same value stands further up
        UnknownValue, ///< none of the values the contract lists
        BadCharacters,
        OutOfRange, ///< limit is the least allowed
        NotAUrl, ///< no http or https address
        NotHttps, ///< the service delivers to HTTPS only
        NotPublic, ///< the service delivers to public addresses only
        UnknownField,
        WrongType, ///< said names what is wanted
        NotJson,
        NotTogether, ///< said names the field that excludes it
        SaidByService, ///< said holds the service's own words
    };
    enum class Severity { Error, Warning };

    FieldPath path = {};
    Code code = Code::Missing;
    Severity severity = Severity::Error;
    int limit = 0;
    int actual = 0;
    QString said = {}; ///< untrusted text where it comes from the service

    bool operator==(const FieldProblem &) const = default;
};

/// Whether anything in @p problems keeps the request from being sent.
bool hasErrors(const QList<FieldProblem> &problems);

} // namespace cd
