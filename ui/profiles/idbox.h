// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QList>
#include <QPair>

namespace cd {

/// An identifier, picked by name from those known or typed.
class IdBox : public QComboBox
{
    Q_OBJECT

public:
    /// @p none is what stands for no identifier.
    explicit IdBox(const QString &none, QWidget *parent = nullptr);

    /// Names and identifiers.
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
