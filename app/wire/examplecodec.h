// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/service/example.h"
#include "wire/json/objectreader.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace cd {

/// `/local/examples`, a call of the local service's own: answers are read leniently, requests
/// strictly.

std::optional<Example> exampleFromJson(const QJsonObject &object);
QJsonObject toJson(const Example &example);

QJsonObject toJson(const ExampleOrder &order);
ExampleOrder readExampleOrder(const ObjectReader &reader, QList<FieldProblem> &problems);
tl::expected<ExampleOrder, QList<FieldProblem>> exampleOrderFromJson(const QByteArray &body);

/// `{"examples": […]}`
QJsonObject toJson(const QList<ExampleOrder> &orders);
tl::expected<QList<ExampleOrder>, QList<FieldProblem>>
exampleOrdersFromJson(const QByteArray &body);

std::optional<ExampleCount> exampleCountFromJson(const QJsonObject &object);
QJsonObject toJson(const ExampleCount &count);

/// `{"use": true}`
tl::expected<bool, QList<FieldProblem>> exampleUseFromJson(const QByteArray &body);

} // namespace cd
