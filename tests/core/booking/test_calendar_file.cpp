// SPDX-License-Identifier: EUPL-1.2
// R65, judged by a calendar library that is not ours (read_calendar.py).
#include "core/booking/calendar_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace core;

namespace {

const QDateTime written(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

QDateTime rome(QDate day, QTime time) {
    return QDateTime(day, time, QTimeZone("Europe/Rome"));
}

Appointment visit() {
    Appointment appointment{.id = "7d1c",
                            .state = AppointmentState::confirmed,
                            .code = "AB12CD34EF",
                            .start = rome(QDate(2026, 12, 3), QTime(9, 20)),
                            .end = rome(QDate(2026, 12, 3), QTime(9, 40)),
                            .service = "Prima visita dermatologica",
                            .preparation = "Niente creme."};
    appointment.facility = {.name = "POLIAMB. OSPEDALE BOLLATE",
                            .body = "A.O. \"G. SALVINI\"; sede, 1\\2",
                            .street = "VIA PIAVE 20",
                            .city = "CITTÀ DI BOLLATE",
                            .province = "MI",
                            .postalCode = "20021"};
    return appointment;
}

QJsonObject judged(const QByteArray& file, int* code) {
    QProcess judge;
    judge.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/booking/read_calendar.py")});
    judge.write(file);
    judge.closeWriteChannel();
    judge.waitForFinished(20000);
    *code = judge.exitCode();
    if (*code != 0 && *code != 77) qWarning("%s", judge.readAllStandardError().constData());
    return QJsonDocument::fromJson(judge.readAllStandardOutput()).object();
}

}  // namespace

class TestCalendarFile : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void R65_anotherProgramReadsIt() {
        const auto read = judge(visit());
        if (read.isEmpty()) QSKIP("python3-icalendar is not installed");
        QCOMPARE(read["events"].toInt(), 1);
        QCOMPARE(read["method"].toString(), QStringLiteral("PUBLISH"));
        QCOMPARE(read["status"].toString(), QStringLiteral("CONFIRMED"));
        QCOMPARE(read["zones"].toArray(), QJsonArray{"Europe/Rome"});
        QCOMPARE(read["startZone"].toString(), QStringLiteral("Europe/Rome"));
        QCOMPARE(read["start"].toString(), QStringLiteral("2026-12-03 09:20"));
        QCOMPARE(read["minutes"].toInt(), 20);
        QCOMPARE(read["alarms"].toArray(), QJsonArray{24});
        QVERIFY(read["uid"].toString().startsWith("AB12CD34EF@"));
        QCOMPARE(read["summary"].toString(), QStringLiteral("Appuntamento sanitario"));
        QCOMPARE(read["location"].toString(),
                 QStringLiteral("POLIAMB. OSPEDALE BOLLATE, A.O. \"G. SALVINI\"; sede, 1\\2, VIA "
                                "PIAVE 20, 20021 CITTÀ DI BOLLATE (MI)"));
    }

    void R65_itsZoneKnowsSummerTime_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* name, QDate day, const char* utc) {
            QTest::newRow(name) << day << QString::fromLatin1(utc);
        };
        row("winter", QDate(2026, 12, 3), "2026-12-03 08:20");
        row("last day of winter", QDate(2027, 3, 27), "2027-03-27 08:20");
        row("first day of summer", QDate(2027, 3, 28), "2027-03-28 07:20");
        row("last day of summer", QDate(2027, 10, 30), "2027-10-30 07:20");
        row("day of the change back", QDate(2027, 10, 31), "2027-10-31 08:20");
        row("leap day", QDate(2028, 2, 29), "2028-02-29 08:20");
    }
    void R65_itsZoneKnowsSummerTime() {
        QFETCH(QDate, day);
        QFETCH(QString, utc);
        auto appointment = visit();
        appointment.start = rome(day, QTime(9, 20));
        appointment.end = rome(day, QTime(9, 40));
        const auto read = judge(appointment);
        if (read.isEmpty()) QSKIP("python3-icalendar is not installed");
        QCOMPARE(read["utc"].toString(), utc);
    }

    void R65_moveAndCancellationTakeThePlaceOfTheFirst() {
        auto appointment = visit();
        appointment.sequence = 2;
        const auto moved = judge(appointment);
        if (moved.isEmpty()) QSKIP("python3-icalendar is not installed");
        QCOMPARE(moved["sequence"].toInt(), 2);
        appointment.state = AppointmentState::cancelled;
        const auto cancelled = judge(appointment);
        QCOMPARE(cancelled["method"].toString(), QStringLiteral("CANCEL"));
        QCOMPARE(cancelled["status"].toString(), QStringLiteral("CANCELLED"));
        QCOMPARE(cancelled["sequence"].toInt(), 3);
        QCOMPARE(cancelled["uid"], moved["uid"]);
    }

    void R65_noWordAboutTheService() {
        const auto file = calendarFile(visit(), written);
        for (const auto* word : {"dermatologica", "creme", "Prima visita"})
            QVERIFY2(!file.contains(word), word);
    }

    void linesAreFoldedBetweenCharacters() {
        auto appointment = visit();
        appointment.facility.name = QString(60, u'à');
        const auto file = calendarFile(appointment, written);
        QVERIFY(!file.contains("\n\n"));
        for (const auto& line : file.split('\n')) {
            QVERIFY(line.size() <= 76);  // with the carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
    }

    void nothingForWhatWasNeverConfirmed() {
        QVERIFY(calendarFile({.state = AppointmentState::held}, written).isEmpty());
    }

  private:
    static QJsonObject judge(const Appointment& appointment) {
        int code = 0;
        const auto read = judged(calendarFile(appointment, written), &code);
        return code == 77 ? QJsonObject() : read.isEmpty() ? QJsonObject{{"broken", code}} : read;
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "test_calendar_file.moc"
