// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace cd::local {

using namespace Qt::StringLiterals;

QByteArray orderToJson(const ReaderOrder &order)
{
    const ReadRequest &request = order.request;
    QJsonArray targets;
    for (const int page : request.targetPages)
        targets.append(page);
    QJsonObject object{{"path"_L1, request.path},
                       {"fileName"_L1, request.fileName},
                       {"language"_L1, request.language},
                       {"recognizeImages"_L1, request.recognizeImages},
                       {"targetPages"_L1, targets},
                       {"drawnWidth"_L1, request.drawnWidth},
                       {"memoryBytes"_L1, order.limits.memoryBytes},
                       {"milliseconds"_L1, order.limits.milliseconds},
                       {"outputBytes"_L1, order.limits.outputBytes}};
    if (request.maxPages)
        object.insert("maxPages"_L1, *request.maxPages);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ReaderOrder> orderFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    ReaderOrder order;
    order.request.path = object.value("path"_L1).toString();
    order.request.fileName = object.value("fileName"_L1).toString();
    order.request.language = object.value("language"_L1).toString();
    order.request.recognizeImages = object.value("recognizeImages"_L1).toBool();
    if (object.contains("maxPages"_L1))
        order.request.maxPages = object.value("maxPages"_L1).toInt();
    const QJsonArray targets = object.value("targetPages"_L1).toArray();
    for (const QJsonValueConstRef page : targets)
        order.request.targetPages.append(page.toInt());
    order.request.drawnWidth = object.value("drawnWidth"_L1).toInt();
    order.limits.memoryBytes = object.value("memoryBytes"_L1).toInteger();
    order.limits.milliseconds = object.value("milliseconds"_L1).toInt();
    order.limits.outputBytes = object.value("outputBytes"_L1).toInteger();
    return order;
}

static QJsonObject pictureToJson(const PagePicture &picture)
{
    QJsonArray words;
    for (const PageWord &word : picture.words) {
        words.append(
            QJsonArray{word.text, word.box.x(), word.box.y(), word.box.width(), word.box.height()});
    }
    constexpr int fast = 1;
    return {{"width"_L1, picture.width},
            {"height"_L1, picture.height},
            {"pixels"_L1, QString::fromLatin1(qCompress(picture.pixels, fast).toBase64())},
            {"words"_L1, words}};
}

/// What qCompress() has made, if it says that it holds so many bytes and does. It makes room for as
/// many as it says, and the child may say anything.
static QByteArray unpacked(const QByteArray &packed, qint64 size)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) != size)
        return {};
    const QByteArray bytes = qUncompress(packed);
    return bytes.size() == size ? bytes : QByteArray();
}

static PagePicture pictureFromJson(const QJsonObject &object)
{
    PagePicture picture;
    picture.width = object.value("width"_L1).toInt();
    picture.height = object.value("height"_L1).toInt();
    const bool isPossible = picture.width > 0 && picture.height > 0 && picture.width <= maxDrawnSide
        && picture.height <= maxDrawnSide;
    if (!isPossible)
        return {};
    picture.pixels = unpacked(QByteArray::fromBase64(object["pixels"_L1].toString().toLatin1()),
                              qint64(3) * picture.width * picture.height);
    if (picture.pixels.isEmpty())
        return {};
    const QJsonArray words = object.value("words"_L1).toArray();
    for (const QJsonValueConstRef word : words) {
        picture.words.append(
            {word[0].toString(),
             {word[1].toDouble(), word[2].toDouble(), word[3].toDouble(), word[4].toDouble()}});
    }
    return picture;
}

static QJsonObject documentToJson(const DocumentText &document)
{
    QJsonArray pages;
    for (const PageText &page : document.pages) {
        QJsonObject object{
            {"number"_L1, page.number}, {"text"_L1, page.text}, {"recognized"_L1, page.recognized}};
        if (page.isGarbled)
            object.insert("garbled"_L1, true);
        if (page.picture.width > 0)
            object.insert("picture"_L1, pictureToJson(page.picture));
        pages.append(object);
    }
    return {{"pages"_L1, pages},
            {"pageCount"_L1, document.pageCount},
            {"format"_L1, document.format},
            {"notes"_L1, QJsonArray::fromStringList(document.notes)}};
}

static DocumentText documentFromJson(const QJsonObject &object)
{
    DocumentText document;
    document.pageCount = object.value("pageCount"_L1).toInt();
    document.format = object.value("format"_L1).toString();
    const QJsonArray notes = object.value("notes"_L1).toArray();
    for (const QJsonValueConstRef note : notes)
        document.notes.append(note.toString());
    const QJsonArray pages = object.value("pages"_L1).toArray();
    for (const QJsonValueConstRef page : pages) {
        document.pages.append(
            {page["number"_L1].toInt(), page["text"_L1].toString(), page["recognized"_L1].toBool(),
             pictureFromJson(page["picture"_L1].toObject()), page["garbled"_L1].toBool()});
    }
    return document;
}

QByteArray resultToJson(const ReadResult &result)
{
    QJsonObject object;
    if (result) {
        object.insert("document"_L1, documentToJson(*result));
    } else {
        object.insert("failure"_L1, static_cast<int>(result.error().kind));
        object.insert("detail"_L1, result.error().detail);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ReadResult> resultFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("document"_L1))
        return documentFromJson(object.value("document"_L1).toObject());
    const int kind = object.value("failure"_L1).toInt(-1);
    if (kind < 0 || kind > static_cast<int>(ReadFailure::Kind::Crashed))
        return {};
    return readFailure(static_cast<ReadFailure::Kind>(kind), object.value("detail"_L1).toString());
}

ReadResult resultOfAnswer(const QByteArray &answer)
{
    if (!answer.startsWith(readerIsReady))
        return readFailure(ReadFailure::Kind::NotNow, u"The reader could not begin."_s);
    if (const auto result = resultFromJson(answer.sliced(1)))
        return *result;
    return readFailure(ReadFailure::Kind::Crashed,
                       u"The reader did not survive the document; it is damaged or hostile."_s);
}

} // namespace cd::local
