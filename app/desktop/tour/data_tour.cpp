// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/data_tour.h"

#include <QAbstractButton>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class DataTour {
  public:
    DataTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void open() {
        stage_.pressEntry(QStringLiteral("I tuoi dati"));
        stage_.waitForPage("ui::PersonalPage",
                           [this] { return stage_.find("cardSoon") != nullptr; });
    }
    void pages(const QString& look) {
        stage_.waitForPage("ui::PersonalPage",
                           [this] { return stage_.find("cardSoon") != nullptr; });
        stage_.shoot(look + QStringLiteral("-dati-anagrafici"));
        stage_.chooseTab(QStringLiteral("RECAPITI"));
        stage_.waitForPage("ui::ContactDataPage",
                           [this] { return stage_.find("smsNotice") != nullptr; });
        stage_.shoot(look + QStringLiteral("-recapiti"));
        exemptions();
        stage_.shoot(look + QStringLiteral("-esenzioni"));
    }
    void exemptions() {
        stage_.chooseTab(QStringLiteral("ESENZIONI"));
        stage_.waitForPage("ui::ExemptionsPage",
                           [this] { return stage_.find("exemption-E30") != nullptr; });
    }
    /// To the page that asks for the PIN.
    void declaration(const QString& look, const char* code) {
        stage_.press("certify");
        step("person0", look + QStringLiteral("-autocertifica-1-per-chi"));
        tick("person0");
        stage_.press("forward");
        step(code, look + QStringLiteral("-autocertifica-2-codice"));
        tick(code);
        stage_.press("forward");
        fill("members", "2");
        tick("spouse");
        fill("income", "9.800");
        step("limit", look + QStringLiteral("-autocertifica-3-reddito"));
        stage_.press("forward");
        for (const char* condition : {"condition0", "condition1", "condition2"}) tick(condition);
        step("condition0", look + QStringLiteral("-autocertifica-4-condizioni"));
        stage_.press("forward");
        // One line until the portal has written it down.
        stage_.waitUntil("declaration", [this] {
            const auto* text = stage_.find("declaration");
            return text && text->height() > 150;
        });
        step("declaration", look + QStringLiteral("-autocertifica-5-riepilogo"));
        goToConfirmation();
        step("agreed", look + QStringLiteral("-autocertifica-6-conferma"));
    }
    void receipt(const QString& look) {
        tick("agreed");
        stage_.find("pin")->setFocus();
        stage_.type(QStringLiteral("12345"));
        stage_.press("confirm");
        stage_.waitForPage("ui::ExemptionReceiptPage");
        stage_.shoot(look + QStringLiteral("-autocertifica-7-ricevuta"));
        stage_.press("backToExemptions");
        stage_.waitForPage("ui::ExemptionsPage");
    }
    void giveUp() {
        stage_.press("cancel");
        stage_.waitForPage("ui::ExemptionsPage");
    }
    void reset() {
        stage_.resize(wide);
        program_.preferences().setTextSize(100);
    }

  private:
    // The text comes from the portal: until then the step does not let go on.
    void goToConfirmation() {
        stage_.waitUntil("confirmation", [this] {
            if (!stage_.find("agreed")) stage_.press("forward");
            return stage_.find("agreed") != nullptr;
        });
    }
    void step(const char* name, const QString& picture) {
        stage_.waitUntil(QString::fromLatin1(name),
                         [this, name] { return stage_.find(name) != nullptr; });
        stage_.shoot(picture);
    }
    void tick(const char* name) {
        auto* button = qobject_cast<QAbstractButton*>(stage_.find(name));
        if (button && !button->isChecked()) button->click();
    }
    void fill(const char* name, const QString& text) {
        stage_.waitUntil(QString::fromLatin1(name),
                         [this, name] { return stage_.find(name) != nullptr; });
        stage_.find(name)->setFocus();
        stage_.key(Qt::Key_A, Qt::ControlModifier);
        stage_.type(text);
    }

    Program& program_;
    Stage& stage_;
};

}  // namespace

void tourData(Program& program, Stage& stage) {
    DataTour tour(program, stage);
    tour.open();
    tour.pages(QStringLiteral("40"));
    tour.declaration(QStringLiteral("40"), "code-E02");
    tour.receipt(QStringLiteral("40"));
    tour.open();
    stage.resize(small);
    tour.pages(QStringLiteral("40-finestra-piccola"));
    tour.declaration(QStringLiteral("40-finestra-piccola"), "code-E12");
    tour.giveUp();
    tour.reset();
    tour.open();
    program.preferences().setTextSize(200);
    tour.pages(QStringLiteral("40-grande"));
    tour.declaration(QStringLiteral("40-grande"), "code-E12");
    tour.giveUp();
    tour.reset();
}

}  // namespace desktop
