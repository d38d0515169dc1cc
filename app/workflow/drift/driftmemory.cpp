// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftmemory.h"

#include "store/settings/settings.h"
#include "store/values.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int looksForNotice = 2;
constexpr int daysBetweenNotices = 7;

QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const DriftState &state)
{
    return {{u"version"_s, state.version},
            {u"lookedOn"_s, dateText(state.lookedOn)},
            {u"files"_s, state.files},
            {u"alarms"_s, state.alarms},
            {u"noticedOn"_s, dateText(state.noticedOn)},
            {u"isOpen"_s, state.isOpen},
            {u"from"_s, dateText(state.chosen.from)},
            {u"to"_s, dateText(state.chosen.to)}};
}

DriftState stateFrom(const QJsonObject &object)
{
    return {.version = object.value("version"_L1).toInt(),
            .lookedOn = dateFrom(object.value("lookedOn"_L1)),
            .files = object.value("files"_L1).toInteger(),
            .alarms = object.value("alarms"_L1).toInt(),
            .noticedOn = dateFrom(object.value("noticedOn"_L1)),
            .isOpen = object.value("isOpen"_L1).toBool(),
            .chosen
            = {.from = dateFrom(object.value("from"_L1)), .to = dateFrom(object.value("to"_L1))}};
}

} // namespace

bool DriftState::look(QDate today, qint64 filesNow, bool isAlarm)
{
    // A clock that was set back makes no second look out of one.
    if (filesNow == files || (lookedOn.isValid() && lookedOn >= today))
        return false;
    lookedOn = today;
    files = filesNow;
    alarms = isAlarm ? alarms + 1 : 0;
    if (!isAlarm)
        isOpen = false;
    if (alarms < looksForNotice
        || (noticedOn.isValid() && noticedOn.daysTo(today) < daysBetweenNotices))
        return false;
    noticedOn = today;
    isOpen = true;
    return true;
}

DriftMemory::DriftMemory(Settings &settings)
    : m_settings(settings)
{
    const QJsonObject all = QJsonDocument::fromJson(settings.value(setting::driftLooks)).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        m_states.insert(it.key(), stateFrom(it.value().toObject()));
}

DriftState DriftMemory::state(const QString &preset, int version) const
{
    const DriftState known = m_states.value(presetKey(preset));
    if (known.version == version)
        return known;
    return {.version = version, .noticedOn = known.noticedOn};
}

void DriftMemory::set(const QString &preset, const DriftState &state)
{
    if (m_states.value(presetKey(preset)) == state)
        return;
    m_states.insert(presetKey(preset), state);
    write();
}

void DriftMemory::keepOnly(const QStringList &presets)
{
    QSet<QString> keys;
    for (const QString &preset : presets)
        keys.insert(presetKey(preset));
    if (m_states.removeIf([&keys](const auto &state) { return !keys.contains(state.key()); }) > 0)
        write();
}

void DriftMemory::write() const
{
    QJsonObject all;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        all.insert(it.key(), toJson(*it));
    m_settings.set(setting::driftLooks, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace cd
