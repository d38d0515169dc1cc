// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

namespace cd {

/// The languages the program speaks, and the one it speaks now. Texts are made when a widget is,
/// so that a language has to be taken before the first one.
class Languages
{
public:
    /// Codes such as "en", English first.
    static QStringList codes();
    static QString nameOf(const QString &code); ///< in the language itself
    /// What @p wanted comes to: the same if the program speaks it, else what the system prefers,
    /// else English.
    static QString best(const QString &wanted);

    void take(const QString &code, QCoreApplication &application);
    QString current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current{QStringLiteral("en")};
};

} // namespace cd
