// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/pathtemplate.h"
#include "fuzz/fuzzed.h"
#include "wire/deliverycodec.h"

#include <QJsonDocument>

using namespace cd;
using namespace cd::fuzz;
using namespace Qt::StringLiterals;

namespace {

void checkName(const QString &name)
{
    require(!name.isEmpty() && name != "."_L1 && name != ".."_L1, "a step to somewhere");
    require(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0)), "one step");
    require(!name.endsWith(u'.') && !name.endsWith(u' '), "no end that gets lost");
    require(name.toUtf8().size() <= 255, "as long as names can be");
    require(safeName(name) == name, "safe for good");
}

void checkPath(const QString &path)
{
    const QStringList names = path.split(u'/');
    for (const QString &name : names)
        checkName(name);
}

/// Whatever the values are, and whatever number makes it unique.
void checkTemplate(const QString &text, const QString &value)
{
    const PathTemplate path(text);
    if (path.problem()) {
        require(path.problem()->at >= 0 && path.problem()->at <= text.size(), "a place in it");
        return;
    }
    PathValues values{.type = value,
                      .confidence = 0.5,
                      .name = value,
                      .ending = u"."_s + value,
                      .parent = value,
                      .preset = value};
    const QString first = path.path(values);
    checkPath(first);
    values.counter = 2;
    checkPath(path.path(values));
    require(path.path(values) != first, "a name of its own");
}

} // namespace

/// A plan, or a template and on the next lines a value for its tokens.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    if (const auto plan = deliveryPlanFromJson(input)) {
        const auto again = deliveryPlanFromJson(QJsonDocument(toJson(*plan)).toJson());
        require(again && *again == *plan, "a plan");
        checkTemplate(plan->path, plan->root);
    } else {
        require(!plan.error().isEmpty(), "a refusal says why");
    }
    const qsizetype line = input.indexOf('\n');
    const QString value = QString::fromUtf8(line < 0 ? QByteArray() : input.sliced(line + 1));
    checkName(safeName(value));
    checkTemplate(QString::fromUtf8(input.left(line)), value);
    return 0;
}
