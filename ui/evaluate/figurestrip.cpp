// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figurestrip.h"

#include "ui/evaluate/evaluatewords.h"
#include "ui/evaluate/files/evaluatedwords.h"
#include "ui/look/rank.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr QStringView beside = u" · ";
constexpr double smallTitle = 0.9; // of the letters' size

QString valueText(const std::optional<double> &value)
{
    return value ? confidenceText(*value) : u"–"_s;
}

QString shareText(const Share &share)
{
    //: %1 of %2 files
    return FigureStrip::tr("%1 of %2").arg(countText(share.count), countText(share.all));
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
    , m_reading(named(new QLabel(tr("Counting…")), u"evaluateReading"_s))
{
    setObjectName(u"figureStrip"_s);
    makePane(*this, tr("Figures"));
    layOnBase(this);
    auto *line = new FlowLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(20);
    m_right = add(u"figureRight"_s, tr("Right answers"),
                  tr("How often the answer is the label, no type among them; with the 95 % "
                     "interval"));
    //: a figure: the mean of the F1 of all types
    m_macroF1 = add(u"figureMacroF1"_s, tr("Macro-F1"),
                    tr("The mean F1 of the types that files have, without no type; the interval "
                       "comes from drawing the files anew 2,000 times"));
    m_strangers = add(u"figureStrangers"_s, tr("Strangers kept out"),
                      tr("Of the files that are none of the types: how many are answered so"));
    m_lost = add(u"figureLost"_s, tr("Own ones lost"),
                 tr("Of the files with a type: how many are answered with none"));
    addUnjudged();
    m_corrected = add(u"figureCorrected"_s, tr("Corrected labels"),
                      tr("Files whose label a person changed after the set was saved"));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_reading);
    m_reading->hide();
}

FigureStrip::Figure FigureStrip::add(const QString &name, const QString &title,
                                     const QString &toolTip)
{
    Figure figure{named(new QWidget, name), named(new QLabel, name + u"Value"_s),
                  named(new QLabel, name + u"More"_s)};
    auto *above = named(new QLabel(title), name + u"Title"_s);
    QFont font = above->font();
    font.setPointSizeF(font.pointSizeF() * smallTitle);
    above->setFont(font);
    above->setForegroundRole(QPalette::PlaceholderText);
    figure.more->setFont(font);
    figure.more->setForegroundRole(QPalette::PlaceholderText);
    font = figure.value->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    figure.value->setFont(font);
    figure.whole->setToolTip(toolTip);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    addWidgets(row, {figure.value, figure.more});
    row->addStretch(1);
    auto *column = withoutMargins(new QVBoxLayout(figure.whole));
    column->setSpacing(0);
    column->addWidget(above);
    column->addLayout(row);
    layout()->addWidget(figure.whole);
    return figure;
}

void FigureStrip::addUnjudged()
{
    m_unjudgedWhole = named(new QWidget, u"figureUnjudged"_s);
    auto *above = named(new QLabel(tr("Not judged, in no figure")), u"figureUnjudgedTitle"_s);
    QFont font = above->font();
    font.setPointSizeF(font.pointSizeF() * smallTitle);
    above->setFont(font);
    above->setForegroundRole(QPalette::PlaceholderText);
    m_unjudged
        = button(u"listUnjudged"_s, {}, tr("List these files"), this, &FigureStrip::unjudgedAsked);
    m_unjudged->setToolTip(tr("List these files"));
    setRank(m_unjudged, Rank::Flat);
    auto *column = withoutMargins(new QVBoxLayout(m_unjudgedWhole));
    column->setSpacing(0);
    column->addWidget(above);
    column->addWidget(m_unjudged, 0, Qt::AlignLeading);
    layout()->addWidget(m_unjudgedWhole);
}

void FigureStrip::say(const Figure &figure, const QString &value, const QString &more)
{
    figure.value->setText(value);
    figure.more->setText(more);
}

void FigureStrip::tell(const Evaluation &evaluation, const std::optional<Interval> &macroF1)
{
    const auto withInterval = [](const std::optional<Interval> &interval, const QString &more) {
        QStringList parts{intervalText(interval), more};
        parts.removeAll(QString());
        return parts.join(beside);
    };
    const Confusion &confusion = evaluation.confusion;
    const Share right = confusion.right();
    say(m_right, valueText(right.value()), withInterval(right.interval(), shareText(right)));
    say(m_macroF1, valueText(confusion.macroF1()),
        withInterval(macroF1, tr("%Ln type(s)", nullptr, confusion.typesWithSupport())));
    const Share strangers = confusion.strangersKeptOut();
    say(m_strangers, shareText(strangers), intervalText(strangers.interval()));
    m_strangers.whole->setVisible(strangers.all > 0);
    const Share lost = confusion.ownOnesLost();
    say(m_lost, shareText(lost), intervalText(lost.interval()));
    m_lost.whole->setVisible(lost.all > 0);
    say(m_corrected, countText(evaluation.corrected), {});
    m_corrected.whole->setVisible(evaluation.corrected > 0);
    tellUnjudged(evaluation);
}

void FigureStrip::tellUnjudged(const Evaluation &evaluation)
{
    using enum UnjudgedFile::Why;
    QStringList parts;
    for (const UnjudgedFile::Why why : {Failed, Pending, CannotTell, NotInRun}) {
        if (const int files = evaluation.unjudgedFor(why); files > 0)
            parts += countText(files) + u' ' + unjudgedWord(why);
    }
    m_unjudgedWhole->setVisible(!parts.isEmpty());
    m_unjudged->setText(parts.join(u", "_s));
    //: files that are in no figure; %1: "4 failed, 2 pending"
    m_unjudged->setAccessibleName(tr("Not judged: %1").arg(parts.join(u", "_s)));
}

void FigureStrip::setReading(bool isReading)
{
    m_reading->setVisible(isReading);
}

} // namespace cd
