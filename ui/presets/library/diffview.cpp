// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/diffview.h"

#include "ui/presets/library/diffwriter.h"
#include "ui/widgets/parts.h"
#include "ui/words/rules/diffwords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace cd {

DiffView::DiffView(const QString &name, QWidget *parent)
    : QTextEdit(parent)
{
    named(this, name, tr("What differs"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
}

void DiffView::showDiff(const RulesDiff &diff, Dialect dialect, const QString &before,
                        const QString &after)
{
    take(Shown{false, diff, dialect, before, after}, diffSummary(diff));
}

void DiffView::showContent(const JobRequest &request, Dialect dialect)
{
    take(Shown{true, {.rules = {}, .before = {}, .after = request}, dialect, {}, {}}, {});
}

void DiffView::showNothing(const QString &hint)
{
    take({}, hint);
}

/// @p hint: for an empty view, and for those who don't see the marks.
void DiffView::take(const std::optional<Shown> &shown, const QString &hint)
{
    m_shown = shown;
    setPlaceholderText(hint);
    setAccessibleDescription(hint);
    draw();
}

void DiffView::draw()
{
    clear();
    m_hasTwoColumns = width() >= twoColumnsFrom;
    if (!m_shown)
        return;
    DiffWriter writer(*document(), palette());
    if (m_shown->isContent)
        writer.writeContent(m_shown->diff.after, m_shown->dialect);
    else if (m_shown->diff.isSame())
        return; // the placeholder says so
    else if (m_hasTwoColumns)
        writer.writeInTwoColumns(m_shown->diff, m_shown->dialect, m_shown->before, m_shown->after);
    else
        writer.writeInOneColumn(m_shown->diff, m_shown->dialect);
    moveCursor(QTextCursor::Start);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if ((width() >= twoColumnsFrom) != m_hasTwoColumns)
        draw();
}

/// The formats have the colours of the palette before.
void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace cd
