// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings/settings.h"
#include "ui/shell/keys/keymap.h"
#include "ui/widgets/actionkeys.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changedKeysActAndOldOnesDont();
    void onlyWhatDiffersIsKept();
    void keptKeysAreThereAgain();
    void damagedSettingsGiveNoKeys();
    void anActionThatComesLaterGetsItsKeys();
    void whatTheProgramChangesIsTheDefault();
    void holdersAreThoseOfTheSamePlace();
    void theNearestIsCarriedOut();
    void ofTwoAsNearTheOneThatAPersonMeant();
    void lettersAreTyped_data();
    void lettersAreTyped();
    void anInputMethodComposes();
    void lettersActWhereNothingIsTyped();
    void decisionsAreKeptFromDeletingKeys();

private:
    QAction *add(QWidget *to, const QString &name, const QKeySequence &keys,
                 Qt::ShortcutContext context = Qt::WindowShortcut) const;
    void open();
    static int pressed(const QAction *action, QWidget *on, Qt::Key key,
                       Qt::KeyboardModifiers held = Qt::NoModifier);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_part = nullptr;
    QWidget *m_inner = nullptr;
    KeyMap *m_keys = nullptr;
};

void TestKeyMap::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_part = new QWidget;
    m_inner = new QWidget;
    m_inner->setFocusPolicy(Qt::StrongFocus);
    (new QVBoxLayout(m_window.get()))->addWidget(m_part);
    (new QVBoxLayout(m_part))->addWidget(m_inner);
}

void TestKeyMap::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

QAction *TestKeyMap::add(QWidget *to, const QString &name, const QKeySequence &keys,
                         Qt::ShortcutContext context) const
{
    auto *action = new QAction(name, to);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    to->addAction(action);
    return action;
}

void TestKeyMap::open()
{
    m_keys = new KeyMap(*m_settings, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_inner->setFocus();
    QVERIFY(m_inner->hasFocus());
}

int TestKeyMap::pressed(const QAction *action, QWidget *on, Qt::Key key, Qt::KeyboardModifiers held)
{
    const QSignalSpy spy(action, &QAction::triggered);
    QTest::keyClick(on, key, held);
    return static_cast<int>(spy.count());
}

void TestKeyMap::changedKeysActAndOldOnesDont()
{
    QAction *action = add(m_part, u"one"_s, Qt::CTRL | Qt::Key_A);
    open();
    const QSignalSpy changes(m_keys, &KeyMap::changed);
    m_keys->setKeys(*action, {Qt::CTRL | Qt::Key_B, Qt::Key_F9});
    QCOMPARE(changes.count(), 1);
    QVERIFY(m_keys->isChanged(*action));
    QCOMPARE(pressed(action, m_inner, Qt::Key_A, Qt::ControlModifier), 0);
    QCOMPARE(pressed(action, m_inner, Qt::Key_B, Qt::ControlModifier), 1);
    QCOMPARE(pressed(action, m_inner, Qt::Key_F9), 1);
    m_keys->setKeys(*action, {});
    QCOMPARE(pressed(action, m_inner, Qt::Key_F9), 0);
    m_keys->restoreAll();
    QVERIFY(!m_keys->isChanged(*action));
    QCOMPARE(pressed(action, m_inner, Qt::Key_A, Qt::ControlModifier), 1);
}

void TestKeyMap::onlyWhatDiffersIsKept()
{
    QAction *one = add(m_part, u"one"_s, Qt::Key_F2);
    QAction *other = add(m_part, u"other"_s, Qt::Key_F3);
    open();
    m_keys->setKeys(*one, {Qt::Key_F4});
    m_keys->setKeys(*other, {});
    QCOMPARE(m_settings->value(setting::keys), (QStringList{u"one=F4"_s, u"other="_s}));
    m_keys->setKeys(*one, {Qt::Key_F2});
    QCOMPARE(m_settings->value(setting::keys), QStringList{u"other="_s});
    QVERIFY(m_keys->hasChanges());
    m_keys->setKeys(*other, m_keys->defaultsOf(*other));
    QCOMPARE(m_settings->value(setting::keys), QStringList());
    QVERIFY(!m_keys->hasChanges());
}

void TestKeyMap::keptKeysAreThereAgain()
{
    m_settings->set(setting::keys, {u"one=Ctrl+B; F9"_s, u"gone=F7"_s, u"other="_s});
    QAction *one = add(m_part, u"one"_s, Qt::Key_F2);
    const QAction *other = add(m_part, u"other"_s, Qt::Key_F3);
    open();
    QCOMPARE(one->shortcuts(), (KeyMap::Keys{Qt::CTRL | Qt::Key_B, Qt::Key_F9}));
    QVERIFY(other->shortcuts().isEmpty());
    QCOMPARE(m_keys->defaultsOf(*one), KeyMap::Keys{Qt::Key_F2});
    one->setText(u"eins"_s); // the name that it is kept by is another one
    QCOMPARE(one->shortcuts().size(), 2);
    m_keys->setKeys(*one, {Qt::Key_F2});
    // What this version does not know may be another's.
    QCOMPARE(m_settings->value(setting::keys), (QStringList{u"gone=F7"_s, u"other="_s}));
}

void TestKeyMap::damagedSettingsGiveNoKeys()
{
    m_settings->set(setting::keys, {u"one=no such key"_s, u"="_s, u""_s, u"other"_s});
    const QAction *one = add(m_part, u"one"_s, Qt::Key_F2);
    const QAction *other = add(m_part, u"other"_s, Qt::Key_F3);
    open();
    QVERIFY(one->shortcuts().isEmpty());
    QVERIFY(other->shortcuts().isEmpty());
    m_keys->restoreAll();
    QCOMPARE(one->shortcut(), QKeySequence(Qt::Key_F2));
    QCOMPARE(other->shortcut(), QKeySequence(Qt::Key_F3));
}

void TestKeyMap::anActionThatComesLaterGetsItsKeys()
{
    m_settings->set(setting::keys, {u"later=F9"_s});
    open();
    const QAction *later = add(m_part, u"later"_s, Qt::Key_F2);
    QCOMPARE(later->shortcut(), QKeySequence(Qt::Key_F9));
    QCOMPARE(pressed(later, m_inner, Qt::Key_F9), 1);
    QVERIFY(m_keys->find(u"later"_s));
    auto *afterwards = new QAction(m_part); // its name and keys follow its place
    m_part->addAction(afterwards);
    afterwards->setObjectName(u"later"_s);
    afterwards->setShortcut(Qt::Key_F2);
    QCOMPARE(afterwards->shortcut(), QKeySequence(Qt::Key_F9));
    delete later;
    delete afterwards;
    QVERIFY(!m_keys->find(u"later"_s));
    m_keys->restoreAll(); // without those that have gone
}

void TestKeyMap::whatTheProgramChangesIsTheDefault()
{
    QAction *one = add(m_part, u"one"_s, Qt::Key_F2);
    open();
    one->setShortcut(Qt::Key_F3);
    QCOMPARE(m_keys->defaultsOf(*one), KeyMap::Keys{Qt::Key_F3});
    m_keys->setKeys(*one, {Qt::Key_F4});
    one->setShortcut(Qt::Key_F5);
    QCOMPARE(one->shortcut(), QKeySequence(Qt::Key_F4)); // a person's stay
    QCOMPARE(m_keys->defaultsOf(*one), KeyMap::Keys{Qt::Key_F5});
}

void TestKeyMap::holdersAreThoseOfTheSamePlace()
{
    auto *beside = new QWidget(m_window.get());
    const QAction *everywhere = add(m_window.get(), u"everywhere"_s, Qt::Key_F1);
    const QAction *inPart = add(m_part, u"inPart"_s, Qt::Key_F2, Qt::WidgetWithChildrenShortcut);
    const QAction *inInner = add(m_inner, u"inInner"_s, Qt::Key_F3, Qt::WidgetShortcut);
    const QAction *ofPartOnly = add(m_part, u"ofPartOnly"_s, Qt::Key_F4, Qt::WidgetShortcut);
    const QAction *elsewhere
        = add(beside, u"elsewhere"_s, Qt::Key_F5, Qt::WidgetWithChildrenShortcut);
    QWidget otherWindow;
    add(&otherWindow, u"otherWindow"_s, Qt::Key_F6);
    open();
    for (const QAction *action : {inPart, inInner, elsewhere, ofPartOnly})
        QCOMPARE(m_keys->holderOf(Qt::Key_F1, *action), everywhere);
    QCOMPARE(m_keys->holderOf(Qt::Key_F5, *everywhere), elsewhere);
    QCOMPARE(m_keys->holderOf(Qt::Key_F2, *inInner), inPart);
    QCOMPARE(m_keys->holderOf(Qt::Key_F3, *inPart), inInner);
    QVERIFY(!m_keys->holderOf(Qt::Key_F4, *inInner));
    QVERIFY(!m_keys->holderOf(Qt::Key_F2, *elsewhere));
    QVERIFY(!m_keys->holderOf(Qt::Key_F5, *inPart));
    QVERIFY(!m_keys->holderOf(Qt::Key_F6, *everywhere));
    QVERIFY(!m_keys->holderOf(Qt::Key_F1, *everywhere)); // itself
}

void TestKeyMap::theNearestIsCarriedOut()
{
    const QAction *everywhere = add(m_window.get(), u"everywhere"_s, Qt::Key_F2);
    const QAction *inPart = add(m_part, u"inPart"_s, Qt::Key_F2, Qt::WidgetWithChildrenShortcut);
    QAction *inInner = add(m_inner, u"inInner"_s, Qt::Key_F2, Qt::WidgetShortcut);
    auto *beside = new QWidget;
    beside->setFocusPolicy(Qt::StrongFocus);
    m_window->layout()->addWidget(beside);
    open();
    const QSignalSpy others(everywhere, &QAction::triggered);
    for (int i = 0; i < 3; ++i) // and not each in turn
        QCOMPARE(pressed(inInner, m_inner, Qt::Key_F2), 1);
    inInner->setEnabled(false);
    QCOMPARE(pressed(inPart, m_inner, Qt::Key_F2), 1);
    QCOMPARE(others.count(), 0);
    beside->setFocus();
    QCOMPARE(pressed(everywhere, beside, Qt::Key_F2), 1);
}

void TestKeyMap::ofTwoAsNearTheOneThatAPersonMeant()
{
    m_settings->set(setting::keys, {u"one=F2"_s});
    const QAction *one = add(m_part, u"one"_s, Qt::Key_F9);
    add(m_part, u"new"_s, Qt::Key_F2);
    open();
    QCOMPARE(pressed(one, m_inner, Qt::Key_F2), 1);
    QCOMPARE(pressed(one, m_inner, Qt::Key_F2), 1);
}

void TestKeyMap::lettersAreTyped_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("line") << 0;
    QTest::newRow("text") << 1;
    QTest::newRow("combo box") << 2;
    QTest::newRow("spin box") << 3;
    QTest::newRow("cell") << 4;
}

void TestKeyMap::lettersAreTyped()
{
    QFETCH(const int, kind);
    QWidget *fields[]{new QLineEdit, new QPlainTextEdit, new QComboBox, new QSpinBox,
                      new QTableView};
    for (QWidget *field : fields)
        m_part->layout()->addWidget(field);
    static_cast<QComboBox *>(fields[2])->setEditable(true);
    static_cast<QSpinBox *>(fields[3])->setMaximum(999);
    auto *model = new QStandardItemModel(1, 1, m_part);
    static_cast<QTableView *>(fields[4])->setModel(model);
    static_cast<QTableView *>(fields[4])->setCurrentIndex(model->index(0, 0));
    QWidget *field = fields[kind];
    const QAction *everywhere = add(m_part, u"everywhere"_s, Qt::Key_7);
    const QAction *ofField = add(field, u"ofField"_s, Qt::Key_8, Qt::WidgetWithChildrenShortcut);
    open();
    field->setFocus();
    for (const auto &[action, key] :
         {std::pair(everywhere, Qt::Key_7), std::pair(ofField, Qt::Key_8)}) {
        QWidget *typedInto = QApplication::focusWidget();
        QVERIFY(field == typedInto || field->isAncestorOf(typedInto));
        const QSignalSpy acted(action, &QAction::triggered);
        QTest::keyClick(typedInto, static_cast<char>(key));
        QCOMPARE(acted.count(), 0);
    }
    QString text;
    switch (kind) {
    case 0:
        text = static_cast<QLineEdit *>(field)->text();
        break;
    case 1:
        text = static_cast<QPlainTextEdit *>(field)->toPlainText();
        break;
    case 2:
        text = static_cast<QComboBox *>(field)->currentText();
        break;
    case 3:
        text = static_cast<QSpinBox *>(field)->cleanText();
        break;
    default:
        text = field->findChild<QLineEdit *>()->text();
    }
    QVERIFY2(text.contains(u"78"_s), qPrintable(text));
}

/// What is being composed in a field is no press of keys for anything else.
void TestKeyMap::anInputMethodComposes()
{
    auto *field = new QLineEdit;
    m_part->layout()->addWidget(field);
    const QAction *letter = add(m_part, u"letter"_s, Qt::Key_S);
    open();
    field->setFocus();
    QInputMethodEvent composing(u"す"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    const QSignalSpy acted(letter, &QAction::triggered);
    QTest::keyClick(field, 's');
    QInputMethodEvent done;
    done.setCommitString(u"す"_s);
    QCoreApplication::sendEvent(field, &done);
    QCOMPARE(acted.count(), 0);
    QVERIFY(field->text().contains(u"す"_s));
}

void TestKeyMap::lettersActWhereNothingIsTyped()
{
    auto *shown = new QPlainTextEdit(u"A document"_s);
    shown->setReadOnly(true);
    m_part->layout()->addWidget(shown);
    auto *table = new QTableView;
    QStandardItemModel model;
    model.setItem(0, new QStandardItem(u"A row"_s));
    model.item(0)->setEditable(false);
    table->setModel(&model);
    table->setCurrentIndex(model.index(0, 0));
    m_part->layout()->addWidget(table);
    const QAction *letter = add(m_part, u"letter"_s, Qt::Key_S);
    const QAction *space = add(m_part, u"space"_s, Qt::Key_Space);
    open();
    for (QWidget *place : {m_inner, static_cast<QWidget *>(shown), static_cast<QWidget *>(table)}) {
        place->setFocus();
        QCOMPARE(pressed(letter, place, Qt::Key_S), 1);
        QCOMPARE(pressed(space, place, Qt::Key_Space), 1);
    }
}

void TestKeyMap::decisionsAreKeptFromDeletingKeys()
{
    QAction *decides = add(m_part, u"decides"_s, Qt::Key_1);
    const QAction *other = add(m_part, u"other"_s, Qt::Key_F2);
    keepFromDeletingKeys(*decides);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace),
          QKeySequence(Qt::SHIFT | Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_Backspace)}) {
        QVERIFY(!mayHaveKeys(*decides, keys));
        QVERIFY(mayHaveKeys(*other, keys));
    }
    QVERIFY(mayHaveKeys(*decides, Qt::Key_2));
    m_settings->set(setting::keys, {u"decides=Del; 2"_s}); // by an editor
    open();
    QCOMPARE(decides->shortcuts(), KeyMap::Keys{Qt::Key_2});
}

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
