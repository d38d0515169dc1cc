// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/typebar.h"

#include "support/offscreen.h"
#include "ui/details/results/typestrip.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const ResultKind cv{FileOutcome::Typed, u"cv"_s};
const ResultKind invoice{FileOutcome::Typed, u"invoice"_s};
const ResultKind unused{FileOutcome::Typed, u"unused"_s};
const ResultKind untyped{FileOutcome::Untyped};
const ResultKind failed{FileOutcome::Failed};

using Kinds = QSet<ResultKind>;

} // namespace

/// Counts that are a filter.
class TestTypeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void countsAddUp();
    void aClickShowsOneKindAndAgainAll();
    void withControlKindsAreAdded();
    void aPieceOfTheBarIsAButtonToo();
    void theSmallestPieceIsSeen();
    void keysGoThroughOneTabStop();
    void aChosenKindStaysWithoutFiles();
    void swatchesFollowThePalette();

private:
    QToolButton *chip(const QString &name) const { return m_bar->findChild<QToolButton *>(name); }
    QList<QToolButton *> chips() const;
    void click(const QString &name, Qt::KeyboardModifiers keys = Qt::NoModifier) const
    {
        QTest::mouseClick(chip(name), Qt::LeftButton, keys);
    }

    std::unique_ptr<TypeBar> m_bar;
};

void TestTypeBar::init()
{
    failOnWarnings();
    m_bar = std::make_unique<TypeBar>();
    m_bar->resize(600, 100);
    m_bar->setKinds({{cv, 0, 3},
                     {invoice, 1, 2000},
                     {unused, 2, 0},
                     {untyped, TypeMark::NoType, 4},
                     {failed, TypeMark::Failed, 1}});
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

QList<QToolButton *> TestTypeBar::chips() const
{
    QList<QToolButton *> all = m_bar->findChildren<QToolButton *>();
    all.removeIf([](const QToolButton *chip) { return !chip->isVisible(); });
    return all;
}

void TestTypeBar::countsAddUp()
{
    static const QRegularExpression number(u"([\\d,]+)$"_s);
    int sum = 0;
    const QList<QToolButton *> all = chips();
    for (const QToolButton *one : all) {
        sum += number.match(one->text()).captured(1).remove(u',').toInt();
        QCOMPARE(one->accessibleName(), one->text());
        QVERIFY(!one->icon().isNull());
    }
    QCOMPARE(sum, 2008);
    QCOMPARE(all.size(), 4); // nothing has the fifth
}

void TestTypeBar::aClickShowsOneKindAndAgainAll()
{
    const QSignalSpy changes(m_bar.get(), &TypeBar::chosenChanged);
    click(u"type-cv"_s);
    QCOMPARE(m_bar->chosen(), Kinds{cv});
    QVERIFY(chip(u"type-cv"_s)->isChecked());
    click(u"kindFailed"_s);
    QCOMPARE(m_bar->chosen(), Kinds{failed});
    QVERIFY(!chip(u"type-cv"_s)->isChecked());
    click(u"kindFailed"_s);
    QCOMPARE(m_bar->chosen(), Kinds());
    QVERIFY(!chip(u"kindFailed"_s)->isChecked());
    QCOMPARE(changes.size(), 3);
}

void TestTypeBar::withControlKindsAreAdded()
{
    click(u"type-cv"_s, Qt::ControlModifier);
    click(u"kindUntyped"_s, Qt::ControlModifier);
    QCOMPARE(m_bar->chosen(), (Kinds{cv, untyped}));
    click(u"type-cv"_s, Qt::ControlModifier);
    QCOMPARE(m_bar->chosen(), Kinds{untyped});
}

void TestTypeBar::aPieceOfTheBarIsAButtonToo()
{
    auto *strip = m_bar->findChild<TypeStrip *>();
    const QPoint inside = strip->pieces().at(1).center();
    QTest::mouseClick(strip, Qt::LeftButton, {}, inside);
    QCOMPARE(m_bar->chosen(), Kinds{invoice});
    QTest::mouseClick(strip, Qt::LeftButton, {}, inside);
    QCOMPARE(m_bar->chosen(), Kinds());
}

void TestTypeBar::theSmallestPieceIsSeen()
{
    const auto *strip = m_bar->findChild<TypeStrip *>();
    const QList<QRect> pieces = strip->pieces();
    QCOMPARE(pieces.size(), 4);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QVERIFY(pieces.at(i).width() >= 3);
        QVERIFY(strip->rect().contains(pieces.at(i)));
        QVERIFY(i == 0 || pieces.at(i).left() > pieces.at(i - 1).right());
    }
    QCOMPARE(pieces.constLast().right(), strip->rect().right());
    m_bar->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(strip->pieces().constLast().left(), strip->rect().left());
}

void TestTypeBar::keysGoThroughOneTabStop()
{
    const auto stops = [this] {
        QStringList names;
        const QList<QToolButton *> all = chips();
        for (const QToolButton *one : all) {
            if (one->focusPolicy() & Qt::TabFocus)
                names += one->objectName();
        }
        return names;
    };
    QCOMPARE(stops(), QStringList{u"type-cv"_s});
    chip(u"type-cv"_s)->setFocus();
    QTest::keyClick(chip(u"type-cv"_s), Qt::Key_Right);
    QVERIFY(chip(u"type-invoice"_s)->hasFocus());
    QCOMPARE(stops(), QStringList{u"type-invoice"_s});
    QTest::keyClick(chip(u"type-invoice"_s), Qt::Key_Space);
    QCOMPARE(m_bar->chosen(), Kinds{invoice});
    QVERIFY(chip(u"type-invoice"_s)->hasFocus());
    QTest::keyClick(chip(u"type-invoice"_s), Qt::Key_End);
    QVERIFY(chip(u"kindFailed"_s)->hasFocus());
    QTest::keyClick(chip(u"kindFailed"_s), Qt::Key_Right); // and no further
    QVERIFY(chip(u"kindFailed"_s)->hasFocus());
    QTest::keyClick(chip(u"kindFailed"_s), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_bar->chosen(), (Kinds{invoice, failed}));
}

/// As when a job's last file of a kind gets another.
void TestTypeBar::aChosenKindStaysWithoutFiles()
{
    click(u"kindFailed"_s);
    m_bar->setKinds({{cv, 0, 4}, {failed, TypeMark::Failed, 0}});
    QCOMPARE(chips().size(), 2);
    QVERIFY(chip(u"kindFailed"_s)->isChecked());
    click(u"kindFailed"_s);
    QCOMPARE(m_bar->chosen(), Kinds());
    QCOMPARE(chips().size(), 1);
}

void TestTypeBar::swatchesFollowThePalette()
{
    const auto swatch = [this] {
        return chip(u"type-cv"_s)->icon().pixmap(16).toImage();
    };
    m_bar->setPalette(paletteOf(Scheme::Light));
    const QImage light = swatch();
    m_bar->setPalette(paletteOf(Scheme::Dark));
    const QColor shown = swatch().pixelColor(swatch().rect().center());
    QCOMPARE(shown.rgb(), typeColor(0, m_bar->palette()).rgb());
    QVERIFY(swatch() != light);
}

QTEST_MAIN(TestTypeBar)
#include "tst_typebar.moc"
