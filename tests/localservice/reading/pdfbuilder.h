// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace cd::local {

/// Writes a PDF by hand. Its font /F is Helvetica.
class PdfBuilder
{
public:
    PdfBuilder();

    /// Adds an object; returns its number.
    int add(const QByteArray &object);
    int addStream(const QByteArray &entries, const QByteArray &content);
    /// Of 8 bits: a JPEG, or raw greys if @p filter is empty.
    int addPicture(const QByteArray &data, int width, int height, const QByteArray &filter);
    /// A page of A4 unless @p entries name another box; @p resources are beside its font.
    void addPage(const QByteArray &content, const QByteArray &entries = {},
                 const QByteArray &resources = {});
    /// A page that is another object altogether.
    void addOddPage(const QByteArray &object);
    void addFile(const QByteArray &name, const QByteArray &content);

    void setCatalog(const QByteArray &entries) { m_catalog = entries; }
    void setPageTree(const QByteArray &entries) { m_pageTree = entries; }
    QByteArray bytes(const QByteArray &trailer = {});

private:
    QList<QByteArray> m_objects;
    QByteArray m_kids;
    int m_pages = 0;
    QByteArray m_files;
    QByteArray m_catalog;
    QByteArray m_pageTree;
};

/// Shows lines of plain ASCII from a place on, one below the other.
QByteArray linesAt(double x, double y, const QList<QByteArray> &lines, int size = 12);
/// Draws /I over a rectangle.
QByteArray pictureAt(double x, double y, double width, double height);
/// A reference to an object.
QByteArray ref(int object);

/// A page's worth of language, which has the word "lighthouse".
QByteArray letter();
/// Greys of a square picture: small squares, light and dark.
QByteArray checkers(int side);
/// A page whose largest part is a picture without words.
void addPicturePage(PdfBuilder &pdf, const QByteArray &text);
/// The letter in a font whose map says other letters than are shown.
void addGarbledPage(PdfBuilder &pdf);

} // namespace cd::local
