// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/notebook_tour.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include "app/desktop/tour/dialogs_tour.h"
#include "app/desktop/tour/stage.h"
#include "ui/shell/preferences.h"

namespace desktop {
namespace {

constexpr auto readings =
    "Data misurazione;Ora;Sistolica (mmHg);Diastolica (mmHg);Polso (bpm);Note\n"
    "02/11/2026;07:10;131;82;70;\n03/11/2026;07:15;134;84;69;dopo il caffè\n"
    "04/11/2026;07:12;228;92;88;\n05/11/2026;07:20;301;85;70;\n06/11/2026;sera;129;80;68;\n"
    "07/11/2026;07:10;132;83;70;\n21/11/2026;07:20;128;78;67;\n09/11/2026;07:14;ERR;82;70;\n";

class NotebookTour {
  public:
    NotebookTour(ui::MainWindow& window, ui::Preferences& preferences, TourDialogs& dialogs,
                 Stage& stage)
        : window_(window), preferences_(preferences), dialogs_(dialogs), stage_(stage) {}

    void walk() {
        list();
        forms();
        measures();
        import();
        looks();
    }

  private:
    void list();
    void open();
    void choose(const char* kind);
    void back() { stage_.press("back"); }
    void forms();
    void pressureForm();
    void existing();
    void measures();
    void import();
    void looks();
    void pages(const QString& look);
    bool filled() const;
    void scroll(double part) const;

    ui::MainWindow& window_;
    ui::Preferences& preferences_;
    TourDialogs& dialogs_;
    Stage& stage_;
    QTemporaryDir folder_{};
};

bool NotebookTour::filled() const {
    const auto* list = qobject_cast<QAbstractItemView*>(stage_.find("entries"));
    return list && list->model()->rowCount() > 5;
}

void NotebookTour::open() {
    stage_.pressEntry(QStringLiteral("Fascicolo Sanitario Elettronico"));
    stage_.waitForPage("ui::LandingPage");
    stage_.chooseTab(QStringLiteral("TACCUINO"));
    stage_.waitForPage("ui::NotebookPage", [this] { return filled(); });
}

void NotebookTour::list() {
    open();
    stage_.shoot("30-taccuino");
}

void NotebookTour::choose(const char* kind) {
    stage_.press("add");
    stage_.waitForPage("ui::KindPage");
    stage_.press(kind);
    stage_.waitForPage("ui::EntryPage");
}

// The page's own scroll bar, to a part of its way.
void NotebookTour::scroll(double part) const {
    for (auto* area : window_.findChildren<QScrollArea*>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            area->verticalScrollBar()->setValue(
                qRound(area->verticalScrollBar()->maximum() * part));
}

void NotebookTour::pressureForm() {
    choose("kind-pressione");
    stage_.shoot("30c-pressione");
    stage_.press("save");
    stage_.shoot("30d-pressione-da-correggere");
    stage_.find("massima")->setFocus();
    stage_.type("230");
    stage_.find("minima")->setFocus();
    stage_.type("85");
    stage_.press("save");
    stage_.shoot("30e-valore-insolito");
    back();
}

void NotebookTour::existing() {
    stage_.find("entries")->setFocus();
    stage_.key(Qt::Key_Home);
    stage_.key(Qt::Key_Return);
    stage_.waitForPage("ui::EntryPage");
    stage_.shoot("30g-annotazione");
    stage_.press("remove");
    stage_.shoot("30h-eliminare");
    if (auto* dialog = window_.findChild<QDialog*>("removeQuestion")) dialog->accept();
    // There may be no window manager that would do it.
    window_.activateWindow();
    stage_.waitUntil("window", [this] { return window_.isActiveWindow(); });
    back();
    stage_.waitForPage("ui::NotebookPage", [this] { return filled(); });
}

void NotebookTour::forms() {
    stage_.press("add");
    stage_.waitForPage("ui::KindPage");
    stage_.shoot("30b-che-cosa");
    back();
    pressureForm();
    choose("kind-glicemia");
    stage_.shoot("30c-glicemia");
    back();
    choose("kind-peso-altezza");
    stage_.find("peso")->setFocus();
    stage_.type("82");
    stage_.shoot("30c-peso-e-altezza");
    back();
    choose("kind-contatto");
    stage_.shoot("30c-contatto");
    back();
    choose("kind-documento");
    QFile pdf(folder_.filePath(QStringLiteral("scansione.pdf")));
    if (pdf.open(QIODevice::WriteOnly)) pdf.write("%PDF-1.4\n%%EOF\n");
    pdf.close();
    dialogs_.openPath = pdf.fileName();
    stage_.press("chooseFile");
    stage_.shoot("30f-documento");
    back();
    existing();
}

void NotebookTour::measures() {
    stage_.press("measures");
    stage_.waitForPage("ui::MeasuresPage");
    stage_.shoot("31-misure");
    qobject_cast<QComboBox*>(stage_.find("measureKinds"))->setCurrentIndex(3);
    stage_.shoot("31b-misure-peso");
    qobject_cast<QComboBox*>(stage_.find("measureKinds"))->setCurrentIndex(0);
    back();
    stage_.waitForPage("ui::NotebookPage");
}

void NotebookTour::import() {
    QFile file(folder_.filePath(QStringLiteral("misure.csv")));
    if (file.open(QIODevice::WriteOnly)) file.write(readings);
    file.close();
    dialogs_.openPath = file.fileName();
    stage_.press("import");
    stage_.waitForPage("ui::ImportPage");
    stage_.shoot("32-importa");
    stage_.press("chooseReadings");
    stage_.shoot("32b-importa-anteprima");
    for (auto look : {"32b-piccola-importa-anteprima", "32b-grande-importa-anteprima"}) {
        const bool small = look == std::string_view("32b-piccola-importa-anteprima");
        stage_.resize(small ? QSize(1024, 600) : QSize(1280, 800));
        preferences_.setTextSize(small ? 100 : 200);
        stage_.shoot(QString::fromLatin1(look));
    }
    preferences_.setTextSize(100);
    stage_.press("send");
    stage_.waitUntil("imported", [this] { return stage_.find("notice") != nullptr; });
    stage_.shoot("32c-importate");
    back();
    stage_.waitForPage("ui::NotebookPage", [this] { return filled(); });
}

void NotebookTour::pages(const QString& look) {
    open();
    stage_.shoot("30-" + look + "-taccuino");
    choose("kind-pressione");
    stage_.press("save");
    stage_.shoot("30d-" + look + "-pressione");
    scroll(1);
    stage_.shoot("30d-" + look + "-pressione-sotto");
    back();
    stage_.press("measures");
    stage_.waitForPage("ui::MeasuresPage");
    stage_.shoot("31-" + look + "-misure");
    scroll(0.5);
    stage_.shoot("31-" + look + "-misure-sotto");
    back();
    stage_.waitForPage("ui::NotebookPage");
}

void NotebookTour::looks() {
    stage_.resize({1024, 600});
    pages(QStringLiteral("piccola"));
    stage_.resize({1280, 800});
    preferences_.setScheme(ui::Scheme::dark);
    pages(QStringLiteral("scuro"));
    preferences_.setScheme(ui::Scheme::highContrast);
    pages(QStringLiteral("alto-contrasto"));
    preferences_.setScheme(ui::Scheme::light);
    open();
    preferences_.setTextSize(200);
    stage_.shoot("30-grande-taccuino");
    choose("kind-pressione");
    stage_.shoot("30c-grande-pressione");
    scroll(1);
    stage_.shoot("30c-grande-pressione-sotto");
    back();
    stage_.press("measures");
    stage_.waitForPage("ui::MeasuresPage");
    stage_.shoot("31-grande-misure");
    back();
    preferences_.setTextSize(100);
}

}  // namespace

void tourNotebook(ui::MainWindow& window, ui::Preferences& preferences, TourDialogs& dialogs,
                  Stage& stage) {
    NotebookTour(window, preferences, dialogs, stage).walk();
}

}  // namespace desktop
