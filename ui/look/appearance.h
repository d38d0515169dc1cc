// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/colorportal.h"
#include "ui/look/palettes.h"

#include <QObject>

#include <memory>

namespace cd {

class Settings;

/// Which colours the program has: the person's choice, which is kept in the settings, or what the
/// desktop wants. The application's palette is set at once, and as it was before in the end.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };

    explicit Appearance(Settings &settings,
                        std::unique_ptr<ColorPortal> desktop = std::make_unique<ColorPortal>());
    ~Appearance() override;

    Choice choice() const;
    void choose(Choice choice);

private:
    Scheme wanted() const;
    void show();

    Settings &m_settings;
    std::unique_ptr<ColorPortal> m_desktop;
    Scheme m_ofPlatform; ///< what the platform's palette looks like
};

} // namespace cd
