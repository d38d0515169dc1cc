// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/viewlibrary.h"

#include "store/store.h"

namespace cd {

namespace {

using Kind = ViewProblem::Kind;

} // namespace

ViewLibrary::ViewLibrary(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_views(store.wait([](Database &database) { return ViewStore(database).views(); })
                  .value_or(QList<SavedView>()))
{
}

ViewLibrary::Done ViewLibrary::save(const SavedView &view)
{
    const QString name = view.name.trimmed();
    if (name.isEmpty())
        return tl::unexpected(ViewProblem{Kind::NameEmpty});
    const std::optional<SavedView> old = find(name);
    change(old ? old->name : QString(), SavedView{name, view.content});
    return {};
}

ViewLibrary::Done ViewLibrary::rename(const QString &from, const QString &to)
{
    const std::optional<SavedView> view = find(from);
    const QString name = to.trimmed();
    if (!view)
        return tl::unexpected(ViewProblem{Kind::NotThere, from});
    if (name.isEmpty())
        return tl::unexpected(ViewProblem{Kind::NameEmpty});
    if (const auto other = find(name); other && other->name != view->name)
        return tl::unexpected(ViewProblem{Kind::NameTaken, other->name});
    change(view->name, SavedView{name, view->content});
    return {};
}

ViewLibrary::Done ViewLibrary::remove(const QString &name)
{
    const std::optional<SavedView> view = find(name);
    if (!view)
        return tl::unexpected(ViewProblem{Kind::NotThere, name});
    change(view->name, {});
    return {};
}

void ViewLibrary::change(const QString &gone, const std::optional<SavedView> &come)
{
    m_views.exchange(gone, come);
    m_store.post(
        [gone, come](Database &database) { return ViewStore(database).exchange(gone, come); }, this,
        [this](const StoreResult<void> &written) {
            if (!written)
                Q_EMIT notStored(written.error());
        });
    Q_EMIT changed();
}

} // namespace cd
