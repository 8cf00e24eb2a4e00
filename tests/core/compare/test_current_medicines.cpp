// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/current_medicines.h"

#include <QTest>
#include <QTimeZone>

using namespace core;

namespace {

const QDate letterDay{2026, 10, 27};
const QDate today{2026, 11, 26};

PrescriptionLine drug(const char* name, const char* aic = "", const char* dosage = "",
                      const char* atc = "") {
    PrescriptionLine line;
    line.name = QString::fromUtf8(name);
    line.code = QString::fromLatin1(aic);
    line.dosage = QString::fromUtf8(dosage);
    line.atc = QString::fromLatin1(atc);
    return line;
}

Prescription prescription(PrescriptionState state, QDate written,
                          QVector<PrescriptionLine> lines = {drug("Ramipril")}) {
    Prescription one;
    one.state = state;
    if (written.isValid()) one.writtenOn = {written, {0, 5}, QTimeZone("Europe/Rome")};
    one.lines = std::move(lines);
    return one;
}

QStringList words(const std::vector<Medicine>& medicines) {
    QStringList all;
    for (const auto& each : medicines)
        all << QStringList{each.name, each.aic, each.atc, each.dose}.join('|');
    return all;
}

}  // namespace

class TestCurrentMedicines : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void current_data() {
        QTest::addColumn<Prescription>("given");
        QTest::addColumn<bool>("current");
        using State = PrescriptionState;
        const auto row = [](const char* name, const Prescription& given, bool current) {
            QTest::newRow(name) << given << current;
        };
        row("prescribed", prescription(State::prescribed, {2026, 11, 20}), true);
        row("on the day of the letter", prescription(State::prescribed, letterDay), true);
        row("the day before", prescription(State::prescribed, letterDay.addDays(-1)), false);
        row("without a day", prescription(State::prescribed, {}), false);
        row("in part", prescription(State::partlyDispensed, {2026, 11, 2}), true);
        row("dispensed, last day", prescription(State::dispensed, letterDay), true);
        auto over = prescription(State::dispensed, {2026, 11, 2});
        over.validUntil = today.addDays(-1);
        row("dispensed, over", over, false);
        row("cancelled", prescription(State::cancelled, {2026, 11, 20}), false);
        row("expired", prescription(State::expired, {2026, 11, 20}), false);
        row("unknown", prescription(State::unknown, {2026, 11, 20}), false);
        auto services = prescription(State::prescribed, {2026, 11, 20});
        services.kind = PrescriptionKind::services;
        row("services", services, false);
    }
    void current() {
        QFETCH(Prescription, given);
        QTEST(isCurrent(given, letterDay, today), "current");
        QTEST(!currentMedicines({given}, letterDay, today).empty(), "current");
    }

    void medicines_data() {
        QTest::addColumn<QVector<PrescriptionLine>>("newer");
        QTest::addColumn<QVector<PrescriptionLine>>("older");
        QTest::addColumn<QStringList>("medicines");  // name|AIC|ATC|dose
        const auto row = [](const char* name, const QVector<PrescriptionLine>& newer,
                            const QVector<PrescriptionLine>& older, const QStringList& medicines) {
            QTest::newRow(name) << newer << older << medicines;
        };
        row("all of it", {drug("Ramipril 5 mg", "000000111", "1  al mattino", "C09AA05")}, {},
            {"Ramipril 5 mg|000000111|C09AA05|1 al mattino"});
        row("two lines", {drug("A"), drug("B")}, {}, {"A|||", "B|||"});
        row("without a name", {drug("", "000000111")}, {}, {"AIC 000000111|000000111||"});
        row("without name and code", {drug("")}, {}, {});
        row("again: the newer dose", {drug("A", "1", "due")}, {drug("A", "1", "una")},
            {"A|1||due"});
        row("again, by name", {drug("alfa")}, {drug("Alfa", "1")}, {"alfa|||"});
        row("two strengths", {drug("A 5 mg", "1", "", "C09")}, {drug("A 10 mg", "2", "", "C09")},
            {"A 5 mg|1|C09|", "A 10 mg|2|C09|"});
    }
    void medicines() {
        QFETCH(QVector<PrescriptionLine>, newer);
        QFETCH(QVector<PrescriptionLine>, older);
        const auto state = PrescriptionState::prescribed;
        QVector<Prescription> all{prescription(state, {2026, 11, 20}, newer)};
        if (!older.isEmpty()) all << prescription(state, {2026, 11, 2}, older);
        QTEST(words(currentMedicines(all, letterDay, today)), "medicines");
    }
};

QTEST_APPLESS_MAIN(TestCurrentMedicines)
#include "test_current_medicines.moc"
