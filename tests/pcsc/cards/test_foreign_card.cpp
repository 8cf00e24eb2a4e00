// SPDX-License-Identifier: EUPL-1.2
// Cards of others, told by their answer to reset or by the applications they have.
#include <QTest>

#include "pcsc/cards/card_registry.h"
#include "pcsc/cards/foreign_card.h"
#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

using pcsc::ForeignKind;
using support::InsertedCard;

Q_DECLARE_METATYPE(std::optional<pcsc::ForeignKind>)

namespace {

using Kind = std::optional<ForeignKind>;

pcsc::Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

virtualcard::CardProfile cardWith(std::vector<pcsc::Bytes> applications,
                                  std::string_view atr = "3B6500002063CB6800") {
    auto profile = cnscards::profileOf();
    profile.atr = hex(atr);
    profile.applications = std::move(applications);
    return profile;
}

}  // namespace

class TestForeignCard : public QObject {
    Q_OBJECT
  private slots:
    void byTheAnswerToReset_data() {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("MIFARE Classic") << QByteArray("3B8F8001804F0CA000000306030001000000006A")
                                        << Kind(ForeignKind::transportCard);
        QTest::newRow("DESFire") << QByteArray("3B8180018080") << Kind(ForeignKind::transportCard);
        QTest::newRow("SIM") << QByteArray("3B9F96803FC7828031E073FE211B66D001A00000000027")
                             << Kind(ForeignKind::simCard);
        QTest::newRow("bank card") << QByteArray("3B6500002063CB6800") << Kind();
        QTest::newRow("radio") << QByteArray("3B80800101") << Kind();
        QTest::newRow("CNS") << QByteArray(cnscards::athena) << Kind();
        QTest::newRow("none") << QByteArray() << Kind();
    }
    void byTheAnswerToReset() {
        QFETCH(QByteArray, atr);
        QTEST(pcsc::foreignKindByAtr(hex(atr.toStdString())), "kind");
    }

    void byItsApplications_data() {
        QTest::addColumn<QByteArray>("application");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("CIE") << QByteArray("A00000000039") << Kind(ForeignKind::identityCard);
        QTest::newRow("PPSE") << QByteArray("325041592E5359532E4444463031")
                              << Kind(ForeignKind::bankCard);
        QTest::newRow("no PPSE, one card scheme")
            << QByteArray("A0000000041010") << Kind(ForeignKind::bankCard);
        QTest::newRow("USIM") << QByteArray("A0000000871002") << Kind(ForeignKind::simCard);
        QTest::newRow("passport") << QByteArray("A0000002471001") << Kind(ForeignKind::passport);
        QTest::newRow("Calypso") << QByteArray("315449432E494341")
                                 << Kind(ForeignKind::transportCard);
        QTest::newRow("health card by radio")
            << QByteArray("A00000009501004D") << Kind(ForeignKind::contactlessCns);
        QTest::newRow("something else") << QByteArray("F000000001") << Kind();
    }
    void byItsApplications() {
        QFETCH(QByteArray, application);
        InsertedCard inserted(cardWith({hex(application.toStdString())}));
        const auto kind = pcsc::askForeignKind(inserted.transport());
        COMPARE_CODE(kind, support::done);
        QTEST(*kind, "kind");
    }

    // An identity card has the travel document's application as well.
    void theMoreParticularKindWins() {
        InsertedCard inserted(cardWith({hex("A0000002471001"), hex("A00000000039")}));
        QCOMPARE(pcsc::askForeignKind(inserted.transport()).value(),
                 Kind(ForeignKind::identityCard));
    }

    void nothingButSelectIsSent() {
        InsertedCard inserted(cardWith({}));
        QCOMPARE(pcsc::askForeignKind(inserted.transport()).value(), Kind());
        QVERIFY(inserted.log().size() > 5);
        QCOMPARE(inserted.sent("00A40400"), static_cast<long>(inserted.log().size()));
        QCOMPARE(inserted.card().pinTriesLeft(), 3);
    }

    void aCardThatLeavesIsAnError() {
        auto profile = cardWith({});
        profile.quirks.removeAfter = 2;
        InsertedCard inserted(profile);
        COMPARE_CODE(pcsc::askForeignKind(inserted.transport()), pcsc::errors::cardRemoved);
    }
};

QTEST_APPLESS_MAIN(TestForeignCard)
#include "test_foreign_card.moc"
