// SPDX-License-Identifier: EUPL-1.2
// I TUOI DATI at the window, with nothing but the keyboard (R15, R40).
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTabBar>

#include "tests/e2e/keyboard_house.h"
#include "tests/e2e/record_house.h"

namespace {

constexpr int patience = 15000;

}  // namespace

class TestWindowData : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void cleanup() { house_.reset(); }

    void R15_whoThePersonIs() {
        openData();
        for (const char* words :
             {"ROSSI", "25/02/1962", "CASSINA DE' PECCHI", "RSSMRA62B25C014Z", "•••• 0839",
              "Via dei Gelsi 12, 20024 Garbagnate Milanese (MI)", "Italiana"})
            QTRY_VERIFY2(house_->reads(QString::fromUtf8(words)), words);
        QVERIFY(!house_->reads("80380000300041270839"));
        house_->dialogs.printFile = house_->folder.filePath("data.pdf");
        house_->pressByKey("print");
        const QString paper = printed();
        for (const char* words : {"I tuoi dati", "MARIO ROSSI", "Garbagnate", "Pagina 1 di 1"})
            QVERIFY2(paper.contains(QString::fromUtf8(words), Qt::CaseInsensitive), words);
    }

    void R15_aNewMobileNumberIsConfirmedByBoth() {
        openData();
        chooseTab("Recapiti");
        QTRY_VERIFY(house_->onPage("ui::ContactDataPage"));
        QTRY_COMPARE(text("mobile"), QString("3330000482"));
        fill("mobile", "12");
        house_->pressByKey("save");
        QTRY_VERIFY(house_->reads("Scrivi un numero di cellulare"));
        fill("mobile", "347 111 2233");
        house_->pressByKey("save");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactCodePage"), patience);
        QVERIFY(house_->find("ring"));
        house_->pressByKey("confirm");  // nothing typed: nothing is sent
        QVERIFY(house_->reads("Scrivi le 8 cifre del codice."));
        typeCode("code0", codeTo("3471112233"));
        typeCode("code1", wrong(codeTo("3330000482")));
        house_->pressByKey("confirm");
        QTRY_VERIFY(house_->reads("Il codice non è corretto."));
        QVERIFY(!house_->find("code0"));  // was right, and is not asked for again
        typeCode("code1", codeTo("3330000482"));
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ContactDataPage"), patience);
        QCOMPARE(text("mobile"), QString("347 111 2233"));
        house_->pressByKey("save");  // the number as it is dialled is the same
        QVERIFY(house_->onPage("ui::ContactDataPage"));
    }

    void R40_sevenStepsAtLevelTwo() {
        openData();
        openExemptions();
        house_->pressByKey("certify");
        QTRY_VERIFY(house_->onPage("ui::CertifyPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("person0"), patience);
        forward();
        QTRY_VERIFY(house_->find("code-E02"));
        QVERIFY(!house_->find("code-E30"));
        QCOMPARE(house_->textOf("why-E30"), QString("È già attiva in questo periodo."));
        QVERIFY(house_->textOf("why-E01").contains("meno di 6 anni o almeno 65 anni"));
        forward();
        QVERIFY(house_->reads("Scegli un'esenzione."));
        house_->tabTo("code-E02");
        house_->key(Qt::Key_Space);
        forward();
        QTRY_VERIFY(house_->find("members"));
        QVERIFY(house_->textOf("ceiling").contains("8.263,31\u00A0€"));
        forward();
        QVERIFY(house_->reads("Scrivi quante persone siete."));
        fill("members", "2");
        house_->tabTo("spouse");
        house_->key(Qt::Key_Space);
        fill("income", "11.362,05");
        QVERIFY(house_->textOf("limit").contains("11.362,05\u00A0€. Il reddito non rientra."));
        forward();
        QVERIFY(house_->reads("Con questo reddito non puoi avere E02."));
        fill("income", "11.000");
        QVERIFY(house_->textOf("limit").contains("Il reddito rientra."));
        forward();
        QTRY_VERIFY(house_->find("condition0"));
        forward();
        QVERIFY(house_->reads("3 condizion"));
        for (const char* name : {"condition0", "condition1", "condition2"}) {
            house_->tabTo(name);
            house_->key(Qt::Key_Space);
        }
        forward();
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("declaration").contains("RSSMRA62B25C014Z"),
                                 patience);
        QVERIFY(house_->reads("Le dichiarazioni false sono punite dalla legge"));
        house_->pressByKey("stepBack");  // what was ticked is still there
        QTRY_VERIFY(house_->find("condition2"));
        QVERIFY(house_->find<QAbstractButton>("condition2")->isChecked());
        forward();
        QTRY_VERIFY(house_->textOf("declaration").contains("11.000,00 euro"));
        forward();
        QTRY_VERIFY(house_->find("agreed"));
        QVERIFY(!house_->find("pin"));
        house_->pressByKey("confirm");
        QVERIFY(house_->reads("Segna che hai letto la dichiarazione"));
        house_->tabTo("agreed");
        house_->key(Qt::Key_Space);
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ExemptionReceiptPage"), patience);
        const QString protocol = house_->textOf("protocol").section(' ', -1);
        QVERIFY(protocol.size() > 6);
        house_->dialogs.printFile = house_->folder.filePath("receipt.pdf");
        house_->pressByKey("printReceipt");
        const QString paper = printed();
        QVERIFY(paper.contains(protocol));
        QVERIFY(paper.contains("RSSMRA62B25C014Z"));
        house_->pressByKey("backToExemptions");
        QTRY_VERIFY(house_->onPage("ui::ExemptionsPage"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("revoke-E02"), patience);
    }

    void R40_theAnswerIsLostAndNothingIsDoneTwice() {
        openData();
        openExemptions();
        comeToConfirmation();
        house_->portal->addFault(
            {.kind = e2e::RecordHouse::Kind::reset, .method = "POST", .path = "/fhir/Task"});
        house_->tabTo("agreed");
        house_->key(Qt::Key_Space);
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->reads("Non sappiamo se la dichiarazione è arrivata."),
                                 patience);
        house_->pressByKey("confirm");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ExemptionReceiptPage"), patience);
    }

    void R15_revokingAsksFirstAndIsToldWithItsProtocol() {
        openData();
        openExemptions();
        house_->pressByKey("revoke-E30");
        auto* question = house_->window().findChild<QWidget*>("revokeQuestion");
        QTRY_VERIFY(question && question->isVisible());
        QTRY_COMPARE(focused(), QString("keepExemption"));  // the safe answer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        house_->wake();
        QVERIFY(house_->find("revoke-E30"));
        house_->pressByKey("revoke-E30");
        QTRY_COMPARE(focused(), QString("keepExemption"));
        for (int i = 0; i < 5 && focused() != "reallyRevoke"; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ExemptionReceiptPage"), patience);
        house_->pressByKey("backToExemptions");
        QTRY_VERIFY_WITH_TIMEOUT(!house_->find("revoke-E30") && house_->find("exemption-E30"),
                                 patience);
        QVERIFY(!house_->find("exemption-E30")->findChildren<QWidget*>().isEmpty());
    }

    void R15_theAttestationIsPrinted() {
        openData();
        openExemptions();
        QVERIFY(house_->textOf("reminder").contains("Scade il"));
        house_->dialogs.printFile = house_->folder.filePath("attestation.pdf");
        house_->pressByKey("attestation-0A31");
        const QString paper = printed();
        for (const char* words : {"Attestato di esenzione", "0A31", "RSSMRA62B25C014Z", "Attiva"})
            QVERIFY2(paper.contains(QString::fromUtf8(words)), words);
    }

    void R92_nothingStaysWhenTheSessionEnds() {
        openData();
        openExemptions();
        comeToConfirmation();
        house_->program->sessions().end(core::SessionEnd::logout);
        QTRY_VERIFY(!house_->onPage("ui::CertifyPage"));
        for (const QString& words : house_->texts())
            QVERIFY2(!words.contains("RSSMRA62B25C014Z") && !words.contains("E02"),
                     qPrintable(words));
    }

    void R40_atLevelThreeTheCardSigns() {
        e2e::KeyboardHouse house;
        house.logIn();
        house.actAsSelf();
        QTRY_VERIFY(house.onPage("ui::TodayPage"));
        pressEntry(house, "I tuoi dati");
        QTRY_VERIFY(house.onPage("ui::PersonalPage"));
        chooseTab(house, "Esenzioni");
        QTRY_VERIFY_WITH_TIMEOUT(house.find("revoke-E30"), patience);
        QVERIFY(house.pressByKey("certify"));
        QTRY_VERIFY_WITH_TIMEOUT(house.find("person0"), patience);
        QVERIFY(house.reads("GIULIA ROSSI") && house.reads("TERESA GALLI"));
        QVERIFY(!house.reads("PIETRO FERRI"));  // he delegated other services
        QVERIFY(house.pressByKey("forward"));
        QVERIFY(house.reads("Scegli almeno una persona."));
        tick(house, "person0");
        QVERIFY(house.pressByKey("forward"));
        tick(house, "code-E02");
        house.key(Qt::Key_Down);  // the next one, as radio buttons go
        QTRY_VERIFY(house.find<QAbstractButton>("code-E03")->isChecked());
        QVERIFY(house.pressByKey("forward"));
        QVERIFY(house.reads("Per questa esenzione il reddito non conta."));
        QVERIFY(house.pressByKey("forward"));
        tick(house, "condition0");
        tick(house, "condition1");
        QVERIFY(house.pressByKey("forward"));
        QTRY_VERIFY_WITH_TIMEOUT(house.reads("AUTOCERTIFICAZIONE PER L'ESENZIONE"), patience);
        QVERIFY(house.pressByKey("forward"));
        tick(house, "agreed");
        QVERIFY(house.tabTo("pin"));
        house.type("99999");
        QVERIFY(house.pressByKey("confirm"));
        QTRY_VERIFY_WITH_TIMEOUT(house.reads("La dichiarazione non è stata inviata."), patience);
        QVERIFY(house.tabTo("pin"));
        house.type("12345");
        QVERIFY(house.pressByKey("confirm"));
        QTRY_VERIFY_WITH_TIMEOUT(house.onPage("ui::ExemptionReceiptPage"), patience);
        QVERIFY(house.reads("Firmata con il certificato di autenticazione della tessera."));
    }

    void R16_forAChildAndOnlyForHer() {
        e2e::KeyboardHouse house;
        house.logIn();
        for (auto* button : house.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName().contains("GIULIA")) {
                QTest::keyClick(button, Qt::Key_Return);
                break;
            }
        QTRY_VERIFY(house.find("actingBar"));
        pressEntry(house, "I tuoi dati");
        QTRY_VERIFY_WITH_TIMEOUT(house.reads("RSSGLI17C52D912E"), patience);
        chooseTab(house, "Esenzioni");
        QTRY_VERIFY_WITH_TIMEOUT(house.find("exemption-E11"), patience);
        QVERIFY(!house.find("revoke-E11"));
        QVERIFY(house.pressByKey("certify"));
        QTRY_VERIFY_WITH_TIMEOUT(house.find("person0"), patience);
        QVERIFY(!house.find("person1"));
        QVERIFY(house.reads("Minorenne: dichiari come genitore"));
        QVERIFY(house.pressByKey("forward"));
        QTRY_VERIFY(house.find("code-E02"));
        QVERIFY(house.reads("Arriva da sola: non si autocertifica."));
    }

  private:
    void openData() {
        house_ = std::make_unique<e2e::RecordHouse>(3);
        house_->begin();
        pressEntry(*house_, "I tuoi dati");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::PersonalPage"), patience);
    }
    void openExemptions() {
        chooseTab("Esenzioni");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("revoke-E30"), patience);
    }
    void comeToConfirmation() {
        house_->pressByKey("certify");
        QTRY_VERIFY_WITH_TIMEOUT(house_->find("person0"), patience);
        forward();
        house_->tabTo("code-E02");
        house_->key(Qt::Key_Space);
        forward();
        fill("members", "1");
        fill("income", "5000");
        forward();
        for (const char* name : {"condition0", "condition1", "condition2"}) {
            house_->tabTo(name);
            house_->key(Qt::Key_Space);
        }
        forward();
        QTRY_VERIFY_WITH_TIMEOUT(house_->textOf("declaration").contains("E02"), patience);
        forward();
        QTRY_VERIFY(house_->find("agreed"));
    }
    void forward() { house_->pressByKey("forward"); }
    void fill(const char* name, const QString& words) {
        house_->tabTo(name);
        house_->key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    void typeCode(const char* name, const QString& code) {
        house_->tabTo(name);
        QTest::keyClicks(QApplication::focusWidget(), code);
    }
    static void tick(e2e::KeyboardHouse& house, const char* name) {
        QTRY_VERIFY2(house.find(name), name);
        QVERIFY2(house.tabTo(name), name);
        house.key(Qt::Key_Space);
    }
    QString codeTo(const QString& number) const {
        QString code;
        for (const auto& sms : house_->portal->outbox())
            if (sms.to == number) code = sms.text.right(8);
        return code;
    }
    static QString wrong(QString code) {
        code[0] = code[0] == u'5' ? u'6' : u'5';
        return code;
    }
    QString text(const char* name) {
        const auto* edit = house_->find<QLineEdit>(name);
        return edit ? edit->text() : QString();
    }
    static QString focused() {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QString printed() {
        QPdfDocument document;
        if (!QTest::qWaitFor(
                [&] {
                    return document.load(house_->dialogs.printFile) == QPdfDocument::Error::None;
                },
                patience))
            return {};
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text();
        return all;
    }
    void chooseTab(const char* name) { chooseTab(*house_, name); }
    /// By the arrow keys of the tab bar.
    static void chooseTab(e2e::WindowHouse& house, const char* name) {
        for (QTabBar* bar : house.window().findChildren<QTabBar*>()) {
            if (!bar->isVisible()) continue;
            bar->setFocus();
            for (int i = 0; i < bar->count(); ++i)
                if (bar->accessibleTabName(i) == QLatin1String(name))
                    return bar->setCurrentIndex(i);
        }
        QFAIL("no such tab");
    }
    static void pressEntry(e2e::WindowHouse& house, const char* name) {
        for (auto* button : house.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == QLatin1String(name)) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
                return;
            }
        QFAIL(name);
    }
    std::unique_ptr<e2e::RecordHouse> house_;
};

QTEST_MAIN(TestWindowData)
#include "test_window_data.moc"
