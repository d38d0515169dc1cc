// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drift/overtimedialog.h"

#include "ui/charts/celltablemodel.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/weekschart.h"
#include "ui/drift/driftwords.h"
#include "ui/look/typemark.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/errortext.h"
#include "workflow/drift/driftwatch.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

enum Against { Usual, Dates };

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QDateEdit *dateField(const QString &name, const QString &accessible)
{
    auto *field = named(new QDateEdit, name, accessible);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

OverTimeDialog::OverTimeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preset(named(new QComboBox, u"overTimePreset"_s, tr("Preset")))
    , m_against(named(new QComboBox, u"overTimeAgainst"_s, tr("What it is compared with")))
    , m_from(dateField(u"overTimeFrom"_s, tr("First day of the baseline")))
    , m_to(dateField(u"overTimeTo"_s, tr("Last day of the baseline")))
    , m_verdict(selectable(wrappedText(u"overTimeVerdict"_s, tr("Verdict"))))
    , m_words(selectable(wrappedText(u"overTimeWords"_s, tr("What has changed"))))
    , m_types(new ChartPane(u"overTimeTypes"_s, tr("Types by week")))
    , m_noType(new ChartPane(u"overTimeNoType"_s, tr("Files without a type by week")))
    , m_corrections(new ChartPane(u"overTimeCorrections"_s, tr("Corrections by week")))
    , m_shares(new CellTableModel(this))
    , m_table(named(new TableView, u"overTimeShares"_s, tr("Shares then and now")))
{
    setObjectName(u"overTimeDialog"_s);
    setWindowTitle(tr("Over time"));
    resize(900, 620);
    build();
    const QStringList presets = workspace.presets().names();
    m_preset->addItems(presets);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &OverTimeDialog::readPreset);
    connect(m_against, &QComboBox::activated, this, &OverTimeDialog::chooseBaseline);
    for (const auto &[moved, other] : {std::pair(m_from, m_to), std::pair(m_to, m_from)})
        connect(moved, &QDateEdit::dateChanged, this, [this, moved = moved, other = other] {
            const QSignalBlocker quiet(other);
            if (m_to->date() < m_from->date()) // the one that was moved pushes the other
                other->setDate(moved->date());
            chooseBaseline();
        });
    if (presets.isEmpty())
        say(tr("There are no presets yet: it is their results that are looked at."), {});
    readPreset();
}

QWidget *OverTimeDialog::buildChoice()
{
    auto *choice = new QWidget;
    m_against->addItem(tr("Its evaluation, or its first files"), Usual);
    m_against->addItem(tr("Chosen days"), Dates);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(16);
    auto *row = withoutMargins(new QHBoxLayout(choice));
    addWidgets(row,
               {labelFor(m_preset, tr("&Preset")), m_preset, labelFor(m_against, tr("&against")),
                m_against, m_from, new QLabel(u"–"_s), m_to});
    row->addStretch(1);
    return choice;
}

void OverTimeDialog::build()
{
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_table->setModel(m_shares);
    m_table->showAsRows();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setEmptyText(tr("There are no figures yet."));
    auto *pages = named(new QTabWidget, u"overTimePages"_s, tr("Figures over time"));
    pages->addTab(m_types, tr("&Types"));
    pages->addTab(m_noType, tr("&No type"));
    pages->addTab(m_corrections, tr("&Corrections"));
    pages->addTab(m_table, tr("Then and no&w"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildChoice());
    column->addWidget(m_verdict);
    column->addWidget(m_words);
    column->addWidget(pages, 1);
    column->addWidget(dialogButtons(*this, u"overTime"_s, QDialogButtonBox::Close));
}

void OverTimeDialog::choosePreset(const QString &preset)
{
    const int index = m_preset->findText(preset);
    if (index >= 0)
        m_preset->setCurrentIndex(index);
}

void OverTimeDialog::readPreset()
{
    const QString preset = m_preset->currentText();
    m_asking.renew();
    m_traffic.reset();
    for (ChartPane *pane : {m_types, m_noType, m_corrections})
        pane->setChart(nullptr);
    m_shares->setTable({});
    const bool isThere = !preset.isEmpty();
    m_against->setEnabled(isThere);
    showBaseline();
    if (!isThere)
        return;
    m_workspace.driftWatch().dismiss(preset);
    say(tr("Reading…"), {});
    m_workspace.traffic().read(preset, m_workspace.presetVersions().pointers(preset).inUse,
                               m_asking.context(),
                               [this](const StoreResult<TrafficPtr> &traffic) { take(traffic); });
}

void OverTimeDialog::take(const StoreResult<TrafficPtr> &traffic)
{
    if (!traffic)
        return say(tr("The results can't be read."), {errorText(traffic.error())});
    m_traffic = *traffic;
    showBaseline();
    showWeeks();
    showReport();
}

/// As the watch has it: its looks and what is shown here are of the same days.
void OverTimeDialog::showBaseline()
{
    const QString preset = m_preset->currentText();
    const DriftBaseline baseline
        = preset.isEmpty() ? DriftBaseline() : m_workspace.driftWatch().baseline(preset);
    const bool isChosen = baseline.why() == DriftBaseline::Why::Chosen;
    m_against->setCurrentIndex(isChosen ? Dates : Usual);
    DateSpan days = baseline.chosen;
    if (!isChosen && m_traffic) {
        const DriftReport report
            = driftReport(*m_traffic, baseline, m_workspace.driftWatch().today());
        days = {report.before.from, report.before.to};
    }
    for (QDateEdit *field : {m_from, m_to}) {
        const QSignalBlocker quiet(field);
        const QDate day = field == m_from ? days.from : days.to;
        field->setDate(day.isValid() ? day : m_workspace.driftWatch().today());
        field->setEnabled(isChosen);
    }
}

void OverTimeDialog::chooseBaseline()
{
    const QString preset = m_preset->currentText();
    const bool isChosen = m_against->currentData().toInt() == Dates;
    const DateSpan days{m_from->date(), m_to->date()};
    m_workspace.driftWatch().chooseBaseline(preset, isChosen ? days : DateSpan());
    showBaseline();
    showReport();
}

void OverTimeDialog::showReport()
{
    if (!m_traffic)
        return;
    DriftWatch &watch = m_workspace.driftWatch();
    const DriftReport report
        = driftReport(*m_traffic, watch.baseline(m_traffic->preset), watch.today());
    const QString compared = comparedText(report, m_traffic->version);
    m_shares->setTable(driftTable(report));
    m_table->resizeColumnsToContents();
    if (report.before.files + report.now.files == 0)
        return say(compared, remarks(report, *m_traffic));
    say(verdictText(report),
        movedTexts(report) + confidenceTexts(report) + QStringList{compared}
            + remarks(report, *m_traffic));
}

void OverTimeDialog::say(const QString &verdict, const QStringList &lines)
{
    m_verdict->setText(verdict);
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
}

/// Those of the rules in their order, as everywhere; then others, such as of a rule that is gone.
QStringList OverTimeDialog::typesInOrder() const
{
    QStringList types;
    if (const auto preset = m_workspace.presets().find(m_traffic->preset)) {
        for (const Rule &rule : preset->request.rules)
            types.append(rule.type);
    }
    for (const TrafficSpan &day : m_traffic->days) {
        for (const auto &one : day.answers) {
            if (one.first && !types.contains(*one.first))
                types.append(*one.first);
        }
    }
    return types;
}

void OverTimeDialog::showWeeks()
{
    const QStringList names = typesInOrder();
    QList<WeekType> types;
    for (qsizetype i = 0; i < names.size(); ++i)
        types.append({names.at(i), static_cast<int>(i)});
    types.append({tr("no type"), TypeMark::NoType});
    QList<ChartedWeek> weeks;
    QList<WeekShare> typeless;
    QList<WeekShare> audited;
    QList<WeekShare> corrected;
    for (const TrafficSpan &week : weeksOf(*m_traffic)) {
        ChartedWeek charted{week.from, {}};
        for (const QString &name : names)
            charted.files.append(week.filesOf(name));
        charted.files.append(week.filesOf(std::nullopt));
        weeks.append(charted);
        typeless.append({week.from, week.shareOf(std::nullopt)});
        audited.append({week.from, week.audited});
        corrected.append({week.from, week.corrected});
    }
    if (weeks.isEmpty())
        return;
    const auto sumOf = [](const QList<WeekShare> &all) {
        qint64 sum = 0;
        for (const WeekShare &week : all)
            sum += week.share.all;
        return sum;
    };
    m_types->setChart(std::make_shared<const WeeksChart>(types, weeks));
    m_noType->setChart(std::make_shared<const WeekSharesChart>(
        WeekSharesChart::Words{tr("Without a type"), tr("Files")}, typeless,
        DriftReport::fewestFiles));
    const bool isAudit = sumOf(audited) >= DriftReport::fewestReviewed;
    m_corrections->setChart(std::make_shared<const WeekSharesChart>(
        WeekSharesChart::Words{tr("Corrected"), tr("Reviewed")}, isAudit ? audited : corrected,
        DriftReport::fewestReviewed));
    m_corrections->say(isAudit ? tr("Of answers that were drawn by chance for an audit")
                               : tr("Of answers that people chose to look at"));
}

} // namespace cd
