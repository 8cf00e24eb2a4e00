// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/privacy_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/paragraph.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class PrivacyTour {
  public:
    PrivacyTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        open();
        stage_.shoot("60-privacy");
        choosing();
        registerOfAccesses();
        doctorsView();
        stage_.chooseTab(QStringLiteral("DOCUMENTI OSCURATI"));
        stage_.waitForPage("ui::HiddenPage", [this] { return rows("hiddenDocuments") > 0; });
        stage_.shoot("60h-documenti-oscurati");
        delegations();
        looks();
    }

  private:
    void open();
    void choosing();
    void registerOfAccesses();
    void doctorsView();
    void delegations();
    void looks();
    int rows(const char* list) const;
    QString text(const char* paragraph) const;
    void turn(const char* name);
    bool counted() const { return text("doctorSees").contains(QLatin1String("document")); }

    Program& program_;
    Stage& stage_;
};

int PrivacyTour::rows(const char* name) const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find(name));
    return list ? list->model()->rowCount() : 0;
}

QString PrivacyTour::text(const char* name) const {
    const auto* paragraph = qobject_cast<ui::Paragraph*>(stage_.find(name));
    return paragraph ? paragraph->text() : QString();
}

void PrivacyTour::turn(const char* name) {
    qobject_cast<QAbstractButton*>(stage_.find(name))->click();
}

void PrivacyTour::open() {
    stage_.pressEntry(QStringLiteral("Gestione privacy"));
    stage_.waitForPage("ui::ConsentsPage",
                       [this] { return rows("newestAccesses") > 0 && counted(); });
}

void PrivacyTour::choosing() {
    turn("switch1");
    stage_.waitUntil(QStringLiteral("before and after"),
                     [this] { return text("wouldSee2").contains(QLatin1String("dopo")); });
    stage_.shoot("60b-privacy-domanda");
    stage_.press("confirmChoice");
    stage_.waitUntil(QStringLiteral("the receipt"),
                     [this] { return stage_.find("printReceipt") != nullptr; });
    stage_.shoot("60c-privacy-fatto");
    turn("switch1");
    stage_.press("confirmChoice");
    stage_.waitUntil(QStringLiteral("the consent is back"), [this] {
        return qobject_cast<QAbstractButton*>(stage_.find("switch1"))->isChecked();
    });
    stage_.press("consentHistory");
    stage_.waitForPage("ui::HistoryPage", [this] { return rows("history") > 4; });
    stage_.shoot("60d-storia-consensi");
    stage_.press("back");
}

void PrivacyTour::registerOfAccesses() {
    stage_.waitForPage("ui::ConsentsPage");
    stage_.press("allAccesses");
    stage_.waitForPage("ui::AccessesPage", [this] { return rows("accesses") > 4; });
    stage_.shoot("60e-registro-accessi");
    turn("unusualOnly");
    stage_.shoot("60f-registro-da-guardare");
    turn("unusualOnly");
    stage_.press("back");
}

void PrivacyTour::doctorsView() {
    stage_.waitForPage("ui::ConsentsPage");
    stage_.press("lookAsDoctor");
    stage_.waitForPage("ui::SeenPage", [this] { return rows("seen") > 4; });
    stage_.shoot("60g-che-cosa-vede-il-medico");
    stage_.press("back");
    stage_.waitForPage("ui::ConsentsPage");
}

void PrivacyTour::delegations() {
    stage_.chooseTab(QStringLiteral("DELEGHE"));
    stage_.waitForPage("ui::DelegationsPage",
                       [this] { return stage_.find("revokeDelegation") != nullptr; });
    stage_.shoot("60i-deleghe");
    stage_.press("revokeDelegation");
    stage_.shoot("60j-revoca-delega");
    stage_.press("dismiss");
    stage_.press("newDelegation");
    stage_.waitForPage("ui::DelegationPage");
    stage_.press("sendDelegation");
    stage_.shoot("60k-nuova-delega");
    stage_.press("back");
    stage_.waitForPage("ui::DelegationsPage");
}

void PrivacyTour::looks() {
    open();
    program_.preferences().setScheme(ui::Scheme::dark);
    stage_.waitForPage("ui::ConsentsPage", [this] { return counted(); });
    stage_.shoot("60l-scuro-privacy");
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.resize(small);
    stage_.waitForPage("ui::ConsentsPage", [this] { return counted(); });
    stage_.shoot("60m-finestra-piccola-privacy");
    stage_.resize(wide);
    program_.preferences().setTextSize(200);
    stage_.waitForPage("ui::ConsentsPage", [this] { return counted(); });
    stage_.shoot("60n-grande-privacy");
    stage_.press("allAccesses");
    stage_.waitForPage("ui::AccessesPage", [this] { return rows("accesses") > 4; });
    stage_.shoot("60o-grande-registro");
    program_.preferences().setTextSize(100);
    stage_.waitForPage("ui::AccessesPage", [this] { return rows("accesses") > 4; });
    stage_.press("back");
}

}  // namespace

void tourPrivacy(Program& program, Stage& stage) {
    PrivacyTour(program, stage).walk();
}

}  // namespace desktop
