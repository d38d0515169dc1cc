// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/libraryrules.h"

#include "ui/look/typemark.h"
#include "ui/newjob/rules/ruletallies.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/plaintext.h"
#include "ui/words/requestwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int descriptionColumn = 1;
constexpr int reviewedColumn = 2;

} // namespace

LibraryRules::LibraryRules(Labels &labels, QWidget *parent)
    : QWidget(parent)
    , m_tallies(new RuleTallies(labels, this))
    , m_model(new QStandardItemModel(this))
    , m_table(named(new TableView(this), u"presetRules"_s, tr("Rules of the preset")))
    , m_options(wrappedText(u"presetOptions"_s, tr("Options of the preset")))
{
    m_table->setModel(m_model);
    m_table->showAsRows();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_options->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_options);
    connect(m_tallies, &RuleTallies::changed, this, &LibraryRules::showTallies);
    setPreset({}, Dialect::First);
}

void LibraryRules::setPreset(const std::optional<Preset> &preset, Dialect dialect)
{
    const bool isOther = !preset || m_preset.name != preset->name
        || m_preset.request.rules != preset->request.rules;
    m_preset = preset.value_or(Preset());
    m_table->setEmptyText(preset ? tr("This preset has no rules.")
                                 : tr("Select a preset to see what it holds."));
    m_options->setText(preset ? optionTexts(preset->request, dialect).join(u'\n') : QString());
    if (isOther) // whoever reads it keeps their place
        fill();
    m_tallies->setPreset(m_preset.name);
}

void LibraryRules::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Type"), tr("What such documents contain"), tr("Reviewed")});
    for (qsizetype i = 0; i < m_preset.request.rules.size(); ++i) {
        const Rule &rule = m_preset.request.rules.at(i);
        auto *type = new QStandardItem(swatch(static_cast<int>(i)), rule.type);
        auto *description = new QStandardItem(QString(rule.description).replace(u'\n', u' '));
        description->setToolTip(toolTipText(rule.description));
        m_model->appendRow({type, description, new QStandardItem});
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    m_table->resizeColumnToContents(0);
    header->setSectionResizeMode(descriptionColumn, QHeaderView::Stretch);
    showTallies();
}

/// The column is there once there is something to say.
void LibraryRules::showTallies()
{
    const QHash<QString, QString> &texts = m_tallies->texts();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = texts.value(m_preset.request.rules.at(row).type);
        m_model->item(row, reviewedColumn)->setText(text);
        m_model->item(row, reviewedColumn)->setToolTip(toolTipText(text));
    }
    m_table->setColumnHidden(reviewedColumn, texts.isEmpty());
    if (!texts.isEmpty())
        m_table->setColumnWidth(reviewedColumn, m_table->width() / 3);
}

QIcon LibraryRules::swatch(int index) const
{
    const int size = fontMetrics().ascent();
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTypeMark(painter, QRectF(1, 1, size - 2, size - 2), index, palette());
    return pixmap;
}

/// The swatches have the colours of the palette before.
void LibraryRules::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace cd
