// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/tour.h"

#include <QTextStream>

#include "app/desktop/demo/demo.h"
#include "app/desktop/tour/acting_tour.h"
#include "app/desktop/tour/booking_tour.h"
#include "app/desktop/tour/card_tour.h"
#include "app/desktop/tour/data_tour.h"
#include "app/desktop/tour/diagnosis_tour.h"
#include "app/desktop/tour/dialogs_tour.h"
#include "app/desktop/tour/doctor_tour.h"
#include "app/desktop/tour/documents_tour.h"
#include "app/desktop/tour/entry_tour.h"
#include "app/desktop/tour/home_tour.h"
#include "app/desktop/tour/login_tour.h"
#include "app/desktop/tour/looks_tour.h"
#include "app/desktop/tour/notebook_tour.h"
#include "app/desktop/tour/open_booking_tour.h"
#include "app/desktop/tour/pad_tour.h"
#include "app/desktop/tour/prescriptions_tour.h"
#include "app/desktop/tour/privacy_tour.h"
#include "app/desktop/tour/record_tour.h"
#include "app/desktop/tour/session_tour.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"
#include "ui/style/appearance.h"

namespace desktop {
namespace {

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
        tourWelcome(program_, stage_);
        tourHelp(program_, stage_);
        tourCard(demo_, program_, stage_);
        tourPad(demo_, program_, stage_);
        tourDiagnosis(demo_, program_, stage_);
        tourPasswordLogin(demo_, program_, stage_);
        tourOpenBooking(program_, stage_);
        tourCardLogin(demo_, program_, stage_);
        tourFamily(program_, stage_);
        tourRecord(demo_, program_, stage_);
        tourPrescriptions(program_, stage_);
        tourBooking(program_, demo_, stage_);
        tourDoctor(program_, stage_);
        tourPrivacy(program_, stage_);
        tourNotebook(program_.window(), program_.preferences(), dialogs_, stage_);
        tourData(program_, stage_);
        otherPages();
        tourActing(program_, stage_);
        tourConsent(demo_, stage_);
        tourLooks(program_, stage_);
        tourSessionEnds(demo_, program_, stage_);
        tourCardOut(demo_, program_, stage_);
        tourDesk(demo_, program_, stage_);
    }

    void prepare();
    void otherPages();

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

void Tour::otherPages() {
    const auto visit = [this](const char* entry, const char* page, const char* picture) {
        stage_.pressEntry(QString::fromUtf8(entry));
        stage_.waitForPage(page);
        stage_.shoot(QString::fromLatin1(picture));
    };
    visit("Impostazioni", "ui::SettingsPage", "21-impostazioni");
    visit("Home", "ui::TodayPage", "05c-home-dopo-lettura");
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
