// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/officecontent.h"

#include "localservice/reading/format.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/readers.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPictures = 40; // of a document that are recognized; each may take a second
constexpr qsizetype smallPicture = 1024; // bytes; bullets and lines are not read
constexpr int maxEmbedded = 12; // documents, of one that holds them
constexpr int maxDepthOfEmbedded = 2; // each holds some more

QString counted(Part part, int count)
{
    const auto of = [count](QLatin1StringView one, QLatin1StringView many) {
        return count == 1 ? QString(one) : QString::number(count) + u' ' + many;
    };
    switch (part) {
    case Part::Picture:
        return of("a picture"_L1, "pictures"_L1);
    case Part::Chart:
        return of("a chart"_L1, "charts"_L1);
    case Part::Object:
        return of("an embedded object"_L1, "embedded objects"_L1);
    case Part::Recording:
        return of("a recording"_L1, "recordings"_L1);
    case Part::Control:
        return of("a form control"_L1, "form controls"_L1);
    case Part::Macros:
        return u"the macros"_s;
    case Part::Comment:
        return u"the comments"_s;
    case Part::LinkedDocument:
        return of("a linked document"_L1, "linked documents"_L1);
    }
    return {};
}

/// "a picture, 2 charts and the macros"; empty if nothing was left out.
QString listOf(const QMap<Part, int> &leftOut)
{
    QStringList words;
    for (auto part = leftOut.cbegin(); part != leftOut.cend(); ++part)
        words.append(counted(part.key(), part.value()));
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(", "_L1) + " and "_L1 + last;
}

QString wouldHelp(const OfficeContent &content, const ReadRequest &request)
{
    const bool inVain = request.recognizeImages || !content.leftOut.contains(Part::Picture);
    return inVain ? QString() : u" MULTIMODAL mode reads pictures."_s;
}

QString listOfPages(const QList<int> &pages)
{
    constexpr qsizetype most = 10;
    QStringList numbers;
    for (const int page : pages.first(std::min(most, pages.size())))
        numbers.append(QString::number(page));
    if (pages.size() > most)
        numbers.append(u"…"_s);
    return numbers.join(", "_L1);
}

QStringList notesOn(const OfficeContent &content, const ReadRequest &request)
{
    QStringList notes;
    if (content.isDamaged)
        notes.append(u"The document is damaged: a part of it could not be read."_s);
    if (content.isCut) {
        notes.append(u"Only the first %1 million characters of the document were read."_s.arg(
            maxFlowLength / 1024 / 1024));
    }
    if (const QString list = listOf(content.leftOut); !list.isEmpty())
        notes.append(u"Not read: %1."_s.arg(list) + wouldHelp(content, request));
    if (!content.picturePages.isEmpty()) {
        notes.append(u"Pages that show pictures and hardly any text: %1."_s.arg(
            listOfPages(content.picturePages)));
    }
    return notes + content.notes;
}

/// Why a document of which hardly anything was read says nothing about what it is.
ReadFailure reasonFor(const OfficeContent &content, const ReadRequest &request)
{
    if (content.isDamaged)
        return {ReadFailure::Kind::Broken, u"The document's XML is not well-formed."_s};
    QString reason = u"The document holds hardly any text that can be read."_s;
    if (const QString list = listOf(content.leftOut); !list.isEmpty())
        reason += u" Not read: %1."_s.arg(list);
    return {ReadFailure::Kind::Unsupported,
            reason + wouldHelp(content, request)
                + content.notes.join(u' ').prepend(content.notes.isEmpty() ? QString() : u" "_s)};
}

} // namespace

ReadResult officeDocument(const OfficeContent &content, const QString &format,
                          const ReadRequest &request)
{
    const QString all = content.pages.join(u'\n');
    // Comments are about the document, and macros do something in it: neither is missed.
    const qsizetype besides
        = content.leftOut.contains(Part::Comment) + content.leftOut.contains(Part::Macros);
    const bool isMissed
        = content.isDamaged || content.leftOut.size() > besides || !content.notes.isEmpty();
    if (isMissed && isHardlyText(all))
        return tl::unexpected(reasonFor(content, request));
    if (QStringView(all).trimmed().isEmpty())
        return readFailure(ReadFailure::Kind::Empty, u"The file holds no text."_s);
    ReadResult result = content.isRunning ? documentFromText(all, format, request)
                                          : documentFromPages(content.pages, format, request);
    if (result)
        result->notes += notesOn(content, request);
    return result;
}

std::optional<QString> textOfDocument(const QString &name, const QByteArray &bytes,
                                      const ReadRequest &request, OfficeContent &content)
{
    if (request.depth >= maxDepthOfEmbedded || ++content.documentsTried > maxEmbedded)
        return {};
    ReadRequest within = request;
    within.path.clear();
    within.fileName = name.section(u'/', -1);
    within.targetPages.clear();
    within.drawnWidth = 0;
    ++within.depth;
    const ReadResult read = readBytes(bytes, within);
    if (!read)
        return {};
    QString text;
    for (const PageText &page : read->pages)
        text += page.text + u'\n';
    for (const QString &note : read->notes)
        content.notes.append(u"In the embedded document %1: %2"_s.arg(within.fileName, note));
    return text;
}

QString textOfPictures(const Unpack &unpack, const QStringList &names, const ReadRequest &request,
                       OfficeContent &content)
{
    QStringList tried;
    for (const QString &name : names) {
        if (content.picturesSeen.contains(name))
            continue;
        content.picturesSeen.insert(name);
        if (request.recognizeImages && content.picturesSeen.size() <= maxPictures)
            tried.append(name);
        else
            ++content.leftOut[Part::Picture];
    }
    if (tried.isEmpty())
        return {};
    const auto pictures = unpack(tried);
    ReadRequest whole = request;
    whole.targetPages.clear();
    whole.maxPages.reset();
    QString text;
    for (const QString &name : std::as_const(tried)) {
        const QByteArray picture = pictures ? pictures->value(name) : QByteArray();
        const bool isLine = !picture.isEmpty() && picture.size() < smallPicture;
        if (isLine)
            continue;
        if (recognizeFormat(picture, {}) != Format::Image) {
            ++content.leftOut[Part::Picture];
            continue;
        }
        const ReadResult read = readImage(picture, whole);
        if (!read && read.error().kind != ReadFailure::Kind::Empty)
            ++content.leftOut[Part::Picture];
        for (int i = 0; read && i < read->pages.size(); ++i)
            text += read->pages.at(i).text + u'\n';
    }
    return text;
}

} // namespace cd::local
