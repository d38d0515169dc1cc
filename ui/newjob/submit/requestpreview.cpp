// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/requestpreview.h"

#include "domain/service/abilities.h"
#include "service/api/requestpreview.h"
#include "ui/newjob/submit/estimateline.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scripts/copyas.h"
#include "ui/words/requestwords.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::RequestPreviewText)
};

QString filesText(const QStringList &names)
{
    constexpr int enough = 200; // nobody reads more, and the IDs are all on the next page
    QStringList lines{Texts::tr("%Ln file(s)", nullptr, static_cast<int>(names.size()))};
    lines += names.mid(0, enough);
    if (names.size() > enough)
        lines += Texts::tr("and %Ln more", nullptr, static_cast<int>(names.size() - enough));
    return lines.join(u'\n');
}

} // namespace

RequestPreview::RequestPreview(QWidget *parent)
    : QDialog(parent)
    , m_pages(named(new QTabWidget(this), u"previewPages"_s, tr("Views of the request")))
    , m_note(wrappedText(u"previewNote"_s))
{
    setObjectName(u"requestPreview"_s);
    setWindowTitle(tr("The request"));
    resize(640, 520);
    m_pages->setUsesScrollButtons(false);
    m_pages->setDocumentMode(true);
    m_summary = addPage(u"previewSummary"_s, tr("Summary"));
    m_summary->setFont(font());
    m_json = addPage(u"previewJson"_s, tr("JSON"));
    m_curl = addPage(u"previewCurl"_s, tr("curl"));
    QDialogButtonBox *buttons = dialogButtons(*this, u"preview"_s, QDialogButtonBox::Close);
    auto *copyButton = named(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole),
                             u"copyRequestButton"_s, tr("Copy what is shown"));
    connect(copyButton, &QPushButton::clicked, this, &RequestPreview::copy);
    auto *copyAs = named(buttons->addButton(tr("Copy &as"), QDialogButtonBox::ActionRole),
                         u"copyRequestAs"_s, tr("Copy the request as a script"));
    auto *menu = new QMenu(this);
    fillCopyAs(*menu, this, [this](ScriptLanguage language) { copyScript(language, m_call); });
    copyAs->setMenu(menu);
    auto *column = new QVBoxLayout(this);
    addWidgets(column, {m_note, m_pages, buttons});
}

QPlainTextEdit *RequestPreview::addPage(const QString &name, const QString &title)
{
    auto *text = readOnlyText(name, title);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pages->addTab(text, title);
    return text;
}

void RequestPreview::showRequest(const JobRequest &request, const QStringList &names,
                                 const std::optional<Prices> &prices, const ScriptedCall &call)
{
    m_call = call;
    const Dialect dialect = call.dialect;
    m_summary->setPlainText(
        EstimateLine::text(request, static_cast<int>(request.fileIds.size()), dialect, prices)
        + u"\n\n"_s + requestText(request, dialect) + u"\n\n"_s + filesText(names));
    const auto fill = [&](const auto &sent) {
        m_json->setPlainText(QString::fromUtf8(requestBody(sent)));
        m_curl->setPlainText(callScript(ScriptLanguage::Curl, call));
    };
    const auto files = static_cast<int>(request.fileIds.size());
    const int filesPerJob = abilitiesOf(dialect).filesPerJob;
    m_note->setVisible(filesPerJob == 1 || files > filesPerJob);
    if (dialect == Dialect::First) {
        JobRequest first = request;
        first.fileIds = request.fileIds.mid(0, filesPerJob);
        fill(first);
        //: %1: a number, such as 500
        m_note->setText(tr("The %n file(s) take several such requests, for up to %1 files each.",
                           nullptr, files)
                            .arg(QLocale().toString(filesPerJob)));
    } else {
        FileJobRequest first{.file = request.fileIds.value(0),
                             .content = request,
                             .configurationId = call.configuration,
                             .transactionId = u"…"_s};
        first.content.fileIds.clear();
        fill(first);
        m_note->setText(tr("One such request goes out for each of the %n file(s), with a "
                           "transaction_id of its own.",
                           nullptr, files));
    }
    show();
    raise();
    activateWindow();
}

void RequestPreview::copy() const
{
    const auto *shown = qobject_cast<QPlainTextEdit *>(m_pages->currentWidget());
    QApplication::clipboard()->setText(shown->toPlainText());
}

} // namespace cd
