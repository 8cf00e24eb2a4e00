// SPDX-License-Identifier: EUPL-1.2
// R28 and cns-card 4: what does not fit together is told, whatever the card says.
#include <QTest>

#include "core/card/card_expiry.h"
#include "core/card/holder_check.h"

using core::CardSnapshot;
using core::PersonPart;

namespace {

const QDate today(2026, 11, 26);

CardSnapshot sound() {
    CardSnapshot card{.idCarta = QStringLiteral("6030123456789008")};
    card.holder = {.name = QStringLiteral("MARIO"),
                   .surname = QStringLiteral("ROSSI"),
                   .codiceFiscale = QStringLiteral("RSSMRA62B25C014Z"),
                   .sex = QStringLiteral("M"),
                   .born = {1962, 2, 25},
                   .birthComune = QStringLiteral("C014")};
    card.certificate.codiceFiscale = card.holder.codiceFiscale;
    return card;
}

core::HolderDoubts doubts(const std::function<void(CardSnapshot&)>& change) {
    auto card = sound();
    change(card);
    return core::doubtsAbout(card, today);
}

}  // namespace

class TestHolderCheck : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSoundCardLeavesNoDoubt() {
        QVERIFY(core::doubtsAbout(sound(), today) == core::HolderDoubts{});
    }
    void anEmptyCardLeavesNoDoubtEither() {
        QVERIFY(core::doubtsAbout({}, today) == core::HolderDoubts{});
    }
    void eachPartMayContradict() {
        using Parts = std::vector<PersonPart>;
        const auto parts = [](auto change) { return doubts(change).contradicts; };
        QCOMPARE(parts([](auto& card) { card.holder.surname = "BIANCHI"; }),
                 Parts{PersonPart::surname});
        QCOMPARE(parts([](auto& card) { card.holder.name = "LUCA"; }), Parts{PersonPart::name});
        QCOMPARE(parts([](auto& card) { card.holder.sex = "F"; }), Parts{PersonPart::sex});
        QCOMPARE(parts([](auto& card) {
                     card.holder.born = {1962, 2, 24};
                 }),
                 Parts{PersonPart::birthDate});
        QCOMPARE(parts([](auto& card) { card.holder.birthComune = "F205"; }),
                 Parts{PersonPart::place});
    }
    void whatIsMissingContradictsNothing() {
        QVERIFY(doubts([](auto& card) {
                    card.holder = {.codiceFiscale = card.holder.codiceFiscale};
                }).contradicts.empty());
    }
    void omocodiaIsNoFault() {
        QVERIFY(doubts([](auto& card) {
                    card.holder.codiceFiscale = "RSSMRA62B25C01QQ";
                    card.certificate = {};
                }).contradicts.empty());
    }
    void theCodeItselfMayBeWrong() {
        const auto found =
            doubts([](auto& card) { card.holder.codiceFiscale = "RSSMRO62B25E205Y"; });
        QVERIFY(found.certificateDiffers);
        QVERIFY(found.fault || !found.contradicts.empty());
        QVERIFY(doubts([](auto& card) { card.holder.codiceFiscale = "RSSMRA62B25C014A"; }).fault ==
                core::CodiceFiscaleFault::controlLetter);
    }
    void theRestIsPassedOn() {
        QVERIFY(doubts([](auto& card) { card.holder.incomplete = true; }).incomplete);
        QVERIFY(doubts([](auto& card) { card.idCarta = "6030123456789007"; }).oddNumber);
    }

    // R27
    void endsSoon_data() {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<bool>("soon");
        QTest::newRow("unknown") << QDate() << false;
        QTest::newRow("yesterday") << today.addDays(-1) << false;
        QTest::newRow("today") << today << true;
        QTest::newRow("in 60 days") << today.addDays(60) << true;
        QTest::newRow("in 61 days") << today.addDays(61) << false;
    }
    void endsSoon() {
        QFETCH(QDate, expires);
        QTEST(core::endsSoon({.expires = expires}, today), "soon");
    }
};

QTEST_APPLESS_MAIN(TestHolderCheck)
#include "test_holder_check.moc"
