// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QTemporaryDir>

namespace cd::local {

/// A folder of documents made for one test, gone at its end.
class TestFiles
{
public:
    /// A request for a file of that name and content.
    ReadRequest request(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

using ZipEntries = QList<QPair<QString, QByteArray>>;

QByteArray zipOf(const ZipEntries &entries);
QByteArray docxSaying(const QString &text);
/// One page each, in Helvetica; plain ASCII without brackets.
QByteArray pdfSaying(const QList<QByteArray> &pages);
/// A PDF locked with a password.
QByteArray lockedPdf();
/// A PDF whose only page is this JPEG.
QByteArray pdfShowing(const QByteArray &jpeg, int width, int height);
/// A file from data/.
QByteArray fixture(const QString &name);

} // namespace cd::local
