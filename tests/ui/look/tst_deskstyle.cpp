// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/deskstyle.h"

#include "support/offscreen.h"
#include "support/patience.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QColor colorAt(QWidget &widget, const QPoint &at)
{
    return widget.grab().toImage().pixelColor(at);
}

QColor paletteColor(QPalette::ColorRole role, QPalette::ColorGroup group = QPalette::Active)
{
    return paletteOf(Scheme::Light).color(group, role);
}

/// A table and a field, of which one has the focus.
struct Place
{
    Place()
        : model(3, 3)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.setItem(row, column, new QStandardItem(u"x"_s));
        }
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setShowGrid(false);
        table.horizontalHeader()->moveSection(2, 0);
        table.setColumnHidden(2, true); // so that column 0 is the first that is seen
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&table);
        column->addWidget(&field);
        window.resize(400, 300);
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window, tryForMs);
    }

    /// In the middle of a cell's height.
    QColor at(int row, int column, int x)
    {
        const QRect cell = table.visualRect(model.index(row, column));
        return colorAt(*table.viewport(), QPoint(cell.left() + x, cell.center().y()));
    }

    QStandardItemModel model;
    QWidget window;
    QTableView table;
    QLineEdit field;
};

} // namespace

class TestDeskStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }

    void sizesAreThoseOfTheLook();
    void hintsAreThoseOfTheLook();
    void controlsAreOfOneHeight();
    void aPrimaryButtonIsFilled();
    void aPrimaryButtonHasRoomForItsBoldText();
    void aButtonLosesItsRank();
    void dialogButtonsHaveNoIcons();
    void aFieldLeavesRoomBesideItsText();
    void aFieldShowsTheFocus();
    void theSelectionTellsWhereTheFocusIs();
    void theCurrentRowHasABar();
    void aSelectedTextKeepsItsColour();
    void aChosenMenuEntryIsTinted();
    void scrollBarsHaveNoArrows();
    void figuresAreOfEqualWidth();
    void whatItDoesNotKnowDoesNoHarm();
};

void TestDeskStyle::initTestCase()
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(paletteOf(Scheme::Light));
}

/// So that numbers stand below each other, in each of the three sizes.
void TestDeskStyle::figuresAreOfEqualWidth()
{
    for (const double size : {0.9, 1.0, 1.2}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * size);
        for (const bool isBold : {false, true}) {
            font.setBold(isBold);
            const QFontMetricsF metrics(font);
            for (char16_t figure = u'1'; figure <= u'9'; ++figure)
                QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(u'0'));
        }
    }
}

void TestDeskStyle::sizesAreThoseOfTheLook()
{
    const QStyle *style = QApplication::style();
    const auto size = [style](QStyle::PixelMetric metric) {
        return style->pixelMetric(metric);
    };
    QCOMPARE(size(QStyle::PM_DefaultFrameWidth), 1);
    QCOMPARE(size(QStyle::PM_FocusFrameHMargin), 7);
    QCOMPARE(size(QStyle::PM_SplitterWidth), 1);
    QCOMPARE(size(QStyle::PM_ScrollBarExtent), 12);
    for (const auto icon : {QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize,
                            QStyle::PM_ListViewIconSize, QStyle::PM_ToolBarIconSize,
                            QStyle::PM_IndicatorWidth, QStyle::PM_ExclusiveIndicatorWidth})
        QCOMPARE(size(icon), 16);
    QCOMPARE(size(QStyle::PM_LargeIconSize), 22);
    QCOMPARE(size(QStyle::PM_LayoutHorizontalSpacing), 8);
    QCOMPARE(size(QStyle::PM_LayoutLeftMargin), 12);
    const QTableView table;
    QCOMPARE(style->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, &table),
             table.fontMetrics().height() + 6);
}

void TestDeskStyle::hintsAreThoseOfTheLook()
{
    const QStyle *style = QApplication::style();
    for (const auto off : {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, QStyle::SH_EtchDisabledText,
                           QStyle::SH_ScrollBar_Transient, QStyle::SH_Widget_Animation_Duration})
        QCOMPARE(style->styleHint(off), 0);
    QCOMPARE(style->styleHint(QStyle::SH_ItemView_ShowDecorationSelected), 1);
    QCOMPARE(style->styleHint(QStyle::SH_UnderlineShortcut), 1);
    QCOMPARE(static_cast<QRgb>(style->styleHint(QStyle::SH_Table_GridLineColor)),
             paletteColor(QPalette::Mid).rgb());
}

void TestDeskStyle::controlsAreOfOneHeight()
{
    const QPushButton button(u"Add"_s);
    const QLineEdit line;
    QComboBox combo;
    combo.addItem(u"en"_s);
    const QSpinBox spin;
    const int height = button.fontMetrics().height() + 10;
    for (const QWidget *control :
         std::initializer_list<const QWidget *>{&button, &line, &combo, &spin})
        QCOMPARE(control->sizeHint().height(), height);
    QToolButton tool;
    tool.setText(u"…"_s);
    QVERIFY(tool.sizeHint().height() >= height);
    QVERIFY(tool.sizeHint().width() >= height);
}

void TestDeskStyle::aPrimaryButtonIsFilled()
{
    QPushButton button(u"Submit"_s);
    button.resize(120, 28);
    constexpr QPoint besideTheText(6, 14);
    QCOMPARE(colorAt(button, besideTheText), paletteColor(QPalette::Button));
    setRank(&button, Rank::Primary);
    QCOMPARE(colorAt(button, besideTheText), colorsOf(Scheme::Light).accent);
    setRank(&button, Rank::Paid);
    QCOMPARE(colorAt(button, besideTheText), colorsOf(Scheme::Light).paid);
    button.setEnabled(false);
    QCOMPARE(colorAt(button, besideTheText), paletteColor(QPalette::Button));
}

void TestDeskStyle::aPrimaryButtonHasRoomForItsBoldText()
{
    const QString text = u"Save all of the results of this job…"_s;
    QPushButton button(text);
    const int plain = button.sizeHint().width();
    setRank(&button, Rank::Primary);
    QFont bold = button.font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).size(Qt::TextShowMnemonic, text).width()
        - button.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    QVERIFY(more > 0);
    QCOMPARE(button.sizeHint().width(), plain + more);
}

void TestDeskStyle::aButtonLosesItsRank()
{
    QPushButton button;
    QCOMPARE(rankOf(&button), Rank::Normal);
    for (const Rank rank : {Rank::Primary, Rank::Paid, Rank::Flat, Rank::Normal}) {
        setRank(&button, rank);
        QCOMPARE(rankOf(&button), rank);
    }
    setRank(nullptr, Rank::Primary);
    QCOMPARE(rankOf(nullptr), Rank::Normal);
}

void TestDeskStyle::dialogButtonsHaveNoIcons()
{
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    const auto buttons = box.buttons();
    QCOMPARE(buttons.size(), 2);
    for (const QAbstractButton *button : buttons)
        QVERIFY(button->icon().isNull());
    QVERIFY(QCoreApplication::testAttribute(Qt::AA_DontShowIconsInMenus));
}

void TestDeskStyle::aFieldLeavesRoomBesideItsText()
{
    QLineEdit line;
    line.resize(200, 28);
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = 1;
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    QVERIFY(inside.left() >= 6); // a line edit adds two
    QCOMPARE(line.width() - 1 - inside.right(), inside.left());
}

void TestDeskStyle::aFieldShowsTheFocus()
{
    Place place;
    QVERIFY(place.show());
    place.field.setFocus();
    CD_TRY_VERIFY(place.field.hasFocus());
    const QPoint top(place.field.width() / 2, 0);
    QCOMPARE(colorAt(place.field, top), colorsOf(Scheme::Light).accent);
    QCOMPARE(colorAt(place.field, top + QPoint(0, 1)), colorsOf(Scheme::Light).accent);
    place.table.setFocus();
    CD_TRY_VERIFY(!place.field.hasFocus());
    QCOMPARE(colorAt(place.field, top), paletteColor(QPalette::Dark));
}

void TestDeskStyle::theSelectionTellsWhereTheFocusIs()
{
    Place place;
    QVERIFY(place.show());
    place.table.selectRow(1);
    place.table.setFocus();
    CD_TRY_VERIFY(place.table.hasFocus());
    constexpr int besideTheText = 30;
    QCOMPARE(place.at(1, 0, besideTheText), paletteColor(QPalette::Highlight));
    place.field.setFocus();
    CD_TRY_VERIFY(place.field.hasFocus());
    QCOMPARE(place.at(1, 0, besideTheText), paletteColor(QPalette::Highlight, QPalette::Inactive));
    QCOMPARE(place.at(0, 0, besideTheText), paletteColor(QPalette::Base));
}

void TestDeskStyle::theCurrentRowHasABar()
{
    Place place;
    QVERIFY(place.show());
    place.table.selectRow(1);
    place.field.setFocus();
    CD_TRY_VERIFY(place.field.hasFocus());
    const QColor accent = colorsOf(Scheme::Light).accent;
    QCOMPARE(place.at(1, 0, 0), accent);
    QCOMPARE(place.at(1, 0, 2), accent);
    QVERIFY(place.at(1, 0, 3) != accent);
    QVERIFY(place.at(1, 1, 1) != accent); // it stands before the row, not before each cell
    QVERIFY(place.at(0, 0, 1) != accent);
}

/// Letters so large and bold that some of their places are wholly covered.
void TestDeskStyle::aSelectedTextKeepsItsColour()
{
    const QColor color = colorsOf(Scheme::Light).error;
    QStyleOptionViewItem item;
    item.rect = QRect(0, 0, 200, 80);
    item.palette = paletteOf(Scheme::Light);
    item.palette.setColor(QPalette::Text, color); // as a delegate does
    item.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
    item.features = QStyleOptionViewItem::HasDisplay;
    item.text = u"HI"_s;
    item.font.setPixelSize(50);
    item.font.setBold(true);
    item.fontMetrics = QFontMetrics(item.font);
    QImage image(item.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    QPainter painter(&image);
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, &painter);
    painter.end();
    bool isThere = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            isThere = isThere || image.pixelColor(x, y) == color;
    }
    QVERIFY(isThere);
}

void TestDeskStyle::aChosenMenuEntryIsTinted()
{
    QStyleOptionMenuItem item;
    item.rect = QRect(0, 0, 200, 24);
    item.palette = paletteOf(Scheme::Light);
    item.state = QStyle::State_Enabled | QStyle::State_Selected;
    item.menuItemType = QStyleOptionMenuItem::Normal;
    QImage image(item.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    QPainter painter(&image);
    QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter);
    painter.end();
    QCOMPARE(image.pixelColor(100, 12), paletteColor(QPalette::Highlight));
    QCOMPARE(image.pixelColor(100, 0), paletteColor(QPalette::Highlight)); // without an outline
}

void TestDeskStyle::scrollBarsHaveNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.setValue(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    option.sliderPosition = 100;
    const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(part(QStyle::SC_ScrollBarGroove), bar.rect());
    QCOMPARE(part(QStyle::SC_ScrollBarSlider), QRect(0, 100, 12, 100));
    QCOMPARE(part(QStyle::SC_ScrollBarSubPage), QRect(0, 0, 12, 100));
    QVERIFY(part(QStyle::SC_ScrollBarAddPage).isEmpty());
}

/// A foreign option, and no widget.
void TestDeskStyle::whatItDoesNotKnowDoesNoHarm()
{
    const QStyle *style = QApplication::style();
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    QPainter painter(&image);
    QStyleOption option;
    option.rect = QRect(0, 0, 64, 64);
    option.palette = paletteOf(Scheme::Dark);
    for (const auto state : {QStyle::State_None, QStyle::State_Enabled, QStyle::State_Selected,
                             QStyle::State_HasFocus}) {
        option.state = state;
        for (const auto element :
             {QStyle::PE_PanelLineEdit, QStyle::PE_FrameLineEdit, QStyle::PE_Frame,
              QStyle::PE_PanelButtonCommand, QStyle::PE_PanelButtonTool,
              QStyle::PE_PanelItemViewRow, QStyle::PE_PanelItemViewItem, QStyle::PE_FrameFocusRect,
              QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton,
              QStyle::PE_IndicatorHeaderArrow, QStyle::PE_PanelMenu, QStyle::PE_IndicatorArrowLeft})
            style->drawPrimitive(element, &option, &painter);
        for (const auto element :
             {QStyle::CE_HeaderSection, QStyle::CE_HeaderEmptyArea, QStyle::CE_HeaderLabel,
              QStyle::CE_PushButtonLabel, QStyle::CE_ItemViewItem, QStyle::CE_ProgressBarGroove,
              QStyle::CE_ProgressBarContents, QStyle::CE_ProgressBarLabel, QStyle::CE_Splitter,
              QStyle::CE_MenuBarItem, QStyle::CE_TabBarTabShape, QStyle::CE_ToolBar})
            style->drawControl(element, &option, &painter);
    }
    QStyleOptionViewItem item;
    item.rect = option.rect;
    item.palette = option.palette;
    item.state = QStyle::State_Enabled | QStyle::State_Selected;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, &painter);
    painter.end();
    QCOMPARE(image.pixelColor(32, 32),
             paletteOf(Scheme::Dark).color(QPalette::Inactive, QPalette::Highlight));
}

QTEST_MAIN(TestDeskStyle)
#include "tst_deskstyle.moc"
