// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/open_booking_tour.h"

#include <QAbstractItemView>
#include <QComboBox>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);
const QString person = QStringLiteral("RSSMRA62B25C014Z");
const QString number = QStringLiteral("0041270839");
const QString iup = QStringLiteral("0P8U100P3F");

class OpenBookingTour {
  public:
    OpenBookingTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        start();
        whereAndWhen();
        agendas();
        stage_.pressEntry(QStringLiteral("Home"));
        stage_.waitForPage("ui::WelcomePage");
    }

  private:
    void start();
    void whereAndWhen();
    void agendas();
    void fill(const char* field, const QString& text) {
        stage_.press(field);
        stage_.key(Qt::Key_A, Qt::ControlModifier);
        stage_.type(text);
    }
    bool filled(const char* name) const {
        const auto* list = qobject_cast<QAbstractItemView*>(stage_.find(name));
        return list && list->model()->rowCount() > 0 &&
               !list->model()->index(0, 0).data().toString().isEmpty();
    }
    void looks(const QString& picture) {
        stage_.shoot(picture);
        stage_.resize(small);
        stage_.shoot(picture + QStringLiteral("-finestra-piccola"));
        stage_.resize(wide);
        program_.preferences().setTextSize(200);
        stage_.shoot(picture + QStringLiteral("-grande"));
        program_.preferences().setTextSize(100);
    }

    Program& program_;
    Stage& stage_;
};

void OpenBookingTour::start() {
    stage_.pressEntry(QStringLiteral("Prenotazioni"));
    stage_.waitForPage("ui::BookPage");
    stage_.shoot("09k-prenota-senza-accesso");
    stage_.press("bookWithoutLogin");
    stage_.waitForPage("ui::OpenStartPage");
    fill("fiscalCode", person);
    fill("number", number);
    fill("iup", QStringLiteral("0P8U100P3Z"));
    looks(QStringLiteral("09l-codice-tessera-iup"));
    stage_.press("goOn");
    stage_.waitUntil("mismatch", [this] { return stage_.find("summary") != nullptr; });
    stage_.shoot("09m-dati-che-non-corrispondono");
    fill("iup", iup);
    stage_.press("goOn");
    stage_.waitForPage("ui::ServicesPage");
    stage_.shoot("09n-che-cosa-senza-accesso");
}

void OpenBookingTour::whereAndWhen() {
    stage_.press("goOn");
    stage_.waitForPage("ui::FacilityPage", [this] { return filled("facilities"); });
    stage_.shoot("09o-dove-senza-accesso");
    stage_.find("facilities")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::SummaryPage");
    fill("phone", QStringLiteral("02-5550142"));
    stage_.press("goOn");
    stage_.waitForPage("ui::MomentPage", [this] { return stage_.find("slot") != nullptr; });
    stage_.press("slot");
    stage_.waitUntil("hold", [this] { return stage_.find("hold") != nullptr; });
    stage_.shoot("09p-quando-senza-accesso");
}

void OpenBookingTour::agendas() {
    stage_.pressEntry(QStringLiteral("Prenotazioni"));
    stage_.waitForPage("ui::BookPage");
    stage_.chooseTab(QStringLiteral("CONSULTA AGENDE"));
    const auto services = [this] { return qobject_cast<QComboBox*>(stage_.find("service")); };
    stage_.waitForPage("ui::AgendasPage", [&] { return services() && services()->count() > 3; });
    services()->setCurrentIndex(3);
    stage_.press("searchAgendas");
    stage_.waitForPage("ui::AgendasPage", [this] { return filled("agendas"); });
    looks(QStringLiteral("09q-agende-senza-accesso"));
}

}  // namespace

void tourOpenBooking(Program& program, Stage& stage) {
    OpenBookingTour(program, stage).walk();
}

}  // namespace desktop
