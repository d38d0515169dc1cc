// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QList>
#include <QPair>

namespace cd {

/// Chooses an ID: by name from the known ones, or typed.
class IdBox : public QComboBox
{
    Q_OBJECT

public:
    /// @p none: the text for no ID.
    explicit IdBox(const QString &none, QWidget *parent = nullptr);

    /// Pairs of name and ID.
    void setChoices(const QList<QPair<QString, QString>> &choices);
    void setId(const QString &id);

Q_SIGNALS:
    void idChosen(const QString &id);

private:
    void takeTyped();

    QString m_none;
    QString m_id;
};

} // namespace cd
