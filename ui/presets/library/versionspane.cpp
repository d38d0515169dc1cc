// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/versionspane.h"

#include "ui/newjob/newjobpage.h"
#include "ui/presets/library/diffview.h"
#include "ui/presets/presetcontroller.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/rules/diffwords.h"
#include "ui/words/rules/versionname.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetversions.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int noteColumn = 3;

} // namespace

VersionsPane::VersionsPane(PresetController &controller, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_table(named(new TableView(this), u"versions"_s, tr("Versions of the preset")))
    , m_against(named(new QComboBox(this), u"versionAgainst"_s, tr("Compare the version with")))
    , m_title(wrappedText(u"versionTitle"_s, tr("What is shown")))
    , m_diff(new DiffView(u"versionDiff"_s, this))
{
    build();
    connect(&controller.versions(), &PresetVersions::changed, this, [this](const QString &preset) {
        if (!preset.compare(m_preset, Qt::CaseInsensitive))
            read();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsPane::showSelection);
    connect(m_against, &QComboBox::activated, this, &VersionsPane::showSelection);
    enableTools();
}

void VersionsPane::build()
{
    m_table->setModel(m_model);
    m_table->showAsRows();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEmptyText(tr("No versions yet. Each save of the form makes one (Ctrl+S)."));
    const QString older = tr("Older version");
    const QString newer = tr("Newer version");
    for (const auto &[name, text, key, by] :
         {std::tuple(u"versionOlder"_s, older, Qt::Key_Left, 1),
          std::tuple(u"versionNewer"_s, newer, Qt::Key_Right, -1)}) {
        auto *action = named(new QAction(text, this), name);
        action->setShortcut(Qt::ALT | key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by = by] { step(by); });
        addAction(action);
    }
    auto *below = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(below));
    column->addWidget(buildTools());
    column->addWidget(m_title);
    column->addWidget(m_diff, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);
    withoutMargins(new QVBoxLayout(this))->addWidget(parts);
}

QWidget *VersionsPane::buildTools()
{
    m_against->addItem(tr("What it holds"), int(Against::Nothing));
    m_against->addItem(tr("Changes since the version before"), int(Against::Before));
    m_against->addItem(tr("Compared with the one in use"), int(Against::InUse));
    m_against->addItem(tr("Compared with the form"), int(Against::Form));
    m_use = button(u"versionUse"_s, tr("Use this &version"), {}, this,
                   [this] { m_controller.useVersion(m_preset, selected().constFirst()); });
    m_restore = button(u"versionRestore"_s, tr("Res&tore as a new version"), {}, this,
                       [this] { m_controller.restoreVersion(m_preset, selected().constFirst()); });
    m_jobs = button(u"versionJobs"_s, tr("&Jobs with it"), tr("Jobs with this version"), this,
                    [this] { Q_EMIT jobsAsked(m_preset, selected().constFirst()); });
    auto *tools = new QWidget;
    auto *row = withoutMargins(new FlowLayout(tools));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_against, m_use, m_restore, m_jobs})
        row->addWidget(tool);
    return tools;
}

void VersionsPane::setPreset(const QString &name)
{
    if (name == m_preset)
        return;
    m_preset = name;
    m_wanted = 0;
    m_versions.clear();
    fill();
    read();
}

void VersionsPane::choose(int version)
{
    m_wanted = version;
    fill();
}

void VersionsPane::read()
{
    m_listing.renew();
    if (m_preset.isEmpty())
        return;
    m_controller.versions().list(m_preset, m_listing.context(),
                                 [this](const QList<PresetVersion> &versions) {
                                     m_versions = versions;
                                     fill();
                                 });
}

/// The selection stays where it was; where there was none, the newest is selected.
void VersionsPane::fill()
{
    const QList<int> before = m_wanted ? QList<int>{m_wanted} : selected();
    const PresetPointers pointers = m_controller.versions().pointers(m_preset);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Version"), tr("Saved"), tr("By"), tr("Note")});
    QItemSelection chosen;
    for (const PresetVersion &version : std::as_const(m_versions)) {
        QStringList number{nameOf(version.number)};
        if (version.number == pointers.inUse.number)
            number += tr("in use ✓");
        if (version.number == pointers.checked)
            number += tr("checked", "a version");
        QString note = version.note;
        if (note.isEmpty() && version.restoredFrom)
            note = tr("as %1 was").arg(nameOf(version.restoredFrom));
        QList<QStandardItem *> row;
        for (const QString &text :
             {number.join(u" · "_s), timeText(version.at), version.who, note}) {
            row.append(new QStandardItem(text));
            row.constLast()->setToolTip(toolTipText(text));
        }
        row.constFirst()->setData(version.number, numberRole);
        m_model->appendRow(row);
        if (before.contains(version.number)) {
            const QModelIndex index = row.constFirst()->index();
            chosen.select(index, index.siblingAtColumn(noteColumn));
        }
    }
    for (int column = 0; column < noteColumn; ++column)
        m_table->resizeColumnToContents(column);
    if (chosen.isEmpty() && m_model->rowCount() > 0)
        chosen.select(m_model->index(0, 0), m_model->index(0, noteColumn));
    if (!chosen.isEmpty()) {
        m_wanted = 0;
        m_table->selectionModel()->setCurrentIndex(chosen.constFirst().topLeft(),
                                                   QItemSelectionModel::NoUpdate);
        m_table->scrollTo(chosen.constFirst().topLeft());
    }
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    showSelection();
}

QList<int> VersionsPane::selected() const
{
    QList<int> numbers;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        numbers.append(row.data(numberRole).toInt());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void VersionsPane::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
}

QString VersionsPane::nameOf(int version) const
{
    return version > 0 ? versionName(version) : tr("the form");
}

void VersionsPane::showSelection()
{
    m_reading.renew();
    enableTools();
    const QList<int> numbers = selected();
    if (numbers.isEmpty()) {
        m_title->clear();
        return m_diff->showNothing(tr("Select a version to see it, or two to compare them."));
    }
    if (numbers.size() > 1)
        return compare(numbers.constFirst(), numbers.constLast());
    const int number = numbers.constFirst();
    switch (Against(m_against->currentData().toInt())) {
    case Against::Before:
        if (number > 1)
            return compare(number - 1, number);
        break;
    case Against::InUse: {
        const int used = m_controller.versions().pointers(m_preset).inUse.number;
        return compare(std::min(number, used), std::max(number, used));
    }
    case Against::Form:
        return compare(number, 0);
    case Against::Nothing:
        break;
    }
    showContent(number);
}

void VersionsPane::showContent(int version)
{
    m_title->setText(tr("What %1 holds").arg(nameOf(version)));
    withBoth(version, version, [this](const JobRequest &content, const JobRequest &) {
        m_diff->showContent(content, m_session.dialect());
    });
}

void VersionsPane::compare(int before, int after)
{
    withBoth(before, after, [this, before, after](const JobRequest &old, const JobRequest &now) {
        const RulesDiff diff = diffOf(old, now);
        //: what differs between two versions; %1, %2: as "v11", "v12", %3: "1 rule changed"
        m_title->setText(tr("%1 → %2: %3").arg(nameOf(before), nameOf(after), diffSummary(diff)));
        m_diff->showDiff(diff, m_session.dialect(), nameOf(before), nameOf(after));
    });
}

void VersionsPane::withBoth(int before, int after,
                            const std::function<void(const JobRequest &, const JobRequest &)> &take)
{
    const auto unreadable = [this](int version) {
        m_title->clear();
        m_diff->showNothing(tr("%1 can't be read.").arg(nameOf(version)));
    };
    PresetVersions &versions = m_controller.versions();
    versions.content(
        m_preset, before, m_reading.context(),
        [this, &versions, before, after, take, unreadable](const std::optional<Preset> &old) {
            if (!old)
                return unreadable(before);
            if (after == before)
                return take(old->request, old->request);
            if (after == 0)
                return take(old->request, m_controller.form().edited());
            versions.content(
                m_preset, after, m_reading.context(),
                [after, take, unreadable, was = old->request](const std::optional<Preset> &now) {
                    if (!now)
                        return unreadable(after);
                    take(was, now->request);
                });
        });
}

void VersionsPane::enableTools()
{
    const QList<int> numbers = selected();
    const bool isOne = numbers.size() == 1;
    const bool isUsed
        = isOne && numbers.constFirst() == m_controller.versions().pointers(m_preset).inUse.number;
    m_use->setEnabled(isOne && !isUsed);
    m_restore->setEnabled(isOne && !isUsed);
    m_jobs->setEnabled(isOne);
    m_against->setEnabled(isOne);
}

} // namespace cd
