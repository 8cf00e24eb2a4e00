// SPDX-License-Identifier: EUPL-1.2
// `La tua tessera`, `Cambia il PIN`, `Sblocca con il PUK` at the window, with nothing but the
// keyboard (R11, R27, R28).
#include <QPdfDocument>
#include <QPdfSelection>

#include "tests/e2e/card_house.h"

using Kind = e2e::CardHouse::Kind;

class TestWindowCard : public QObject {
    Q_OBJECT

    /// With a good card and its own PIN; nothing is sent yet.
    bool changeIsTyped() {
        house_->cards.insert(Kind::good);
        return house_->openCard() && house_->waitToRead("La tua tessera è a posto.") &&
               house_->openTask("changePin") && house_->typeAll("oldPin", "12345", "13542");
    }

  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::CardHouse>(); }
    void cleanup() { house_.reset(); }

    void thePageFollowsTheCard() {
        QVERIFY(house_->openCard());
        QVERIFY(house_->waitToRead("Inserisci la tua CRS o TS-CNS nel lettore."));
        QVERIFY(!house_->find("changePin"));
        QVERIFY(!house_->find("print"));
        house_->cards.insert(Kind::good);
        QVERIFY(house_->waitToRead("La tua tessera è a posto."));
        for (const char* words :
             {"ROSSI", "25/02/1962", "Cassina de' Pecchi (MI)", "RSSMRA62B25C014Z",
              "80380 00030 00412 70839", "6030 0041 2708 3007", "Lombardia (codice 6030)",
              "RSA, 2048 bit", "10/10/2029"})
            QVERIFY2(house_->waitToRead(QString::fromUtf8(words)), words);
        house_->cards.remove();
        QVERIFY(house_->waitToRead("La carta è stata tolta."));
        QVERIFY(!house_->texts().join(u' ').contains("RSSMRA62B25C014Z"));
        house_->cards.insertUpsideDown();
        QVERIFY(house_->waitToRead("La carta inserita non è riconosciuta."));
        house_->cards.unplug();
        QVERIFY(house_->waitToRead("Collega il lettore di smart card."));
    }

    void cardsThatAreNoGoodForALoginAreShown() {
        QVERIFY(house_->openCard());
        house_->cards.insert(Kind::unfit);
        QVERIFY(house_->waitToRead("Questa carta non ha un certificato per l'accesso."));
        QVERIFY(house_->waitToRead("RSSMRA62B25C014Z"));
        house_->cards.insert(Kind::expired);
        QVERIFY(house_->waitToRead("La carta è scaduta il 10/10/2020."));
        QVERIFY(house_->waitToRead("RSSMRA62B25C014Z"));
        house_->cards.insert(Kind::endingSoon);
        QVERIFY(house_->waitToRead("La tua tessera scade il"));  // R27
        QVERIFY(house_->pressByKey("cardWayOn"));
        QVERIFY(house_->reads("Una tessera nuova"));
    }

    void R17_onPaper() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard());
        QVERIFY(house_->waitToRead("La tua tessera è a posto."));
        house_->dialogs.printFile = house_->folder.filePath("card.pdf");
        QVERIFY(house_->pressByKey("print"));
        QPdfDocument pdf;
        QTRY_VERIFY(QFileInfo::exists(house_->dialogs.printFile));
        QTRY_COMPARE(pdf.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        const QString paper = pdf.getAllText(0).text();
        for (const char* words :
             {"La tua tessera", "MARIO ROSSI, RSSMRA62B25C014Z", "80380 00030 00412 70839",
              "RSA, 2048 bit", "Stampato dal servizio SISS", "Pagina 1 di 1"})
            QVERIFY2(paper.contains(QString::fromUtf8(words), Qt::CaseInsensitive),
                     qPrintable(paper));
    }

    void theLoginLeadsToThePage() {
        QTest::mouseClick(house_->find("cardLogin"), Qt::LeftButton);
        QVERIFY(house_->waitFor("ui::CardPage"));
        QVERIFY(house_->pressByKey("yourCard"));
        QVERIFY(house_->waitFor("ui::YourCardPage"));
    }

    void changesThePin() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QCOMPARE(house_->focused(), QString("oldPin"));
        QVERIFY(house_->reads("MARIO ROSSI"));
        house_->key(Qt::Key_Return);  // nothing typed: nothing is sent
        QVERIFY(house_->reads("Scrivi il PIN attuale."));
        QCOMPARE(house_->cards.triesLeft(), std::optional(3));
        QVERIFY(house_->typeAll("oldPin", "12345", "13542"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è cambiato."));
        QVERIFY(house_->reads("Da adesso vale solo il PIN nuovo."));
        QVERIFY(house_->pressByKey("onward"));
        QVERIFY(house_->waitFor("ui::YourCardPage"));
        QVERIFY(house_->goTo("Home") && house_->waitFor("ui::WelcomePage"));
        house_->press("cardLogin");
        QVERIFY(house_->waitFor("ui::PinPage"));
        house_->typePin("13542");
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), 15000);
    }

    // What was typed stays, but for the box that was wrong; the last try is asked for twice.
    void R28_aWrongPin() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QVERIFY(!house_->find("tries"));
        QVERIFY(house_->typeAll("oldPin", "99999", "13542"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("PIN errato. Ti restano 2 tentativi."));
        QCOMPARE(house_->digitsIn("oldPin"), 0);
        QCOMPARE(house_->digitsIn("newPin"), 5);
        QCOMPARE(house_->digitsIn("againPin"), 5);
        QTRY_VERIFY(house_->find("tries"));
        // It stands at the field, which has the focus, and nowhere else.
        QCOMPARE(house_->focused(), QString("oldPin"));
        QVERIFY(!house_->find("summary"));
        QVERIFY(house_->typeInto("oldPin", "99999"));
        house_->key(Qt::Key_Return);
        QTRY_COMPARE(house_->cards.triesLeft(), std::optional(1));
        QTRY_COMPARE(house_->digitsIn("oldPin"), 0);
        QVERIFY(house_->typeInto("oldPin", "12345"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("È l'ultimo tentativo."));
        QCOMPARE(house_->cards.triesLeft(), std::optional(1));  // not used yet
        QVERIFY(house_->pressByKey("confirm"));
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è cambiato."));
    }

    // With every warning there is, the button is in sight and nothing has to be scrolled.
    void allOfItFitsIntoTheWindow() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QVERIFY(house_->typeAll("oldPin", "99999", "25021962"));
        for (const int left : {2, 1}) {
            house_->key(Qt::Key_Return);
            QTRY_COMPARE(house_->cards.triesLeft(), std::optional(left));
            QTRY_COMPARE(house_->digitsIn("oldPin"), 0);
            QVERIFY(house_->isInSight("confirm"));
            QVERIFY(house_->typeInto("oldPin", "99999"));
        }
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("È l'ultimo tentativo."));
        QVERIFY(house_->reads("è nella tua data di nascita"));
        QVERIFY(house_->isInSight("confirm"));
    }

    // Of a task longer than the window the picture is not in the middle, where nobody sees it.
    void thePictureBeginsWhereTheTaskDoes() {
        house_->window().resize(1024, 600);
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QTRY_VERIFY(house_->isInSight("holder"));
    }

    void aWeakPinIsTaken() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QVERIFY(house_->typeAll("oldPin", "12345", "25021962"));
        QVERIFY(house_->reads("è nella tua data di nascita"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitFor("ui::PinResultPage"));
    }

    // They were typed for that card.
    void thePinsGoWithTheCard() {
        QVERIFY(changeIsTyped());
        house_->cards.remove();
        QVERIFY(house_->waitToRead("La carta è stata tolta."));
        QVERIFY(!house_->find("oldPin"));
        house_->cards.insert(Kind::endingSoon);
        QTRY_VERIFY(house_->find("oldPin"));
        for (const char* boxes : {"oldPin", "newPin", "againPin"})
            QCOMPARE(house_->digitsIn(boxes), 0);
    }

    void blockedLeadsToThePukAndBackToTheLogin() {
        house_->cards.insert(Kind::blocked);
        house_->press("cardLogin");
        QVERIFY(house_->waitFor("ui::PinPage"));
        house_->typePin("12345");
        QVERIFY(house_->waitFor("ui::FailedPage"));
        QVERIFY(house_->reads("Il PIN è bloccato. Serve il codice PUK."));
        QVERIFY(house_->openTask("unblockPin"));
        QVERIFY(house_->typeAll("puk", "11111111", "13542"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("PUK errato. Controllalo sulla busta del PIN"));
        QCOMPARE(house_->focused(), QString("puk"));
        QVERIFY(!house_->texts().join(u' ').contains("Ti restano"));
        QCOMPARE(house_->digitsIn("newPin"), 5);
        QVERIFY(house_->typeInto("puk", "87654321"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è sbloccato."));
        QVERIFY(house_->pressByKey("onward"));
        QVERIFY(house_->waitFor("ui::PinPage"));
        house_->typePin("13542");
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), 15000);
    }

    void theThirdWrongPinLeadsToThePuk() {
        house_->cards.insert(Kind::blocked);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QVERIFY(house_->typeAll("oldPin", "12345", "13542"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN non è cambiato."));
        QVERIFY(house_->pressByKey("unblockPin"));
        QVERIFY(house_->waitFor("ui::PinFormPage"));
        QTRY_VERIFY(house_->find("puk"));
    }

    void pulledInTheMiddle() {
        QVERIFY(changeIsTyped());
        virtualcard::Quirks leaves;
        leaves.removeAfter = 0;
        house_->cards.card(Kind::good)->setQuirks(leaves);
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Non sappiamo se il PIN è cambiato."));
        QVERIFY(house_->reads("Prova con il PIN nuovo."));
    }

    // Who gives up hears that nothing was sent, and keeps what was typed.
    void anotherProgramKeepsTheCard() {
        QVERIFY(changeIsTyped());
        const auto other =
            house_->cards.readers()->connect(virtualcard::VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("Un altro programma sta lavorando con la tessera"));
        QTRY_VERIFY(house_->find("giveUp"));
        QVERIFY(house_->pressByKey("giveUp"));
        QVERIFY(house_->waitToRead("Hai rinunciato. Il PIN non è cambiato."));
        QCOMPARE(house_->digitsIn("oldPin"), 5);
        kept.reset();
        QVERIFY(house_->pressByKey("confirm"));
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è cambiato."));  // with the old PIN: it still held
    }

    // What was asked for goes on by itself once the card is free, and the way out goes.
    void theOtherProgramIsWaitedFor() {
        QVERIFY(changeIsTyped());
        const auto other =
            house_->cards.readers()->connect(virtualcard::VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        house_->key(Qt::Key_Return);
        QVERIFY(house_->waitToRead("Parlo con la tessera."));
        QVERIFY(!house_->find("giveUp"));
        QVERIFY(house_->waitToRead("Un altro programma sta lavorando con la tessera"));
        QTRY_VERIFY(house_->find("giveUp"));
        QCOMPARE(house_->cards.triesLeft(), std::optional(3));
        kept.reset();
        QVERIFY(house_->waitFor("ui::PinResultPage"));
        QVERIFY(house_->reads("Il PIN è cambiato."));
    }

    void R92_nothingIsLeftBehind() {
        house_->cards.insert(Kind::good);
        QVERIFY(house_->openCard() && house_->waitToRead("La tua tessera è a posto."));
        QVERIFY(house_->openTask("changePin"));
        QVERIFY(house_->typeInto("oldPin", "12345"));
        house_->page().clear();
        for (const auto* text : house_->page().findChildren<ui::Paragraph*>())
            QVERIFY(!text->text().contains("ROSSI"));
        QCOMPARE(house_->digitsIn("oldPin"), 0);
    }

  private:
    std::unique_ptr<e2e::CardHouse> house_;
};

QTEST_MAIN(TestWindowCard)
#include "test_window_card.moc"
