// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/signature_card.h"

#include <QTest>

#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"

using core::clinical::SignatureState;
using Kind = ui::Card::Kind;

class TestSignatureCard : public QObject {
    Q_OBJECT
  private slots:
    void eachStateHasItsColourAndSentence_data() {
        QTest::addColumn<SignatureState>("state");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << SignatureState::intactTrusted << Kind::ok
                              << "Identità verificata.";
        QTest::newRow("unknown") << SignatureState::intactUnknownSigner << Kind::chosen
                                 << "identità non verificata";
        QTest::newRow("additions")
            << SignatureState::intactWithAdditions << Kind::warn << "aggiunte";
        QTest::newRow("none") << SignatureState::notSigned << Kind::warn << "non è firmato";
        QTest::newRow("unreadable")
            << SignatureState::unreadable << Kind::warn << "non si può leggere";
        QTest::newRow("broken") << SignatureState::broken << Kind::bad
                                << "Il documento resta leggibile";
    }
    void eachStateHasItsColourAndSentence() {
        QFETCH(SignatureState, state);
        QFETCH(Kind, kind);
        QFETCH(QString, words);
        ui::SignatureCard card;
        core::clinical::SignatureVerdict verdict;
        verdict.state = state;
        card.setVerdict(verdict);
        QCOMPARE(card.kind(), kind);
        QVERIFY2(texts(card).contains(words), qPrintable(texts(card)));
    }
    void detailsAreOnePressAwayAndGoWithTheSession() {
        ui::SignatureCard card;
        core::clinical::SignatureVerdict verdict;
        verdict.state = SignatureState::intactTrusted;
        core::clinical::Signature signature;
        signature.state = verdict.state;
        signature.signer.name = "Anna Colombo";
        signature.signer.issuer = "CA di prova";
        signature.algorithm = "RSA, SHA-256";
        signature.time = QDateTime({2026, 11, 18}, {11, 2}, Qt::UTC);
        verdict.signatures = {signature};
        card.setVerdict(verdict);
        QVERIFY(texts(card).contains("Firmato da Anna Colombo il 18/11/2026 12:02."));
        QVERIFY(!texts(card).contains("CA di prova"));
        card.findChild<ui::Button*>("signatureDetails")->click();
        QVERIFY(texts(card).contains("CA di prova") && texts(card).contains("RSA, SHA-256"));
        card.clear();
        QVERIFY(!texts(card).contains("Colombo") && card.isHidden());
    }

  private:
    static QString texts(const ui::SignatureCard& card) {
        QStringList all;
        for (auto* paragraph : card.findChildren<ui::Paragraph*>()) all << paragraph->text();
        return all.join(u'\n');
    }
};

QTEST_MAIN(TestSignatureCard)
#include "test_signature_card.moc"
