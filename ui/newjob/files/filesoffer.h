// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/note.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace cd {

/// What is said of some of the form's files, and beside it the way to take them off the list.
/// Hidden while there are none.
class FilesOffer : public QWidget
{
    Q_OBJECT

public:
    /// @p name ends the names of note and button: "filesFailed", "removeFailedButton".
    FilesOffer(const QString &name, const QString &button, const QString &meaning, QWidget *parent);

    void say(Note::Kind kind, const QString &text, const QList<int> &ids);

Q_SIGNALS:
    void removalAsked(const QList<int> &ids);

private:
    Note *m_note;
    QPushButton *m_remove;
    QList<int> m_ids;
};

} // namespace cd
