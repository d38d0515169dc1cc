// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/mail/mailtext.h"
#include "localservice/reading/readers/readers.h"

#include <QRegularExpression>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMessages = 1000; ///< of an mbox

/// Whether a line that begins with "From " parts two messages of an mbox: a time and a year follow.
bool partsMessages(const QByteArray &line)
{
    static const QRegularExpression separator(uR"(^From \S+.*\d\d:\d\d.*\d{4})"_s);
    return separator.match(QString::fromLatin1(line)).hasMatch();
}

QByteArray lineAt(const QByteArray &bytes, qsizetype begin)
{
    const qsizetype end = bytes.indexOf('\n', begin);
    return bytes.mid(begin, std::min<qsizetype>(end < 0 ? bytes.size() : end - begin, 500));
}

/// Without what stands before the headers: a mark, empty lines, the length in Apple's .emlx (whose
/// end is a list of properties).
QByteArray withoutWrapping(const QByteArray &bytes)
{
    qsizetype begin = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (begin < bytes.size() && (bytes.at(begin) == '\n' || bytes.at(begin) == '\r'))
        ++begin;
    bool isLength = false;
    const QByteArray line = lineAt(bytes, begin).trimmed();
    const qint64 length = line.toLongLong(&isLength);
    const qsizetype next = bytes.indexOf('\n', begin) + 1;
    if (isLength && length > 0 && next > 0)
        return bytes.mid(next, length);
    return begin == 0 ? bytes : bytes.sliced(begin);
}

/// The messages of an mbox, or the only one.
QList<QByteArray> messagesIn(const QByteArray &bytes)
{
    QList<QByteArray> messages;
    // The line before a message is no header.
    qsizetype begin = bytes.startsWith("From ") ? bytes.indexOf('\n') + 1 : 0;
    const bool isMbox = begin > 0 && partsMessages(lineAt(bytes, 0));
    qsizetype at = begin;
    while (isMbox && messages.size() < maxMessages) {
        at = bytes.indexOf("\nFrom ", at);
        if (at < 0)
            break;
        ++at;
        if (!partsMessages(lineAt(bytes, at)))
            continue;
        messages.append(bytes.mid(begin, at - begin));
        begin = bytes.indexOf('\n', at) + 1;
    }
    if (begin > 0 || messages.isEmpty())
        messages.append(bytes.sliced(begin));
    return messages;
}

} // namespace

ReadResult readMail(const QByteArray &bytes, const ReadRequest &request)
{
    MailText mail(request);
    const QList<QByteArray> messages = messagesIn(withoutWrapping(bytes));
    for (const QByteArray &message : messages) {
        if (!mail.addMessage(message))
            return readFailure(ReadFailure::Kind::Broken, u"The e-mail can't be parsed."_s);
    }
    return mail.result();
}

} // namespace cd::local
