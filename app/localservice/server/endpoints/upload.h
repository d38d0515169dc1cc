// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/contenthash.h"
#include "domain/fieldproblem.h"

#include <QFile>

#include <httplib.h>

namespace cd::local {

class Exchange;

/// An upload in progress: streams the file to the disk, in constant memory. The file that it wrote
/// is deleted with this object unless it was moved away.
class Upload
{
public:
    enum class Form {
        OfFile, ///< part `file`, with a `purpose`
        OfDirectory, ///< part `upload_file`
    };

    Upload(const QString &path, Form form);
    ~Upload();
    Q_DISABLE_COPY_MOVE(Upload)

    /// False: it was refused. Throws NoRoom where it can't be written.
    bool receiveOrRefuse(Exchange &exchange);

    QString path() const { return m_file.fileName(); }
    QString name() const { return m_name; }
    /// The name that the client gave for showing; without it, the file's.
    QString displayName() const
    {
        return m_displayName.isEmpty() ? m_name : QString::fromUtf8(m_displayName);
    }
    QString purpose() const { return QString::fromUtf8(m_purpose); }
    /// Of the file's bytes, in hexadecimal: see disk/contenthash.h.
    QString contentHash() const { return QString::fromLatin1(m_hash.result().toHex()); }
    QString externalId() const { return QString::fromUtf8(m_externalId); }

private:
    enum class End { Complete, TooLarge, FieldsTooLarge, Malformed, CannotWrite };

    End receive(Exchange &exchange);
    QList<FieldProblem> problems() const;
    QString filePart() const;
    bool startPart(const httplib::MultipartFormData &part);
    bool takeBytes(const char *data, size_t size);
    bool writeFile(const char *data, size_t size);

    enum class Part { Other, File, Purpose, ExternalId, DisplayName };

    QFile m_file;
    QCryptographicHash m_hash{contentHashMethod};
    Form m_form;
    bool m_isOurs = false; ///< this object created the file; an existing one is left alone
    Part m_part = Part::Other;
    bool m_hasFile = false;
    bool m_hasPurpose = false;
    bool m_writeFailed = false;
    qint64 m_size = 0;
    qint64 m_otherSize = 0;
    QString m_name;
    QByteArray m_purpose;
    QByteArray m_externalId;
    QByteArray m_displayName;
};

} // namespace cd::local
