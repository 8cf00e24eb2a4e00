// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/tour_trends.h"

#include <QAbstractButton>
#include <QLineEdit>

#include "ui/chart/line_chart.h"
#include "ui/shell/main_window.h"

namespace desktop {
namespace {

bool wholeRecordRead(const Stage& stage) {
    const auto* chart = qobject_cast<ui::LineChart*>(stage.find("chart"));
    return chart != nullptr && stage.find("readingProgress") == nullptr &&
           chart->data().pointCount() > 0;
}

void openTool(Stage& stage, const char* tool, const char* page) {
    stage.pressEntry("Fascicolo Sanitario Elettronico");
    stage.waitForPage("ui::LandingPage");
    stage.press(tool);
    stage.waitForPage(page);
}

}  // namespace

void tourTrends(Stage& stage, const QString& look) {
    openTool(stage, "toolTrends", "ui::TrendsPage");
    stage.waitUntil("trends", [&] { return wholeRecordRead(stage); });
    stage.press("search");
    stage.type("LDL");
    stage.key(Qt::Key_Tab);
    stage.key(Qt::Key_Home);
    stage.find("chart")->setFocus();
    stage.key(Qt::Key_End);
    stage.shoot(look + "08-andamento");
    stage.press("search");
    for (int i = 0; i < 3; ++i) stage.key(Qt::Key_Backspace);
    openTool(stage, "toolCompare", "ui::ComparePage");
    stage.waitUntil("offers", [&] { return stage.find("offer") != nullptr; });
    stage.shoot(look + "08b-confronta");
    stage.press("offer");
    stage.waitUntil("comparison", [&] { return stage.find("comparison") != nullptr; });
    stage.shoot(look + "08c-differenze");
}

}  // namespace desktop
