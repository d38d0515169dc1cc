// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowdriver.h"

#include "support/localserviceprocess.h"
#include "ui/jobs/jobspage.h"
#include "ui/look/deskstyle.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/notices/messagebar.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>

#include <signal.h>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace cd::test {

WindowDriver::WindowDriver()
{
    QApplication::setStyle(new DeskStyle);
    useLanguage(u"en"_s);
}

WindowDriver::~WindowDriver()
{
    close();
}

void WindowDriver::useLanguage(const QString &code)
{
    m_languages.emplace().take(code, *QCoreApplication::instance());
}

bool WindowDriver::open()
{
    WorkspaceOptions options;
    options.serviceExecutable = LocalServiceProcess::executable();
    options.useKeychain = m_usesKeychain;
    options.readEnvironment = false;
    options.service = m_service;
    if (m_service) {
        options.dialect = m_dialect; // none of these can be asked
        options.storage = FileStorage::Keep; // no question at the first submission
    }
    m_workspace = std::make_unique<Workspace>(m_data.path(), options);
    if (!m_workspace->open()) {
        m_failure = m_workspace->failure().technical;
        return false;
    }
    m_window = std::make_unique<MainWindow>(*m_workspace);
    if (!std::exchange(m_wasOpen, true))
        m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get(), patienceMs)
        && QTest::qWaitFor([this] { return m_workspace->table().isLoaded(); }, patienceMs);
}

void WindowDriver::close()
{
    if (m_window)
        m_window->close();
    abandon();
}

void WindowDriver::abandon()
{
    m_window.reset();
    m_workspace.reset();
}

bool WindowDriver::killLocalService() const
{
    const QByteArray folder = m_data.filePath(u"service"_s).toLocal8Bit();
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile arguments(u"/proc/%1/cmdline"_s.arg(process));
        // Its readers have other arguments.
        if (arguments.open(QIODevice::ReadOnly) && arguments.readAll().split('\0').contains(folder))
            return ::kill(process.toInt(), SIGKILL) == 0;
    }
    return false;
}

QString WindowDriver::document(const QString &name, const QByteArray &text)
{
    const QString path = m_documents.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qCritical("A document could not be written.");
    return path;
}

void WindowDriver::goTo(Place place) const
{
    const QString name = place == Place::NewJob ? u"placeNewJob"_s
        : place == Place::Jobs                  ? u"placeJobs"_s
        : place == Place::Review                ? u"placeReview"_s
        : place == Place::Deliver               ? u"placeDeliver"_s
                                                : u"placeEvaluate"_s;
    auto *button = m_window->findChild<QAbstractButton *>(name);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_window->work().place(), place);
}

/// What stands in no place, such as a dialog, is there always.
void WindowDriver::goWhereItIs(const QWidget &widget) const
{
    const QWidget *jobs = &m_window->jobs();
    const QWidget *details = m_window->findChild<QWidget *>(u"detailsPage"_s);
    const QWidget *form = &m_window->form();
    const QWidget *sent = m_window->findChild<QWidget *>(u"sentStrip"_s);
    const QWidget *review = m_window->findChild<QWidget *>(u"reviewPage"_s);
    const QWidget *evaluate = m_window->findChild<QWidget *>(u"evaluatePage"_s);
    const QWidget *deliver = m_window->findChild<QWidget *>(u"deliverPage"_s);
    for (const QWidget *page : {jobs, details, form, sent, review, evaluate, deliver}) {
        const bool isHere = page == &widget || page->isAncestorOf(&widget);
        if (isHere && !page->isVisible())
            goTo(page == review                        ? Place::Review
                     : page == evaluate                ? Place::Evaluate
                     : page == deliver                 ? Place::Deliver
                     : page == jobs || page == details ? Place::Jobs
                                                       : Place::NewJob);
    }
}

void WindowDriver::click(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(QTest::qWaitFor([button] { return button->isEnabled(); }, patienceMs), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowDriver::clickText(QWidget *dialog, const QString &text)
{
    const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY2(false, qPrintable(u"There is no button “%1”."_s.arg(text)));
}

void WindowDriver::decline(QMessageBox *question)
{
    QTest::mouseClick(question->escapeButton(), Qt::LeftButton);
}

void WindowDriver::type(const char *name, const QString &text) const
{
    auto *line = find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

bool WindowDriver::takesKeysAgain() const
{
    m_window->activateWindow();
    return m_window->isActiveWindow() && QApplication::focusWidget();
}

QWidget *WindowDriver::focused() const
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        qFatal("Nothing has the focus.");
    return widget;
}

void WindowDriver::typeKeys(const QString &text) const
{
    for (const QChar &character : text)
        QTest::keyClick(focused(), character.toLatin1());
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused(), key, modifiers);
}

void WindowDriver::drop(const char *name, const QStringList &paths) const
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    files.setUrls(urls);
    auto *target = find<QWidget>(name);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY2(enter.isAccepted(), name);
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

void WindowDriver::choose(const char *combo, const QString &text) const
{
    auto *box = find<QComboBox>(combo);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void WindowDriver::trigger(const char *action) const
{
    find<QAction>(action)->trigger();
}

QStringList WindowDriver::rows(const char *view) const
{
    const QAbstractItemModel *model = find<QAbstractItemView>(view)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

QStringList WindowDriver::column(const char *view, const QString &title) const
{
    const QAbstractItemModel *model = find<QAbstractItemView>(view)->model();
    int column = 0;
    while (column < model->columnCount()
           && model->headerData(column, Qt::Horizontal).toString() != title)
        ++column;
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, column).data().toString();
    return cells;
}

QString WindowDriver::cell(const char *view, int row, const QString &title) const
{
    return column(view, title).value(row);
}

QString WindowDriver::text(const char *widget) const
{
    return find<QWidget>(widget)->property("text").toString();
}

QString WindowDriver::messages() const
{
    return m_window->messages().texts().join(u'\n');
}

void WindowDriver::fillForm()
{
    JobRequest request;
    request.rules
        = {{u"invoice"_s, u"A request for payment: invoice number, line items, total due"_s},
           {u"cv"_s, u"A person's work experience, education and skills, references"_s}};
    m_window->form().setRequest(request);
    m_workspace->uploads().addPaths(
        {document(u"invoice.txt"_s,
                  "INVOICE\nInvoice number 2041\nBill to: Harrow Mill\nLine items: paper 12.00\n"
                  "Total due 12.00, payment within 14 days to our IBAN\n"),
         document(u"cv.txt"_s,
                  "CURRICULUM VITAE\nWork experience: gardener at Elm Park\n"
                  "Education: school of horticulture\nSkills: pruning\nReferences on request\n")});
}

QList<FileId> WindowDriver::uploadedIds() const
{
    QList<FileId> ids;
    for (const JobFile &file : m_workspace->uploads().files()) {
        if (!file.id.isEmpty())
            ids += file.id;
    }
    return ids;
}

QList<JobKey> WindowDriver::jobs() const
{
    return m_workspace->table().keys();
}

const JobRow &WindowDriver::lastJob() const
{
    if (!QTest::qWaitFor([this] { return !jobs().isEmpty(); }, patienceMs))
        qFatal("There is no job.");
    return *m_workspace->table().find(jobs().constLast());
}

bool WindowDriver::lastJobEnded() const
{
    return !jobs().isEmpty() && lastJob().job.status.isFinished() && !lastJob().watched;
}

void WindowDriver::submit()
{
    click("submitButton");
    QVERIFY(QTest::qWaitFor([this] { return m_workspace->uploads().isIdle(); }, patienceMs));
}

bool WindowDriver::submitAndWait()
{
    const qsizetype before = jobs().size();
    auto *submit = find<QAbstractButton>("submitButton");
    if (!QTest::qWaitFor([submit] { return submit->isEnabled(); }, patienceMs))
        return false;
    this->submit();
    return QTest::qWaitFor([&] { return jobs().size() > before && lastJobEnded(); }, patienceMs);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace cd::test
