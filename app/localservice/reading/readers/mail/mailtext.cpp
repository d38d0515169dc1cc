// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/mail/mailtext.h"

#include "localservice/reading/format.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/mail/gobject.h"
#include "localservice/reading/readers/mail/mailheader.h"
#include "localservice/reading/readers/pageplan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gmime/gmime.h>
#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;
constexpr int maxParts = 200;
constexpr qsizetype maxNotes = 20;
constexpr qsizetype fewWords = 12; ///< fewer say no more than "see attachment"
constexpr qsizetype wordsBesidePicture = 4;
constexpr qsizetype smallPicture = 15 * 1024; ///< bytes; smaller ones within a page adorn it

bool isType(GMimeObject *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype);
}

/// Signatures and the like, which nobody reads.
bool saysNothing(GMimeObject *part)
{
    for (const char *subtype : {"pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys",
                                "pgp-encrypted", "applefile", "javascript"}) {
        if (isType(part, "application", subtype))
            return true;
    }
    return isType(part, "text", "css") || isType(part, "text", "javascript");
}

/// Not so what only says that it is text.
bool isTextContent(GMimePart *part, const QByteArray &bytes)
{
    GMimeObject *object = GMIME_OBJECT(part);
    if (isType(object, "message", "*"))
        return true;
    if (!isType(object, "text", "*") || bytes.startsWith("{\\rtf"))
        return false;
    if (!g_mime_part_get_filename(part))
        return true;
    const Format format = recognizeFormat(bytes, {});
    return format == Format::Text || format == Format::Html;
}

QByteArray bytesOfPart(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len)};
}

/// Empty too if it says ASCII, as programs do that don't know.
QByteArray declaredCharset(GMimeObject *part)
{
    const QByteArray charset(g_mime_object_get_content_type_parameter(part, "charset"));
    const QByteArray lower = charset.trimmed().toLower();
    return lower == "us-ascii" || lower == "ascii" ? QByteArray() : charset;
}

/// How an attachment is named in the text and in notes.
QString nameOfPart(GMimePart *part)
{
    constexpr qsizetype longest = 120;
    const QString name = QString::fromUtf8(g_mime_part_get_filename(part)).simplified();
    if (!name.isEmpty())
        return name.first(std::min(name.size(), longest));
    char *type
        = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(GMIME_OBJECT(part)));
    const QString written = QString::fromUtf8(type).first(
        std::min<qsizetype>(longest, QString::fromUtf8(type).size()));
    g_free(type);
    return written;
}

/// Words as people see them, without addresses of pages; of a long text its beginning.
QStringList wordsIn(const QString &text)
{
    constexpr qsizetype enough = 100'000; // characters
    static const QRegularExpression address(uR"(\b\w+://\S+)"_s);
    static const QRegularExpression gap(uR"([^\p{L}\p{M}]+)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return text.first(std::min(text.size(), enough))
        .remove(address)
        .toLower()
        .split(gap, Qt::SkipEmptyParts);
}

/// Whether an alternative says much that the chosen one does not.
bool saysOtherThan(const QString &text, const QString &chosen)
{
    constexpr qsizetype few = 8;
    const QStringList own = wordsIn(text);
    const QStringList others = wordsIn(chosen);
    QSet<QString> all(own.cbegin(), own.cend());
    const qsizetype count = all.size();
    all.subtract({others.cbegin(), others.cend()});
    return all.size() >= few && all.size() * 2 > count;
}

/// What Outlook packed holds the message itself once more, before what is attached. Without the
/// lines of that which @p said has too, wherever it breaks them.
QString withoutRepeats(const QString &packed, const QString &said)
{
    constexpr qsizetype enough = 100'000; // characters
    const qsizetype attached = packed.indexOf("\nAttachment: "_L1);
    const qsizetype own = attached < 0 ? packed.size() : attached;
    const QString known = said.first(std::min(said.size(), enough)).simplified();
    if (own > enough)
        return packed;
    QStringList lines = packed.first(own).split(u'\n');
    lines.removeIf([&known](const QString &line) { return known.contains(line.simplified()); });
    return lines.join(u'\n') + packed.sliced(own);
}

} // namespace

MailText::MailText(const ReadRequest &request)
    : m_request(request)
{
    g_mime_init();
}

bool MailText::addMessage(const QByteArray &message)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        message.constData(), static_cast<size_t>(message.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return false;
    beginMessage();
    // A header alone is little to guess by.
    constexpr qsizetype enough = 64 * 1024; // bytes
    m_charset = charsetOf(message.first(std::min(message.size(), enough)), {m_request.language});
    addParsed(parsed.get(), 0);
    return true;
}

void MailText::beginMessage()
{
    m_parts = 0;
    if (!m_gathered.text.isEmpty())
        m_gathered.text += u'\f';
}

void MailText::addHeader(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_gathered.text += name + u": "_s + value + u'\n';
}

void MailText::addParsed(GMimeMessage *message, int depth)
{
    if (GMimeObject *body = g_mime_message_get_body(message)) {
        const QByteArray declared = declaredCharset(body);
        m_charset = declared.isEmpty() ? m_charset : declared;
    }
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (const char *name : {"Subject", "From", "To", "Date"}) {
        if (GMimeHeader *header = g_mime_header_list_get_header(headers, name)) {
            addHeader(
                QString::fromLatin1(name),
                headerText(g_mime_header_get_raw_value(header), {m_request.language, m_charset}));
        }
    }
    m_gathered.text += u'\n';
    if (GMimeObject *body = g_mime_message_get_mime_part(message))
        addPart(body, depth + 1);
}

void MailText::addPart(GMimeObject *part, int depth)
{
    if (depth > maxDepth || m_parts >= maxParts) {
        addNote(u"The e-mail has more parts than were read."_s);
        return;
    }
    ++m_parts;
    if (GMIME_IS_MULTIPART(part)) {
        addMultipart(GMIME_MULTIPART(part), depth);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
            addParsed(message, depth);
    } else if (GMIME_IS_PART(part) && !saysNothing(part)) {
        addContent(GMIME_PART(part));
    }
}

void MailText::addMultipart(GMimeMultipart *multipart, int depth)
{
    if (isType(GMIME_OBJECT(multipart), "multipart", "encrypted")) {
        addUnread(u"message"_s, {ReadFailure::Kind::Encrypted, u"It is encrypted."_s});
        return;
    }
    if (isType(GMIME_OBJECT(multipart), "multipart", "alternative")) {
        addAlternatives(multipart, depth);
        return;
    }
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i)
        addPart(g_mime_multipart_get_part(multipart, i), depth + 1);
}

void MailText::addAlternatives(GMimeMultipart *multipart, int depth)
{
    Gathered before = std::exchange(m_gathered, {});
    QList<Gathered> all;
    qsizetype plain = -1;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, i);
        if (isType(part, "text", "plain"))
            plain = i;
        addPart(part, depth + 1);
        all.append(std::exchange(m_gathered, {}));
    }
    m_gathered = std::move(before);
    addBest(all, plain);
}

void MailText::addAlternatives(const QString &plain, const QByteArray &html, const TextHints &hints)
{
    Gathered before = std::exchange(m_gathered, {});
    addWords(plain);
    QList<Gathered> all{std::exchange(m_gathered, {})};
    QStringList notes;
    addWords(htmlText(html, hints, &notes));
    all.append(std::exchange(m_gathered, {}));
    all.last().notes = notes;
    m_gathered = std::move(before);
    m_gathered.text += u'\n';
    addBest(all, 0);
}

/// The alternative that says the most; of two that say as much, plain text has the least noise.
void MailText::addBest(const QList<Gathered> &all, qsizetype plain)
{
    constexpr double plainFactor = 1.25;
    qsizetype best = -1;
    double most = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double worth = double(all.at(i).words) * (i == plain ? plainFactor : 1);
        if (worth > most) {
            most = worth;
            best = i;
        }
    }
    if (best < 0)
        return;
    append(all.at(best));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i != best && saysOtherThan(all.at(i).text, all.at(best).text))
            append(all.at(i));
    }
}

void MailText::append(const Gathered &other)
{
    m_gathered.text += other.text;
    m_gathered.words += other.words;
    for (const QString &note : other.notes)
        addNote(note);
    if (!m_gathered.unread)
        m_gathered.unread = other.unread;
}

QString MailText::asText(GMimePart *part, const QByteArray &bytes)
{
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), maxTextBytes));
    const TextHints hints{m_request.language, declaredCharset(GMIME_OBJECT(part))};
    QStringList notes;
    const bool isHtml = isType(GMIME_OBJECT(part), "text", "html")
        || isType(GMIME_OBJECT(part), "text", "x-amp-html");
    const QString text
        = isHtml ? htmlText(beginning, hints, &notes) : decodeText(beginning, hints, &notes);
    for (const QString &note : std::as_const(notes))
        addNote(note);
    return text;
}

void MailText::addContent(GMimePart *part)
{
    const QByteArray bytes = bytesOfPart(part);
    if (!isTextContent(part, bytes)) {
        addAttachment(nameOfPart(part), bytes, g_mime_object_get_content_id(GMIME_OBJECT(part)));
        return;
    }
    if (g_mime_part_get_filename(part))
        addHeader(u"Attachment"_s, nameOfPart(part));
    const QString text = asText(part, bytes);
    if (text.trimmed().startsWith("-----BEGIN PGP MESSAGE-----"_L1))
        addUnread(u"message"_s, {ReadFailure::Kind::Encrypted, u"It is encrypted."_s});
    else
        addWords(text);
}

void MailText::addAttachment(const QString &name, const QByteArray &bytes, bool isEmbedded)
{
    const bool isPicture = isEmbedded && recognizeFormat(bytes, name) == Format::Image;
    if (isPicture && bytes.size() < smallPicture) // a logo, or a point to count readers with
        return;
    addHeader(u"Attachment"_s, name);
    const ReadResult read = readWithin(name, bytes);
    if (!read) {
        // A mail with a picture among its words has said something.
        addUnread(name, read.error(), isPicture && m_gathered.words >= wordsBesidePicture);
        return;
    }
    QStringList pages;
    for (const PageText &page : read->pages)
        pages.append(page.text);
    const QString text = pages.join(u'\f');
    const bool isPacked = recognizeFormat(bytes, name) == Format::Tnef;
    addWords(isPacked ? withoutRepeats(text, m_gathered.text) : text);
    for (const QString &note : read->notes)
        addNote(u"In the attachment %1: %2"_s.arg(name, note));
}

ReadResult MailText::readWithin(const QString &name, const QByteArray &bytes) const
{
    if (m_request.depth >= maxDepthOfDocuments)
        return readFailure(ReadFailure::Kind::Unsupported, u"It is nested too deeply."_s);
    ReadRequest within = m_request;
    within.path.clear();
    within.fileName = name;
    within.targetPages.clear();
    within.drawnWidth = 0;
    ++within.depth;
    return readBytes(bytes, within);
}

void MailText::addWords(const QString &text)
{
    m_gathered.text += text + u'\n';
    m_gathered.words += wordsIn(text).size();
}

void MailText::addNote(const QString &note)
{
    if (m_gathered.notes.contains(note) || m_gathered.notes.size() > maxNotes)
        return;
    m_gathered.notes.append(
        m_gathered.notes.size() < maxNotes ? note : u"More was not read of the e-mail."_s);
}

void MailText::addUnread(const QString &name, const ReadFailure &failure, bool isAside)
{
    addNote(u"The attachment %1 was not read: %2"_s.arg(name, failure.detail));
    if (!m_gathered.unread && !isAside)
        m_gathered.unread = failure;
}

ReadResult MailText::result() const
{
    if (m_gathered.unread && m_gathered.words < fewWords) {
        return readFailure(m_gathered.unread->kind,
                           u"Hardly anything of the e-mail could be read. "_s
                               + m_gathered.notes.join(u' '));
    }
    ReadResult result = documentFromText(m_gathered.text, u"mail"_s, m_request);
    if (result)
        result->notes += m_gathered.notes;
    return result;
}

} // namespace cd::local
