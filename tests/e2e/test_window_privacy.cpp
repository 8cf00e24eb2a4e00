// SPDX-License-Identifier: EUPL-1.2
// GESTIONE PRIVACY in the window, by keyboard (R80, R16, 9.1).
#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPdfDocument>
#include <QTabBar>

#include "core/consents/fhir_consents.h"
#include "core/portal/portal.h"
#include "tests/e2e/record_house.h"
#include "ui/widgets/switch.h"

using e2e::RecordHouse;

namespace {

/// The portal makes and signs its files when the list is first asked for.
constexpr int patience = 20000;  // ms
const QString giulia = QStringLiteral("RSSGLI17C52D912E");
constexpr auto consultation = "switch1";

}  // namespace

class TestWindowPrivacy : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<RecordHouse>();
        house_->portal->reset();
    }
    void cleanup() { house_.reset(); }

    void S17_whereTheSmsGoesIsSaidByItsLastDigits() {
        openPrivacy();
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Al cellulare che finisce con 482"), patience);
        QVERIFY(!house_->reads("3330000482"));
    }

    // R14: what the citizen made visible in the taccuino, too.
    void theDoctorsViewHasTheNotesMadeVisible() {
        openPrivacy();
        house_->pressByKey("lookAsDoctor");
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("seenNoteCount").contains("18 voci"), patience);
        QCOMPARE(rowsOf("seenNotes"), 18);
        QVERIFY(printed("print", "seen.pdf").contains("Del taccuino"));
    }

    // Few rows leave no holes between what stands above them.
    void fewRowsLeaveNoHoles() {
        openPrivacy();
        house_->pressByKey("allAccesses");
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("accesses"), 11, patience);
        house_->tabTo("unusualOnly");
        house_->key(Qt::Key_Space);
        QTRY_COMPARE(rowsOf("accesses"), 4);
        const auto top = [this](const char* name) {
            return house_->find(name)->mapTo(&house_->window(), QPoint(0, 0)).y();
        };
        const auto gap = [&] { return top("heading") - top("back"); };
        QTRY_VERIFY2(gap() < 100, qPrintable(QString::number(gap())));
        QTRY_VERIFY(top("accesses") - top("search") < 150);
    }

    void R80_aSwitchAsksNamingTheEffectAndNothingChangesUntilThen() {
        openPrivacy();
        QVERIFY(isOn(consultation));
        ask(consultation);
        QVERIFY(isOn(consultation));
        QVERIFY(house_->reads("Nessun documento viene cancellato."));
        QCOMPARE(focused(), QStringLiteral("dismissChoice"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("wouldSee2").contains("dopo 0 documenti"),
                                 patience);
        house_->key(Qt::Key_Escape);
        QVERIFY(!house_->find("questionChoice"));
        QCOMPARE(focused(), QString::fromLatin1(consultation));
        QVERIFY(isOn(consultation));
    }

    void R80_aChoiceIsWrittenAndHasItsReceiptAndItsPlaceInTheHistory() {
        openPrivacy();
        confirm(consultation);
        QTRY_VERIFY_WITH_TIMEOUT(!isOn(consultation), patience);
        QCOMPARE(focused(), QStringLiteral("notice"));
        QTRY_VERIFY(!house_->find("notice")->visibleRegion().isEmpty());
        QVERIFY(house_->reads("Adesso chi ti cura non può più leggere il tuo Fascicolo."));
        const QString receipt = printed("printReceipt", "receipt.pdf");
        for (const char* word : {"Chi mi cura può leggerlo", "MARIO ROSSI", "versione 2"})
            QVERIFY2(receipt.contains(QString::fromUtf8(word)), word);
        house_->pressByKey("consentHistory");
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf("history") == 4, patience);
        QCOMPARE(rowText("history", 0).contains("Chi mi cura può leggerlo"), true);
        const QString all = printed("print", "history.pdf");
        QVERIFY(all.contains("12/03/2019"));
    }

    void R80_theSecondWindowIsToldAndShownTheFirstsChange() {
        openPrivacy();
        elsewhere(false);
        confirm(consultation);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("notice"), patience);
        QVERIFY(!isOn(consultation));
        QVERIFY(house_->reads("non è stata salvata"));
        QVERIFY(!house_->find("printReceipt"));
    }

    void R80_aLostAnswerIsSettledByWhatThePortalHas() {
        openPrivacy();
        house_->portal->addFault({.kind = RecordHouse::Kind::reset,
                                  .method = "POST",
                                  .path = QStringLiteral("/fhir/Consent")});
        confirm(consultation);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printReceipt"), patience);
        QVERIFY(!isOn(consultation));
    }

    void R12_aClosedRecordShowsTheWayAndIsOpenedHere() {
        openPrivacy();
        confirm("switch0");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printReceipt"), patience);
        QVERIFY(house_->reads("Fascicolo chiuso"));
        pressEntry("Fascicolo Sanitario Elettronico");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("openPrivacy"), patience);
        house_->press("openPrivacy");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ConsentsPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("switch0") && !isOn("switch0"), patience);
        activate();
        confirm("switch0");
        QTRY_VERIFY_WITH_TIMEOUT(isOn("switch0"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("41 documenti"), patience);
    }

    // What was loaded before the record was closed is on no page any more, nor is its number.
    void R12_nothingThatWasLoadedStaysOnScreen_data() {
        QTest::addColumn<int>("tab");
        QTest::newRow("contacts") << 1;
        QTest::newRow("prescriptions") << 2;
        QTest::newRow("vaccinations") << 3;
    }
    void R12_nothingThatWasLoadedStaysOnScreen() {
        QFETCH(int, tab);
        house_->begin();
        openTab(tab);
        QTRY_VERIFY_WITH_TIMEOUT(longestList() > 1, patience);
        pressEntry("Gestione privacy");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("switch0") && isOn("switch0"), patience);
        confirm("switch0");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("printReceipt"), patience);
        openTab(tab);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("openPrivacy"), patience);
        QVERIFY(longestList() <= 0);
        QVERIFY(!house_->reads("nuovi documenti"));
    }

    void R80_theRegisterMarksTheUnusualInWordsAndIsTakenAlong() {
        openPrivacy();
        house_->pressByKey("allAccesses");
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("accesses"), 11, patience);
        house_->tabTo("unusualOnly");
        house_->key(Qt::Key_Space);
        QTRY_COMPARE(rowsOf("accesses"), 4);
        QString rows;
        for (int row = 0; row < 4; ++row) rows += rowText("accesses", row) + '\n';
        for (const char* word : {"Di notte", "Struttura dove non risultano tue cure",
                                 "Ruolo che di solito non legge", "Da guardare"})
            QVERIFY2(rows.contains(QString::fromUtf8(word)), word);
        const QString paper = printed("print", "accesses.pdf");
        QVERIFY(paper.contains("Di notte"));
        QVERIFY(!paper.contains("Farmacia del Glicine"));
        const QByteArray csv = saved("saveCsv", "a.csv");
        QCOMPARE(csv.count("\r\n"), 5);
        const auto bundle = QJsonDocument::fromJson(saved("saveJson", "a.json")).object();
        QCOMPARE(bundle["entry"].toArray().size(), 4);
    }

    void theDoctorsViewLeavesOutWhatIsHidden() {
        openPrivacy();
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("doctorSees").contains("39 documenti"), patience);
        house_->pressByKey("lookAsDoctor");
        QTRY_COMPARE_WITH_TIMEOUT(house_->textOf("seenCount"), QStringLiteral("Vede 39 documenti"),
                                  patience);
        for (int row = 0; row < rowsOf("seen"); ++row)
            QVERIFY(!rowText("seen", row).contains("Oscurato"));
    }

    void hiddenDocumentsLeadToTheRecord() {
        openPrivacy();
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("hiddenCount").startsWith("2 documenti"), patience);
        house_->pressByKey("openHidden");
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("hiddenDocuments"), 2, patience);
        house_->list("hiddenDocuments")->setFocus();
        house_->key(Qt::Key_Home);
        house_->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DocumentPage"), patience);
    }

    void R16_aDelegationIsGivenAndRevoked() {
        openDelegations();
        QVERIFY(house_->reads("LUCIA BIANCHI"));
        house_->pressByKey("newDelegation");
        QTRY_VERIFY(house_->onPage("ui::DelegationPage"));
        house_->pressByKey("sendDelegation");
        QVERIFY(!house_->find("question"));  // says what is missing, asks nothing
        fill("delegate", "FRRPTR49H03F205T");
        fill("surname", "Bianchi");
        house_->tabTo("service2");
        house_->key(Qt::Key_Space);
        give();
        QTRY_VERIFY_WITH_TIMEOUT(house_->texts().join('\n').contains("Nessuna persona iscritta"),
                                 patience);
        QCOMPARE(house_->find<QLineEdit>("delegate")->text(), QStringLiteral("FRRPTR49H03F205T"));
        fill("surname", "Ferri");
        give();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DelegationsPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("PIETRO FERRI (persona delegata)"), patience);
        QVERIFY(printed("printReceipt", "delegation.pdf").contains("PIETRO FERRI"));
        house_->pressByKey("revokeDelegation");
        QCOMPARE(focused(), QStringLiteral("dismiss"));
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("non può più agire per te"), patience);
    }

    void R16_whoActsForAChildSeesItsPeopleAndCannotDelegate() {
        openDelegations(giulia);
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("LUCIA BIANCHI (genitore)"), patience);
        QVERIFY(house_->reads("MARIO ROSSI (genitore)"));
        QVERIFY(!house_->find("newDelegation"));
        QVERIFY(!house_->find("received"));
    }

    void inLittleRoomNothingIsCutOff() {
        house_->window().resize(1024, 600);
        openPrivacy();
        QVERIFY(house_->find("lookAsDoctor")->width() <= house_->window().width());
        QVERIFY(house_->find(consultation));
    }

    void R92_nothingIsLeftAfterTheLogout() {
        openPrivacy();
        house_->pressByKey("allAccesses");
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("accesses"), 11, patience);
        house_->press("logout");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::WelcomePage"), patience);
        const QString left = house_->texts().join('\n');
        for (const char* word : {"Sala", "Villa dei Tigli", "BIANCHI", "Referto"})
            QVERIFY2(!left.contains(QString::fromLatin1(word)), word);
    }

  private:
    void activate() {
        house_->window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, patience);
    }
    void pressEntry(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) return button->click();
        QFAIL(qPrintable(name));
    }
    void openPrivacy(const QString& person = RecordHouse::mario) {
        house_->begin(person);
        pressEntry("Gestione privacy");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ConsentsPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("switch0") && isOn("switch0"), patience);
        activate();
    }
    void openDelegations(const QString& person = RecordHouse::mario) {
        if (person == RecordHouse::mario)
            openPrivacy();
        else
            openForChild();
        for (auto* tabs : house_->window().page()->findChildren<QTabBar*>())
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::DelegationsPage"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("BIANCHI"), patience);
        activate();
    }
    void openForChild() {
        house_->begin();
        auto& sessions = house_->program->sessions();
        sessions.refreshRepresented();
        QTRY_VERIFY_WITH_TIMEOUT(!sessions.current()->represented.isEmpty(), patience);
        QVERIFY(sessions.actFor(house_->portal->patientId(giulia)));
        pressEntry("Gestione privacy");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ConsentsPage"), patience);
    }
    void openTab(int tab) {
        pressEntry("Fascicolo Sanitario Elettronico");
        QTRY_VERIFY(house_->onPage("ui::LandingPage"));
        house_->window().page()->findChild<QTabBar*>()->setCurrentIndex(tab);
        QTRY_VERIFY(!house_->onPage("ui::LandingPage"));
    }
    /// Rows with something in them, of what is visible.
    int longestList() {
        int most = 0;
        for (auto* view : house_->window().findChildren<QAbstractItemView*>()) {
            const auto* model = view->isVisible() ? view->model() : nullptr;
            int rows = 0;
            for (int row = 0; model && row < model->rowCount(); ++row)
                rows += model->flags(model->index(row, 0)) != Qt::NoItemFlags;
            most = std::max(most, rows);
        }
        return most;
    }
    void ask(const char* name) {
        house_->tabTo(name);
        house_->key(Qt::Key_Space);
        QTRY_VERIFY(house_->find("questionChoice"));
    }
    void confirm(const char* name) {
        ask(name);
        house_->pressByKey("confirmChoice");
    }
    void give() {
        house_->pressByKey("sendDelegation");
        QTRY_VERIFY(house_->find("question"));
        house_->pressByKey("confirm");
    }
    void fill(const char* name, const QString& text) {
        house_->tabTo(name);
        house_->key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    bool isOn(const char* name) { return house_->find<ui::Switch>(name)->isChecked(); }
    static QString focused() {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    int rowsOf(const char* name) {
        auto* view = house_->list(name);
        return view ? view->model()->rowCount() : 0;
    }
    QString rowText(const char* name, int row) {
        return house_->list(name)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QString printed(const char* button, const char* file) {
        house_->dialogs.printFile = house_->folder.filePath(QString::fromLatin1(file));
        house_->pressByKey(button);
        QPdfDocument paper;
        const bool done = QTest::qWaitFor(
            [&] { return paper.load(house_->dialogs.printFile) == QPdfDocument::Error::None; },
            patience);
        QString text;
        for (int page = 0; done && page < paper.pageCount(); ++page)
            text += paper.getAllText(page).text();
        return text.simplified();
    }
    QByteArray saved(const char* button, const char* name) {
        house_->dialogs.file = house_->folder.filePath(QString::fromLatin1(name));
        house_->pressByKey(button);
        QFile file(house_->dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Another window of the same person.
    void elsewhere(bool give) {
        const auto portal = std::make_shared<core::Portal>(core::PortalConfig{
            QUrl(house_->portal->url()), house_->folder.filePath(QStringLiteral("portal-ca.pem"))});
        const auto other =
            core::makeFhirConsentGateway(portal, *house_->program->sessions().current());
        const auto done = other->choose({core::ConsentTopic::consultation, give, 1, "k"});
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }, patience));
        QVERIFY(done.result());
    }

    std::unique_ptr<RecordHouse> house_;
};

QTEST_MAIN(TestWindowPrivacy)
#include "test_window_privacy.moc"
