// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/labelsetmenu.h"

#include "ui/evaluate/evaluatewords.h"
#include "ui/review/labelnote.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/labels/labelwords.h"
#include "ui/words/plaintext.h"
#include "workflow/teaching/typefolder.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestSetName = 100;
constexpr qsizetype shownLetters = 60; // of a set's name in the menu

} // namespace

LabelSetMenu::LabelSetMenu(LabelSets &sets, QWidget *page)
    : QObject(page)
    , m_sets(sets)
    , m_page(page)
    , m_menu(named(new QMenu(page), u"labelSetMenu"_s))
    , m_versions(named(new QMenu(tr("&Versions"), page), u"labelSetVersions"_s))
    , m_note(new LabelNote(page))
    , m_folder(
          add(u"newSetFromFolder"_s, tr("New set from &folders…"), &LabelSetMenu::askForFolder))
    , m_table(add(u"newSetFromTable"_s, tr("New set from a &table…"), &LabelSetMenu::askForTable))
    , m_reviewed(
          add(u"newSetFromReviews"_s, tr("New set from &reviews…"), &LabelSetMenu::askForReviewed))
    , m_audited(
          add(u"newSetFromAudits"_s, tr("New set from &audits…"), &LabelSetMenu::askForAudited))
    , m_take(add(u"takeReviewedLabels"_s, tr("&Save corrected labels as a new version"),
                 &LabelSetMenu::takeReviewed))
    , m_rename(add(u"renameLabelSet"_s, tr("Re&name…"), &LabelSetMenu::askForName))
    , m_remove(add(u"removeLabelSet"_s, tr("Re&move"), &LabelSetMenu::remove))
{
    nameApart(*m_note, u"set"_s); // another one is in the review
    m_menu->setToolTipsVisible(true);
    m_folder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_folder->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_folder);
    addSources();
    connect(m_menu, &QMenu::aboutToShow, this, &LabelSetMenu::fill);
    connect(m_versions, &QMenu::aboutToShow, this, &LabelSetMenu::fillVersions);
    connect(m_note, &LabelNote::stopAsked, &sets, &LabelSets::cancel);
    connect(&sets, &LabelSets::progressed, this, [this](qint64 files, double part) {
        constexpr int hundred = 100;
        //: %1: a number of files or rows; %2: a number from 0 to 100
        m_note->sayBusy(tr("Reading labels: %1 read, %2 %")
                            .arg(countText(files), countText(qRound64(part * hundred))));
    });
    connect(&sets, &LabelSets::ended, this, &LabelSetMenu::sayEnded);
    connect(&sets, &LabelSets::failed, this, [this](const StoreError &error) {
        m_note->sayFailed(errorText(error));
        showState();
    });
    fill();
}

void LabelSetMenu::addSources()
{
    m_folder->setToolTip(tr("A folder with a folder of documents for each type, called as the "
                            "type. Documents that are none of the types go into a folder called "
                            "%1.")
                             .arg(TypeFolder::noneFolder()));
    m_table->setToolTip(tr("CSV or JSON Lines with a column “type” and one of “file”, “path” and "
                           "“hash”, such as an export of labels or of reviewed results"));
    m_reviewed->setToolTip(tr("What people decided when they reviewed results"));
    m_audited->setToolTip(tr("Only of documents that were drawn by chance, and decided without "
                             "the service's answer"));
}

QAction *LabelSetMenu::add(const QString &name, const QString &text, void (LabelSetMenu::*act)())
{
    auto *action = named(new QAction(text, this), name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void LabelSetMenu::fill()
{
    m_menu->clear();
    const QList<LabelSet> &sets = m_sets.sets();
    for (const LabelSet &set : sets) {
        QAction *action
            = named(m_menu->addAction(withoutMnemonics(shortened(labelSetText(set), shownLetters))),
                    u"labelSet-%1"_s.arg(set.id));
        action->setToolTip(toolTipText(set.name));
        action->setCheckable(true);
        action->setChecked(set.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = set.id] { Q_EMIT chosen(id, 0); });
    }
    if (!sets.isEmpty())
        m_menu->addSeparator();
    m_menu->addActions({m_folder, m_table, m_reviewed, m_audited});
    m_menu->addSeparator();
    m_menu->addMenu(m_versions);
    m_menu->addActions({m_take, m_rename, m_remove});
    showState();
}

/// They are read while the menu is open already.
void LabelSetMenu::fillVersions()
{
    m_versions->clear();
    m_sets.versions(m_current, m_versions, [this](const QList<LabelSet> &versions) {
        m_versions->clear();
        for (const LabelSet &version : versions) {
            //: %1: a number; %2: when it was saved; %n: files
            QString text = tr("v%1 · %2 · %Ln file(s)", nullptr, version.files)
                               .arg(QString::number(version.version), timeText(version.at));
            if (!version.who.isEmpty())
                text += u" · "_s + version.who;
            QAction *action = named(m_versions->addAction(withoutMnemonics(text)),
                                    u"labelSetVersion-%1"_s.arg(version.version));
            action->setToolTip(toolTipText(version.note));
            action->setCheckable(true);
            const bool isNewest = version.version == versions.constFirst().version;
            action->setChecked(version.version == m_version || (m_version == 0 && isNewest));
            const int wanted = isNewest ? 0 : version.version;
            connect(action, &QAction::triggered, this,
                    [this, id = version.id, wanted] { Q_EMIT chosen(id, wanted); });
        }
    });
}

void LabelSetMenu::setCurrent(LabelSetId set, int version)
{
    m_current = set;
    m_version = version;
    showState();
}

/// One is read at a time, so that one message is enough.
void LabelSetMenu::showState()
{
    for (QAction *action : {m_folder, m_table, m_reviewed, m_audited})
        action->setEnabled(!m_sets.isReading());
    for (QAction *action : {m_versions->menuAction(), m_take, m_rename, m_remove})
        action->setEnabled(m_current != 0);
}

void LabelSetMenu::askForFolder()
{
    auto *dialog = named(new QFileDialog(m_page, tr("New set from folders by type")),
                         u"labelSetFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LabelSetMenu::askToRead);
    openOnce(dialog);
}

void LabelSetMenu::askForTable()
{
    ask({.name = u"labelSetTableDialog"_s,
         .title = tr("New set from a table"),
         .filter = tr("Tables (*.csv *.tsv *.txt *.jsonl);;All files (*)")},
        m_page, [this](const QString &path) { askToRead(path); });
}

void LabelSetMenu::askToRead(const QString &path)
{
    const QFileInfo source(path);
    ask(TextQuestion{.name = u"labelSetName"_s,
                     .title = tr("Name of the label set"),
                     .label = tr("A set of this name gets a new version:"),
                     .value = source.isDir() ? source.fileName() : source.completeBaseName(),
                     .yes = tr("Read the labels"),
                     .longest = longestSetName},
        m_page, [this, path](const QString &name) {
            if (m_sets.isReading() || name.trimmed().isEmpty())
                return;
            m_note->sayBusy(tr("Reading labels…"));
            m_sets.read(path, name.trimmed());
            showState();
        });
}

void LabelSetMenu::askForReviews(bool auditOnly)
{
    ask(TextQuestion{.name = u"reviewedSetName"_s,
                     .title = tr("Name of the label set"),
                     .label = tr("A set of this name gets a new version:"),
                     .value = auditOnly ? tr("Audits") : tr("Reviews"),
                     .yes = tr("Save the labels"),
                     .longest = longestSetName},
        m_page, [this, auditOnly](const QString &name) {
            if (name.trimmed().isEmpty())
                return;
            m_sets.saveReviewed(name.trimmed(), auditOnly, this,
                                [this](const StoreResult<LabelSet> &set) {
                                    saySaved(set,
                                             tr("Nothing was saved: nobody has decided "
                                                "anything about documents whose content is "
                                                "known."));
                                });
        });
}

void LabelSetMenu::takeReviewed()
{
    m_sets.takeReviewed(m_current, this, [this](const StoreResult<LabelSet> &set) {
        saySaved(set, tr("Nothing was saved."));
    });
}

void LabelSetMenu::saySaved(const StoreResult<LabelSet> &set, const QString &otherwise)
{
    if (!set)
        return m_note->sayFailed(errorText(set.error()));
    if (set->id == 0)
        return m_note->sayFailed(otherwise);
    //: %1: a set of labels, "Post room · v4 · 324 files"
    m_note->sayDone(tr("%1 is saved.").arg(labelSetText(*set)), {}, true);
    Q_EMIT chosen(set->id, 0);
}

void LabelSetMenu::askForName()
{
    const auto set = m_sets.find(m_current);
    if (!set)
        return;
    ask(TextQuestion{.name = u"labelSetRename"_s,
                     .title = tr("Rename the label set"),
                     .label = tr("Name:"),
                     .value = set->name,
                     .yes = tr("Rename"),
                     .longest = longestSetName},
        m_page, [this, id = set->id](const QString &name) {
            const auto other = m_sets.find(name.trimmed());
            if (other && other->id != id)
                m_note->sayFailed(tr("Another set is called %1.").arg(name.trimmed()));
            else if (!name.trimmed().isEmpty())
                m_sets.rename(id, name.trimmed());
        });
}

void LabelSetMenu::remove()
{
    const auto set = m_sets.find(m_current);
    if (!set)
        return;
    m_sets.remove(set->id);
    Q_EMIT removed(*set);
}

void LabelSetMenu::sayEnded(const LabelSet &set, const LabelReport &report)
{
    QStringList lines;
    for (const UntakenLabel &label : report.named)
        lines += untakenLabelText(label);
    if (report.left() > report.named.size())
        lines += u"…"_s;
    const QString text = labelReportText(report);
    if (set.id == 0)
        m_note->sayFailed(tr("No set was made. %1").arg(text));
    else
        m_note->sayDone(text, lines.join(u'\n'), report.left() == 0);
    showState();
    if (set.id != 0)
        Q_EMIT chosen(set.id, 0);
}

} // namespace cd
