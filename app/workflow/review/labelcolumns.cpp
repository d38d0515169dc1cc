// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelcolumns.h"

#include <array>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn
{
    LabelColumn column;
    QLatin1StringView key;
};

constexpr std::array exported{
    NamedColumn{LabelColumn::Number, "number"_L1},
    NamedColumn{LabelColumn::Hash, "hash"_L1},
    NamedColumn{LabelColumn::Document, "document"_L1},
    NamedColumn{LabelColumn::File, "file"_L1},
    NamedColumn{LabelColumn::Type, "type"_L1},
    NamedColumn{LabelColumn::Kind, "kind"_L1},
    NamedColumn{LabelColumn::Pot, "pot"_L1},
    NamedColumn{LabelColumn::Blind, "blind"_L1},
    NamedColumn{LabelColumn::Bulk, "bulk"_L1},
    NamedColumn{LabelColumn::Settling, "settling"_L1},
    NamedColumn{LabelColumn::Suggested, "suggested"_L1},
    NamedColumn{LabelColumn::SuggestedType, "suggested_type"_L1},
    NamedColumn{LabelColumn::SuggestedConfidence, "suggested_confidence"_L1},
    NamedColumn{LabelColumn::Preset, "preset"_L1},
    NamedColumn{LabelColumn::Who, "who"_L1},
    NamedColumn{LabelColumn::DecidedAt, "decided_at"_L1},
    NamedColumn{LabelColumn::Seconds, "seconds"_L1},
    NamedColumn{LabelColumn::Note, "note"_L1},
    NamedColumn{LabelColumn::Supersedes, "supersedes"_L1},
};

/// What such columns are called elsewhere, first of all in results that this program saved.
constexpr std::array others{
    NamedColumn{LabelColumn::Hash, "content_hash"_L1},
    NamedColumn{LabelColumn::File, "file_name"_L1},
    NamedColumn{LabelColumn::File, "filename"_L1},
    NamedColumn{LabelColumn::File, "name"_L1},
    NamedColumn{LabelColumn::Type, "label"_L1},
    NamedColumn{LabelColumn::Type, "class"_L1},
    NamedColumn{LabelColumn::FinalType, "type_final"_L1},
    NamedColumn{LabelColumn::Decided, "decision"_L1},
    NamedColumn{LabelColumn::Path, "path"_L1},
    NamedColumn{LabelColumn::Path, "file_path"_L1},
    NamedColumn{LabelColumn::Path, "filepath"_L1},
};

QString potWord(LabelPot pot)
{
    switch (pot) {
    case LabelPot::Correction:
        return u"correction"_s;
    case LabelPot::Audit:
        return u"audit"_s;
    case LabelPot::Import:
        break;
    }
    return u"import"_s;
}

QString typeWord(bool isType)
{
    return isType ? u"type"_s : u"no_type"_s;
}

ResultValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? ResultValue() : ResultValue(text);
}

ResultValue numberOrNothing(qint64 number)
{
    return number == 0 ? ResultValue() : ResultValue(number);
}

} // namespace

QStringList labelKeys()
{
    QStringList keys;
    for (const NamedColumn &column : exported)
        keys += column.key;
    return keys;
}

std::optional<LabelColumn> labelColumn(const QString &name)
{
    QString key = name.trimmed().toLower();
    key.replace(u' ', u'_').replace(u'-', u'_');
    for (const NamedColumn &column : exported) {
        if (column.key == key)
            return column.column;
    }
    for (const NamedColumn &column : others) {
        if (column.key == key)
            return column.column;
    }
    return std::nullopt;
}

std::optional<LabelPot> labelPot(const QString &word)
{
    for (const LabelPot pot : {LabelPot::Correction, LabelPot::Audit, LabelPot::Import}) {
        if (potWord(pot) == word)
            return pot;
    }
    return std::nullopt;
}

QList<ResultValue> labelCells(const Decision &label, const QString &note)
{
    const QByteArray content = contentOf(label.document);
    const bool isType = label.kind == Decision::Kind::Type;
    ResultValue suggested;
    ResultValue suggestedType;
    ResultValue confidence;
    if (label.shown) {
        suggested = typeWord(label.shown->type.has_value());
        if (label.shown->type)
            suggestedType = *label.shown->type;
        if (label.shown->confidence)
            confidence = *label.shown->confidence;
    }
    // Two that were made within a second are in their order.
    const QString at = label.at.toUTC().toString(Qt::ISODateWithMs);
    return {numberOrNothing(label.number),
            textOrNothing(QString::fromLatin1(content.toHex())),
            content.isEmpty() ? textOrNothing(QString::fromUtf8(label.document.value))
                              : ResultValue(),
            textOrNothing(label.fileName),
            isType ? ResultValue(label.text) : ResultValue(),
            typeWord(isType),
            potWord(label.pot),
            label.isBlind,
            label.isBulk,
            label.isSettling,
            suggested,
            suggestedType,
            confidence,
            textOrNothing(label.preset),
            textOrNothing(label.who),
            textOrNothing(at),
            label.seconds == 0 ? ResultValue() : ResultValue(label.seconds),
            textOrNothing(note),
            numberOrNothing(label.supersedes)};
}

} // namespace cd
