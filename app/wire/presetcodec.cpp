// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/presetcodec.h"

#include "wire/json/unknownfields.h"
#include "wire/requestcodec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

QHash<QString, QStringList> anyOf(const QStringList &keys)
{
    QHash<QString, QStringList> values;
    for (const QString &key : keys)
        values.insert(key, {});
    return values;
}

const KnownFields &presetFields()
{
    static const KnownFields fields = [] {
        const KnownFields rule{.values = anyOf({u"type"_s, u"description"_s}),
                               .identity = {u"type"_s, u"description"_s}};
        const KnownFields parsing{.values = anyOf({u"lang"_s, u"max_pages"_s, u"target_pages"_s})};
        KnownFields webhook{.values = anyOf({u"webhook_url"_s, u"webhook_events"_s,
                                             u"webhook_headers"_s, u"webhook_signing_secret"_s}),
                            .identity = {u"webhook_url"_s}};
        webhook.values.insert(
            u"webhook_output_format"_s,
            {webhookFormatWord(Webhook::Format::String), webhookFormatWord(Webhook::Format::Json)});
        const KnownFields dismissed{.values = anyOf({u"check"_s, u"type"_s, u"text"_s}),
                                    .identity = {u"text"_s}};
        const KnownFields pinned{.values = anyOf({u"hash"_s, u"path"_s}), .identity = {u"hash"_s}};
        const KnownFields care{.lists = {{u"dismissed"_s, dismissed}, {u"pinned"_s, pinned}}};
        KnownFields preset{.values = anyOf({u"name"_s, u"tags"_s, u"file_ids"_s}),
                           .objects = {{u"parsing_configuration"_s, parsing}, {u"care"_s, care}},
                           .lists = {{u"rules"_s, rule}, {u"webhook_configurations"_s, webhook}}};
        preset.values.insert(u"mode"_s, {modeWord(Mode::Fast), modeWord(Mode::Multimodal)});
        return preset;
    }();
    return fields;
}

QJsonObject unknownOf(const Preset &preset)
{
    return QJsonDocument::fromJson(preset.unknown).object();
}

/// All but what is unknown.
QJsonObject knownToJson(const Preset &preset, PresetSecrets secrets)
{
    JobRequest request = preset.request;
    request.fileIds.clear();
    if (secrets == PresetSecrets::LeaveOut) {
        for (Webhook &webhook : request.webhooks) {
            webhook.signingSecret.clear();
            for (auto &header : webhook.headers)
                header.second.clear();
        }
    }
    QJsonObject object = toJson(request);
    object.remove("file_ids"_L1);
    object.insert("name"_L1, preset.name);
    if (!preset.tags.isEmpty())
        object.insert("tags"_L1, QJsonArray::fromStringList(preset.tags));
    if (const QJsonObject care = toJson(preset.care, secrets); !care.isEmpty())
        object.insert("care"_L1, care);
    return object;
}

QStringList readTags(const ObjectReader &reader)
{
    QStringList tags;
    const QJsonArray given = reader.array("tags"_L1, false);
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given.at(i).isString())
            tags.append(given.at(i).toString());
        else
            reader.problem({u"tags"_s, QString::number(i)}, Code::WrongType, u"string"_s);
    }
    return tags;
}

void keepSecretsOf(Webhook &webhook, const Webhook &from)
{
    if (webhook.signingSecret.isEmpty())
        webhook.signingSecret = from.signingSecret;
    for (auto &header : webhook.headers) {
        const auto same
            = std::find_if(from.headers.cbegin(), from.headers.cend(),
                           [&header](const auto &other) { return other.first == header.first; });
        if (header.second.isEmpty() && same != from.headers.cend())
            header.second = same->second;
    }
}

} // namespace

QJsonObject toJson(const RuleCare &care, PresetSecrets secrets)
{
    QJsonArray dismissed;
    for (const DismissedHint &hint : care.dismissed) {
        dismissed.append(QJsonObject{{u"check"_s, hint.check},
                                     {u"type"_s, hint.type},
                                     {u"text"_s, QString::fromLatin1(hint.text)}});
    }
    QJsonArray pinned;
    for (const PinnedFile &file : care.pinned) {
        QJsonObject object{{u"hash"_s, QString::fromLatin1(file.hash.toHex())}};
        if (secrets == PresetSecrets::Keep)
            object.insert("path"_L1, file.path);
        pinned.append(object);
    }
    QJsonObject object;
    if (!dismissed.isEmpty())
        object.insert("dismissed"_L1, dismissed);
    if (!pinned.isEmpty())
        object.insert("pinned"_L1, pinned);
    return object;
}

RuleCare readCare(const ObjectReader &reader)
{
    RuleCare care;
    reader.eachObject("dismissed"_L1, false, [&care](const ObjectReader &hint) {
        care.dismissed.append({hint.text("check"_L1, true), hint.text("type"_L1, false),
                               hint.text("text"_L1, false).toLatin1()});
    });
    reader.eachObject("pinned"_L1, false, [&care](const ObjectReader &file) {
        care.pinned.append({QByteArray::fromHex(file.text("hash"_L1, true).toLatin1()),
                            file.text("path"_L1, false)});
    });
    return care;
}

QJsonObject toJson(const Preset &preset, PresetSecrets secrets)
{
    QJsonObject unknown = unknownOf(preset);
    if (secrets == PresetSecrets::LeaveOut)
        unknown.remove("webhook_configurations"_L1); // may be secrets too
    return withUnknown(knownToJson(preset, secrets), unknown, presetFields());
}

tl::expected<Preset, QList<FieldProblem>> presetFromJson(const QByteArray &text)
{
    const auto parsed = objectFromText(text);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    QJsonObject object = knownPart(*parsed, presetFields());
    Preset preset;
    QList<FieldProblem> problems;
    const ObjectReader reader(object, {}, problems);
    preset.name = reader.text("name"_L1, false);
    preset.tags = readTags(reader);
    if (const auto care = reader.object("care"_L1))
        preset.care = readCare(*care);
    // A preset has no files, and a request must have the key.
    object.insert("file_ids"_L1, QJsonArray());
    const auto request = requestFromJson(object);
    if (!request)
        problems += request.error();
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    preset.request = *request;
    const QJsonObject unknown
        = unknownPart(*parsed, knownToJson(preset, PresetSecrets::Keep), presetFields());
    if (!unknown.isEmpty())
        preset.unknown = QJsonDocument(unknown).toJson(QJsonDocument::Compact);
    return preset;
}

QList<FieldProblem> notUnderstood(const Preset &preset)
{
    return unknownPlaces(knownToJson(preset, PresetSecrets::Keep), unknownOf(preset),
                         presetFields());
}

// QJsonObject sorts keys, and QJsonDocument writes each number in one form.
QByteArray versionText(const Preset &preset)
{
    QJsonObject object = toJson(preset, PresetSecrets::LeaveOut);
    for (const QLatin1StringView beside : {"name"_L1, "tags"_L1, "care"_L1})
        object.remove(beside);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray presetHash(const Preset &preset)
{
    return QCryptographicHash::hash(versionText(preset), QCryptographicHash::Sha256).toHex();
}

Preset withSecretsOf(const Preset &preset, const Preset &from)
{
    Preset complete = preset;
    for (Webhook &webhook : complete.request.webhooks) {
        for (const Webhook &other : from.request.webhooks) {
            if (other.url == webhook.url)
                keepSecretsOf(webhook, other);
        }
    }
    return complete;
}

} // namespace cd
