// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/history/stepspane.h"

#include "ui/deliver/deliverywords.h"
#include "ui/deliver/history/stepsmodel.h"
#include "ui/look/icons.h"
#include "ui/widgets/lists/elidedelegate.h"
#include "ui/widgets/lists/orderedtableview.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecopy.h"
#include "workflow/delivering/deliveries.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool canBeTakenBack(const DeliveryStep &step)
{
    using enum DeliveryStep::State;
    return step.state == Done || step.state == Placing || step.state == Placed
        || step.state == TakingBack || step.state == Kept;
}

OrderedTableView *stepsView(StepsModel &model)
{
    auto *view = named(new OrderedTableView(model), u"deliverySteps"_s,
                       StepsPane::tr("Files of the delivery"));
    view->showAsRows();
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setAlternatingRowColors(true);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setItemDelegateForColumn(StepsModel::File, new ElideDelegate(Qt::ElideMiddle, view));
    view->setItemDelegateForColumn(StepsModel::To, new ElideDelegate(Qt::ElideMiddle, view));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->setMinimumHeight(4 * view->fontMetrics().lineSpacing());
    view->setEmptyText(StepsPane::tr("No files match."));
    QHeaderView *header = view->horizontalHeader();
    header->setAccessibleName(StepsPane::tr("Columns of the files"));
    const int letter = view->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(8 * letter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StepsModel::To, QHeaderView::Stretch);
    header->setSectionResizeMode(StepsModel::Reason, QHeaderView::Stretch);
    view->setColumnWidth(StepsModel::File, 26 * letter);
    view->setColumnWidth(StepsModel::State, 20 * letter);
    header->setSortIndicatorClearable(true);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    return view;
}

} // namespace

StepsPane::StepsPane(Deliveries &deliveries, QWidget *parent)
    : QWidget(parent)
    , m_deliveries(deliveries)
    , m_model(new StepsModel(this))
    , m_view(stepsView(*m_model))
    , m_title(new PaneTitle(u"deliveryStepsTitle"_s))
    , m_said(wrappedText(u"deliveryStepsState"_s))
    , m_some(button(u"takeBackSteps"_s, {}, tr("Take back the selected files"), this,
                    [this] {
                        const QList<qint64> chosen = selectedDone();
                        if (!chosen.isEmpty())
                            m_deliveries.takeBack(m_id, {chosen.cbegin(), chosen.cend()});
                    }))
    , m_all(button(u"takeBackAllSteps"_s, tr("Take back all"), {}, this,
                   [this] { m_deliveries.takeBack(m_id); }))
    , m_close(button(u"closeDeliverySteps"_s, tr("Back to the plan"), {}, this, &StepsPane::closed))
{
    setObjectName(u"stepsPane"_s);
    makePane(*this, tr("Files of the delivery"), m_view);
    layOnBase(this);
    layOut();
    addActions();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StepsPane::showState);
    const auto follow = [this](DeliveryId delivery) {
        if (delivery == m_id && isVisible())
            read();
        showState();
    };
    connect(&deliveries, &Deliveries::changed, this, follow);
    connect(&deliveries, &Deliveries::ended, this, follow);
}

void StepsPane::layOut()
{
    auto *filter = new SearchField(tr("Filter"));
    named(filter, u"deliveryStepsFilter"_s, tr("Filter the files of the delivery"));
    connect(filter, &QLineEdit::textChanged, m_model, &StepsModel::setFilter);
    connect(filter, &SearchField::left, m_view, &OrderedTableView::enter);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *one : {m_some, m_all})
        one->setIcon(deskIcon(u"undo"_s));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(filter);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 8);
    bottom->addWidget(m_said, 1);
    addWidgets(bottom, {m_close, m_some, m_all});
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
}

void StepsPane::addActions()
{
    const auto action = [this](const QString &name, const QString &text, auto act) {
        auto *made = named(new QAction(text, this), name);
        connect(made, &QAction::triggered, this, act);
        m_view->addAction(made);
        return made;
    };
    const auto root = [this] {
        for (const Delivery &delivery : m_deliveries.list()) {
            if (delivery.id == m_id)
                return delivery.plan.root;
        }
        return QString();
    };
    action(u"showStepFolder"_s, tr("Show in folder"), [this, root] {
        const QModelIndex at = m_view->currentIndex();
        if (!at.isValid())
            return;
        const QString path = root() + u'/' + at.siblingAtColumn(StepsModel::To).data().toString();
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
    });
    QAction *copy = action(u"copySteps"_s, tr("Copy rows"), [this] { copySelectedRows(*m_view); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
}

void StepsPane::show(DeliveryId delivery)
{
    if (delivery != m_id)
        m_model->setSteps({});
    m_id = delivery;
    read();
    showState();
    QWidget::show();
    m_view->setFocus();
}

void StepsPane::read()
{
    m_asked.renew();
    m_deliveries.steps(m_id, m_asked.context(), [this](const QList<DeliveryStep> &steps) {
        m_model->setSteps(steps);
        showState();
    });
}

QList<qint64> StepsPane::selectedDone() const
{
    QList<qint64> numbers;
    const QList<OrderedTableModel::Key> keys = m_view->selectedKeys();
    for (const OrderedTableModel::Key key : keys) {
        if (canBeTakenBack(m_model->step(key)))
            numbers += m_model->step(key).number;
    }
    return numbers;
}

void StepsPane::showState()
{
    const QList<Delivery> &list = m_deliveries.list();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [this](const Delivery &one) { return one.id == m_id; });
    if (found == list.cend())
        return;
    const bool isBusy = m_deliveries.running() != 0;
    m_title->say(deliveryTitle(*found));
    QStringList said{deliveryOrigin(*found, QDateTime::currentDateTimeUtc()),
                     deliveryState(*found, m_deliveries.running() == m_id)};
    said.removeAll(QString());
    m_said->setText(said.join(u" · "_s));
    const auto chosen = static_cast<int>(selectedDone().size());
    m_some->setText(chosen == 0 ? tr("Take back selected")
                                : tr("Take back the %Ln selected", "files of a delivery", chosen));
    m_some->setEnabled(chosen > 0 && !isBusy);
    m_all->setEnabled(found->done + found->doubtful > 0 && !isBusy);
}

void StepsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cd
