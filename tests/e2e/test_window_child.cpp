// SPDX-License-Identifier: EUPL-1.2
// R16: a parent goes through all services once for a child. On every page it is said for whom, and
// nothing of the parent's own is shown.
#include <QTabBar>

#include "tests/e2e/doctor_house.h"
#include "ui/widgets/switch.h"

namespace {

constexpr int patience = 20000;  // ms
const QString bar = QStringLiteral("Stai operando per GIULIA ROSSI (figlia minore, 9 anni)");

}  // namespace

class TestWindowChild : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void cleanup() { house_.reset(); }

    void R16_aParentWalksThroughAllServices() {
        house_ = std::make_unique<e2e::DoctorHouse>();
        house_->comeIn(QStringLiteral("GIULIA"));
        record();
        booking();
        doctor();
        data();
        privacy();
    }

  private:
    void open(const char* entry, const char* page) {
        house_->pressEntry(QString::fromUtf8(entry));
        QTRY_VERIFY2_WITH_TIMEOUT(house_->onPage(page), page, patience);
        forTheChild();
    }
    void chooseTab(int index, const char* page) {
        auto* tabs = house_->window().page()->findChild<QTabBar*>();
        QVERIFY2(tabs, page);
        tabs->setCurrentIndex(index);
        QTRY_VERIFY2_WITH_TIMEOUT(house_->onPage(page), page, patience);
        forTheChild();
    }
    void forTheChild() {
        const auto* said = house_->find("actingBar");
        QVERIFY(said);
        QVERIFY(house_->texts().contains(bar));
    }
    void filled(const char* list) {
        QTRY_VERIFY2_WITH_TIMEOUT(house_->filled(list), list, patience);
        QVERIFY2(!words(list).contains("MARIO"), list);
    }
    QString words(const char* list) {
        QStringList all;
        const auto* model = house_->list(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all.join('\n').toUpper();
    }

    void record() {
        open("Fascicolo Sanitario Elettronico", "ui::LandingPage");
        house_->pressByKey("panelDocumentsMore");
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        forTheChild();
        filled("documents");
        house_->openFirst();
        forTheChild();
        house_->press("back");
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        chooseTab(1, "ui::ContactsPage");
        filled("contacts");
        chooseTab(2, "ui::PrescriptionsPage");
        filled("prescriptions");
        chooseTab(3, "ui::VaccinationsPage");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printVaccinations"), patience);
        chooseTab(4, "ui::NotebookPage");
        filled("entries");
    }
    void booking() {
        open("Prenotazioni", "ui::BookPage");
        filled("bookable");
        QVERIFY(words("bookable").contains("OCULISTICA"));
        house_->list("bookable")->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::ServicesPage"));
        house_->pressByKey("goOn");
        QTRY_VERIFY(house_->onPage("ui::FacilityPage"));
        filled("facilities");
        house_->list("facilities")->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::SummaryPage"));
        house_->tabTo("phone");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("02-5550142"));
        house_->pressByKey("goOn");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("slot"), patience);
        house_->pressByKey("slot");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("hold"), patience);
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::BookedPage"), patience);
        QVERIFY(house_->reads(QStringLiteral("GIULIA ROSSI")));
        forTheChild();
    }
    void doctor() {
        open("Il tuo medico", "ui::MyDoctorPage");
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("doctorCode").contains("PEDIATRA"), patience);
        chooseTab(2, "ui::DoctorSearchPage");
        filled("doctors");
    }
    void data() {
        open("I tuoi dati", "ui::PersonalPage");
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads(QStringLiteral("RSSGLI17C52D912E")), patience);
        QVERIFY(!house_->reads(QStringLiteral("RSSMRA62B25C014Z")));
        chooseTab(1, "ui::ContactDataPage");
        chooseTab(2, "ui::ExemptionsPage");
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads(QStringLiteral("E11")), patience);
    }
    void privacy() {
        open("Gestione privacy", "ui::ConsentsPage");
        auto* consultation = house_->find<ui::Switch>("switch1");
        QTRY_VERIFY_WITH_TIMEOUT(consultation->isChecked(), patience);
        house_->tabTo("switch1");
        house_->key(Qt::Key_Space);
        house_->pressByKey("confirmChoice");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printReceipt"), patience);
        QVERIFY(!consultation->isChecked());
        house_->pressByKey("allAccesses");
        QTRY_VERIFY(house_->onPage("ui::AccessesPage"));
        forTheChild();
        // One's own choices are one's own.
        house_->pressByKey("actForSelf");
        house_->pressEntry(QStringLiteral("Gestione privacy"));
        QTRY_VERIFY_WITH_TIMEOUT(
            house_->find<ui::Switch>("switch1") && house_->find<ui::Switch>("switch1")->isChecked(),
            patience);
    }

    std::unique_ptr<e2e::DoctorHouse> house_;
};

QTEST_MAIN(TestWindowChild)
#include "test_window_child.moc"
