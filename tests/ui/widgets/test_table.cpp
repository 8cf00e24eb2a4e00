// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/table.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include "ui/style/appearance.h"
#include "ui/widgets/table_row.h"

using ui::Role;

class TestTable : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        model_ = std::make_unique<QStandardItemModel>(3, 2);
        model_->setHorizontalHeaderLabels({"Che cosa", "Esito"});
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 2; ++column)
                model_->setItem(row, column, new QStandardItem(QStringLiteral("parola")));
        table_ = std::make_unique<ui::Table>(*model_, QStringLiteral("Misure"));
        table_->resize(600, 100);
        table_->show();
        QVERIFY(QTest::qWaitForWindowActive(table_.get()));
    }
    void cleanup() {
        table_.reset();
        ui::Appearance::instance().setScheme(ui::Scheme::light);
    }

    void itIsAsHighAsItsRows() {
        QCOMPARE(table_->verticalScrollBar()->maximum(), 0);
        const int before = table_->height();
        table_->setWordWrap(true);
        model_->item(1, 1)->setText(QStringLiteral("parole su più righe ").repeated(5));
        table_->fitToRows();
        QVERIFY(table_->rowHeight(1) > table_->rowHeight(0));
        QCOMPARE(table_->height() - before, table_->rowHeight(1) - table_->rowHeight(0));
    }

    void aRowOfTwoLinesHasRoomAboveAndBelow() {
        model_->item(1, 0)->setText(QStringLiteral("una riga\nun'altra"));
        table_->setWordWrap(true);
        table_->fitToRows();
        const double words = 2 * ui::theme().lineHeight(ui::Type::secondary);
        QVERIFY(table_->rowHeight(1) >= words + 16);
    }

    void tooManyRowsScroll() {
        table_->setHighest(90);
        table_->fitToRows();
        QVERIFY(table_->verticalScrollBar()->maximum() > 0);
    }

    void whereOneIsHasASoftGroundAndABar_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ui::Scheme::light);
        QTest::newRow("dark") << int(ui::Scheme::dark);
        QTest::newRow("high contrast") << int(ui::Scheme::highContrast);
    }
    void whereOneIsHasASoftGroundAndABar() {
        QFETCH(int, scheme);
        ui::Appearance::instance().setScheme(ui::Scheme(scheme));
        table_->setCurrentIndex(model_->index(1, 1));
        const QImage image = table_->viewport()->grab().toImage();
        const QRect first = table_->visualRect(model_->index(1, 0));
        const QRect second = table_->visualRect(model_->index(1, 1));
        const auto ground = ui::theme().color(Role::selected);
        const auto bar = ui::theme().color(ui::theme().highContrast() ? Role::ink : Role::primary);
        QCOMPARE(image.pixelColor(first.left() + 2, first.top() + 5), bar);
        QCOMPARE(image.pixelColor(first.right() - 5, first.top() + 5), ground);
        QCOMPARE(image.pixelColor(second.left() + 2, second.top() + 5), ground);
    }

    void theLinesGoOnToTheEdge() {
        QVERIFY(table_->columnWidth(0) + table_->columnWidth(1) < table_->viewport()->width());
        const QImage image = table_->viewport()->grab().toImage();
        const int bottom = table_->visualRect(model_->index(0, 0)).bottom();
        for (const int x : {5, image.width() - 5})
            QCOMPARE(image.pixelColor(x, bottom), ui::theme().color(Role::line));
    }

    void aBoxIsTickedAnywhereInItsCellAndIsSeenWhereOneIs() {
        auto* item = model_->item(0, 0);
        item->setCheckable(true);
        item->setText({});
        table_->setCurrentIndex(model_->index(0, 0));
        const QRect cell = table_->visualRect(model_->index(0, 0));
        const QImage off = table_->viewport()->grab().toImage();
        QTest::mouseClick(table_->viewport(), Qt::LeftButton, {},
                          {cell.right() - 8, cell.center().y()});
        QCOMPARE(item->checkState(), Qt::Checked);
        const QImage on = table_->viewport()->grab().toImage();
        const QPoint inBox(cell.left() + 10 + 5, cell.center().y() - 7);
        QCOMPARE(off.pixelColor(inBox), ui::theme().color(Role::surface));
        QCOMPARE(on.pixelColor(inBox), ui::theme().color(Role::primary));
    }

  private:
    std::unique_ptr<QStandardItemModel> model_;
    std::unique_ptr<ui::Table> table_;
};

QTEST_MAIN(TestTable)
#include "test_table.moc"
