// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that names colours by their numbers.

#include "ui/look/palettes.h"

namespace cd {

namespace {

QColor tone(QRgb value)
{
    return QColor::fromRgb(value);
}

/// What QPalette has roles for.
struct Tones
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb faint;
    QRgb button;
    QRgb buttonLine;
    QRgb hairline;
    QRgb fieldLine;
    QRgb hovered;
    QRgb selected;
    QRgb selectedElsewhere;
};

Tones tonesOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return {.window = 0x1a1d22,
                .base = 0x21252b,
                .alternate = 0x252a31,
                .text = 0xe7eaef,
                .faint = 0xaeb7c4,
                .button = 0x2b3038,
                .buttonLine = 0x4c5462,
                .hairline = 0x373d47,
                .fieldLine = 0x7d8797,
                .hovered = 0x2c323a,
                .selected = 0x263c60,
                .selectedElsewhere = 0x343a44};
    case Scheme::HighContrast:
        return {.window = 0x000000,
                .base = 0x000000,
                .alternate = 0x000000,
                .text = 0xffffff,
                .faint = 0xd6d6d6,
                .button = 0x000000,
                .buttonLine = 0xffffff,
                .hairline = 0x7a7a7a,
                .fieldLine = 0xffffff,
                .hovered = 0x2a2a2a,
                .selected = 0x0a3d7a,
                .selectedElsewhere = 0x3a3a3a};
    }
    return {.window = 0xf1f3f6,
            .base = 0xffffff,
            .alternate = 0xf7f8fa,
            .text = 0x1b1f26,
            .faint = 0x59616e,
            .button = 0xffffff,
            .buttonLine = 0xb9c0cb,
            .hairline = 0xdce0e6,
            .fieldLine = 0x7e8796,
            .hovered = 0xedf0f4,
            .selected = 0xdae7fb,
            .selectedElsewhere = 0xe7eaef};
}

std::array<QColor, 8> lightTypes()
{
    return {tone(0x2e4285), tone(0xbe5a20), tone(0x00695d), tone(0x7054c4),
            tone(0x4e4a00), tone(0x8e2645), tone(0x228da3), tone(0x7a8664)};
}

std::array<QColor, 8> darkTypes()
{
    return {tone(0x96a8ff), tone(0xcf743a), tone(0x269f7f), tone(0xab7cac),
            tone(0xd1c74c), tone(0xeb9eb6), tone(0x8aebfd), tone(0xd8e2b4)};
}

Colors lightColors()
{
    return {.accent = tone(0x1f57b3),
            .onAccent = tone(0xffffff),
            .paid = tone(0x6b3ba6),
            .onPaid = tone(0xffffff),
            .paidStrip = tone(0xf4eefb),
            .success = tone(0x1a7446),
            .successBar = tone(0x23845a),
            .warning = tone(0x8a4f00),
            .warningBar = tone(0xa77700),
            .warningStrip = tone(0xfdf4e2),
            .error = tone(0xb3261e),
            .errorStrip = tone(0xfdecea),
            .informationStrip = tone(0xebf2fd),
            .track = tone(0xe3e7ec),
            .hatch = tone(0x7e8796),
            .types = lightTypes()};
}

Colors darkColors()
{
    return {.accent = tone(0x86b4ff),
            .onAccent = tone(0x0d1b33),
            .paid = tone(0xc7a6f5),
            .onPaid = tone(0x1e1035),
            .paidStrip = tone(0x33274a),
            .success = tone(0x6fcf97),
            .successBar = tone(0x4fb57e),
            .warning = tone(0xf2b05e),
            .warningBar = tone(0xe3b341),
            .warningStrip = tone(0x3a2e1a),
            .error = tone(0xff8f87),
            .errorStrip = tone(0x432523),
            .informationStrip = tone(0x243350),
            .track = tone(0x3a414c),
            .hatch = tone(0x7d8797),
            .types = darkTypes()};
}

Colors contrastColors()
{
    return {.accent = tone(0xffd84d),
            .onAccent = tone(0x000000),
            .paid = tone(0xe5bdff),
            .onPaid = tone(0x000000),
            .paidStrip = tone(0x2a1040),
            .success = tone(0x7cf29b),
            .successBar = tone(0x7cf29b),
            .warning = tone(0xffc15e),
            .warningBar = tone(0xffc15e),
            .warningStrip = tone(0x2e2000),
            .error = tone(0xffa29b),
            .errorStrip = tone(0x3a0f0c),
            .informationStrip = tone(0x0b2545),
            .track = tone(0x4a4a4a),
            .hatch = tone(0xbdbdbd),
            .types = darkTypes()};
}

void setTexts(QPalette &palette, QPalette::ColorGroup group, const Tones &tones, double share)
{
    const auto set = [&](QPalette::ColorRole role, QRgb ground, QRgb text) {
        palette.setColor(group, role, mixed(tone(ground), tone(text), share));
    };
    set(QPalette::WindowText, tones.window, tones.text);
    set(QPalette::ButtonText, tones.button, tones.text);
    for (const auto role :
         {QPalette::Text, QPalette::HighlightedText, QPalette::BrightText, QPalette::ToolTipText})
        set(role, tones.base, tones.text);
    set(QPalette::PlaceholderText, tones.base, tones.faint);
}

QPalette madeFor(Scheme scheme)
{
    const Tones tones = tonesOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, tone(tones.window));
    palette.setColor(QPalette::Base, tone(tones.base));
    palette.setColor(QPalette::ToolTipBase, tone(tones.base));
    palette.setColor(QPalette::AlternateBase, tone(tones.alternate));
    palette.setColor(QPalette::Button, tone(tones.button));
    palette.setColor(QPalette::Light, tone(tones.buttonLine));
    palette.setColor(QPalette::Mid, tone(tones.hairline));
    palette.setColor(QPalette::Dark, tone(tones.fieldLine));
    palette.setColor(QPalette::Shadow, tone(tones.fieldLine));
    palette.setColor(QPalette::Midlight, tone(tones.hovered));
    palette.setColor(QPalette::Link, colorsOf(scheme).accent);
    palette.setColor(QPalette::LinkVisited, colorsOf(scheme).accent);
    palette.setColor(QPalette::Highlight, tone(tones.selectedElsewhere));
    palette.setColor(QPalette::Active, QPalette::Highlight, tone(tones.selected));
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        setTexts(palette, group, tones, 1);
    setTexts(palette, QPalette::Disabled, tones, switchedOffShare);
    return palette;
}

} // namespace

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](int from, int to) {
        return qRound(from + (to - from) * share);
    };
    return QColor::fromRgb(part(ground.red(), over.red()), part(ground.green(), over.green()),
                           part(ground.blue(), over.blue()));
}

QPalette paletteOf(Scheme scheme)
{
    static const QPalette light = madeFor(Scheme::Light);
    static const QPalette dark = madeFor(Scheme::Dark);
    static const QPalette contrast = madeFor(Scheme::HighContrast);
    return scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : contrast;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (base.lightness() >= 128)
        return Scheme::Light;
    return base.lightness() == 0 ? Scheme::HighContrast : Scheme::Dark;
}

const Colors &colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    static const Colors contrast = contrastColors();
    return scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : contrast;
}

const Colors &colorsOf(const QPalette &palette)
{
    return colorsOf(schemeOf(palette));
}

QColor typeColor(int index, const QPalette &palette)
{
    const std::array<QColor, 8> &types = colorsOf(palette).types;
    return types.at(static_cast<size_t>(index < 0 ? 0 : index) % types.size());
}

QColor matrixColor(bool isSame, double share, const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    const Colors &colors = colorsOf(scheme);
    const double most = scheme == Scheme::Light ? 0.58 : scheme == Scheme::Dark ? 0.40 : 0.34;
    return mixed(palette.color(QPalette::Base), isSame ? colors.successBar : colors.warningBar,
                 most * share);
}

const PageMarks &pageMarks()
{
    static const PageMarks marks{.found = tone(0xffe9a8),
                                 .foundLine = tone(0xb98900),
                                 .second = tone(0xe8ecf3),
                                 .secondLine = tone(0x5b6472),
                                 .meaning = tone(0xe5f3ea),
                                 .meaningLine = tone(0x1a7446)};
    return marks;
}

QColor veilColor()
{
    constexpr float cover = 0.28F;
    QColor veil(Qt::black);
    veil.setAlphaF(cover);
    return veil;
}

} // namespace cd
