// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/mail/gobject.h"
#include "localservice/reading/readers/mail/mailtext.h"
#include "localservice/reading/readers/mail/mapivalues.h"
#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/readers.h"

#include <QtEndian>

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxEntries = 5000; ///< of one folder within the file
constexpr int maxMessageDepth = 8;

using Folder = Owned<GsfInfile>;

/// An OLE file's root; null if it is none.
Folder rootOf(const QByteArray &bytes)
{
    gsf_init();
    const Owned<GsfInput> input(gsf_input_memory_new(
        reinterpret_cast<const guint8 *>(bytes.constData()), bytes.size(), FALSE));
    return Folder(gsf_infile_msole_new(input.get(), nullptr));
}

Owned<GsfInput> entry(const Folder &folder, const QByteArray &name)
{
    return Owned<GsfInput>(gsf_infile_child_by_name(folder.get(), name.constData()));
}

QByteArray bytesOfEntry(const Folder &folder, const QByteArray &name)
{
    const Owned<GsfInput> input = entry(folder, name);
    const gsf_off_t size = input ? gsf_input_size(input.get()) : 0;
    const guint8 *data
        = size > 0 ? gsf_input_read(input.get(), static_cast<size_t>(size), nullptr) : nullptr;
    return data ? QByteArray(reinterpret_cast<const char *>(data), size) : QByteArray();
}

/// [MS-OXMSG]: a property of variable length is an entry named by its tag.
QByteArray property(const Folder &folder, const QByteArray &tag)
{
    return bytesOfEntry(folder, "__substg1.0_" + tag);
}

/// Properties of fixed length stand together, 16 bytes each, behind a header of some length.
quint32 numberOf(const Folder &folder, quint32 tag)
{
    const QByteArray all = bytesOfEntry(folder, "__properties_version1.0");
    for (qsizetype at = all.size() % 16; at + 16 <= all.size(); at += 16) {
        if (qFromLittleEndian<quint32>(all.constData() + at) == tag)
            return qFromLittleEndian<quint32>(all.constData() + at + 8);
    }
    return 0;
}

/// A message, and those that are attached to it.
class OutlookMessage
{
public:
    OutlookMessage(const Folder &folder, MailText &mail, const ReadRequest &request)
        : m_folder(folder)
        , m_mail(mail)
        , m_hints{request.language, charset(folder)}
        , m_request(request)
    {
    }

    void add(int depth);

private:
    static QByteArray charset(const Folder &folder)
    {
        const quint32 ofInternet = numberOf(folder, 0x3fde0003);
        return charsetOfPage(ofInternet ? ofInternet : numberOf(folder, 0x3ffd0003));
    }

    QString text(const Folder &folder, const QByteArray &id) const;
    void addAttachment(const Folder &attachment, int depth);

    const Folder &m_folder;
    MailText &m_mail;
    TextHints m_hints;
    const ReadRequest &m_request;
};

QString OutlookMessage::text(const Folder &folder, const QByteArray &id) const
{
    return mapiText(property(folder, id + "001F"), property(folder, id + "001E"), m_hints);
}

void OutlookMessage::add(int depth)
{
    const QString address = text(m_folder, "5D01");
    m_mail.beginMessage();
    m_mail.addHeader(u"Subject"_s, text(m_folder, "0037"));
    m_mail.addHeader(u"From"_s,
                     text(m_folder, "0C1A")
                         + (address.isEmpty() ? QString() : u" <%1>"_s.arg(address)));
    m_mail.addHeader(u"To"_s, text(m_folder, "0E04"));
    const QString page = text(m_folder, "1013");
    addBody({.plain = text(m_folder, "1000"),
             .page = page.isEmpty() ? property(m_folder, "10130102") : page.toUtf8(),
             .hints = page.isEmpty() ? m_hints : TextHints{m_hints.language, "utf-8"},
             .rich = property(m_folder, "10090102")},
            m_mail);
    const int count = std::min(gsf_infile_num_children(m_folder.get()), maxEntries);
    for (int i = 0; i < count; ++i) {
        const QByteArray name(gsf_infile_name_by_index(m_folder.get(), i));
        if (!name.startsWith("__attach_version1.0_"))
            continue;
        const Owned<GsfInput> child(gsf_infile_child_by_index(m_folder.get(), i));
        if (child && GSF_IS_INFILE(child.get()))
            addAttachment(Folder(GSF_INFILE(g_object_ref(child.get()))), depth);
    }
}

void OutlookMessage::addAttachment(const Folder &attachment, int depth)
{
    QString name = text(attachment, "3707");
    if (name.isEmpty())
        name = text(attachment, "3001");
    const Owned<GsfInput> message = entry(attachment, "__substg1.0_3701000D");
    if (message && GSF_IS_INFILE(message.get()) && depth < maxMessageDepth) {
        const Folder inner(GSF_INFILE(g_object_ref(message.get())));
        OutlookMessage(inner, m_mail, m_request).add(depth + 1);
        return;
    }
    m_mail.addAttachment(name.simplified().left(120), property(attachment, "37010102"),
                         !property(attachment, "3712001F").isEmpty());
}

} // namespace

bool isOutlookMessage(const QByteArray &bytes)
{
    const Folder root = rootOf(bytes);
    return root && entry(root, "__properties_version1.0");
}

ReadResult readOutlook(const QByteArray &bytes, const ReadRequest &request)
{
    const Folder root = rootOf(bytes);
    if (!root)
        return readFailure(ReadFailure::Kind::Broken, u"The Outlook message is damaged."_s);
    MailText mail(request);
    OutlookMessage(root, mail, request).add(0);
    return mail.result();
}

} // namespace cd::local
