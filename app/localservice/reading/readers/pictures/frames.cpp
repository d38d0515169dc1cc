// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/frames.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace cd::local {

namespace {

constexpr int maxFrames = 100'000;

/// A part of a WebP, or of one of its frames.
struct WebpChunk
{
    QByteArrayView name;
    QByteArrayView content;
    QByteArrayView whole; ///< both, as far as the next one
};

/// The one that begins at a place; nullopt: there is none.
std::optional<WebpChunk> webpChunkAt(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype head = 8;
    if (at > bytes.size() - head)
        return {};
    const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.data() + at + 4));
    if (size > bytes.size() - at - head)
        return {};
    const qsizetype end = std::min(bytes.size(), at + head + size + size % 2);
    return WebpChunk{bytes.sliced(at, 4), bytes.sliced(at + head, size),
                     bytes.sliced(at, end - at)};
}

bool isWebp(QByteArrayView bytes)
{
    return bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP");
}

int framesOfWebp(QByteArrayView webp)
{
    int count = 0;
    for (auto chunk = webpChunkAt(webp, 12); chunk && count < maxFrames;
         chunk = webpChunkAt(webp, chunk->whole.end() - webp.begin()))
        count += chunk->name == QByteArrayView("ANMF") ? 1 : 0;
    return std::max(1, count);
}

/// Says before the first pixels how many frames follow.
int framesOfPng(QByteArrayView png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype rest = 12; // of a chunk: its length, name and sum
    for (qsizetype at = signature; at <= png.size() - rest;) {
        const QByteArrayView name = png.sliced(at + 4, 4);
        const auto size = qsizetype(qFromBigEndian<quint32>(png.data() + at));
        if (name == QByteArrayView("IDAT") || size > png.size() - at - rest)
            break;
        if (name == QByteArrayView("acTL") && size >= 4) {
            const auto count = qFromBigEndian<quint32>(png.data() + at + 8);
            return static_cast<int>(std::clamp<quint32>(count, 1, maxFrames));
        }
        at += rest + size;
    }
    return 1;
}

/// Where blocks end, each of which begins with its length; the last has none.
qsizetype afterGifBlocks(QByteArrayView gif, qsizetype at)
{
    while (at < gif.size() && gif.at(at) != '\0')
        at += 1 + static_cast<uchar>(gif.at(at));
    return at + 1;
}

/// How long a table of colours is, as the byte tells that stands before it.
qsizetype colourTable(char packed)
{
    constexpr int isThere = 0x80;
    constexpr int size = 0x07;
    return (packed & isThere) != 0 ? qsizetype(3) << ((packed & size) + 1) : 0;
}

int framesOfGif(QByteArrayView gif)
{
    constexpr qsizetype header = 13;
    constexpr qsizetype description = 10;
    if (gif.size() < header)
        return 1;
    int count = 0;
    qsizetype at = header + colourTable(gif.at(10));
    while (at <= gif.size() - description && count < maxFrames) {
        if (gif.at(at) == '\x2c') {
            ++count;
            at = afterGifBlocks(gif, at + description + colourTable(gif.at(at + 9)) + 1);
        } else if (gif.at(at) == '\x21') {
            at = afterGifBlocks(gif, at + 2);
        } else {
            break;
        }
    }
    return std::max(1, count);
}

QByteArray littleEndian(quint32 number, int bytes)
{
    QByteArray written(4, '\0');
    qToLittleEndian(number, written.data());
    return written.first(bytes);
}

/// What stands around the pixels of a frame that is transparent.
QByteArray webpHeader(QByteArrayView frame)
{
    constexpr char hasAlpha = 0x10;
    return "VP8X" + littleEndian(10, 4) + hasAlpha + QByteArray(3, '\0')
        + frame.sliced(6, 6).toByteArray();
}

} // namespace

int framesIn(const QByteArray &picture)
{
    if (picture.startsWith("GIF8"))
        return framesOfGif(picture);
    if (picture.startsWith("\x89PNG"))
        return framesOfPng(picture);
    return isWebp(picture) ? framesOfWebp(picture) : 1;
}

QByteArray firstFrame(const QByteArray &picture)
{
    constexpr qsizetype place = 16; // where the frame lies, how large it is, and how long it stays
    const QByteArrayView webp(picture);
    if (!isWebp(webp))
        return picture;
    auto frame = webpChunkAt(webp, 12);
    while (frame && frame->name != QByteArrayView("ANMF"))
        frame = webpChunkAt(webp, frame->whole.end() - webp.begin());
    if (!frame || frame->content.size() < place)
        return picture;
    const QByteArrayView parts = frame->content.sliced(place);
    QByteArray still = "WEBP";
    if (parts.startsWith("ALPH"))
        still += webpHeader(frame->content);
    still += parts.toByteArray();
    return "RIFF" + littleEndian(static_cast<quint32>(still.size()), 4) + still;
}

} // namespace cd::local
