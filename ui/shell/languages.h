// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

namespace cd {

/// The languages of the user interface, and the current one. Widgets get their texts when they are
/// created, so the language has to be set before the first one.
class Languages
{
public:
    /// Codes such as "en", English first.
    static QStringList codes();
    static QString nameOf(const QString &code); ///< in the language itself
    /// @p wanted if there is a translation, else the system's preference, else English.
    static QString best(const QString &wanted);

    void take(const QString &code, QCoreApplication &application);
    QString current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current{QStringLiteral("en")};
};

} // namespace cd
