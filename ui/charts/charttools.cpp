// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttools.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/plaintext.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qreal pictureRatio = 2; // for screens and paper with finer dots

bool isSvg(const QString &path)
{
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

QByteArray pngOf(const QImage &image)
{
    QByteArray written;
    QBuffer buffer(&written);
    image.save(&buffer, "png");
    return written;
}

QToolButton *chartButton(const QString &name, const QString &icon, const QString &text)
{
    QToolButton *made = toolButton(name, deskIcon(icon), text);
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setAutoRaise(true);
    made->setToolTip(toolTipText(text));
    return made;
}

} // namespace

ChartTools::ChartTools(ChartView &view, Note &said, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_said(said)
{
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->setSpacing(0);
    auto *copying = chartButton(view.objectName() + u"Copy"_s, u"copy"_s,
                                tr("Copy the picture and its figures"));
    auto *saving = chartButton(view.objectName() + u"Save"_s, u"save"_s, tr("Save the picture…"));
    addWidgets(row, {copying, saving});
    connect(copying, &QToolButton::clicked, this, &ChartTools::copy);
    connect(saving, &QToolButton::clicked, this, &ChartTools::save);
}

void ChartTools::copy() const
{
    const ChartPtr &chart = m_view.chart();
    if (!chart)
        return;
    const CellTable table = chart->table();
    auto *copied = new QMimeData;
    copied->setImageData(chartImage(*chart, m_view.size(), m_view.look(), pictureRatio));
    copied->setData(u"image/svg+xml"_s,
                    chartSvg(*chart, m_view.size(), m_view.look(), m_view.accessibleName()));
    copied->setText(tabSeparated(table));
    copied->setHtml(asHtml(table));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ChartTools::save()
{
    m_said.clear();
    ask({.name = m_view.objectName() + u"File"_s,
         .title = tr("Save the picture"),
         .filter = tr("Picture (*.png)") + u";;"_s + tr("Drawing (*.svg)"),
         .suffix = u"png"_s,
         .proposal = inDocuments(m_view.accessibleName() + u".png"_s)},
        this, [this](const QString &path) { saveAs(path); });
}

void ChartTools::saveAs(const QString &path)
{
    const ChartPtr &chart = m_view.chart();
    if (!chart)
        return;
    QSaveFile file(path);
    const QByteArray content = isSvg(path)
        ? chartSvg(*chart, m_view.size(), m_view.look(), m_view.accessibleName())
        : pngOf(chartImage(*chart, m_view.size(), m_view.look(), pictureRatio));
    const QString shown = QDir::toNativeSeparators(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        m_said.say(Note::Kind::Hint, tr("Saved as %1").arg(shown));
    else
        m_said.say(Note::Kind::Error,
                   tr("The picture could not be saved as %1: %2").arg(shown, file.errorString()));
}

} // namespace cd
