// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesfilter.h"

#include "ui/newjob/files/filesmodel.h"
#include "ui/widgets/lists/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

FilesFilter::FilesFilter(FilesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new SearchField(tr("Filter by name or folder"), this))
    , m_shown(new QLabel(this))
    , m_failedFirst(new QToolButton(this))
{
    m_words->setObjectName(u"filesFilter"_s);
    m_words->setAccessibleName(tr("Filter the files"));
    m_shown->setObjectName(u"filesShown"_s);
    m_failedFirst->setObjectName(u"filesFailedFirst"_s);
    m_failedFirst->setText(tr("Failed first"));
    m_failedFirst->setAccessibleName(tr("Show files that can't be sent before all others"));
    m_failedFirst->setToolTip(m_failedFirst->accessibleName());
    m_failedFirst->setCheckable(true);
    m_failedFirst->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_shown);
    row->addWidget(m_failedFirst);
    hide();
    connect(m_words, &SearchField::left, this, &FilesFilter::left);
    connect(m_words, &QLineEdit::textChanged, &model, &FilesModel::setFilter);
    connect(m_failedFirst, &QToolButton::toggled, &model, &FilesModel::setFailedFirst);
    connect(&model, &FilesModel::ordered, this, &FilesFilter::sayShown);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilesFilter::sayShown);
    sayShown();
}

void FilesFilter::focusWords()
{
    m_words->start();
}

void FilesFilter::clear()
{
    m_words->clear();
}

void FilesFilter::setCount(int all)
{
    m_all = all;
    setVisible(all > 0 || !m_words->text().isEmpty());
    sayShown();
}

void FilesFilter::sayShown()
{
    const bool isFiltered = !m_model.question().words.isEmpty();
    m_shown->setVisible(isFiltered);
    //: files that match the filter; %1: of how many
    m_shown->setText(tr("%Ln of %1", nullptr, m_model.rowCount()).arg(QLocale().toString(m_all)));
}

} // namespace cd
