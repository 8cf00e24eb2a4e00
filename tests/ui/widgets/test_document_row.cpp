// SPDX-License-Identifier: EUPL-1.2
#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include "ui/style/appearance.h"
#include "ui/widgets/document_row.h"

using ui::DocumentRow;

class TestDocumentRow : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init();
    void cleanup() { ui::Appearance::instance().setScale(1); }

    void heights() {
        const DocumentRow row(DocumentRow::Layout::badgeUnderDate);
        QCOMPARE(row.sizeHint({}, model_.index(1, 0)).height(), 73);  // 72 and the separator
        QCOMPARE(row.sizeHint({}, model_.index(0, 0)).height(), 40);
        ui::Appearance::instance().setScale(2);
        QCOMPARE(row.sizeHint({}, model_.index(1, 0)).height(), 146);
    }
    void longTextIsCutAndToldInTheTip() {
        QListView view;
        view.setModel(&model_);
        auto* row = new DocumentRow(DocumentRow::Layout::badgeUnderDate, &view);
        view.setItemDelegate(row);
        view.resize(380, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(row->isCut(model_.index(1, 0), view.viewport()->width()));
        QVERIFY(!row->isCut(model_.index(2, 0), view.viewport()->width()));
        QVERIFY(!row->isCut(model_.index(1, 0), 2000));
        const QPoint at = view.visualRect(model_.index(1, 0)).center();
        QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        QVERIFY2(QToolTip::text().contains("Polispecialistica SpA"), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
    void aRowHasTheRingByKeyboardOnly() {
        QListView view;
        view.setModel(&model_);
        view.setItemDelegate(new DocumentRow(DocumentRow::Layout::badgeUnderDate, &view));
        view.resize(400, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto edge = [&](int line) {
            const QRect row = view.visualRect(model_.index(line, 0));
            return view.viewport()->grab().toImage().pixelColor(row.right() - 1, row.center().y());
        };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(model_.index(1, 0)).center());
        QVERIFY(edge(1) != ui::theme().color(ui::Role::focus));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(edge(2), ui::theme().color(ui::Role::focus));
    }
    void aRowWithABoxIsTickedAsAWhole() {
        QStandardItemModel model;
        auto* item = new QStandardItem(QStringLiteral("Referto"));
        item->setCheckable(true);
        model.appendRow(item);
        QListView view;
        view.setModel(&model);
        view.setEditTriggers(QAbstractItemView::NoEditTriggers);
        view.setItemDelegate(new DocumentRow(DocumentRow::Layout::badgeUnderDate, &view));
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const QRect row = view.visualRect(model.index(0, 0));
        QVERIFY(row.height() >= 44);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          {row.right() - 20, row.center().y()});
        QCOMPARE(item->checkState(), Qt::Checked);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(item->checkState(), Qt::Unchecked);
    }
    void theViewNeverScrollsSideways() {
        QListView view;
        view.setModel(&model_);
        view.setItemDelegate(new DocumentRow(DocumentRow::Layout::chevron, &view));
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.visualRect(model_.index(1, 0)).width(), view.viewport()->width());
    }
    void accessibleTextSaysAll() {
        QCOMPARE(ui::rowAccessibleText(model_.index(1, 0)),
                 "Referto specialistico, Clinica San Carlo Casa di Cura Privata Polispecialistica "
                 "SpA, 05/11/2026, Nuovo");
        QCOMPARE(ui::rowAccessibleText(model_.index(2, 0)),
                 "Verbale, Bollate, 21/10/2026, Oscurato");
    }
    void theFirstAndLastRowFollowTheCard() {
        const auto corner = [this](int line, QPoint where) {
            return painted(line, QStyle::State_Enabled).pixelColor(where);
        };
        const QColor outside(1, 2, 3);
        QCOMPARE(corner(0, {0, 0}), outside);
        QVERIFY(corner(1, {0, 0}) != outside);
        const int last = model_.rowCount() - 1;
        QCOMPARE(corner(last, {0, 72}), outside);
        QVERIFY(corner(last, {0, 0}) != outside);
    }
    void statesAreSeen() {
        const QImage plain = painted(1, QStyle::State_Enabled);
        const QImage hovered = painted(1, QStyle::State_MouseOver);
        const QImage selected = painted(1, QStyle::State_Selected);
        const QImage focused = painted(1, QStyle::State_HasFocus);
        QVERIFY(plain != hovered && hovered != selected && plain != focused);
        QCOMPARE(selected.pixelColor(2, 36),
                 ui::theme().color(ui::Role::primary));  // the bar, 5 px
        QCOMPARE(selected.pixelColor(7, 36), ui::theme().color(ui::Role::selected));
        QCOMPARE(focused.pixelColor(1, 36), ui::theme().color(ui::Role::focus));
    }
    void selectedIsYellowWithBlackInkInHighContrast() {
        ui::Appearance::instance().setScheme(ui::Scheme::highContrast);
        const QImage selected = painted(1, QStyle::State_Selected);
        QCOMPARE(selected.pixelColor(8, 36), QColor("#FFE45C"));
        ui::Appearance::instance().setScheme(ui::Scheme::light);
    }
    void skeletonHasNoText() {
        model_.item(1)->setData(true, ui::rowSkeleton);
        const QImage before = painted(1, QStyle::State_Enabled);
        model_.item(1)->setText("Altro titolo");
        QCOMPARE(painted(1, QStyle::State_Enabled), before);
    }

  private:
    QImage painted(int line, QStyle::State state) {
        QImage image(500, 73, QImage::Format_RGB32);
        image.fill(QColor(1, 2, 3));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = state;
        DocumentRow(DocumentRow::Layout::badgeUnderDate)
            .paint(&painter, option, model_.index(line, 0));
        return image;
    }
    QStandardItemModel model_;
};

void TestDocumentRow::init() {
    const auto add = [this](const QString& title, const QString& second, const QString& date,
                            int flag) {
        auto* item = new QStandardItem(title);
        item->setData(second, ui::rowSecondary);
        item->setData(date, ui::rowDate);
        item->setData(static_cast<int>(ui::Icon::document), ui::rowIcon);
        item->setData(true, flag);
        model_.appendRow(item);
    };
    model_.clear();
    auto* header = new QStandardItem("Novembre 2026");
    header->setData(true, ui::rowHeader);
    header->setFlags(Qt::NoItemFlags);
    model_.appendRow(header);
    add("Referto specialistico", "Clinica San Carlo Casa di Cura Privata Polispecialistica SpA",
        "05/11/2026", ui::rowUnread);
    add("Verbale", "Bollate", "21/10/2026", ui::rowHidden);
}

QTEST_MAIN(TestDocumentRow)
#include "test_document_row.moc"
