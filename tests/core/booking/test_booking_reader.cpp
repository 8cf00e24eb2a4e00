// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_reader.h"

#include <QTest>

#include "core/booking/appointment_writer.h"
#include "tests/core/booking/booking_json.h"

using namespace core;
using namespace bookingtest;

namespace {

QJsonObject with(QJsonObject json, const char* field, const QJsonValue& value) {
    json.insert(QLatin1String(field), value);
    return json;
}

QJsonObject schedule() {
    return {{"resourceType", "Schedule"},
            {"id", "bollate-06"},
            {"extension",
             QJsonArray{extension("primo-posto", "valueDateTime", "2026-12-03T09:20:00+01:00"),
                        extension("distanza-km", "valueDecimal", 4.1),
                        extension("ticket", "valueMoney", money(22.5))}},
            {"serviceType", QJsonArray{service()}},
            {"specialty", QJsonArray{skin()}},
            {"actor", QJsonArray{QJsonObject{{"reference", "Location/bollate"},
                                             {"display", "Ospedale di Bollate"}}}}};
}

QJsonObject location() {
    return {{"resourceType", "Location"},
            {"id", "bollate"},
            {"name", "POLIAMB. OSPEDALE BOLLATE"},
            {"telecom", QJsonArray{QJsonObject{{"system", "phone"}, {"value", "02-5550100"}}}},
            {"address", QJsonObject{{"line", QJsonArray{"VIA PIAVE 20"}},
                                    {"city", "BOLLATE"},
                                    {"district", "MI"},
                                    {"postalCode", "20021"}}},
            {"managingOrganization",
             QJsonObject{{"reference", "Organization/salvini"}, {"display", "Salvini"}}}};
}

QJsonObject organization() {
    return {{"resourceType", "Organization"}, {"id", "salvini"}, {"name", "A.O. \"G. SALVINI\""}};
}

QJsonObject slot() {
    return {{"resourceType", "Slot"},
            {"id", "s1"},
            {"status", "free"},
            {"extension", QJsonArray{extension("entro-classe", "valueBoolean", false),
                                     extension("limite-classe", "valueDate", "2026-12-06")}},
            {"start", "2026-12-03T09:20:00+01:00"},
            {"end", "2026-12-03T09:40:00+01:00"}};
}

}  // namespace

class TestBookingReader : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everythingOfAnAppointment() {
        const auto read = readAppointment(appointment("booked"));
        QVERIFY(read);
        QCOMPARE(read->id, QStringLiteral("7d1c"));
        QCOMPARE(read->version, QStringLiteral("2"));
        QCOMPARE(read->state, AppointmentState::confirmed);
        QCOMPARE(read->code, QStringLiteral("AB12CD34EF"));
        QCOMPARE(read->serviceCode, QStringLiteral("89.7A.7"));
        QCOMPARE(read->branchCode, QStringLiteral("06"));
        QCOMPARE(read->service, QStringLiteral("Prima visita dermatologica"));
        QCOMPARE(read->facility.name, QStringLiteral("Bollate"));
        QCOMPARE(read->patient, QStringLiteral("MARIO ROSSI"));
        QCOMPARE(read->nre, QStringLiteral("0300A4100000433"));
        QCOMPARE(read->phone, QStringLiteral("+393330000482"));
        QCOMPARE(read->question, QStringLiteral("Nevo cambiato."));
        QCOMPARE(read->preparation, QStringLiteral("Niente creme."));
        QCOMPARE(read->ticket, std::optional(Money{2250}));
        QCOMPARE(read->priority, PriorityClass::brief);
        QCOMPARE(read->sequence, 1);
        QCOMPARE(read->slot, QStringLiteral("s1"));
        QCOMPARE(read->told.secsTo(read->heldUntil), 300);
    }

    void states_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<AppointmentState>("state");
        QTest::newRow("held") << QByteArray("proposed") << AppointmentState::held;
        QTest::newRow("confirmed") << QByteArray("booked") << AppointmentState::confirmed;
        QTest::newRow("cancelled") << QByteArray("cancelled") << AppointmentState::cancelled;
        QTest::newRow("done") << QByteArray("fulfilled") << AppointmentState::done;
        QTest::newRow("missed") << QByteArray("noshow") << AppointmentState::missed;
        QTest::newRow("other") << QByteArray("waitlist") << AppointmentState::unknown;
    }
    void states() {
        QFETCH(QByteArray, word);
        QFETCH(AppointmentState, state);
        const auto read = readAppointment(appointment(word.constData()));
        QVERIFY(read);
        QCOMPARE(read->state, state);
    }

    void whatIsNoAppointment_data() {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("another type") << with(appointment("booked"), "resourceType", "Encounter");
        QTest::newRow("no id") << with(appointment("booked"), "id", "");
        QTest::newRow("no start") << with(appointment("booked"), "start", "domani");
    }
    void whatIsNoAppointment() {
        QFETCH(QJsonObject, json);
        QVERIFY(!readAppointment(json));
    }

    void anAgendaWithItsPlace() {
        const auto agenda = readAgenda(schedule(), partsOf({location(), organization()}));
        QVERIFY(agenda);
        QCOMPARE(agenda->facility.name, QStringLiteral("POLIAMB. OSPEDALE BOLLATE"));
        QCOMPARE(agenda->facility.body, QStringLiteral("A.O. \"G. SALVINI\""));
        QCOMPARE(agenda->facility.address(), QStringLiteral("VIA PIAVE 20, 20021 BOLLATE (MI)"));
        QCOMPARE(agenda->facility.telephone, QStringLiteral("02-5550100"));
        QCOMPARE(agenda->distanceKm, std::optional(4.1));
        QCOMPARE(agenda->branchCode, QStringLiteral("06"));
        QVERIFY(agenda->firstFree.isValid());
    }

    void anAgendaWithoutItsPlaceHasItsName() {
        const auto agenda = readAgenda(schedule(), {});
        QVERIFY(agenda);
        QCOMPARE(agenda->facility.name, QStringLiteral("Ospedale di Bollate"));
        QCOMPARE(agenda->facility.address(), QString());
    }

    void R42_aNoticeNeedsNumberAndAmount_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QJsonValue>("amount");
        QTest::addColumn<bool>("is");
        QTest::newRow("whole") << "301012345678901234" << QJsonValue(money(22.5)) << true;
        QTest::newRow("short number") << "30101234" << QJsonValue(money(22.5)) << false;
        QTest::newRow("no amount") << "301012345678901234" << QJsonValue() << false;
        QTest::newRow("other currency")
            << "301012345678901234" << QJsonValue(money(1, "CHF")) << false;
    }
    void R42_aNoticeNeedsNumberAndAmount() {
        QFETCH(QString, number);
        QFETCH(QJsonValue, amount);
        const QJsonArray parts{QJsonObject{{"url", "numero"}, {"valueString", number}},
                               QJsonObject{{"url", "importo"}, {"valueMoney", amount}},
                               QJsonObject{{"url", "scadenza"}, {"valueDate", "2027-02-26"}},
                               QJsonObject{{"url", "ente"}, {"valueString", "Salvini"}}};
        auto json = appointment("booked");
        auto extensions = json["extension"].toArray();
        extensions << QJsonObject{
            {"url", "http://fse.example/StructureDefinition/avviso-pagamento"},
            {"extension", parts}};
        const auto read = readAppointment(with(json, "extension", extensions));
        QVERIFY(read);
        QTEST(read->notice.has_value(), "is");
        if (!read->notice) return;
        QCOMPARE(read->notice->grouped(), QStringLiteral("3010 1234 5678 9012 34"));
        QCOMPARE(read->notice->amount.cents, 2250);
        QCOMPARE(read->notice->due, QDate(2027, 2, 26));
        QCOMPARE(read->notice->body, QStringLiteral("Salvini"));
    }

    void onlyFreeSlotsCount() {
        const auto free = readSlot(slot());
        QVERIFY(free && !free->withinClass);
        QCOMPARE(free->classLimit, QDate(2026, 12, 6));
        QVERIFY(!readSlot(with(slot(), "status", "busy")));
        QVERIFY(!readSlot(with(slot(), "start", QJsonValue())));
        QVERIFY(!readSlot(with(slot(), "id", "")));
    }

    void amounts_data() {
        QTest::addColumn<QJsonObject>("money");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("cents") << money(36.15) << qint64(3615);
        QTest::newRow("nothing to pay") << money(0) << qint64(0);
        QTest::newRow("other currency") << money(3, "CHF") << qint64(-1);
        QTest::newRow("not a number") << QJsonObject{{"value", "3"}} << qint64(-1);
    }
    void amounts() {
        QFETCH(QJsonObject, money);
        QFETCH(qint64, cents);
        const QJsonObject json{{"extension", QJsonArray{extension("ticket", "valueMoney", money)}}};
        QCOMPARE(readMoney(json, "ticket").value_or(Money{-1}).cents, cents);
    }

    void whatIsAskedForAHold() {
        const HoldOrder order{.slot = "s1",
                              .nre = "0300A4100000433",
                              .phone = "+393330000482",
                              .rur = "0300A4100000433",
                              .replaces = "9",
                              .accepted = true};
        QStringList names;
        for (const auto& one : writeHold(order)[QLatin1String("parameter")].toArray())
            names << one[QLatin1String("name")].toString();
        QCOMPARE(names, QStringList({"slot", "prescription", "phone", "rur", "replaces",
                                     "conseguenza-accettata"}));
        const auto bare = writeHold({.slot = "s1", .iup = "0P8U100P3F", .phone = "x"});
        QCOMPARE(bare[QLatin1String("parameter")].toArray().size(), 3);
        QCOMPARE(bare[QLatin1String("parameter")][1][QLatin1String("valueIdentifier")]
                     [QLatin1String("value")],
                 QStringLiteral("0P8U100P3F"));
    }

    void aCostlyCancellationSaysThatThePersonKnows() {
        const auto read = *readAppointment(appointment("booked"));
        QVERIFY(!writeCancelled(read, false).contains(QLatin1String("extension")));
        const auto json = writeCancelled(read, true);
        QCOMPARE(json[QLatin1String("status")], QStringLiteral("cancelled"));
        QVERIFY(json[QLatin1String("extension")][0][QLatin1String("valueBoolean")].toBool());
    }
};

QTEST_GUILESS_MAIN(TestBookingReader)
#include "test_booking_reader.moc"
