// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/bytematrix.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace cd::local {

/// A file of the language model, mapped into memory: tables one after the other, as
/// resources/meaning/make.py writes them. What is read stays valid as long as the file.
class ModelFile
{
public:
    /// The file, or why it can't be used, as an English clause ("use-lite-en.bin is damaged").
    /// @p magic is what it begins with.
    static tl::expected<ModelFile, QString> open(const QString &path, QByteArrayView magic);

    /// The next table; nullptr, now and ever after, if the file ends before it does.
    const float *floats(qsizetype count) { return table<float>(count); }
    const qint8 *bytes(qsizetype count) { return table<qint8>(count); }
    const qint16 *shorts(qsizetype count) { return table<qint16>(count); }
    ByteMatrix matrix(int rows, int columns);
    QString text();

    /// Every table was there, and no other is.
    bool usedUp() const;

private:
    ModelFile() = default;
    QString load(QByteArrayView magic);
    template<typename Number>
    const Number *table(qsizetype count);

    std::unique_ptr<QFile> m_file;
    const uchar *m_at = nullptr; ///< nullptr: a table was missing
    qsizetype m_left = 0; ///< bytes
};

} // namespace cd::local
