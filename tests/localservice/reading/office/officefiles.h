// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/testfiles.h"

namespace cd::local {

struct TestRelation
{
    QByteArray id;
    QByteArray kind; ///< the last word of its type
    QByteArray target;
    bool isStrict = false; ///< as ISO/IEC 29500 Strict writes its type
};

/// The part that lists relations.
QByteArray relationsOf(const QList<TestRelation> &relations);

/// A package whose main part has this name and content type, with parts more.
QByteArray packageOf(const QString &mainPart, const QByteArray &mainType, const QByteArray &content,
                     const QList<TestRelation> &relations = {}, const ZipEntries &more = {});

/// A Word document with this body, under a usual name.
QByteArray docxOf(const QByteArray &body, const QList<TestRelation> &relations = {},
                  const ZipEntries &more = {});
/// A part of a Word document with this root element.
QByteArray wordPart(const QByteArray &root, const QByteArray &content);

/// A workbook of sheets that are called One, Two, …, with the XML of their rows; more relations of
/// the workbook begin with IDs of their own.
QByteArray xlsxOf(const QList<QByteArray> &rows, const QList<TestRelation> &relations = {},
                  const ZipEntries &more = {});

/// A presentation of slides, by what stands in their trees of shapes.
QByteArray pptxOf(const QList<QByteArray> &shapes, const ZipEntries &more = {});
QByteArray shapeSaying(const QByteArray &text, const QByteArray &placeholder = {});

/// An OpenDocument package; the media type's last word: "text", "spreadsheet" …
QByteArray odfOf(const QByteArray &kind, const QByteArray &body, const QByteArray &styles = {},
                 const QByteArray &automaticStyles = {});

/// A chart with a title, a series of numbers by this name, and one category.
QByteArray chartOf(const QByteArray &title, const QByteArray &series, const QByteArray &category);

/// All that was read, or the reason why nothing was.
QString textOf(const ReadResult &result);

} // namespace cd::local
