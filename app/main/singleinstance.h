// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QStringList>

#include <chrono>

namespace cd {

/// Keeps one window per data folder: the first program listens, and a later one asks it to bring
/// its window to the front and hands over what it was to open.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// What the first program did.
    enum class Answer {
        None, ///< it does not answer: whether it took anything is not known
        Shown, ///< its window is shown, and it took what was handed over
        NotTaken, ///< its window is shown, but it opens nothing
    };
    /// What is handed over to the first program.
    enum class Handed { Taken, NotTaken };

    /// It may have the folder, and not listen yet: it reads its history first.
    static constexpr std::chrono::milliseconds patience{5'000};

    /// Asks the program that has @p dataFolder open, under whatever name, to show its window and to
    /// open @p paths there. Blocks, about as long as @p within at most until one listens, then some
    /// seconds for its answer; to be called before there is a window.
    static Answer askToShow(const QString &dataFolder, const QStringList &paths = {},
                            std::chrono::milliseconds within = patience);
    /// Where the program that has @p dataFolder open listens: where no other user can listen in its
    /// place, and under a name that is short enough for a socket.
    static QString doorOf(const QString &dataFolder);

    explicit SingleInstance(const QString &dataFolder, Handed handed = Handed::Taken,
                            QObject *parent = nullptr);

Q_SIGNALS:
    /// @p paths: to be opened; none if what is handed over is not taken.
    void showAsked(const QStringList &paths);

private:
    void listenTo(QLocalSocket *caller);
    void answer(QLocalSocket *caller);

    QLocalServer m_server;
    Handed m_handed;
};

} // namespace cd
