// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart/firststartpage.h"

#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/shell/firststart/choicecard.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QLabel *centred(const QString &text, QPalette::ColorRole role, double size = 1)
{
    auto *label = new QLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(size > 1);
    label->setFont(font);
    return label;
}

} // namespace

FirstStartPage::FirstStartPage(const QAction &submit, QWidget *parent)
    : VerticalScroll(parent)
    , m_samples(new ChoiceCard(u"firstSamples"_s, deskIcon(u"play"_s),
                               {tr("Try it"),
                                tr("Sample documents with rules. The results are there within "
                                   "seconds."),
                                tr("On this computer, free, no account"), tr("Load the samples")}))
    , m_folder(new ChoiceCard(
          u"firstFolder"_s, deskIcon(u"folder"_s),
          {tr("My documents"),
           tr("Choose a folder, or drop files anywhere in this window. Subfolders are included."),
           tr("Nothing leaves this computer before you press Submit"), tr("Choose a folder…")}))
    , m_cloud(new ChoiceCard(u"firstConnect"_s, deskIcon(u"key"_s),
                             {u"LlamaCloud"_s,
                              tr("Reads scans and pictures too. Paste an API key; North America or "
                                 "Europe."),
                              tr("Paid by the page; the price stands beside Submit before anything "
                                 "is sent"),
                              tr("Connect…")}))
{
    setObjectName(u"firstStartPage"_s);
    setAccessibleName(tr("Three ways to begin"));
    setRank(&m_samples->act(), Rank::Primary);
    m_cloud->setPaid(true);
    connect(m_samples, &ChoiceCard::chosen, this, &FirstStartPage::samplesAsked);
    connect(m_folder, &ChoiceCard::chosen, this, &FirstStartPage::folderAsked);
    connect(m_cloud, &ChoiceCard::chosen, this, &FirstStartPage::connectionAsked);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    QLabel *steps = centred({}, QPalette::Text);
    followKeys(submit, steps, [steps, &submit] {
        //: %1: "Submit", and its keys in brackets, if it has some
        steps->setText(tr("1 Files · 2 Rules · 3 %1 · 4 Results, with the reasons")
                           .arg(withKeys(tr("Submit"), submit)));
    });
    auto *column = new QVBoxLayout(page);
    column->setSpacing(16);
    column->addStretch(1);
    addWidgets(column,
               {centred(tr("Sort documents by kind"), QPalette::Text, 1.8),
                centred(tr("Say in words what an invoice is, what a contract is. Classify Desk "
                           "sorts any number of files by it."),
                        QPalette::PlaceholderText),
                buildCards(), steps, buildLinks()});
    column->addStretch(2);
    setWidget(page);
}

QWidget *FirstStartPage::buildLinks()
{
    auto *more = new QWidget;
    auto *links = withoutMargins(new FlowLayout(more));
    links->setAlignment(Qt::AlignHCenter);
    QPushButton *handbook = button(u"firstHandbook"_s, tr("Open the handbook"), {}, this,
                                   &FirstStartPage::handbookAsked);
    QPushButton *form
        = button(u"firstForm"_s, tr("Go to the empty form"), {}, this, &FirstStartPage::formAsked);
    for (QPushButton *link : {handbook, form}) {
        setRank(link, Rank::Flat);
        links->addWidget(link);
    }
    return more;
}

QWidget *FirstStartPage::buildCards()
{
    auto *cards = new QWidget;
    auto *flow = withoutMargins(new FlowLayout(cards));
    flow->setSpacing(16);
    flow->setAlignment(Qt::AlignHCenter);
    const QList<ChoiceCard *> all{m_samples, m_folder, m_cloud};
    int height = 0;
    for (ChoiceCard *card : all)
        height = std::max(height, card->neededHeight());
    for (ChoiceCard *card : all) {
        card->setFixedHeight(height);
        flow->addWidget(card);
    }
    return cards;
}

void FirstStartPage::setSamplesOffered(bool areOffered)
{
    m_samples->setVisible(areOffered);
    setRank(&m_folder->act(), areOffered ? Rank::Normal : Rank::Primary);
}

} // namespace cd
