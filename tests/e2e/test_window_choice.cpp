// SPDX-License-Identifier: EUPL-1.2
// The choice of a doctor by keys, with card and PIN (R4, R50, S58): the step-up that leads back,
// the text that is signed, the receipt; a request and its life; for a child.
#include <QPdfDocument>
#include <QProcess>

#include "tests/e2e/doctor_house.h"

class TestWindowChoice : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::DoctorHouse>(); }
    void cleanup() { house_.reset(); }

    void S58_anotherDoctorFromTheSearchToTheReceipt() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        QVERIFY(house_->reads(e2e::DoctorHouse::own));
        const QString text = house_->textOf("signedText");
        QVERIFY(text.contains(QStringLiteral("Nives Aldeni, codice medico 48201")));
        QVERIFY(house_->textOf("whatSignature")
                    .contains(QStringLiteral("certificato di autenticazione")));
        house_->confirm();
        house_->waitForReceipt();
        QVERIFY(house_->said("outcome").contains(QStringLiteral("Il cambio è fatto.")));
        QVERIFY(house_->reads(QStringLiteral("Corrisponde al testo")));
        QVERIFY(house_->doctorNow().contains(e2e::DoctorHouse::free));
    }

    void S58_theReceiptOnPaperAndInFilesThatOpensslAccepts() {
        change();
        house_->dialogs.printFile = house_->folder.filePath("receipt.pdf");
        house_->pressByKey("printReceipt");
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        const QString words = printed.getAllText(0).text();
        for (const auto* word : {"Numero di protocollo", "Nives Aldeni", "Corrisponde al testo",
                                 "MARIO ROSSI", "RICHIESTA DI SCELTA DEL MEDICO"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), word);
        house_->dialogs.file = house_->folder.filePath("receipt.txt");
        house_->pressByKey("saveReceipt");
        QTRY_VERIFY(house_->said("notice").contains(QStringLiteral("Ricevuta salvata.")));
        QVERIFY(!house_->dialogs.suggested.contains(QStringLiteral("Aldeni")));
        QCOMPARE(opensslVerify(), QByteArray("CMS Verification successful\n"));
    }

    void R4_belowTheLevelTheStepUpLeadsBackToTheSamePlace() {
        house_->begin();
        house_->openSearch();
        house_->look(e2e::DoctorHouse::free);
        house_->pressByKey("chooseDoctor");
        QTRY_VERIFY(house_->onPage("ui::StepUpPage"));
        house_->pressByKey("notNow");
        QTRY_VERIFY(house_->onPage("ui::DoctorSearchPage"));
        QVERIFY(house_->textOf("doctorHeading").contains(e2e::DoctorHouse::free));
        house_->pressByKey("chooseDoctor");
        QTRY_VERIFY(house_->onPage("ui::StepUpPage"));
        house_->cards.insert(desktop::DemoCards::Kind::good);
        house_->pressByKey("continue");
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        house_->typePin(QStringLiteral("12345"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ConfirmPage"), 15000);
        house_->waitForConfirmation();
        QVERIFY(house_->reads(e2e::DoctorHouse::free));
    }

    void R50_aFullDoctorIsAskedWithAReasonAndTheRequestWithdrawn() {
        house_->comeIn();
        askTheFullOne();
        QVERIFY(house_->said("outcome").contains(QStringLiteral("è inviata")));
        QCOMPARE(house_->doctorNow(), e2e::DoctorHouse::own);
        QTRY_VERIFY(house_->reads(QStringLiteral("Segue mia moglie da anni")));
        house_->pressByKey("withdraw");
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("dismissWithdraw"));
        house_->pressByKey("confirmWithdraw");
        QTRY_VERIFY(house_->said("requestNotice").contains(QStringLiteral("è ritirata")));
        QVERIFY(!house_->find("withdraw"));
    }

    void R4_aWithdrawalBelowTheLevelIsDoneAfterTheStepUp() {
        house_->comeIn();
        askTheFullOne();
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        house_->begin();
        house_->openDoctor();
        QTRY_VERIFY(house_->find("withdraw") != nullptr);
        house_->pressByKey("withdraw");
        house_->pressByKey("confirmWithdraw");
        QTRY_VERIFY(house_->onPage("ui::StepUpPage"));
        house_->pressByKey("continue");
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        house_->typePin(QStringLiteral("12345"));
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::MyDoctorPage"), 15000);
        QTRY_VERIFY(house_->said("requestNotice").contains(QStringLiteral("è ritirata")));
    }

    void R50_theOfficesAnswerIsShown() {
        house_->comeIn();
        askTheFullOne();
        QVERIFY(house_->portal->answerDoctorRequest(e2e::RecordHouse::mario, false,
                                                    QStringLiteral("Non ci sono deroghe.")));
        house_->press("logout");
        QTRY_VERIFY(!house_->program->sessions().active());
        house_->begin();
        QCOMPARE(house_->doctorNow(), e2e::DoctorHouse::own);
        QTRY_VERIFY(house_->reads(QStringLiteral("Non ci sono deroghe.")));
    }

    void R16_aPaediatricianForTheChild() {
        house_->comeIn();
        house_->openDoctor();
        house_->window().page()->findChild<QTabBar*>()->setCurrentIndex(2);
        QTRY_VERIFY(house_->find("chooseForChild") != nullptr);
        house_->pressByKey("chooseForChild");
        QTRY_COMPARE(house_->textOf("doctorName"), QStringLiteral("Dott.ssa Chiara Villa"));
        QVERIFY(house_->find("actingBar"));
        house_->pressByKey("changeDoctor");
        QTRY_VERIFY_WITH_TIMEOUT(house_->filled("doctors"), 20000);
        house_->look(QStringLiteral("Tullio Aldeghi"));
        house_->pressByKey("chooseDoctor");
        house_->waitForConfirmation();
        QVERIFY(house_->textOf("signedText").contains(QStringLiteral("GIULIA ROSSI")));
        house_->confirm();
        house_->waitForReceipt();
        QVERIFY(house_->doctorNow().contains(QStringLiteral("Tullio Aldeghi")));
    }

  private:
    void change() {
        house_->comeIn();
        house_->chooseAndWait(e2e::DoctorHouse::free);
        QVERIFY(house_->reads(QStringLiteral("Potrai cambiare di nuovo dopo 31 giorni.")));
        house_->confirm();
        house_->waitForReceipt();
    }
    void askTheFullOne() {
        house_->openSearch();
        house_->look(e2e::DoctorHouse::full);
        house_->pressByKey("chooseDoctor");
        QTRY_VERIFY(house_->onPage("ui::ReasonPage"));
        house_->pressByKey("goOn");
        QVERIFY(house_->onPage("ui::ReasonPage"));  // without a reason nothing goes on
        house_->tabTo("reason");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Segue mia moglie da anni"));
        house_->pressByKey("goOn");
        house_->waitForConfirmation();
        QVERIFY(house_->textOf("signedText").contains(QStringLiteral("Segue mia moglie da anni")));
        house_->confirm();
        house_->waitForReceipt();
    }
    /// By somebody else's program: the signature over the saved text, for any purpose, since the
    /// certificate is for authentication.
    QByteArray opensslVerify() {
        const QString authority = house_->folder.filePath("cards.pem");
        QFile file(authority);
        if (!file.open(QIODevice::WriteOnly)) return "no file";
        file.write(house_->cards.authorityPem());
        file.close();
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"cms", "-verify", "-purpose", "any", "-binary", "-inform", "DER", "-in",
                       house_->dialogs.file + ".p7s", "-content", house_->dialogs.file, "-CAfile",
                       authority, "-out", house_->folder.filePath("content")});
        openssl.waitForFinished();
        return openssl.readAllStandardError();
    }

    std::unique_ptr<e2e::DoctorHouse> house_;
};

QTEST_MAIN(TestWindowChoice)
#include "test_window_choice.moc"
