// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/virtualcard/profile_reader.h"
#include "app/virtualcard/quirk_table.h"

using cardmaker::readProfile;
using virtualcard::Layout;

class TestProfileReader : public QObject {
    Q_OBJECT
  private slots:
    void emptyProfileIsTheSpecimen() {
        const auto order = readProfile("{}");
        QVERIFY(order.has_value());
        const auto specimen = virtualcard::specimenProfile();
        QVERIFY(order->profile.person == specimen.person);
        QCOMPARE(order->profile.pin, specimen.pin);
        QCOMPARE(order->profile.keyBits, 2048);
        QVERIFY(!order->validity.has_value());
    }

    void everyKeyIsTaken() {
        const auto order = readProfile(R"({
            "person": {"surname": "BIANCHI", "name": "LÙCIA", "sex": "F", "born": "1980-12-31",
                       "codiceFiscale": "BNCLCU80T71F205X", "birthComune": "F205", "residenceComune": "F205",
                       "issuer": "6090", "issued": "2020-01-02", "expires": null, "height": "170",
                       "citizenship": "I", "birthCountry": "X", "birthAct": "Y", "residenceAddress": "Z",
                       "annotations": "N"},
            "idCarta": "6090000000000001", "layout": "idemia2021", "protocol": "T0", "keyBits": 1024,
            "pin": "12345678", "puk": "11111111", "tries": 5, "pukTries": 2, "pinActivated": false,
            "atr": "3B 00", "datiPersonali": "3030", "applications": ["A000000004", "A0000000041010"],
            "quirks": {"bytesAfterEnd": true, "endOfFile": "short9000"}})");
        QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error()));
        const auto& card = order->profile;
        QCOMPARE(card.person.surname, std::string("BIANCHI"));
        QCOMPARE(card.person.name, std::string("LÙCIA"));
        QCOMPARE(card.person.annotations, std::string("N"));
        QVERIFY(card.person.born == (pcsc::Date{1980, 12, 31}));
        QVERIFY(!card.person.expires.has_value());
        QCOMPARE(card.idCarta, std::string("6090000000000001"));
        QVERIFY(card.layout == Layout::idemia2021);
        QVERIFY(card.protocol == pcsc::Protocol::T0);
        QCOMPARE(card.keyBits, 1024);
        QCOMPARE(card.pin, std::string("12345678"));
        QCOMPARE(card.puk, std::string("11111111"));
        QCOMPARE(card.pinTries, 5);
        QCOMPARE(card.pukTries, 2);
        QVERIFY(!card.pinActivated);
        QCOMPARE(card.atr.value(), (pcsc::Bytes{0x3B, 0x00}));
        QCOMPARE(card.datiPersonali.value(), (pcsc::Bytes{0x30, 0x30}));
        QCOMPARE(card.applications.size(), std::size_t{2});
        QCOMPARE(card.applications[0], (pcsc::Bytes{0xA0, 0x00, 0x00, 0x00, 0x04}));
        QVERIFY(card.quirks.bytesAfterEnd);
        QVERIFY(card.quirks.endOfFile == virtualcard::EndOfFile::short9000);
    }

    void daysCountFromToday() {
        const auto order = readProfile(R"({"person": {"issued": "today", "expires": "today+20"},
                                           "certificate": {"to": "today-10"}})");
        QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error()));
        const auto day = [](const std::optional<pcsc::Date>& date) {
            return QDate(date->year, date->month, date->day);
        };
        QCOMPARE(day(order->profile.person.issued).daysTo(day(order->profile.person.expires)), 20);
        QVERIFY(day(order->profile.person.issued).daysTo(QDate::currentDate()) <= 1);
        QCOMPARE(order->validity->to.date().daysTo(day(order->profile.person.issued)), 10);
        for (const char* wrong : {"today+", "today 1", "Today", "today+999999", "todayy"})
            QVERIFY(!readProfile(R"({"person": {"issued": ")" + QByteArray(wrong) + R"("}})"));
    }

    void triesLeft() {
        const auto order = readProfile(R"({"tries": 5, "triesLeft": 0, "pukTriesLeft": 10})");
        QCOMPARE(order->profile.pinTriesLeft, std::optional(0));
        QVERIFY(!order->profile.pukTriesLeft.has_value());
        QVERIFY(!readProfile(R"({"tries": 2, "triesLeft": 3})").has_value());
    }

    void certificateCanBeExpiredWhileTheCardIsNot() {
        const auto order = readProfile(R"({"certificate": {"to": "2025-06-01T12:00:00Z"}})");
        QVERIFY(order && order->validity);
        QCOMPARE(order->validity->to.toUTC(), QDateTime(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(order->validity->from.date(), QDate(2023, 10, 10));
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << QByteArray("pin=1") << "JSON";
        QTest::newRow("a list") << QByteArray("[]") << "JSON";
        QTest::newRow("unknown key") << QByteArray(R"({"pim": "12345"})") << "pim:";
        QTest::newRow("unknown key inside")
            << QByteArray(R"({"person": {"nome": "M"}})") << "person.nome:";
        QTest::newRow("short PIN") << QByteArray(R"({"pin": "1234"})") << "pin:";
        QTest::newRow("PIN as a number") << QByteArray(R"({"pin": 12345})") << "pin:";
        QTest::newRow("PUK with a letter") << QByteArray(R"({"puk": "1234567x"})") << "puk:";
        QTest::newRow("no tries") << QByteArray(R"({"tries": 0})") << "tries:";
        QTest::newRow("too many tries") << QByteArray(R"({"pukTries": 16})") << "pukTries:";
        QTest::newRow("half a try") << QByteArray(R"({"tries": 2.5})") << "tries:";
        QTest::newRow("short card number") << QByteArray(R"({"idCarta": "6030"})") << "idCarta:";
        QTest::newRow("layout") << QByteArray(R"({"layout": "ace2099"})") << "layout:";
        QTest::newRow("protocol") << QByteArray(R"({"protocol": "T=1"})") << "protocol:";
        QTest::newRow("key size") << QByteArray(R"({"keyBits": 4096})") << "keyBits:";
        QTest::newRow("no date") << QByteArray(R"({"person": {"born": "25/02/1962"}})")
                                 << "person.born:";
        QTest::newRow("no such day")
            << QByteArray(R"({"person": {"born": "1962-02-30"}})") << "person.born:";
        QTest::newRow("person as text") << QByteArray(R"({"person": "MARIO"})") << "person:";
        QTest::newRow("flag as text") << QByteArray(R"({"pinActivated": "no"})") << "pinActivated:";
        QTest::newRow("application as text")
            << QByteArray(R"({"applications": "A000000004"})") << "applications:";
        QTest::newRow("short application")
            << QByteArray(R"({"applications": ["A0000000"]})") << "applications:";
        QTest::newRow("application as a number")
            << QByteArray(R"({"applications": [1]})") << "applications:";
        QTest::newRow("half a byte") << QByteArray(R"({"atr": "3B0"})") << "atr:";
        QTest::newRow("quirk") << QByteArray(R"({"quirks": {"removeAfter": -1}})")
                               << "quirks.removeAfter:";
        QTest::newRow("unknown quirk") << QByteArray(R"({"quirks": {"x": 1}})") << "quirks.x:";
        QTest::newRow("time") << QByteArray(R"({"certificate": {"to": "soon"}})")
                              << "certificate.to:";
        QTest::newRow("long field")
            << QByteArray(R"({"person": {"name": ")" + QByteArray(256, 'A') + R"("}})")
            << "person.name:";
    }

    void mistakesAreNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto order = readProfile(json);
        QVERIFY(!order.has_value());
        QVERIFY2(order.error().contains(named), qPrintable(order.error()));
    }

    // The page shows one profile with every key: it has to work, and no switch may be missing from
    // it.
    void theDocumentedProfileIsTrue() {
        QFile page(QStringLiteral(SPORTELLO_SOURCE_DIR "/docs/virtual-card.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(page.readAll());
        static const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"),
                                              QRegularExpression::DotMatchesEverythingOption);
        const auto example = block.match(text).captured(1).toUtf8();
        const auto order = readProfile(example);
        QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error()));
        const auto quirks =
            QJsonDocument::fromJson(example).object().value(QStringLiteral("quirks")).toObject();
        for (const auto& quirk : cardmaker::quirkSwitches()) {
            QVERIFY2(quirks.contains(QLatin1String(quirk.key)), quirk.key);
            QVERIFY2(text.contains("--" + quirk.optionName()), quirk.key);
        }
    }
};

QTEST_APPLESS_MAIN(TestProfileReader)
#include "test_profile_reader.moc"
