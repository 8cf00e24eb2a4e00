// SPDX-License-Identifier: EUPL-1.2
// The way in without a card, through the real window and the mock portal, by keyboard only: S18 to
// S21, R9, R25, R26, R81 to R87.
#include <QFocusFrame>

#include "tests/e2e/keyboard_house.h"
#include "ui/widgets/card_number_edit.h"
#include "ui/widgets/digit_boxes.h"

using namespace std::chrono_literals;

namespace {

// A password on the mock costs some time by design (R88), more on a busy machine.
constexpr int patience = 20000;

}  // namespace

class TestWindowPassword : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::KeyboardHouse>();
        QVERIFY(QTest::qWaitForWindowActive(&house_->window()));
    }
    void cleanup() { house_.reset(); }

    void theFirstLoginTakesBothHalvesANewPasswordAndTheCode() {
        const QString paper = *house_->portal->enrolGass(house_->form());
        const QString sms = house_->secondHalf();
        open("gassLogin");
        house_->type("80380 00030 00412 70839");
        QVERIFY(house_->pressByKey("firstAccess"));
        QCOMPARE(house_->focused(), "paperHalf");
        house_->type(paper);
        QVERIFY(house_->fill("smsHalf", sms));
        house_->key(Qt::Key_Return);
        reach("ui::NewPasswordPage");
        QCOMPARE(house_->focused(), "current");
        house_->type(paper + sms);
        QVERIFY(house_->fill("next", "0041270839"));
        house_->key(Qt::Key_Return);
        QCOMPARE(house_->focused(), "summary");
        QVERIFY(house_->onPage("ui::NewPasswordPage"));
        QVERIFY(house_->fill("next", house_->password));
        QVERIFY(house_->fill("repeated", house_->password));
        house_->key(Qt::Key_Return);
        reach("ui::CodePage");
        QVERIFY(house_->reads("La password è stata modificata."));
        QVERIFY(house_->reads("Il numero di telefono finisce con 482."));
        house_->type(house_->code());
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
        QCOMPARE(house_->level(), core::Level::passwordAndCode);
    }
    void aPasswordThatThePortalRefusesIsToldByItsCondition() {
        const QString paper = *house_->portal->enrolGass(house_->form());
        const QString first = paper + house_->secondHalf();
        toNewPassword(first);
        house_->type(first);
        QVERIFY(house_->fill("next", "MARIO ROSSI e basta"));  // only the portal knows the name
        QVERIFY(house_->fill("repeated", "MARIO ROSSI e basta"));
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("summary"), patience);
        QVERIFY(house_->onPage("ui::NewPasswordPage"));
        QVERIFY(
            house_->texts().join('\n').contains("Non accettata dal portale: Non contiene nome"));
        QCOMPARE(house_->typedIn("next"), 0);
    }

    void theFieldThatIsTypedIntoHasTheRing() {
        open("gassLogin");
        for (const char* field : {"number", "password"}) {
            QVERIFY(house_->tabTo(field));
            const auto rings = house_->window().findChildren<QFocusFrame*>();
            QCOMPARE(rings.size(), 1);
            QCOMPARE(rings.first()->widget(), QApplication::focusWidget());
            const QPoint edge =
                rings.first()->mapTo(&house_->window(), QPoint(1, rings.first()->height() / 2));
            QCOMPARE(house_->window().grab().toImage().pixelColor(edge),
                     ui::theme().color(ui::Role::focus));
        }
    }

    void theOrdinaryLoginAsksForTheCode() {
        toCode();
        house_->type(house_->code());
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
        QCOMPARE(house_->level(), core::Level::passwordAndCode);
    }
    void whatIsMissingIsSaidAndUsesNoTry() {
        open("gassLogin");
        house_->key(Qt::Key_Return);
        QCOMPARE(house_->focused(), "summary");
        QVERIFY(house_->reads("Scrivi le ultime 10 cifre del numero della tessera."));
        QVERIFY(house_->reads("Scrivi la password."));
        house_->key(Qt::Key_Tab);
        house_->key(Qt::Key_Return);  // the first link of the summary
        QCOMPARE(house_->focused(), "number");
    }
    void wrongDataKeepTheNumberOnly() {
        QVERIFY(house_->givePassword());
        for (const QString& number : {house_->number, QStringLiteral("1234567897")}) {
            open("gassLogin");
            credentials(number, "sbagliata di sicuro");
            QTRY_VERIFY_WITH_TIMEOUT(house_->find("summary"), patience);
            QCOMPARE(house_->focused(), "summary");
            QVERIFY(house_->reads("I dati inseriti non sono corretti."));
            QCOMPARE(house_->find<ui::CardNumberEdit>("number")->digits(), number);
            QCOMPARE(house_->typedIn("password"), 0);
            QVERIFY(house_->pressByKey("cancel"));
            QVERIFY(house_->onPage("ui::WelcomePage"));
        }
    }
    void fiveErrorsLockAndTheHourIsTold() {
        QVERIFY(house_->givePassword());
        open("gassLogin");
        QVERIFY(house_->fill("number", house_->number));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(house_->fill("password", "sbagliata di sicuro"));
            house_->key(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(house_->find("summary") || house_->find("withCard"), patience);
        }
        QVERIFY(house_->onPage("ui::PasswordFailedPage"));
        QVERIFY(house_->reads("Accesso sospeso fino alle "));
        QVERIFY(house_->reads("login.locked"));
        QVERIFY(house_->pressByKey("home"));
        house_->advance(15min + 1s);
        open("gassLogin");
        credentials(house_->number, house_->password);
        reach("ui::CodePage");
    }
    void aReplacedCardIsToldBesideTheNumber() {
        QVERIFY(house_->givePassword());
        QVERIFY(house_->portal->givePassword(house_->form("0041270847"), house_->password));
        open("gassLogin");
        credentials(house_->number, house_->password);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("summary"), patience);
        QVERIFY(
            house_->reads("Questa tessera è stata sostituita. Usa il numero della nuova tessera."));
        QCOMPARE(house_->find<ui::CardNumberEdit>("number")->digits(), house_->number);
    }
    void aProvisionalCodeAndAnotherRegionAreNotSent() {
        open("gassLogin");
        QVERIFY(house_->fill("password", "qualunque cosa"));
        for (const auto& [number, sentence] :
             {std::pair{"12345678901", "codice fiscale provvisorio"},
              std::pair{"80380 00010 00412 70835", "di un'altra Regione"}}) {
            QVERIFY(house_->fill("number", number));
            house_->key(Qt::Key_Return);
            QCOMPARE(house_->focused(), "summary");
            QVERIFY(house_->reads(sentence));
            QCOMPARE(house_->typedIn("password"), 14);
        }
    }
    void aPortalThatIsAwayIsToldAndTheNumberStays() {
        QVERIFY(house_->givePassword());
        house_->portal->addFault({.kind = mockportal::Fault::Kind::status,
                                  .method = "POST",
                                  .path = "/auth/gass/start",
                                  .status = 503,
                                  .times = 1});
        open("gassLogin");
        credentials(house_->number, house_->password);
        reach("ui::PasswordFailedPage");
        QCOMPARE(house_->focused(), "retry");
        QVERIFY(house_->reads("portal.error"));
        house_->key(Qt::Key_Return);
        reach("ui::CredentialsPage");
        QCOMPARE(house_->find<ui::CardNumberEdit>("number")->digits(), house_->number);
        QVERIFY(house_->fill("password", house_->password));
        house_->key(Qt::Key_Return);
        reach("ui::CodePage");
    }

    void levelOneGoesWithoutCodeAndStepsUpToTheSamePlace() {
        QVERIFY(house_->givePassword());
        open("passwordLogin");
        credentials(house_->number, house_->password);
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
        QCOMPARE(house_->level(), core::Level::password);
        if (house_->onPage("ui::ActingPage")) house_->key(Qt::Key_Return);
        reach("ui::TodayPage");
        QVERIFY(house_->pressByKey("openRecord"));
        reach("ui::StepUpPage");
        QVERIFY(house_->reads("fatto alle "));
        QCOMPARE(house_->focused(), "continue");
        house_->key(Qt::Key_Return);
        reach("ui::CredentialsPage");
        credentials(house_->number, house_->password);
        reach("ui::CodePage");
        house_->type(house_->code());
        house_->key(Qt::Key_Return);
        reach("ui::LandingPage");
        QCOMPARE(house_->level(), core::Level::passwordAndCode);
    }

    void aWrongCodeCostsATryAndAShortOneDoesNot() {
        toCode();
        house_->type("4170");
        house_->key(Qt::Key_Return);
        QVERIFY(house_->reads("Il codice ha 8 cifre"));
        QVERIFY(house_->reads("Hai 3 tentativi"));
        for (const char* told : {"Ti restano 2 tentativi.", "Ti resta 1 tentativo."}) {
            enterCode(house_->anotherCode());
            QTRY_VERIFY_WITH_TIMEOUT(house_->reads(told), patience);
        }
        enterCode(house_->anotherCode());
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Questo codice non vale più."), patience);
        house_->advance(61s);
        QTRY_VERIFY(house_->find("resend"));
        QVERIFY(house_->pressByKey("resend"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Hai 3 tentativi"), patience);
        enterCode(house_->code());
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
    }
    void anExpiredCodeIsToldAndANewOneWorks() {
        toCode();
        const QString old = house_->code();
        house_->advance(181s);
        QTRY_VERIFY(house_->reads("Il codice è scaduto. Richiedine uno nuovo."));
        enterCode(old);  // R87: the portal judges, so it may be tried
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("summary"), patience);
        QVERIFY(house_->pressByKey("resend"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->code() != old && house_->find("notice"), patience);
        enterCode(house_->code());
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
    }
    void resendWorksAtAnyMomentAndAStormSendsOne() {
        toCode();
        const QString old = house_->code();
        QVERIFY(house_->reads("Potrai chiedere un nuovo codice fra "));
        house_->advance(61s);
        QTRY_VERIFY(house_->find("resend"));
        const auto before = house_->portal->outbox().size();
        house_->portal->addFault({.kind = mockportal::Fault::Kind::delay,
                                  .method = "POST",
                                  .path = "/auth/gass/otp",
                                  .delay = 3s,
                                  .times = 1});
        house_->type(house_->anotherCode());
        house_->key(Qt::Key_Return);  // still under way when the person asks for another
        QVERIFY(house_->tabTo("resend"));
        for (int i = 0; i < 10; ++i) house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("notice"), patience);
        QCOMPARE(house_->portal->outbox().size(), before + 1);
        QVERIFY(house_->code() != old);
        QCOMPARE(house_->focused(), "code");
        QCOMPARE(house_->find<ui::DigitBoxes>("code")->count(), 0);
        house_->type("41");  // half filled: the line waits again, and asking works later, too
        house_->advance(61s);
        QTRY_VERIFY(house_->find("resend"));
        QVERIFY(house_->pressByKey("resend"));
        QTRY_COMPARE_WITH_TIMEOUT(house_->portal->outbox().size(), before + 2, patience);
        QTRY_COMPARE(house_->find<ui::DigitBoxes>("code")->count(), 0);
        enterCode(house_->code());
        QTRY_VERIFY_WITH_TIMEOUT(house_->inside(), patience);
    }
    void goingBackLosesNothing() {
        toCode();
        house_->type("417");
        QVERIFY(house_->pressByKey("noSms"));
        QVERIFY(house_->onPage("ui::HelpSheet"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::CodePage"));
        QCOMPARE(house_->find<ui::DigitBoxes>("code")->count(), 3);
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
        QCOMPARE(house_->find<ui::CardNumberEdit>("number")->digits(), house_->number);
        house_->program->preferences().setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(house_->find<ui::CardNumberEdit>("number")->digits(), house_->number);
        house_->program->preferences().setLanguage(QStringLiteral("it"));
    }

  private:
    void open(const char* way) {
        QVERIFY(house_->pressByKey(way));
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
        QCOMPARE(house_->focused(), "number");
    }
    void credentials(const QString& number, const QString& password) {
        QVERIFY(house_->fill("number", number));
        QVERIFY(house_->fill("password", password));
        house_->key(Qt::Key_Return);
    }
    void reach(const char* page) {
        QTRY_VERIFY2_WITH_TIMEOUT(house_->onPage(page), page, patience);
    }
    void toNewPassword(const QString& first) {
        open("gassLogin");
        credentials(house_->number, first);
        reach("ui::NewPasswordPage");
    }
    void toCode() {
        QVERIFY(house_->givePassword());
        open("gassLogin");
        credentials(house_->number, house_->password);
        reach("ui::CodePage");
        QCOMPARE(house_->focused(), "code");
    }
    void enterCode(const QString& code) {
        QVERIFY(house_->tabTo("code"));
        house_->key(Qt::Key_Delete);
        house_->type(code);
        house_->key(Qt::Key_Return);
    }

    std::unique_ptr<e2e::KeyboardHouse> house_;
};

QTEST_MAIN(TestWindowPassword)
#include "test_window_password.moc"
