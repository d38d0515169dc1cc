// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"

#include "localservice/reading/format.h"
#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/office/refusals.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/readers.h"
#include "localservice/reading/readers/textdecoding.h"

#include <QFile>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

static ReadResult readWhole(const QByteArray &bytes, const ReadRequest &request,
                            ReadResult (*reader)(const QByteArray &, const ReadRequest &))
{
    if (bytes.size() > maxWholeBytes) {
        return readFailure(
            ReadFailure::Kind::TooLarge,
            u"A file of this kind may have %1 MB at most."_s.arg(maxWholeBytes / 1024 / 1024));
    }
    return reader(bytes, request);
}

static ReadResult readRunningText(const QByteArray &bytes, Format format,
                                  const ReadRequest &request)
{
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), maxTextBytes));
    const TextHints hints{.language = request.language};
    QStringList notes;
    const QString text = format == Format::Html ? htmlText(beginning, hints, &notes)
                                                : decodeText(beginning, hints, &notes);
    ReadResult result = documentFromText(text, formatWord(format), request);
    if (!result)
        return result;
    result->notes += notes;
    if (bytes.size() > maxTextBytes) {
        result->notes.append(
            u"Only the first %1 MB of the file were read."_s.arg(maxTextBytes / 1024 / 1024));
    }
    return result;
}

static ReadResult readPicture(const QByteArray &bytes, const ReadRequest &request)
{
    if (request.drawnWidth > 0)
        return readWhole(bytes, request, drawImage);
    if (!request.recognizeImages) {
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The file is a picture; MULTIMODAL mode reads pictures."_s);
    }
    return readWhole(bytes, request, readImage);
}

ReadResult readBytes(const QByteArray &bytes, const ReadRequest &request)
{
    if (bytes.isEmpty())
        return readFailure(ReadFailure::Kind::Empty, u"The file is empty."_s);
    const Format format = recognizeFormat(bytes, request.fileName);
    switch (format) {
    case Format::Pdf:
        return request.drawnWidth > 0 ? drawPdf(bytes, request) : readPdf(bytes, request);
    case Format::Docx:
        return readDocx(bytes, request);
    case Format::Xlsx:
        return readXlsx(bytes, request);
    case Format::Pptx:
        return readPptx(bytes, request);
    case Format::Odt:
    case Format::Ods:
    case Format::Odp:
        return readOpenDocument(bytes, formatWord(format), request);
    case Format::Rtf:
        return readWhole(bytes, request, readRtf);
    case Format::Epub:
        return readEpub(bytes, request);
    case Format::Mail:
        return readWhole(bytes, request, readMail);
    case Format::Outlook:
        return readWhole(bytes, request, readOutlook);
    case Format::Signed:
        return readWhole(bytes, request, readSigned);
    case Format::Image:
        return readPicture(bytes, request);
    case Format::Text:
    case Format::Markdown:
    case Format::Html:
    case Format::Csv:
        return readRunningText(bytes, format, request);
    case Format::OldOffice:
        return tl::unexpected(refusalOfOle(bytes));
    case Format::Tnef:
        return readWhole(bytes, request, readTnef);
    case Format::OtherZip:
        return tl::unexpected(refusalOfZip(bytes, request.fileName));
    case Format::Unknown:
        break;
    }
    return tl::unexpected(refusalOfBytes(bytes));
}

ReadResult readDocument(const ReadRequest &request)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(ReadFailure::Kind::Broken, u"The stored file can't be opened."_s);
    return readDocument(file, request);
}

ReadResult readDocument(QFile &file, const ReadRequest &request)
{
    // Mapped, a file costs only the memory of what a reader looks at.
    const uchar *mapped = file.map(0, file.size());
    if (!mapped)
        return readBytes(file.readAll(), request);
    return readBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size()),
                     request);
}

} // namespace cd::local
