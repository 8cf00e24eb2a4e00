// SPDX-License-Identifier: EUPL-1.2
// The citizen's way through the real window, by keys and clicks: card, PIN, record, document, out
// again.
#include <QCryptographicHash>
#include <QJsonObject>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfView>

#include "tests/e2e/window_house.h"

using namespace std::chrono_literals;
using Kind = desktop::DemoCards::Kind;

class TestWindowJourney : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::WindowHouse>(); }
    void cleanup() { house_.reset(); }

    void theCardPageFollowsTheReader() {
        house_->press("cardLogin");
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
        QTRY_COMPARE(heading(), QStringLiteral("Inserisci la tua CRS o TS-CNS nel lettore."));
        house_->cards.unplug();
        QTRY_COMPARE(heading(), QStringLiteral("Collega il lettore di smart card."));
        house_->cards.plug();
        house_->cards.insertUpsideDown();
        QTRY_COMPARE(heading(), QStringLiteral("La carta inserita non è riconosciuta. Controlla il "
                                               "verso: il chip va verso l'alto."));
        house_->cards.insert(Kind::expired);
        QTRY_COMPARE(heading(), QStringLiteral("La carta è scaduta il 10/10/2020."));
        house_->cards.insert(Kind::good);
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        QCOMPARE(house_->find<ui::Paragraph>("holder")->text(), QStringLiteral("MARIO ROSSI"));
        house_->cards.remove();
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
        QTRY_COMPARE(heading(), QStringLiteral("La carta è stata tolta."));
    }

    void aShortPinCostsNoTry() {
        goToPin();
        house_->typePin("123");
        QVERIFY(house_->onPage("ui::PinPage"));
        QCOMPARE(house_->cards.triesLeft(), 3);
    }

    void aWrongPinCostsOneTryAndIsTold() {
        goToPin();
        house_->typePin("54321");
        QTRY_VERIFY(house_->onPage("ui::PinPage") && house_->find("warning"));
        QCOMPARE(house_->cards.triesLeft(), 2);
        QVERIFY(house_->texts().join('\n').contains("PIN errato. Ti restano 2 tentativi."));
        QCOMPARE(house_->find<ui::DigitBoxes>("pin")->count(), 0);
    }

    void theLastTryIsAskedTwice() {
        goToPin();
        for (int left : {2, 1}) {
            house_->typePin("54321");
            QTRY_VERIFY(house_->onPage("ui::PinPage") && house_->cards.triesLeft() == left);
            QTRY_VERIFY(house_->find("warning"));
        }
        house_->typePin("12345");
        QTRY_VERIFY(house_->find("lastTry"));
        QVERIFY(house_->onPage("ui::PinPage"));
        QCOMPARE(house_->cards.triesLeft(), 1);
        house_->press("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ActingPage"), 15000);
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        QCOMPARE(house_->cards.triesLeft(), 3);
    }

    void aDocumentIsReadSavedAndPrinted() {
        logIn();
        QCOMPARE(unread(), QStringLiteral("4 nuovi documenti da leggere"));
        openFirstUnread();
        QTRY_COMPARE(unread(), QStringLiteral("3 nuovi documenti da leggere"));

        house_->dialogs.file = house_->folder.filePath("saved.pdf");
        house_->press("save");
        QFile saved(house_->dialogs.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(house_->dialogs.suggested.startsWith("Documento-"));
        QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QPdfDocument original;
        QCOMPARE(original.load(house_->dialogs.file), QPdfDocument::Error::None);

        house_->dialogs.printFile = house_->folder.filePath("printed.pdf");
        choosePrint(0);
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), original.pageCount());
        house_->dialogs.printFile = house_->folder.filePath("readable.pdf");
        choosePrint(1);
        QPdfDocument readable;
        QTRY_COMPARE(readable.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        QVERIFY(readable.pageCount() > 0);
        QVERIFY(!house_->window().windowTitle().contains("ROSSI"));
    }

    void aDocumentIsReadInThreeWays() {
        logIn();
        openFirstUnread();
        const auto text = [this] { return house_->find<QTextEdit>("text")->toPlainText(); };
        QTRY_VERIFY(text().contains("RSSMRA62B25C014Z"));
        QVERIFY(text().contains("I valori"));
        QVERIFY(house_->find("signature"));
        chooseView(1);
        QTRY_VERIFY(text().contains("RSSMRA62B25C014Z") && !text().contains("I valori"));
        chooseView(2);
        QTRY_VERIFY(house_->find<QPdfView>("pdf"));
        QVERIFY(!house_->find<QTextEdit>("text"));
    }

    void theCardOutEmptiesThePageWithinASecond() {
        logIn();
        openFirstUnread();
        house_->cards.remove();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::EndedPage"), 1000);
        nothingRemains();
    }

    void logoutClearsEverything() {
        logIn();
        openFirstUnread();
        house_->press("logout");
        QVERIFY(house_->onPage("ui::WelcomePage"));
        nothingRemains();
        QTRY_COMPARE(house_->portal->state()["sessions"].toInt(), 0);
    }

    void aPortalThatIsDownIsToldAndTriedAgainOnRequest() {
        goToPin();
        house_->portal->addFault({.kind = mockportal::Fault::Kind::status,
                                  .method = "GET",
                                  .path = "/.well-known/sportello.json",
                                  .status = 503,
                                  .times = 1});
        house_->typePin("12345");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::FailedPage"), 15000);
        QVERIFY(house_->texts().join('\n').contains("portal."));
        house_->press("retry");
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        house_->typePin("12345");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ActingPage"), 15000);
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
    }

    void anExpiredSessionEndsHereToo() {
        logIn();
        house_->portal->addFault({.kind = mockportal::Fault::Kind::expireToken,
                                  .method = "GET",
                                  .path = "/fhir/DocumentReference",
                                  .times = 1});
        house_->press("allDocuments");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::EndedPage"), 10000);
        nothingRemains();
    }

    void anAlteredDocumentIsNotShown() {
        logIn();
        house_->portal->addFault({.kind = mockportal::Fault::Kind::wrongHash,
                                  .method = "GET",
                                  .path = "/fhir/Binary",
                                  .times = 1});
        waitForUnread();
        clickFirst("toRead");
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->texts().join('\n').contains("document.altered"), 10000);
        QCOMPARE(unread(), QStringLiteral("4 nuovi documenti da leggere"));
    }

  private:
    QString heading() {
        return house_->find<ui::Paragraph>("heading")
                   ? house_->find<ui::Paragraph>("heading")->text()
                   : QString();
    }
    QString unread() { return house_->find<QAbstractButton>("unread")->text(); }

    void goToPin() {
        house_->cards.insert(Kind::good);
        house_->press("cardLogin");
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
    }
    void logIn() {
        goToPin();
        house_->typePin("12345");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ActingPage"), 15000);
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
    }
    void clickFirst(const char* list) {
        auto* view = house_->find<QAbstractItemView>(list);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0)).center());
    }
    void waitForUnread() {
        QTRY_COMPARE(house_->find<QAbstractItemView>("toRead")->model()->rowCount(), 4);
        QTRY_VERIFY(!firstUnread().isEmpty());  // empty while it is on its way
    }
    QString firstUnread() {
        return house_->find<QAbstractItemView>("toRead")->model()->index(0, 0).data().toString();
    }
    void openFirstUnread() {
        waitForUnread();
        clickFirst("toRead");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find<QTextEdit>("text"), 10000);
    }
    void choosePrint(int index) {
        QTRY_VERIFY(!house_->window().findChild<QMenu*>("printChoice"));
        house_->press("print");
        auto* menu = house_->window().findChild<QMenu*>("printChoice");
        QVERIFY(menu);
        menu->actions()[index]->trigger();
        menu->close();
    }
    void chooseView(int index) {
        QTRY_VERIFY(house_->find("views"));
        house_->find("views")->findChildren<QAbstractButton*>()[index]->click();
    }
    // Neither the person nor a document is left in any widget or model.
    void nothingRemains() {
        const QString all = house_->texts().join('\n');
        for (const char* word : {"MARIO", "ROSSI", "Mario", "Referto", "GARBAGNATE", "Garbagnate"})
            QVERIFY2(!all.contains(word), qPrintable(all));
    }

    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowJourney)
#include "test_window_journey.moc"
