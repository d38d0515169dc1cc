// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverylog.h"

#include "workflow/delivering/numberedname.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;
using State = DeliveryStep::State;

namespace {

constexpr auto start = "{\"journal\":\"Classify Desk deliveries\",\"version\":1}\n";
constexpr int mostNames = 100;

QString actionWord(DeliveryPlan::Action action)
{
    switch (action) {
    case DeliveryPlan::Action::Copy:
        return u"copy"_s;
    case DeliveryPlan::Action::Move:
        return u"move"_s;
    case DeliveryPlan::Action::HardLink:
        return u"link"_s;
    case DeliveryPlan::Action::List:
        break;
    }
    return u"list"_s;
}

} // namespace

DeliveryLog::DeliveryLog(const DeliveryPlace &place)
    : m_place(place)
{
}

void DeliveryLog::add(const QList<DeliveryStep *> &steps, DeliveryStep::State state)
{
    QByteArray lines;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const DeliveryStep *step : steps) {
        if (step->state != state)
            continue;
        const QJsonObject line{
            {u"at"_s, now},
            {u"what"_s, state == State::Done ? u"delivered"_s : u"taken back"_s},
            {u"action"_s, actionWord(m_place.delivery.plan.action)},
            {u"source"_s, step->source},
            {u"target"_s, placeOf(*step)},
            {u"type"_s, step->type.isEmpty() ? QJsonValue() : QJsonValue(step->type)},
            {u"size"_s, step->size},
            {u"blake2b256"_s, QString::fromLatin1(step->hash.toHex())},
            {u"delivery"_s, m_place.delivery.mark}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    if (lines.isEmpty())
        return;
    QString name = fileName;
    for (int i = 0; i < mostNames; ++i, name = nextName(name)) {
        const auto added = m_place.root.append(name, start, lines);
        if (added || added.error().kind != PlacingFailure::Kind::NameTaken)
            return;
    }
}

} // namespace cd
