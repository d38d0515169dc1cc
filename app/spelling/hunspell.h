// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelling/dictionaries.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace cd {

/// One dictionary, open. The library is looked for when the first is opened: the program is not
/// linked with it and works without. Not thread safe.
class Hunspell
{
public:
    /// Null: the library is not there, or can't read this dictionary.
    static std::unique_ptr<Hunspell> open(const Dictionary &dictionary);
    /// Whether the library is on this computer.
    static bool isInstalled();

    ~Hunspell();
    Q_DISABLE_COPY_MOVE(Hunspell)

    bool knows(const QString &word);
    QStringList suggestions(const QString &word); ///< the best first

private:
    Hunspell(void *handle, const char *encoding);

    void *m_handle; // the library's own
    QStringEncoder m_encoder; // dictionaries have encodings of their own
    QStringDecoder m_decoder;
};

} // namespace cd
