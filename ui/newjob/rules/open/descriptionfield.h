// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"
#include "spelling/spelling.h"

#include <QPlainTextEdit>

#include <functional>

class QMenu;

namespace cd {

/// Where a rule's description is written. Words that a check names are underlined with a wave,
/// those that no dictionary has with dots. Undo is the form's.
class DescriptionField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Asks what may be meant by a word, for somebody who clicked it.
    using Suggest = std::function<void(const QString &word, const Spelling::Suggested &suggested)>;

    explicit DescriptionField(QWidget *parent = nullptr);

    /// Keeps the cursor where nothing changes. Does not emit typed().
    void setText(const QString &text);
    void setFindings(const QList<RuleSpan> &spans, const QColor &color);
    void setMisspellings(const QList<Misspelling> &words);
    void setSuggest(const Suggest &suggest) { m_suggest = suggest; }
    void selectText(int start, int length);

Q_SIGNALS:
    void typed();
    void nextAsked(); ///< by Enter: the next rule is to be written
    void leftByEscape();
    void wordAdded(const QString &word); ///< to the person's own ones

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void underline();
    QTextEdit::ExtraSelection underlined(int start, int length,
                                         QTextCharFormat::UnderlineStyle style,
                                         const QColor &color) const;
    void showMenu(const QPoint &at, const Misspelling &word, const QStringList &suggestions);
    void replaceWord(const Misspelling &word, const QString &by);

    QList<RuleSpan> m_findings;
    QColor m_findingColor;
    QList<Misspelling> m_misspellings;
    Suggest m_suggest;
    bool m_isSetting = false;
};

} // namespace cd
