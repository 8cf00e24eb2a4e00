// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/notebook/import/import_columns.h"
#include "core/notebook/import/import_moments.h"

using namespace core;

class TestImportMoments : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void moments_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("moment");  // in the time of Rome; empty: none
        const auto row = [](const char* cell, const char* moment) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString(moment);
        };
        row("24/11/2026 07:05", "2026-11-24T07:05:00+01:00");
        row("24/11/2026", "2026-11-24T00:00:00+01:00");
        row("4/1/2026 7:05", "2026-01-04T07:05:00+01:00");
        row("24.11.2026 07.05", "2026-11-24T07:05:00+01:00");
        row("24-11-26 07:05:30", "2026-11-24T07:05:30+01:00");
        row("24/11/2026, 07:05", "2026-11-24T07:05:00+01:00");
        row("24/11/2026 7:05 PM", "2026-11-24T19:05:00+01:00");
        row("24/11/2026 12:05 am", "2026-11-24T00:05:00+01:00");
        row("2026-07-24", "2026-07-24T00:00:00+02:00");
        row("2026-07-24 07:05", "2026-07-24T07:05:00+02:00");
        row("2026-07-24T07:05:00Z", "2026-07-24T09:05:00+02:00");
        row("2026-07-24T07:05:00.123+0200", "2026-07-24T07:05:00+02:00");
        row("2026-07-24T07:05:00-05:00", "2026-07-24T14:05:00+02:00");
        row("2026/07/24 07:05", "2026-07-24T07:05:00+02:00");
        row("24 nov 2026 07:05", "2026-11-24T07:05:00+01:00");
        row("24 novembre 2026", "2026-11-24T00:00:00+01:00");
        row("Nov 24, 2026 7:05 AM", "2026-11-24T07:05:00+01:00");
        row("  24/11/2026   07:05 ", "2026-11-24T07:05:00+01:00");
        for (const char* none :
             {"", "ieri", "31/02/2026", "24/13/2026", "2026-02-30", "24/11/2026 25:00",
              "24/11/2026 07:65", "24/11/2026 sera", "24/11-2026", "24 xyz 2026", "120",
              "24/11/20261", "2026", "99/99/9999", "2026-11-24T", "24/11/2026 7"})
            row(none, "");
    }

    void moments() {
        QFETCH(QString, cell);
        QFETCH(QString, moment);
        const auto read = readMoment(cell, DateOrder::dayFirst);
        QCOMPARE(read.has_value(), !moment.isEmpty());
        if (read) QCOMPARE(momentInRome(*read), QDateTime::fromString(moment, Qt::ISODate));
    }

    void theColumnTellsTheOrder() {
        QCOMPARE(dateOrderOf({"01/02/2026", "03/04/2026"}), DateOrder::dayFirst);
        QCOMPARE(dateOrderOf({"01/02/2026", "04/23/2026"}), DateOrder::monthFirst);
        QCOMPARE(dateOrderOf({"23/04/2026", "04/23/2026"}), DateOrder::dayFirst);
        QCOMPARE(dateOrderOf({}), DateOrder::dayFirst);
        const auto read = readMoment("04/23/2026 8:00", DateOrder::monthFirst);
        QVERIFY(read);
        QCOMPARE(read->date, QDate(2026, 4, 23));
    }

    void numbers_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("number");  // -1000: none
        const auto row = [](const char* cell, double number) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << number;
        };
        row("120", 120);
        row(" 36,7 ", 36.7);
        row("36.7", 36.7);
        row("120 mmHg", 120);
        row("98%", 98);
        row("36,7 °C", 36.7);
        row("70kg", 70);
        row("-5", -5);
        for (const char* none : {"", "LO", "HI", "12O", "1.234,5", "1,2,3", "--5", "1e5", "0x10",
                                 "120/80", "12345678", "٣", "NaN", "inf", "12 34"})
            row(none, -1000);
    }

    void numbers() {
        QFETCH(QString, cell);
        QFETCH(double, number);
        QCOMPARE(readNumber(cell).value_or(-1000), number);
    }

    void columns_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");  // or the role
        const auto row = [](const char* name, const char* field) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString(field);
        };
        for (const char* name :
             {"Data", "DATE", "Data e ora", "Date/Time", "Timestamp", "Device Timestamp",
              "Data misurazione", "Measurement Date", "Data della misurazione", "Giorno"})
            row(name, "date");
        for (const char* name : {"Ora", "Time", "Orario", "Measurement time"}) row(name, "time");
        for (const char* name :
             {"Massima", "Sistolica (mmHg)", "SYS", "Systolic", "Systolic Blood Pressure",
              "Pressione Max", "Pressione sistolica", "SYS(mmHg)", "systolic mmHg"})
            row(name, "massima");
        for (const char* name :
             {"Minima", "DIA", "Diastolica [mmHg]", "min", "Pressione min", "Diastolic (mmHg)"})
            row(name, "minima");
        for (const char* name : {"Battiti", "Pulse (bpm)", "Battiti al minuto", "FC", "Heart Rate",
                                 "HR", "Polso /min", "Pulsazioni", "Frequenza cardiaca (bpm)"})
            row(name, "battiti");
        for (const char* name : {"Glicemia", "Glucose mg/dL", "Historic Glucose mg/dL",
                                 "Blood glucose", "Glicemia (mg/dl)", "Glucosio"})
            row(name, "glicemia");
        for (const char* name : {"Temperatura (°C)", "Temp", "Body Temperature", "Temp. °C"})
            row(name, "temperatura");
        for (const char* name : {"Peso", "Weight (kg)", "Body weight kg", "PESO (Kg)"})
            row(name, "peso");
        for (const char* name : {"SpO2 (%)", "Saturazione", "SpO₂", "Oxygen saturation"})
            row(name, "saturazione");
        row("Altezza cm", "altezza");
        row("Dolore", "dolore");
        row("Intensità dolore", "dolore");
        for (const char* name : {"Note", "Notes", "Commenti", "Osservazioni"}) row(name, "note");
        row("Pasto", "moment");
        for (const char* name : {"", "Nome", "Serial number", "Modello", "???", "Massimamente"})
            row(name, "none");
    }

    void columns() {
        QFETCH(QString, name);
        QFETCH(QString, field);
        const auto column = columnNamed(name);
        using Role = ImportColumn::Role;
        const QMap<Role, QString> roles{{Role::none, "none"},
                                        {Role::date, "date"},
                                        {Role::time, "time"},
                                        {Role::note, "note"},
                                        {Role::moment, "moment"}};
        QCOMPARE(column.role == Role::value ? QString(column.field->id) : roles.value(column.role),
                 field);
    }

    void unitsOfElsewhere() {
        QCOMPARE(columnNamed("Glucose (mmol/L)").factor, 18.016);
        const auto fahrenheit = columnNamed("Temperature (°F)");
        QCOMPARE(98.6 * fahrenheit.factor + fahrenheit.offset, 37.0);
        QCOMPARE(columnNamed("Weight (lb)").factor, 0.45359237);
        QCOMPARE(columnNamed("Altezza (m)").factor, 100.0);
        QCOMPARE(columnNamed("Weight (kg)").factor, 1.0);
        QCOMPARE(columnNamed("Temperatura (°C)").factor, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestImportMoments)
#include "test_import_moments.moc"
