// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/generation.h"

#include <QWidget>

class QLineEdit;

namespace cd {

class Note;

/// The folder that files go into, as it is typed or chosen, and what is to be said of it. Whether
/// it is there is looked at in another thread: folders of a network may take their time.
class RootField : public QWidget
{
    Q_OBJECT

public:
    explicit RootField(QWidget *parent = nullptr);

    QString path() const; ///< absolute; empty: none that can be taken
    void setPath(const QString &path); ///< changed() does not follow
    bool hasProblem() const { return m_hasProblem; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void look();
    void say(bool exists, bool isFolder);

    QLineEdit *m_field;
    Note *m_note;
    bool m_hasProblem = false;
    Generation m_asked;
};

} // namespace cd
