// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsexport.h"

#include "store/settings/settings.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

// What no file system forbids, and no more than fits on a line. The time keeps two runs apart.
QString fileName(const Provenance &from)
{
    QString name = from.label.isEmpty() ? from.jobId.value : from.label;
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" ._-"_s.contains(character))
            character = u'-';
    }
    const QDateTime at
        = from.finishedAt.isValid() ? from.finishedAt : QDateTime::currentDateTimeUtc();
    return name.left(60).trimmed() + at.toLocalTime().toString(u" yyyy-MM-dd HH-mm"_s);
}

} // namespace

ResultsExport::ResultsExport(Settings &settings, const Source &source, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_source(source)
    , m_page(*page)
    , m_copyMenu(new QMenu(page))
    , m_saveMenu(new QMenu(page))
    , m_copySelected(
          add(m_copyMenu, u"copySelectedResults"_s, Rows::Selected, &ResultsExport::copyCells))
    , m_copyAll(add(m_copyMenu, u"copyAllResults"_s, Rows::All, &ResultsExport::copyCells))
    , m_copyJson(add(m_copyMenu, u"copyJson"_s, Rows::All, &ResultsExport::copyJson))
    , m_saveSelectedCsv(
          add(m_saveMenu, u"saveSelectedCsv"_s, Rows::Selected, &ResultsExport::saveCsv))
    , m_saveSelectedJson(
          add(m_saveMenu, u"saveSelectedJson"_s, Rows::Selected, &ResultsExport::saveJson))
    , m_saveCsv(add(m_saveMenu, u"saveCsv"_s, Rows::All, &ResultsExport::saveCsv))
    , m_saveJson(add(m_saveMenu, u"saveJson"_s, Rows::All, &ResultsExport::saveJson))
    , m_asIs(named(new QAction(this), u"csvAsIs"_s))
{
    m_copySelected->setShortcut(QKeySequence::Copy);
    m_copySelected->setShortcutContext(Qt::WidgetShortcut);
    addFormulas();
    setCounts(0, 0);
}

QAction *ResultsExport::add(QMenu *menu, const QString &name, Rows which, Act act)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, which, act] { (this->*act)(which); });
    return action;
}

void ResultsExport::addFormulas()
{
    m_asIs->setText(tr("Keep &formulas in CSV files and copied cells"));
    m_asIs->setCheckable(true);
    m_asIs->setChecked(m_settings.value(setting::csvAsIs));
    m_asIs->setToolTip(tr("Otherwise an apostrophe is put before each cell that a spreadsheet "
                          "would run as a formula. File names and reasoning come from documents "
                          "that anyone may have written."));
    m_saveMenu->addSeparator();
    m_saveMenu->addAction(m_asIs);
    m_saveMenu->setToolTipsVisible(true);
    connect(m_asIs, &QAction::toggled, this,
            [this](bool asIs) { m_settings.set(setting::csvAsIs, asIs); });
}

// One row is always the current one, so that it is no choice of what to save.
void ResultsExport::setCounts(int selected, int all)
{
    m_copySelected->setText(selected > 1 ? tr("&Copy %Ln selected", "results", selected)
                                         : tr("&Copy this row"));
    m_copySelected->setEnabled(selected > 0);
    m_copyAll->setText(tr("Copy &all %Ln", "results", all));
    m_copyJson->setText(tr("Copy all %Ln as &JSON", "results", all));
    m_saveSelectedCsv->setText(tr("Save %Ln selected as CSV…", "results", selected));
    m_saveSelectedJson->setText(tr("Save %Ln selected as JSON…", "results", selected));
    m_saveSelectedCsv->setVisible(selected > 1);
    m_saveSelectedJson->setVisible(selected > 1);
    m_saveCsv->setText(tr("Save all %Ln as &CSV…", "results", all));
    m_saveJson->setText(tr("Save all %Ln as &JSON…", "results", all));
}

CsvSafety ResultsExport::safety() const
{
    return m_asIs->isChecked() ? CsvSafety::AsIs : CsvSafety::Harmless;
}

// Picked rows go below others that are there already; all of them are a table of their own.
void ResultsExport::copyCells(Rows which)
{
    const Content content = m_source(which);
    CellTable table = resultsAsTable(content.rows, content.provenance, safety());
    if (which == Rows::Selected)
        table.removeFirst();
    copyTable(table);
}

void ResultsExport::copyJson(Rows which)
{
    const Content content = m_source(which);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(resultsAsJson(content.rows, content.provenance)));
}

void ResultsExport::askForPath(QStringView suffix, Rows which)
{
    const bool isCsv = suffix == "csv"_L1;
    ask({.name = u"resultsFile"_s,
         .title = tr("Save results"),
         .filter = isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"),
         .suffix = suffix.toString(),
         .proposal = inDocuments(fileName(m_source(which).provenance) + u'.' + suffix.toString())},
        &m_page, [this, which](const QString &path) { saveAs(path, which); });
}

void ResultsExport::saveAs(const QString &path, Rows which)
{
    const Content content = m_source(which);
    QSaveFile file(path);
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray text = isJson ? resultsAsJson(content.rows, content.provenance)
                                   : resultsAsCsv(content.rows, content.provenance, safety());
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(tr("The results could not be saved as %1: %2. If a file of that name was "
                         "there before, it is unchanged.")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace cd
