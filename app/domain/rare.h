// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace cd {

/// A std::optional that takes the room of a pointer while it is empty: for large members that
/// thousands of objects have and few of them fill. Copies are deep.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(std::nullopt_t) {}
    Rare(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Rare(const std::optional<T> &value)
        : m_value(value ? std::make_unique<T>(*value) : nullptr)
    {
    }
    Rare(const Rare &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    Rare(Rare &&) noexcept = default;
    ~Rare() = default;
    Rare &operator=(const Rare &other) { return *this = Rare(other); }
    Rare &operator=(Rare &&) noexcept = default;

    operator std::optional<T>() const
    {
        return m_value ? std::optional<T>(*m_value) : std::nullopt;
    }

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    /// These four: only if there is a value.
    const T &operator*() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T *operator->() { return m_value.get(); }
    void reset() { m_value.reset(); }

    friend bool operator==(const Rare &one, const Rare &other)
    {
        return one && other ? *one == *other : one.has_value() == other.has_value();
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace cd
