// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace cd {

/// Shows errors and notices above the pages, without interrupting work. A message replaces an
/// earlier one with the same key, so that a failure that repeats every two seconds is shown once.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Notice, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// What a person can do about it: a button with the object name messageAct-KEY.
    struct Act
    {
        QString text;
        std::function<void()> act;
    };

    /// @p text is shown as plain text: parts of it may come from a service.
    void say(const QString &key, Kind kind, const QString &text, const Act &act = {});
    void take(const QString &key);
    QStringList texts() const;

Q_SIGNALS:
    void closed(const QString &key);

private:
    QVBoxLayout *m_rows;
    QHash<QString, QWidget *> m_rowOfKey;
};

} // namespace cd
