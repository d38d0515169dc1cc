// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/resultcolumns.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn
{
    ResultColumn column;
    QLatin1StringView key;
};

constexpr std::array namedColumns{
    NamedColumn{ResultColumn::File, "file"_L1},
    NamedColumn{ResultColumn::IdOfFile, "file_id"_L1},
    NamedColumn{ResultColumn::Type, "type"_L1},
    NamedColumn{ResultColumn::Confidence, "confidence"_L1},
    NamedColumn{ResultColumn::Reasoning, "reasoning"_L1},
    NamedColumn{ResultColumn::IdOfJob, "job_id"_L1},
    NamedColumn{ResultColumn::Label, "label"_L1},
    NamedColumn{ResultColumn::JobMode, "mode"_L1},
    NamedColumn{ResultColumn::Status, "status"_L1},
    NamedColumn{ResultColumn::Service, "service"_L1},
    NamedColumn{ResultColumn::FinishedAt, "finished_at"_L1},
    NamedColumn{ResultColumn::PresetName, "preset"_L1},
    NamedColumn{ResultColumn::PresetChanged, "preset_changed"_L1},
    NamedColumn{ResultColumn::PresetVersion, "preset_version"_L1},
    NamedColumn{ResultColumn::RulesVersion, "rules_version"_L1},
    NamedColumn{ResultColumn::Path, "path"_L1},
    NamedColumn{ResultColumn::Size, "size"_L1},
    NamedColumn{ResultColumn::Hash, "hash"_L1},
    NamedColumn{ResultColumn::CopyOf, "copy_of"_L1},
    NamedColumn{ResultColumn::Message, "message"_L1},
    NamedColumn{ResultColumn::TypeFinal, "type_final"_L1},
    NamedColumn{ResultColumn::Decided, "decision"_L1},
    NamedColumn{ResultColumn::Pot, "pot"_L1},
    NamedColumn{ResultColumn::Flagged, "flagged"_L1},
    NamedColumn{ResultColumn::ReviewNote, "note"_L1},
    NamedColumn{ResultColumn::SubmittedAt, "submitted_at"_L1},
    NamedColumn{ResultColumn::CreditsEstimated, "credits_estimated"_L1},
    NamedColumn{ResultColumn::CreditsBilled, "credits_billed"_L1},
};

/// Up to and with the pot.
constexpr qsizetype usualColumns = 23;

ResultValue known(const QString &text)
{
    return text.isEmpty() ? ResultValue() : ResultValue(text);
}

ResultValue resultOf(ResultColumn column, const Classification &result)
{
    if (column == ResultColumn::Type)
        return result.type ? ResultValue(*result.type) : ResultValue();
    if (column == ResultColumn::Confidence)
        return result.confidence ? ResultValue(*result.confidence) : ResultValue();
    return result.reasoning;
}

QString decisionWord(Reviewed standing)
{
    switch (standing) {
    case Reviewed::Open:
        break;
    case Reviewed::Confirmed:
        return u"confirmed"_s;
    case Reviewed::Corrected:
        return u"corrected"_s;
    case Reviewed::CannotTell:
        return u"cannot_tell"_s;
    }
    return u"open"_s;
}

QString potWord(LabelPot pot)
{
    switch (pot) {
    case LabelPot::Correction:
        break;
    case LabelPot::Audit:
        return u"audit"_s;
    case LabelPot::Import:
        return u"import"_s;
    }
    return u"correction"_s;
}

/// Nothing was decided about most rows, and what the service answered is all there is.
ResultValue finalTypeOf(const ExportRow &row)
{
    if (row.review.standing == Reviewed::Open)
        return row.result ? resultOf(ResultColumn::Type, *row.result) : ResultValue();
    return row.review.type ? ResultValue(*row.review.type) : ResultValue();
}

template<typename Number>
ResultValue knownNumber(const std::optional<Number> &number)
{
    return number ? ResultValue(*number) : ResultValue();
}

ResultValue knownTime(const QDateTime &time)
{
    return time.isValid() ? ResultValue(time.toUTC()) : ResultValue();
}

ResultValue originOf(ResultColumn column, const Provenance &from)
{
    switch (column) {
    case ResultColumn::Label:
        return known(from.label);
    case ResultColumn::JobMode:
        return known(from.mode);
    case ResultColumn::Status:
        return known(from.status);
    case ResultColumn::Service:
        return known(from.service);
    case ResultColumn::FinishedAt:
        return knownTime(from.finishedAt);
    case ResultColumn::SubmittedAt:
        return knownTime(from.submittedAt);
    case ResultColumn::CreditsEstimated:
        return knownNumber(from.creditsEstimated);
    case ResultColumn::CreditsBilled:
        return knownNumber(from.creditsBilled);
    case ResultColumn::PresetName:
        return known(from.preset);
    case ResultColumn::PresetChanged:
        return from.preset.isEmpty() ? ResultValue() : ResultValue(from.isPresetChanged);
    case ResultColumn::PresetVersion:
        return from.presetVersion == 0 ? ResultValue() : ResultValue(qint64(from.presetVersion));
    default:
        return known(from.rulesVersion);
    }
}

} // namespace

QList<ResultColumn> allResultColumns()
{
    QList<ResultColumn> all;
    for (const NamedColumn &one : namedColumns)
        all.append(one.column);
    return all;
}

QList<ResultColumn> usualResultColumns()
{
    return allResultColumns().first(usualColumns);
}

QString columnKey(ResultColumn column)
{
    const auto *found = std::find_if(namedColumns.begin(), namedColumns.end(),
                                     [column](const auto &one) { return one.column == column; });
    return found == namedColumns.end() ? QString() : QString(found->key);
}

std::optional<ResultColumn> resultColumn(const QString &key)
{
    const auto *found = std::find_if(namedColumns.begin(), namedColumns.end(),
                                     [&key](const auto &one) { return key == one.key; });
    return found == namedColumns.end() ? std::nullopt : std::optional(found->column);
}

ResultValue resultValue(ResultColumn column, const ExportRow &row, const Provenance &provenance)
{
    switch (column) {
    case ResultColumn::File:
        return known(row.fileName);
    case ResultColumn::IdOfFile:
        return known(row.fileId.value);
    case ResultColumn::Type:
    case ResultColumn::Confidence:
    case ResultColumn::Reasoning:
        return row.result ? resultOf(column, *row.result) : ResultValue();
    case ResultColumn::IdOfJob:
        return known(row.jobId.isEmpty() ? provenance.jobId.value : row.jobId.value);
    case ResultColumn::Path:
        return known(row.path);
    case ResultColumn::Size:
        return row.size < 0 ? ResultValue() : ResultValue(row.size);
    case ResultColumn::Hash:
        return known(QString::fromLatin1(row.hash.toHex()));
    case ResultColumn::CopyOf:
        return known(row.copyOf);
    case ResultColumn::Message:
        return row.result ? ResultValue() : known(row.said);
    case ResultColumn::TypeFinal:
        return finalTypeOf(row);
    case ResultColumn::Decided:
        return decisionWord(row.review.standing);
    case ResultColumn::Pot:
        return row.review.pot ? ResultValue(potWord(*row.review.pot)) : ResultValue();
    case ResultColumn::Flagged:
        return row.review.isFlagged;
    case ResultColumn::ReviewNote:
        return known(row.review.note);
    default:
        return originOf(column, provenance);
    }
}

QString plainText(const ResultValue &value, QChar decimal)
{
    return std::visit(
        [decimal](const auto &what) -> QString {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, QString>)
                return what;
            else if constexpr (std::is_same_v<Kind, double>)
                return QString::number(what).replace(u'.', decimal);
            else if constexpr (std::is_same_v<Kind, qint64>)
                return QString::number(what);
            else if constexpr (std::is_same_v<Kind, bool>)
                return what ? u"true"_s : u"false"_s;
            else if constexpr (std::is_same_v<Kind, QDateTime>)
                return what.toString(Qt::ISODate);
            else
                return {};
        },
        value);
}

QJsonValue jsonValue(const ResultValue &value)
{
    return std::visit(
        [](const auto &what) -> QJsonValue {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Kind, QDateTime>)
                return what.toString(Qt::ISODate);
            else
                return what;
        },
        value);
}

} // namespace cd
