// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace cd {

/// Something that can be done about a message. Empty: nothing.
struct StripAnswer
{
    QString text = {};
    std::function<void()> act = {};
};

/// The one message of the page, in a line below its header: what was just done, a question, an
/// error. It takes the keyboard from nobody.
class ReviewStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit ReviewStrip(QWidget *parent = nullptr);

    /// @p topic: what it is about, for drop().
    void say(const QString &topic, Kind kind, const QString &text, const StripAnswer &first = {},
             const StripAnswer &second = {});
    /// Takes it away if it is about @p topic.
    void drop(const QString &topic);
    bool isAbout(const QString &topic) const { return !isHidden() && m_topic == topic; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    QString m_topic;
    Kind m_kind = Kind::Information;
    std::function<void()> m_actFirst;
    std::function<void()> m_actSecond;
};

} // namespace cd
