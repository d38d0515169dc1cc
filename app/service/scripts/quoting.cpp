// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/scripts/quoting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentStep = 4;

QString bracketed(const QStringList &items, QChar open, QChar close, int indent)
{
    if (items.isEmpty())
        return QString(open) + close;
    const QString inner = u'\n' + QString(indent + indentStep, u' ');
    return open + inner + items.join(u',' + inner) + u",\n"_s + QString(indent, u' ') + close;
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString escaped = text;
    escaped.replace('\''_L1, "'\\''"_L1);
    return '\''_L1 + escaped + '\''_L1;
}

QString jsonLiteral(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)); // without the array's brackets
}

/// The escapes of texts in JSON mean the same in Python.
QString pythonLiteral(const QJsonValue &value, int indent)
{
    QStringList items;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            items
                += jsonLiteral(it.key()) + u": "_s + pythonLiteral(it.value(), indent + indentStep);
        }
        return bracketed(items, u'{', u'}', indent);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items += pythonLiteral(item, indent + indentStep);
        return bracketed(items, u'[', u']', indent);
    }
    if (value.isBool())
        return value.toBool() ? u"True"_s : u"False"_s;
    return value.isNull() ? u"None"_s : jsonLiteral(value);
}

QString commentLine(const QString &text)
{
    return u"# "_s + text.simplified() + u'\n';
}

} // namespace cd
