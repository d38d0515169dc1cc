// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetsdialog.h"

#include "ui/presets/configurationspane.h"
#include "ui/presets/library/librarypane.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr QSize usualSize{1240, 720};
constexpr QSize aroundIt{40, 60}; // frame and title bar, and a bit of what is behind

} // namespace

PresetsDialog::PresetsDialog(PresetController &controller, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_own(new LibraryPane(controller, workspace))
{
    setObjectName(u"presetsDialog"_s);
    setWindowTitle(tr("Presets"));
    auto *pages = named(new QTabWidget(this), u"presetsPages"_s, tr("Where presets are"));
    auto *there = new ConfigurationsPane(workspace, controller.form(), pages);
    pages->addTab(m_own, tr("On this computer"));
    pages->addTab(there, tr("On the service"));
    connect(pages, &QTabWidget::currentChanged, there, [pages, there] {
        if (pages->currentWidget() == there)
            there->begin();
    });
    connect(m_own, &LibraryPane::reviewAsked, this, &PresetsDialog::reviewAsked);
    connect(m_own, &LibraryPane::jobsAsked, this, &PresetsDialog::jobsAsked);
    QDialogButtonBox *buttons = dialogButtons(*this, u"presets"_s, QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(usualSize.boundedTo(screen()->availableSize() - aroundIt));
}

void PresetsDialog::chooseVersion(const QString &preset, int version)
{
    m_own->chooseVersion(preset, version);
}

} // namespace cd
