// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/document_finder.h"

#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/document/cda_text.h"
#include "ui/document/document_view.h"
#include "ui/document/find_bar.h"

namespace {

test::Document longDocument() {
    QByteArray body;
    for (int i = 0; i < 60; ++i)
        body += test::section("<paragraph>" + QByteArray("riempimento ").repeated(40) +
                              "Perché l'allergia al lattice.</paragraph>");
    return test::document(body);
}

}  // namespace

class TestDocumentFinder : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        view_ = std::make_unique<ui::DocumentView>();
        view_->resize(700, 400);
        view_->show();
        view_->showDocument(longDocument(), false);
        finder_ = new ui::DocumentFinder(*view_);
    }

    void allPlacesAreMarkedAndCounted() {
        finder_->setQuery(core::readSearch("PERCHE allergi"));
        QCOMPARE(finder_->count(), 120);
        QCOMPARE(finder_->current(), 0);
        QCOMPARE(view_->extraSelections().size(), 120);
        QVERIFY(view_->isWhole());
        for (const auto& mark : view_->extraSelections()) {
            const QString word = mark.cursor.selectedText();
            QVERIFY2(word == "Perché" || word == "allergia", qPrintable(word));
        }
    }
    void thePresentPlaceLooksDifferentAndIsSeen() {
        finder_->setQuery(core::readSearch("lattice"));
        finder_->step(-1);
        QCOMPARE(finder_->current(), 59);
        const auto marks = view_->extraSelections();
        QVERIFY(marks[59].format.fontUnderline() && !marks[58].format.fontUnderline());
        const QRect place = view_->cursorRect(marks[59].cursor);
        QVERIFY(view_->viewport()->rect().contains(place.center()));
        finder_->step(1);
        QCOMPARE(finder_->current(), 0);
    }
    void anotherTextIsLookedThroughAnew() {
        finder_->setQuery(core::readSearch("lattice"));
        finder_->step(5);
        QSignalSpy changed(finder_, &ui::DocumentFinder::changed);
        view_->setWide(false);
        QCOMPARE(finder_->count(), 60);
        QCOMPARE(finder_->current(), 5);
        QVERIFY(changed.count() > 0);
        view_->showDocument(test::document(test::section("<paragraph>altro</paragraph>")), false);
        QCOMPARE(finder_->count(), 0);
        QCOMPARE(finder_->current(), -1);
    }
    void nothingAskedNothingMarked() {
        finder_->setQuery(core::readSearch("lattice"));
        finder_->setQuery({});
        QVERIFY(view_->extraSelections().isEmpty());
        finder_->step(1);
        QCOMPARE(finder_->current(), -1);
    }
    void clearedItForgets() {
        finder_->setQuery(core::readSearch("lattice"));
        finder_->setQuery({});
        view_->clear();
        QVERIFY(view_->extraSelections().isEmpty());
        QVERIFY(view_->toPlainText().isEmpty());
    }

    void theBarTellsAndSteps() {
        ui::FindBar bar;
        QSignalSpy stepped(&bar, &ui::FindBar::stepped);
        QSignalSpy closed(&bar, &ui::FindBar::closed);
        bar.open();
        auto* edit = bar.findChild<QLineEdit*>("findText");
        QTest::keyClicks(edit, "lattice");
        bar.tell(2, 14);
        QVERIFY(bar.findChild<QWidget*>("findCount"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(stepped.value(0).value(0).toInt(), 1);
        QCOMPARE(stepped.value(1).value(0).toInt(), -1);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        bar.clear();
        QVERIFY(edit->text().isEmpty() && !edit->isUndoAvailable());
    }

  private:
    std::unique_ptr<ui::DocumentView> view_;
    ui::DocumentFinder* finder_ = nullptr;
};

QTEST_MAIN(TestDocumentFinder)
#include "test_document_finder.moc"
