// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/hunspell.h"

#include <QFile>
#include <QLibrary>

#include <iterator>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The library's C interface, as far as it is used here.
struct HunspellLibrary
{
    void *(*create)(const char *affixes, const char *words) = nullptr;
    void (*destroy)(void *) = nullptr;
    int (*spell)(void *, const char *word) = nullptr;
    int (*suggest)(void *, char ***list, const char *word) = nullptr;
    void (*freeList)(void *, char ***list, int count) = nullptr;
    const char *(*encoding)(void *) = nullptr;
    bool isComplete = false;
};

template<typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name)); // NOLINT: nothing else is given
    return function != nullptr;
}

bool load(HunspellLibrary &functions, QLibrary &library)
{
    return library.load() && resolve(library, "Hunspell_create", functions.create)
        && resolve(library, "Hunspell_destroy", functions.destroy)
        && resolve(library, "Hunspell_spell", functions.spell)
        && resolve(library, "Hunspell_suggest", functions.suggest)
        && resolve(library, "Hunspell_free_list", functions.freeList)
        && resolve(library, "Hunspell_get_dic_encoding", functions.encoding);
}

HunspellLibrary find()
{
    constexpr const char *versions[] = {"1.7", "1.6", "1.5", "1.4", "1.3"};
    HunspellLibrary found;
    for (const char *version : versions) {
        const QString name = u"hunspell-"_s + QLatin1StringView(version);
        QLibrary numbered(name, 0); // libhunspell-1.7.so.0
        QLibrary plain(name); // libhunspell-1.7.dylib
        QLibrary windows(u"lib"_s + name + u"-0"_s); // libhunspell-1.7-0.dll
        found.isComplete = load(found, numbered) || load(found, plain) || load(found, windows);
        if (found.isComplete)
            return found;
    }
    QLibrary unnumbered(u"hunspell"_s);
    found.isComplete = load(found, unnumbered);
    return found;
}

/// Loaded once, and for as long as the program runs.
const HunspellLibrary &hunspellLibrary()
{
    static const HunspellLibrary library = find();
    return library;
}

} // namespace

bool Hunspell::isInstalled()
{
    return hunspellLibrary().isComplete;
}

std::unique_ptr<Hunspell> Hunspell::open(const Dictionary &dictionary)
{
    const HunspellLibrary &library = hunspellLibrary();
    if (!library.isComplete)
        return nullptr;
    void *handle = library.create(QFile::encodeName(dictionary.affixes).constData(),
                                  QFile::encodeName(dictionary.words).constData());
    if (!handle)
        return nullptr;
    std::unique_ptr<Hunspell> opened(new Hunspell(handle, library.encoding(handle)));
    return opened->m_encoder.isValid() && opened->m_decoder.isValid() ? std::move(opened) : nullptr;
}

Hunspell::Hunspell(void *handle, const char *encoding)
    : m_handle(handle)
    , m_encoder(encoding, QStringConverter::Flag::Stateless)
    , m_decoder(encoding, QStringConverter::Flag::Stateless)
{
}

Hunspell::~Hunspell()
{
    hunspellLibrary().destroy(m_handle);
}

bool Hunspell::knows(const QString &word)
{
    const QByteArray written = m_encoder.encode(word);
    // What its letters can't write is in another language.
    return m_decoder.decode(written) != word
        || hunspellLibrary().spell(m_handle, written.constData()) != 0;
}

QStringList Hunspell::suggestions(const QString &word)
{
    const QByteArray written = m_encoder.encode(word);
    char **list = nullptr;
    const int count = hunspellLibrary().suggest(m_handle, &list, written.constData());
    QStringList found;
    for (int i = 0; i < count; ++i)
        found += m_decoder.decode(QByteArrayView(list[i]));
    if (list)
        hunspellLibrary().freeList(m_handle, &list, count);
    return found;
}

} // namespace cd
