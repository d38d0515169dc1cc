// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/namedlibrary.h"

#include "store/store.h"

namespace cd {

NamedLibraryBase::NamedLibraryBase(Store &store, NamedStore::Table table, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
{
}

QList<NamedText> NamedLibraryBase::read() const
{
    return m_store
        .wait([table = m_table](Database &database) { return NamedStore(database, table).texts(); })
        .value_or(QList<NamedText>());
}

void NamedLibraryBase::write(const QString &gone, const std::optional<NamedText> &come)
{
    m_store.post(
        [table = m_table, gone, come](Database &database) {
            return NamedStore(database, table).replace(gone, come);
        },
        this,
        [this](const StoreResult<void> &written) {
            if (!written)
                Q_EMIT notStored(written.error());
        });
}

} // namespace cd
