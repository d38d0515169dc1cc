// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evaluating/htmltext.h"

#include "domain/safetext.h"

#include <QByteArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Escape sequences and marks that turn the direction of writing have no effect either.
QString asHtml(const QString &text)
{
    return safeLine(text).toHtmlEscaped();
}

} // namespace

HtmlText::HtmlText(const QString &title, const QString &style)
{
    // Even if something slipped through, nothing would be loaded or run.
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
             "img-src data:; style-src 'unsafe-inline'\">\n"_s.arg(QLocale().bcp47Name())
        + u"<title>"_s + asHtml(title) + u"</title>\n<style>\n"_s + style
        + u"</style>\n</head>\n<body>\n"_s;
}

void HtmlText::heading(int level, const QString &text)
{
    const QString tag = u"h"_s + QString::number(level);
    m_html += u'<' + tag + u'>' + asHtml(text) + u"</"_s + tag + u">\n"_s;
}

void HtmlText::paragraph(const QString &text)
{
    m_html += u"<p>"_s + asHtml(text) + u"</p>\n"_s;
}

void HtmlText::picture(const QString &title, const QByteArray &svg)
{
    m_html += u"<figure><img alt=\""_s + asHtml(title) + u"\" src=\"data:image/svg+xml;base64,"_s
        + QString::fromLatin1(svg.toBase64()) + u"\"><figcaption>"_s + asHtml(title)
        + u"</figcaption></figure>\n"_s;
}

void HtmlText::beginTable(const QString &name, const QStringList &columns)
{
    m_html += u"<table>\n<caption>"_s + asHtml(name) + u"</caption>\n"_s;
    if (columns.isEmpty())
        return;
    m_html += u"<tr>"_s;
    for (const QString &column : columns)
        m_html += u"<th scope=\"col\">"_s + asHtml(column) + u"</th>"_s;
    m_html += u"</tr>\n"_s;
}

void HtmlText::row(const QStringList &cells, const QStringList &styles)
{
    m_html += u"<tr><th scope=\"row\">"_s + asHtml(cells.value(0)) + u"</th>"_s;
    for (qsizetype at = 1; at < cells.size(); ++at) {
        const QString style = styles.value(at - 1);
        m_html += style.isEmpty() ? u"<td>"_s : u"<td style=\""_s + asHtml(style) + u"\">"_s;
        m_html += asHtml(cells.at(at)) + u"</td>"_s;
    }
    m_html += u"</tr>\n"_s;
}

void HtmlText::endTable()
{
    m_html += u"</table>\n"_s;
}

QByteArray HtmlText::whole()
{
    m_html += u"</body>\n</html>\n"_s;
    return m_html.toUtf8();
}

} // namespace cd
