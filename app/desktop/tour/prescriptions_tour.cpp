// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/prescriptions_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/document_row.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class PrescriptionsTour {
  public:
    PrescriptionsTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        openSection();
        lists();
        choose("0P8R500P38");
        stage_.shoot("30c-prescrizione-erogata-in-parte");
        choose("0P7R600P2C");
        stage_.shoot("30d-prescrizione-scaduta");
        choose("1200A4000012345");
        stage_.shoot("30e-prescrizione-incompleta");
        choose("0P7V300P2H");
        stage_.shoot("30f-prescrizione-oscurata");
        hiding();
        looks();
        booking();
    }

  private:
    void openSection();
    void lists();
    void hiding();
    void looks();
    void booking();
    bool filled() const;
    void choose(const QString& code);
    void chooseKind(int index);

    Program& program_;
    Stage& stage_;
};

bool PrescriptionsTour::filled() const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find("prescriptions"));
    return list && list->model()->rowCount() > 1 &&
           !list->model()->index(1, 0).data().toString().isEmpty();
}

void PrescriptionsTour::openSection() {
    stage_.pressEntry(QStringLiteral("Fascicolo Sanitario Elettronico"));
    stage_.waitForPage("ui::LandingPage");
    stage_.chooseTab(QStringLiteral("PRESCRIZIONI"));
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
}

void PrescriptionsTour::choose(const QString& code) {
    auto* list = qobject_cast<QAbstractItemView*>(stage_.find("prescriptions"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto index = list->model()->index(row, 0);
        if (!index.data(ui::rowSecondary).toString().contains(code)) continue;
        list->setCurrentIndex(index);
        list->scrollTo(index);
        return;
    }
    throw StepFailed{code};
}

void PrescriptionsTour::chooseKind(int index) {
    stage_.find("kinds")->findChildren<QAbstractButton*>()[index]->click();
}

void PrescriptionsTour::lists() {
    stage_.shoot("30-prescrizioni");
    chooseKind(1);
    choose("0P8Q500P37");
    stage_.shoot("30b-prescrizioni-farmaci");
    chooseKind(0);
}

void PrescriptionsTour::hiding() {
    choose("0P8S500P39");
    stage_.press("toggleHidden");
    stage_.shoot("30g-nascondi-prescrizione");
    stage_.press("dismissHide");
}

void PrescriptionsTour::looks() {
    choose("0P8U100P3F");
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
    stage_.shoot("30h-scuro-prescrizioni");
    program_.preferences().setScheme(ui::Scheme::highContrast);
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
    stage_.shoot("30i-alto-contrasto-prescrizioni");
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.resize(small);
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
    stage_.shoot("30j-finestra-piccola-prescrizioni");
    stage_.find("prescriptions")->setFocus();
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::PrescriptionPage");
    stage_.shoot("30k-finestra-piccola-prescrizione");
    stage_.press("back");
    stage_.resize(wide);
    program_.preferences().setTextSize(200);
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
    stage_.shoot("30l-grande-prescrizioni");
    stage_.find("prescriptions")->setFocus();
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::PrescriptionPage");
    stage_.shoot("30m-grande-prescrizione");
    program_.preferences().setTextSize(100);
    stage_.press("back");
}

void PrescriptionsTour::booking() {
    stage_.waitForPage("ui::PrescriptionsPage", [this] { return filled(); });
    choose("0P8U100P3F");
    stage_.press("book");
    stage_.waitForPage("ui::ServicesPage");
    stage_.shoot("30n-prenota-dalla-ricetta");
}

}  // namespace

void tourPrescriptions(Program& program, Stage& stage) {
    PrescriptionsTour(program, stage).walk();
}

}  // namespace desktop
