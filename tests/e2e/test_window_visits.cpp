// SPDX-License-Identifier: EUPL-1.2
// Contacts with the health service and vaccinations in the window, by keyboard.
#include <QComboBox>
#include <QPdfDocument>
#include <QTabBar>
#include <QTableView>

#include "tests/e2e/record_house.h"

using e2e::RecordHouse;
using Kind = RecordHouse::Kind;

namespace {

const QString giulia = QStringLiteral("RSSGLI17C52D912E");

}  // namespace

/// The portal makes and signs its files when the list is first asked for.
constexpr int patience = 20000;  // ms

class TestWindowVisits : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<RecordHouse>(); }
    void cleanup() { house_.reset(); }

    void theNewestContactsAreOnTheFirstPage() {
        house_->begin();
        house_->openLanding();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("panelContactsRows"), 4, patience);
        house_->tabTo("panelContactsMore");
        house_->key(Qt::Key_Return);
        QVERIFY(house_->onPage("ui::ContactsPage"));
    }

    void aContactIsReadAndItsDocumentOpened() {
        openContacts();
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactsShown"),
                                  QStringLiteral("20 di 28 contatti"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactHeading"),
                                  QStringLiteral("Esami del sangue"), patience);
        for (int i = 0; i < 3; ++i) QTest::keyClick(contacts(), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactHeading"),
                                  QStringLiteral("Ricovero urgente"), patience);
        QVERIFY(house_->reads("dal 22/10/2026 al 27/10/2026"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("linkedDocument"), patience);
        house_->pressByKey("linkedDocument");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DocumentPage"), patience);
        house_->key(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactHeading"),
                                  QStringLiteral("Ricovero urgente"), patience);
    }

    void theWholeListAndOneKind() {
        openContacts();
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactsShown"),
                                  QStringLiteral("20 di 28 contatti"), patience);
        house_->pressByKey("showMoreContacts");
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactsShown"),
                                  QStringLiteral("28 di 28 contatti"), patience);
        house_->find<QComboBox>("contactKind")->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactsShown"),
                                  QStringLiteral("2 di 2 contatti"), patience);
        house_->tabTo("searchContacts");
        QTest::keyClicks(QApplication::focusWidget(), "qqq");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("dropFilters"), patience);
        house_->pressByKey("dropFilters");
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("contactsShown"),
                                  QStringLiteral("20 di 28 contatti"), patience);
    }

    void thePrintHasTheWholeList() {
        openContacts();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("contacts") > 20, patience);
        house_->dialogs.printFile = house_->folder.filePath("contacts.pdf");
        house_->pressByKey("printContacts");
        QPdfDocument printed;
        QTRY_COMPARE_WITH_TIMEOUT(printed.load(house_->dialogs.printFile),
                                  QPdfDocument::Error::None, patience);
        QString text;
        for (int page = 0; page < printed.pageCount(); ++page)
            text += printed.getAllText(page).text();
        QVERIFY(text.contains("08/10/2019"));  // the oldest, which the list has not fetched
    }

    void aPortalThatFailsIsAskedAgain() {
        house_->begin();
        house_->openLanding();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("panelContactsRows"), 4, patience);
        house_->fault(Kind::status, "/fhir/Encounter");
        house_->press("panelContactsMore");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("retry"), patience);
        house_->pressByKey("retry");
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("contacts") > 20, patience);
    }

    void inLittleRoomAContactHasAPage() {
        house_->window().resize(1024, 600);
        openContacts();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("contacts") > 20, patience);
        contacts()->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Down);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactPage"), patience);
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactsPage"), patience);
    }

    void aDoseIsReadFromTheTable() {
        openVaccinations();
        QVERIFY(house_->find("incomplete"));
        QVERIFY(house_->reads("Programmata: 18 ottobre 2027"));
        QVERIFY(house_->reads("Herpes zoster"));
        table()->setFocus();
        house_->key(Qt::Key_Home);
        QVERIFY(table()->currentIndex().isValid());
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::VaccinationPage"), patience);
        QVERIFY(house_->reads("Centro vaccinale di Garbagnate Milanese"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::VaccinationsPage"), patience);
    }

    void whatWasOmittedSaysWhy() {
        openVaccinations();
        house_->find("doseViews")->findChildren<QAbstractButton*>()[1]->click();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("doses") > 5, patience);
        QStringList rows;
        auto* model = house_->list("doses")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(rows.filter("Omessa").filter("Rinuncia della persona").size(), 1);
        QCOMPARE(rows.filter("Differita").filter("fino al 12/10/2026").size(), 1);
    }

    void theCertificateIsSavedAndPrintedAsThePortalMadeIt() {
        openVaccinations();
        house_->dialogs.file = house_->folder.filePath("saved.pdf");
        house_->pressByKey("saveCertificate");
        QPdfDocument saved;
        QTRY_COMPARE_WITH_TIMEOUT(saved.load(house_->dialogs.file), QPdfDocument::Error::None,
                                  patience);
        QVERIFY(house_->dialogs.suggested.startsWith("Certificato-"));
        QVERIFY(saved.getAllText(0).text().contains("ROSSI MARIO"));
        QFile file(house_->dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        house_->dialogs.printFile = house_->folder.filePath("printed.pdf");
        house_->pressByKey("printCertificate");
        QPdfDocument printed;
        QTRY_COMPARE_WITH_TIMEOUT(printed.load(house_->dialogs.printFile),
                                  QPdfDocument::Error::None, patience);
        QCOMPARE(printed.pageCount(), saved.pageCount());
    }

    void aCertificateThatDoesNotComeIsTold() {
        openVaccinations();
        house_->fault(Kind::status, "/fhir/Patient");
        house_->pressByKey("printCertificate");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("notice"), patience);
        QCOMPARE(QApplication::focusWidget(), house_->find("notice"));
        QVERIFY(!house_->find<ui::Button>("printCertificate")->isBusy());
    }

    void aChildsListIsComplete() {
        openVaccinations(giulia);
        QVERIFY(!house_->find("incomplete"));
        QVERIFY(house_->reads("Programmata: 11 aprile 2028"));
        QVERIFY(house_->reads("Dal giorno 12 marzo 2029"));
        QCOMPARE(table()->model()->rowCount(), 15);  // HPV is planned; influenza was left out
    }

    void nothingIsLeftAfterTheLogout() {
        openVaccinations();
        select(RecordTab::contacts);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("contacts") > 20, patience);
        house_->press("logout");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::WelcomePage"), patience);
        const QString left = house_->texts().join('\n');
        for (const char* word : {"Ricovero", "Esami del sangue", "Influenza", "Tetano"})
            QVERIFY2(!left.contains(QString::fromLatin1(word)), word);
    }

  private:
    enum class RecordTab { contacts, vaccinations };

    void openContacts() {
        house_->begin();
        house_->openLanding();
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("panelContactsMore"), patience);
        house_->press("panelContactsMore");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactsPage"), patience);
        activate();
    }
    // There is no window manager here that would do it.
    void activate() {
        house_->window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, patience);
    }
    void openVaccinations(const QString& person = RecordHouse::mario) {
        house_->begin(person);
        house_->openLanding();
        select(RecordTab::vaccinations);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::VaccinationsPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printCertificate"), patience);
        activate();
    }
    /// By its name: other sections come and go.
    void select(RecordTab which) {
        const QString name =
            which == RecordTab::contacts ? "CONTATTI CON LA SANITÀ" : "VACCINAZIONI";
        for (auto* tabs : house_->window().page()->findChildren<QTabBar*>())
            for (int index = 0; index < tabs->count(); ++index)
                if (tabs->tabText(index) == name) {
                    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
                    return;
                }
        QFAIL(qPrintable(name));
    }
    int rowsOf(const char* list) {
        auto* view = house_->list(list);
        if (!view || view->model()->rowCount() == 0) return 0;
        const bool filled = !view->model()->index(0, 0).data().toString().isEmpty();
        return filled ? view->model()->rowCount() : 0;
    }
    QAbstractItemView* contacts() { return house_->list("contacts"); }
    QTableView* table() { return house_->find<QTableView>("doseTable"); }

    std::unique_ptr<RecordHouse> house_;
};

QTEST_MAIN(TestWindowVisits)
#include "test_window_visits.moc"
