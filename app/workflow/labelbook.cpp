// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/labelbook.h"

#include "store/store.h"
#include "workflow/base/clock.h"
#include "workflow/history/labels.h"
#include "workflow/review/labelexport.h"
#include "workflow/review/labelimport.h"
#include "workflow/uploads/filehashes.h"

#include <QDir>

namespace cd {

/// In the order in which one needs another; they go the other way round.
struct LabelBook::Parts
{
    explicit Parts(DataFolder dataFolder)
        : folder(std::move(dataFolder))
    {
    }

    DataFolder folder;
    SystemClock clock;
    FileHashes hashes{*folder.store};
    Labels labels{*folder.store};
    LabelImport import{*folder.store, hashes, labels, clock};
    LabelExport exporting{*folder.store};
};

LabelBook::LabelBook() = default;
LabelBook::~LabelBook() = default;

std::optional<WorkspaceFailure> LabelBook::open(const QString &folder)
{
    auto opened = DataFolder::open(QDir(folder).absolutePath());
    if (!opened)
        return opened.error();
    m_parts = std::make_unique<Parts>(std::move(*opened));
    return std::nullopt;
}

LabelImport &LabelBook::import()
{
    return m_parts->import;
}

LabelExport &LabelBook::exporting()
{
    return m_parts->exporting;
}

QString LabelBook::damagedStoreSetAside() const
{
    return m_parts->folder.store->setAside();
}

} // namespace cd
