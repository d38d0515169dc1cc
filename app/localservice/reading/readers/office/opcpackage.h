// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/officecontent.h"

#include <QHash>
#include <QSet>

namespace cd::local {

class TextFlow;

/// What one part of a package has to do with another.
struct Relation
{
    QString id;
    QString kind; ///< the last word of its type, which is the same in all editions: "header"
    QString target; ///< the name of the other part; as it was written if that is elsewhere
    bool isElsewhere = false; ///< outside the package
};

/// A package of Office Open XML: its parts have no fixed names, relations tell what they are.
class OpcPackage
{
public:
    static tl::expected<OpcPackage, ReadFailure> open(const QByteArray &bytes);

    /// The part that holds the document; empty if there is none. Where relations don't tell it,
    /// content types and usual names do.
    QString mainPart() const;
    /// In lower case; empty if nothing tells it.
    QString contentType(const QString &part) const;
    QList<Relation> relations(const QString &part) const { return m_relations.value(part); }
    /// The parts in the package that stand in this relation to one, each once.
    QStringList targets(const QString &part, QLatin1StringView kind) const;
    /// The target of the relation that has this ID; empty if there is none in the package.
    QString target(const QString &part, const QString &id) const;

    /// Unpacks those parts that exist.
    tl::expected<QMap<QString, QByteArray>, ReadFailure> parts(const QStringList &names) const;

    /// Adds the words of the charts that hang at a part, and of the documents embedded there; what
    /// else hangs there and is no text is counted.
    void addObjects(const QString &part, const ReadRequest &request, TextFlow &flow,
                    OfficeContent &content) const;
    /// Counts what hangs at a part and is no text, but for the parts that were read.
    void countLeftOut(const QString &part, OfficeContent &content,
                      const QSet<QString> &read = {}) const;

private:
    void readTypes(const QByteArray &xml);
    void readRelations(const QString &name, const QByteArray &xml);

    QByteArray m_bytes;
    QStringList m_names;
    QHash<QString, QString> m_typeOfPart;
    QHash<QString, QString> m_typeOfSuffix;
    QHash<QString, QList<Relation>> m_relations;
};

} // namespace cd::local
