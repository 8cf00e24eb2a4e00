// SPDX-License-Identifier: EUPL-1.2
// What a screen reader is told of a document: headings, paragraphs, tables with their header cells.
#include <QAccessible>

#include "tests/ui/document/cda_text.h"
#include "ui/document/document_view.h"

class TestTextAccessible : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        view_ = std::make_unique<ui::DocumentView>();
        view_->resize(700, 500);
        view_->showDocument(
            test::document(test::section(
                "<paragraph>Prima del "
                "resto</paragraph><table><thead><tr><th>Esame</th><th>Esito</th>"
                "</tr></thead><tbody><tr ID='r1'><th>Emoglobina</th><td>13,1</td></tr>"
                "<tr><th>Glucosio</th><td>104</td></tr></tbody></table>",
                test::value("13.1", "L", {}, "r1"))),
            false);
        view_->complete();
        root_ = QAccessible::queryAccessibleInterface(view_.get());
        QVERIFY(root_);
    }

    void theDocumentIsATreeOfHeadingsParagraphsAndTables() {
        QCOMPARE(root_->role(), QAccessible::Document);
        QCOMPARE(child(QAccessible::Heading, "Decorso")->parent(), root_);
        QVERIFY(child(QAccessible::Paragraph, "Prima del resto"));
        QVERIFY(table());
        QCOMPARE(root_->indexOfChild(root_->child(1)), 1);
    }
    void aCellKnowsItsHeaders() {
        auto* cell = this->cell(2, 1);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("104"));
        const auto above = place(cell)->columnHeaderCells();
        QCOMPARE(above.size(), 1);
        QCOMPARE(above.first()->text(QAccessible::Name), QStringLiteral("Esito"));
        QCOMPARE(above.first()->role(), QAccessible::ColumnHeader);
        const auto before = place(cell)->rowHeaderCells();
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first()->text(QAccessible::Name), QStringLiteral("Glucosio"));
        QCOMPARE(before.first()->role(), QAccessible::RowHeader);
        QCOMPARE(tableInterface()->columnDescription(1), QStringLiteral("Esito"));
        QCOMPARE(tableInterface()->rowCount(), 3);
    }
    void everyCellOfTheTableCanBeWalkedTo() {
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 2; ++column) {
                auto* cell = this->cell(row, column);
                QCOMPARE(place(cell)->rowIndex(), row);
                QCOMPARE(place(cell)->columnIndex(), column);
                QCOMPARE(cell->parent(), table());
                QVERIFY(table()->indexOfChild(cell) >= 0);
            }
    }
    void everyPartOfALongTableHasTheHeaderCells() {
        QByteArray rows;
        for (int i = 0; i < 600; ++i)
            rows += "<tr><th>esame" + QByteArray::number(i) + "</th><td>1</td></tr>";
        view_->showDocument(
            test::document(test::section("<table><thead><tr><th>Esame</th><th>Esito</th></tr>"
                                         "</thead><tbody>" +
                                         rows + "</tbody></table>")),
            false);
        view_->complete();
        auto* last = tableInterface();
        QVERIFY(last->rowCount() < 600);
        auto* cell = this->cell(last->rowCount() - 1, 1);
        QCOMPARE(place(cell)->columnHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("Esito"));
        QCOMPARE(place(cell)->rowHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("esame599"));
    }
    void aSignIsHeardInWords() {
        const QString name = cell(1, 0)->text(QAccessible::Name);
        QCOMPARE(name, QStringLiteral("Basso: segnalato dal laboratorio Emoglobina"));
    }
    void theWholeTextIsThereWithSelection() {
        auto* text = root_->textInterface();
        if (!text) qFatal("no text interface");
        const QString all = text->text(0, text->characterCount());
        const int at = int(all.indexOf("Prima"));
        text->setSelection(0, at, at + 5);
        QCOMPARE(view_->textCursor().selectedText(), QStringLiteral("Prima"));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(end - start, 5);
        QVERIFY(root_->state().readOnly);
    }
    void nothingIsLeftAfterClear() {
        view_->clear();
        QCOMPARE(root_->childCount(), 0);
        QVERIFY(view_->toPlainText().isEmpty());
    }

  private:
    QAccessibleInterface* child(QAccessible::Role role, const QString& name) {
        for (int i = 0; i < root_->childCount(); ++i)
            if (root_->child(i)->role() == role && root_->child(i)->text(QAccessible::Name) == name)
                return root_->child(i);
        qFatal("no such child");
    }
    QAccessibleInterface* table() {
        for (int i = root_->childCount() - 1; i >= 0; --i)
            if (root_->child(i)->role() == QAccessible::Table) return root_->child(i);
        qFatal("no table");
    }
    QAccessibleTableInterface* tableInterface() {
        QAccessibleTableInterface* interface = table()->tableInterface();
        return interface ? interface : (qFatal("no table interface"), nullptr);
    }
    QAccessibleInterface* cell(int row, int column) {
        QAccessibleInterface* cell = tableInterface()->cellAt(row, column);
        return cell ? cell : (qFatal("no cell"), nullptr);
    }
    static QAccessibleTableCellInterface* place(QAccessibleInterface* cell) {
        QAccessibleTableCellInterface* place = cell->tableCellInterface();
        return place ? place : (qFatal("no table cell"), nullptr);
    }

    std::unique_ptr<ui::DocumentView> view_;
    QAccessibleInterface* root_ = nullptr;
};

QTEST_MAIN(TestTextAccessible)
#include "test_text_accessible.moc"
