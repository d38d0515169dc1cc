// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/verdict.h"

#include <functional>
#include <vector>

namespace cd::bench {

/// One of a logistic regression's terms.
struct Term
{
    double local::Weights::*weight;
    std::function<double(const local::Features &)> of;
    double least = -1e9;
};

/// Of whether no rule fits, and of how sure it is that the nearest is right.
const std::vector<Term> &noneTerms();
const std::vector<Term> &rightTerms();

struct Example
{
    local::Features features;
    bool yes = false;
    double weight = 1;
};

/// Finds the terms' weights by Newton's steps, with a little ridge.
void fitLogistic(const std::vector<Term> &terms, const std::vector<Example> &examples,
                 local::Weights &weights);

} // namespace cd::bench
