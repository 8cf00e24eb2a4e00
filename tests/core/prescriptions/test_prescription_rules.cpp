// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/prescription_rules.h"

#include <QTest>
#include <QTimeZone>

using namespace core;

namespace {

constexpr auto drugs = PrescriptionKind::drugs;
constexpr auto services = PrescriptionKind::services;

QDateTime rome(const char* text) {
    auto moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    moment.setTimeZone(QTimeZone("Europe/Rome"));
    return moment;
}

Prescription written(PrescriptionKind kind, PriorityClass priority, const char* when,
                     PrescriptionState state = PrescriptionState::prescribed) {
    Prescription prescription{.kind = kind, .priority = priority, .state = state};
    prescription.writtenOn = rome(when);
    return prescription;
}

}  // namespace

class TestPrescriptionRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void lastDay_data() {
        QTest::addColumn<Prescription>("prescription");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* name, const Prescription& prescription, QDate day) {
            QTest::newRow(name) << prescription << day;
        };
        row("drugs 30 days", written(drugs, PriorityClass::none, "2026-11-16T09:10:00"),
            {2026, 12, 16});
        row("U 48 hours", written(services, PriorityClass::urgent, "2026-11-16T09:10:00"),
            {2026, 11, 18});
        row("B 10 days", written(services, PriorityClass::brief, "2026-11-16T09:10:00"),
            {2026, 11, 26});
        row("D a year", written(services, PriorityClass::deferrable, "2026-11-16T09:10:00"),
            {2027, 11, 16});
        row("P a year", written(services, PriorityClass::plannable, "2026-11-16T09:10:00"),
            {2027, 11, 16});
        row("no class a year, in a leap year",
            written(services, PriorityClass::none, "2027-11-16T09:10:00"), {2028, 11, 15});
        auto told = written(drugs, PriorityClass::none, "2026-11-16T09:10:00");
        told.validUntil = {2026, 12, 1};
        row("the portal's word counts", told, {2026, 12, 1});
        row("nothing known", {}, {});
    }
    void lastDay() {
        QFETCH(Prescription, prescription);
        QFETCH(QDate, day);
        QCOMPARE(core::lastDay(prescription), day);
    }

    void bookable_data() {
        QTest::addColumn<Prescription>("prescription");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const Prescription& prescription, const char* now,
                            Bookable expected) {
            QTest::newRow(name) << prescription << rome(now) << static_cast<int>(expected);
        };
        const auto urgent = written(services, PriorityClass::urgent, "2026-11-16T09:10:00");
        row("U, one second left", urgent, "2026-11-18T09:09:59", Bookable::yes);
        row("U, over", urgent, "2026-11-18T09:10:01", Bookable::tooLate);
        const auto noHour = written(services, PriorityClass::urgent, "2026-11-16T00:00:00");
        row("U without an hour: the whole day", noHour, "2026-11-18T23:59:00", Bookable::yes);
        const auto brief = written(services, PriorityClass::brief, "2026-11-16T09:10:00");
        row("B, last day", brief, "2026-11-26T22:00:00", Bookable::yes);
        row("B, over", brief, "2026-11-27T00:00:00", Bookable::tooLate);
        const auto plannable = written(services, PriorityClass::plannable, "2026-11-16T09:10:00");
        row("P, last day", plannable, "2027-11-16T23:00:00", Bookable::yes);
        row("P, over", plannable, "2027-11-17T00:00:00", Bookable::tooLate);
        const auto across = written(services, PriorityClass::urgent, "2026-10-24T12:00:00");
        row("48 hours over the end of summer time", across, "2026-10-26T10:59:00", Bookable::yes);
        row("not 49", across, "2026-10-26T11:01:00", Bookable::tooLate);
        row("drugs", written(drugs, PriorityClass::none, "2026-11-16T09:10:00"),
            "2026-11-16T10:00:00", Bookable::notServices);
        const auto as = [](PrescriptionState state) {
            return written(services, PriorityClass::deferrable, "2026-11-16T09:10:00", state);
        };
        constexpr auto later = "2026-11-20T10:00:00";
        row("booked", as(PrescriptionState::booked), later, Bookable::alreadyBooked);
        row("used", as(PrescriptionState::dispensed), later, Bookable::used);
        row("cancelled", as(PrescriptionState::cancelled), later, Bookable::cancelled);
        row("expired by the portal", as(PrescriptionState::expired), later, Bookable::tooLate);
        row("unknown", as(PrescriptionState::unknown), later, Bookable::unknown);
        row("no day of issue: the portal judges",
            {.kind = services, .state = PrescriptionState::prescribed}, later, Bookable::yes);
    }
    void bookable() {
        QFETCH(Prescription, prescription);
        QFETCH(QDateTime, now);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(core::bookable(prescription, now)), expected);
    }

    void daysLeft_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("left");
        QTest::newRow("first day") << QDate(2026, 11, 16) << 30;
        QTest::newRow("last day") << QDate(2026, 12, 16) << 0;
        QTest::newRow("over") << QDate(2026, 12, 17) << -1;
    }
    void daysLeft() {
        QFETCH(QDate, today);
        QFETCH(int, left);
        const auto prescription = written(drugs, PriorityClass::none, "2026-11-16T09:10:00");
        QCOMPARE(core::daysLeft(prescription, today), std::optional(left));
        QCOMPARE(core::daysLeft(Prescription(), today), std::nullopt);
    }

    void limitsOfTheClasses_data() {
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("visit");
        QTest::addColumn<int>("exam");
        const auto row = [](const char* name, PriorityClass priority, int visit, int exam) {
            QTest::newRow(name) << static_cast<int>(priority) << visit << exam;
        };
        row("U 72 hours", PriorityClass::urgent, 3, 3);
        row("B", PriorityClass::brief, 10, 10);
        row("D", PriorityClass::deferrable, 30, 60);
        row("P", PriorityClass::plannable, 120, 120);
        row("none", PriorityClass::none, 0, 0);
    }
    void limitsOfTheClasses() {
        QFETCH(int, priority);
        const auto limit = priorityLimit(static_cast<PriorityClass>(priority));
        QTEST(limit.visitDays, "visit");
        QTEST(limit.examDays, "exam");
    }
};

QTEST_APPLESS_MAIN(TestPrescriptionRules)
#include "test_prescription_rules.moc"
