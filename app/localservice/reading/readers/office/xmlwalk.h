// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace cd::local {

/// Goes through the XML of an office file element by element. Prefixes need not be declared, which
/// some programs forget; entities of the document are hardly expanded; whoever nests deeper than
/// maxXmlDepth is damaged.
class XmlWalk
{
public:
    explicit XmlWalk(const QByteArray &xml);

    /// Goes to the next start, end, or run of characters; false at the end and at damage.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); } ///< without its prefix
    /// How many elements have begun and not ended.
    int depth() const { return m_depth; }
    QStringView text() const { return m_xml.text(); }

    /// An attribute of the element that has just begun, by its name without prefix; empty: none.
    QString attribute(QLatin1StringView name) const;
    /// The same of an attribute that has a prefix, where another has the same name without one.
    QString prefixedAttribute(QLatin1StringView name) const;
    /// Leaves the element that has just begun out, as far as its end.
    void skip();
    /// Whether everything so far was well-formed.
    bool isSound() const { return !m_xml.hasError(); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

constexpr int maxXmlDepth = 1000;

} // namespace cd::local
