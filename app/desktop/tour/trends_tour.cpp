// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/trends_tour.h"

#include "app/desktop/program.h"
#include "ui/chart/line_chart.h"
#include "ui/shell/main_window.h"

namespace desktop {
namespace {

bool wholeRecordRead(const Stage& stage) {
    const auto* chart = qobject_cast<ui::LineChart*>(stage.find("chart"));
    return chart != nullptr && stage.find("readingProgress") == nullptr &&
           chart->data().pointCount() > 3;  // documents come in one after the other
}

void openTool(Stage& stage, const char* tool, const char* page) {
    stage.waitForPage("ui::LandingPage");
    stage.press(tool);
    stage.waitForPage(page);
}

void back(Stage& stage) {
    stage.press("back");
    stage.waitForPage("ui::LandingPage");
}

void trends(Stage& stage, const QString& look) {
    openTool(stage, "toolTrends", "ui::TrendsPage");
    stage.waitUntil("trends", [&] { return wholeRecordRead(stage); });
    stage.find("chart")->setFocus();
    stage.key(Qt::Key_End);
    stage.shoot(look + "08-andamento");
    back(stage);
}

void compare(Stage& stage, const QString& look) {
    openTool(stage, "toolCompare", "ui::ComparePage");
    stage.waitUntil("offers", [&] { return stage.find("offer") != nullptr; });
    stage.shoot(look + "08b-confronta");
    stage.press("offer");
    stage.waitUntil("comparison", [&] { return stage.find("comparison") != nullptr; });
    stage.shoot(look + "08c-differenze");
    back(stage);
}

void therapy(Stage& stage, const QString& look) {
    openTool(stage, "toolCompare", "ui::ComparePage");
    stage.waitUntil("offerTherapy", [&] { return stage.find("offerTherapy") != nullptr; });
    stage.press("offerTherapy");
    stage.waitUntil("therapies", [&] { return stage.find("comparison") != nullptr; });
    stage.shoot(look + "08d-terapie");
    stage.find("openLetter")->setFocus();
    stage.key(Qt::Key_Tab);  // scrolls there
    stage.shoot(look + "08e-terapie-in-fondo");
    stage.press("back");
    stage.waitForPage("ui::ComparePage");
    back(stage);
}

}  // namespace

void tourTrends(Program& program, Stage& stage) {
    auto& preferences = program.preferences();
    const auto walk = [&](const QString& look) {
        trends(stage, look);
        compare(stage, look);
        therapy(stage, look);
    };
    walk({});
    preferences.setScheme(ui::Scheme::dark);
    walk(QStringLiteral("14-scuro-"));
    preferences.setScheme(ui::Scheme::highContrast);
    walk(QStringLiteral("15-alto-contrasto-"));
    preferences.setScheme(ui::Scheme::light);
    stage.resize({1024, 600});
    walk(QStringLiteral("18-finestra-piccola-"));
    stage.resize({1280, 800});
    preferences.setTextSize(200);
    walk(QStringLiteral("17-grande-"));
    preferences.setTextSize(100);
}

}  // namespace desktop
