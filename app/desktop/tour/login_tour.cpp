// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/login_tour.h"

#include "app/desktop/demo/demo.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/paragraph.h"

namespace desktop {
namespace {

const QString person = QStringLiteral("RSSMRA62B25C014Z");
const QString number = QStringLiteral("0041270839");
const QString chosen = QStringLiteral("tre gatti sul tetto");

class LoginTour {
  public:
    LoginTour(Demo& demo, Program& program, Stage& stage)
        : demo_(demo), program_(program), stage_(stage), portal_(demo.control()) {}

    void walk() {
        credentials();
        firstAccess();
        newPassword();
        code();
        passwordOnly();
        troubles();
        looks();
    }

  private:
    void credentials();
    void firstAccess();
    void newPassword();
    void code();
    void codeInTime();
    void passwordOnly();
    void troubles();
    void looks();
    void look(const QString& name);

    void open(const char* way) {
        stage_.press(way);
        stage_.waitForPage("ui::CredentialsPage");
    }
    void fill(const char* field, const QString& text) {
        stage_.press(field);
        stage_.type(text);
    }
    void enter(const QString& password) {
        fill("number", number);
        fill("password", password);
        stage_.key(Qt::Key_Return);
    }
    QString enrol() {
        return portal_
            .post("/gass/enrol", {{"codiceFiscale", person},
                                  {"cardNumber", number},
                                  {"mobile", "3330000482"}})["paperHalf"]
            .toString();
    }
    void logOut() {
        stage_.press("logout");
        stage_.waitForPage("ui::WelcomePage");
    }
    void advance(std::chrono::seconds by) {
        portal_.post("/clock", {{"advanceSeconds", qint64(by.count())}});
        demo_.clock().advance(by);
    }

    Demo& demo_;
    Program& program_;
    Stage& stage_;
    PortalHand portal_;
};

void LoginTour::credentials() {
    open("gassLogin");
    stage_.type("004127");
    stage_.shoot("04a-numero-e-password");
    stage_.press("proceed");
    stage_.shoot("04a2-da-completare");
    fill("number", "0839");
    fill("password", "non la ricordo");
    stage_.key(Qt::Key_Return);
    stage_.waitUntil("refusal", [this] { return stage_.find("summary") != nullptr; });
    stage_.shoot("04a3-dati-non-corretti");
    stage_.press("forgotten");
    stage_.waitForPage("ui::HelpSheet");
    stage_.shoot("04a4-password-dimenticata");
    stage_.press("understood");
    stage_.waitForPage("ui::CredentialsPage");
}

void LoginTour::firstAccess() {
    const QString paper = enrol();
    const QString sms = portal_.lastHalf();
    stage_.press("firstAccess");
    fill("paperHalf", paper);
    fill("smsHalf", sms);
    stage_.shoot("04a5-primo-accesso");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::NewPasswordPage");
    fill("current", paper + sms);
}

void LoginTour::newPassword() {
    fill("next", "1234");
    stage_.shoot("04b-cambio-password");
    stage_.press("save");
    stage_.shoot("04b2-condizioni-che-mancano");
    stage_.press("next");
    for (int i = 0; i < 4; ++i) stage_.key(Qt::Key_Backspace);
    stage_.type(chosen);
    fill("repeated", chosen);
    stage_.shoot("04b3-condizioni-a-posto");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::CodePage");
}

void LoginTour::code() {
    stage_.shoot("04-codice-dopo-il-cambio");
    stage_.type("41709");
    stage_.shoot("04-codice-sms");
    stage_.press("send");
    stage_.shoot("04c-codice-corto");
    fill("code", "000");
    stage_.key(Qt::Key_Return);
    stage_.waitUntil("wrong code", [this] {
        const auto* tries = qobject_cast<ui::Paragraph*>(stage_.find("tries"));
        return tries && tries->text().contains(u'2');
    });
    stage_.shoot("04d-codice-errato");
    stage_.press("noSms");
    stage_.waitForPage("ui::HelpSheet");
    stage_.shoot("04e-sms-non-arrivato");
    stage_.press("understood");
    stage_.waitForPage("ui::CodePage");
    codeInTime();
}

void LoginTour::codeInTime() {
    using namespace std::chrono_literals;
    advance(155s);
    stage_.waitUntil("resend", [this] { return stage_.find("resend") != nullptr; });
    stage_.shoot("04f-ultimi-secondi");
    advance(30s);
    stage_.waitUntil("over",
                     [this] { return stage_.find("ring")->accessibleName().contains("scad"); });
    stage_.shoot("04g-codice-scaduto");
    stage_.press("resend");
    stage_.waitUntil("new code", [this] { return stage_.find("notice") != nullptr; });
    stage_.shoot("04h-nuovo-codice");
    fill("code", portal_.lastCode());
    stage_.key(Qt::Key_Return);
    stage_.waitUntil("inside", [this] { return program_.sessions().active(); });
    stage_.shoot("04i-dentro");
    logOut();
}

void LoginTour::passwordOnly() {
    open("passwordLogin");
    stage_.shoot("04j-sola-password");
    enter(chosen);
    stage_.waitUntil("inside", [this] { return program_.sessions().active(); });
    stage_.press("actAsSelf");
    stage_.waitForPage("ui::TodayPage");
    stage_.pressEntry("Fascicolo Sanitario Elettronico");
    stage_.waitForPage("ui::StepUpPage");
    stage_.shoot("16c2-serve-anche-il-codice");
    stage_.press("withoutReader");
    stage_.waitForPage("ui::HelpSheet");
    stage_.shoot("16c3-senza-lettore");
    stage_.press("understood");
    logOut();
}

void LoginTour::troubles() {
    portal_.post("/fault", {{"method", "POST"},
                            {"path", "/auth/gass/start"},
                            {"kind", "status"},
                            {"status", 503},
                            {"times", 1}});
    open("gassLogin");
    enter(chosen);
    stage_.waitForPage("ui::PasswordFailedPage");
    stage_.shoot("04k-portale-non-risponde");
    stage_.press("retry");
    stage_.waitForPage("ui::CredentialsPage");
    for (int i = 0; i < 5; ++i) {
        fill("password", "sbagliata di proposito");
        stage_.key(Qt::Key_Return);
        stage_.waitUntil("answer", [this] {
            return stage_.find("summary") != nullptr || stage_.find("home") != nullptr;
        });
    }
    stage_.waitForPage("ui::PasswordFailedPage");
    stage_.shoot("04l-accesso-sospeso");
    portal_.post("/gass/unlock", {{"codiceFiscale", person}});
    stage_.press("home");
    stage_.waitForPage("ui::WelcomePage");
}

void LoginTour::look(const QString& name) {
    const QString paper = enrol();
    const QString sms = portal_.lastHalf();
    open("gassLogin");
    stage_.shoot(name + "-numero-e-password");
    fill("number", number);
    stage_.press("firstAccess");
    fill("paperHalf", paper);
    fill("smsHalf", sms);
    stage_.shoot(name + "-primo-accesso");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::NewPasswordPage");
    fill("current", paper + sms);
    const QString password = name + QStringLiteral(" sul tetto");
    fill("next", password);
    stage_.shoot(name + "-cambio-password");
    fill("repeated", password);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::CodePage");
    stage_.type("4170");
    stage_.shoot(name + "-codice-sms");
    stage_.press("back");
    stage_.waitForPage("ui::CredentialsPage");
    stage_.press("cancel");
    stage_.waitForPage("ui::WelcomePage");
    advance(std::chrono::minutes(15));
}

void LoginTour::looks() {
    auto& preferences = program_.preferences();
    preferences.setScheme(ui::Scheme::dark);
    look("14-scuro");
    preferences.setScheme(ui::Scheme::highContrast);
    look("15-alto-contrasto");
    preferences.setScheme(ui::Scheme::light);
    stage_.resize({1024, 600});
    look("18-finestra-piccola");
    stage_.resize({1280, 800});
    preferences.setTextSize(200);
    look("17-grande");
    preferences.setTextSize(100);
}

}  // namespace

void tourPasswordLogin(Demo& demo, Program& program, Stage& stage) {
    LoginTour(demo, program, stage).walk();
}

}  // namespace desktop
