// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/form/namedstore.h"
#include "store/storeerror.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

#include <tl/expected.hpp>

namespace cd {

class Store;

/// Why something was not saved, renamed or removed. It holds no words for people.
struct NameProblem
{
    enum class Kind {
        NameEmpty,
        NameTaken, ///< another one has this name, compared without case; it may be unreadable
        NotThere, ///< none has this name
    };

    Kind kind = Kind::NotThere;
    QString name = {};
};

/// The part of NamedLibrary that does not depend on what it holds: signals, reading and writing.
class NamedLibraryBase : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void changed();
    /// Before changed(): @p gone (empty: none) was removed, renamed or saved again, and @p come
    /// (empty: none) is there.
    void replaced(const QString &gone, const QString &come);
    /// The last change could not be saved and lasts only until the program ends.
    void notStored(const cd::StoreError &error);

protected:
    NamedLibraryBase(Store &store, NamedStore::Table table, QObject *parent);

    QList<NamedText> read() const;
    void write(const QString &gone, const std::optional<NamedText> &come);

private:
    Store &m_store;
    const NamedStore::Table m_table;
};

/// Things that people save under a name (T::name), in memory and in a table of the store. Names are
/// unique without regard to case and are stored without spaces at either end; lookups ignore such
/// spaces too.
template<typename T>
class NamedLibrary : public NamedLibraryBase
{
public:
    using Done = tl::expected<void, NameProblem>;
    using Named = tl::expected<QString, NameProblem>;

    /// How one of them is stored. What can't be read (damaged, or from a later version) is left out
    /// here and left alone in the table: its name is taken.
    struct Codec
    {
        QByteArray (*write)(const T &);
        std::optional<T> (*read)(const NamedText &);
    };

    NamedLibrary(Store &store, NamedStore::Table table, Codec codec, QObject *parent = nullptr)
        : NamedLibraryBase(store, table, parent)
        , m_codec(codec)
    {
        const QList<NamedText> texts = read();
        for (const NamedText &text : texts) {
            if (const std::optional<T> one = m_codec.read(text))
                insert(*one);
            else
                m_unreadable.append(text.name);
        }
    }

    const QList<T> &all() const { return m_all; } ///< by name

    QStringList names() const
    {
        QStringList names;
        for (const T &one : m_all)
            names.append(one.name);
        return names;
    }

    std::optional<T> find(const QString &name) const
    {
        const qsizetype index = indexOf(name);
        return index < 0 ? std::nullopt : std::optional(m_all.at(index));
    }

    /// Replaces an existing one of that name.
    Done save(T one)
    {
        one.name = one.name.trimmed();
        if (one.name.isEmpty())
            return problem(NameProblem::Kind::NameEmpty);
        if (isUnreadable(one.name))
            return problem(NameProblem::Kind::NameTaken, one.name);
        const std::optional<T> old = find(one.name);
        replace(old ? old->name : QString(), std::move(one));
        return {};
    }

    Done rename(const QString &from, const QString &to)
    {
        std::optional<T> one = find(from);
        if (!one)
            return problem(NameProblem::Kind::NotThere, from);
        const QString old = std::exchange(one->name, to.trimmed());
        if (one->name.isEmpty())
            return problem(NameProblem::Kind::NameEmpty);
        if (const auto other = find(one->name); other && other->name != old)
            return problem(NameProblem::Kind::NameTaken, other->name);
        if (isUnreadable(one->name))
            return problem(NameProblem::Kind::NameTaken, one->name);
        replace(old, one);
        return {};
    }

    Done remove(const QString &name)
    {
        const std::optional<T> one = find(name);
        if (!one)
            return problem(NameProblem::Kind::NotThere, name);
        replace(one->name, {});
        return {};
    }

protected:
    static auto problem(NameProblem::Kind kind, const QString &name = {})
    {
        return tl::unexpected(NameProblem{kind, name});
    }

    /// Adds it under its name or, if that is taken, the first of "name 2", "name 3" … that is not.
    QString add(T one)
    {
        const QString wanted = one.name;
        for (int number = 2; indexOf(one.name) >= 0 || isUnreadable(one.name); ++number)
            one.name = wanted + QLatin1Char(' ') + QString::number(number);
        replace({}, one);
        return one.name;
    }

private:
    static bool isBefore(const T &a, const T &b)
    {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    }

    qsizetype indexOf(const QString &name) const
    {
        const QString wanted = name.trimmed();
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const T &one) {
            return one.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return found == m_all.end() ? -1 : found - m_all.begin();
    }

    bool isUnreadable(const QString &name) const
    {
        return m_unreadable.contains(name, Qt::CaseInsensitive);
    }

    void insert(const T &one)
    {
        m_all.insert(std::upper_bound(m_all.begin(), m_all.end(), one, isBefore), one);
    }

    /// Removes the one named @p gone, if any, and inserts @p come, if any.
    void replace(const QString &gone, const std::optional<T> &come)
    {
        if (const qsizetype index = indexOf(gone); index >= 0)
            m_all.removeAt(index);
        std::optional<NamedText> text;
        if (come) {
            insert(*come);
            text = NamedText{come->name, m_codec.write(*come)};
        }
        write(gone, text);
        Q_EMIT replaced(gone, text ? text->name : QString());
        Q_EMIT changed();
    }

    const Codec m_codec;
    QList<T> m_all;
    QStringList m_unreadable;
};

} // namespace cd
