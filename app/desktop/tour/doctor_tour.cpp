// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/doctor_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class DoctorTour {
  public:
    DoctorTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        card();
        search();
        request();
        change();
        paediatricians();
        child();
        looks();
    }

  private:
    void card();
    void search();
    void request();
    void change();
    void paediatricians();
    void child();
    void looks();
    void lookOf(const QString& name);
    void openCard();
    void openSearch();
    bool filled(const QString& name) const;
    void look(const QString& name);
    void choose(const char* page);
    void waitForText();
    void pin(const QString& digits);

    Program& program_;
    Stage& stage_;
};

void DoctorTour::openCard() {
    stage_.pressEntry(QStringLiteral("Il tuo medico"));
    stage_.waitForPage("ui::MyDoctorPage",
                       [this] { return stage_.find("printDoctor") != nullptr; });
}

void DoctorTour::card() {
    openCard();
    stage_.waitUntil("associates", [this] { return stage_.find("toggleAssociates") != nullptr; });
    stage_.shoot("10-medico");
    stage_.press("toggleAssociates");
    stage_.shoot("10c-medici-associati");
    stage_.press("doctorHelp");
    stage_.shoot("10d-medico-aiuto");
    stage_.press("closeHelp");
    stage_.waitUntil("closed", [this] { return stage_.find("helpSide") == nullptr; });
}

bool DoctorTour::filled(const QString& name) const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find("doctors"));
    return list && list->model()->rowCount() > 0 &&
           list->model()->index(0, 0).data().toString().contains(name);
}

void DoctorTour::openSearch() {
    stage_.press("changeDoctor");
    stage_.waitForPage("ui::DoctorSearchPage", [this] { return filled(QStringLiteral("Dott.")); });
}

void DoctorTour::look(const QString& name) {
    qobject_cast<QLineEdit*>(stage_.find("doctorName"))->clear();
    stage_.press("doctorName");
    stage_.type(name);
    stage_.waitUntil(name, [&] { return filled(name); });
    auto* list = qobject_cast<QAbstractItemView*>(stage_.find("doctors"));
    list->setCurrentIndex(list->model()->index(0, 0));
}

void DoctorTour::search() {
    openSearch();
    stage_.shoot("10e-cerca-il-medico");
    look(QStringLiteral("Tosi"));
    stage_.shoot("10f-non-si-puo-scegliere");
}

void DoctorTour::choose(const char* page) {
    stage_.press("chooseDoctor");
    stage_.waitForPage(page);
}

void DoctorTour::waitForText() {
    stage_.waitForPage("ui::ConfirmPage", [this] { return stage_.find("confirm") != nullptr; });
}

void DoctorTour::pin(const QString& digits) {
    stage_.press("pin");
    stage_.type(digits);
}

// A full one: asked with a reason, and taken back.
void DoctorTour::request() {
    look(QStringLiteral("Valmori"));
    stage_.shoot("10g-su-richiesta");
    choose("ui::ReasonPage");
    stage_.press("goOn");
    stage_.shoot("10h-motivo-da-scrivere");
    stage_.press("reason");
    stage_.type(QStringLiteral("Segue mia moglie da anni."));
    stage_.press("goOn");
    waitForText();
    stage_.shoot("10i-richiesta-conferma");
    pin(QStringLiteral("12345"));
    stage_.press("confirm");
    stage_.waitForPage("ui::ReceiptPage");
    stage_.shoot("10j-richiesta-inviata");
    openCard();
    stage_.waitUntil("withdraw", [this] { return stage_.find("withdraw") != nullptr; });
    stage_.press("withdraw");
    stage_.shoot("10k-ritira-la-richiesta");
    stage_.press("confirmWithdraw");
    stage_.waitUntil("withdrawn", [this] { return stage_.find("requestNotice") != nullptr; });
    stage_.shoot("10l-richiesta-ritirata");
}

void DoctorTour::change() {
    openSearch();
    look(QStringLiteral("Aldeni"));
    stage_.shoot("10m-si-puo-scegliere");
    choose("ui::ConfirmPage");
    waitForText();
    pin(QStringLiteral("54321"));
    stage_.shoot("10b-medico-conferma");
    stage_.press("confirm");
    stage_.waitUntil("pinRefused", [this] { return stage_.find("pinRefused") != nullptr; });
    stage_.shoot("10n-conferma-pin-errato");
    lookOf(QStringLiteral("10b-conferma"));
    pin(QStringLiteral("12345"));
    stage_.press("confirm");
    stage_.waitForPage("ui::ReceiptPage");
    stage_.shoot("10o-ricevuta");
}

void DoctorTour::paediatricians() {
    openCard();
    stage_.chooseTab(QStringLiteral("ELENCO PEDIATRI"));
    stage_.waitForPage("ui::DoctorSearchPage", [this] { return filled(QStringLiteral("Dott.")); });
    stage_.shoot("10p-elenco-pediatri");
    stage_.chooseTab(QStringLiteral("SCEGLI IL PEDIATRA"));
    stage_.waitForPage("ui::MyDoctorPage");
    stage_.shoot("10q-scegli-il-pediatra");
}

void DoctorTour::child() {
    stage_.press("chooseForChild");
    stage_.waitForPage("ui::MyDoctorPage",
                       [this] { return stage_.find("printDoctor") != nullptr; });
    stage_.shoot("10r-pediatra-di-un-figlio");
    stage_.press("actForSelf");
    stage_.waitForPage("ui::TodayPage");
}

void DoctorTour::lookOf(const QString& name) {
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.shoot(name + QStringLiteral("-scuro"));
    program_.preferences().setScheme(ui::Scheme::highContrast);
    stage_.shoot(name + QStringLiteral("-alto-contrasto"));
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.resize(small);
    stage_.shoot(name + QStringLiteral("-finestra-piccola"));
    stage_.resize(wide);
    program_.preferences().setTextSize(200);
    stage_.shoot(name + QStringLiteral("-grande"));
    program_.preferences().setTextSize(100);
}

void DoctorTour::looks() {
    openCard();
    lookOf(QStringLiteral("10-medico"));
    openSearch();
    lookOf(QStringLiteral("10e-cerca"));
}

}  // namespace

void tourDoctor(Program& program, Stage& stage) {
    DoctorTour(program, stage).walk();
}

}  // namespace desktop
