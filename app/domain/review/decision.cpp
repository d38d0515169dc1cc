// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/decision.h"

#include <QSet>

namespace cd {

namespace {

/// No content has a hash that begins with this.
constexpr char byId[] = "file id\n";
constexpr qsizetype hashLength = 32;

} // namespace

DocumentKey documentKey(const QByteArray &hash, const QString &service, const FileId &file)
{
    if (!hash.isEmpty())
        return {hash};
    if (file.isEmpty())
        return {};
    return {byId + service.toUtf8() + '\n' + comparable(file).value.toUtf8()};
}

QByteArray contentOf(const DocumentKey &key)
{
    const bool isContent = key.value.size() == hashLength && !key.value.startsWith(byId);
    return isContent ? key.value : QByteArray();
}

std::optional<Suggestion> suggestionOf(const std::optional<Classification> &result)
{
    return result ? std::optional(Suggestion{result->type, result->confidence}) : std::nullopt;
}

QList<DocumentKey> documentsOf(const QList<Decision> &decisions)
{
    QList<DocumentKey> documents;
    QSet<DocumentKey> seen;
    for (const Decision &decision : decisions) {
        if (!seen.contains(decision.document))
            documents.append(decision.document);
        seen.insert(decision.document);
    }
    return documents;
}

} // namespace cd
