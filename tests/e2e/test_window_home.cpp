// SPDX-License-Identifier: EUPL-1.2
// The home page before and after the login, `La tua famiglia`, the help at the side of every page,
// notice, guide, counters: by keys in the real window.
#include <QPdfDocument>
#include <QPdfSelection>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/e2e/record_house.h"
#include "ui/shell/help_side.h"

using e2e::RecordHouse;

namespace {

constexpr int patience = 20000;  // ms

}  // namespace

class TestWindowHome : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<RecordHouse>(); }
    void cleanup() { house_.reset(); }

    /// S34 to S43.
    void beforeTheLoginAllOfTheSeedIsThere() {
        const QString all = house_->texts().join('\n');
        for (const char* text :
             {"BENVENUTO NEL PORTALE DEI SERVIZI SOCIO-SANITARI DI REGIONE LOMBARDIA",
              "consultare i tuoi dati anagrafici e le tue esenzioni",
              "Per creare il FSE devi aver espresso il consenso al trattamento dei dati personali.",
              "con codice fiscale, numero di identificazione della tua CRS e codice IUP",
              "Prenota senza accedere", "i tuoi recapiti e le esenzioni a cui hai diritto",
              "cambiare il tuo medico curante o il pediatra di famiglia", "800.030.606",
              "ATTIVO DAL LUNEDÌ AL SABATO DALLE 8.00 ALLE 20.00",
              "INFORMATIVA AL TRATTAMENTO FSE"})
            QVERIFY2(all.contains(QString::fromUtf8(text)), text);
    }

    void theHelpLineSaysWhetherItIsOpen() {
        QTRY_VERIFY_WITH_TIMEOUT(!house_->textOf("helpLineState").isEmpty(), patience);
        const QString state = house_->textOf("helpLineState");
        QVERIFY2(state.startsWith("Aperto adesso") || state.startsWith("Chiuso adesso"),
                 qPrintable(state));
        QVERIFY(house_->textOf("helpLine").contains(state));
    }

    void theNoticeIsReadAndPrintedWithoutALogin() {
        house_->pressByKey("notice");
        QVERIFY(house_->onPage("ui::NoticePage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Il testo della Regione, versione 2.1 del"),
                                 patience);
        const QString printed = printedBy("print");
        QVERIFY(printed.contains("Informativa al trattamento FSE"));
        QVERIFY(printed.contains("Il titolare del trattamento"));
        house_->key(Qt::Key_Escape);
        QVERIFY(house_->onPage("ui::WelcomePage"));
    }

    void whoLacksSomethingFindsTheCounters() {
        pressEntry("Aiuto");
        QVERIFY(house_->onPage("ui::HelpPage"));
        house_->pressByKey("guide");
        QVERIFY(house_->onPage("ui::GuidePage"));
        for (const char* text :
             {"Non ho la tessera", "Non ho il lettore", "Non ho la password", "Non ho il PIN"})
            QVERIFY2(house_->reads(QString::fromUtf8(text)), text);
        house_->pressByKey("counters");
        QVERIFY(house_->onPage("ui::CountersPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("counter"), patience);
        house_->key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), "bollate");
        QTRY_VERIFY(house_->reads("Casa di Comunità di Bollate"));
        QVERIFY(!house_->reads("Casa di Comunità di Rho"));
        const QString printed = printedBy("print");
        QVERIFY(printed.contains("Via del Biancospino 24"));
        QVERIFY(!printed.contains("Rho"));
    }

    /// R18: F1 and `?`.
    void theHelpOpensBesideThePageAndGivesTheKeyboardBack() {
        house_->wake();
        const auto* before = QApplication::focusWidget();
        house_->key(Qt::Key_F1);
        QVERIFY(side());
        QVERIFY(house_->onPage("ui::WelcomePage"));
        QVERIFY(house_->find("cardLogin"));  // still there
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("helpSearch"));
        QCOMPARE(house_->textOf("helpHeading"), QStringLiteral("Come entrare"));
        QVERIFY(answers() >= 3 && answers() <= 6);
        house_->key(Qt::Key_Escape);
        QVERIFY(!side());
        QCOMPARE(QApplication::focusWidget(), before);
        house_->press("helpHere");
        QVERIFY(side());
        house_->press("closeHelp");
        QVERIFY(!side());
    }

    void theHelpFollowsThePage() {
        house_->begin();
        house_->key(Qt::Key_F1);
        QCOMPARE(house_->textOf("helpHeading"), QStringLiteral("La pagina iniziale"));
        pressEntry("Impostazioni");
        QVERIFY(side());
        QCOMPARE(house_->textOf("helpHeading"), QStringLiteral("Le impostazioni"));
    }

    void whatWasTypedStaysWhileOneReads() {
        house_->press("cardLogin");
        house_->cards.insert(desktop::DemoCards::Kind::good);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::PinPage"), patience);
        QTest::keyClicks(house_->find("pin"), "123");
        house_->key(Qt::Key_F1);
        QCOMPARE(house_->textOf("helpHeading"), QStringLiteral("Il PIN"));
        house_->key(Qt::Key_F1);
        QVERIFY(house_->onPage("ui::PinPage"));
        QTest::keyClicks(house_->find("pin"), "45");
        QTest::keyClick(house_->find("pin"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->program->sessions().active(), patience);
    }

    void allQuestionsAreSearchedAndPrinted() {
        house_->wake();
        house_->key(Qt::Key_F1);
        QTest::keyClicks(QApplication::focusWidget(), "taccuino visibile");
        QTRY_VERIFY(house_->reads("Chi legge il taccuino?"));
        QTest::keyClicks(QApplication::focusWidget(), "qqq");
        QTRY_VERIFY(house_->reads("Nessuna risposta con queste parole."));
        QCOMPARE(answers(), 0);
        house_->find<QLineEdit>("helpSearch")->clear();
        QTRY_VERIFY(answers() >= 3);
        const QString printed = printedBy("printHelp");
        QVERIFY(printed.contains("Come entrare"));
        QVERIFY(printed.contains("Gli SMS costano?"));
        QVERIFY(printed.contains("Pagina 1 di"));
    }

    void inLittleRoomTheHelpTakesThePlaceOfThePage() {
        house_->window().resize(800, 600);
        house_->wake();
        house_->key(Qt::Key_F1);
        QVERIFY(side());
        QVERIFY(!house_->find("cardLogin"));
        house_->pressByKey("allHelp");
        QVERIFY(house_->onPage("ui::HelpPage"));
        QVERIFY(!side());
        QVERIFY(house_->find("guide"));
    }

    void atTheEndOfTheSessionTheHelpIsClosed() {
        house_->begin();
        house_->key(Qt::Key_F1);
        QVERIFY(side());
        house_->program->sessions().end(core::SessionEnd::logout);
        QVERIFY(!side());
    }

    /// 05: what is not used yet, soonest first, each line leading on.
    void whatIsDueIsThereAndLeadsOn() {
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("dueItems"), patience);
        auto* due = house_->list("dueItems");
        // The lines come as their answers do.
        QTRY_VERIFY2_WITH_TIMEOUT(textsOf("dueItems").contains("da prenotare") ||
                                      textsOf("dueItems").contains("da ritirare"),
                                  qPrintable(textsOf("dueItems")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("newsItems"), patience);
        QVERIFY(due->model()->rowCount() <= 4);
        // The day is never cut off: it comes first. And only what is left is named.
        const QString first = due->model()->index(0, 0).data(ui::rowSecondary).toString();
        QVERIFY2(first.startsWith("Entro il ") && first.contains("Colecalciferolo"),
                 qPrintable(first));
        QVERIFY(!textsOf("dueItems").contains("Pantoprazolo"));
        due->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::PrescriptionsPage"), patience);
    }

    void aFactThatFailsIsSaidAndAskedAgain() {
        house_->fault(RecordHouse::Kind::status, "/fhir/MedicationRequest", 503, 1);
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("missingFacts"), patience);
        house_->pressByKey("retryFacts");
        QTRY_VERIFY_WITH_TIMEOUT(!house_->find("missingFacts") && house_->filled("dueItems"),
                                 patience);
    }

    void theHomePagePrintsWhatItTells() {
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("dueItems") && house_->filled("toRead"), patience);
        const QString printed = printedBy("print");
        QVERIFY(printed.contains("MARIO ROSSI"));
        QVERIFY(printed.contains("Da non dimenticare"));
        QVERIFY2(printed.contains("Da leggere"), qPrintable(printed));
    }

    /// 05b.
    void aChildsHomeHasHerVaccinations() {
        house_->logIn();
        actFor("GIULIA ROSSI");
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("vaccinationItems"), patience);
        for (const char* task :
             {"taskBooking", "taskRecord", "taskVaccinations", "taskDoctor", "taskNotebook"})
            QVERIFY2(house_->find(task), task);
        QVERIFY(!house_->find("taskFamily"));
        house_->pressByKey("taskVaccinations");
        QVERIFY(house_->onPage("ui::VaccinationsPage"));
    }

    void aDelegateSeesOnlyTheTasksGranted() {
        house_->logIn();
        actFor("PIETRO FERRI");
        QVERIFY(house_->find("taskBooking"));
        QVERIFY(house_->find("taskRecord"));
        QVERIFY(!house_->find("taskDoctor"));
        // There is little to see, and nothing to scroll.
        QTRY_COMPARE(scrollWay(), 0);
    }

    /// Each card holds one person's data, asked in that person's name.
    void theFamilyHasACardForEachPerson() {
        openFamily();
        QCOMPARE(names(),
                 (QStringList{"MARIO ROSSI", "GIULIA ROSSI", "PIETRO FERRI", "TERESA GALLI"}));
        // One line that is only Giulia's, one that is only Mario's, and each list complete with it.
        for (const char* hers : {"pediatra", "Visita oculistica"})
            QTRY_VERIFY_WITH_TIMEOUT(itemsOf("GIULIA ROSSI").contains(hers), patience);
        QTRY_VERIFY_WITH_TIMEOUT(itemsOf("MARIO ROSSI").contains("Prima visita dermatologica"),
                                 patience);
        // Day and hour, in whatever season.
        static const QRegularExpression dayAndHour(
            "Elettrocardiogramma, \\S+ \\d+ \\S+ \\d{4}, ore "
            "\\d+\\.\\d\\d - ");
        QTRY_VERIFY2_WITH_TIMEOUT(itemsOf("MARIO ROSSI").contains(dayAndHour),
                                  qPrintable(itemsOf("MARIO ROSSI")), patience);
        QVERIFY(!itemsOf("GIULIA ROSSI").contains("Prima visita dermatologica"));
        QVERIFY(!itemsOf("MARIO ROSSI").contains("Visita oculistica"));
        QVERIFY(!itemsOf("MARIO ROSSI").contains("pediatra"));
        QVERIFY(!itemsOf("PIETRO FERRI").contains("pediatra"));
        const QString printed = printedBy("print");
        for (const QString& name : names()) QVERIFY2(printed.contains(name), qPrintable(name));
    }

    void aLineActsForThePersonAndThenLeadsOn() {
        openFamily();
        QTRY_VERIFY_WITH_TIMEOUT(itemsOf("GIULIA ROSSI").contains("da leggere"), patience);
        auto* list = listOf("GIULIA ROSSI");
        list->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DocumentsPage"), patience);
        QVERIFY(house_->find("actingBar"));
        QVERIFY(house_->find("actingBar")->accessibleName().contains("GIULIA ROSSI"));
    }

    /// R92.
    void nothingOfTheFamilyIsLeftAfterTheSession() {
        openFamily();
        QTRY_VERIFY_WITH_TIMEOUT(itemsOf("GIULIA ROSSI").contains("pediatra"), patience);
        house_->program->sessions().end(core::SessionEnd::logout);
        const QString left = house_->texts().join('\n');
        for (const char* word : {"GIULIA", "TERESA", "PIETRO", "pediatra cambia"})
            QVERIFY2(!left.contains(QLatin1String(word)), word);
    }

    void oneVaccinationAndOneContactArePrinted() {
        house_->begin();
        house_->openLanding();
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("panelDocumentsRows"), patience);
        QVERIFY(printedBy("printLanding").contains("Fascicolo Sanitario Elettronico"));
        house_->window().resize(1024, 600);
        house_->pressByKey("panelContactsMore");
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("contacts"), patience);
        house_->list("contacts")->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("linkedDocument"), patience);
        const QString printed = printedBy("print");
        QVERIFY(printed.contains("Documenti collegati"));
        QVERIFY(printed.contains("Struttura"));
    }

  private:
    /// What the button puts on paper, read back.
    QString printedBy(const char* button) {
        house_->dialogs.printFile =
            house_->folder.filePath(QStringLiteral("print-%1.pdf").arg(++prints_));
        auto* press = house_->find(button);
        if (!press) return QStringLiteral("no button ") + QLatin1String(button);
        QTest::mouseClick(press, Qt::LeftButton);
        QPdfDocument pdf;
        const bool there = QTest::qWaitFor(
            [&] { return pdf.load(house_->dialogs.printFile) == QPdfDocument::Error::None; },
            patience);
        QString text;
        for (int page = 0; there && page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text().simplified() + u'\n';
        return text;
    }
    ui::HelpSide* side() { return house_->find<ui::HelpSide>("helpSide"); }
    int answers() {
        int count = 0;
        for (const auto* each : side()->findChildren<QWidget*>("helpAnswer"))
            count += each->isVisible() ? 1 : 0;
        return count;
    }
    void pressEntry(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) return button->click();
        QFAIL(qPrintable(name));
    }
    int scrollWay() {
        const auto* area = house_->window().page()->findChild<QScrollArea*>();
        return area ? area->verticalScrollBar()->maximum() : -1;
    }
    QString textsOf(const char* list) { return textsIn(house_->list(list)); }
    static QString textsIn(const QAbstractItemView* view) {
        QString all;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            all += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
        return all;
    }
    void actFor(const QString& name) {
        QTRY_VERIFY(house_->onPage("ui::ActingPage"));
        for (auto* button : house_->window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->isVisible() && button->accessibleName().startsWith(name)) {
                button->setFocus();
                house_->key(Qt::Key_Return);
                break;
            }
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
    }
    void openFamily() {
        house_->logIn();
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        house_->pressByKey("taskFamily");
        QTRY_VERIFY(house_->onPage("ui::FamilyPage"));
    }
    QStringList names() {
        QStringList all;
        for (const auto* name : house_->window().findChildren<ui::Paragraph*>("personName"))
            if (name->isVisible()) all << name->text();
        return all;
    }
    QAbstractItemView* listOf(const QString& name) {
        for (auto* card : house_->window().findChildren<QWidget*>("personCard")) {
            const auto* own = card->findChild<ui::Paragraph*>("personName");
            if (card->isVisible() && own && own->text() == name)
                return card->findChild<QAbstractItemView*>("personItems");
        }
        return nullptr;
    }
    QString itemsOf(const QString& name) { return textsIn(listOf(name)); }

    std::unique_ptr<RecordHouse> house_;
    int prints_ = 0;
};

QTEST_MAIN(TestWindowHome)
#include "test_window_home.moc"
