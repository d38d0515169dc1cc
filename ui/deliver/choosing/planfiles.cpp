// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/planfiles.h"

#include "store/settings/settings.h"
#include "ui/review/reviewstrip.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"
#include "wire/deliverycodec.h"
#include "workflow/delivering/planfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto planTopic = "plan"_L1;

QString planProblem(const JsonFileError &error, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (error.kind) {
    case JsonFileError::Kind::Unreadable:
        return PlanFiles::tr("%1 could not be read.").arg(name);
    case JsonFileError::Kind::Unwritable:
        return PlanFiles::tr("%1 could not be written.").arg(name);
    case JsonFileError::Kind::TooLarge:
    case JsonFileError::Kind::NotJson:
        return PlanFiles::tr("%1 is no plan of Classify Desk.").arg(name);
    case JsonFileError::Kind::Invalid:
        break;
    }
    //: %1: a file; %2: what is wrong with it
    return PlanFiles::tr("%1 can't be used: %2").arg(name, problemsText(error.fields));
}

} // namespace

PlanFiles::PlanFiles(Settings &settings, ReviewStrip &strip, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_strip(strip)
    , m_page(page)
{
}

DeliveryPlan PlanFiles::kept() const
{
    return deliveryPlanFromJson(m_settings.value(setting::deliveryPlan)).value_or(DeliveryPlan());
}

void PlanFiles::keep(const DeliveryPlan &plan)
{
    m_settings.set(setting::deliveryPlan,
                   QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact));
}

void PlanFiles::askForOne()
{
    ask({.name = u"deliverPlanFile"_s,
         .title = tr("Open a plan"),
         .filter = tr("Plans (*.json);;All files (*)")},
        m_page, [this](const QString &path) { open(path); });
}

void PlanFiles::askWhereTo(const DeliveryPlan &plan)
{
    ask(FileQuestion{.name = u"deliverPlanFile"_s,
                     .title = tr("Save the plan"),
                     .filter = tr("Plans (*.json)"),
                     .suffix = u"json"_s,
                     .proposal = inDocuments(tr("delivery plan", "a file name") + u".json"_s)},
        m_page, [this, plan](const QString &path) { save(path, plan); });
}

void PlanFiles::open(const QString &path)
{
    const auto plan = readPlanFile(path);
    if (!plan)
        return m_strip.say(planTopic, ReviewStrip::Kind::Error, planProblem(plan.error(), path));
    m_strip.drop(planTopic);
    Q_EMIT opened(*plan);
}

void PlanFiles::save(const QString &path, const DeliveryPlan &plan)
{
    const auto saved = writePlanFile(path, plan);
    if (!saved)
        return m_strip.say(planTopic, ReviewStrip::Kind::Error, planProblem(saved.error(), path));
    m_strip.say(planTopic, ReviewStrip::Kind::Information,
                tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace cd
