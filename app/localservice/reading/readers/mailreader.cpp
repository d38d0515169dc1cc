// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/htmltext.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/textdecoding.h"

#include <gmime/gmime.h>

#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;
constexpr int maxParts = 200;

template<typename T>
using Owned = std::unique_ptr<T, decltype([](T *object) { g_object_unref(object); })>;

/// Gathers the text of a message's parts.
class MailText
{
public:
    void addMessage(GMimeMessage *message, int depth);
    QString text;

private:
    void addPart(GMimeObject *part, int depth);
    void addMultipart(GMimeMultipart *multipart, int depth);
    void addContent(GMimePart *part);
    void addHeader(QLatin1StringView name, const char *value);

    int m_parts = 0;
};

void MailText::addHeader(QLatin1StringView name, const char *value)
{
    if (value && *value)
        text += name + ": "_L1 + QString::fromUtf8(value) + u'\n';
}

void MailText::addMessage(GMimeMessage *message, int depth)
{
    addHeader("Subject"_L1, g_mime_message_get_subject(message));
    const auto addresses = [this](QLatin1StringView name, InternetAddressList *list) {
        char *written = internet_address_list_to_string(list, nullptr, FALSE);
        addHeader(name, written);
        g_free(written);
    };
    addresses("From"_L1, g_mime_message_get_from(message));
    addresses("To"_L1, g_mime_message_get_to(message));
    addHeader("Date"_L1, g_mime_object_get_header(GMIME_OBJECT(message), "Date"));
    text += u'\n';
    if (GMimeObject *body = g_mime_message_get_mime_part(message))
        addPart(body, depth + 1);
}

void MailText::addMultipart(GMimeMultipart *multipart, int depth)
{
    const int count = g_mime_multipart_get_count(multipart);
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    if (g_mime_content_type_is_type(type, "multipart", "alternative")) {
        // All alternatives have the same content; plain text has the least noise.
        for (int i = 0; i < count; ++i) {
            GMimeObject *part = g_mime_multipart_get_part(multipart, i);
            if (g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "plain"))
                return addPart(part, depth + 1);
        }
        if (count > 0)
            addPart(g_mime_multipart_get_part(multipart, count - 1), depth + 1);
        return;
    }
    for (int i = 0; i < count; ++i)
        addPart(g_mime_multipart_get_part(multipart, i), depth + 1);
}

void MailText::addPart(GMimeObject *part, int depth)
{
    if (depth > maxDepth || ++m_parts > maxParts)
        return;
    if (GMIME_IS_MULTIPART(part)) {
        addMultipart(GMIME_MULTIPART(part), depth);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
            addMessage(message, depth);
    } else if (GMIME_IS_PART(part)) {
        addContent(GMIME_PART(part));
    }
}

void MailText::addContent(GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    addHeader("Attachment"_L1, g_mime_part_get_filename(part));
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content || !g_mime_content_type_is_type(type, "text", "*"))
        return;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    const QByteArray bytes(reinterpret_cast<const char *>(array->data), array->len);
    text += g_mime_content_type_is_type(type, "text", "html") ? htmlText(bytes) : decodeText(bytes);
    text += u'\n';
}

} // namespace

ReadResult readMail(const QByteArray &bytes, const ReadRequest &request)
{
    g_mime_init();
    // The separator line of an mbox is not a header.
    const qsizetype begin = bytes.startsWith("From ") ? bytes.indexOf('\n') + 1 : 0;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        bytes.constData() + begin, static_cast<size_t>(bytes.size() - begin)));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return readFailure(ReadFailure::Kind::Broken, u"The e-mail can't be parsed."_s);
    MailText mail;
    mail.addMessage(message.get(), 0);
    return documentFromText(mail.text, u"mail"_s, request);
}

} // namespace cd::local
