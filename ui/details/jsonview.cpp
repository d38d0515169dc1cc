// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonview.h"

#include "ui/look/icons.h"
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString laidOut(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented));
}

} // namespace

JsonView::JsonView(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_text(readOnlyText(name, title))
    , m_copy(button(name + u"Copy"_s, tr("Copy"), tr("Copy: %1", "what is copied").arg(title), this,
                    [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); }))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_copy->setIcon(deskIcon(u"copy"_s));
    auto *top = new QHBoxLayout;
    top->addWidget(labelFor(m_text, title), 1);
    top->addWidget(m_copy);
    auto *layout = withoutMargins(new QVBoxLayout(this));
    layout->addLayout(top);
    layout->addWidget(m_text);
    m_copy->setEnabled(false);
}

void JsonView::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void JsonView::setJson(const Make &make)
{
    m_make = make;
    if (isVisible())
        showJson();
}

void JsonView::setJson(const QByteArray &json)
{
    setJson([json] { return json; });
}

void JsonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showJson();
}

// The same text again would take selection and place away.
void JsonView::showJson()
{
    const Make make = std::exchange(m_make, {});
    if (!make)
        return;
    const QByteArray json = make();
    if (std::exchange(m_json, json) == json)
        return;
    m_text->setPlainText(laidOut(json));
    m_copy->setEnabled(!json.isEmpty());
}

} // namespace cd
