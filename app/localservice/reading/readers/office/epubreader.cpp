// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/office/officecontent.h"
#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/office/xmlwalk.h"
#include "localservice/reading/readers/zipentries.h"

#include <QDir>
#include <QHash>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxChapters = 5000;

using EpubParts = QMap<QString, QByteArray>;

tl::expected<EpubParts, ReadFailure> epubParts(const QByteArray &bytes, const QStringList &names)
{
    const QSet<QString> wanted(names.cbegin(), names.cend());
    return unpackEntries(bytes, [&wanted](const QString &name) { return wanted.contains(name); });
}

/// The part that lists a book's chapters.
QString contentsPart(const QByteArray &container)
{
    XmlWalk walk(container);
    while (walk.next()) {
        if (walk.isStart() && walk.name() == "rootfile"_L1)
            return zipPartName(walk.attribute("full-path"_L1));
    }
    return {};
}

/// The parts of the chapters in the order of reading, and the book's title.
struct BookContents
{
    QStringList chapters;
    QString title;
};

BookContents contentsOf(const QString &part, const QByteArray &xml)
{
    BookContents contents;
    QHash<QString, QString> parts;
    const QString folder = part.section(u'/', 0, -2);
    bool isTitle = false;
    XmlWalk walk(xml);
    while (contents.chapters.size() < maxChapters && walk.next()) {
        if (isTitle && walk.isText())
            contents.title += walk.text();
        isTitle = walk.isStart() && (walk.name() == "title"_L1 || walk.name() == "creator"_L1);
        if (walk.isEnd() && !contents.title.isEmpty() && !contents.title.endsWith(u'\n'))
            contents.title += u'\n';
        if (walk.isStart() && walk.name() == "item"_L1) {
            const QString path = QDir::cleanPath(folder + u'/' + walk.attribute("href"_L1));
            parts.insert(walk.attribute("id"_L1), zipPartName(path));
        } else if (walk.isStart() && walk.name() == "itemref"_L1) {
            contents.chapters.append(parts.value(walk.attribute("idref"_L1)));
        }
    }
    return contents;
}

/// Whether chapters are locked; fonts alone may be.
bool hasLockedChapter(const QByteArray &encryption, const QStringList &chapters)
{
    XmlWalk walk(encryption);
    while (!encryption.isEmpty() && walk.next()) {
        if (walk.isStart() && walk.name() == "CipherReference"_L1
            && chapters.contains(zipPartName(walk.attribute("URI"_L1))))
            return true;
    }
    return false;
}

} // namespace

ReadResult readEpub(const QByteArray &bytes, const ReadRequest &request)
{
    const auto frame
        = epubParts(bytes, {u"meta-inf/container.xml"_s, u"meta-inf/encryption.xml"_s});
    if (!frame)
        return tl::unexpected(frame.error());
    const QString part = contentsPart(frame->value(u"meta-inf/container.xml"_s));
    const auto list = epubParts(bytes, {part});
    if (!list)
        return tl::unexpected(list.error());
    const BookContents contents = contentsOf(part, list->value(part));
    if (hasLockedChapter(frame->value(u"meta-inf/encryption.xml"_s), contents.chapters))
        return readFailure(ReadFailure::Kind::Encrypted, u"The book is locked (DRM)."_s);
    const auto chapters = epubParts(bytes, contents.chapters);
    if (!chapters)
        return tl::unexpected(chapters.error());
    TextFlow flow;
    flow.add(contents.title);
    for (const QString &chapter : contents.chapters)
        flow.add(htmlText(chapters->value(chapter)) + u'\f');
    OfficeContent content;
    content.isRunning = true;
    content.isCut = flow.isCut();
    content.pages = {flow.text()};
    return officeDocument(content, u"epub"_s, request);
}

} // namespace cd::local
