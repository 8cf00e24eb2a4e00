// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/card_trust.h"

#include <QTest>

#include "tests/app/mockportal/support/portal_client.h"

using namespace mockportal;

namespace {

QSslCertificate parsed(const certificates::Issued& issued) {
    return QSslCertificate(issued.der, QSsl::Der);
}

}  // namespace

class TestCardTrust : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void theNameGivesPersonAndCard() {
        const auto card = trust().check({parsed(maker_.card())}, now_);
        QVERIFY(card.has_value());
        QCOMPARE(card->codiceFiscale, QString::fromLatin1(specimen));
        QCOMPARE(card->cardId, QStringLiteral("6030000000000017"));
    }

    void authoritiesArePemOrDer() {
        CardTrust trust;
        QVERIFY(!trust.add("nonsense"));
        QVERIFY(!trust.check({parsed(maker_.card())}, now_));
        QVERIFY(trust.add(CardMaker().pem() + maker_.pem()));
        QCOMPARE(trust.size(), 2);
        QVERIFY(trust.check({parsed(maker_.card())}, now_));
        CardTrust der;
        QVERIFY(der.add(maker_.authority.certificate().der));
        QVERIFY(der.check({parsed(maker_.card())}, now_));
    }

    void refusals() {
        QCOMPARE(trust().check({}, now_).error(), CardRefusal::missing);
        QCOMPARE(trust().check({parsed(CardMaker().card())}, now_).error(), CardRefusal::untrusted);
        QCOMPARE(trust().check({parsed(maker_.card())}, now_.addYears(7)).error(),
                 CardRefusal::expired);
        const auto later =
            maker_.card(QString::fromLatin1(specimen), {now_.addDays(1), now_.addDays(9)});
        QCOMPARE(trust().check({parsed(later)}, now_).error(), CardRefusal::expired);
        const auto server =
            maker_.authority.issueServer({QString::fromLatin1(specimen)}, maker_.key, years_);
        QCOMPARE(trust().check({parsed(server)}, now_).error(), CardRefusal::invalid);
        const auto nameless =
            maker_.authority.issueCard({QStringLiteral("ROSSI MARIO")}, maker_.key, years_);
        QCOMPARE(trust().check({parsed(nameless)}, now_).error(), CardRefusal::invalid);
        QCOMPARE(trust().check({parsed(maker_.authority.certificate())}, now_).error(),
                 CardRefusal::invalid);
    }

    /// A name can be copied, a signature cannot.
    void anAuthorityOfTheSameNameIsAnother() {
        const CardMaker impostor;
        QCOMPARE(
            trust()
                .check({parsed(impostor.card()), parsed(impostor.authority.certificate())}, now_)
                .error(),
            CardRefusal::untrusted);
    }

    /// Of an unknown authority nothing else is told.
    void untrustedComesBeforeExpired() {
        QCOMPARE(trust().check({parsed(CardMaker().card())}, now_.addYears(7)).error(),
                 CardRefusal::untrusted);
    }

  private:
    CardTrust trust() const {
        CardTrust trust;
        trust.add(maker_.pem());
        return trust;
    }
    const CardMaker maker_;
    const certificates::Validity years_ = certificates::Validity::years(6);
    const QDateTime now_ = QDateTime::currentDateTimeUtc();
};

QTEST_GUILESS_MAIN(TestCardTrust)
#include "test_card_trust.moc"
