// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/watched/watchdialog.h"

#include "ui/deliver/watched/watchlimits.h"
#include "ui/deliver/watched/watchwords.h"
#include "ui/look/rank.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/delivering/planfile.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/watchfolders/folderlook.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int usualFilesADay = 200;

Note *watchNote(const QString &name)
{
    return named(new Note, name);
}

} // namespace

WatchDialog::WatchDialog(Workspace &workspace, qint64 id, const DeliveryPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_placePlan(plan)
    , m_folder(named(new QLineEdit, u"watchPath"_s, tr("Folder to watch")))
    , m_folderNote(watchNote(u"watchPathNote"_s))
    , m_isRecursive(named(new QCheckBox(tr("With the &folders in it")), u"watchRecursive"_s))
    , m_preset(named(new QComboBox, u"watchPreset"_s, tr("Preset to classify by")))
    , m_version(named(new QComboBox, u"watchVersion"_s, tr("Version of the preset")))
    , m_presetNote(watchNote(u"watchPresetNote"_s))
    , m_limits(new WatchLimits)
    , m_limitNote(watchNote(u"watchLimitNote"_s))
    , m_onlyNew(named(new QRadioButton(tr("Only &new ones")), u"watchOnlyNew"_s))
    , m_existing(named(new QRadioButton(tr("&Include what is there")), u"watchExisting"_s))
    , m_delivers(named(new QComboBox, u"watchDelivers"_s, tr("What becomes of the documents")))
    , m_target(wrappedText(u"watchTarget"_s))
    , m_planNote(watchNote(u"watchPlanNote"_s))
    , m_waits(named(new QCheckBox(tr("&Wait until they are reviewed")), u"watchWaits"_s))
    , m_leaving(wrappedText(u"watchLeaving"_s))
{
    setObjectName(u"watchDialog"_s);
    if (const auto folder = m_workspace.watchedFolders().find(id))
        m_before = folder->setup;
    else
        m_before.filesADay = usualFilesADay;
    setWindowTitle(m_before.id ? tr("Watched folder") : tr("Watch a folder"));
    auto *choose = button(u"watchChoose"_s, tr("&Choose…"), tr("Choose the folder to watch"), this,
                          [this] { chooseFolder(); });
    auto *planFile
        = button(u"watchPlanFile"_s, tr("Plan &file…"), tr("Choose a file with a plan of delivery"),
                 this, [this] { choosePlanFile(); });
    layOut(choose, planFile);
    choose->setEnabled(m_before.id == 0);
    fill();
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        countExisting();
        check();
    });
    connect(m_isRecursive, &QCheckBox::toggled, this, &WatchDialog::countExisting);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &WatchDialog::presetChosen);
    connect(m_version, &QComboBox::currentIndexChanged, this, &WatchDialog::versionChosen);
    connect(m_limits, &WatchLimits::changed, this, &WatchDialog::check);
    connect(m_delivers, &QComboBox::currentIndexChanged, this, &WatchDialog::check);
    connect(&m_workspace.session(), &Session::changed, this, &WatchDialog::check);
    countExisting();
    presetChosen();
    check();
}

WatchDialog::~WatchDialog()
{
    *m_isWanted = false;
}

void WatchDialog::layOut(QPushButton *choose, QPushButton *planFile)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto beside = [](std::initializer_list<QWidget *> parts) {
        auto *row = withoutMargins(new QHBoxLayout);
        addWidgets(row, parts);
        row->setStretch(0, 1);
        return row;
    };
    form->addRow(tr("F&older"), beside({m_folder, choose}));
    qobject_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_folder);
    form->addRow({}, m_folderNote);
    form->addRow({}, m_isRecursive);
    auto *presetLabel = labelFor(m_preset, tr("&Preset"));
    form->addRow(presetLabel, beside({m_preset, m_version}));
    form->addRow({}, m_presetNote);
    form->addRow(tr("At most"), m_limits);
    form->addRow({}, m_limitNote);
    if (m_before.id == 0) {
        auto *existing = withoutMargins(new QHBoxLayout);
        addWidgets(existing, {m_onlyNew, m_existing});
        existing->addStretch(1);
        form->addRow(tr("Files"), existing);
    }
    form->addRow(labelFor(m_delivers, tr("&Deliver")), beside({m_delivers, planFile}));
    form->addRow({}, m_target);
    form->addRow({}, m_planNote);
    form->addRow({}, m_waits);
    QDialogButtonBox *buttons
        = dialogButtons(*this, u"watch"_s, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_before.id ? tr("Save") : tr("Watch this folder"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    addWidgets(column, {hairline(), m_leaving});
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(76 * fontMetrics().averageCharWidth());
}

void WatchDialog::fill()
{
    m_folder->setText(QDir::toNativeSeparators(m_before.path));
    m_folder->setReadOnly(m_before.id != 0); // another folder is another one
    m_isRecursive->setChecked(m_before.isRecursive);
    m_preset->addItems(m_workspace.presets().names());
    m_preset->setCurrentIndex(m_before.id ? m_preset->findText(m_before.preset) : 0);
    m_limits->setFrom(m_before);
    m_onlyNew->setChecked(!m_before.takesExisting);
    m_existing->setChecked(m_before.takesExisting);
    m_waits->setChecked(m_before.waitsForReview);
    m_delivers->addItem(tr("nothing", "is delivered"), int(Delivers::No));
    if (m_before.delivery)
        m_delivers->addItem(tr("as now"), int(Delivers::AsNow));
    if (!m_placePlan.root.isEmpty())
        m_delivers->addItem(tr("by the plan in Deliver"), int(Delivers::ByPlace));
    m_delivers->setCurrentIndex(m_before.delivery ? 1 : 0);
}

std::optional<DeliveryPlan> WatchDialog::plan() const
{
    switch (Delivers(m_delivers->currentData().toInt())) {
    case Delivers::No:
        break;
    case Delivers::AsNow:
        return m_before.delivery;
    case Delivers::ByPlace:
        return m_placePlan;
    case Delivers::ByFile:
        return m_filePlan;
    }
    return {};
}

WatchSetup WatchDialog::setup() const
{
    WatchSetup setup = m_before;
    if (setup.id == 0) {
        setup.path = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
        setup.takesExisting = m_existing->isChecked();
    }
    setup.service = m_workspace.session().serviceId();
    setup.isRecursive = m_isRecursive->isChecked();
    setup.preset = m_preset->currentText();
    setup.presetVersion = m_version->currentData().toInt();
    m_limits->putInto(setup);
    setup.delivery = plan();
    setup.waitsForReview = m_waits->isChecked();
    return setup;
}

void WatchDialog::chooseFolder()
{
    auto *dialog = named(new QFileDialog(this, tr("Folder to watch"), m_folder->text()),
                         u"watchChooseDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    openOnce(dialog);
}

void WatchDialog::choosePlanFile()
{
    ask(FileQuestion{.name = u"watchPlanDialog"_s,
                     .title = tr("A plan of delivery"),
                     .filter = tr("Plans (*.json)")},
        this, [this](const QString &path) {
            const auto read = readPlanFile(path);
            if (!read)
                return say(m_planNote, tr("%1 can’t be read as a plan.").arg(path));
            m_filePlan = *read;
            int at = m_delivers->findData(int(Delivers::ByFile));
            if (at < 0) {
                m_delivers->addItem({}, int(Delivers::ByFile));
                at = m_delivers->count() - 1;
            }
            m_delivers->setItemText(at, QFileInfo(path).fileName());
            m_delivers->setCurrentIndex(at);
            check();
        });
}

/// How many there are is counted in another thread.
void WatchDialog::countExisting()
{
    m_existing->setText(tr("&Include what is there"));
    const FolderLookOrder order{.path = setup().path, .isRecursive = m_isRecursive->isChecked()};
    if (m_before.id != 0 || !QDir::isAbsolutePath(order.path))
        return m_counting.cancel();
    *m_isWanted = false; // what is being counted
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    m_counting.start(
        [order, isWanted = m_isWanted] {
            return int(lookInto(order, [isWanted] { return isWanted->load(); }).fresh.size());
        },
        [this](int count) {
            m_existing->setText(tr("&Include the %Ln that is there", nullptr, count));
        });
}

void WatchDialog::presetChosen()
{
    m_asking.renew();
    const QString preset = m_preset->currentText();
    m_workspace.presetVersions().list(
        preset, m_asking.context(), [this, preset](const QList<PresetVersion> &versions) {
            const int wanted = m_before.id && preset == m_before.preset
                ? m_before.presetVersion
                : m_workspace.presetVersions().pointers(preset).inUse.number;
            m_version->clear();
            for (const PresetVersion &version : versions)
                //: a version of a preset
                m_version->addItem(tr("v%1").arg(version.number), version.number);
            m_version->setCurrentIndex(m_version->findData(wanted));
            check();
        });
}

void WatchDialog::versionChosen()
{
    m_request.reset();
    m_reading.renew();
    m_workspace.presetVersions().content(
        m_preset->currentText(), m_version->currentData().toInt(), m_reading.context(),
        [this](const std::optional<Preset> &preset) {
            m_request = preset ? std::optional(preset->request) : std::nullopt;
            check();
        });
    check();
}

void WatchDialog::say(Note *note, const QString &text)
{
    text.isEmpty() ? note->clear() : note->say(Note::Kind::Error, text);
}

/// The most that it costs a day or a month; empty: that can't be told, or it is free.
QString WatchDialog::costText(const WatchSetup &setup) const
{
    const auto prices = m_workspace.prices();
    const auto each
        = m_request ? m_workspace.watchedFolders().creditsAFile(*m_request) : std::nullopt;
    if (!prices)
        return {};
    constexpr double unknown = -1;
    const auto least = [of = each.value_or(unknown)](qint64 credits, int files) {
        const double byFiles = of >= 0 && files > 0 ? of * files : unknown;
        const double byCredits = credits > 0 ? double(credits) : unknown;
        return byFiles < 0 || byCredits < 0 ? std::max(byFiles, byCredits)
                                            : std::min(byFiles, byCredits);
    };
    const double day = least(setup.creditsADay, setup.filesADay);
    const double month = least(setup.creditsAMonth, setup.filesAMonth);
    const auto dollars = [&prices](double credits) {
        return dollarsText(std::ceil(prices->dollars(credits) * 100) / 100);
    };
    if (day >= 0)
        return tr("That costs at most %1 credits a day, about %2.")
            .arg(creditsText(day), dollars(day));
    return month < 0 ? tr("What that costs at most can’t be told.")
                     : tr("That costs at most %1 credits a month, about %2.")
                           .arg(creditsText(month), dollars(month));
}

QString WatchDialog::leavingText(const WatchSetup &setup) const
{
    if (m_workspace.session().isLocal())
        return tr("New documents in this folder are classified on this computer, as long as this "
                  "program runs. Nothing leaves it, and it costs nothing.");
    return tr("New documents in this folder are sent to %1 without asking again, as long as this "
              "program runs and that service is chosen.")
               .arg(profileName(m_workspace.session().profile()))
        + u' ' + costText(setup);
}

void WatchDialog::check()
{
    using Problem = WatchedFolders::Problem;
    const WatchSetup wanted = setup();
    const QList<Problem> problems
        = m_workspace.watchedFolders().problems(wanted, m_request ? &*m_request : nullptr);
    const auto firstOf = [&problems](std::initializer_list<Problem> which) {
        for (const Problem problem : which) {
            if (problems.contains(problem))
                return watchProblem(problem);
        }
        return QString();
    };
    // An empty field says by itself what is missing.
    const bool isEmpty = m_folder->text().isEmpty();
    say(m_folderNote,
        isEmpty ? QString()
                : firstOf({Problem::NoFolder, Problem::WatchedAlready, Problem::IsTarget}));
    say(m_presetNote, m_preset->count() > 0 ? QString() : watchProblem(Problem::NoPreset));
    say(m_limitNote, firstOf({Problem::NoLimit, Problem::NoBound}));
    say(m_planNote, firstOf({Problem::NoTarget, Problem::TargetIsWatched}));
    const auto target = plan();
    //: where documents are delivered to
    m_target->setText(target ? tr("into %1").arg(QDir::toNativeSeparators(target->root))
                             : QString());
    m_target->setVisible(target.has_value());
    m_waits->setVisible(target.has_value());
    const bool isPaid = m_workspace.prices().has_value();
    m_limits->setPaid(isPaid);
    m_leaving->setText(leavingText(wanted));
    setRank(m_ok, isPaid ? Rank::Paid : Rank::Primary);
    m_ok->setEnabled(problems.isEmpty() && m_request);
}

void WatchDialog::accept()
{
    check();
    if (!m_ok->isEnabled())
        return;
    WatchedFolders &folders = m_workspace.watchedFolders();
    const WatchSetup wanted = setup();
    wanted.id ? folders.change(wanted) : folders.add(wanted);
    QDialog::accept();
}

} // namespace cd
