// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/exporttemplate.h"

#include "wire/json/objectreader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

constexpr int templateVersion = 1;
constexpr qsizetype longestName = 100;

constexpr std::array builtIns{
    std::pair(BuiltInTemplate::Analyst, "analyst"_L1),
    std::pair(BuiltInTemplate::Full, "full"_L1),
    std::pair(BuiltInTemplate::HandOver, "hand-over"_L1),
};

constexpr std::array separators{
    std::pair(u',', "comma"_L1),
    std::pair(u';', "semicolon"_L1),
    std::pair(u'\t', "tab"_L1),
};

/// As of Json, which has no columns: none.
constexpr std::array formatWords{
    std::pair(ResultsFormat::Workbook, "xlsx"_L1),
    std::pair(ResultsFormat::Csv, "csv"_L1),
    std::pair(ResultsFormat::JsonLines, "jsonl"_L1),
};

constexpr std::array safetyWords{
    std::pair(CsvSafety::Harmless, "harmless"_L1),
    std::pair(CsvSafety::AsIs, "keep"_L1),
};

constexpr std::array shapeWords{
    std::pair(LineShape::Flat, "flat"_L1),
    std::pair(LineShape::Contract, "contract"_L1),
};

/// For who sorts documents.
QList<ResultColumn> analystColumns()
{
    using enum ResultColumn;
    return {File, Type,    Confidence, Reasoning, Label,   FinishedAt,
            Path, Message, TypeFinal,  Decided,   Flagged, ReviewNote};
}

/// For who goes on with them elsewhere.
QList<ResultColumn> handOverColumns()
{
    using enum ResultColumn;
    return {IdOfFile, IdOfJob, Type,   Confidence,    Reasoning,    File,        Path,
            Hash,     Size,    CopyOf, TypeFinal,     Decided,      Pot,         PresetName,
            Service,  JobMode, Status, PresetVersion, RulesVersion, SubmittedAt, FinishedAt};
}

template<typename Value, std::size_t count>
QString wordOf(Value value, const std::array<std::pair<Value, QLatin1StringView>, count> &words)
{
    for (const auto &[one, word] : words) {
        if (one == value)
            return word;
    }
    return {};
}

QString wordOf(QChar separator)
{
    for (const auto &[character, word] : separators) {
        if (separator == character)
            return word;
    }
    return {};
}

std::optional<QChar> separatorFrom(const QString &word)
{
    for (const auto &[character, name] : separators) {
        if (word == name)
            return QChar(character);
    }
    return std::nullopt;
}

QString effectiveName(const ExportTemplate &how, ResultColumn column)
{
    const QString own = how.names.value(column);
    return own.isEmpty() ? columnKey(column) : own;
}

void readColumn(const ObjectReader &reader, ExportTemplate &how)
{
    reader.refuseUnknown({"column"_L1, "name"_L1});
    const auto column = resultColumn(reader.text("column"_L1, true));
    if (!column)
        return reader.problem(reader.at("column"_L1), Code::UnknownValue);
    if (how.columns.contains(*column))
        return reader.problem(reader.at("column"_L1), Code::Duplicate);
    how.columns.append(*column);
    if (!reader.has("name"_L1))
        return;
    const QString name = reader.text("name"_L1, true);
    if (name.isEmpty() || columnNameFrom(name) != name)
        return reader.problem(reader.at("name"_L1), Code::BadCharacters);
    if (name != columnKey(*column))
        how.names.insert(*column, name);
}

/// One of several words; the first where there is none.
template<typename Value, std::size_t count>
Value readWord(const ObjectReader &reader, QLatin1StringView field,
               const std::array<std::pair<Value, QLatin1StringView>, count> &words)
{
    const Value otherwise = words.front().first;
    if (!reader.has(field))
        return otherwise;
    const QString given = reader.text(field, true);
    for (const auto &[value, word] : words) {
        if (given == word)
            return value;
    }
    reader.problem(reader.at(field), Code::UnknownValue);
    return otherwise;
}

void readCsv(const ObjectReader &reader, ExportTemplate &how)
{
    reader.refuseUnknown({"separator"_L1, "formulas"_L1, "byte_order_mark"_L1});
    if (reader.has("separator"_L1)) {
        how.separator = separatorFrom(reader.text("separator"_L1, true));
        if (!how.separator)
            reader.problem(reader.at("separator"_L1), Code::UnknownValue);
    }
    how.safety = readWord(reader, "formulas"_L1, safetyWords);
    if (reader.has("byte_order_mark"_L1)) {
        how.hasMark = reader.value("byte_order_mark"_L1).toBool();
        if (!reader.value("byte_order_mark"_L1).isBool())
            reader.problem(reader.at("byte_order_mark"_L1), Code::WrongType);
    }
}

void readVersion(const ObjectReader &reader)
{
    const QJsonValue version = reader.value("classifydesk_template"_L1);
    if (!version.isDouble() || version.toDouble() != templateVersion)
        reader.problem(reader.at("classifydesk_template"_L1), Code::UnknownValue);
}

void readName(const ObjectReader &reader, ExportTemplate &how)
{
    how.name = reader.text("name"_L1, true);
    if (how.name.isEmpty() || columnNameFrom(how.name) != how.name)
        reader.problem(reader.at("name"_L1), Code::BadCharacters);
}

void checkColumns(const ObjectReader &reader, const ExportTemplate &how)
{
    if (how.columns.isEmpty())
        reader.problem(reader.at("columns"_L1), Code::TooFew);
    for (const ResultColumn column : how.columns) {
        if (isNameTaken(how, column, effectiveName(how, column)))
            return reader.problem(reader.at("columns"_L1), Code::Duplicate);
    }
}

} // namespace

QList<BuiltInTemplate> builtInTemplates()
{
    QList<BuiltInTemplate> all;
    for (const auto &[which, word] : builtIns)
        all.append(which);
    return all;
}

ExportTemplate builtIn(BuiltInTemplate which)
{
    switch (which) {
    case BuiltInTemplate::Analyst:
        return {.name = u"analyst"_s, .columns = analystColumns()};
    case BuiltInTemplate::Full: {
        // What comes to be offered later is not in it.
        using enum ResultColumn;
        return {.name = u"full"_s,
                .columns = usualResultColumns()
                    + QList<ResultColumn>{Flagged, ReviewNote, SubmittedAt, CreditsEstimated,
                                          CreditsBilled}};
    }
    case BuiltInTemplate::HandOver:
        return {.name = u"hand-over"_s,
                .format = ResultsFormat::JsonLines,
                .columns = handOverColumns(),
                .shape = LineShape::Contract};
    }
    Q_UNREACHABLE();
}

std::optional<BuiltInTemplate> builtInTemplate(const QString &word)
{
    for (const auto &[which, name] : builtIns) {
        if (word == name)
            return which;
    }
    return std::nullopt;
}

QString columnNameFrom(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isPrint() || character.isSpace() || character.isSurrogate())
            plain += character;
    }
    plain = plain.simplified().left(longestName);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    const bool hasHalves = plain.toUtf8().contains("\xef\xbf\xbd");
    return hasHalves ? QString() : plain.trimmed();
}

bool isNameTaken(const ExportTemplate &all, ResultColumn column, const QString &name)
{
    return std::ranges::any_of(all.columns, [&](ResultColumn other) {
        return other != column && effectiveName(all, other) == name;
    });
}

ExportForm formOf(const ExportTemplate &how, const CsvStyle &local)
{
    ExportForm form;
    form.format = how.format;
    form.columns = how.columns;
    form.names = how.names;
    form.shape = how.shape;
    form.csv = local;
    if (how.separator && *how.separator != local.separator) {
        form.csv.separator = *how.separator;
        form.csv.decimal = u'.';
    }
    form.csv.safety = how.safety;
    form.csv.hasMark = how.hasMark;
    return form;
}

QJsonObject toJson(const ExportTemplate &how)
{
    QJsonArray columns;
    for (const ResultColumn column : how.columns) {
        QJsonObject one{{u"column"_s, columnKey(column)}};
        if (const QString name = how.names.value(column); !name.isEmpty())
            one.insert(u"name"_s, name);
        columns.append(one);
    }
    QJsonObject csv{
        {u"formulas"_s, wordOf(how.safety, safetyWords)},
        {u"byte_order_mark"_s, how.hasMark},
    };
    if (how.separator)
        csv.insert(u"separator"_s, wordOf(*how.separator));
    return {{u"classifydesk_template"_s, templateVersion},
            {u"name"_s, how.name},
            {u"format"_s, wordOf(how.format, formatWords)},
            {u"columns"_s, columns},
            {u"csv"_s, csv},
            {u"json_lines"_s, QJsonObject{{u"shape"_s, wordOf(how.shape, shapeWords)}}}};
}

tl::expected<ExportTemplate, TemplateProblem> templateFromJson(const QByteArray &text)
{
    const auto object = objectFromText(text);
    if (!object)
        return tl::unexpected(TemplateProblem{TemplateProblem::Kind::NotJson});
    ExportTemplate how;
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    reader.refuseUnknown({"classifydesk_template"_L1, "name"_L1, "format"_L1, "columns"_L1,
                          "csv"_L1, "json_lines"_L1});
    readVersion(reader);
    readName(reader, how);
    how.format = readWord(reader, "format"_L1, formatWords);
    reader.eachObject("columns"_L1, true,
                      [&how](const ObjectReader &column) { readColumn(column, how); });
    checkColumns(reader, how);
    if (const auto csv = reader.object("csv"_L1))
        readCsv(*csv, how);
    if (const auto lines = reader.object("json_lines"_L1)) {
        lines->refuseUnknown({"shape"_L1});
        how.shape = readWord(*lines, "shape"_L1, shapeWords);
    }
    if (!problems.isEmpty())
        return tl::unexpected(
            TemplateProblem{TemplateProblem::Kind::Invalid, problems.constFirst().path.text()});
    return how;
}

} // namespace cd
