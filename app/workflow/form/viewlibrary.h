// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/namedlibrary.h"

namespace cd {

/// A view of the job list: filters and columns. ui/jobs/filter/viewcontent.h defines the content.
using SavedView = NamedText;

/// The saved views of the job list.
class ViewLibrary : public NamedLibrary<SavedView>
{
public:
    explicit ViewLibrary(Store &store, QObject *parent = nullptr)
        : NamedLibrary(store, NamedStore::Table::Views,
                       {[](const SavedView &view) { return view.content; },
                        [](const NamedText &text) {
                            return std::optional(text);
                        }},
                       parent)
    {
    }
};

} // namespace cd
