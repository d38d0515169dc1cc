// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/office/drawingtext.h"
#include "localservice/reading/readers/office/opcpackage.h"
#include "localservice/reading/readers/office/xmlwalk.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSlides = 5000;

/// The parts of the slides in their order.
QStringList slidesOf(const OpcPackage &package, const QString &main, const QByteArray &xml)
{
    QStringList slides;
    XmlWalk walk(xml);
    while (slides.size() < maxSlides && walk.next()) {
        if (!walk.isStart() || walk.name() != "sldId"_L1)
            continue;
        // It has two IDs: "r:id" names the relation, "id" is a number.
        const QString part = package.target(main, walk.prefixedAttribute("id"_L1));
        if (!part.isEmpty())
            slides.append(part);
    }
    return slides.isEmpty() ? package.targets(main, "slide"_L1) : slides;
}

bool isHiddenSlide(const QByteArray &xml)
{
    XmlWalk walk(xml);
    const bool hasRoot = walk.next() && walk.isStart();
    const QString shown = hasRoot ? walk.attribute("show"_L1) : QString();
    return shown == "0"_L1 || shown == "false"_L1;
}

/// A presentation in reading.
class PptxFile
{
public:
    PptxFile(const OpcPackage &package, const ReadRequest &request)
        : m_package(package)
        , m_request(request)
    {
    }

    std::optional<ReadFailure> read();
    OfficeContent content;

private:
    QStringList partsFor(const QStringList &slides) const;
    QStringList framesOf(const QString &slide) const;
    QString textOf(const QString &slide);
    void add(TextFlow &flow, const QString &part, Shapes shapes);

    const OpcPackage &m_package;
    const ReadRequest &m_request;
    QMap<QString, QByteArray> m_parts;
    QStringList m_framesSeen;
    QList<int> m_hidden;
};

std::optional<ReadFailure> PptxFile::read()
{
    const QString main = m_package.mainPart();
    const auto frame = m_package.parts({main});
    if (!frame)
        return frame.error();
    const QStringList slides = slidesOf(m_package, main, frame->value(main));
    if (slides.isEmpty())
        return ReadFailure{ReadFailure::Kind::Empty, u"The presentation has no slides."_s};
    const auto parts = m_package.parts(partsFor(slides));
    if (!parts)
        return parts.error();
    m_parts = *parts;
    qsizetype length = 0;
    for (const QString &slide : slides) {
        if (length > maxFlowLength)
            break;
        content.pages.append(textOf(slide));
        length += content.pages.constLast().size();
        if (isHiddenSlide(m_parts.value(slide)))
            m_hidden.append(static_cast<int>(content.pages.size()));
    }
    content.isCut = content.isCut || length > maxFlowLength;
    m_package.countLeftOut(main, content);
    if (!m_hidden.isEmpty()) {
        content.notes.append(
            u"Hidden slides were read too: %1 of %2."_s.arg(m_hidden.size()).arg(slides.size()));
    }
    return {};
}

/// A slide's layout and master.
QStringList PptxFile::framesOf(const QString &slide) const
{
    const QStringList layouts = m_package.targets(slide, "slideLayout"_L1);
    QStringList frames;
    for (const QString &layout : layouts)
        frames += m_package.targets(layout, "slideMaster"_L1) + QStringList{layout};
    return frames;
}

QStringList PptxFile::partsFor(const QStringList &slides) const
{
    QStringList names;
    for (const QString &slide : slides) {
        names += QStringList{slide} + framesOf(slide) + m_package.targets(slide, "notesSlide"_L1)
            + m_package.targets(slide, "diagramData"_L1);
    }
    return names;
}

void PptxFile::add(TextFlow &flow, const QString &part, Shapes shapes)
{
    if (m_parts.contains(part) && !addDrawingText(flow, m_parts.value(part), shapes))
        content.isDamaged = true;
}

QString PptxFile::textOf(const QString &slide)
{
    TextFlow flow;
    add(flow, slide, Shapes::All);
    const QStringList diagrams = m_package.targets(slide, "diagramData"_L1);
    for (const QString &diagram : diagrams)
        add(flow, diagram, Shapes::All);
    m_package.addObjects(slide, m_request, flow, content);
    const QStringList pictures = m_package.targets(slide, "image"_L1);
    flow.add(textOfPictures([this](const QStringList &wanted) { return m_package.parts(wanted); },
                            pictures, m_request, content));
    if (isHardlyText(flow.text()) && !pictures.isEmpty())
        content.picturePages.append(static_cast<int>(content.pages.size()) + 1);
    // What every slide shows is read once, with the first of them.
    const QStringList frames = framesOf(slide);
    for (const QString &frame : frames) {
        if (m_framesSeen.contains(frame))
            continue;
        m_framesSeen.append(frame);
        add(flow, frame, Shapes::Fixed);
    }
    const QStringList notes = m_package.targets(slide, "notesSlide"_L1);
    for (const QString &note : notes)
        add(flow, note, Shapes::Notes);
    content.isCut = content.isCut || flow.isCut();
    return flow.text();
}

} // namespace

ReadResult readPptx(const QByteArray &bytes, const ReadRequest &request)
{
    const auto package = OpcPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    PptxFile file(*package, request);
    if (const auto failure = file.read())
        return tl::unexpected(*failure);
    return officeDocument(file.content, u"pptx"_s, request);
}

} // namespace cd::local
