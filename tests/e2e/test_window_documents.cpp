// SPDX-License-Identifier: EUPL-1.2
// The list of documents by keyboard (R13): to its end, filtered, and when the portal does not give
// all of it.
#include "tests/e2e/record_house.h"

using e2e::RecordHouse;
using Kind = RecordHouse::Kind;

namespace {
constexpr int many = 250;
constexpr const char* search = "/fhir/DocumentReference";
}  // namespace

class TestWindowDocuments : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void cleanup() { house_.reset(); }

    // Rows are under headings of months, where nothing can be chosen.
    void homeAndEndPassTheHeadings() {
        start(many);
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        auto* list = house_->list();
        list->setFocus();
        house_->key(Qt::Key_Home);
        const int first = list->currentIndex().row();
        for (int i = 0; i < 3; ++i) house_->key(Qt::Key_Down);
        QVERIFY(list->currentIndex().row() > first);
        house_->key(Qt::Key_Home);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(first, 1);
        house_->key(Qt::Key_End);
        QVERIFY(list->currentIndex().row() > 4);
        house_->key(Qt::Key_PageUp);
        QVERIFY(list->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
    }

    void theListIsReadToItsEndByItself() {
        start(many);
        house_->openDocuments();
        QTRY_COMPARE(house_->textOf("shown"), QStringLiteral("20 di 250 documenti"));
        QCOMPARE(house_->documentsShown(), 20);
        house_->pressByKey("showMore");
        QTRY_COMPARE(house_->documentsShown(), 40);
        house_->list()->setFocus();
        house_->key(Qt::Key_End);  // reaching the end brings more
        QTRY_COMPARE(house_->documentsShown(), 60);
    }

    void atTheEndTheKeyboardStaysInTheList() {
        start();
        house_->openDocuments();
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("shown"), QStringLiteral("20 di 41 documenti"),
                                  20000);
        for (int shown : {40, 41}) {
            house_->pressByKey("showMore");
            QTRY_COMPARE(house_->documentsShown(), shown);
        }
        QVERIFY(!house_->find("showMore"));
        QCOMPARE(QApplication::focusWidget(), house_->list());
    }

    void whatIsChosenStaysWhenMoreComesIn() {
        start(many);
        house_->letThrough(search);
        house_->portal->addFault({.kind = Kind::delay,
                                  .method = "GET",
                                  .path = search,
                                  .delay = std::chrono::milliseconds(300)});
        house_->openDocuments();
        QTRY_COMPARE(house_->documentsShown(), 20);
        house_->list()->setFocus();
        for (int i = 0; i < 5; ++i) house_->key(Qt::Key_Down);
        const QString chosen = house_->list()->currentIndex().data().toString();
        const int row = house_->list()->currentIndex().row();
        QTRY_COMPARE(house_->textOf("shown"), QStringLiteral("20 di 250 documenti"));
        QCOMPARE(house_->list()->currentIndex().row(), row);
        QCOMPARE(house_->list()->currentIndex().data().toString(), chosen);
    }

    void aPageThatDoesNotComeTakesNothingAway_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << int(Kind::status);
        QTest::newRow("truncated") << int(Kind::truncate);
        QTest::newRow("garbled") << int(Kind::garble);
    }
    void aPageThatDoesNotComeTakesNothingAway() {
        QFETCH(int, kind);
        start(many);
        house_->letThrough(search);
        house_->fault(Kind(kind), search);
        house_->openDocuments();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("retryList"), 10000);
        QVERIFY(house_->textOf("listState").startsWith("Mancano 150 documenti."));
        QCOMPARE(house_->textOf("shown"), QStringLiteral("20 di 100 documenti"));
        house_->pressByKey("retryList");
        QTRY_COMPARE(house_->textOf("shown"), QStringLiteral("20 di 250 documenti"));
        QVERIFY(!house_->find("retryList"));
    }

    void aPortalThatLeadsInACircleIsTold() {
        start(many);
        house_->letThrough(search);
        house_->fault(Kind::repeatPage, search);
        house_->openDocuments();
        QTRY_VERIFY(house_->find("retryList"));
        QVERIFY(house_->textOf("listState").startsWith("Mancano 50 documenti."));
    }

    void whileThePortalIsSlowTheRowsAreGrey() {
        start();
        house_->portal->addFault({.kind = Kind::delay,
                                  .method = "GET",
                                  .path = QStringLiteral("/fhir/DocumentReference"),
                                  .delay = std::chrono::milliseconds(1500)});
        house_->openDocuments();
        QVERIFY(house_->list()->model()->index(0, 0).data(ui::rowSkeleton).toBool());
        QTRY_VERIFY(house_->documentsShown() > 0);
    }

    void filtersByKeyboard() {
        start();
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        house_->pressByKey("filterKind");
        house_->pick(QStringLiteral("Referto di radiologia"));
        QTRY_VERIFY(house_->documentsShown() > 0);
        for (int row = 0; row < house_->list()->model()->rowCount(); ++row)
            if (house_->list()->model()->flags(house_->list()->model()->index(row, 0)))
                QCOMPARE(house_->list()->model()->index(row, 0).data().toString(),
                         QStringLiteral("Referto di radiologia"));
        house_->tabTo("filterFrom");
        QTest::keyClicks(QApplication::focusWidget(), "01/01/2030");
        QTRY_VERIFY(house_->find("dropFilters"));
        QVERIFY(house_->reads("Nessun documento nel periodo scelto."));
        QVERIFY(house_->reads("Hai 2 filtri attivi: Tipo: Referto di radiologia, Dal 01/01/2030."));
        house_->pressByKey("dropFilters");
        QTRY_VERIFY(house_->documentsShown() > 4);
        QCOMPARE(house_->find<QLineEdit>("filterFrom")->text(), QString());
    }

    void aDateThatIsNoneIsSaidBesideTheField() {
        start();
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        const int before = house_->documentsShown();
        house_->tabTo("filterTo");
        QTest::keyClicks(QApplication::focusWidget(), "31/02/2026");
        QTRY_VERIFY(house_->reads("Questo giorno non esiste."));
        QCOMPARE(house_->documentsShown(), before);
    }

    void inLittleRoomTheFiltersAreAPage() {
        start();
        house_->window().resize(1024, 600);
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        QVERIFY(!house_->find("filterKind"));
        house_->pressByKey("filters");
        QTRY_VERIFY(house_->onPage("ui::FilterPage"));
        house_->tabTo("filterFrom");
        QTest::keyClicks(QApplication::focusWidget(), "oggi");
        house_->pressByKey("applyFilters");
        QVERIFY(house_->onPage("ui::FilterPage"));
        QVERIFY(house_->reads("Scrivi la data così: giorno/mese/anno."));
        house_->find<QLineEdit>("filterFrom")->clear();
        house_->tabTo("unreadOnly");
        house_->key(Qt::Key_Space);
        house_->pressByKey("applyFilters");
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        QTRY_COMPARE(house_->documentsShown(), 4);
    }

    void theUnreadLinkShowsThoseOnly() {
        start();
        QTRY_VERIFY(house_->find("unread"));
        house_->press("unread");
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        QTRY_COMPARE(house_->documentsShown(), 4);
    }

    // One search each: what the landing page shows, the list has too.
    void anOrdinaryRecordIsThereInTwoRoundTrips() {
        start(60);
        QTRY_COMPARE(house_->list("toRead")->model()->rowCount(), 4);
        house_->portal->addFault({.kind = Kind::delay, .path = search, .times = 99});
        house_->openDocuments();
        QTRY_COMPARE(house_->textOf("shown"), QStringLiteral("20 di 60 documenti"));
        QVERIFY(!house_->find("listState"));
        QCOMPARE(house_->portal->state()["faultsHit"].toInt(), 1);
    }

    void aNewDocumentArrivesWithoutMovingWhatIsRead() {
        start();
        house_->openDocuments();
        QTRY_VERIFY(house_->documentsShown() > 4);
        house_->list()->setFocus();
        for (int i = 0; i < 3; ++i) house_->key(Qt::Key_Down);
        const QString chosen =
            house_->list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        const int shown = house_->documentsShown();
        house_->portal->advanceClock(std::chrono::seconds(5));
        house_->portal->addDocument(RecordHouse::mario, house_->portal->now());
        house_->key(Qt::Key_Shift);  // within the minute nothing is asked
        QCOMPARE(house_->documentsShown(), shown);
        house_->advance(std::chrono::seconds(61));
        house_->key(Qt::Key_Shift);
        QTRY_COMPARE(house_->documentsShown(), shown + 1);
        QCOMPARE(house_->list()->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
        QTRY_COMPARE(house_->find<QAbstractButton>("unread")->text(),
                     QStringLiteral("5 nuovi documenti da leggere"));
    }

  private:
    void start(int documents = -1) {
        house_ = std::make_unique<RecordHouse>(documents);
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::TodayPage") && house_->filled("toRead"),
                                 20000);
    }
    std::unique_ptr<RecordHouse> house_;
};

QTEST_MAIN(TestWindowDocuments)
#include "test_window_documents.moc"
