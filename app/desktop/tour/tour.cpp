// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonObject>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QTextStream>

#include "app/desktop/demo/demo.h"
#include "app/desktop/demo/demo_panel.h"
#include "app/desktop/tour/booking_tour.h"
#include "app/desktop/tour/card_tour.h"
#include "app/desktop/tour/data_tour.h"
#include "app/desktop/tour/diagnosis_tour.h"
#include "app/desktop/tour/dialogs_tour.h"
#include "app/desktop/tour/doctor_tour.h"
#include "app/desktop/tour/home_tour.h"
#include "app/desktop/tour/login_tour.h"
#include "app/desktop/tour/notebook_tour.h"
#include "app/desktop/tour/open_booking_tour.h"
#include "app/desktop/tour/pad_tour.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/prescriptions_tour.h"
#include "app/desktop/tour/privacy_tour.h"
#include "app/desktop/tour/readers_tour.h"
#include "app/desktop/tour/record_tour.h"
#include "app/desktop/tour/stage.h"
#include "app/desktop/tour/tools_tour.h"
#include "app/desktop/tour/trends_tour.h"
#include "app/desktop/tour/visits_tour.h"
#include "ui/document/document_view.h"
#include "ui/style/appearance.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class Tour {
  public:
    Tour(Demo& demo, const QString& folder)
        : demo_(demo), program_(demo.makeProgram(dialogs_)), stage_(program_.window(), folder) {}

    /// Where it fails the picture `stopped-here` shows what was there instead.
    void walk() {
        try {
            steps();
        } catch (const StepFailed&) {
            stage_.shoot("stopped-here");
            throw;
        }
    }
    int pictures() const { return stage_.pictures(); }

  private:
    void steps() {
        prepare();
        beforeLogin();
        tourHelp(program_, stage_);
        tourCard(demo_, program_, stage_);
        tourPad(demo_, program_, stage_);
        tourDiagnosis(demo_, program_, stage_);
        tourPasswordLogin(demo_, program_, stage_);
        tourOpenBooking(program_, stage_);
        cardStates();
        pin();
        logIn();
        tourFamily(program_, stage_);
        record();
        tourPrescriptions(program_, stage_);
        tourBooking(program_, demo_, stage_);
        tourDoctor(program_, stage_);
        tourPrivacy(program_, stage_);
        tourNotebook(program_.window(), program_.preferences(), dialogs_, stage_);
        tourData(program_, stage_);
        otherPages();
        acting();
        tourConsent(demo_, stage_);
        looks();
        sessionEnds();
        cardOut();
        desk();
    }

    void prepare();
    void beforeLogin();
    void cardStates();
    void pin();
    void logIn();
    void record();
    void recordTroubles();
    void noAnswer();
    void otherPages();
    void acting();
    void actFor(const QString& name);
    void sessionEnds();
    void endsAndComesBack(const char* picture);
    void looks();
    void mainPages(const QString& look);
    void cardOut();
    void desk();

    void cardShown(core::CardState state, const QString& picture);
    void openDocument();
    bool listFilled(const char* name) const;
    bool textShown() const;
    bool pdfShown() const;
    void documentViews();
    void chooseView(int index);
    void documentOf(const QString& kind, const QString& picture, int below = 0);
    void fault(const QJsonObject& fault);

    Demo& demo_;
    TourDialogs dialogs_;
    Program& program_;
    Stage stage_;
};

void Tour::prepare() {
    ui::Appearance::instance().setMotion(false);
    program_.preferences().setScheme(ui::Scheme::light);
    program_.preferences().setTextSize(100);
    program_.preferences().setLanguage(QStringLiteral("it"));
    stage_.resize(wide);
}

void Tour::beforeLogin() {
    stage_.waitUntil(
        "reader", [this] { return program_.cards().snapshot().state == core::CardState::empty; });
    stage_.waitForPage("ui::WelcomePage");
    stage_.shoot("01-home-accesso");
    stage_.pressEntry("Fascicolo Sanitario Elettronico");
    stage_.waitForPage("ui::StepUpPage");
    stage_.shoot("16c-accesso-piu-sicuro");
    stage_.key(Qt::Key_Tab);
    stage_.pressEntry("Home");
    stage_.waitForPage("ui::WelcomePage");
}

void Tour::cardShown(core::CardState state, const QString& picture) {
    stage_.waitUntil(picture, [&] { return program_.cards().snapshot().state == state; });
    stage_.waitForPage("ui::CardPage");
    stage_.shoot(picture);
}

void Tour::cardStates() {
    using core::CardState;
    using Kind = DemoCards::Kind;
    DemoCards& cards = demo_.cards();
    stage_.press("cardLogin");
    cardShown(CardState::empty, "02-tessera-inserisci");
    cards.unplug();
    cardShown(CardState::noReader, "02b-collega-il-lettore");
    cards.plug();
    cardShown(CardState::empty, "02b-lettore-collegato");
    cards.insertUpsideDown();
    cardShown(CardState::mute, "02b-verso");
    cards.insert(Kind::notHealth);
    cardShown(CardState::unknownCard, "02b-altra-carta");
    cards.insert(Kind::expired);
    cardShown(CardState::expired, "02b-scaduta");
    shootReaders(demo_, program_, stage_);
    cards.insert(Kind::good);
    stage_.waitForPage("ui::PinPage");
    cards.remove();
    cardShown(CardState::empty, "02b-tolta");
    cards.insert(Kind::good);
    stage_.waitForPage("ui::PinPage");
}

void Tour::pin() {
    stage_.type("123");
    stage_.shoot("03-pin");
    stage_.press("confirm");
    stage_.shoot("03b-pin-corto");
    for (int i = 0; i < 3; ++i) stage_.key(Qt::Key_Backspace);
    stage_.type("54321");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::PinPage", [this] { return stage_.find("warning") != nullptr; });
    stage_.shoot("03c-pin-errato");
}

void Tour::logIn() {
    fault({{"method", "POST"},
           {"path", "/auth/cns"},
           {"kind", "delay"},
           {"delayMs", 1500},
           {"times", 1}});
    stage_.press("pin");
    stage_.type("12345");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::AccessPage");
    stage_.shoot("03d-accesso");
    stage_.waitForPage("ui::ActingPage");
    stage_.shoot("23-per-chi-vuoi-operare");
    stage_.press("actAsSelf");
    stage_.waitForPage("ui::TodayPage",
                       [this] { return listFilled("toRead") && listFilled("dueItems"); });
    stage_.shoot("05-home-dopo-accesso");
}

void Tour::openDocument() {
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
    stage_.find("documents")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::DocumentPage", [this] { return textShown(); });
    stage_.waitUntil("read", [this] {
        const auto* toggle = qobject_cast<QAbstractButton*>(stage_.find("toggleUnread"));
        return toggle && toggle->text() == QLatin1String("Segna come da leggere");
    });
}

void Tour::record() {
    noAnswer();
    stage_.pressEntry("Fascicolo Sanitario Elettronico");
    stage_.waitForPage("ui::LandingPage", [this] { return listFilled("panelDocumentsRows"); });
    stage_.shoot("06a-fse-pagina-iniziale");
    tourRecordTools(program_, stage_);
    tourTrends(program_, stage_);
    tourVisits(program_, stage_);
    stage_.press("panelDocumentsMore");
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
    stage_.find("documents")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.shoot("06-fse-documenti");
    openDocument();
    stage_.shoot("07-referto-laboratorio");
    documentViews();
    stage_.press("back");
    documentOf("dimissione", "07d-lettera-di-dimissione");
    documentOf("pronto soccorso", "07e-verbale-di-pronto-soccorso");
    documentOf("vaccin", "07f-vaccinazione");
    documentOf("specialistic", "07g-firma-con-aggiunte");
    documentOf("farmac", "07h-senza-firma", 1);
    documentOf("laboratorio", "07i-firma-rotta", 1);
    recordTroubles();
}

// Before the list was read for the first time.
void Tour::noAnswer() {
    fault({{"method", "GET"},
           {"path", "/fhir/DocumentReference"},
           {"kind", "status"},
           {"status", 503},
           {"times", 2}});
    stage_.pressEntry("Fascicolo Sanitario Elettronico");
    stage_.waitForPage("ui::LandingPage", [this] { return stage_.find("retry") != nullptr; });
    stage_.shoot("16-errore-fse");
    stage_.press("panelDocumentsMore");
    stage_.waitForPage("ui::DocumentsPage", [this] { return stage_.find("retry") != nullptr; });
    stage_.shoot("16-errore");
    stage_.press("retry");
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
}

void Tour::documentViews() {
    stage_.press("signatureDetails");
    stage_.shoot("07b-dettagli-della-firma");
    chooseView(1);
    stage_.shoot("07c-testo-completo");
    chooseView(2);
    stage_.waitForPage("ui::DocumentPage", [this] { return pdfShown(); });
    stage_.shoot("07c-originale-pdf");
    chooseView(0);
}

void Tour::chooseView(int index) {
    const auto views = stage_.find("views")->findChildren<QAbstractButton*>();
    views[index]->click();
}

// The newest of its kind, or one further below.
void Tour::documentOf(const QString& kind, const QString& picture, int below) {
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
    stage_.press("search");
    stage_.type(kind);
    stage_.find("documents")->setFocus();
    stage_.key(Qt::Key_Home);
    for (int i = 0; i < below; ++i) stage_.key(Qt::Key_Down);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::DocumentPage", [this] { return textShown(); });
    stage_.shoot(picture);
    stage_.press("back");
    stage_.waitForPage("ui::DocumentsPage");
    qobject_cast<QLineEdit*>(stage_.find("search"))->clear();
}

void Tour::recordTroubles() {
    stage_.waitForPage("ui::DocumentsPage");
    stage_.press("search");
    stage_.type("qqq");
    stage_.waitUntil("dropFilters", [this] { return stage_.find("dropFilters") != nullptr; });
    stage_.shoot("16b-elenco-vuoto");
    stage_.press("dropFilters");
    stage_.press("unread");
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
    stage_.shoot("06b-da-leggere");
    stage_.press("unreadOnly");
    tourDocuments(program_, stage_);
    tourSignatures(demo_, program_, stage_);
}

void Tour::otherPages() {
    const auto visit = [this](const char* entry, const char* page, const char* picture) {
        stage_.pressEntry(QString::fromUtf8(entry));
        stage_.waitForPage(page);
        stage_.shoot(QString::fromLatin1(picture));
    };
    visit("Impostazioni", "ui::SettingsPage", "21-impostazioni");
    visit("Home", "ui::TodayPage", "05c-home-dopo-lettura");
}

void Tour::actFor(const QString& name) {
    stage_.waitForPage("ui::ActingPage");
    for (auto* button : program_.window().findChildren<QAbstractButton*>("actAsOther"))
        if (button->isVisible() && button->accessibleName().startsWith(name)) button->click();
    stage_.waitForPage("ui::TodayPage");
}

void Tour::acting() {
    stage_.press("chooseSubject");
    actFor(QStringLiteral("GIULIA"));
    stage_.waitUntil("toRead", [this] { return listFilled("toRead"); });
    stage_.shoot("05b-home-per-altri");
    stage_.press("allDocuments");
    stage_.waitForPage("ui::LandingPage", [this] { return listFilled("panelDocumentsRows"); });
    stage_.shoot("23b-fse-per-altri");
    tourChildsVaccinations(program_, stage_);
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.shoot("23c-scuro-fse-per-altri");
    program_.preferences().setScheme(ui::Scheme::highContrast);
    stage_.pressEntry("Home");
    stage_.waitForPage("ui::TodayPage", [this] { return listFilled("toRead"); });
    stage_.shoot("23d-alto-contrasto-home-per-altri");
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.resize(small);
    stage_.shoot("23e-finestra-piccola-home-per-altri");
    stage_.resize(wide);
    program_.preferences().setTextSize(200);
    stage_.shoot("23f-grande-home-per-altri");
    program_.preferences().setTextSize(100);
    stage_.press("actForAnother");
    stage_.shoot("23g-cambia-persona");
    actFor(QStringLiteral("PIETRO"));
    stage_.shoot("23h-home-per-delegante");
    stage_.pressEntry("Gestione privacy");
    stage_.waitForPage("ui::ClosedPage");
    stage_.shoot("23i-privacy-chiusa");
    stage_.press("chooseSubject");
    program_.preferences().setTextSize(200);
    stage_.shoot("23j-grande-per-chi");
    program_.preferences().setTextSize(100);
    stage_.press("actForSelf");
    stage_.waitForPage("ui::TodayPage");
}

void Tour::endsAndComesBack(const char* picture) {
    stage_.waitForPage("ui::EndedPage");
    stage_.shoot(QString::fromLatin1(picture));
    stage_.press("again");
    stage_.waitForPage("ui::ChoicePage");
    stage_.pressEntry(QStringLiteral("Accedi con la tessera e il PIN"));
    stage_.waitForPage("ui::PinPage");
    stage_.type("12345");
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::TodayPage", [this] { return listFilled("toRead"); });
}

void Tour::sessionEnds() {
    using namespace std::chrono_literals;
    core::SessionManager& sessions = program_.sessions();
    stage_.pressEntry("Home");
    stage_.waitForPage("ui::TodayPage");
    sessions.noteActivity();
    const auto pass = [&](std::chrono::seconds time) {
        demo_.clock().advance(time);
        sessions.checkExpiry();
    };
    pass(9min + 2s);
    stage_.shoot("24-sei-ancora-qui");
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.shoot("24b-scuro-sei-ancora-qui");
    program_.preferences().setScheme(ui::Scheme::light);
    pass(1min);
    endsAndComesBack("25-fine-inattivo");
    sessions.portalSaid(core::SessionEnd::replaced);
    endsAndComesBack("25b-fine-entrato-altrove");
    sessions.portalSaid(core::SessionEnd::closed);
    endsAndComesBack("25c-fine-chiusa");
    sessions.portalSaid(core::SessionEnd::expired);
    endsAndComesBack("25d-fine-tempo");
}

void Tour::mainPages(const QString& look) {
    stage_.pressEntry("Home");
    stage_.waitForPage("ui::TodayPage", [this] { return listFilled("toRead"); });
    stage_.shoot(look + "-home");
    stage_.press("allDocuments");
    stage_.waitForPage("ui::LandingPage", [this] { return listFilled("panelDocumentsRows"); });
    stage_.shoot(look + "-fse");
    stage_.press("panelDocumentsMore");
    stage_.waitForPage("ui::DocumentsPage", [this] { return listFilled("documents"); });
    stage_.shoot(look + "-documenti");
    openDocument();
    stage_.shoot(look + "-documento");
}

void Tour::looks() {
    program_.preferences().setScheme(ui::Scheme::dark);
    mainPages("14-scuro");
    program_.preferences().setScheme(ui::Scheme::highContrast);
    mainPages("15-alto-contrasto");
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.resize(small);
    mainPages("18-finestra-piccola");
    stage_.pressEntry("Home");
    stage_.resize(wide);
    program_.preferences().setTextSize(200);
    stage_.shoot("17-grande-home");
    stage_.press("allDocuments");
    stage_.waitForPage("ui::LandingPage");
    stage_.shoot("17-grande-fse");
    stage_.press("panelDocumentsMore");
    stage_.waitForPage("ui::DocumentsPage");
    stage_.shoot("17-grande-documenti");
    openDocument();
    stage_.shoot("17-grande-documento");
    stage_.press("menu");
    stage_.waitForPage("ui::MenuPage");
    stage_.shoot("17-grande-menu");
    program_.preferences().setTextSize(100);
}

void Tour::cardOut() {
    demo_.cards().remove();
    stage_.waitForPage("ui::EndedPage");
    stage_.shoot("02c-sessione-chiusa");
    demo_.cards().insert(DemoCards::Kind::good);
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.press("again");
    stage_.waitForPage("ui::ChoicePage");
    stage_.shoot("14-scuro-scegli-come-entrare");
    stage_.press("cardLogin");
    stage_.waitForPage("ui::PinPage");
    stage_.shoot("14-scuro-pin");
    stage_.press("back");
    program_.preferences().setScheme(ui::Scheme::light);
    program_.preferences().setTextSize(200);
    stage_.pressEntry(QStringLiteral("Accedi con la tessera e il PIN"));
    stage_.waitForPage("ui::PinPage");
    stage_.shoot("17-grande-pin");
}

// What stands around the window: the hands, the counter, the phone.
void Tour::desk() {
    program_.preferences().setTextSize(100);
    DemoPanel& panel = demo_.makePanel();
    panel.show();
    const auto click = [&](const char* name) {
        panel.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    };
    stage_.shoot(panel, "22-prova-tessera");
    panel.turnTo(DemoPanel::Side::counter);
    click("enrol");
    stage_.shoot(panel, "22b-prova-sportello-da-correggere");
    click("prefill");
    click("enrol");
    stage_.waitUntil("SMS", [&] { return panel.findChild<QWidget*>("smsCode") != nullptr; });
    stage_.shoot(panel, "22c-prova-sportello-e-telefono");
    panel.turnTo(DemoPanel::Side::time);
    stage_.shoot(panel, "22d-prova-tempo");
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.shoot(panel, "22e-prova-scuro");
    program_.preferences().setScheme(ui::Scheme::light);
}

bool Tour::listFilled(const char* name) const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find(name));
    return list && list->model()->rowCount() > 0 &&
           !list->model()->index(list->model()->rowCount() - 1, 0).data().toString().isEmpty();
}

bool Tour::textShown() const {
    const auto* text = qobject_cast<ui::DocumentView*>(stage_.find("text"));
    return text && text->isWhole() && !text->document()->isEmpty();
}

// Pages are drawn on a thread of Qt's: there is something dark on the paper once they are there.
bool Tour::pdfShown() const {
    const auto* view = qobject_cast<QPdfView*>(stage_.find("pdf"));
    if (!view || view->document()->status() != QPdfDocument::Status::Ready) return false;
    const QImage paper = view->viewport()->grab().toImage();
    for (int y = 0; y < paper.height(); ++y)
        for (int x = paper.width() / 4; x < paper.width() * 3 / 4; ++x)
            if (qGray(paper.pixel(x, y)) < 90 && qAlpha(paper.pixel(x, y)) == 255 && y > 40)
                return true;
    return false;
}

// The next answers of the demo portal that fit are spoilt (design 3, control interface).
void Tour::fault(const QJsonObject& fault) {
    PortalHand(demo_.control()).post(QStringLiteral("/fault"), fault);
}

}  // namespace

int makeTour(Demo& demo, const QString& folder) {
    try {
        Tour tour(demo, folder);
        tour.walk();
        QTextStream(stdout) << tour.pictures() << " pictures in " << folder << '\n';
        return 0;
    } catch (const StepFailed& step) {
        QTextStream(stderr) << "the tour stops at: " << step.what << '\n';
        return 1;
    }
}

}  // namespace desktop
