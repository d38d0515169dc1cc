// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rows are shown as they are stored, so that their definition lies with the store.
#include "store/jobrow.h"
