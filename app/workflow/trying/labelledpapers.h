// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

class Database;

/// A document that is compared with others.
struct Paper
{
    QString path; ///< on this computer; empty: not known
    QByteArray hash; ///< see JobFile::hash; empty: not known
    std::optional<QString> type; ///< nullopt: none of the types
    QString name; ///< for people
};

/// Documents whose newest label is one of @p types, or none of them, newest first; where they are
/// on this computer, as far as the newest jobs know. At most @p mostOfType of @p type and as many
/// of all others. Blocks: for the store's thread.
QList<Paper> labelledPapers(const Database &database, const QString &type, const QStringList &types,
                            qsizetype mostOfType);

} // namespace cd
