// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/note.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace cd {

/// A note about some of the form's files, with a button that removes them. Hidden while there are
/// none.
class FilesOffer : public QWidget
{
    Q_OBJECT

public:
    /// @p name: the suffix of the object names of note and button: "filesFailed",
    /// "removeFailedButton".
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
