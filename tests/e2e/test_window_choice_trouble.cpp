// SPDX-License-Identifier: EUPL-1.2
// A choice that does not go straight (R50, S58): wrong PIN, card pulled, answer lost. The person
// always ends on a page that says what holds after the portal was asked.
#include "tests/e2e/doctor_house.h"

using Kind = mockportal::Fault::Kind;

class TestWindowChoiceTrouble : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::DoctorHouse>(); }
    void cleanup() { house_.reset(); }

    void aWrongPinSaysWhatIsLeftAndWhatHolds() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->confirm(QStringLiteral("54321"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("pinRefused") != nullptr, 15000);
        const QString said = house_->said("pinRefused");
        QVERIFY2(said.contains(QStringLiteral("2 tentativi")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Il medico resta ") + e2e::DoctorHouse::own));
        house_->confirm();
        house_->waitForReceipt();
    }

    void aShortPinUsesNoTry() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->confirm(QStringLiteral("123"));
        QVERIFY(house_->reads(QStringLiteral("almeno 5 cifre")));
        QCOMPARE(house_->cards.triesLeft(), std::optional(3));
    }

    void theCardPulledAtTheConfirmation() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->cards.remove();
        QTRY_VERIFY(house_->onPage("ui::EndedPage"));
        QVERIFY(!house_->texts().join('\n').contains(QStringLiteral("Aldeni")));
        house_->cards.insert(desktop::DemoCards::Kind::good);
        house_->pressByKey("again");
        house_->chooseCard();
        house_->enterPin();
        house_->waitForConfirmation();
        QVERIFY(house_->reads(e2e::DoctorHouse::own));
        house_->confirm();
        house_->waitForReceipt();
    }

    void theCardPulledWhileTheAnswerIsAwaited() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->portal->addFault({.kind = Kind::stall, .method = "POST", .path = "/fhir/Task"});
        house_->confirm();
        QTRY_VERIFY(house_->said("choiceStatus").contains(QStringLiteral("Invio")));
        house_->cards.remove();
        QTRY_VERIFY(house_->onPage("ui::EndedPage"));
        house_->cards.insert(desktop::DemoCards::Kind::good);
        house_->pressByKey("again");
        house_->chooseCard();
        house_->enterPin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ReceiptPage") ||
                                     house_->said("choiceStatus")
                                         .contains(QStringLiteral("La richiesta non è arrivata")),
                                 20000);
        const bool done = house_->onPage("ui::ReceiptPage");
        QCOMPARE(house_->doctorNow().contains(e2e::DoctorHouse::free), done);
    }

    void anAnswerThatIsLostAfterItWasDone() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->portal->addFault({.kind = Kind::reset, .method = "POST", .path = "/fhir/Task"});
        house_->confirm();
        house_->waitForReceipt();
        QVERIFY(house_->said("outcome").contains(QStringLiteral("Il cambio è fatto.")));
        QVERIFY(house_->doctorNow().contains(e2e::DoctorHouse::free));
    }

    void aWishThatDidNotArriveIsSaidAndSentAgainWithoutThePin() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->portal->addFault({.kind = Kind::status, .method = "POST", .path = "/fhir/Task"});
        house_->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(
            house_->said("choiceStatus").contains(QStringLiteral("La richiesta non è arrivata")),
            20000);
        QVERIFY2(house_->said("choiceStatus")
                     .contains(QStringLiteral("Il medico resta ") + e2e::DoctorHouse::own),
                 qPrintable(house_->said("choiceStatus")));
        house_->pressByKey("choiceAct");
        house_->waitForReceipt();
        QVERIFY(house_->doctorNow().contains(e2e::DoctorHouse::free));
    }

    void nothingIsClaimedWhileThePortalCannotBeAsked() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        house_->portal->addFault({.kind = Kind::truncate, .method = "POST", .path = "/fhir/Task"});
        house_->portal->addFault(
            {.kind = Kind::status, .method = "GET", .path = "/fhir/Task", .times = 1});
        house_->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(
            house_->said("choiceStatus").contains(QStringLiteral("Non sappiamo ancora")), 20000);
        house_->pressByKey("choiceAct");
        house_->waitForReceipt();
    }

  private:
    std::unique_ptr<e2e::DoctorHouse> house_;
};

QTEST_MAIN(TestWindowChoiceTrouble)
#include "test_window_choice_trouble.moc"
