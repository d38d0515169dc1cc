// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cd::local {

/// Running text as it comes out of an office file: lines, rows of cells with tabs between.
class TextFlow
{
public:
    void add(QStringView characters);
    /// The same, with blanks run together as XML lays them out; they part words and no more.
    void addCollapsed(QStringView characters);
    void endLine() { add(u"\n"); }
    /// Ends the line that has begun, if one has.
    void freshLine();
    void startCell();
    void endCell();
    void endRow();
    /// The size of the text, to ask later what has come since.
    qsizetype mark() const { return m_text.size(); }
    bool hasWordsSince(qsizetype mark) const;
    /// Takes away what has come since.
    QString takeSince(qsizetype mark);
    /// Whether something was dropped, since it was more than maxFlowLength.
    bool isCut() const { return m_isCut; }
    const QString &text() const { return m_text; }

private:
    QString m_text;
    QList<qsizetype> m_cells; ///< where those begin that have not ended
    bool m_isCut = false;
};

/// Characters. Cells may refer to one text again and again, and so unpack without end.
constexpr qsizetype maxFlowLength = 16 * 1024 * 1024;

/// Whether there is next to nothing to judge a document by.
bool isHardlyText(QStringView text);

} // namespace cd::local
