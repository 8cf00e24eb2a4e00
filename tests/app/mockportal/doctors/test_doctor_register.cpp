// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/doctor_register.h"

#include <QTest>
#include <algorithm>

using namespace mockportal;

namespace {

const QDate today(2026, 11, 26);

Citizen person(const char* id, const QDate& born = {}) {
    Citizen citizen;
    citizen.patientId = QString::fromLatin1(id);
    citizen.codiceFiscale = QString::fromLatin1(id);
    citizen.birthDate = born;
    return citizen;
}

QDateTime at(const QDate& day) {
    return day.startOfDay();
}

}  // namespace

class TestDoctorRegister : public QObject {
    Q_OBJECT

    DoctorRegister doctors_;

    qsizetype count(DoctorRole role) const {
        return std::ranges::count(doctors_.doctors(), role, &FamilyDoctor::role);
    }

  private Q_SLOTS:
    void init() { doctors_.clear(); }

    void thereAreEnough() {
        QCOMPARE(count(DoctorRole::family), 300);
        QCOMPARE(count(DoctorRole::paediatrician), 30);
        QVERIFY(doctors_.content().places.size() >= 60);
    }

    void eachIsWhole() {
        QSet<QString> codes;
        for (const auto& doctor : doctors_.doctors()) {
            codes.insert(doctor.code);
            QVERIFY(!doctor.given.isEmpty() && !doctor.family.isEmpty());
            QVERIFY(!doctors_.areaOf(doctor).isEmpty());
            QVERIFY(!doctors_.content().areaName(doctors_.areaOf(doctor)).isEmpty());
            QVERIFY(doctor.languages.contains(QStringLiteral("it")));
            QVERIFY(!doctor.surgeries.isEmpty());
            QVERIFY(doctors_.patients(doctor, today) <= doctors_.ceiling(doctor, today));
            for (const auto& surgery : doctor.surgeries) {
                QVERIFY(doctors_.content().place(surgery.place) != nullptr);
                QVERIFY2(!surgery.hours.isEmpty(), qPrintable(doctor.code));
                for (const auto& hours : surgery.hours) QVERIFY(hours.opens < hours.closes);
            }
            if (!doctor.association.isEmpty())
                QVERIFY(doctors_.association(doctor.association) != nullptr);
        }
        QCOMPARE(codes.size(), doctors_.doctors().size());
    }

    void everyKindOfCaseIsThere() {
        const auto& all = doctors_.doctors();
        const auto some = [&](auto is) { return std::ranges::count_if(all, is) > 5; };
        QVERIFY(some([&](const auto& one) { return doctors_.places(one, today) == 0; }));
        QVERIFY(some([](const auto& one) { return !one.online; }));
        QVERIFY(some([](const auto& one) { return one.selfLimit.has_value(); }));
        QVERIFY(some([](const auto& one) { return one.surgeries.size() > 1; }));
        QVERIFY(some([](const auto& one) { return one.languages.size() > 1; }));
        QVERIFY(some([](const auto& one) { return !one.association.isEmpty(); }));
    }

    void theSameAtEveryStart() {
        const DoctorRegister other;
        QCOMPARE(other.doctors().size(), doctors_.doctors().size());
        for (qsizetype i = 0; i < other.doctors().size(); ++i) {
            QCOMPARE(other.doctors()[i].id, doctors_.doctors()[i].id);
            QCOMPARE(other.doctors()[i].displayName(), doctors_.doctors()[i].displayName());
        }
    }

    void ceilingsHoldFromTheirDay() {
        const auto* paediatrician = doctors_.byCode(QStringLiteral("48501"));
        QCOMPARE(doctors_.ceiling(*paediatrician, QDate(2024, 4, 24)), 800);
        QCOMPARE(doctors_.ceiling(*paediatrician, QDate(2024, 4, 25)), 1000);
    }

    void aChoiceMovesAPlace() {
        const auto citizen = person("one");
        const auto* before = doctors_.byCode(QStringLiteral("48120"));
        const auto* after = doctors_.byCode(QStringLiteral("48201"));
        const int there = doctors_.patients(*before, today);
        const int here = doctors_.patients(*after, today);
        QCOMPARE(doctors_.current(citizen, today), before);
        doctors_.choose(citizen, *after, at(today));
        QCOMPARE(doctors_.current(citizen, today), after);
        QCOMPARE(doctors_.patients(*before, today), there - 1);
        QCOMPARE(doctors_.patients(*after, today), here + 1);
        QVERIFY(doctors_.lastChoice(citizen)->changed);
        doctors_.clear();
        QCOMPARE(doctors_.current(citizen, today), before);
        QCOMPARE(doctors_.patients(*after, today), here);
    }

    void thePaediatricianGoesOnThe14thBirthday_data() {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("last");
        QTest::newRow("usual") << QDate(2012, 11, 27) << QDate(2026, 11, 26);
        QTest::newRow("leap day") << QDate(2012, 2, 29) << QDate(2026, 2, 27);
    }
    void thePaediatricianGoesOnThe14thBirthday() {
        QFETCH(QDate, born);
        QFETCH(QDate, last);
        const auto child = person("child", born);
        const auto* doctor = doctors_.byCode(QStringLiteral("48501"));
        doctors_.assign(child, doctor, at(born));
        QCOMPARE(doctors_.current(child, last), doctor);
        QVERIFY(doctors_.current(child, last.addDays(1)) == nullptr);
        QVERIFY(doctors_.lastChoice(child));  // so the next one is no first choice
        doctors_.extend(child);
        QCOMPARE(doctors_.current(child, last.addDays(1)), doctor);
        QVERIFY(doctors_.current(child, born.addYears(16)) == nullptr);
    }

    /// Counted by the day asked about, with no choice in between.
    void who14IsCountsNoMore() {
        const auto* doctor = doctors_.byCode(QStringLiteral("48501"));
        const QDate last(2026, 11, 26);
        const int before = doctors_.patients(*doctor, last);
        const auto child = person("child", QDate(2012, 11, 27));
        doctors_.assign(child, doctor, at(child.birthDate));
        QCOMPARE(doctors_.patients(*doctor, last), before + 1);
        QCOMPARE(doctors_.patients(*doctor, last.addDays(1)), before);
        QCOMPARE(doctors_.places(*doctor, last.addDays(1)), doctors_.places(*doctor, last) + 1);
        doctors_.extend(child);
        QCOMPARE(doctors_.patients(*doctor, last.addDays(1)), before + 1);
        doctors_.choose(child, *doctors_.byCode(QStringLiteral("48120")), at(last.addDays(1)));
        QCOMPARE(doctors_.patients(*doctor, last.addDays(1)), before);
    }

    /// Giulia of the demo content is in the number that the content tells.
    void whoWasThereFromTheStartToo() {
        const auto* doctor = doctors_.byCode(QStringLiteral("48501"));
        const QDate last(2031, 3, 11);
        QCOMPARE(doctors_.patients(*doctor, last.addDays(1)), doctors_.patients(*doctor, last) - 1);
    }

    void fullYears() {
        QCOMPARE(ageOn(QDate(2012, 2, 29), QDate(2026, 2, 27)), 13);
        QCOMPARE(ageOn(QDate(2012, 2, 29), QDate(2026, 2, 28)), 14);
        QCOMPARE(ageOn(QDate(2026, 11, 26), today), 0);
        QCOMPARE(ageOn({}, today), -1);
    }
};

QTEST_GUILESS_MAIN(TestDoctorRegister)
#include "test_doctor_register.moc"
