// SPDX-License-Identifier: EUPL-1.2
// ui.md 1.8 and 2: in a low window and with big letters the pages of lists scroll, and the list
// keeps room for three rows.
#include <QScrollArea>
#include <QScrollBar>

#include "tests/e2e/record_house.h"

using e2e::RecordHouse;

class TestWindowLists : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<RecordHouse>(); }
    void cleanup() {
        house_->program->preferences().setTextSize(100);
        house_.reset();
    }

    void threeRowsHaveRoom_data() {
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        const auto row = [](const char* tile, const char* name, QSize size, int textSize) {
            QTest::addRow("%s, %d %%", name, textSize)
                << QByteArray(tile) << QByteArray(name) << size << textSize;
        };
        const QSize low(1024, 600);
        const QSize wide(1280, 800);
        row("panelDocumentsMore", "documents", wide, 200);
        row("panelContactsMore", "contacts", low, 100);
        row("panelPrescriptionsMore", "prescriptions", wide, 200);
        row("toolSearch", "searchResults", wide, 200);
        row("toolSearch", "searchResults", low, 100);
    }
    void threeRowsHaveRoom() {
        QFETCH(QByteArray, tile);
        QFETCH(QByteArray, name);
        open(tile);
        resize();
        QTRY_VERIFY_WITH_TIMEOUT(rows(name) > 5, 20000);
        QTRY_VERIFY(list(name)->viewport()->height() >= 3 * heightOfOne(name));
        QTRY_COMPARE(bodyOf(list(name))->horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY(list(name)->mapTo(bodyOf(list(name))->widget(), QPoint()).x() >= 16);
        list(name)->setFocus();
        for (const auto key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down}) house_->key(key);
        QVERIFY(list(name)->currentIndex().row() > 0);
        QTRY_VERIFY(isWhollySeen(name, list(name)->visualRect(list(name)->currentIndex())));
    }

    void inLargeWindowsOnlyTheListScrolls() {
        open("panelContactsMore");
        QTRY_VERIFY_WITH_TIMEOUT(rows("contacts") > 5, 20000);
        QTRY_COMPARE(bodyOf(list("contacts"))->verticalScrollBar()->maximum(), 0);
    }

    void theFiltersOfTheSearchStandBehindAButtonWhereThereIsLittleRoom() {
        open("toolSearch");
        QTest::keyClicks(house_->find("searchWords"), "emoglobina");
        QTRY_VERIFY(house_->find("searchYear"));
        QVERIFY(!house_->find("searchFilters"));
        house_->program->preferences().setTextSize(200);
        QTRY_VERIFY(house_->find("searchFilters"));
        QVERIFY(!house_->find("searchYear"));
        house_->pressByKey("searchFilters");
        QTRY_VERIFY(house_->find("searchYear"));
    }

  private:
    void open(const QByteArray& tile) {
        house_->begin();
        house_->openLanding();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find(tile.constData()), 20000);
        QTest::keyClick(house_->find(tile.constData()), Qt::Key_Space);
        QTRY_VERIFY(!house_->onPage("ui::LandingPage"));
        if (tile == "toolSearch") QTest::keyClicks(house_->find("searchWords"), "emoglobina");
    }
    void resize() {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        house_->window().resize(size);
        house_->program->preferences().setTextSize(textSize);
    }
    QAbstractItemView* list(const QByteArray& name) { return house_->list(name.constData()); }
    int rows(const QByteArray& name) { return list(name) ? list(name)->model()->rowCount() : 0; }
    /// The lowest: long names take more lines. Names of months are no rows.
    int heightOfOne(const QByteArray& name) {
        int least = QWIDGETSIZE_MAX;
        const auto* model = list(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->flags(model->index(row, 0)).testFlag(Qt::ItemIsEnabled))
                least = qMin(least, list(name)->sizeHintForRow(row));
        return least;
    }
    static QScrollArea* bodyOf(QWidget* widget) {
        for (QWidget* above = widget; above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) return area;
        return nullptr;
    }
    bool isWhollySeen(const QByteArray& name, const QRect& row) {
        const auto* inside = list(name)->viewport();
        return row.isValid() && inside->visibleRegion().boundingRect().contains(row);
    }

    std::unique_ptr<RecordHouse> house_;
};

QTEST_MAIN(TestWindowLists)
#include "test_window_lists.moc"
