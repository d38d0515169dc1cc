// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>

namespace cd {

/// Which files may have been sent before, and when they are there, if ever: a value of
/// Clock::elapsed().
class SentBefore
{
public:
    using Ms = std::chrono::milliseconds;
    using Name = QPair<QString, QString>; ///< the target's name and the file's key

    void add(const Name &name, Ms settled) { m_settled.insert(name, settled); }
    /// To any target.
    void addAnywhere(const QString &key, Ms settled) { add({{}, key}, settled); }
    void remove(const Name &name);
    /// Nothing: it was never sent.
    std::optional<Ms> settled(const Name &name) const;

private:
    QHash<Name, Ms> m_settled;
};

} // namespace cd
