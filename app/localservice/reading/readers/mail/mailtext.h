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

    /// False if it can't be parsed.
    bool addMessage(const QByteArray &message);
    /// The text of something beside a message's own words, or a note why it was not read.
    void addAttachment(const QString &name, const QByteArray &bytes);

    QString text() const;
    /// What was not read, and other sentences on the reading.
    QStringList notes() const;
    /// Set if the messages say hardly anything by themselves and the rest could not be read.
    std::optional<ReadFailure> failure() const;

private:
    struct Gathered
    {
        QString text;
        QStringList notes;
        std::optional<ReadFailure> unread; ///< the first
        qsizetype words = 0; ///< without headers
    };

    void addParsed(_GMimeMessage *message, int depth);
    void addHeader(const QString &name, const QString &value);
    void addPart(_GMimeObject *part, int depth);
    void addMultipart(_GMimeMultipart *multipart, int depth);
    void addAlternatives(_GMimeMultipart *multipart, int depth);
    void addContent(_GMimePart *part);
    void addWords(const QString &text);
    void addNote(const QString &note);
    void addUnread(const QString &name, const ReadFailure &failure);
    void append(const Gathered &other);
    QString asText(_GMimePart *part, const QByteArray &bytes);

    const ReadRequest &m_request;
    Gathered m_gathered;
    QByteArray m_charset; ///< of the message's words, for headers that say none
    int m_parts = 0;
};

} // namespace cd::local
