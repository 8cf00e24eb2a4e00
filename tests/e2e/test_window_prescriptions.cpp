// SPDX-License-Identifier: EUPL-1.2
// PRESCRIZIONI by keys alone: list, filter, one prescription, its memorandum on paper, its
// document, the way to booking; and nothing of it is left afterwards (R92).
#include <QPdfDocument>
#include <QScrollBar>

#include "tests/e2e/leftovers.h"
#include "tests/e2e/record_house.h"
#include "ui/widgets/document_row.h"

class TestWindowPrescriptions : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::RecordHouse>();
        house_->begin();
    }
    void cleanup() { house_.reset(); }

    void theListAndItsFilter() {
        openList();
        const auto everything = rows().size();
        QVERIFY(everything >= 12);
        tabToKinds();
        filter(Qt::Key_Right);
        const auto drugs = rows().size();
        filter(Qt::Key_Right);
        const auto services = rows().size();
        QCOMPARE(drugs + services, everything);
        QVERIFY(drugs > 0 && services > 0);
    }

    void oneWithAllThatItSays() {
        openList();
        choose("0P8R500P38");
        const QString read = house_->texts().join('\n');
        for (const auto* word :
             {"Erogata in parte", "0300A4100000415", "0P8R500P38", "02/11/2026", "02/12/2026",
              "Pantoprazolo 20 mg, 14 compresse", "Colecalciferolo 25.000 UI", "nota AIFA 96",
              "Dott. Giorgio Sala", "261102182507015529", "MARIO ROSSI, RSSMRA62B25C014Z",
              "La vitamina D non era disponibile"})
            QVERIFY2(read.contains(QString::fromUtf8(word)), word);
        QVERIFY(!house_->find("book"));
    }

    void theMemorandumIsPrinted() {
        openList();
        choose("0P8Q500P37");
        house_->dialogs.printFile = house_->folder.filePath("reminder.pdf");
        house_->tabTo("printReminder");
        house_->key(Qt::Key_Return);
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), 1);
        const QString words = printed.getAllText(0).text();
        for (const auto* word : {"0300A", "4100000427", "RSSMRA62B25C014Z", "Atorvastatina 10 mg"})
            QVERIFY2(words.contains(QString::fromLatin1(word)), word);
    }

    void toItsDocumentAndBack() {
        openList();
        choose("0P8Q500P37");  // has none
        house_->tabTo("openDocument");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("notice"), 15000);
        QVERIFY(house_->onPage("ui::PrescriptionsPage"));
        choose("0P8S500P39");
        house_->tabTo("openDocument");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DocumentPage"), 15000);
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::PrescriptionsPage"));
    }

    void hiddenAfterAQuestionAndShownAgain() {
        openList();
        choose("0P8R500P38");
        toggleHidden("dismissHide");
        QVERIFY(!row("0P8R500P38").contains("oscurata"));
        toggleHidden("confirmHide");
        QTRY_VERIFY(row("0P8R500P38").contains("oscurata"));
        comeBack();
        QVERIFY(row("0P8R500P38").contains("oscurata"));
        choose("0P8R500P38");
        toggleHidden("confirmHide");
        QTRY_VERIFY(!row("0P8R500P38").contains("oscurata"));
        comeBack();
        QVERIFY(!row("0P8R500P38").contains("oscurata"));
    }

    void thePanelOfTheFirstPage() {
        house_->openLanding();
        auto* panel = house_->find<QAbstractItemView>("panelPrescriptionsRows");
        QVERIFY(panel != nullptr);
        QTRY_COMPARE(panel->model()->rowCount(), 4);
        const auto newest = panel->model()->index(1, 0);
        QTRY_COMPARE(newest.data(ui::rowSecondary).toString(), QStringLiteral("0P8Q500P37"));
        QCOMPARE(newest.data().toString(), QStringLiteral("FARMACEUTICA"));
        QTest::keyClick(panel, Qt::Key_Home);
        QTest::keyClick(panel, Qt::Key_Down);
        QTest::keyClick(panel, Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::PrescriptionPage"));
        QVERIFY(house_->texts().contains(QStringLiteral("Atorvastatina 10 mg, 30 compresse")));
    }

    void whoActsByADelegationCannotHide() {
        house_->press("logout");
        QTRY_VERIFY(house_->onPage("ui::WelcomePage"));
        house_->logIn();
        for (auto* button : house_->window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->accessibleName().startsWith("PIETRO")) button->click();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        goToList();
        QTRY_VERIFY_WITH_TIMEOUT(filled(), 20000);
        QVERIFY(house_->find("printReminder"));
        QVERIFY(!house_->find("toggleHidden"));
    }

    void theWayToBooking() {
        openList();
        choose("0P8U100P3F");
        QVERIFY(house_->find("book"));
        house_->tabTo("book");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::ServicesPage"));
    }

    void whyOneCannotBeBookedAnyMore() {
        openList();
        choose("0P7R600P2C");
        QVERIFY(!house_->find("book"));
        QVERIFY(house_->texts().join(' ').contains("La ricetta non è più prenotabile online."));
    }

    void anErrorAndTheWayOut() {
        // Once for the first page of the record, once for the list.
        house_->fault(e2e::RecordHouse::Kind::status, "/fhir/ServiceRequest", 503, 2);
        house_->openLanding();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("retry"), 20000);
        goFromLanding();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("retry"), 20000);
        QTest::keyClick(house_->find("retry"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(filled(), 20000);
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
        openList();
        fits(size);
        choose("0P8U100P3F");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::PrescriptionPage"));
        fits(size);
        house_->tabTo("toggleHidden");
        house_->key(Qt::Key_Return);
        fits(size);
        house_->program->preferences().setTextSize(100);
    }

    void nothingIsLeftAfterwards() {
        openList();
        choose("0P8R500P38");
        const auto shown = [] {
            const QString all = e2e::Leftovers::all().join('\n');
            return all.contains("Pantoprazolo") || all.contains("0P8R500P38") ||
                   all.contains("0300A4100000415");
        };
        QVERIFY(shown());
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        QVERIFY(!shown());
    }

  private:
    QAbstractItemView* list() { return house_->find<QAbstractItemView>("prescriptions"); }
    bool filled() {
        auto* view = list();
        return view && view->model()->rowCount() > 1 &&
               !view->model()->index(1, 0).data().toString().isEmpty();
    }
    /// The second lines of those shown; month headers have none.
    QStringList rows() {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(ui::rowSecondary).toString();
        all.removeAll(QString());
        return all;
    }
    void goToList() {
        house_->openLanding();
        goFromLanding();
    }
    void goFromLanding() {
        QTRY_VERIFY(house_->find("panelPrescriptionsMore"));
        QTest::keyClick(house_->find("panelPrescriptionsMore"), Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::PrescriptionsPage"));
    }
    void openList() {
        goToList();
        QTRY_VERIFY_WITH_TIMEOUT(filled(), 20000);
        house_->window().activateWindow();  // no window manager does it here
        list()->setFocus();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    void fits(QSize size) {
        QTRY_COMPARE(house_->window().size(), size);
        for (const auto* area : house_->window().page()->findChildren<QAbstractScrollArea*>())
            if (area->isVisible()) QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(house_->window().page()->width() <= size.width());
    }
    /// The second line of the row with this code.
    QString row(const QString& code) { return rows().filter(code).value(0); }
    void toggleHidden(const char* answer) {
        house_->tabTo("toggleHidden");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->find(answer));
        if (QApplication::focusWidget()->objectName() != QLatin1String(answer))
            house_->key(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(answer));
        house_->key(Qt::Key_Return);
    }
    /// A new session asks the portal anew.
    void comeBack() {
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        house_->begin();
        openList();
    }
    void tabToKinds() {
        const auto inside = [] {
            const auto* focus = QApplication::focusWidget();
            return focus && focus->parentWidget() &&
                   focus->parentWidget()->objectName() == QLatin1String("kinds");
        };
        for (int i = 0; i < 60 && !inside(); ++i) house_->key(Qt::Key_Tab);
        QVERIFY(inside());
    }
    void filter(Qt::Key key) {
        const auto before = rows();
        house_->key(key);
        QTRY_VERIFY(rows() != before);
    }
    /// By arrows, to the row with this code.
    void choose(const QString& code) {
        list()->setFocus();
        house_->key(Qt::Key_Home);
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            if (list()->currentIndex().data(ui::rowSecondary).toString().contains(code)) return;
            house_->key(Qt::Key_Down);
        }
        QFAIL(qPrintable(code));
    }

    std::unique_ptr<e2e::RecordHouse> house_;
};

QTEST_MAIN(TestWindowPrescriptions)
#include "test_window_prescriptions.moc"
