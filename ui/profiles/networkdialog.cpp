// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/networkdialog.h"

#include "ui/profiles/keyfield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "workflow/connection/networksettings.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

using Proxy = NetworkSetup::Proxy;

NetworkDialog::NetworkDialog(NetworkSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_authorities(settings.setup().authorities)
    , m_proxy(named(new QComboBox(this), u"proxyKind"_s, tr("Proxy")))
    , m_host(named(new QLineEdit(settings.setup().host, this), u"proxyHost"_s, tr("Proxy host")))
    , m_port(named(new QSpinBox(this), u"proxyPort"_s, tr("Proxy port")))
    , m_user(
          named(new QLineEdit(settings.setup().user, this), u"proxyUser"_s, tr("Proxy user name")))
    , m_password(named(new KeyField(this), u"proxyPassword"_s, tr("Proxy password")))
    , m_hostNote(named(new Note(this), u"proxyNote"_s))
    , m_trusted(
          wrappedText(u"trustedAuthorities"_s, tr("Certificates trusted besides the system's")))
    , m_forget(
          button(u"removeCertificates"_s, tr("&Remove them"), tr("Remove the added certificates")))
    , m_fileNote(named(new Note(this), u"certificateNote"_s))
{
    setObjectName(u"networkDialog"_s);
    setWindowTitle(tr("Network"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addProxyRows(form);
    addAuthorityRows(form);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(
        dialogButtons(*this, u"network"_s, QDialogButtonBox::Ok | QDialogButtonBox::Cancel));
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.setup().proxy)));
    m_port->setValue(settings.setup().port);
    m_password->setText(settings.setup().password);
    showProxy();
    showAuthorities();
}

void NetworkDialog::addProxyRows(QFormLayout *form)
{
    m_proxy->addItem(tr("Use system settings"), int(Proxy::System));
    m_proxy->addItem(tr("None"), int(Proxy::None));
    m_proxy->addItem(tr("HTTP"), int(Proxy::Http));
    m_proxy->addItem(tr("SOCKS 5"), int(Proxy::Socks5));
    m_host->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(u" "_s);
    m_user->setPlaceholderText(tr("leave empty if no sign-in is needed"));
    m_password->setToolTip(tr("Kept in the system keychain or, without one, until you quit."));
    auto *place = new QHBoxLayout;
    place->addWidget(m_host, 1);
    place->addWidget(m_port);
    form->addRow(tr("Pro&xy"), m_proxy);
    form->addRow(labelFor(m_host, tr("&Host and port")), place);
    form->addRow(QString(), m_hostNote);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkDialog::showProxy);
}

void NetworkDialog::addAuthorityRows(QFormLayout *form)
{
    m_trusted->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_trusted->setMinimumHeight(fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    addWidgets(buttons,
               {button(u"addCertificate"_s, tr("&Add from a file…"),
                       tr("Add certificates from a file"), this, &NetworkDialog::askForFile),
                m_forget});
    buttons->addStretch(1);
    form->addRow(tr("Additional certificates"), m_trusted);
    form->addRow(QString(), buttons);
    form->addRow(QString(), m_fileNote);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_authorities.clear();
        showAuthorities();
    });
}

void NetworkDialog::askForFile()
{
    ask({.name = u"certificateFile"_s,
         .title = tr("Add certificates"),
         .filter = tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)")},
        this, [this](const QString &path) { addAuthoritiesFrom(path); });
}

void NetworkDialog::addAuthoritiesFrom(const QString &path)
{
    constexpr qint64 largest = qint64(1024) * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.exists() && !QFileInfo(path).isFile()) // a pipe would block for ever
        return m_fileNote->say(Note::Kind::Error, tr("%1 is not a file.").arg(name));
    if (!file.open(QFile::ReadOnly))
        return m_fileNote->say(Note::Kind::Error,
                               tr("%1 can't be read: %2").arg(name, file.errorString()));
    const QByteArray content = file.read(largest);
    QList<QSslCertificate> found = QSslCertificate::fromData(content, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(content, QSsl::Der);
    found.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (found.isEmpty())
        return m_fileNote->say(Note::Kind::Error,
                               tr("There is no certificate in %1. Nothing was added; ask for the "
                                  "company's certificate as a PEM or CER file.")
                                   .arg(name));
    m_fileNote->clear();
    for (const QSslCertificate &one : std::as_const(found)) {
        if (!m_authorities.contains(one))
            m_authorities.append(one);
    }
    showAuthorities();
}

Proxy NetworkDialog::proxy() const
{
    return Proxy(m_proxy->currentData().toInt());
}

void NetworkDialog::showProxy()
{
    const bool isOwn = proxy() == Proxy::Http || proxy() == Proxy::Socks5;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_host, m_port, m_user, m_password})
        widget->setEnabled(isOwn);
    m_hostNote->clear();
}

void NetworkDialog::showAuthorities()
{
    QStringList names;
    for (const QSslCertificate &one : std::as_const(m_authorities))
        names.append(one.subjectDisplayName());
    m_trusted->setText(names.isEmpty() ? tr("None (system certificates only)") : names.join(u'\n'));
    m_forget->setEnabled(!names.isEmpty());
}

void NetworkDialog::accept()
{
    NetworkSetup setup;
    setup.proxy = proxy();
    setup.authorities = m_authorities;
    setup.host = m_host->text().trimmed();
    setup.port = quint16(m_port->value());
    setup.user = m_user->text().trimmed();
    setup.password = setup.user.isEmpty() ? QString() : m_password->text();
    const bool isOwn = setup.proxy == Proxy::Http || setup.proxy == Proxy::Socks5;
    if (isOwn && (setup.host.isEmpty() || setup.host.contains(u'/') || setup.port == 0)) {
        m_hostNote->say(Note::Kind::Error,
                        tr("The proxy's name and port are needed, such as proxy.example.com and "
                           "8080. Nothing was changed."));
        (setup.port == 0 && !setup.host.isEmpty() ? static_cast<QWidget *>(m_port) : m_host)
            ->setFocus();
        return;
    }
    m_settings.set(setup);
    QDialog::accept();
}

} // namespace cd
