// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/evaluating/labelsets.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace cd {

class LabelNote;

/// Which label set is looked at, and all that can be done about sets.
class LabelSetMenu : public QObject
{
    Q_OBJECT

public:
    /// @p page: in front of whose window is asked.
    LabelSetMenu(LabelSets &sets, QWidget *page);

    QMenu *menu() const { return m_menu; }
    QAction *fromFolder() const { return m_folder; }
    /// Says what becomes of a set that is read.
    LabelNote *note() const { return m_note; }
    /// @p version: 0 for the newest.
    void setCurrent(LabelSetId set, int version);

Q_SIGNALS:
    /// @p version: 0 for the newest.
    void chosen(cd::LabelSetId set, int version);
    void removed(const cd::LabelSet &set); ///< can be taken back

private:
    QAction *add(const QString &name, const QString &text, void (LabelSetMenu::*act)());
    void addSources();
    void fill();
    void fillVersions();
    void askForFolder();
    void askForTable();
    void askForReviewed() { askForReviews(false); }
    void askForAudited() { askForReviews(true); }
    void askForReviews(bool auditOnly);
    void takeReviewed();
    void askForName();
    void remove();
    void askToRead(const QString &path);
    void sayEnded(const LabelSet &set, const LabelReport &report);
    void saySaved(const StoreResult<LabelSet> &set, const QString &otherwise);
    void showState();

    LabelSets &m_sets;
    QWidget *m_page;
    QMenu *m_menu;
    QMenu *m_versions;
    LabelNote *m_note;
    QAction *m_folder;
    QAction *m_table;
    QAction *m_reviewed;
    QAction *m_audited;
    QAction *m_take;
    QAction *m_rename;
    QAction *m_remove;
    LabelSetId m_current = 0;
    int m_version = 0;
};

} // namespace cd
