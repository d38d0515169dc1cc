// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagedialog.h"

#include "ui/charts/chartpane.h"
#include "ui/charts/monthschart.h"
#include "ui/usage/storedfilesbox.h"
#include "ui/widgets/fittedpane.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecopy.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/spending/billedcredits.h"
#include "workflow/spending/budget.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostMonths = 120;

enum Column { Month, Service, Preset, Jobs, Files, Estimated, Billed, Cost, ColumnCount };

/// Whose organization counts: the profile's, else the first that the key can see.
OrganizationId organizationOf(const Session &session)
{
    const OrganizationId own = session.profile().scope.organization;
    const QList<Organization> &seen = session.organizations();
    return own.isEmpty() && !seen.isEmpty() ? seen.constFirst().id : own;
}

} // namespace

UsageDialog::UsageDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_sum(wrappedText(u"usageSum"_s))
    , m_lines(named(new QTreeWidget, u"usageLines"_s, tr("Usage by month and preset")))
    , m_count(button(u"countUsage"_s, tr("&Get billed credits"), {}, this, &UsageDialog::count))
    , m_note(named(new Note, u"usageNote"_s))
    , m_fast(new QSpinBox)
    , m_multimodal(new QSpinBox)
    , m_dollars(named(new QDoubleSpinBox, u"priceDollars"_s, tr("US dollars per 1,000 credits")))
    , m_asOf(named(new QDateEdit, u"priceDate"_s, tr("Prices as of")))
    , m_stored(named(new QDoubleSpinBox, u"priceStored"_s, tr("Credits per GB stored and day")))
    , m_ceiling(new QSpinBox)
    , m_files(new StoredFilesBox(workspace, [this] { return prices(); }))
    , m_months(new ChartPane(u"usageMonths"_s, tr("Credits by month")))
{
    setObjectName(u"usageDialog"_s);
    setWindowTitle(tr("Usage and prices"));
    resize(920, 560); // with names of presets in German, too
    build();
    connect(&workspace.usage(), &BilledCredits::counted, this, &UsageDialog::counted);
    connect(&workspace.usage(), &BilledCredits::failed, this, &UsageDialog::failed);
    showUsage();
}

void UsageDialog::build()
{
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setHeaderLabels({tr("Month"), tr("Service"), tr("Preset"), tr("Jobs"), tr("Files"),
                              tr("Credits at most"), tr("Credits billed"), tr("Cost")});
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(Preset, QHeaderView::Stretch);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = named(new QAction(tr("Copy"), m_lines), u"copyUsage"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_lines->addAction(copy);
    m_lines->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, m_lines, [this] { copySelectedRows(*m_lines); });
    m_count->setToolTip(tr("Asks the selected service, for jobs of the last three months"));
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_count, 0, Qt::AlignLeft);
    asking->addWidget(m_note, 1);
    auto *box = new QGroupBox(tr("Prices used for estimates"));
    auto *prices = new QFormLayout;
    addPrices(prices);
    auto *scope = new QLabel(tr("Only the jobs in this list count. Jobs that “classifydesk submit” "
                                "keeps in another data folder, as it does while this window is "
                                "open, are counted separately."));
    scope->setObjectName(u"usageCeilingScope"_s);
    scope->setWordWrap(true);
    scope->setMinimumSize(80 * fontMetrics().averageCharWidth(), 3 * fontMetrics().lineSpacing());
    auto *inBox = new QVBoxLayout(box);
    inBox->addLayout(prices);
    inBox->addWidget(scope);
    auto *jobs = new FittedPane;
    auto *inJobs = new QVBoxLayout(jobs);
    inJobs->addWidget(m_sum);
    inJobs->addWidget(m_lines, 1);
    inJobs->addLayout(asking);
    inJobs->addWidget(box);
    auto *pages = named(new QTabWidget, u"usagePages"_s, tr("Usage"));
    pages->addTab(jobs, tr("&Jobs"));
    pages->addTab(m_months, tr("By &month"));
    pages->addTab(m_files, tr("Stored &files"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(pages, 1);
    column->addWidget(
        dialogButtons(*this, u"usage"_s, QDialogButtonBox::Ok | QDialogButtonBox::Cancel));
}

void UsageDialog::addPrices(QFormLayout *form)
{
    const Prices &prices = m_workspace.budget().prices();
    const auto set
        = [](QSpinBox *box, const QString &name, const QString &accessible, int most, int value) {
              named(box, name, accessible)->setRange(0, most);
              box->setGroupSeparatorShown(true);
              box->setValue(value);
          };
    set(m_fast, u"priceFast"_s, tr("Credits per page, FAST"), 1000, prices.fast);
    set(m_multimodal, u"priceMultimodal"_s, tr("Credits per page, MULTIMODAL"), 1000,
        prices.multimodal);
    set(m_ceiling, u"usageCeiling"_s, tr("Credits per month"), 1'000'000'000,
        int(std::min<qint64>(m_workspace.budget().ceiling(), 1'000'000'000)));
    m_ceiling->setSpecialValueText(tr("no limit"));
    m_ceiling->setSingleStep(1000);
    m_dollars->setRange(0, 10'000);
    m_dollars->setDecimals(3);
    m_dollars->setValue(prices.dollarsPerThousand);
    m_stored->setRange(0, 1'000'000);
    m_stored->setDecimals(1);
    m_stored->setValue(prices.storedGigabyte);
    connect(m_stored, &QDoubleSpinBox::valueChanged, m_files, &StoredFilesBox::refresh);
    m_asOf->setCalendarPopup(true);
    m_asOf->setDate(prices.asOf);
    auto *pages = new QHBoxLayout;
    addWidgets(pages, {m_fast, new QLabel(tr("MULTIMODAL")), m_multimodal});
    pages->addStretch(1);
    auto *money = new QHBoxLayout;
    addWidgets(money, {m_dollars, new QLabel(tr("as of")), m_asOf});
    money->addStretch(1);
    auto *ceiling = new QHBoxLayout;
    ceiling->addWidget(m_ceiling);
    ceiling->addStretch(1);
    form->addRow(tr("Credits per page: FAST"), pages);
    auto *stored = new QHBoxLayout;
    stored->addWidget(m_stored);
    stored->addStretch(1);
    form->addRow(tr("US dollars per 1,000 credits"), money);
    form->addRow(tr("Credits per GB stored and day"), stored);
    form->addRow(tr("Ask before a month exceeds this many credits"), ceiling);
}

Prices UsageDialog::prices() const
{
    return {m_fast->value(), m_multimodal->value(), m_dollars->value(), m_asOf->date(),
            m_stored->value()};
}

void UsageDialog::showUsage()
{
    m_lines->clear();
    const QList<UsageLine> lines = usageOf(m_workspace.table());
    for (const UsageLine &line : lines)
        addLine(line);
    showMonths(lines);
    const double spent = m_workspace.budget().spentThisMonth();
    m_sum->setText(tr("This month: %1 credits, %2. Jobs not billed yet count at their maximum "
                      "estimate. Months are in UTC; the local service is free.")
                       .arg(creditsText(spent), dollarsText(prices().dollars(spent))));
}

void UsageDialog::addLine(const UsageLine &line)
{
    const bool isFree = line.service == profileAt({}).id;
    QString billed = line.billedJobs > 0 ? creditsText(line.billed) : QString();
    if (line.billedJobs > 0 && line.billedJobs < line.jobs)
        billed = tr("%1 (of %2 of %3 jobs)", "credits")
                     .arg(billed, countText(line.billedJobs), countText(line.jobs));
    auto *item = new QTreeWidgetItem(m_lines);
    item->setText(Month, QLocale().toString(line.month, u"MMMM yyyy"_s));
    item->setText(Service, serviceName(m_workspace.profiles(), line.service));
    item->setText(Preset, line.preset.isEmpty() ? tr("without a preset") : line.preset);
    item->setText(Jobs, countText(line.jobs));
    item->setText(Files, countText(line.files));
    item->setText(Estimated, isFree ? QString() : countText(line.estimated));
    item->setText(Billed, billed);
    if (isFree)
        item->setText(Cost, tr("free"));
    else if (line.billedJobs > 0)
        item->setText(Cost, dollarsText(prices().dollars(line.billed)));
    for (const int column : {Jobs, Files, Estimated, Billed, Cost})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

/// Of services that bill, with months between others that have none.
void UsageDialog::showMonths(const QList<UsageLine> &lines)
{
    QList<MonthCredits> months;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->service == profileAt({}).id || !line->month.isValid())
            continue;
        if (!months.isEmpty() && months.constLast().month.addMonths(mostMonths) < line->month)
            months.clear(); // a clock was far off
        if (months.isEmpty())
            months.append({.month = line->month});
        while (months.constLast().month < line->month)
            months.append({.month = months.constLast().month.addMonths(1)});
        MonthCredits &month = months.last();
        month.estimated += line->estimated;
        month.billed += line->billed;
        month.jobs += line->jobs;
        month.billedJobs += line->billedJobs;
    }
    m_months->setChart(months.isEmpty() ? nullptr : std::make_shared<const MonthsChart>(months));
    m_months->say(months.isEmpty()
                      ? tr("No job was submitted to a service that bills yet.")
                      : tr("Jobs of services that bill, by the month (UTC) of their submission"));
}

void UsageDialog::count()
{
    m_count->setEnabled(false);
    m_note->say(Note::Kind::Hint, tr("Asking…"));
    m_workspace.usage().count(m_workspace.session().serviceId(),
                              organizationOf(m_workspace.session()));
}

void UsageDialog::counted(int jobs)
{
    m_count->setEnabled(true);
    m_note->say(Note::Kind::Hint,
                jobs > 0 ? tr("Billed credits are now known for %n more job(s).", nullptr, jobs)
                         : tr("Nothing new: the service reports billed credits some time after a "
                              "job has ended."));
    showUsage();
}

void UsageDialog::failed(const ServiceError &error)
{
    m_count->setEnabled(true);
    const bool isUnasked = !error.fields.isEmpty()
        && error.fields.constFirst().path.parts.contains(u"organization_id"_s);
    m_note->say(Note::Kind::Error,
                isUnasked ? tr("Choose an organization first, under File, Services.")
                          : errorText(error));
}

void UsageDialog::accept()
{
    m_workspace.budget().setPrices(prices());
    m_workspace.budget().setCeiling(m_ceiling->value());
    QDialog::accept();
}

} // namespace cd
