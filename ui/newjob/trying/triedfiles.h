// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "workflow/base/generation.h"
#include "workflow/trying/trials.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace cd {

class Workspace;

/// Which files rules are tried on: those that are pinned, else the selected ones. A pinned file
/// that is not where it was is looked for among the form's files, by its content.
class TriedFiles : public QObject
{
    Q_OBJECT

public:
    struct Form
    {
        std::function<RuleCare()> care;
        std::function<void(const RuleCare &)> setCare;
        std::function<QStringList()> selected; ///< paths, no more than PinnedFile::most
    };

    TriedFiles(Workspace &workspace, Trials &trials, Form form, QObject *parent = nullptr);

    /// Hands them to the trials: what is pinned or selected is another.
    void refresh();
    /// As many as there is room for; those at the same place are pinned anew.
    void pin(const QStringList &paths);
    void unpin(const QStringList &paths);
    bool isPinned(const QString &path) const;
    int pinned() const { return static_cast<int>(m_form.care().pinned.size()); }
    /// Those that were found elsewhere than they were pinned.
    int moved() const { return static_cast<int>(m_moved.size()); }

Q_SIGNALS:
    void notPinned(const QString &why); ///< a sentence

private:
    void hashed(const QString &path, const Result<QByteArray> &hash);
    void pinAll();
    void findMoved();
    TrialFile fileOf(const PinnedFile &pin) const;

    Workspace &m_workspace;
    Trials &m_trials;
    Form m_form;
    QHash<QByteArray, QString> m_moved; // by their content, where they are now
    QList<PinnedFile> m_toPin;
    int m_toHash = 0;
    QString m_why; // one of them can't be pinned
    Generation m_hashing;
};

} // namespace cd
