// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/office/xmlwalk.h"

#include <QSet>

namespace cd::local {

/// A page of an OpenDocument file: a sheet, a slide, or the whole of a text.
struct OdfPage
{
    QString name; ///< of the sheet
    QString text;
    QStringList pictures; ///< names of parts in the package
    QStringList objects; ///< names of folders in the package: charts, embedded documents
    bool isHidden = false;
};

/// What the parts of an OpenDocument file say, one after the other.
struct OdfContent
{
    QList<OdfPage> pages;
    QStringList headers; ///< of the master pages, each once
    QStringList footers;
    int objects = 0; ///< embedded, and not in folders of the package
    int recordings = 0;
    int comments = 0;
    bool hasHiddenText = false;
    bool isDamaged = false;
    bool isCut = false;
};

/// Reads content.xml, styles.xml, or a flat file, which is both in one.
class OdfText
{
public:
    explicit OdfText(OdfContent &content);

    void read(const QByteArray &part);

private:
    /// A note or a text box, which stands in the way of the paragraph around it.
    struct Aside
    {
        int depth = 0; ///< of its element
        qsizetype begin = 0;
        int paragraphs = 0; ///< of the text around it
    };

    void start(XmlWalk &walk);
    bool isLeftOut(const XmlWalk &walk);
    bool isHidden(const XmlWalk &walk) const;
    void startStyle(const XmlWalk &walk);
    void startPlace(const XmlWalk &walk);
    void startAside(const XmlWalk &walk);
    void startContent(const XmlWalk &walk);
    void startCell(const XmlWalk &walk);
    void end(const XmlWalk &walk);
    void endPlace(const QString &name);
    void endParagraph();
    void endCell();
    void endRow();
    void endPage();
    void endMargin(QStringList &margins);

    OdfContent &m_content;
    TextFlow m_flow;
    QSet<QString> m_hiddenStyles; ///< each with its family: "table/ta2"
    QString m_style; ///< that is being defined
    OdfPage m_page;
    QStringList m_pictures; ///< of the page
    QStringList m_objects;
    QString m_asides; ///< to be told when the paragraph has ended
    QList<Aside> m_begun;
    QList<qsizetype> m_rows; ///< where they begin
    QString m_cellValue; ///< what a cell holds, if it does not say how that is shown
    qsizetype m_cell = 0; ///< where it begins
    int m_paragraphs = 0;
    int m_tables = 0; ///< within each other
    bool m_isBody = false;
    bool m_isMaster = false;
    bool m_isSheets = false;
};

} // namespace cd::local
