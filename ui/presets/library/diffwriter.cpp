// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/diffwriter.h"

#include "ui/look/palettes.h"
#include "ui/words/formats.h"
#include "ui/words/requestwords.h"
#include "ui/words/rules/diffwords.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct DiffViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::DiffView)
};

constexpr qreal aroundCells = 6;

int sameRules(const RulesDiff &diff)
{
    return static_cast<int>(
        std::count_if(diff.rules.cbegin(), diff.rules.cend(), [](const RuleChange &change) {
            return change.kind == RuleChange::Kind::Same;
        }));
}

QString sameText(const RulesDiff &diff)
{
    return DiffViewTexts::tr("%Ln rule(s) the same", nullptr, sameRules(diff));
}

} // namespace

DiffWriter::DiffWriter(QTextDocument &document, const QPalette &palette)
    : m_cursor(&document)
{
    const Colors &colors = colorsOf(palette);
    m_plain.setForeground(palette.color(QPalette::Text));
    m_bold = m_plain;
    m_bold.setFontWeight(QFont::Bold);
    m_faint.setForeground(palette.color(QPalette::PlaceholderText));
    m_removed = m_plain;
    m_removed.setFontStrikeOut(true);
    m_removed.setBackground(colors.errorStrip);
    m_added = m_plain;
    m_added.setFontUnderline(true);
    m_added.setBackground(colors.informationStrip);
}

void DiffWriter::writeInOneColumn(const RulesDiff &diff, Dialect dialect)
{
    for (const RuleChange &change : diff.rules) {
        if (change.kind == RuleChange::Kind::Same)
            continue;
        newLine();
        heading(change, diff, Side::Both);
        newLine();
        pieces(change.description, Side::Both);
    }
    options(diff, dialect);
    if (sameRules(diff) > 0)
        line(sameText(diff), m_faint);
}

void DiffWriter::writeInTwoColumns(const RulesDiff &diff, Dialect dialect, const QString &before,
                                   const QString &after)
{
    QList<RuleChange> changes = diff.rules;
    changes.removeIf(
        [](const RuleChange &change) { return change.kind == RuleChange::Kind::Same; });
    if (!changes.isEmpty()) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(aroundCells);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const QTextLength half(QTextLength::PercentageLength, 50);
        format.setColumnWidthConstraints({half, half});
        QTextTable *table = m_cursor.insertTable(static_cast<int>(changes.size()) + 1, 2, format);
        const auto goTo = [&](int row, int column) {
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_isFirst = true;
        };
        goTo(0, 0);
        line(before, m_faint);
        goTo(0, 1);
        line(after, m_faint);
        for (int row = 0; row < changes.size(); ++row) {
            goTo(row + 1, 0);
            cell(changes.at(row), diff, Side::Before);
            goTo(row + 1, 1);
            cell(changes.at(row), diff, Side::After);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // the table has an empty line behind it
    }
    options(diff, dialect);
    if (sameRules(diff) > 0)
        line(sameText(diff), m_faint);
}

void DiffWriter::writeContent(const JobRequest &request, Dialect dialect)
{
    for (qsizetype i = 0; i < request.rules.size(); ++i) {
        const Rule &rule = request.rules.at(i);
        line(countText(i + 1) + u"  "_s, m_faint);
        m_cursor.insertText(rule.type, m_bold);
        line(rule.description, m_plain);
    }
    const QStringList lines = optionTexts(request, dialect);
    for (const QString &text : lines)
        line(text, m_plain);
}

void DiffWriter::cell(const RuleChange &change, const RulesDiff &diff, Side side)
{
    const bool isThere = (side == Side::Before ? change.before : change.after) >= 0;
    if (!isThere)
        return;
    newLine();
    heading(change, diff, side);
    newLine();
    pieces(change.description, side);
}

void DiffWriter::heading(const RuleChange &change, const RulesDiff &diff, Side side)
{
    const bool isRenamed = change.kind == RuleChange::Kind::Renamed;
    const auto typeBefore = [&] {
        return diff.before.rules.at(change.before).type;
    };
    const auto typeAfter = [&] {
        return diff.after.rules.at(change.after).type;
    };
    QTextCharFormat format = m_bold;
    if (side == Side::Before || change.after < 0) {
        if (isRenamed || change.after < 0)
            format.merge(m_removed);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(typeBefore(), format);
    } else {
        if (isRenamed || change.before < 0)
            format.merge(m_added);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(typeAfter(), format);
    }
    if (side != Side::Before || change.after < 0)
        m_cursor.insertText(u"  "_s + changeWord(change, diff), m_faint);
}

void DiffWriter::pieces(const QList<TextPiece> &pieces, Side side)
{
    for (const TextPiece &piece : pieces) {
        if (piece.kind == TextPiece::Kind::Same)
            m_cursor.insertText(piece.text, m_plain);
        else if (piece.kind == TextPiece::Kind::Removed && side != Side::After)
            m_cursor.insertText(piece.text, m_removed);
        else if (piece.kind == TextPiece::Kind::Added && side != Side::Before)
            m_cursor.insertText(piece.text, m_added);
    }
}

void DiffWriter::options(const RulesDiff &diff, Dialect dialect)
{
    const QStringList lines = optionChanges(diff.before, diff.after, dialect);
    for (const QString &text : lines)
        line(text, m_plain);
    if (diff.isReordered)
        line(DiffViewTexts::tr("The rules stand in another order."), m_plain);
}

void DiffWriter::line(const QString &text, const QTextCharFormat &format)
{
    newLine();
    m_cursor.insertText(text, format);
}

void DiffWriter::newLine()
{
    if (!m_isFirst)
        m_cursor.insertBlock();
    m_isFirst = false;
}

} // namespace cd
