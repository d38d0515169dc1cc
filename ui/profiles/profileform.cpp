// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/profileform.h"

#include "ui/profiles/serviceaddress.h"
#include "ui/widgets/parts.h"
#include "ui/words/servicewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cd {

using Place = ServiceProfile::Place;

ProfileForm::ProfileForm(QWidget *parent)
    : QObject(parent)
    , m_name(named(new QLineEdit(parent), u"profileName"_s, tr("Name of the service")))
    , m_place(named(new QComboBox(parent), u"connectionPlace"_s, tr("Where the service is")))
    , m_address(named(new QLineEdit(parent), u"connectionAddress"_s, tr("Base address")))
    , m_dialect(named(new QComboBox(parent), u"profileDialect"_s, tr("API of the service")))
    , m_plan(named(new QComboBox(parent), u"profilePlan"_s, tr("Plan of the account")))
    , m_uploadsAhead(named(new QCheckBox(tr("&Upload files as soon as they are picked"), parent),
                           u"profileUploadsAhead"_s, tr("Upload files as soon as they are picked")))
    , m_storage(named(new QComboBox(parent), u"profileStorage"_s,
                      tr("What happens to uploaded files on the service")))
{
    m_address->setMinimumWidth(m_address->fontMetrics().averageCharWidth() * 44);
    m_dialect->addItem(tr("Detect automatically"), 0);
    m_dialect->addItem(dialectName(Dialect::First), int(Dialect::First));
    m_dialect->addItem(dialectName(Dialect::Second), int(Dialect::Second));
    m_dialect->setToolTip(tr("API v1 takes up to 500 files per job and has MULTIMODAL. API v2 "
                             "creates a job for each file, reads all pages if no limit is set, "
                             "and can be asked again without creating a second job."));
    m_plan->setToolTip(tr("The number of requests per minute and of jobs at once that the service "
                          "allows depends on it."));
    m_plan->addItem(tr("Unknown"), int(Plan::Unknown));
    //: the service's own names of its plans
    m_plan->addItem(tr("Free"), int(Plan::Free));
    m_plan->addItem(tr("Starter"), int(Plan::Starter));
    m_plan->addItem(tr("Pro"), int(Plan::Pro));
    m_plan->addItem(tr("Enterprise"), int(Plan::Enterprise));
    m_uploadsAhead->setToolTip(tr("Jobs start sooner. Otherwise no file leaves this computer "
                                  "before its job is submitted."));
    m_storage->addItem(tr("Ask at the next submission"), int(FileStorage::Unasked));
    m_storage->addItem(tr("Keep them there"), int(FileStorage::Keep));
    m_storage->addItem(tr("Delete them when their job is done"), int(FileStorage::DeleteWhenDone));
    m_storage->addItem(tr("Use a temporary directory"), int(FileStorage::Ephemeral));
    m_storage->setToolTip(tr("LlamaCloud bills stored files by the day. Only files that this "
                             "program uploaded are deleted, and none that a job or the form still "
                             "needs. Files in a temporary directory cost nothing and expire on "
                             "their own; where the service has none, files are deleted instead."));
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        showPlace();
        Q_EMIT placeChanged();
    });
}

void ProfileForm::addTo(QFormLayout *form)
{
    form->addRow(tr("N&ame"), m_name);
    form->addRow(tr("&Service"), m_place);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("AP&I"), m_dialect);
    form->addRow(tr("P&lan"), m_plan);
    form->addRow(QString(), m_uploadsAhead);
    form->addRow(tr("Uploaded &files"), m_storage);
}

void ProfileForm::setProfile(const ServiceProfile &profile)
{
    m_profile = profile;
    const bool isFixed = isStandard(profile);
    m_name->setText(profile.name);
    m_name->setPlaceholderText(isFixed ? placeName(profile.place)
                                       : tr("optional: name shown in the list"));
    m_place->clear();
    QList<Place> places{Place::NorthAmerica, Place::Europe, Place::Own};
    if (isFixed)
        places = {profile.place};
    for (const Place place : std::as_const(places))
        m_place->addItem(placeName(place), QVariant::fromValue(place));
    m_place->setEnabled(!isFixed);
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(profile.place)));
    m_dialect->setCurrentIndex(m_dialect->findData(profile.dialect ? int(*profile.dialect) : 0));
    m_plan->setCurrentIndex(m_plan->findData(int(profile.plan)));
    m_uploadsAhead->setChecked(profile.uploadsAhead);
    m_storage->setCurrentIndex(m_storage->findData(int(profile.storage)));
    showPlace();
}

void ProfileForm::showPlace()
{
    const bool isOwn = place() == Place::Own;
    m_address->setReadOnly(!isOwn);
    m_address->setEnabled(place() != Place::Local);
    m_plan->setEnabled(place() != Place::Local);
    m_address->setPlaceholderText(isOwn ? u"https://"_s : QString());
    m_address->setText((isOwn ? m_profile.own : addressOf(place())).toString());
}

Place ProfileForm::place() const
{
    return m_place->currentData().value<Place>();
}

tl::expected<ServiceProfile, QString> ProfileForm::profile() const
{
    ServiceProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.place = place();
    profile.plan = Plan(m_plan->currentData().toInt());
    profile.uploadsAhead = m_uploadsAhead->isChecked();
    profile.storage = FileStorage(m_storage->currentData().toInt());
    profile.dialect.reset();
    if (const int dialect = m_dialect->currentData().toInt(); dialect != 0)
        profile.dialect = Dialect(dialect);
    if (profile.place == Place::Own) {
        const auto address = serviceAddress(m_address->text());
        if (!address)
            return tl::unexpected(address.error() == AddressProblem::NotEncrypted
                                      ? tr("Over http the key could be intercepted. Nothing was "
                                           "sent; use an address with https.")
                                      : tr("This isn't a valid service address. Nothing was sent; "
                                           "it should look like https://api.example.com."));
        profile.own = *address;
    }
    // Organization, project and what it does not know are the other service's.
    if (profile.baseUrl() != m_profile.baseUrl()) {
        profile.scope = {};
        profile.lacksDirectories = false;
        profile.lacksUsage = false;
    }
    // A person who chooses directories anew wants them asked for anew.
    if (profile.storage != m_profile.storage)
        profile.lacksDirectories = false;
    return profile;
}

bool ProfileForm::isChanged() const
{
    const int dialect = m_profile.dialect ? int(*m_profile.dialect) : 0;
    const bool isOtherPlace = place() != m_profile.place
        || (place() == Place::Own && m_address->text() != m_profile.own.toString());
    return isOtherPlace || m_name->text() != m_profile.name
        || m_dialect->currentData().toInt() != dialect
        || m_plan->currentData().toInt() != int(m_profile.plan)
        || m_uploadsAhead->isChecked() != m_profile.uploadsAhead
        || m_storage->currentData().toInt() != int(m_profile.storage);
}

void ProfileForm::focusName()
{
    m_name->setFocus();
}

void ProfileForm::focusAddress()
{
    m_address->setFocus();
}

} // namespace cd
