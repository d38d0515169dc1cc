// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace cd {

class Settings;

/// Which keys carry out which action: those that the program gives, or those that a person gave
/// instead. These are kept in the settings, by the actions' object names.
///
/// It learns of an action by itself, when the action gets a place or other keys, also in a dialog
/// that comes later. An action needs its object name by then. It also sees to it that keys that
/// write a character reach the field that they are typed into, and that where two actions have the
/// same keys, the one whose place is nearer to the keyboard is carried out.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    /// Takes effect for as long as this object exists, in all windows.
    KeyMap(Settings &settings, QWidget &window);

    /// One of each object name: where several have it, one with the most keys of its own.
    QList<QAction *> actions() const;
    /// nullptr: there is none now.
    QAction *find(const QString &name) const;
    /// Those that the program gives it.
    Keys defaultsOf(QAction &action) const;
    /// Whether a person gave it others.
    bool isChanged(const QAction &action) const;
    bool hasChanges() const { return !m_own.isEmpty(); }
    void setKeys(QAction &action, const Keys &keys);
    void restoreAll();
    /// Another action that has these keys where those of @p action act; nullptr: none.
    QAction *holderOf(const QKeySequence &keys, const QAction &action) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        Keys defaults;
        Keys current; // as they were given last
    };

    void adopt(QAction &action);
    void give(QAction &action);
    void giveAll();
    void read();
    void write();
    QAction *nearestWith(const QKeySequence &keys) const;

    Settings &m_settings;
    QHash<QAction *, Known> m_known;
    QHash<QString, Keys> m_own; // by the actions' names
};

} // namespace cd
