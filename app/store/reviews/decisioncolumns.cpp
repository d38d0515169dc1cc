// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviews/decisioncolumns.h"

#include "store/values.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Reads one column after the other.
class DecisionReader
{
public:
    explicit DecisionReader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QVariant next() { return m_query.value(m_column++); }
    template<typename Enum>
    Enum next(Enum last)
    {
        const int value = next().toInt();
        return value >= 0 && value <= int(last) ? Enum(value) : last;
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

std::optional<Suggestion> suggestionFrom(DecisionReader &columns)
{
    const bool wasShown = columns.next().toBool();
    const QVariant type = columns.next();
    const QVariant confidence = columns.next();
    if (!wasShown)
        return std::nullopt;
    return Suggestion{type.isNull() ? std::nullopt : std::optional(type.toString()),
                      confidence.isNull() ? std::nullopt : std::optional(confidence.toDouble())};
}

} // namespace

QString decisionColumns()
{
    return u"number, batch, document, kind, text, pot, blind, bulk, settling, shown, shown_type,"
           " shown_confidence, job, preset, file_name, who, at, seconds, supersedes,"
           " imported"_s;
}

QVariantList valuesOf(const Decision &decision)
{
    const Suggestion shown = decision.shown.value_or(Suggestion{});
    return {decision.batch,
            orEmpty(decision.document.value),
            int(decision.kind),
            orEmpty(decision.text),
            int(decision.pot),
            int(decision.isBlind),
            int(decision.isBulk),
            int(decision.isSettling),
            int(decision.shown.has_value()),
            shown.type ? QVariant(orEmpty(*shown.type)) : QVariant(),
            shown.confidence ? QVariant(*shown.confidence) : QVariant(),
            decision.job,
            orEmpty(decision.preset),
            orEmpty(decision.fileName),
            orEmpty(decision.who),
            fromTime(decision.at),
            decision.seconds,
            decision.supersedes,
            int(decision.isImported)};
}

Decision decisionFrom(const QSqlQuery &query)
{
    DecisionReader columns(query);
    Decision decision;
    decision.number = columns.next().toLongLong();
    decision.batch = columns.next().toLongLong();
    decision.document = {columns.next().toByteArray()};
    decision.kind = columns.next(Decision::Kind::Note);
    decision.text = columns.next().toString();
    decision.pot = columns.next(LabelPot::Import);
    decision.isBlind = columns.next().toBool();
    decision.isBulk = columns.next().toBool();
    decision.isSettling = columns.next().toBool();
    decision.shown = suggestionFrom(columns);
    decision.job = columns.next().toLongLong();
    decision.preset = columns.next().toString();
    decision.fileName = columns.next().toString();
    decision.who = columns.next().toString();
    decision.at = toTime(columns.next());
    decision.seconds = columns.next().toDouble();
    decision.supersedes = columns.next().toLongLong();
    decision.isImported = columns.next().toBool();
    return decision;
}

} // namespace cd
