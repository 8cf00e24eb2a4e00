// SPDX-License-Identifier: EUPL-1.2
// Andamento and Confronta through the real window, by keys.
#include <QTableView>

#include "tests/e2e/record_house.h"
#include "ui/chart/line_chart.h"
#include "ui/document/document_view.h"

class TestWindowTrends : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::RecordHouse>();
        house_->begin();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        house_->openLanding();
    }
    void cleanup() { house_.reset(); }

    void aTrendLeadsToTheLineOfItsDocument() {
        openTrends();
        house_->tabTo("search");
        QTest::keyClicks(QApplication::focusWidget(), "LDL");
        QTRY_COMPARE(house_->textOf("trendName"), QStringLiteral("Colesterolo LDL"));
        auto* chart = house_->find<ui::LineChart>("chart");
        QTRY_VERIFY_WITH_TIMEOUT(chart->data().pointCount() >= 5, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!house_->find("readingProgress"), 20000);  // all was read
        house_->tabTo("chart");
        house_->key(Qt::Key_End);
        house_->key(Qt::Key_Left);
        auto* table = house_->find<QTableView>("values");
        QCOMPARE(table->currentIndex().row(), 1);  // the table goes along
        const QString day = table->model()->index(1, 0).data().toString();
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DocumentPage") && house_->find("text"));
        QTRY_VERIFY(!house_->find<ui::DocumentView>("text")->extraSelections().isEmpty());
        const auto marked = house_->find<ui::DocumentView>("text")->extraSelections().first();
        QVERIFY2(marked.cursor.selectedText().contains("LDL"),
                 qPrintable(marked.cursor.selectedText()));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::TrendsPage"));
        QCOMPARE(house_->find<QLineEdit>("search")->text(), QStringLiteral("LDL"));
    }

    void aTrendIsSavedAndPrinted() {
        openTrends();
        house_->dialogs.file = house_->folder.filePath("trend.csv");
        house_->pressByKey("save");
        QTRY_VERIFY(QFile::exists(house_->dialogs.file));
        QFile saved(house_->dialogs.file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(house_->dialogs.suggested, QStringLiteral("Andamento.csv"));
        house_->dialogs.printFile = house_->folder.filePath("trend.pdf");
        house_->pressByKey("print");
        QTRY_VERIFY(QFileInfo(house_->dialogs.printFile).size() > 2000);
    }

    void whatCannotBeReadIsTold() {
        house_->fault(e2e::RecordHouse::Kind::garble, "/fhir/Binary", 200, 2);
        openTrends();
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("readingProgress").contains("non si p"), 20000);
        house_->pressByKey("readingFailures");
        QVERIFY(house_->reads("Referto"));
        house_->pressByKey("readingAct");
        QTRY_VERIFY_WITH_TIMEOUT(!house_->reads("2 documenti non si"), 20000);
    }

    void twoReportsAreCompared() {
        house_->pressByKey("toolCompare");
        QTRY_VERIFY(house_->onPage("ui::ComparePage"));
        QTRY_VERIFY(house_->find("offer"));
        ui::Button* laboratory = nullptr;
        for (auto* offer : house_->window().findChildren<ui::Button*>("offer"))
            if (offer->text().startsWith("Referto di laboratorio")) laboratory = offer;
        QVERIFY(laboratory);
        laboratory->setFocus();
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->find("comparison"));
        auto* text = house_->find<QTextEdit>("comparison");
        QVERIFY(house_->textOf("changes").contains("differenz"));
        QVERIFY(text->toPlainText().contains("LDL"));
        QVERIFY(text->toPlainText().contains("cambiato"));
        const auto some = text->toPlainText().size();
        house_->tabTo("onlyChanges");
        house_->key(Qt::Key_Space);
        QTRY_VERIFY(text->toPlainText().size() > some);
        house_->dialogs.printFile = house_->folder.filePath("compare.pdf");
        house_->pressByKey("print");
        QTRY_VERIFY(QFileInfo(house_->dialogs.printFile).size() > 2000);
    }

    void versionsAreCompared() {
        house_->pressByKey("toolCompare");
        QTRY_VERIFY(house_->find("offer"));
        auto* versions = house_->window().findChild<ui::Button*>("offer");
        QVERIFY2(versions->text().contains("versione precedente"), qPrintable(versions->text()));
        versions->setFocus();
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->find("comparison"));
        QVERIFY(!house_->textOf("changes").isEmpty());
    }

    void theTherapyOfALetterIsComparedWithThePrescriptions() {
        openTherapy();
        auto* text = house_->find<QTextEdit>("comparison");
        QVERIFY2(text->toPlainText().contains("Ramipril"), qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains("continua (confrontato per nome)"));
        QVERIFY(text->toPlainText().contains("senza prescrizione in corso"));
        QVERIFY(text->toPlainText().contains("nuovo: non è nella lettera"));
        QVERIFY(house_->find("notAdvice"));
        house_->dialogs.printFile = house_->folder.filePath("therapy.pdf");
        house_->pressByKey("print");
        QTRY_VERIFY(QFileInfo(house_->dialogs.printFile).size() > 2000);
        house_->pressByKey("openLetter");
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::TherapyPage") && house_->find("openPrescriptions"));
        house_->pressByKey("openPrescriptions");
        QTRY_VERIFY(house_->onPage("ui::PrescriptionsPage"));
    }

    void missingPrescriptionsAreTold() {
        house_ = std::make_unique<e2e::RecordHouse>();
        house_->fault(e2e::RecordHouse::Kind::status, "/fhir/MedicationRequest", 503, 99);
        house_->begin();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        house_->openLanding();
        house_->pressByKey("toolCompare");
        QTRY_VERIFY(house_->find("offerTherapy"));
        house_->pressByKey("offerTherapy");
        QTRY_VERIFY(house_->onPage("ui::TherapyPage"));
        QTRY_VERIFY(house_->find("notice") && !house_->reads("Leggo la lettera"));
        QVERIFY(!house_->find("comparison"));  // all would seem not to be prescribed
    }

    void noTherapyIsLeftAfterLogout() {
        openTherapy();
        house_->program->sessions().end(core::SessionEnd::logout);
        QTRY_VERIFY(!house_->program->sessions().active());
        QTRY_VERIFY(!house_->texts().join('\n').contains("Ramipril"));
    }

    void nothingIsLeftAfterLogout() {
        openTrends();
        QTRY_VERIFY(house_->find<ui::LineChart>("chart")->data().pointCount() > 0);
        house_->program->sessions().end(core::SessionEnd::logout);
        QTRY_VERIFY(!house_->program->sessions().active());
        QTRY_VERIFY(!house_->texts().join('\n').contains("Colesterolo"));
    }

  private:
    void openTrends() {
        house_->pressByKey("toolTrends");
        QTRY_VERIFY(house_->onPage("ui::TrendsPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find<ui::LineChart>("chart"), 20000);
    }

    void openTherapy() {
        house_->pressByKey("toolCompare");
        QTRY_VERIFY(house_->find("offerTherapy"));
        house_->pressByKey("offerTherapy");
        QTRY_VERIFY(house_->onPage("ui::TherapyPage") && house_->find("comparison"));
    }

    std::unique_ptr<e2e::RecordHouse> house_;
};

QTEST_MAIN(TestWindowTrends)
#include "test_window_trends.moc"
