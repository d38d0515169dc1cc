// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <memory>

namespace cd {

/// A request body that can be read only once: bytes, then perhaps a file, then bytes. It is
/// sequential and refuses reset(), which keeps Qt from sending a POST a second time when the
/// connection breaks before the answer (Qt does that with any body it can rewind). The file is read
/// piece by piece.
class OnceBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(const QByteArray &bytes);
    /// @p file must be open; as many bytes are sent as it has now.
    OnceBody(const QByteArray &head, std::unique_ptr<QFile> file, const QByteArray &tail);
    ~OnceBody() override;

    qint64 length() const { return m_length; }
    /// Bytes that Qt has read; 0: nothing of the body can have reached the service.
    qint64 handedOut() const { return m_handedOut; }
    /// Why the file could not be read to its full length, in English; empty: it could.
    const QString &failure() const { return m_failure; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_handedOut == m_length; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 readFile(char *data, qint64 maxSize);

    QByteArray m_head;
    std::unique_ptr<QFile> m_file;
    qint64 m_fileSize = 0;
    QByteArray m_tail;
    qint64 m_length;
    qint64 m_handedOut = 0;
    QString m_failure;
};

} // namespace cd
