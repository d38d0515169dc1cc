// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/storedfilesbox.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

enum StoredColumn { StoredService, Since, StoredCount, Size, ADay, CostADay, State, StoredColumns };

constexpr int refreshAfterMs = 200;

} // namespace

StoredFilesBox::StoredFilesBox(Workspace &workspace, const std::function<Prices()> &prices,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prices(prices)
    , m_sum(wrappedText(u"storedSum"_s))
    , m_lines(named(new QTreeWidget, u"storedLines"_s, tr("Files kept on services, by month")))
    , m_delete(button(u"deleteStored"_s, tr("&Delete selected…"), {}, this,
                      &StoredFilesBox::askBeforeDeleting))
    , m_progress(named(new QProgressBar, u"storedProgress"_s, tr("Files deleted")))
    , m_cancel(button(u"cancelStored"_s, tr("S&top deleting"), {}, this,
                      [this] { m_workspace.cleanup().cancelRemoval(); }))
    , m_note(named(new Note, u"storedNote"_s))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &StoredFilesBox::refresh);
    FileCleanup &cleanup = workspace.cleanup();
    connect(&cleanup, &FileCleanup::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&cleanup, &FileCleanup::removalChanged, this, &StoredFilesBox::showRemoval);
    connect(&cleanup, &FileCleanup::removalEnded, this, &StoredFilesBox::removalEnded);
    connect(&workspace.session(), &Session::stateChanged, this, &StoredFilesBox::showState);
    connect(m_lines, &QTreeWidget::itemSelectionChanged, this, &StoredFilesBox::showState);
    showRemoval();
    showFailure();
    refresh();
}

void StoredFilesBox::build()
{
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setHeaderLabels({tr("Service"), tr("Since"), tr("Files"), tr("Size"),
                              tr("Credits a day"), tr("Cost a day"), tr("What happens to them")});
    m_lines->header()->setStretchLastSection(false); // or it could be too narrow
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_delete->setToolTip(
        tr("Deletes the selected files on the service in use. The results and your "
           "own files stay."));
    auto *deleting = new QHBoxLayout;
    addWidgets(deleting, {m_delete, m_progress, m_cancel});
    deleting->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sum);
    column->addWidget(m_lines, 1);
    column->addLayout(deleting);
    column->addWidget(m_note);
}

void StoredFilesBox::refresh()
{
    m_workspace.cleanup().readSums(this, [this](const StoreResult<QList<StoredSum>> &sums) {
        if (sums)
            showSums(*sums);
        else
            m_note->say(Note::Kind::Error, errorText(sums.error()));
    });
}

bool StoredFilesBox::isFree(const StoredSum &sum) const
{
    return sum.isEphemeral || sum.service == profileAt({}).id;
}

void StoredFilesBox::showSums(const QList<StoredSum> &sums)
{
    const QList<StoredSum> chosen = selected();
    m_sums = sums;
    m_lines->clear();
    qint64 files = 0;
    qint64 bytes = 0;
    for (const StoredSum &sum : sums) {
        addLine(sum);
        if (isFree(sum))
            continue;
        files += sum.files;
        bytes += sum.bytes;
    }
    for (int i = 0; i < int(sums.size()); ++i) {
        const auto isIt = [&](const StoredSum &one) {
            return isSameSum(one, sums.at(i));
        };
        m_lines->topLevelItem(i)->setSelected(std::any_of(chosen.cbegin(), chosen.cend(), isIt));
    }
    const double credits = m_prices().creditsADay(bytes);
    m_sum->setText(
        files == 0
            ? tr("As far as is known, no files uploaded by this program are kept on services "
                 "that bill for storage.")
            : tr("Services that bill stored files keep %n file(s) that this program "
                 "uploaded, %1 in all: %2 credits a day, %3.",
                 nullptr, int(files))
                  .arg(sizeText(bytes), creditsText(credits),
                       dollarsText(m_prices().dollars(credits))));
    showFailure();
    showState();
}

void StoredFilesBox::addLine(const StoredSum &sum)
{
    const double credits = m_prices().creditsADay(sum.bytes);
    auto *item = new QTreeWidgetItem(m_lines);
    item->setText(StoredService, serviceName(m_workspace.profiles(), sum.service));
    item->setText(Since, QLocale().toString(sum.since.toLocalTime().date(), QLocale::ShortFormat));
    item->setText(StoredCount, countText(sum.files));
    item->setText(Size, sizeText(sum.bytes));
    item->setText(ADay, isFree(sum) ? QString() : creditsText(credits));
    item->setText(CostADay, isFree(sum) ? tr("free") : dollarsText(m_prices().dollars(credits)));
    if (sum.isEphemeral)
        item->setText(State, tr("they expire on their own"));
    else if (sum.toDelete == 0)
        item->setText(State, tr("they stay"));
    else if (sum.toDelete < sum.files)
        item->setText(State,
                      tr("%1 of %2 are deleted when nothing needs them")
                          .arg(countText(sum.toDelete), countText(sum.files)));
    else
        item->setText(State, tr("they are deleted when nothing needs them"));
    for (const int column : {StoredCount, Size, ADay, CostADay})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

/// Those that can be deleted: of the service that is there.
QList<StoredSum> StoredFilesBox::selected() const
{
    QList<StoredSum> chosen;
    for (int i = 0; i < int(m_sums.size()); ++i) {
        const StoredSum &sum = m_sums.at(i);
        if (m_lines->topLevelItem(i)->isSelected() && !sum.isEphemeral
            && sum.service == m_workspace.session().serviceId())
            chosen.append(sum);
    }
    return chosen;
}

void StoredFilesBox::askBeforeDeleting()
{
    const QList<StoredSum> chosen = selected();
    qint64 files = 0;
    qint64 bytes = 0;
    for (const StoredSum &sum : chosen) {
        files += sum.files;
        bytes += sum.bytes;
    }
    ask({.name = u"deleteStoredQuestion"_s,
         .title = tr("Delete files on the service"),
         //: %1: their size, %2: the service's name
         .text = tr("Delete %n file(s) (%1) that this program uploaded to %2?", nullptr, int(files))
                     .arg(sizeText(bytes), profileName(m_workspace.session().profile())),
         .more = tr("The results and your own files stay. What an unfinished job or the form still "
                    "needs is deleted once nothing needs it any more. Files that are deleted can't "
                    "be brought back; they are uploaded again when they are submitted again."),
         .yes = tr("Delete the files"),
         .no = tr("Keep the files"),
         .role = QMessageBox::DestructiveRole,
         .icon = QMessageBox::Warning},
        this, [this, chosen] { m_workspace.cleanup().remove(chosen); });
}

void StoredFilesBox::showRemoval()
{
    const FileCleanup &cleanup = m_workspace.cleanup();
    const FileCleanup::Removal &removal = cleanup.removal();
    m_progress->setVisible(cleanup.isRemoving());
    m_cancel->setVisible(cleanup.isRemoving());
    m_progress->setRange(0, int(removal.asked)); // 0: it is being counted
    m_progress->setValue(int(removal.deleted + removal.failed));
    showState();
}

void StoredFilesBox::removalEnded()
{
    const FileCleanup::Removal &removal = m_workspace.cleanup().removal();
    QStringList said{tr("%n file(s) deleted.", nullptr, int(removal.deleted))};
    if (const qint64 left = removal.asked - removal.deleted - removal.failed; left > 0)
        said.append(removal.isCancelled
                        ? tr("%n file(s) left as they are.", nullptr, int(left))
                        : tr("%n file(s) are still needed by a job or the form, and are deleted "
                             "later.",
                             nullptr, int(left)));
    showRemoval();
    if (removal.failed > 0)
        showFailure();
    else
        m_note->say(Note::Kind::Hint, said.join(u' '));
    refresh();
}

/// What could not be deleted, also without a person's order.
void StoredFilesBox::showFailure()
{
    const FileCleanup &cleanup = m_workspace.cleanup();
    if (!cleanup.error())
        return;
    const auto next = cleanup.nextTry();
    m_note->say(Note::Kind::Error,
                (next ? tr("Files could not be deleted: %1 They are tried again at %2.")
                            .arg(errorText(*cleanup.error()), timeText(*next))
                      : tr("Files could not be deleted: %1 They are tried again when the program "
                           "is next started.")
                            .arg(errorText(*cleanup.error()))));
}

void StoredFilesBox::showState()
{
    m_delete->setEnabled(m_workspace.session().isReady() && !m_workspace.cleanup().isRemoving()
                         && !selected().isEmpty());
}

} // namespace cd
