// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/smallfile.h"
#include "store/settings/settings.h"
#include "workflow/export/exporttemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTemplate = qint64(1) << 20; // far more than any has

} // namespace

tl::expected<ExportTemplate, TemplateProblem> readTemplateFile(const QString &path)
{
    using Kind = TemplateProblem::Kind;
    QFile file(path);
    if (const QString why = openRegularFile(file); !why.isEmpty())
        return tl::unexpected(TemplateProblem{.kind = Kind::Unreadable, .technical = why});
    const QByteArray text = file.read(largestTemplate + 1);
    if (text.size() > largestTemplate)
        return tl::unexpected(TemplateProblem{.kind = Kind::TooLarge});
    return templateFromJson(text);
}

QString writeTemplateFile(const QString &path, const ExportTemplate &how)
{
    const QByteArray text = QJsonDocument(toJson(how)).toJson();
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

QList<ExportTemplate> readTemplates(const Settings &settings)
{
    QList<ExportTemplate> templates;
    const QJsonArray kept
        = QJsonDocument::fromJson(settings.value(setting::exportTemplates)).array();
    for (const QJsonValue &one : kept) {
        if (const auto read = templateFromJson(QJsonDocument(one.toObject()).toJson()))
            templates.append(*read);
    }
    return templates;
}

void writeTemplates(Settings &settings, const QList<ExportTemplate> &templates)
{
    QList<ExportTemplate> sorted = templates;
    std::ranges::sort(sorted, [](const ExportTemplate &left, const ExportTemplate &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    QJsonArray kept;
    for (const ExportTemplate &one : std::as_const(sorted))
        kept.append(toJson(one));
    settings.set(setting::exportTemplates, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<ExportTemplate> readTemplateInUse(const Settings &settings)
{
    const auto read = templateFromJson(settings.value(setting::exportTemplate));
    if (read)
        return *read;
    // As versions without templates kept it.
    ExportTemplate how = builtIn(BuiltInTemplate::Analyst);
    const QStringList keys = settings.value(setting::exportColumns);
    if (keys.isEmpty())
        return std::nullopt;
    how.columns.clear();
    for (const QString &key : keys) {
        if (const auto column = resultColumn(key); column && !how.columns.contains(*column))
            how.columns.append(*column);
    }
    how.format = formatOf(u"a."_s + settings.value(setting::exportFormat)).value_or(how.format);
    return how.columns.isEmpty() ? std::nullopt : std::optional(how);
}

void writeTemplateInUse(Settings &settings, const ExportTemplate &how)
{
    settings.set(setting::exportTemplate,
                 QJsonDocument(toJson(how)).toJson(QJsonDocument::Compact));
}

} // namespace cd
