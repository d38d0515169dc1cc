// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/mail/mailtext.h"
#include "localservice/reading/readers/mail/mapivalues.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// [MS-OXTNEF]: what an attribute is, with the type of its value.
enum TnefAttribute : quint32 {
    TnefSubject = 0x00018004,
    TnefBody = 0x0002800c,
    TnefData = 0x0006800f,
    TnefTitle = 0x00018010,
    TnefRendering = 0x00069002,
    TnefMessageProperties = 0x00069003,
    TnefAttachmentProperties = 0x00069005,
    TnefCodePage = 0x00069007
};

constexpr quint32 maxProperties = 10'000; ///< of one list

/// Numbers and bytes one after the other; nothing beyond their end.
class TnefStream
{
public:
    explicit TnefStream(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    QByteArray take(quint32 size)
    {
        m_isSound = m_isSound && size <= m_bytes.size() - m_at;
        if (!m_isSound)
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    quint8 byte() { return number<quint8>(); }
    quint16 word() { return number<quint16>(); }
    quint32 longWord() { return number<quint32>(); }
    /// Values begin at every fourth byte.
    QByteArray takePadded(quint32 size)
    {
        const QByteArray value = take(size);
        m_at = std::min(m_bytes.size(), m_at + (4 - size % 4) % 4);
        return value;
    }

private:
    template<typename Number>
    Number number()
    {
        const QByteArray bytes = take(sizeof(Number));
        return m_isSound ? qFromLittleEndian<Number>(bytes.constData()) : Number(0);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

/// The values of properties by their tags: number and type.
using TnefProperties = QHash<quint32, QByteArray>;

bool hasOwnLength(int type)
{
    return type == 0x001e || type == 0x001f || type == 0x0102 || type == 0x000d;
}

/// How long a value of the other types is; nullopt: nobody knows the type.
std::optional<quint32> lengthOf(int type)
{
    static const QHash<int, quint32> lengths{
        {0x0000, 0}, {0x0001, 0}, {0x0002, 2}, {0x0003, 4}, {0x0004, 4}, {0x0005, 8}, {0x0006, 8},
        {0x0007, 8}, {0x000a, 4}, {0x000b, 2}, {0x0014, 8}, {0x0040, 8}, {0x0048, 16}};
    const auto found = lengths.constFind(type);
    return found == lengths.cend() ? std::nullopt : std::optional(*found);
}

/// A property that is known by a name has that before its value.
void skipName(TnefStream &stream)
{
    constexpr quint32 guid = 16;
    stream.take(guid);
    const bool isNumber = stream.longWord() == 0;
    const quint32 size = stream.longWord();
    if (!isNumber)
        stream.takePadded(size);
}

/// The first value of the next property; false: what follows can't be read.
bool takeProperty(TnefStream &stream, TnefProperties &properties)
{
    constexpr int severalValues = 0x1000;
    constexpr quint32 firstNamed = 0x8000;
    const int written = stream.word();
    const int type = written & ~severalValues;
    const quint32 number = stream.word();
    if (number >= firstNamed)
        skipName(stream);
    const bool isCounted = hasOwnLength(type) || type != written;
    const quint32 count = isCounted ? stream.longWord() : 1;
    const auto fixed = lengthOf(type);
    if ((!hasOwnLength(type) && !fixed) || count > maxProperties)
        return false;
    for (quint32 i = 0; i < count && stream.isSound(); ++i) {
        const QByteArray value = stream.takePadded(fixed ? *fixed : stream.longWord());
        if (i == 0 && stream.isSound())
            properties.insert(number << 16 | static_cast<quint32>(type), value);
    }
    return stream.isSound();
}

TnefProperties propertiesIn(const QByteArray &bytes)
{
    TnefProperties properties;
    TnefStream stream(bytes);
    const quint32 count = std::min(stream.longWord(), maxProperties);
    for (quint32 i = 0; i < count; ++i) {
        if (!takeProperty(stream, properties))
            break;
    }
    return properties;
}

/// What Outlook has packed into a file instead of writing it as an e-mail.
class TnefFile
{
public:
    TnefFile(MailText &mail, const QString &language)
        : m_mail(mail)
        , m_hints{language, {}}
    {
    }

    /// False if it ends within something; what stands before that is kept.
    bool read(const QByteArray &bytes);
    void addTo() const;

private:
    struct Attached
    {
        QByteArray title;
        QByteArray data;
        TnefProperties properties;
    };

    void take(quint32 attribute, const QByteArray &value);
    QString text(const TnefProperties &properties, quint32 number) const;
    void add(const Attached &attached) const;

    MailText &m_mail;
    TextHints m_hints;
    QByteArray m_subject;
    QByteArray m_body;
    TnefProperties m_properties;
    QList<Attached> m_attached;
};

bool TnefFile::read(const QByteArray &bytes)
{
    TnefStream stream(bytes);
    constexpr quint32 header = 6;
    stream.take(header);
    while (!stream.isAtEnd()) {
        stream.byte(); // the level, which the attribute tells too
        const quint32 attribute = stream.longWord();
        const QByteArray value = stream.take(stream.longWord());
        if (!stream.isSound())
            return false;
        take(attribute, value);
        stream.word(); // the sum of all bytes
    }
    return true;
}

void TnefFile::take(quint32 attribute, const QByteArray &value)
{
    if (attribute == TnefCodePage && value.size() >= 4)
        m_hints.charset = charsetOfPage(qFromLittleEndian<quint32>(value.constData()));
    else if (attribute == TnefSubject)
        m_subject = value;
    else if (attribute == TnefBody)
        m_body = value;
    else if (attribute == TnefMessageProperties)
        m_properties = propertiesIn(value);
    else if (attribute == TnefRendering)
        m_attached.append(Attached());
    else if (m_attached.isEmpty())
        return;
    else if (attribute == TnefTitle)
        m_attached.last().title = value;
    else if (attribute == TnefData)
        m_attached.last().data = value;
    else if (attribute == TnefAttachmentProperties)
        m_attached.last().properties = propertiesIn(value);
}

QString TnefFile::text(const TnefProperties &properties, quint32 number) const
{
    return mapiText(properties.value(number << 16 | 0x001f),
                    properties.value(number << 16 | 0x001e), m_hints);
}

void TnefFile::addTo() const
{
    const QString subject = text(m_properties, 0x0037);
    const QString plain = text(m_properties, 0x1000);
    m_mail.beginMessage();
    m_mail.addHeader(u"Subject"_s, subject.isEmpty() ? mapiText({}, m_subject, m_hints) : subject);
    m_mail.addHeader(u"From"_s, text(m_properties, 0x0c1a));
    addBody({.plain = plain.isEmpty() ? mapiText({}, m_body, m_hints) : plain,
             .page = m_properties.value(0x10130102),
             .hints = m_hints,
             .rich = m_properties.value(0x10090102)},
            m_mail);
    for (const Attached &attached : m_attached)
        add(attached);
}

void TnefFile::add(const Attached &attached) const
{
    constexpr qsizetype longestName = 120;
    constexpr qsizetype interface = 16; // bytes before an attached object
    QString name = text(attached.properties, 0x3707);
    if (name.isEmpty())
        name = mapiText({}, attached.title, m_hints);
    const QByteArray object = attached.properties.value(0x3701000d);
    m_mail.addAttachment(name.simplified().left(longestName),
                         object.size() > interface ? object.sliced(interface) : attached.data,
                         attached.properties.contains(0x3712001f));
}

} // namespace

ReadResult readTnef(const QByteArray &bytes, const ReadRequest &request)
{
    MailText mail(request);
    TnefFile file(mail, request.language);
    const bool isWhole = file.read(bytes);
    file.addTo();
    ReadResult result = mail.result();
    if (!isWhole && !result)
        return readFailure(ReadFailure::Kind::Broken, u"Outlook's package is damaged."_s);
    if (!isWhole)
        result->notes.append(u"Outlook's package is damaged: not all of it could be read."_s);
    return result;
}

} // namespace cd::local
