// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stdexcept>

namespace cd::local {

/// The machine has too little of something at the moment: descriptors, processes, memory. It says
/// nothing about a document, which has to be tried again. The message is for the log.
class Shortage : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace cd::local
