// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/stablefiles.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace cd {

void StableFiles::seeAll(const QList<SeenFile> &seen, const Look &look)
{
    see(m_files.keys(), seen, look);
}

void StableFiles::see(const QStringList &asked, const QList<SeenFile> &seen, const Look &look)
{
    QSet<QString> there;
    there.reserve(seen.size());
    for (const SeenFile &file : seen) {
        there.insert(file.path);
        see(file, look);
    }
    for (const QString &path : asked) {
        if (!there.contains(path))
            m_files.remove(path);
    }
}

void StableFiles::see(const SeenFile &file, const Look &look)
{
    const auto known = m_files.find(file.path);
    if (known == m_files.end() || !isSameFile(known->stamp, file.stamp))
        m_files.insert(file.path, {file.stamp, look.to, look.to});
    else
        known->seen = std::max(known->seen, look.from);
}

QList<SeenFile> StableFiles::stable() const
{
    QList<std::pair<Ms, QString>> order;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->isStable())
            order.append({file->since, file.key()});
    }
    std::sort(order.begin(), order.end());
    QList<SeenFile> files;
    for (const auto &one : std::as_const(order))
        files.append({one.second, m_files.value(one.second).stamp});
    return files;
}

int StableFiles::stableCount() const
{
    return int(std::count_if(m_files.cbegin(), m_files.cend(),
                             [](const File &file) { return file.isStable(); }));
}

StableFiles::Ms StableFiles::oldest() const
{
    Ms first = Ms::max();
    for (const File &file : m_files)
        first = file.isStable() ? std::min(first, file.since) : first;
    return first;
}

QStringList StableFiles::unstable() const
{
    QStringList paths;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->isStable())
            paths.append(file.key());
    }
    return paths;
}

std::optional<StableFiles::Ms> StableFiles::nextLook() const
{
    std::optional<Ms> next;
    for (const File &file : m_files) {
        if (!file.isStable())
            next = std::min(next.value_or(Ms::max()), file.since + apart);
    }
    return next;
}

} // namespace cd
