// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_words.h"

#include <QTest>

#include "ui/screens/doctor/initials_view.h"

using core::ChoiceVerdict;
using Outcome = ChoiceVerdict::Outcome;

namespace {

core::OpeningHours someHours() {
    core::OpeningHours hours;
    hours.days[0] = {{QTime(10, 0), QTime(13, 0)}, {QTime(15, 30), QTime(18, 0)}};
    hours.days[2] = {{QTime(9, 5), QTime(11, 0)}};
    return hours;
}

core::Doctor doctor(std::optional<ChoiceVerdict> verdict = {}) {
    core::Doctor made{.id = "1", .name = "Dott.ssa Nives Aldeni", .code = "48201"};
    made.places = 12;
    made.verdict = std::move(verdict);
    return made;
}

const QDate monday(2026, 11, 23);

}  // namespace

class TestDoctorWords : public QObject {
    Q_OBJECT
  private slots:
    void S56_theCodeNamesTheKind() {
        auto one = doctor();
        QCOMPARE(ui::doctorCodeLine(one), QStringLiteral("Codice Medico: 48201 (GENERICO)"));
        one.kind = core::DoctorKind::paediatrician;
        QCOMPARE(ui::doctorCodeLine(one), QStringLiteral("Codice Medico: 48201 (PEDIATRA)"));
    }

    void S56_addressAndComune_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("comune");
        QTest::addColumn<QString>("line");
        QTest::newRow("both") << "VIA DEI TIGLI, 4"
                              << "BOLLATE"
                              << "VIA DEI TIGLI, 4 - BOLLATE";
        QTest::newRow("no street") << ""
                                   << "BOLLATE"
                                   << "BOLLATE";
        QTest::newRow("no comune") << "VIA DEI TIGLI, 4"
                                   << ""
                                   << "VIA DEI TIGLI, 4";
    }
    void S56_addressAndComune() {
        QFETCH(QString, address);
        QFETCH(QString, comune);
        QFETCH(QString, line);
        QCOMPARE(ui::surgeryLine({.address = address, .comune = comune}), line);
    }

    void whatIsOpenToday_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("words");
        QTest::newRow("twice") << monday
                               << "Oggi è lunedì: dalle 10.00 alle 13.00 e dalle 15.30 alle 18.00";
        QTest::newRow("not") << monday.addDays(1) << "Oggi è martedì: nessun orario";
        QTest::newRow("once") << monday.addDays(2) << "Oggi è mercoledì: dalle 9.05 alle 11.00";
        QTest::newRow("Sunday") << monday.addDays(6) << "Oggi è domenica: nessun orario";
    }
    void whatIsOpenToday() {
        QFETCH(QDate, today);
        QFETCH(QString, words);
        QCOMPARE(ui::todayWords(someHours(), today), words);
    }

    void theWeekMarksToday() {
        const auto days = ui::weekDays(someHours(), monday.addDays(2));
        QCOMPARE(days.size(), 7);
        for (int i = 0; i < 7; ++i) QCOMPARE(days[i].today, i == 2);
        QCOMPARE(days[0].label, QStringLiteral("LUN"));
        QCOMPARE(days[0].intervals.size(), 2);
        QCOMPARE(days[0].intervals[1].from, QStringLiteral("15.30"));
        QVERIFY(days[6].intervals.isEmpty());
    }

    void theWeekIsSpokenInWords() {
        const QString spoken = ui::spokenWeek(someHours(), monday);
        QVERIFY(spoken.contains("Lunedì, oggi: dalle 10:00 alle 13:00 e dalle 15:30 alle 18:00."));
        QVERIFY(spoken.contains("Martedì: nessun orario."));
    }

    void R50_everyOutcomeHasItsWord_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("badge");
        QTest::newRow("allowed") << int(Outcome::allowed) << "12 posto/i";
        QTest::newRow("judged") << int(Outcome::toBeJudged) << "Su richiesta";
        QTest::newRow("refused") << int(Outcome::refused) << "Non si può scegliere";
    }
    void R50_everyOutcomeHasItsWord() {
        QFETCH(int, outcome);
        QFETCH(QString, badge);
        QCOMPARE(ui::verdictBadge(doctor(ChoiceVerdict{.outcome = Outcome(outcome)})), badge);
    }

    void notAskedNotSaid() { QVERIFY(ui::verdictBadge(doctor()).isEmpty()); }

    void R50_whyNotAndFromWhen() {
        const ChoiceVerdict early{
            .outcome = Outcome::refused, .reasons = {"troppo_presto"}, .from = {2026, 12, 5}};
        const auto sentences = ui::verdictSentences(early);
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(sentences.last(), QStringLiteral("Puoi cambiare di nuovo dal 05/12/2026."));
    }

    void anUnknownCodeIsShownSmallBesideTheGeneralSentence() {
        const auto sentences = ui::reasonSentences({"luna_piena"});
        QCOMPARE(sentences.size(), 1);
        QVERIFY(sentences.first().endsWith(" (luna_piena)"));
    }

    void distanceOnlyWhereAsked() {
        auto one = doctor();
        QVERIFY(ui::distanceWords(one).isEmpty());
        QVERIFY(ui::distanceBadge(one).isEmpty());
        one.distance = 2.34;
        QVERIFY(ui::distanceWords(one).contains(QLocale().toString(2.3, 'f', 1)));
    }

    void initials_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("title") << "Dott.ssa ELENA BRAMBILLA"
                               << "EB";
        QTest::newRow("three names") << "Dott. Paolo Maria Villa"
                                     << "PV";
        QTest::newRow("one name") << "Villa"
                                  << "V";
        QTest::newRow("nobody") << ""
                                << "";
    }
    void initials() {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(ui::initialsOf(name), letters);
    }
};

QTEST_MAIN(TestDoctorWords)
#include "test_doctor_words.moc"
