// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/json/unknownfields.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// In a list, what is unknown of each object stands beside its identity.
constexpr auto identityKey = "of"_L1;
constexpr auto fieldsKey = "fields"_L1;

bool isKnownValue(const QJsonValue &value, const QStringList &words)
{
    return words.isEmpty() || !value.isString() || words.contains(value.toString());
}

/// Whoever reads what is known says that a value of another kind is wrong.
bool isKnown(const QString &key, const QJsonValue &value, const KnownFields &fields)
{
    if (fields.objects.contains(key) || fields.lists.contains(key))
        return true;
    const auto words = fields.values.constFind(key);
    return words != fields.values.cend() && isKnownValue(value, *words);
}

QJsonArray knownPart(const QJsonArray &items, const KnownFields &fields)
{
    QJsonArray known;
    for (const QJsonValueConstRef item : items) {
        known.append(item.isObject() ? knownPart(item.toObject(), fields) : QJsonValue(item));
    }
    return known;
}

QJsonArray unknownPart(const QJsonArray &items, const QJsonArray &written,
                       const KnownFields &fields)
{
    QJsonArray unknown;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject part = written.at(i).toObject();
        const QJsonObject rest = unknownPart(items.at(i).toObject(), part, fields);
        if (rest.isEmpty())
            continue;
        QJsonObject identity;
        for (const QString &key : fields.identity)
            identity.insert(key, part.value(key));
        unknown.append(QJsonObject{{identityKey, identity}, {fieldsKey, rest}});
    }
    return unknown;
}

/// For each of @p kept where it belongs in @p items; -1: nowhere any more.
QList<qsizetype> positions(const QJsonArray &kept, const QJsonArray &items,
                           const QStringList &identity)
{
    QList<qsizetype> found(kept.size(), -1);
    for (const QString &key : identity) {
        for (qsizetype i = 0; i < kept.size(); ++i) {
            const QJsonValue wanted
                = kept.at(i).toObject().value(identityKey).toObject().value(key);
            for (qsizetype at = 0; at < items.size() && found.at(i) < 0; ++at) {
                if (!found.contains(at) && items.at(at).toObject().value(key) == wanted)
                    found[i] = at;
            }
        }
    }
    return found;
}

QJsonArray withUnknown(QJsonArray items, const QJsonArray &kept, const KnownFields &fields)
{
    const QList<qsizetype> places = positions(kept, items, fields.identity);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (const qsizetype at = places.at(i); at >= 0) {
            const QJsonObject rest = kept.at(i).toObject().value(fieldsKey).toObject();
            items[at] = withUnknown(items.at(at).toObject(), rest, fields);
        }
    }
    return items;
}

void addPlaces(const QJsonObject &object, const QJsonObject &unknown, const KnownFields &fields,
               const QStringList &path, QList<FieldProblem> &found)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        const QString key = it.key();
        const QStringList at = path + QStringList{key};
        if (const auto inner = fields.objects.constFind(key); inner != fields.objects.cend()) {
            addPlaces(object.value(key).toObject(), it.value().toObject(), *inner, at, found);
            continue;
        }
        const auto list = fields.lists.constFind(key);
        if (list == fields.lists.cend()) {
            const bool isWord = fields.values.contains(key);
            if (isWord && object.contains(key))
                continue; // another one was chosen since
            found.append({.path = {at},
                          .code = isWord ? FieldProblem::Code::UnknownValue
                                         : FieldProblem::Code::UnknownField,
                          .severity = FieldProblem::Severity::Warning,
                          .said = isWord ? it.value().toString() : QString()});
            continue;
        }
        const QJsonArray items = object.value(key).toArray();
        const QJsonArray kept = it.value().toArray();
        const QList<qsizetype> places = positions(kept, items, list->identity);
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (places.at(i) >= 0)
                addPlaces(items.at(places.at(i)).toObject(),
                          kept.at(i).toObject().value(fieldsKey).toObject(), *list,
                          at + QStringList{QString::number(places.at(i))}, found);
        }
    }
}

} // namespace

QJsonObject knownPart(const QJsonObject &object, const KnownFields &fields)
{
    QJsonObject known;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (!isKnown(key, value, fields))
            continue;
        if (value.isObject() && fields.objects.contains(key))
            known.insert(key, knownPart(value.toObject(), fields.objects.value(key)));
        else if (value.isArray() && fields.lists.contains(key))
            known.insert(key, knownPart(value.toArray(), fields.lists.value(key)));
        else
            known.insert(key, value);
    }
    return known;
}

QJsonObject unknownPart(const QJsonObject &object, const QJsonObject &written,
                        const KnownFields &fields)
{
    QJsonObject unknown;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (!isKnown(key, value, fields)) {
            unknown.insert(key, value);
        } else if (fields.objects.contains(key)) {
            const QJsonObject rest = unknownPart(value.toObject(), written.value(key).toObject(),
                                                 fields.objects.value(key));
            if (!rest.isEmpty())
                unknown.insert(key, rest);
        } else if (fields.lists.contains(key)) {
            const QJsonArray rest = unknownPart(value.toArray(), written.value(key).toArray(),
                                                fields.lists.value(key));
            if (!rest.isEmpty())
                unknown.insert(key, rest);
        }
    }
    return unknown;
}

QJsonObject withUnknown(const QJsonObject &object, const QJsonObject &unknown,
                        const KnownFields &fields)
{
    QJsonObject whole = object;
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        const QString key = it.key();
        if (const auto inner = fields.objects.constFind(key); inner != fields.objects.cend())
            whole.insert(key,
                         withUnknown(object.value(key).toObject(), it.value().toObject(), *inner));
        else if (const auto list = fields.lists.constFind(key); list == fields.lists.cend()) {
            if (!object.contains(key))
                whole.insert(key, it.value());
        } else if (object.contains(key)) {
            whole.insert(key,
                         withUnknown(object.value(key).toArray(), it.value().toArray(), *list));
        }
    }
    return whole;
}

QList<FieldProblem> unknownPlaces(const QJsonObject &object, const QJsonObject &unknown,
                                  const KnownFields &fields)
{
    QList<FieldProblem> found;
    addPlaces(object, unknown, fields, {}, found);
    return found;
}

} // namespace cd
