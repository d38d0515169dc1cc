// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsexport.h"

#include "store/settings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QAction *add(QMenu *menu, const QString &name, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    return action;
}

// What no file system forbids, and no more than fits on a line.
QString fileName(const Provenance &from)
{
    QString name = from.label.isEmpty() ? from.jobId.value : from.label;
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" ._-"_s.contains(character))
            character = u'-';
    }
    return name.left(60).trimmed();
}

} // namespace

ResultsExport::ResultsExport(Settings &settings, const Source &source, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_source(source)
    , m_page(*page)
    , m_copyMenu(new QMenu(page))
    , m_saveMenu(new QMenu(page))
{
    connect(add(m_copyMenu, u"copyCsv"_s, tr("Copy as &CSV")), &QAction::triggered, this,
            &ResultsExport::copyCsv);
    connect(add(m_copyMenu, u"copyJson"_s, tr("Copy as &JSON")), &QAction::triggered, this,
            &ResultsExport::copyJson);
    connect(add(m_saveMenu, u"saveCsv"_s, tr("Save as &CSV…")), &QAction::triggered, this,
            [this] { askForPath(u"csv"_s); });
    connect(add(m_saveMenu, u"saveJson"_s, tr("Save as &JSON…")), &QAction::triggered, this,
            [this] { askForPath(u"json"_s); });
    m_saveMenu->addSeparator();
    m_asIs = add(m_saveMenu, u"csvAsIs"_s, tr("Leave &formulas in CSV as they are"));
    m_asIs->setCheckable(true);
    m_asIs->setChecked(settings.value(setting::csvAsIs));
    m_asIs->setToolTip(tr("Without this, cells that a spreadsheet would run as a formula begin "
                          "with an apostrophe. Names and reasons come from documents, and those "
                          "may come from anybody."));
    m_saveMenu->setToolTipsVisible(true);
    connect(m_asIs, &QAction::toggled, this,
            [this](bool asIs) { m_settings.set(setting::csvAsIs, asIs); });
}

QByteArray ResultsExport::csv() const
{
    const Content content = m_source();
    return resultsAsCsv(content.rows, content.provenance,
                        m_asIs->isChecked() ? CsvSafety::AsIs : CsvSafety::Harmless);
}

// The mark at the beginning is for files: in pasted text it would be a character of its own.
void ResultsExport::copyCsv()
{
    QString text = QString::fromUtf8(csv());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    QGuiApplication::clipboard()->setText(text);
}

void ResultsExport::copyJson()
{
    const Content content = m_source();
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(resultsAsJson(content.rows, content.provenance)));
}

void ResultsExport::askForPath(const QString &suffix)
{
    const bool isCsv = suffix == "csv"_L1;
    auto *dialog
        = new QFileDialog(&m_page, tr("Save the results"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                          isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"));
    dialog->setObjectName(u"resultsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(m_source().provenance) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsExport::saveAs);
    dialog->open();
}

void ResultsExport::saveAs(const QString &path)
{
    const Content content = m_source();
    QSaveFile file(path);
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray text = isJson ? resultsAsJson(content.rows, content.provenance) : csv();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(
            tr("The results were not saved as %1: %2. What was there before is unchanged.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace cd
