// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/opcpackage.h"

#include "localservice/reading/readers/office/charttext.h"
#include "localservice/reading/readers/office/xmlwalk.h"
#include "localservice/reading/readers/zipentries.h"

#include <QDir>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView typesPart("[content_types].xml");

/// The part to which a file of relations belongs: "word/_rels/document.xml.rels" to
/// "word/document.xml", "_rels/.rels" to the package, which has no name.
QString ownerOf(const QString &relations)
{
    const QString folder = relations.section(u'/', 0, -3);
    const QString name = relations.section(u'/', -1).chopped(5);
    return name.isEmpty() || folder.isEmpty() ? name : folder + u'/' + name;
}

QString resolved(const QString &owner, const QString &target)
{
    QString path = target.section(u'#', 0, 0);
    if (!path.startsWith(u'/'))
        path = owner.section(u'/', 0, -2) + u'/' + path;
    return zipPartName(QDir::cleanPath(path));
}

std::optional<Part> kindOfLeftOut(const QString &kind)
{
    static const QHash<QString, Part> kinds{{u"chart"_s, Part::Chart},
                                            {u"chartex"_s, Part::Chart},
                                            {u"oleobject"_s, Part::Object},
                                            {u"package"_s, Part::Object},
                                            {u"audio"_s, Part::Recording},
                                            {u"video"_s, Part::Recording},
                                            {u"control"_s, Part::Control},
                                            {u"vbaproject"_s, Part::Macros},
                                            {u"xlmacrosheet"_s, Part::Macros},
                                            {u"comments"_s, Part::Comment},
                                            {u"threadedcomment"_s, Part::Comment},
                                            {u"subdocument"_s, Part::LinkedDocument}};
    const auto found = kinds.constFind(kind.toLower());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

tl::expected<OpcPackage, ReadFailure> OpcPackage::open(const QByteArray &bytes)
{
    OpcPackage package;
    package.m_bytes = bytes;
    package.m_names = zipEntryNames(bytes);
    const auto parts = unpackEntries(
        bytes, [](const QString &name) { return name == typesPart || name.endsWith(".rels"_L1); });
    if (!parts)
        return tl::unexpected(parts.error());
    for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
        if (part.key() == typesPart)
            package.readTypes(part.value());
        else
            package.readRelations(ownerOf(part.key()), part.value());
    }
    return package;
}

void OpcPackage::readTypes(const QByteArray &xml)
{
    XmlWalk walk(xml);
    while (walk.next()) {
        const QString type
            = walk.isStart() ? walk.attribute("ContentType"_L1).toLower() : QString();
        if (!type.isEmpty() && walk.name() == "Override"_L1)
            m_typeOfPart.insert(zipPartName(walk.attribute("PartName"_L1)), type);
        else if (!type.isEmpty() && walk.name() == "Default"_L1)
            m_typeOfSuffix.insert(walk.attribute("Extension"_L1).toLower(), type);
    }
}

void OpcPackage::readRelations(const QString &name, const QByteArray &xml)
{
    XmlWalk walk(xml);
    while (walk.next()) {
        if (!walk.isStart() || walk.name() != "Relationship"_L1)
            continue;
        Relation relation;
        relation.id = walk.attribute("Id"_L1);
        relation.kind = walk.attribute("Type"_L1).section(u'/', -1);
        relation.isElsewhere = walk.attribute("TargetMode"_L1) == "External"_L1;
        relation.target = walk.attribute("Target"_L1);
        if (!relation.isElsewhere)
            relation.target = resolved(name, relation.target);
        m_relations[name].append(relation);
    }
}

QString OpcPackage::mainPart() const
{
    const QStringList named = targets({}, "officeDocument"_L1);
    if (!named.isEmpty())
        return named.constFirst();
    for (auto part = m_typeOfPart.cbegin(); part != m_typeOfPart.cend(); ++part) {
        if (part.value().endsWith(".main+xml"_L1) && m_names.contains(part.key()))
            return part.key();
    }
    for (const QString &usual :
         {u"word/document.xml"_s, u"xl/workbook.xml"_s, u"ppt/presentation.xml"_s}) {
        if (m_names.contains(usual))
            return usual;
    }
    return {};
}

QString OpcPackage::contentType(const QString &part) const
{
    const auto own = m_typeOfPart.constFind(part);
    return own != m_typeOfPart.cend() ? *own : m_typeOfSuffix.value(part.section(u'.', -1));
}

QStringList OpcPackage::targets(const QString &part, QLatin1StringView kind) const
{
    QStringList found;
    const QList<Relation> relations = m_relations.value(part);
    for (const Relation &relation : relations) {
        if (relation.kind.compare(kind, Qt::CaseInsensitive) == 0 && !relation.isElsewhere
            && !found.contains(relation.target) && m_names.contains(relation.target))
            found.append(relation.target);
    }
    return found;
}

QString OpcPackage::target(const QString &part, const QString &id) const
{
    const QList<Relation> relations = m_relations.value(part);
    for (const Relation &relation : relations) {
        if (relation.id == id && !relation.isElsewhere)
            return relation.target;
    }
    return {};
}

tl::expected<QMap<QString, QByteArray>, ReadFailure>
OpcPackage::parts(const QStringList &names) const
{
    const QSet<QString> wanted(names.cbegin(), names.cend());
    return unpackEntries(m_bytes, [&wanted](const QString &name) { return wanted.contains(name); });
}

void OpcPackage::addObjects(const QString &part, const ReadRequest &request, TextFlow &flow,
                            OfficeContent &content) const
{
    const QStringList charts = targets(part, "chart"_L1) + targets(part, "chartEx"_L1);
    const QStringList documents = targets(part, "package"_L1) + targets(part, "oleObject"_L1);
    const auto contents = charts.isEmpty() && documents.isEmpty()
        ? QMap<QString, QByteArray>()
        : parts(charts + documents).value_or(QMap<QString, QByteArray>());
    QSet<QString> read;
    for (const QString &chart : charts) {
        const qsizetype begin = flow.mark();
        flow.freshLine();
        if (addChartText(flow, contents.value(chart)) && flow.hasWordsSince(begin))
            read.insert(chart);
    }
    for (const QString &document : documents) {
        if (const auto text
            = textOfDocument(document, contents.value(document), request, content)) {
            flow.freshLine();
            flow.add(*text);
            read.insert(document);
        }
    }
    countLeftOut(part, content, read);
}

void OpcPackage::countLeftOut(const QString &part, OfficeContent &content,
                              const QSet<QString> &read) const
{
    QSet<QString> seen = read;
    const QList<Relation> relations = m_relations.value(part);
    for (const Relation &relation : relations) {
        const auto kind = kindOfLeftOut(relation.kind);
        if (!kind || seen.contains(relation.target))
            continue;
        seen.insert(relation.target);
        ++content.leftOut[*kind];
    }
}

} // namespace cd::local
