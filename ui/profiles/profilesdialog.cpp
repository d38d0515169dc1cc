// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/profilesdialog.h"

#include "ui/look/rank.h"
#include "ui/profiles/examplebox.h"
#include "ui/profiles/judgebox.h"
#include "ui/profiles/keyrows.h"
#include "ui/profiles/organizationbox.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/projectbox.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/errortext.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

using Place = ServiceProfile::Place;

ProfilesDialog::ProfilesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(named(new QListWidget(this), u"profilesList"_s, tr("Services")))
    , m_remove(button(u"profileRemove"_s, tr("Re&move…"), tr("Remove the service from this list"),
                      this, &ProfilesDialog::askBeforeRemoving))
    , m_form(new ProfileForm(this))
    , m_judge(named(new JudgeBox(session, this), u"judgeBox"_s))
    , m_examples(named(new ExampleBox(session, this), u"exampleBox"_s))
    , m_keys(new KeyRows(session, this))
    , m_state(wrappedText(u"connectionState"_s, tr("State of the connection")))
    , m_other(button(u"tryOtherRegion"_s, {}, tr("Try this key in the other region"), this,
                     &ProfilesDialog::tryOtherRegion))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Services"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::profileChosen);
    connect(m_form, &ProfileForm::placeChanged, this, &ProfilesDialog::showSession);
    connect(&session.profiles(), &ProfileLibrary::changed, this, &ProfilesDialog::showProfiles);
    connect(&session, &Session::stateChanged, this, &ProfilesDialog::showSession);
    connect(&session, &Session::changed, this, &ProfilesDialog::showSession);
    showProfiles();
    chooseProfile(session.profile().id);
}

void ProfilesDialog::build()
{
    auto *row = new QHBoxLayout;
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    QDialogButtonBox *buttons = dialogButtons(*this, u"connection"_s, QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
}

QWidget *ProfilesDialog::buildList()
{
    auto *side = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    QPushButton *fresh
        = button(u"profileNew"_s, tr("&New"), tr("New service"), this, &ProfilesDialog::addProfile);
    addWidgets(buttons, {fresh, m_remove});
    auto *column = withoutMargins(new QVBoxLayout(side));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setTabOrder(m_list, fresh); // which are below it
    setTabOrder(fresh, m_remove);
    return side;
}

QWidget *ProfilesDialog::buildForm()
{
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_state->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPushButton *connectButton
        = button(u"connectNow"_s, tr("&Connect"), tr("Save these settings and connect"), this,
                 &ProfilesDialog::connectNow);
    connectButton->setDefault(true);
    setRank(connectButton, Rank::Primary);
    auto *saving = new QHBoxLayout;
    saving->addWidget(connectButton, 1);
    saving->addWidget(button(u"connectionSave"_s, tr("Sa&ve"),
                             tr("Save these settings without connecting"), this,
                             &ProfilesDialog::save),
                      1);
    auto *organization = named(new OrganizationBox(m_session), u"connectionOrganization"_s);
    auto *project = named(new ProjectBox(m_session), u"connectionProject"_s);
    m_ofSession = {organization, project};

    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(8, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows = form;
    m_form->addTo(form);
    form->addRow(tr("&Judge"), m_judge);
    form->addRow(tr("Examples"), m_examples);
    m_keys->addTo(form);
    form->addRow(QString(), saving);
    form->addRow(QString(), m_state);
    form->addRow(QString(), m_other);
    form->addRow(tr("&Organization"), organization);
    form->addRow(tr("&Project"), project);
    m_other->hide();
    auto *scroll
        = new VerticalScroll(this); // with a model for the judge, it is higher than some screens
    scroll->setWidget(side);
    return scroll;
}

void ProfilesDialog::beginWithKey()
{
    const QList<ServiceProfile> &profiles = m_session.profiles().profiles();
    const auto cloud
        = std::find_if(profiles.cbegin(), profiles.cend(), [](const ServiceProfile &profile) {
              return profile.place == Place::NorthAmerica;
          });
    if (cloud != profiles.cend())
        chooseProfile(cloud->id);
    m_keys->focusKey();
}

/// Keys are made in one region and known in no other: where one is not known it may be the other's.
std::optional<ServiceProfile> ProfilesDialog::otherRegion() const
{
    const Place place = m_session.profile().place;
    const bool isUnknown = isCurrent() && m_session.state() == Session::State::Failed
        && m_session.error() && m_session.error()->kind == ServiceError::Kind::SignInNeeded;
    if (!isUnknown || (place != Place::NorthAmerica && place != Place::Europe))
        return std::nullopt;
    const Place other = place == Place::Europe ? Place::NorthAmerica : Place::Europe;
    for (const ServiceProfile &profile : m_session.profiles().profiles()) {
        if (profile.place == other)
            return profile;
    }
    return std::nullopt;
}

/// It goes there only now, as the person said.
void ProfilesDialog::tryOtherRegion()
{
    const auto other = otherRegion();
    if (!other)
        return;
    m_session.selectWithKey(*other);
    showProfiles();
    chooseProfile(other->id);
    showSession();
}

QString ProfilesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ProfilesDialog::chooseProfile(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
    }
}

void ProfilesDialog::showProfiles()
{
    const QString before = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QList<ServiceProfile> profiles = m_session.profiles().profiles();
    // One of this run only is not in the library.
    if (!m_session.profiles().find(m_session.profile().id))
        profiles.append(m_session.profile());
    if (m_new)
        profiles.append(*m_new);
    for (const ServiceProfile &profile : std::as_const(profiles)) {
        auto *item = new QListWidgetItem(profileName(profile), m_list);
        item->setData(Qt::UserRole, profile.id);
    }
    constexpr int widest = 40; // characters: names are a person's own
    const int character = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(
        std::min(m_list->sizeHintForColumn(0) + 2 * character, widest * character));
    chooseProfile(before);
}

ServiceProfile ProfilesDialog::shown() const
{
    const QString id = chosen();
    if (m_new && m_new->id == id)
        return *m_new;
    if (id == m_session.profile().id)
        return m_session.profile();
    return m_session.profiles().find(id).value_or(m_session.profile());
}

bool ProfilesDialog::isCurrent() const
{
    return chosen() == m_session.profile().id;
}

bool ProfilesDialog::hasChanges() const
{
    const bool isLocal = m_form->place() == Place::Local;
    return m_form->isChanged() || m_keys->isEntered() || (isLocal && m_judge->isChanged());
}

/// Goes there once nothing is lost by it.
void ProfilesDialog::leaveThen(const std::function<void()> &go)
{
    if (!hasChanges())
        return go();
    ask({.name = u"discardProfileQuestion"_s,
         .title = tr("Discard the changes?"),
         .text = tr("What you entered for “%1” has not been saved.").arg(profileName(shown())),
         .yes = tr("Discard the changes"),
         .no = tr("Keep editing"),
         .role = QMessageBox::DestructiveRole},
        this, [this, go] {
            showProfile();
            go();
        });
}

void ProfilesDialog::reject()
{
    leaveThen([this] { QDialog::reject(); });
}

void ProfilesDialog::profileChosen()
{
    const QString wanted = chosen();
    if (wanted == m_shown || !hasChanges())
        return showProfile();
    {
        const QSignalBlocker blocker(m_list);
        chooseProfile(m_shown);
    }
    leaveThen([this, wanted] { chooseProfile(wanted); });
}

void ProfilesDialog::showProfile()
{
    m_shown = chosen();
    m_form->setProfile(shown());
    m_judge->setChoice(shown().judge);
    m_keys->clear();
    showSession();
}

void ProfilesDialog::showSession()
{
    const bool isNew = m_new && m_new->id == chosen();
    m_remove->setEnabled(isNew || (!isCurrent() && !isStandard(shown())));
    m_keys->show(m_form->place(), isCurrent());
    m_rows->setRowVisible(m_judge, m_form->place() == Place::Local);
    m_rows->setRowVisible(m_examples, m_form->place() == Place::Local);
    for (QWidget *widget : std::as_const(m_ofSession))
        widget->setEnabled(isCurrent());
    const auto other = otherRegion();
    m_other->setVisible(other.has_value());
    if (other)
        m_other->setText(tr("&Try this key in the region %1").arg(profileName(*other)));
    if (!isCurrent()) {
        m_state->setText(isNew ? tr("Not connected. Enter an address and a key, then connect.")
                               : tr("Not connected: another service is in use."));
        return;
    }
    QString text = stateText(m_session);
    if (m_session.isReady())
        text += u'\n' + dialectText(m_session);
    if (m_session.state() == Session::State::Failed && m_session.error())
        text += u'\n' + errorText(*m_session.error());
    m_state->setText(text);
}

void ProfilesDialog::addProfile()
{
    leaveThen([this] {
        m_new = ServiceProfile{.id = ProfileLibrary::newId(), .place = ServiceProfile::Place::Own};
        showProfiles();
        chooseProfile(m_new->id);
        m_form->focusName();
    });
}

void ProfilesDialog::askBeforeRemoving()
{
    if (m_new && m_new->id == chosen()) {
        return leaveThen([this] {
            m_new.reset();
            showProfiles();
            chooseProfile(m_session.profile().id);
        });
    }
    const ServiceProfile profile = shown();
    ask({.name = u"removeProfileQuestion"_s,
         .title = tr("Remove the service?"),
         .text = tr("“%1” will be removed from the list, and its key deleted. Its jobs stay in the "
                    "history; what has not been sent stays unsent.")
                     .arg(profileName(profile)),
         .yes = tr("Remove"),
         .no = tr("Keep"),
         .role = QMessageBox::DestructiveRole},
        this, [this, profile] {
            m_session.forget(profile);
            chooseProfile(m_session.profile().id);
        });
}

/// Nothing: what is wrong was said.
std::optional<ServiceProfile> ProfilesDialog::entered()
{
    auto profile = m_form->profile();
    if (!profile) {
        m_state->setText(profile.error());
        m_form->focusAddress();
        return std::nullopt;
    }
    if (profile->place == Place::Local) {
        const auto judge = m_judge->choice();
        if (!judge)
            return std::nullopt;
        profile->judge = *judge;
    }
    // Organization and project are chosen in the session, below.
    const ServiceProfile &current = m_session.profile();
    if (profile->id == current.id && profile->baseUrl() == current.baseUrl())
        profile->scope = current.scope;
    if (m_new && m_new->id == profile->id)
        m_new.reset();
    return *profile;
}

void ProfilesDialog::showSaved(const ServiceProfile &profile)
{
    showProfiles();
    m_form->setProfile(profile);
    m_judge->setChoice(profile.judge);
    showSession();
}

void ProfilesDialog::save()
{
    const auto profile = entered();
    if (!profile)
        return;
    const bool isInUse = profile->id == m_session.profile().id;
    if (!isInUse)
        m_session.profiles().put(*profile);
    else if (*profile != m_session.profile())
        m_session.select(*profile);
    m_keys->take(*profile);
    showSaved(*profile);
    if (!isInUse)
        m_state->setText(tr("Saved. Another service is in use: connect to change to this one."));
}

void ProfilesDialog::connectNow()
{
    const auto profile = entered();
    if (!profile)
        return;
    const bool moves = *profile != m_session.profile();
    if (moves)
        m_session.select(*profile);
    if (!m_keys->take(*profile) && !moves)
        m_session.check();
    showSaved(*profile);
}

} // namespace cd
