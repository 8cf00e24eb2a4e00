// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/card_tour.h"

#include <QAbstractButton>

#include "app/desktop/demo/demo.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/digit_boxes.h"

namespace desktop {
namespace {

using Kind = DemoCards::Kind;

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);
constexpr QSize tall(1280, 1300);

class CardTour {
  public:
    CardTour(Demo& demo, Program& program, Stage& stage)
        : cards_(demo.cards()), program_(program), stage_(stage) {}

    void open() {
        stage_.pressEntry(QStringLiteral("Impostazioni"));
        stage_.waitForPage("ui::SettingsPage");
        stage_.press("yourCard");
        stage_.waitForPage("ui::YourCardPage");
    }
    void states() {
        shown(QStringLiteral("50-tessera-inserisci"), core::CardState::empty);
        insert(Kind::unfit, core::CardState::noCertificate);
        stage_.shoot(QStringLiteral("50b-tessera-senza-certificato"));
        insert(Kind::expired, core::CardState::expired);
        stage_.shoot(QStringLiteral("50c-tessera-scaduta"));
        insert(Kind::endingSoon, core::CardState::ready);
        stage_.shoot(QStringLiteral("50d-tessera-in-scadenza"));
        insert(Kind::good, core::CardState::ready);
        stage_.resize(tall);
        stage_.shoot(QStringLiteral("50e-tessera"));
        stage_.resize(wide);
        cards_.remove();
        shown(QStringLiteral("50f-tessera-tolta"), core::CardState::empty);
    }
    void look(const QString& name) {
        insert(Kind::good, core::CardState::ready);
        stage_.shoot(name + QStringLiteral("-tessera"));
        task("changePin");
        stage_.shoot(name + QStringLiteral("-cambia-pin"));
        stage_.press("cancel");
        stage_.waitForPage("ui::YourCardPage");
        task("unblockPin");
        stage_.shoot(name + QStringLiteral("-sblocca"));
        stage_.press("cancel");
        stage_.waitForPage("ui::YourCardPage");
    }
    void change() {
        insert(Kind::endingSoon, core::CardState::ready);
        task("changePin");
        stage_.press("confirm");
        stage_.shoot(QStringLiteral("51-cambia-pin-da-correggere"));
        fill("oldPin", "54321", "25021962");
        stage_.shoot(QStringLiteral("51b-cambia-pin-debole"));
        stage_.press("confirm");
        untilEmpty("oldPin");
        stage_.shoot(QStringLiteral("51c-cambia-pin-errato"));
        again("54321");
        untilEmpty("oldPin");
        again("12345");
        stage_.waitUntil("lastTry", [this] { return stage_.find("lastTry") != nullptr; });
        stage_.shoot(QStringLiteral("51d-cambia-pin-ultimo-tentativo"));
        stage_.press("confirm");
        result(QStringLiteral("51e-pin-cambiato"));
        stage_.press("onward");
        stage_.waitForPage("ui::YourCardPage");
    }
    void pulled() {
        insert(Kind::good, core::CardState::ready);
        task("changePin");
        fill("oldPin", "12345", "13542");
        const auto card = cards_.card(Kind::good);
        virtualcard::Quirks leaves;
        leaves.removeAfter = 0;
        card->setQuirks(leaves);
        stage_.press("confirm");
        result(QStringLiteral("51f-pin-non-si-sa"));
        card->setQuirks({});
        stage_.press("onward");
        stage_.waitForPage("ui::YourCardPage");
    }
    void blocked() {
        insert(Kind::blocked, core::CardState::ready);
        task("changePin");
        fill("oldPin", "12345", "13542");
        stage_.press("confirm");
        result(QStringLiteral("51g-pin-bloccato"));
        stage_.press("unblockPin");
        stage_.waitForPage("ui::PinFormPage", [this] { return stage_.find("puk") != nullptr; });
        fill("puk", "11111111", "13542");
        stage_.press("confirm");
        untilEmpty("puk");
        stage_.shoot(QStringLiteral("51h-puk-errato"));
        stage_.find("puk")->setFocus();
        stage_.type(QStringLiteral("87654321"));
        stage_.press("confirm");
        result(QStringLiteral("51i-pin-sbloccato"));
        stage_.press("onward");
        stage_.waitForPage("ui::YourCardPage");
    }
    void looks() {
        look(QStringLiteral("52"));
        stage_.resize(small);
        look(QStringLiteral("52-finestra-piccola"));
        stage_.resize(wide);
        program_.preferences().setTextSize(200);
        look(QStringLiteral("52-grande"));
        program_.preferences().setTextSize(100);
        program_.preferences().setScheme(ui::Scheme::dark);
        look(QStringLiteral("52-scuro"));
        program_.preferences().setScheme(ui::Scheme::highContrast);
        look(QStringLiteral("52-alto-contrasto"));
        program_.preferences().setScheme(ui::Scheme::light);
    }
    void leave() {
        cards_.remove();
        stage_.waitUntil("empty", [this] { return state() == core::CardState::empty; });
        stage_.pressEntry(QStringLiteral("Home"));
        stage_.waitForPage("ui::WelcomePage");
    }

  private:
    core::CardState state() const { return program_.cards().snapshot().state; }
    void shown(const QString& picture, core::CardState expected) {
        stage_.waitUntil(picture, [&] { return state() == expected; });
        stage_.shoot(picture);
    }
    void insert(Kind kind, core::CardState expected) {
        cards_.remove();
        stage_.waitUntil("empty", [this] { return state() == core::CardState::empty; });
        cards_.insert(kind);
        stage_.waitUntil("card", [&] { return state() == expected; });
    }
    void task(const char* button) {
        stage_.press(button);
        stage_.waitForPage("ui::PinFormPage", [this] { return stage_.find("newPin") != nullptr; });
    }
    void fill(const char* proof, const char* first, const char* next) {
        for (const auto& [name, digits] :
             {std::pair(proof, first), {"newPin", next}, {"againPin", next}}) {
            auto* boxes = qobject_cast<ui::DigitBoxes*>(stage_.find(name));
            boxes->clear();
            boxes->setFocus();
            stage_.type(QString::fromLatin1(digits));
        }
    }
    void again(const char* pin) {
        stage_.find("oldPin")->setFocus();
        stage_.type(QString::fromLatin1(pin));
        stage_.press("confirm");
    }
    void untilEmpty(const char* name) {
        stage_.waitUntil(QString::fromLatin1(name), [this, name] {
            const auto* boxes = qobject_cast<ui::DigitBoxes*>(stage_.find(name));
            return boxes && boxes->count() == 0;
        });
    }
    void result(const QString& picture) {
        stage_.waitForPage("ui::PinResultPage");
        stage_.shoot(picture);
    }

    DemoCards& cards_;
    Program& program_;
    Stage& stage_;
};

}  // namespace

void tourCard(Demo& demo, Program& program, Stage& stage) {
    CardTour tour(demo, program, stage);
    tour.open();
    tour.states();
    tour.change();
    tour.pulled();
    tour.blocked();
    tour.looks();
    tour.leave();
}

}  // namespace desktop
