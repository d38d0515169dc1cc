// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"

#include <QList>

namespace cd {

/// Documents whose label may be wrong: the run is as sure of another type as it is on average where
/// it answers that type and the label agrees (of any type, where none does) and, where the answers
/// of @p other run are there too, that says the same. In the run's order. None where no answer is
/// as labelled. Source of the rule: C. Northcutt et al., Confident Learning, arXiv:1911.00068.
QList<DocumentKey> suspectedLabels(const Evaluation &run, const Evaluation *other = nullptr);

} // namespace cd
