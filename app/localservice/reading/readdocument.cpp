// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readdocument.h"

#include "localservice/reading/format.h"
#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/readers.h"
#include "localservice/reading/readers/textdecoding.h"

#include <QFile>

namespace cd::local {

using namespace Qt::StringLiterals;

static ReadResult readWhole(QFile &file, const ReadRequest &request,
                            ReadResult (*reader)(const QByteArray &, const ReadRequest &))
{
    if (file.size() > maxWholeBytes) {
        return readFailure(
            ReadFailure::Kind::TooLarge,
            u"A file of this kind may have %1 MB at most."_s.arg(maxWholeBytes / 1024 / 1024));
    }
    return reader(file.readAll(), request);
}

static ReadResult readRunningText(QFile &file, Format format, const ReadRequest &request)
{
    const QByteArray bytes = file.read(maxTextBytes);
    const QString text = format == Format::Html ? htmlText(bytes) : decodeText(bytes);
    ReadResult result = documentFromText(text, formatWord(format), request);
    if (result && file.size() > maxTextBytes) {
        result->notes.append(
            u"Only the first %1 MB of the file were read."_s.arg(maxTextBytes / 1024 / 1024));
    }
    return result;
}

static ReadResult readPicture(QFile &file, const ReadRequest &request)
{
    if (request.drawnWidth > 0)
        return readWhole(file, request, drawImage);
    if (!request.recognizeImages) {
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The file is a picture; MULTIMODAL mode reads pictures."_s);
    }
    return readWhole(file, request, readImage);
}

ReadResult readDocument(const ReadRequest &request)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(ReadFailure::Kind::Broken, u"The stored file can't be opened."_s);
    if (file.size() == 0)
        return readFailure(ReadFailure::Kind::Empty, u"The file is empty."_s);
    const Format format
        = recognizeFormat(file.peek(formatHeadLength), request.path, request.fileName);
    switch (format) {
    case Format::Pdf:
        return request.drawnWidth > 0 ? drawPdf(request) : readPdf(request);
    case Format::Docx:
        return readDocx(request);
    case Format::Odt:
        return readOdt(request);
    case Format::Mail:
        return readWhole(file, request, readMail);
    case Format::Image:
        return readPicture(file, request);
    case Format::Text:
    case Format::Markdown:
    case Format::Html:
    case Format::Csv:
        return readRunningText(file, format, request);
    case Format::OldOffice:
        return readFailure(ReadFailure::Kind::Unsupported,
                           u"The file is an old or an encrypted office document."_s);
    case Format::OtherZip:
    case Format::Unknown:
        break;
    }
    return readFailure(ReadFailure::Kind::Unsupported,
                       u"The local service can't read files of this kind."_s);
}

} // namespace cd::local
