// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/office/xmlwalk.h"

#include <functional>

namespace cd::local {

/// The same thing written for several generations of programs (mc:AlternateContent): the first
/// branch that says something is read, the others are not.
class Alternatives
{
public:
    /// To be told of each element's start; true: the element is a branch to be skipped.
    bool isSkipped(QStringView name, const TextFlow &flow);
    void end(QStringView name);

private:
    QList<qsizetype> m_begins;
};

/// Reads a part in WordprocessingML: the document, a header, the footnotes …
class DocxText
{
public:
    /// @p chunk is told the relation of each altChunk where it stands.
    DocxText(TextFlow &flow, std::function<void(const QString &id)> chunk);

    /// False: the part is damaged, and what stands before the damage was read.
    bool read(const QByteArray &part);
    bool leftHiddenTextOut() const { return m_leftHiddenTextOut; }

private:
    void start(XmlWalk &walk);
    void startProperty(XmlWalk &walk);
    void startInRun(const XmlWalk &walk);
    void end(QStringView name);
    void characters(QStringView text);

    TextFlow &m_flow;
    std::function<void(const QString &)> m_chunk;
    Alternatives m_alternatives;
    int m_properties = 0; ///< depth within the properties of a run or a paragraph
    int m_paragraphProperties = 0;
    bool m_isText = false;
    bool m_isHidden = false; ///< the run is not shown
    bool m_joinsNext = false; ///< the end of this paragraph was deleted
    bool m_leftHiddenTextOut = false;
};

/// The character that a symbol font shows for a code; a blank where nobody can tell.
QString symbolText(const QString &font, char16_t code);

} // namespace cd::local
