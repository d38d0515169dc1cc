// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/givenlabel.h"

#include "domain/request/rule.h"
#include "domain/safetext.h"
#include "workflow/rows/celltable.h"
#include "workflow/teaching/typefolder.h"

#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;
using Column = LabelColumn;

namespace {

constexpr qsizetype hashLetters = 64;
constexpr qsizetype longestText = 10'000;

/// A flag; anything else than a yes is none.
bool isTrue(const QString &cell)
{
    return cell.compare("true"_L1, Qt::CaseInsensitive) == 0 || cell == "1"_L1;
}

/// A number of any finite size; nullopt: it is none.
std::optional<double> numberFrom(QString cell)
{
    bool isNumber = false;
    const double number = cell.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isPlainLine(const QString &text)
{
    return safeLine(text) == text;
}

/// Empty: it is no hash.
QByteArray hashFrom(const QString &cell)
{
    const QByteArray letters = cell.toLatin1().toLower();
    const QByteArray hash = QByteArray::fromHex(letters);
    return letters.size() == hashLetters && hash.toHex() == letters ? hash : QByteArray();
}

/// Whether it is of results about which nobody has decided: then it is the service's word.
bool isUndecided(const LabelCells &cells)
{
    const auto word = cells.constFind(Column::Decided);
    return word != cells.cend() && *word != "confirmed"_L1 && *word != "corrected"_L1;
}

/// The type that a row names; nullopt: it can't be told.
std::optional<QString> typeFrom(const LabelCells &cells, bool isOwn)
{
    if (cells.contains(Column::FinalType))
        return cells.value(Column::FinalType).trimmed();
    // The service's type is not what a person made of it.
    if (cells.value(Column::Decided) == "corrected"_L1)
        return std::nullopt;
    const QString type = cells.value(Column::Type);
    return isOwn ? type : type.trimmed();
}

/// Sets the decision's kind and type. Nullopt: good.
std::optional<Why> readType(const LabelCells &cells, GivenLabel &given)
{
    using Kind = Decision::Kind;
    const std::optional<QString> type = typeFrom(cells, given.isOwn);
    if (!type)
        return Why::NoType;
    const QString kind = cells.value(Column::Kind);
    // Somebody has decided, and it is no type.
    const bool isDecidedNone = cells.contains(Column::Decided) && type->isEmpty();
    const bool isNamedNone = !given.isOwn && *type == TypeFolder::noneFolder();
    if (kind == "no_type"_L1 || isNamedNone || isDecidedNone) {
        given.decision.kind = Kind::NoType;
        return std::nullopt;
    }
    if (!kind.isEmpty() && kind != "type"_L1)
        return Why::BadRow;
    if (type->isEmpty())
        return Why::NoType;
    if (type->size() > Rule::maxTypeLength || !isPlainLine(*type))
        return Why::BadType;
    given.decision.text = *type;
    return std::nullopt;
}

/// Sets what the document is known by, or the path where it is to be read.
std::optional<Why> readDocument(const LabelCells &cells, const QString &folder, GivenLabel &given)
{
    const QString name = cells.value(Column::File);
    QString path = cells.value(Column::Path);
    if (path.isEmpty())
        path = name;
    given.decision.fileName = name.isEmpty() ? QFileInfo(path).fileName() : name;
    if (path.contains(QChar::Null))
        return Why::BadRow;
    // What is ours may be from another computer: its files are not here.
    if (!path.isEmpty() && !given.isOwn)
        given.path
            = QDir::cleanPath(QDir(folder).absoluteFilePath(QDir::fromNativeSeparators(path)));
    if (const QString hash = cells.value(Column::Hash); !hash.isEmpty()) {
        given.decision.document = {hashFrom(hash)};
        return given.decision.document.isEmpty() ? std::optional(Why::BadHash) : std::nullopt;
    }
    if (given.isOwn) {
        given.decision.document = {cells.value(Column::Document).toUtf8()};
        if (!contentOf(given.decision.document).isEmpty())
            return Why::BadHash;
        return given.decision.document.isEmpty() ? std::optional(Why::NoDocument) : std::nullopt;
    }
    return path.isEmpty() ? std::optional(Why::NoDocument) : std::nullopt;
}

Suggestion suggestionFrom(const LabelCells &cells)
{
    Suggestion shown;
    if (cells.value(Column::Suggested) == "type"_L1)
        shown.type = cells.value(Column::SuggestedType);
    if (const auto confidence = numberFrom(cells.value(Column::SuggestedConfidence));
        confidence && *confidence >= 0 && *confidence <= 1)
        shown.confidence = confidence;
    return shown;
}

/// What only our own exports say, all of it.
std::optional<Why> readOwn(const LabelCells &cells, GivenLabel &given)
{
    Decision &decision = given.decision;
    const auto pot = labelPot(cells.value(Column::Pot));
    decision.at = QDateTime::fromString(cells.value(Column::DecidedAt), Qt::ISODateWithMs).toUTC();
    if (!pot || !decision.at.isValid())
        return Why::BadRow;
    decision.pot = *pot;
    decision.isBlind = isTrue(cells.value(Column::Blind));
    decision.isBulk = isTrue(cells.value(Column::Bulk));
    decision.isSettling = isTrue(cells.value(Column::Settling));
    if (decision.isBulk && decision.pot == LabelPot::Audit)
        return Why::BadRow; // the figures of audits would no longer be what they say
    if (!cells.value(Column::Suggested).isEmpty())
        decision.shown = suggestionFrom(cells);
    decision.preset = cells.value(Column::Preset).left(longestText);
    decision.seconds = std::max(0.0, numberFrom(cells.value(Column::Seconds)).value_or(0));
    given.number = cells.value(Column::Number).toLongLong();
    decision.supersedes = cells.value(Column::Supersedes).toLongLong();
    return std::nullopt;
}

} // namespace

QString withoutApostrophe(const QString &cell)
{
    const QString meant = cell.mid(1);
    return cell.startsWith(u'\'') && cellText(meant, CsvSafety::Harmless) == cell ? meant : cell;
}

tl::expected<GivenLabel, Why> givenLabel(const LabelCells &cells, const QString &folder)
{
    GivenLabel given;
    given.isOwn = !cells.value(Column::Kind).isEmpty() && !cells.value(Column::Pot).isEmpty();
    given.decision.pot = LabelPot::Import;
    if (isUndecided(cells))
        return tl::unexpected(Why::NotReviewed);
    if (const auto why = readType(cells, given))
        return tl::unexpected(*why);
    if (const auto why = readDocument(cells, folder, given))
        return tl::unexpected(*why);
    given.decision.who = cells.value(Column::Who).left(longestText);
    given.note = cells.value(Column::Note).left(longestText);
    if (given.isOwn) {
        if (const auto why = readOwn(cells, given))
            return tl::unexpected(*why);
    }
    return given;
}

} // namespace cd
