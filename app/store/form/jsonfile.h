// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "wire/json/jsontext.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// Why a file of JSON that people pass on could not be read or written.
struct JsonFileError
{
    enum class Kind {
        Unreadable,
        Unwritable,
        TooLarge,
        NotJson, ///< see json
        Invalid, ///< see fields
    };

    Kind kind = Kind::Unreadable;
    QList<FieldProblem> fields = {};
    /// Where those are in the file; of the first few.
    QList<TextPlace> places = {};
    JsonFault json = {};
    QString technical = {}; ///< for a log, in English
};

/// The JSON in a file, without a fault, in any Unicode encoding (unicodeText()). @p largest: in
/// bytes; more is not read.
tl::expected<QString, JsonFileError> readJsonFile(const QString &path, qint64 largest);
/// Invalid, with the places of @p fields in @p text.
JsonFileError invalidJson(const QString &text, const QList<FieldProblem> &fields);

enum class JsonReaders { Everybody, OwnerOnly };
/// Writes the file as a whole or not at all.
tl::expected<void, JsonFileError> writeJsonFile(const QString &path, const QJsonObject &object,
                                                JsonReaders readers);

} // namespace cd
