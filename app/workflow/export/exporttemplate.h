// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace cd {

class Settings;

/// How results are handed over: which columns in which order under which names, and as what.
struct ExportTemplate
{
    QString name = {};
    ResultsFormat format = ResultsFormat::Workbook; ///< not Json, which has no columns
    QList<ResultColumn> columns = {}; ///< each at most once
    ColumnNames names = {};
    std::optional<QChar> separator = {}; ///< of CSV; nullopt: as is usual where it is saved
    CsvSafety safety = CsvSafety::Harmless;
    bool hasMark = true; ///< CSV begins with a byte order mark
    LineShape shape = LineShape::Flat;

    bool operator==(const ExportTemplate &) const = default;
};

/// Those of the program. Names, columns and their order are a promise: the same in all versions.
enum class BuiltInTemplate { Analyst, Full, HandOver };
QList<BuiltInTemplate> builtInTemplates();
/// Its name is the word by which commands know it: "analyst", "full", "hand-over".
ExportTemplate builtIn(BuiltInTemplate which);
/// Nullopt: none has this word.
std::optional<BuiltInTemplate> builtInTemplate(const QString &word);

/// What @p name may be called in a file, without what can't be seen; empty: not at all.
QString columnNameFrom(const QString &name);
/// Whether another column of @p all already has the name that @p column would have.
bool isNameTaken(const ExportTemplate &all, ResultColumn column, const QString &name);

/// A form that saves as @p how says; its separator and decimals are those of @p local unless the
/// template has its own.
ExportForm formOf(const ExportTemplate &how, const CsvStyle &local);

QJsonObject toJson(const ExportTemplate &how);

/// Why a file is no template.
struct TemplateProblem
{
    enum class Kind { Unreadable, TooLarge, NotJson, Invalid };

    Kind kind = Kind::Unreadable;
    QString where = {}; ///< of Invalid: the field, "columns.3.name"
    QString technical = {}; ///< of Unreadable, as the system says

    bool operator==(const TemplateProblem &) const = default;
};

/// Strict: nothing is left out or guessed.
tl::expected<ExportTemplate, TemplateProblem> templateFromJson(const QByteArray &text);
tl::expected<ExportTemplate, TemplateProblem> readTemplateFile(const QString &path);
/// The whole file or none. Why not, in the system's words; empty: it is there.
QString writeTemplateFile(const QString &path, const ExportTemplate &how);

/// A person's own, by name. What can't be read is left out.
QList<ExportTemplate> readTemplates(const Settings &settings);
void writeTemplates(Settings &settings, const QList<ExportTemplate> &templates);
/// The one in use, perhaps changed since it was chosen; nullopt: nothing was chosen ever.
std::optional<ExportTemplate> readTemplateInUse(const Settings &settings);
void writeTemplateInUse(Settings &settings, const ExportTemplate &how);

} // namespace cd
