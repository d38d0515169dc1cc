// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/appearance.h"

#include "store/settings/settings.h"

#include <QApplication>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// In the order of Appearance::Choice.
constexpr std::array<QStringView, 4> choiceKeys{u"", u"light", u"dark", u"contrast"};

} // namespace

Appearance::Appearance(Settings &settings, std::unique_ptr<ColorPortal> desktop)
    : m_settings(settings)
    , m_desktop(std::move(desktop))
    , m_ofPlatform(schemeOf(QApplication::palette()))
{
    connect(m_desktop.get(), &ColorPortal::changed, this, &Appearance::show);
    show();
}

Appearance::~Appearance()
{
    if (!QCoreApplication::closingDown())
        QApplication::setPalette(QPalette());
}

Appearance::Choice Appearance::choice() const
{
    const QString key = m_settings.value(setting::appearance);
    for (size_t i = 0; i < choiceKeys.size(); ++i) {
        if (choiceKeys.at(i) == key)
            return static_cast<Choice>(i);
    }
    return Choice::System;
}

void Appearance::choose(Choice choice)
{
    m_settings.set(setting::appearance, choiceKeys.at(static_cast<size_t>(choice)).toString());
    show();
}

Scheme Appearance::wanted() const
{
    switch (choice()) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::HighContrast:
        return Scheme::HighContrast;
    case Choice::System:
        break;
    }
    if (m_desktop->wantsContrast())
        return Scheme::HighContrast;
    if (m_desktop->brightness() == ColorPortal::Brightness::NoMatter)
        return m_ofPlatform;
    return m_desktop->brightness() == ColorPortal::Brightness::Dark ? Scheme::Dark : Scheme::Light;
}

void Appearance::show()
{
    const QPalette palette = paletteOf(wanted());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // has one of its own on some platforms
}

} // namespace cd
