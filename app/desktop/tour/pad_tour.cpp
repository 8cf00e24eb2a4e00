// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/pad_tour.h"

#include <QSemaphore>
#include <optional>

#include "app/desktop/demo/demo.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);
constexpr int manyTimes = 100;

const pcsc::Bytes redKey{0x64, 0x01};
const pcsc::Bytes pinsDiffer{0x64, 0x02};

class PadTour {
  public:
    PadTour(Demo& demo, Program& program, Stage& stage)
        : cards_(demo.cards()), program_(program), stage_(stage) {
        cards_.keys().present = true;
        cards_.keys().hands = [fingers = fingers_] { fingers->acquire(); };
    }
    ~PadTour() {
        fingers_->release(manyTimes);
        cards_.keys().present = false;
        cards_.keys().hands = {};
        cards_.keys().readersOwn.reset();
    }
    PadTour(const PadTour&) = delete;
    PadTour& operator=(const PadTour&) = delete;

    void login() {
        insert();
        stage_.press("cardLogin");
        offered("ui::PinPage");
        stage_.shoot(QStringLiteral("53-pin-lettore-con-tasti"));
        look([this](const QString& name) {
            atLogin();
            stage_.shoot(name + QStringLiteral("-accesso-sui-tasti"));
            answer(redKey);
            offered("ui::PinPage");
        });
        stage_.shoot(QStringLiteral("53b-pin-annullato-sul-lettore"));
        stage_.press("cancel");
        stage_.waitForPage("ui::WelcomePage");
    }
    void card() {
        stage_.pressEntry(QStringLiteral("Impostazioni"));
        stage_.waitForPage("ui::SettingsPage");
        stage_.press("yourCard");
        stage_.waitForPage("ui::YourCardPage");
        look([this](const QString& name) {
            task("changePin", name + QStringLiteral("-cambia-pin"));
            task("unblockPin", name + QStringLiteral("-sblocca"));
        });
        mismatch();
        held();
        cards_.remove();
        stage_.waitUntil(QStringLiteral("empty"), [this] {
            return program_.cards().snapshot().state == core::CardState::empty;
        });
        stage_.pressEntry(QStringLiteral("Home"));
        stage_.waitForPage("ui::WelcomePage");
    }

  private:
    void insert() {
        cards_.insert(DemoCards::Kind::good);
        stage_.waitUntil(QStringLiteral("keys"), [this] {
            const auto& card = program_.cards().snapshot();
            return card.state == core::CardState::ready && card.readers.front().newPinPad;
        });
    }
    void offered(const char* page) {
        stage_.waitForPage(page, [this] { return stage_.find("pad") != nullptr; });
    }
    /// Until the reader waits for fingers.
    void ask() {
        const int before = cards_.keys().asked;
        stage_.press("pad");
        stage_.waitUntil(QStringLiteral("keys asked"),
                         [&] { return cards_.keys().asked > before; });
    }
    void answer(std::optional<pcsc::Bytes> readersOwn) {
        cards_.keys().readersOwn = std::move(readersOwn);
        fingers_->release();
    }
    void atLogin() {
        ask();
        stage_.waitForPage("ui::PadPage");
    }
    void open(const char* button) {
        stage_.press(button);
        offered("ui::PinFormPage");
    }
    void begin() {
        ask();
        stage_.waitUntil(QStringLiteral("panel"),
                         [this] { return stage_.find("pinPadPanel") != nullptr; });
    }
    void leave() {
        stage_.press("cancel");
        stage_.waitForPage("ui::YourCardPage");
    }
    void task(const char* button, const QString& name) {
        open(button);
        stage_.shoot(name + QStringLiteral("-lettore-con-tasti"));
        begin();
        stage_.shoot(name + QStringLiteral("-sui-tasti"));
        answer(redKey);
        offered("ui::PinFormPage");
        leave();
    }
    void mismatch() {
        open("changePin");
        begin();
        answer(pinsDiffer);
        offered("ui::PinFormPage");
        stage_.shoot(QStringLiteral("54-pin-nuovi-diversi"));
        leave();
    }
    /// Another program has the card meanwhile.
    void held() {
        open("changePin");
        const auto other =
            cards_.readers()->connect(virtualcard::VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        stage_.press("pad");
        stage_.waitUntil(QStringLiteral("held"),
                         [this] { return stage_.find("giveUp") != nullptr; });
        stage_.shoot(QStringLiteral("54b-pin-carta-occupata"));
        stage_.press("giveUp");
        stage_.waitUntil(QStringLiteral("given up"),
                         [this] { return stage_.find("giveUp") == nullptr; });
        stage_.shoot(QStringLiteral("54c-pin-rinuncia"));
        kept.reset();
        leave();
    }
    template <typename Pictures>
    void look(Pictures pictures) {
        pictures(QStringLiteral("53"));
        stage_.resize(small);
        pictures(QStringLiteral("53-finestra-piccola"));
        stage_.resize(wide);
        program_.preferences().setTextSize(200);
        pictures(QStringLiteral("53-grande"));
        program_.preferences().setTextSize(100);
        program_.preferences().setScheme(ui::Scheme::dark);
        pictures(QStringLiteral("53-scuro"));
        program_.preferences().setScheme(ui::Scheme::highContrast);
        pictures(QStringLiteral("53-alto-contrasto"));
        program_.preferences().setScheme(ui::Scheme::light);
    }

    DemoCards& cards_;
    Program& program_;
    Stage& stage_;
    std::shared_ptr<QSemaphore> fingers_ = std::make_shared<QSemaphore>();
};

}  // namespace

void tourPad(Demo& demo, Program& program, Stage& stage) {
    PadTour tour(demo, program, stage);
    tour.login();
    tour.card();
}

}  // namespace desktop
