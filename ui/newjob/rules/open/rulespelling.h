// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelling/spelling.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace cd {

class DescriptionField;
class Settings;

/// Marks words of a description that no dictionary of this computer has, unless a person switched
/// that off. Words that a person adds are kept in the settings.
class RuleSpelling : public QObject
{
    Q_OBJECT

public:
    explicit RuleSpelling(DescriptionField &field, QWidget *parent);

    QAction *action() const { return m_action; } ///< switches it
    void useSettings(Settings &settings);
    /// What is assumed of a text that is too short to tell.
    void setLanguage(const QString &language);
    /// Another rule is open.
    void checkNow();

private:
    void check();
    void show(const QString &text, const QList<Misspelling> &words);
    void addWord(const QString &word);
    QString language() const;

    DescriptionField &m_field;
    QAction *m_action;
    Settings *m_settings = nullptr;
    QStringList m_own;
    QString m_language;
    Spelling m_spelling;
    QTimer m_timer;
};

} // namespace cd
