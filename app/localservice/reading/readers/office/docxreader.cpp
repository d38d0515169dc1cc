// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/format.h"
#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/office/docxtext.h"
#include "localservice/reading/readers/office/drawingtext.h"
#include "localservice/reading/readers/office/opcpackage.h"
#include "localservice/reading/readers/office/rtftext.h"
#include "localservice/reading/readers/textdecoding.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What a chunk is: by its content, and where that is text, by what the package says of it.
Format formatOfChunk(const QByteArray &bytes, const QString &name, const QString &type)
{
    const Format format = recognizeFormat(bytes, name);
    if (format != Format::Text && format != Format::Csv && format != Format::Markdown)
        return format;
    if (type.contains("html"_L1))
        return Format::Html;
    const bool isPage = type.contains("rfc822"_L1) || type.startsWith("multipart/"_L1)
        || name.endsWith(".mht"_L1) || name.endsWith(".mhtml"_L1);
    return isPage ? Format::Mail : Format::Text;
}

/// A Word document, and those within it.
class DocxFile
{
public:
    DocxFile(OfficeContent &content, const ReadRequest &request)
        : m_content(content)
        , m_request(request)
    {
    }

    /// Adds the document's text. @p depth: 1 for a document within the document.
    std::optional<ReadFailure> read(const QByteArray &bytes, TextFlow &flow, int depth);

private:
    using Parts = QMap<QString, QByteArray>;

    void addStory(const OpcPackage &package, const QString &part, const Parts &parts,
                  TextFlow &flow, int depth);
    void addOnce(const OpcPackage &package, const QStringList &stories, const Parts &parts,
                 TextFlow &flow, int depth);
    void addChunk(const QByteArray &bytes, Format format, TextFlow &flow, int depth);
    void addPictures(const OpcPackage &package, const QStringList &stories, TextFlow &flow);

    OfficeContent &m_content;
    const ReadRequest &m_request;
    bool m_leftHiddenTextOut = false;
};

std::optional<ReadFailure> DocxFile::read(const QByteArray &bytes, TextFlow &flow, int depth)
{
    const auto package = OpcPackage::open(bytes);
    if (!package)
        return package.error();
    const QString main = package->mainPart();
    const QStringList headers = package->targets(main, "header"_L1);
    const QStringList footers = package->targets(main, "footer"_L1);
    const QStringList notes
        = package->targets(main, "footnotes"_L1) + package->targets(main, "endnotes"_L1);
    const QStringList diagrams = package->targets(main, "diagramData"_L1);
    const QStringList stories = headers + QStringList{main} + notes + footers;
    QStringList names = stories + diagrams;
    for (const QString &story : stories)
        names += package->targets(story, "aFChunk"_L1);
    const auto parts = package->parts(names);
    if (!parts)
        return parts.error();
    if (!parts->contains(main))
        return ReadFailure{ReadFailure::Kind::Broken, u"The document has no main part."_s};

    addOnce(*package, headers, *parts, flow, depth);
    addStory(*package, main, *parts, flow, depth);
    for (const QString &diagram : diagrams)
        addDrawingText(flow, parts->value(diagram), Shapes::All);
    for (const QString &note : notes)
        addStory(*package, note, *parts, flow, depth);
    addOnce(*package, footers, *parts, flow, depth);
    for (const QString &story : stories)
        package->addObjects(story, m_request, flow, m_content);
    addPictures(*package, stories, flow);
    m_content.isCut = m_content.isCut || flow.isCut();
    if (m_leftHiddenTextOut && depth == 0)
        m_content.notes.append(u"Text that is marked as hidden was not read."_s);
    return {};
}

void DocxFile::addStory(const OpcPackage &package, const QString &part, const Parts &parts,
                        TextFlow &flow, int depth)
{
    DocxText text(flow, [&](const QString &id) {
        const QString chunk = package.target(part, id);
        flow.freshLine();
        const QByteArray bytes = parts.value(chunk);
        addChunk(bytes, formatOfChunk(bytes, chunk, package.contentType(chunk)), flow, depth);
        flow.freshLine();
    });
    if (parts.contains(part) && !text.read(parts.value(part)))
        m_content.isDamaged = true;
    m_leftHiddenTextOut = m_leftHiddenTextOut || text.leftHiddenTextOut();
}

/// First pages, even and odd ones have their own headers, which mostly say the same.
void DocxFile::addOnce(const OpcPackage &package, const QStringList &stories, const Parts &parts,
                       TextFlow &flow, int depth)
{
    QStringList seen;
    for (const QString &story : stories) {
        const qsizetype begin = flow.mark();
        addStory(package, story, parts, flow, depth);
        const QString text = flow.takeSince(begin);
        if (!seen.contains(text))
            flow.add(text);
        seen.append(text);
    }
}

void DocxFile::addChunk(const QByteArray &bytes, Format format, TextFlow &flow, int depth)
{
    if (format == Format::Mail) { // a page with all that belongs to it (MHT)
        ReadRequest whole = m_request;
        whole.targetPages.clear();
        whole.maxPages.reset();
        const ReadResult mail = readMail(bytes, whole);
        for (int i = 0; mail && i < mail->pages.size(); ++i)
            flow.add(mail->pages.at(i).text);
    } else if (format == Format::Html) {
        flow.add(htmlText(bytes));
    } else if (format == Format::Rtf) {
        flow.add(rtfText(bytes, m_content));
    } else if (format == Format::Text) {
        flow.add(decodeText(bytes));
    } else if (format != Format::Docx || depth > 0 || read(bytes, flow, depth + 1)) {
        ++m_content.leftOut[Part::Object];
    }
}

void DocxFile::addPictures(const OpcPackage &package, const QStringList &stories, TextFlow &flow)
{
    QStringList names;
    for (const QString &story : stories)
        names += package.targets(story, "image"_L1);
    const QString text
        = textOfPictures([&package](const QStringList &wanted) { return package.parts(wanted); },
                         names, m_request, m_content);
    if (!text.isEmpty())
        flow.add(u'\f' + text);
}

} // namespace

ReadResult readDocx(const QByteArray &bytes, const ReadRequest &request)
{
    OfficeContent content;
    TextFlow flow;
    if (const auto failure = DocxFile(content, request).read(bytes, flow, 0))
        return tl::unexpected(*failure);
    content.pages = {flow.text()};
    content.isRunning = true;
    return officeDocument(content, u"docx"_s, request);
}

} // namespace cd::local
