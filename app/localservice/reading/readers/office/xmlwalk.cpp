// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/xmlwalk.h"

namespace cd::local {

using namespace Qt::StringLiterals;

XmlWalk::XmlWalk(const QByteArray &xml)
    : m_xml(xml)
{
    m_xml.setNamespaceProcessing(false);
}

bool XmlWalk::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > maxXmlDepth) {
                m_xml.raiseError(u"nested too deeply"_s);
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        default:
            break;
        }
    }
    return false;
}

QString XmlWalk::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && attribute.prefix() != "xmlns"_L1)
            return attribute.value().toString();
    }
    return {};
}

QString XmlWalk::prefixedAttribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && !attribute.prefix().isEmpty()
            && attribute.prefix() != "xmlns"_L1)
            return attribute.value().toString();
    }
    return {};
}

void XmlWalk::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {}
}

} // namespace cd::local
