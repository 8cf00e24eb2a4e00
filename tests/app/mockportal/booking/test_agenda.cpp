// SPDX-License-Identifier: EUPL-1.2
// The agenda from a seed: what is offered where, and which times make sense.
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <algorithm>

#include "app/mockportal/booking/agenda.h"
#include "app/mockportal/booking/free_times.h"
#include "app/mockportal/booking/ticket.h"
#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/library.h"
#include "app/mockportal/rules/working_days.h"

using namespace mockportal;

namespace {

QDateTime noon(const QDate& day) {
    return italianTime(day, QTime(12, 0));
}

}  // namespace

class TestAgenda : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        auto read = readLibrary();
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        library_ = std::make_unique<Library>(std::move(*read));
    }

    void R36_isWholeAndThereIsMore() {
        QSet<QString> there;
        for (const auto& each : content().services) there << each.code + each.branch;
        for (const auto* wanted : {"95.0216", "89.7A.302", "89.5202", "88.72.302", "87.44.108",
                                   "88.76.108", "88.91.108", "90.62.211", "90.27.111", "91.49.211",
                                   "89.7A.706", "89.7B.819", "89.26.120", "89.0116", "93.11.212"})
            QVERIFY2(there.contains(QString::fromLatin1(wanted)), wanted);
        QVERIFY(content().services.size() >= 40);
        QVERIFY(content().facilities.size() >= 20);
        for (const auto& each : content().services) QVERIFY(!each.preparation.isEmpty());
    }

    /// Whatever the seed.
    void eachServiceIsOfferedByMany() {
        for (const quint32 seed : {1U, 2U, 77U}) {
            const Agenda agenda(content(), rules(), seed);
            for (const auto& service : content().services) {
                const auto count = std::ranges::count_if(
                    agenda.schedules(), [&](const auto& each) { return each.service == &service; });
                QVERIFY2(count >= 5, qPrintable(service.name));
            }
        }
    }

    void theSameSeedMakesTheSame() {
        const Agenda one(content(), rules(), 1);
        const Agenda again(content(), rules(), 1);
        const Agenda other(content(), rules(), 2);
        QCOMPARE(idsIn(one), idsIn(again));
        QVERIFY(idsIn(one) != idsIn(other));
        const auto day = QDate(2026, 12, 1);
        for (std::size_t i = 0; i < one.schedules().size(); i += 40) {
            const auto times = one.timesOn(one.schedules()[i], day);
            const auto same = again.timesOn(again.schedules()[i], day);
            QCOMPARE(times.size(), same.size());
            for (qsizetype n = 0; n < times.size(); ++n)
                QCOMPARE(Agenda::isTakenByOthers(times[n], noon(QDate(2026, 11, 26))),
                         Agenda::isTakenByOthers(same[n], noon(QDate(2026, 11, 26))));
        }
    }

    /// Over a year with its leap day, both changes of the clock and all holidays.
    void R64_timesAreOnWorkingDaysAndAtWorkingHours() {
        const Agenda agenda(content(), rules(), 1);
        for (std::size_t i = 0; i < agenda.schedules().size(); i += 97) {
            const auto& schedule = agenda.schedules()[i];
            for (auto day = QDate(2028, 1, 1); day.year() == 2028; day = day.addDays(1)) {
                const auto times = agenda.timesOn(schedule, day);
                if (isHoliday(rules(), day, schedule.facility->comune) || day.dayOfWeek() == 7)
                    QVERIFY(times.isEmpty());
                for (qsizetype n = 0; n < times.size(); ++n) {
                    QCOMPARE(times[n].start.date(), day);
                    QVERIFY(times[n].start.time() >= QTime(7, 30));
                    QVERIFY(times[n].end.time() <= QTime(17, 0));
                    QVERIFY(n == 0 || times[n - 1].end <= times[n].start);
                    QVERIFY(agenda.slot(times[n].id));
                }
            }
        }
    }

    void R64_milanoDoesNotWorkOnTheSeventhOfDecember() {
        const Agenda agenda(content(), rules(), 1);
        const QDate ambrose(2026, 12, 7);  // a Monday
        qsizetype inMilano = 0;
        qsizetype elsewhere = 0;
        for (const auto& schedule : agenda.schedules())
            (schedule.facility->comune == QLatin1String("F205") ? inMilano : elsewhere) +=
                agenda.timesOn(schedule, ambrose).size();
        QCOMPARE(inMilano, 0);
        QVERIFY(elsewhere > 100);
    }

    /// What is taken stays taken while its day comes nearer; far away nearly all is free.
    void othersTakeTimesOneAfterTheOther() {
        const Agenda agenda(content(), rules(), 1);
        int far = 0;
        int near = 0;
        int all = 0;
        for (std::size_t i = 0; i < agenda.schedules().size(); i += 29)
            for (const auto& slot : agenda.timesOn(agenda.schedules()[i], QDate(2027, 6, 9))) {
                if (slot.schedule->waitDays < 10) continue;  // nobody waits long there
                ++all;
                far += int(Agenda::isTakenByOthers(slot, noon(QDate(2026, 11, 1))));
                near += int(Agenda::isTakenByOthers(slot, noon(QDate(2027, 6, 7))));
                bool taken = false;
                for (auto day = QDate(2026, 11, 1); day < QDate(2027, 6, 9); day = day.addDays(1)) {
                    const bool now = Agenda::isTakenByOthers(slot, noon(day));
                    QVERIFY(now || !taken);
                    taken = now;
                }
            }
        QVERIFY(all > 100);
        QVERIFY(far < all / 20);
        QVERIFY(near > all * 3 / 4);
        QVERIFY(near < all);
    }

    void thereIsNoSuchSlot_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << "";
        QTest::newRow("no schedule") << "nowhere-9502-16.20261201T0900";
        QTest::newRow("no time") << "bollate-9144";
        QTest::newRow("at night") << "garbagnate-91492-11.20261201T0300";
        QTest::newRow("on Christmas") << "garbagnate-91492-11.20261225T0800";
        QTest::newRow("on 30 February") << "garbagnate-91492-11.20270230T0800";
        QTest::newRow("with more behind") << "garbagnate-91492-11.20261201T0800.1";
    }
    void thereIsNoSuchSlot() {
        QFETCH(QString, id);
        QVERIFY(!Agenda(content(), rules(), 1).slot(id));
    }
    void thereIsOne() {
        const auto slot =
            Agenda(content(), rules(), 1).slot(QStringLiteral("garbagnate-91492-11.20261201T0800"));
        QVERIFY(slot);
        QCOMPARE(slot->start,
                 QDateTime::fromString(QStringLiteral("2026-12-01T08:00:00+01:00"), Qt::ISODate));
    }

    void R33_limits_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("priority");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("limit");
        const auto visit = QStringLiteral("9502-16");
        const auto exam = QStringLiteral("88723-02");
        const QDate day(2026, 11, 26);
        QTest::newRow("U") << visit << "U" << day << QDate(2026, 11, 29);
        QTest::newRow("B over the month's end") << visit << "B" << day << QDate(2026, 12, 6);
        QTest::newRow("D, visit") << visit << "D" << day << QDate(2026, 12, 26);
        QTest::newRow("D, exam") << exam << "D" << day << QDate(2027, 1, 25);
        QTest::newRow("P, exam as visit") << exam << "P" << day << QDate(2027, 3, 26);
        QTest::newRow("none") << exam << "" << day << QDate();
        QTest::newRow("over the leap day")
            << visit << "D" << QDate(2028, 2, 20) << QDate(2028, 3, 21);
        QTest::newRow("P was longer once")
            << visit << "P" << QDate(2019, 12, 31) << QDate(2020, 6, 28);
    }
    void R33_limits() {
        QFETCH(QString, service);
        QFETCH(QString, priority);
        QFETCH(QDate, asked);
        QFETCH(QDate, limit);
        QCOMPARE(classLimit(rules(), *content().service(service), priority, asked), limit);
    }

    void R42_ticket_data() {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("exemption");
        QTest::addColumn<int>("full");
        QTest::addColumn<int>("expected");
        QTest::newRow("one") << QStringList{"95.02"} << "" << 2250 << 2250;
        QTest::newRow("the sum") << QStringList{"91.49.2", "90.62.2", "90.27.1"} << "" << 785
                                 << 785;
        QTest::newRow("the ceiling") << QStringList{"88.91.1"} << "" << 3600 << 3600;
        QTest::newRow("the ceiling over the sum")
            << QStringList{"89.41", "89.50"} << "" << 3600 << 3600;
        QTest::newRow("chronic") << QStringList{"88.72.3"} << "0A31" << 3600 << 0;
        QTest::newRow("income") << QStringList{"95.02"} << "E01" << 2250 << 0;
        QTest::newRow("only for drugs") << QStringList{"95.02"} << "E30" << 2250 << 2250;
        QTest::newRow("no such code") << QStringList{"95.02"} << "Q99" << 2250 << 2250;
    }
    void R42_ticket() {
        QFETCH(QStringList, codes);
        QFETCH(QString, exemption);
        QFETCH(int, full);
        QFETCH(int, expected);
        Prescription prescription{.drugs = false, .exemption = exemption};
        for (const auto& code : codes) prescription.lines << PrescribedLine{.code = code};
        const QDate day(2026, 11, 26);
        QCOMPARE(fullTicket(prescription, day), full);
        QCOMPARE(int(expectedTicket(prescription, {}, day)), expected);
    }

    void mistakesAreTold() {
        QVERIFY(!agendaFromJson({{"facilities", QJsonArray{QJsonObject{{"key", "a"}}}}}));
        QVERIFY(!agendaFromJson({{"services", QJsonArray{QJsonObject{{"code", "1"}}}}}));
        const QJsonObject service{{"code", "1"}, {"branch", "02"}, {"minutes", 5}};
        QVERIFY(agendaFromJson({{"services", QJsonArray{service}}}));
        QVERIFY(!agendaFromJson({{"services", QJsonArray{service, service}}}));
    }

  private:
    const AgendaContent& content() const { return library_->agenda; }
    const RuleBook& rules() const { return library_->rules; }

    static QStringList idsIn(const Agenda& agenda) {
        QStringList ids;
        for (const auto& each : agenda.schedules()) ids << each.id;
        return ids;
    }

    std::unique_ptr<Library> library_;
};

QTEST_MAIN(TestAgenda)
#include "test_agenda.moc"
