// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "localservice/reading/readers/textdecoding.h"

#include <QList>

struct _GMimeMessage;
struct _GMimeMultipart;
struct _GMimeObject;
struct _GMimePart;

namespace cd::local {

/// Gathers the text of messages: of each the headers that people read, what its parts say, and its
/// attachments, read as documents of their own.
class MailText
{
public:
    explicit MailText(const ReadRequest &request);

    /// One in RFC 5322's form. False if it can't be parsed.
    bool addMessage(const QByteArray &message);

    /// A message in another form, part by part; each begins a page.
    void beginMessage();
    void addHeader(const QString &name, const QString &value);
    void addAlternatives(const QString &plain, const QByteArray &html, const TextHints &hints);
    /// The text of something beside a message's own words, or a note why it was not read.
    /// @p isEmbedded: shown among the words; a small picture is an adornment then.
    void addAttachment(const QString &name, const QByteArray &bytes, bool isEmbedded);

    /// All that was added, with notes on what was not read. A failure if the messages say hardly
    /// anything by themselves and the rest could not be read.
    ReadResult result() const;

private:
    struct Gathered
    {
        QString text;
        QStringList notes;
        std::optional<ReadFailure> unread; ///< the first
        qsizetype words = 0; ///< without headers
    };

    void addParsed(_GMimeMessage *message, int depth);
    void addPart(_GMimeObject *part, int depth);
    void addMultipart(_GMimeMultipart *multipart, int depth);
    void addAlternatives(_GMimeMultipart *multipart, int depth);
    void addBest(const QList<Gathered> &all, qsizetype plain);
    void addContent(_GMimePart *part);
    void addWords(const QString &text);
    void addNote(const QString &note);
    void addUnread(const QString &name, const ReadFailure &failure, bool isAside = false);
    ReadResult readWithin(const QString &name, const QByteArray &bytes) const;
    void append(const Gathered &other);
    QString asText(_GMimePart *part, const QByteArray &bytes);

    const ReadRequest &m_request;
    Gathered m_gathered;
    QByteArray m_charset; ///< of the message's words, for headers that say none
    int m_parts = 0; ///< of the message
};

} // namespace cd::local
