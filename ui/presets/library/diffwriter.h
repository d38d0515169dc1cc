// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "rules/rulediff.h"

#include <QPalette>
#include <QTextCursor>

class QTextDocument;

namespace cd {

/// Writes a difference into a document, as text and formats, never as markup: types and
/// descriptions are foreign.
class DiffWriter
{
public:
    DiffWriter(QTextDocument &document, const QPalette &palette);

    void writeInOneColumn(const RulesDiff &diff, Dialect dialect);
    void writeInTwoColumns(const RulesDiff &diff, Dialect dialect, const QString &before,
                           const QString &after);
    void writeContent(const JobRequest &request, Dialect dialect);

private:
    enum class Side { Both, Before, After };

    void heading(const RuleChange &change, const RulesDiff &diff, Side side);
    void pieces(const QList<TextPiece> &pieces, Side side);
    void line(const QString &text, const QTextCharFormat &format);
    void cell(const RuleChange &change, const RulesDiff &diff, Side side);
    void options(const RulesDiff &diff, Dialect dialect);
    void newLine();

    QTextCursor m_cursor;
    bool m_isFirst = true;
    QTextCharFormat m_plain;
    QTextCharFormat m_bold;
    QTextCharFormat m_faint;
    QTextCharFormat m_removed;
    QTextCharFormat m_added;
};

} // namespace cd
