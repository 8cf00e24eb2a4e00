// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/booking_tour.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonObject>

#include "app/desktop/demo/demo.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document_row.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class BookingTour {
  public:
    BookingTour(Program& program, Demo& demo, Stage& stage)
        : program_(program), demo_(demo), stage_(stage) {}

    void walk() {
        openSection();
        stage_.shoot("09a-prenota");
        summary();
        moment();
        truth();
        booked();
        appointments();
        agendas();
        withoutLogin();
    }

  private:
    void openSection();
    void summary();
    void moment();
    void truth();
    void booked();
    void appointments();
    void agendas();
    void withoutLogin();
    void looks(const QString& picture);
    void enterFirst(const char* list);
    bool filled(const char* name) const;
    void fault(const char* method, const char* kind, int status);

    Program& program_;
    Demo& demo_;
    Stage& stage_;
};

bool BookingTour::filled(const char* name) const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find(name));
    if (!list || list->model()->rowCount() == 0) return false;
    return !list->model()->index(list->model()->rowCount() - 1, 0).data().toString().isEmpty();
}

void BookingTour::fault(const char* method, const char* kind, int status) {
    QJsonObject fault{
        {"method", method}, {"path", "/fhir/Appointment"}, {"kind", kind}, {"times", 1}};
    if (status != 0) fault.insert(QStringLiteral("status"), status);
    PortalHand(demo_.control()).post(QStringLiteral("/fault"), fault);
}

// A list that is filled anew between the two keys forgets its row: then they are pressed again.
void BookingTour::enterFirst(const char* list) {
    stage_.waitUntil(QString::fromLatin1(list), [&] { return filled(list); });
    stage_.waitUntil(QString::fromLatin1(list), [&] {
        if (!filled(list)) return stage_.find(list) == nullptr;
        stage_.find(list)->setFocus();
        stage_.key(Qt::Key_Home);
        stage_.key(Qt::Key_Return);
        return stage_.find(list) == nullptr;
    });
}

void BookingTour::openSection() {
    stage_.pressEntry(QStringLiteral("Prenotazioni"));
    stage_.waitForPage("ui::BookPage", [this] { return filled("bookable"); });
}

void BookingTour::looks(const QString& picture) {
    stage_.shoot(picture);
    stage_.resize(small);
    stage_.shoot(picture + QStringLiteral("-finestra-piccola"));
    stage_.resize(wide);
}

void BookingTour::summary() {
    enterFirst("bookable");
    stage_.waitForPage("ui::ServicesPage");
    stage_.shoot("09b-che-cosa-prenoti");
    stage_.press("goOn");
    stage_.waitForPage("ui::FacilityPage", [this] { return filled("facilities"); });
    looks(QStringLiteral("09c-scegli-dove"));
    enterFirst("facilities");
    stage_.waitForPage("ui::SummaryPage");
    stage_.press("goOn");
    stage_.shoot("09e-riepilogo-da-correggere");
    stage_.press("phone");
    stage_.type("02-5550142");
    looks(QStringLiteral("09d-riepilogo"));
    stage_.press("goOn");
}

void BookingTour::moment() {
    stage_.waitForPage("ui::MomentPage", [this] { return stage_.find("slot") != nullptr; });
    stage_.press("slot");
    stage_.waitUntil("hold", [this] { return stage_.find("hold") != nullptr; });
    looks(QStringLiteral("09-prenota-giorno-ora"));
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.waitUntil("slots", [this] { return stage_.find("slot") != nullptr; });
    stage_.shoot("09-scuro-giorno-ora");
    program_.preferences().setScheme(ui::Scheme::light);
    program_.preferences().setTextSize(200);
    stage_.waitUntil("slots", [this] { return stage_.find("slot") != nullptr; });
    stage_.shoot("09-grande-giorno-ora");
    program_.preferences().setTextSize(100);
    stage_.waitUntil("slots", [this] { return stage_.find("slot") != nullptr; });
}

// The answer to the confirmation is lost, and so is the one to the question.
void BookingTour::truth() {
    fault("PUT", "reset", 0);
    fault("GET", "status", 503);
    stage_.press("confirm");
    stage_.waitUntil("truth", [this] {
        const auto* again = qobject_cast<const ui::Button*>(stage_.find("askAgain"));
        return again != nullptr && !again->isBusy();
    });
    stage_.shoot("09f-non-sappiamo-ancora");
    stage_.press("askAgain");
}

void BookingTour::booked() {
    stage_.waitForPage("ui::BookedPage");
    looks(QStringLiteral("09g-sei-prenotato"));
    program_.preferences().setTextSize(200);
    stage_.shoot("09g-grande-sei-prenotato");
    program_.preferences().setTextSize(100);
}

void BookingTour::appointments() {
    stage_.pressEntry(QStringLiteral("Prenotazioni"));
    stage_.waitForPage("ui::BookPage");
    stage_.chooseTab(QStringLiteral("CONSULTA/ANNULLA APPUNTAMENTI"));
    stage_.waitForPage("ui::AppointmentsPage", [this] { return filled("appointments"); });
    looks(QStringLiteral("09h-appuntamenti"));
    stage_.press("cancelAppointment");
    stage_.shoot("09i-annulla-appuntamento");
    stage_.press("dismissCancel");
    program_.preferences().setTextSize(200);
    stage_.waitForPage("ui::AppointmentsPage", [this] { return filled("appointments"); });
    stage_.shoot("09h-grande-appuntamenti");
    program_.preferences().setTextSize(100);
    stage_.waitForPage("ui::AppointmentsPage", [this] { return filled("appointments"); });
}

void BookingTour::agendas() {
    stage_.chooseTab(QStringLiteral("CONSULTA AGENDE"));
    const auto services = [this] { return qobject_cast<QComboBox*>(stage_.find("service")); };
    stage_.waitForPage("ui::AgendasPage", [&] { return services() && services()->count() > 3; });
    services()->setCurrentIndex(3);
    stage_.press("searchAgendas");
    stage_.waitForPage("ui::AgendasPage", [this] { return filled("agendas"); });
    looks(QStringLiteral("09j-agende"));
}

// The pages are the same with and without a session.
void BookingTour::withoutLogin() {
    stage_.pressEntry(QStringLiteral("Home"));
    stage_.waitForPage("ui::TodayPage");
}

}  // namespace

void tourBooking(Program& program, Demo& demo, Stage& stage) {
    BookingTour(program, demo, stage).walk();
}

}  // namespace desktop
