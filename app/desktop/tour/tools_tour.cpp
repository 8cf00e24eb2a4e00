// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/tools_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/paragraph.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class ToolsTour {
  public:
    ToolsTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        search();
        exportPage();
        booklet();
    }

  private:
    void open(const char* tile, const char* page) {
        stage_.waitForPage("ui::LandingPage");
        stage_.press(tile);
        stage_.waitForPage(page);
    }
    void back() {
        stage_.press("back");
        stage_.waitForPage("ui::LandingPage");
    }
    int rows(const char* name) const {
        const auto* view = qobject_cast<QAbstractItemView*>(stage_.find(name));
        return view ? view->model()->rowCount() : 0;
    }
    bool says(const char* name, const char* words) const {
        const auto* paragraph = qobject_cast<ui::Paragraph*>(stage_.find(name));
        return paragraph && paragraph->text().contains(QString::fromUtf8(words));
    }
    /// The same page in the other sizes and looks.
    void everySize(const QString& name) {
        stage_.resize(small);
        stage_.shoot(name + QStringLiteral("-finestra-piccola"));
        stage_.resize(wide);
        program_.preferences().setTextSize(200);
        stage_.shoot(name + QStringLiteral("-grande"));
        program_.preferences().setTextSize(100);
    }
    void choose(const char* segments, int index) {
        stage_.find(segments)->findChildren<QAbstractButton*>()[index]->click();
    }

    void search();
    void exportPage();
    void booklet();

    Program& program_;
    Stage& stage_;
};

void ToolsTour::search() {
    open("toolSearch", "ui::SearchPage");
    stage_.shoot(QStringLiteral("31-cerca-in-tutto"));
    stage_.press("searchWords");
    stage_.type(QStringLiteral("emoglobina"));
    stage_.waitUntil("read", [this] { return says("searchProgress", "Tutto il Fascicolo"); });
    stage_.waitUntil("found", [this] { return rows("searchResults") > 0; });
    stage_.shoot(QStringLiteral("31b-cerca-risultati"));
    everySize(QStringLiteral("31b-cerca-risultati"));
    program_.preferences().setScheme(ui::Scheme::highContrast);
    stage_.shoot(QStringLiteral("31c-alto-contrasto-cerca"));
    program_.preferences().setScheme(ui::Scheme::light);
    stage_.find("searchResults")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::DocumentPage", [this] { return says("findCount", "1 di"); });
    stage_.shoot(QStringLiteral("31d-parole-trovate-nel-documento"));
    stage_.press("back");
    stage_.waitForPage("ui::SearchPage");
    back();
}

void ToolsTour::exportPage() {
    open("toolExport", "ui::ExportPage");
    stage_.waitUntil("export", [this] { return stage_.find("export") != nullptr; });
    stage_.shoot(QStringLiteral("32-esporta"));
    choose("exportScope", 1);
    stage_.waitUntil("choice", [this] { return rows("choiceList") > 0; });
    stage_.find("choiceList")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.key(Qt::Key_Space);
    stage_.shoot(QStringLiteral("32b-esporta-scelta"));
    everySize(QStringLiteral("32b-esporta-scelta"));
    back();
}

void ToolsTour::booklet() {
    open("toolBooklet", "ui::BookletPage");
    stage_.waitUntil("choice", [this] { return rows("choiceList") > 0; });
    stage_.press("choiceAdd");
    stage_.shoot(QStringLiteral("33-fascicolo-da-stampare"));
    everySize(QStringLiteral("33-fascicolo-da-stampare"));
    back();
}

}  // namespace

void tourRecordTools(Program& program, Stage& stage) {
    ToolsTour(program, stage).walk();
}

}  // namespace desktop
