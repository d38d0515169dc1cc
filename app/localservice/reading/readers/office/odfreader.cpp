// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/office/odftext.h"
#include "localservice/reading/readers/office/officecontent.h"
#include "localservice/reading/readers/zipentries.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView manifestPart("meta-inf/manifest.xml");

/// Whether the content of an OpenDocument package is encrypted. Its manifest lists the parts;
/// encrypted macros alone do not matter.
bool isEncrypted(const QByteArray &manifest)
{
    XmlWalk walk(manifest);
    QString part;
    while (walk.next()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == "file-entry"_L1)
            part = zipPartName(walk.attribute("full-path"_L1));
        else if (walk.name() == "encryption-data"_L1
                 && (part.isEmpty() || part == "content.xml"_L1 || part == "encrypted-package"_L1))
            return true;
    }
    return false;
}

bool hasMacros(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.startsWith("basic/"_L1) || name.startsWith("scripts/"_L1))
            return true;
    }
    return false;
}

void takeOver(const OdfContent &odf, OfficeContent &content)
{
    if (odf.objects > 0)
        content.leftOut[Part::Object] = odf.objects;
    if (odf.recordings > 0)
        content.leftOut[Part::Recording] = odf.recordings;
    if (odf.comments > 0)
        content.leftOut[Part::Comment] = odf.comments;
    if (odf.hasHiddenText)
        content.notes.append(u"Text that is marked as hidden was not read."_s);
    content.isDamaged = odf.isDamaged;
    content.isCut = odf.isCut;
}

/// The words of charts and documents embedded in a page.
QString textOfObjects(const Unpack &unpack, const QStringList &objects, OfficeContent &content)
{
    QStringList names;
    for (const QString &object : objects)
        names.append(object + "/content.xml"_L1);
    const auto parts = names.isEmpty() ? QMap<QString, QByteArray>()
                                       : unpack(names).value_or(QMap<QString, QByteArray>());
    QString text;
    for (const QString &name : std::as_const(names)) {
        OdfContent odf;
        OdfText(odf).read(parts.value(name));
        QString words;
        for (const OdfPage &page : std::as_const(odf.pages))
            words += page.text;
        if (odf.isDamaged || words.trimmed().isEmpty())
            ++content.leftOut[Part::Object];
        text += words;
    }
    return text;
}

/// What is printed above and below the pages. A sheet's says little more than its page and name, as
/// the program put it there.
QString marginText(const QStringList &margins, const QString &format)
{
    QString text;
    for (const QString &margin : margins) {
        if (format != "ods"_L1 || !isHardlyText(margin))
            text += margin;
    }
    return text;
}

/// The pages that are shown, or if there is nothing on them, those that are hidden. Hidden slides
/// are read: who opens the file sees them.
void addPages(const OdfContent &odf, const Unpack &unpack, const ReadRequest &request,
              const QString &format, OfficeContent &content)
{
    QStringList hidden;
    bool anyShown = false;
    for (const OdfPage &page : odf.pages) {
        anyShown = anyShown || (!page.isHidden && !page.text.trimmed().isEmpty());
        if (page.isHidden)
            hidden.append(page.name);
    }
    const bool leavesOut = format == "ods"_L1 && anyShown;
    for (const OdfPage &page : odf.pages) {
        if (leavesOut && page.isHidden)
            continue;
        const QString seen = textOfPictures(unpack, page.pictures, request, content);
        const QString objects = textOfObjects(unpack, page.objects, content);
        const QString text = page.text + objects + (seen.isEmpty() ? QString() : u'\n' + seen);
        const bool isTitled = !page.name.isEmpty() && !text.trimmed().isEmpty();
        content.pages.append(isTitled ? page.name + u'\n' + text : text);
        if (!content.isRunning && isHardlyText(text) && !page.pictures.isEmpty())
            content.picturePages.append(static_cast<int>(content.pages.size()));
    }
    if (leavesOut && !hidden.isEmpty())
        content.notes.append(u"Hidden sheets were not read: “%1”."_s.arg(hidden.join(u"”, “"_s)));
    else if (!hidden.isEmpty())
        content.notes.append(
            u"Hidden pages were read too: %1 of %2."_s.arg(hidden.size()).arg(odf.pages.size()));
}

} // namespace

ReadResult readOpenDocument(const QByteArray &bytes, const QString &format,
                            const ReadRequest &request)
{
    const QStringList names = zipEntryNames(bytes);
    const Unpack unpack = [&bytes](const QStringList &wanted) {
        return unpackEntries(bytes,
                             [&wanted](const QString &name) { return wanted.contains(name); });
    };
    OdfContent odf;
    OdfText text(odf);
    if (names.isEmpty()) {
        text.read(bytes);
    } else {
        const auto parts = unpack({u"content.xml"_s, u"styles.xml"_s, QString(manifestPart)});
        if (!parts)
            return tl::unexpected(parts.error());
        if (isEncrypted(parts->value(manifestPart)))
            return readFailure(ReadFailure::Kind::Encrypted, u"The document is encrypted."_s);
        if (!parts->contains(u"content.xml"_s))
            return readFailure(ReadFailure::Kind::Broken, u"The document has no content."_s);
        if (parts->contains(u"styles.xml"_s))
            text.read(parts->value(u"styles.xml"_s));
        text.read(parts->value(u"content.xml"_s));
    }
    OfficeContent content;
    content.isRunning = format == "odt"_L1;
    takeOver(odf, content);
    if (hasMacros(names))
        content.leftOut[Part::Macros] = 1;
    addPages(odf, unpack, request, format, content);
    if (!content.pages.isEmpty()) {
        content.pages.first().prepend(marginText(odf.headers, format));
        content.pages.last().append(marginText(odf.footers, format));
    }
    return officeDocument(content, format, request);
}

} // namespace cd::local
