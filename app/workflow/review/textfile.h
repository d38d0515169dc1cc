// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <functional>

namespace cd {

/// A text file of any size and encoding, a part at a time: as its byte order mark says, else in
/// UTF-16 if every other byte of its beginning is NUL, else in UTF-8, and where it is not valid
/// that, as Windows-1252, which spreadsheets write in Europe and America.
class TextFile
{
public:
    explicit TextFile(const QString &path)
        : m_file(path)
    {
    }

    /// Reads all of it where nothing says what it is. False: see failure(), or @p goesOn, which is
    /// asked in between, returned false. What is no regular file is not opened.
    bool open(const std::function<bool()> &goesOn);
    /// The next part; empty: that was all, or see failure().
    QString read();
    QString failure() const { return m_failure; } ///< in the system's words
    bool isGuessed() const { return m_isWestern; } ///< it was not valid UTF-8
    qint64 size() const { return m_file.size(); }
    qint64 at() const { return m_file.pos(); }

private:
    bool isUtf8(const std::function<bool()> &goesOn);
    QByteArray part();

    QFile m_file;
    QStringDecoder m_decoder;
    QString m_failure;
    bool m_isWestern = false;
};

} // namespace cd
