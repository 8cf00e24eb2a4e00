// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/home_tour.h"

#include <QAbstractItemView>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

bool filled(const Stage& stage, const char* list) {
    const auto* view = qobject_cast<QAbstractItemView*>(stage.find(list));
    return view && view->model()->rowCount() > 0;
}

void helpPages(Stage& stage) {
    stage.pressEntry(QStringLiteral("Aiuto"));
    stage.waitForPage("ui::HelpPage", [&] { return stage.find("lineState") != nullptr; });
    stage.shoot(QStringLiteral("20-aiuto"));
    stage.press("guide");
    stage.waitForPage("ui::GuidePage");
    stage.shoot(QStringLiteral("20b-guida"));
    stage.press("counters");
    stage.waitForPage("ui::CountersPage", [&] { return stage.find("counter") != nullptr; });
    stage.shoot(QStringLiteral("20c-sportelli"));
    stage.press("back");
    stage.press("back");
    stage.press("helpSearch");
    stage.type(QStringLiteral("ricetta"));
    stage.shoot(QStringLiteral("20d-aiuto-cerca"));
}

void sideIn(Stage& stage, const QString& look) {
    stage.key(Qt::Key_F1);
    stage.waitUntil(QStringLiteral("help"), [&] { return stage.find("helpSide") != nullptr; });
    stage.shoot(QStringLiteral("20f-aiuto-di-lato") + look);
    stage.key(Qt::Key_Escape);
}

}  // namespace

void tourHelp(Program& program, Stage& stage) {
    stage.press("notice");
    stage.waitForPage("ui::NoticePage");
    stage.shoot(QStringLiteral("01b-informativa"));
    stage.press("back");
    helpPages(stage);
    stage.pressEntry(QStringLiteral("Home"));
    stage.waitForPage("ui::WelcomePage");
    sideIn(stage, {});
    stage.resize(small);
    stage.shoot(QStringLiteral("01c-finestra-piccola-home"));
    sideIn(stage, QStringLiteral("-finestra-piccola"));
    stage.resize(wide);
    program.preferences().setTextSize(200);
    stage.waitForPage("ui::WelcomePage");
    stage.shoot(QStringLiteral("01d-grande-home"));
    sideIn(stage, QStringLiteral("-grande"));
    program.preferences().setTextSize(100);
    stage.waitForPage("ui::WelcomePage");
}

void tourFamily(Program& program, Stage& stage) {
    const auto family = [&](const QString& look) {
        stage.press("taskFamily");
        stage.waitForPage("ui::FamilyPage", [&] { return filled(stage, "personItems"); });
        stage.shoot(QStringLiteral("23k-famiglia") + look);
        stage.press("back");
        stage.waitForPage("ui::TodayPage");
    };
    family({});
    stage.resize(small);
    family(QStringLiteral("-finestra-piccola"));
    stage.resize(wide);
    program.preferences().setTextSize(200);
    stage.waitForPage("ui::TodayPage");
    family(QStringLiteral("-grande"));
    program.preferences().setTextSize(100);
    program.preferences().setScheme(ui::Scheme::highContrast);
    stage.waitForPage("ui::TodayPage");
    family(QStringLiteral("-alto-contrasto"));
    program.preferences().setScheme(ui::Scheme::light);
    stage.waitForPage("ui::TodayPage");
}

}  // namespace desktop
