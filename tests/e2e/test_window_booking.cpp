// SPDX-License-Identifier: EUPL-1.2
// PRENOTAZIONI by keys alone: from a prescription and without logging in, to the paper and the
// calendar; answers that are lost; cancelling and moving; who offers what; and nothing of it is
// left afterwards (R92).
#include <QComboBox>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>

#include "tests/e2e/leftovers.h"
#include "tests/e2e/record_house.h"
#include "ui/widgets/document_row.h"

using Kind = mockportal::Fault::Kind;

class TestWindowBooking : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::RecordHouse>(); }
    void cleanup() { house_.reset(); }

    void R60_fromAPrescriptionToThePaperAndTheCalendar() {
        house_->begin();
        openBooking();
        toMoment();
        chooseSlot();
        QVERIFY(house_->textOf("holdWords").contains("Il posto è tenuto per te"));
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), 15000);
        const QString read = house_->texts().join('\n');
        for (const auto* word :
             {"Sei prenotato", "Codice della prenotazione", "Dermatolog", "Come prepararti",
              "Ticket", "Puoi disdire senza pagare", "Avviso pagoPA", "Qui non paghi nulla."})
            QVERIFY2(read.contains(QString::fromUtf8(word), Qt::CaseInsensitive), word);
        house_->dialogs.printFile = house_->folder.filePath("booked.pdf");
        house_->pressByKey("printAppointment");
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        QVERIFY(printed.getAllText(0).text().contains("Prenotazioni"));
        QVERIFY(printed.getAllText(0).text().contains("Codice della prenotazione"));
        QVERIFY(printed.getAllText(0).text().contains(
            QRegularExpression(QStringLiteral("301\\d( \\d{4}){3} \\d{2}"))));
        house_->dialogs.file = house_->folder.filePath("booked.ics");
        house_->pressByKey("saveCalendar");
        QFile file(house_->dialogs.file);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto calendar = file.readAll();
        QVERIFY(calendar.contains("BEGIN:VEVENT") && !calendar.contains("ermatolog"));
        QVERIFY(house_->dialogs.suggested.endsWith(".ics"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::BookPage"));
        QTRY_VERIFY(!listed("bookable", "0P8U100P3F"));  // not to be booked twice
    }

    void aWishFromTheRecordGoesOnAtOnce() {
        house_->begin();
        house_->openLanding();
        house_->press("panelPrescriptionsMore");
        QTRY_VERIFY(house_->filled("prescriptions"));
        selectRow("prescriptions", "0P8U100P3F");
        house_->pressByKey("book");
        QTRY_VERIFY(house_->onPage("ui::ServicesPage"));
        QVERIFY(house_->reads("Nevo del dorso"));
    }

    void R61_R62_R31_whatIsMissingIsSaidBesideTheField() {
        house_->begin();
        openBooking();
        toSummary();
        fill("phone", "12");
        fill("date", "01/01/2020");
        fill("rurFirst", "ab");
        house_->pressByKey("goOn");
        QTRY_VERIFY(house_->find("summary"));
        QVERIFY(house_->onPage("ui::SummaryPage"));
        QVERIFY(house_->reads("Controlla 4 campi"));
        fill("phone", "02-5550142");
        fill("date", tomorrow());
        fill("rurFirst",
             "*0300A4100000999*");  // a scanner's whole code, and of another prescription
        QCOMPARE(house_->find<QLineEdit>("rurFirst")->text(), QStringLiteral("0300A"));
        QCOMPARE(house_->find<QLineEdit>("rurSecond")->text(), QStringLiteral("4100000999"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rurSecond"));
        house_->pressByKey("goOn");
        QTRY_VERIFY(house_->reads("Il codice RUR non è quello di questa ricetta."));
    }

    // From where the person lives, until they say otherwise.
    void R60_distancesStartAtHome() {
        house_->begin();
        openBooking();
        toFacility();
        house_->pressByKey("goOn");
        QTRY_VERIFY(house_->onPage("ui::FacilityPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("facilities"), 15000);
        QCOMPARE(house_->find<QLineEdit>("comune")->text().toUpper(),
                 QStringLiteral("GARBAGNATE MILANESE"));
        QVERIFY2(facility(0).contains("0 km"), qPrintable(facility(0)));
        fill("comune", "Brescia");
        house_->pressByKey("searchNear");
        QTRY_VERIFY_WITH_TIMEOUT(facility(0).contains("BRESCIA", Qt::CaseInsensitive), 15000);
    }

    void aLostAnswerEndsWithTheTruth_data() {
        QTest::addColumn<bool>("questionLost");
        QTest::newRow("the portal tells at once") << false;
        QTest::newRow("only at the second question") << true;
    }
    void aLostAnswerEndsWithTheTruth() {
        QFETCH(bool, questionLost);
        house_->begin();
        openBooking();
        toMoment();
        chooseSlot();
        fault(Kind::reset, "PUT");
        if (questionLost) fault(Kind::status, "GET");
        house_->pressByKey("confirm");
        if (questionLost) {
            QTRY_VERIFY(house_->reads("Non sappiamo ancora se la prenotazione è riuscita."));
            QTRY_VERIFY(house_->find("askAgain") && house_->find("askAgain")->hasFocus());
            house_->key(Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), 15000);
    }

    void whatWasNotDoneIsTold() {
        house_->begin();
        openBooking();
        toMoment();
        chooseSlot();
        fault(Kind::status, "PUT");
        house_->pressByKey("confirm");
        QTRY_VERIFY(house_->reads("non sei ancora prenotato"));
        QVERIFY(house_->onPage("ui::MomentPage"));
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), 15000);
    }

    void R60_theHoldEnds() {
        house_->begin();
        openBooking();
        toMoment();
        chooseSlot();
        house_->advance(std::chrono::seconds(301));
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Il tempo per confermare è finito."), 5000);
        QVERIFY(!house_->find("hold"));
    }

    void R63_withoutLoggingIn() {
        house_->portal->givePassword({.codiceFiscale = "RSSMRA62B25C014Z",
                                      .cardNumber = "0041270839",
                                      .mobile = "3330000482"},
                                     QStringLiteral("tre gatti sul tetto"));
        house_->window().activateWindow();
        QTRY_VERIFY(house_->onPage("ui::WelcomePage"));
        openEntry();
        house_->pressByKey("bookWithoutLogin");
        QTRY_VERIFY(house_->onPage("ui::OpenStartPage"));
        fill("fiscalCode", "RSSMRA62B25C014Z");
        fill("number", "0041270839");
        fill("iup", "0P8U100P3Z");
        house_->pressByKey("goOn");
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("I dati inseriti non corrispondono."), 15000);
        QCOMPARE(house_->find<QLineEdit>("fiscalCode")->text(), QStringLiteral("RSSMRA62B25C014Z"));
        fill("iup", "0P8U100P3F");
        house_->pressByKey("goOn");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ServicesPage"), 15000);
        toMoment(false);
        chooseSlot();
        QVERIFY(!house_->texts().join('\n').contains("Nevo"));
        QVERIFY(!house_->texts().join('\n').contains("MARIO"));
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), 15000);
        QVERIFY(house_->reads("Nevo"));
    }

    void R64_cancelInTimeAndTooLate() {
        house_->begin();
        openAppointments();
        selectRow("appointments", "Ecocolor");
        house_->pressByKey("cancelAppointment");
        QTRY_VERIFY(house_->find("questionCancel"));
        QVERIFY(house_->textOf("effectCancel").contains("Non paghi nulla"));
        QVERIFY(house_->find("dismissCancel")->hasFocus());
        house_->key(Qt::Key_Backtab);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!house_->find("cancelAppointment"), 15000);
        QVERIFY(spoken("appointments").contains("Annullato"));
        selectRow("appointments", "Elettrocardio");
        house_->pressByKey("cancelAppointment");
        QTRY_VERIFY(house_->textOf("effectCancel").contains("Devi pagare il ticket"));
        house_->key(Qt::Key_Return);  // keeps it
        QTRY_VERIFY(!house_->find("questionCancel"));
    }

    void aLostCancellationEndsWithTheTruth() {
        house_->begin();
        openAppointments();
        selectRow("appointments", "Ecocolor");
        fault(Kind::reset, "PUT");
        house_->pressByKey("cancelAppointment");
        QTRY_VERIFY(house_->find("dismissCancel"));
        house_->key(Qt::Key_Backtab);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!house_->find("cancelAppointment"), 15000);
    }

    void movedTheOldOneIsKeptUntilTheNewHolds() {
        house_->begin();
        openAppointments();
        selectRow("appointments", "Ecocolor");
        house_->pressByKey("moveAppointment");
        QTRY_VERIFY(house_->onPage("ui::FacilityPage"));
        toMoment(false, true);
        QVERIFY(house_->reads("L'appuntamento di adesso"));
        chooseSlot();
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), 15000);
        QVERIFY(house_->reads("Quello di prima non vale più."));
        openAppointments();
        QCOMPARE(spoken("appointments", "Confermato").count('\n'), 1);  // as many as before
    }

    void agendasWithoutLogin() {
        QTRY_VERIFY(house_->onPage("ui::WelcomePage"));
        openEntry();
        chooseTab(2);
        QTRY_VERIFY(house_->onPage("ui::AgendasPage"));
        house_->pressByKey("searchAgendas");
        QTRY_VERIFY(house_->reads("Scegli la prestazione."));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find<QComboBox>("service")->count() > 5, 15000);
        house_->tabTo("service");
        house_->key(Qt::Key_Down);
        house_->key(Qt::Key_Down);
        fill("comune", "Garbagnate Milanese");
        house_->pressByKey("searchAgendas");
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("agendas"), 15000);
        QVERIFY(house_->textOf("updated").contains("aggiornato alle"));
    }

    void appointmentsAskWhoItIs() {
        QTRY_VERIFY(house_->onPage("ui::WelcomePage"));
        openEntry();
        chooseTab(1);
        house_->pressByKey("loginForAppointments");
        QTRY_VERIFY(house_->onPage("ui::StepUpPage"));
    }

    void everyPageFits_data() {
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("low window") << 100 << QSize(1024, 600);
        QTest::newRow("narrow") << 200 << QSize(1280, 800);
    }
    void everyPageFits() {
        QFETCH(int, textSize);
        QFETCH(QSize, size);
        house_->program->preferences().setTextSize(textSize);
        house_->window().resize(size);
        house_->begin();
        openBooking();
        fits();
        toMoment(true, false, [this] { fits(); });
        chooseSlot();
        fits();
        openAppointments();
        fits();
        house_->program->preferences().setTextSize(100);
    }

    void nothingIsLeftAfterwards() {
        house_->begin();
        openBooking();
        toMoment();
        chooseSlot();
        const auto shown = [] {
            const QString all = e2e::Leftovers::all().join('\n');
            return all.contains("ermatologica") || all.contains("5550142");
        };
        QVERIFY(shown());
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        QVERIFY(!shown());
    }

  private:
    // By the clock of the portal, in Rome: there it is tomorrow earlier than elsewhere.
    QString tomorrow() {
        return house_->portal->now().date().addDays(1).toString(QStringLiteral("dd/MM/yyyy"));
    }
    void fault(Kind kind, const char* method) {
        house_->portal->addFault({.kind = kind, .method = method, .path = "/fhir/Appointment"});
    }
    bool pressEntry() {
        for (auto* button : house_->window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->accessibleName() != "Prenotazioni") continue;
            button->click();  // the others may be gone by now
            return true;
        }
        return false;
    }
    void openEntry() {
        if (pressEntry()) return;
        house_->press("menu");
        QVERIFY(pressEntry());
    }
    void openBooking() {
        openEntry();
        QTRY_VERIFY(house_->onPage("ui::BookPage"));
        QTRY_VERIFY_WITH_TIMEOUT(listed("bookable", "0P8U100P3F"), 20000);
    }
    void openAppointments() {
        openEntry();
        QTRY_VERIFY(house_->onPage("ui::BookPage"));
        chooseTab(1);
        QTRY_VERIFY(house_->onPage("ui::AppointmentsPage"));
        QTRY_VERIFY_WITH_TIMEOUT(listed("appointments", "BOLLATE"), 20000);
    }
    void chooseTab(int index) {
        if (auto* tabs = house_->find<QTabBar>("sectionTabs")) return tabs->setCurrentIndex(index);
        auto* picker = house_->find<QComboBox>("sections");
        QVERIFY(picker);
        picker->setCurrentIndex(index);
        Q_EMIT picker->activated(index);
    }
    QString facility(int row) {
        const auto index = house_->list("facilities")->model()->index(row, 0);
        return index.data().toString() + u' ' + index.data(ui::rowSecondary).toString();
    }
    bool listed(const char* name, const QString& text) { return spoken(name, text) != QString(); }
    QString spoken(const char* name, const QString& text = {}) {
        auto* view = house_->list(name);
        QStringList all;
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            const auto index = view->model()->index(row, 0);
            const QString words = index.data().toString() +
                                  index.data(ui::rowSecondary).toString() +
                                  index.data(Qt::AccessibleTextRole).toString();
            if (words.contains(text, Qt::CaseInsensitive)) all << words;
        }
        return all.join('\n');
    }
    void selectRow(const char* name, const QString& text) {
        auto* view = house_->list(name);
        QVERIFY(view);
        view->setFocus();
        for (int i = 0; i < view->model()->rowCount(); ++i) house_->key(Qt::Key_Up);
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const auto now = view->currentIndex();
            const QString words =
                now.data(Qt::AccessibleTextRole).toString() + now.data(ui::rowSecondary).toString();
            if (words.contains(text, Qt::CaseInsensitive)) return;
            house_->key(Qt::Key_Down);
        }
        QFAIL(qPrintable(text));
    }
    void fill(const char* name, const QString& text) {
        house_->tabTo(name);
        house_->key(Qt::Key_A, Qt::ControlModifier);
        // Each key where the keyboard is by then: boxes hand it on.
        for (const QChar key : text) QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void toFacility() {
        selectRow("bookable", "0P8U100P3F");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::ServicesPage"));
    }
    void chooseFacility(const std::function<void()>& look) {
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("facilities"), 20000);
        look();
        house_->list("facilities")->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::SummaryPage"));
    }
    void toSummary(
        bool choose = true, bool moving = false, const std::function<void()>& look = [] {}) {
        if (choose) toFacility();
        look();
        if (!moving) house_->pressByKey("goOn");
        QTRY_VERIFY(house_->onPage("ui::FacilityPage"));
        chooseFacility(look);
        look();
    }
    void toMoment(
        bool choose = true, bool moving = false, const std::function<void()>& look = [] {}) {
        toSummary(choose, moving, look);
        fill("phone", "02-5550142");
        house_->pressByKey("goOn");
        QTRY_VERIFY(house_->onPage("ui::MomentPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("slot"), 20000);
    }
    void chooseSlot() {
        house_->pressByKey("slot");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("hold"), 15000);
    }
    void fits() {
        for (const auto* area : house_->window().page()->findChildren<QAbstractScrollArea*>())
            if (area->isVisible()) QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    std::unique_ptr<e2e::RecordHouse> house_;
};

QTEST_MAIN(TestWindowBooking)
#include "test_window_booking.moc"
