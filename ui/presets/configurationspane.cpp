// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/configurationspane.h"

#include "ui/newjob/newjobpage.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/form/configurationlibrary.h"
#include "workflow/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int idRole = Qt::UserRole;

QString rulesText(const JobRequest &content)
{
    QStringList types;
    for (const Rule &rule : content.rules)
        types += rule.type;
    return types.join(u", "_s);
}

} // namespace

ConfigurationsPane::ConfigurationsPane(Workspace &workspace, NewJobPage &form, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_library(workspace.configurations())
    , m_form(form)
    , m_list(named(new QTreeWidget(this), u"configurationsList"_s,
                   tr("Configurations on the service")))
    , m_note(named(new Note(this), u"configurationsNote"_s))
{
    build();
    connect(&m_library, &ConfigurationLibrary::changed, this,
            &ConfigurationsPane::showConfigurations);
    connect(&m_library, &ConfigurationLibrary::saved, this, &ConfigurationsPane::saved);
    connect(&m_library, &ConfigurationLibrary::failed, this, &ConfigurationsPane::failed);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConfigurationsPane::showChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConfigurationsPane::use);
    connect(&workspace.session(), &Session::stateChanged, this, [this] {
        if (isVisible())
            begin();
        showChoice();
    });
    showChoice();
}

void ConfigurationsPane::build()
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Version"), tr("Rules"), tr("Changed")});
    QPushButton *useButton
        = button(u"configurationUse"_s, tr("&Use in the form"), {}, this, &ConfigurationsPane::use);
    QPushButton *save = button(u"configurationSave"_s, tr("&Save form to service…"), {}, this,
                               &ConfigurationsPane::askForName);
    QPushButton *replace = button(u"configurationUpdate"_s, tr("&Overwrite with form…"), {}, this,
                                  &ConfigurationsPane::askBeforeReplacing);
    QPushButton *remove = button(u"configurationRemove"_s, tr("De&lete from service…"), {}, this,
                                 &ConfigurationsPane::askBeforeRemoving);
    QPushButton *refresh = button(u"configurationsRefresh"_s, tr("&Refresh"), {}, &m_library,
                                  &ConfigurationLibrary::refresh);
    m_needChoice = {useButton, replace, remove};
    m_needService = {save, refresh};
    auto *column = new QVBoxLayout;
    addWidgets(column, {useButton, save, replace, remove, refresh});
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);
}

void ConfigurationsPane::begin()
{
    if (m_hasBegun)
        return;
    if (!m_workspace.session().isReady()) // it begins once it is
        return m_note->say(Note::Kind::Hint, stateText(m_workspace.session()));
    m_hasBegun = true;
    m_note->clear();
    if (m_workspace.session().dialect() == Dialect::First)
        m_note->say(Note::Kind::Hint,
                    tr("This service uses API v1, which can't refer to a saved configuration: "
                       "its rules and options are sent instead."));
    m_library.refresh();
}

void ConfigurationsPane::showConfigurations()
{
    const auto before = chosen();
    m_list->clear();
    for (const SavedConfiguration &one : m_library.configurations()) {
        auto *item = new QTreeWidgetItem(
            m_list, {one.name, one.version, rulesText(one.content), timeText(one.updatedAt)});
        item->setData(0, idRole, one.id.value);
        item->setToolTip(2, toolTipText(item->text(2)));
        if (before && before->id == one.id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    sayWhetherThereIsAny();
    showChoice();
}

/// What stands in the note already is more important.
void ConfigurationsPane::sayWhetherThereIsAny()
{
    const QString none = tr("No configurations are saved on this service yet.");
    const bool isEmpty = m_library.configurations().isEmpty();
    if (isEmpty && !m_library.isBusy() && m_note->text().isEmpty())
        m_note->say(Note::Kind::Hint, none);
    else if (!isEmpty && m_note->text() == none)
        m_note->clear();
}

void ConfigurationsPane::showChoice()
{
    const bool isReady = m_workspace.session().isReady() && !m_library.isBusy();
    for (QPushButton *button : std::as_const(m_needChoice))
        button->setEnabled(isReady && m_list->currentItem());
    for (QPushButton *button : std::as_const(m_needService))
        button->setEnabled(isReady);
}

std::optional<SavedConfiguration> ConfigurationsPane::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_library.find({item->data(0, idRole).toString()}) : std::nullopt;
}

void ConfigurationsPane::use()
{
    const auto configuration = chosen();
    if (!configuration)
        return;
    m_form.setConfiguration(*configuration);
    m_note->say(Note::Kind::Hint, tr("“%1” is in the form.").arg(configuration->name));
}

void ConfigurationsPane::askForName()
{
    ask({.name = u"configurationName"_s,
         .title = tr("Save on the service"),
         .label = tr("Name on the service (an existing name gets a new version)"),
         .value = m_form.presetName(),
         .yes = tr("Save"),
         .longest = SavedConfiguration::maxNameLength},
        this, [this](const QString &name) {
            if (!name.trimmed().isEmpty())
                m_library.save(name.trimmed(), m_form.request());
        });
}

void ConfigurationsPane::askBeforeReplacing()
{
    const auto configuration = chosen();
    if (!configuration)
        return;
    ask({.name = u"configurationUpdateQuestion"_s,
         .title = tr("Overwrite it on the service?"),
         .text
         = tr("Overwrite “%1” with the rules and options in the form?").arg(configuration->name),
         .more = tr("Everyone using it in this project will get the new rules."),
         .yes = tr("Overwrite it"),
         .no = tr("Leave it as it is"),
         .role = QMessageBox::DestructiveRole},
        this, [this, id = configuration->id] { m_library.update(id, m_form.request()); });
}

void ConfigurationsPane::askBeforeRemoving()
{
    const auto configuration = chosen();
    if (!configuration)
        return;
    ask({.name = u"configurationRemoveQuestion"_s,
         .title = tr("Delete it from the service?"),
         .text = tr("Delete “%1” from the service?").arg(configuration->name),
         .more = tr("No one in this project will be able to use it. The form stays as it is."),
         .yes = tr("Delete it"),
         .no = tr("Keep it"),
         .role = QMessageBox::DestructiveRole},
        this, [this, id = configuration->id] { m_library.remove(id); });
}

/// The form says what it says: what is submitted goes by its ID from now on.
void ConfigurationsPane::saved(const SavedConfiguration &configuration)
{
    m_note->say(
        Note::Kind::Hint,
        tr("“%1” is on the service, version %2.").arg(configuration.name, configuration.version));
    m_form.setConfiguration(configuration);
}

void ConfigurationsPane::failed(const ServiceError &error)
{
    m_note->say(Note::Kind::Error, errorText(error));
}

} // namespace cd
