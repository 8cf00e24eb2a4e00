// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_words.h"

#include <QTest>
#include <QTimeZone>

using namespace core;

namespace {

constexpr auto drugs = PrescriptionKind::drugs;
constexpr auto services = PrescriptionKind::services;
using enum PrescriptionState;

QDateTime rome(const char* text) {
    auto moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    moment.setTimeZone(QTimeZone("Europe/Rome"));
    return moment;
}

Prescription one(PrescriptionKind kind, PrescriptionState state,
                 PriorityClass priority = PriorityClass::none) {
    Prescription prescription{.kind = kind, .priority = priority, .state = state};
    prescription.writtenOn = rome("2026-11-16T09:10:00");
    prescription.lines << PrescriptionLine{.name = "Emocromo"};
    return prescription;
}

}  // namespace

class TestPrescriptionWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void validity_data() {
        QTest::addColumn<Prescription>("prescription");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const Prescription& prescription, const char* now,
                            const char* words) {
            QTest::newRow(name) << prescription << QString::fromLatin1(now)
                                << QString::fromUtf8(words);
        };
        const auto open = one(drugs, prescribed);
        row("many days", open, "2026-11-26T10:00:00", "Vale fino al 16/12/2026, ancora 20 ");
        row("last day", open, "2026-12-16T10:00:00", "Vale ancora oggi, 16/12/2026.");
        row("over by our clock", open, "2026-12-17T10:00:00", "Valeva fino al 16/12/2026.");
        row("expired", one(drugs, expired), "2027-01-01T10:00:00", "Valeva fino al 16/12/2026.");
        row("in part", one(drugs, partlyDispensed), "2026-12-15T10:00:00",
            "Vale fino al 16/12/2026, ancora 1 ");
        row("booked", one(services, booked), "2026-11-26T10:00:00",
            "Vale fino al 16/11/2027, ancora 355 ");
        row("used", one(drugs, dispensed), "2026-11-26T10:00:00", "");
        row("cancelled", one(drugs, cancelled), "2026-11-26T10:00:00", "");
        row("nothing known", {.state = prescribed}, "2026-11-26T10:00:00", "");
    }
    void validity() {
        QFETCH(Prescription, prescription);
        QFETCH(QString, now);
        QFETCH(QString, words);
        const auto told = ui::validityWords(prescription, rome(now.toLatin1()));
        QVERIFY2(words.isEmpty() ? told.isEmpty() : told.startsWith(words), qPrintable(told));
    }

    void whyItCannotBeBooked_data() {
        QTest::addColumn<Prescription>("prescription");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const Prescription& prescription, const char* words) {
            QTest::newRow(name) << prescription << QString::fromUtf8(words);
        };
        row("U", one(services, prescribed, PriorityClass::urgent),
            "La ricetta non è più prenotabile online. "
            "La classe U si prenota entro 48 ore dalla prescrizione.");
        row("B", one(services, prescribed, PriorityClass::brief),
            "La ricetta non è più prenotabile online. "
            "La classe B si prenota entro 10 giorni dalla prescrizione.");
        row("P, by the portal", one(services, expired, PriorityClass::plannable),
            "La ricetta non è più prenotabile online. È passato più di un anno dalla "
            "prescrizione.");
        row("P, can be", one(services, prescribed, PriorityClass::plannable), "");
        row("booked", one(services, booked), "Con questa ricetta hai già un appuntamento.");
        row("used", one(services, dispensed), "");
        row("drugs", one(drugs, expired), "");
    }
    void whyItCannotBeBooked() {
        QFETCH(Prescription, prescription);
        QTEST(ui::bookingWords(prescription, rome("2026-12-01T10:00:00")), "words");
    }

    void classesNameTheirLimit_data() {
        QTest::addColumn<int>("priority");
        QTest::addColumn<QString>("limit");
        const auto row = [](PriorityClass priority, const char* limit) {
            QTest::newRow(limit) << static_cast<int>(priority) << QString::fromUtf8(limit);
        };
        row(PriorityClass::urgent, "entro 72 ore");
        row(PriorityClass::brief, "entro 10 giorni");
        row(PriorityClass::deferrable, "entro 30 giorni per le visite e 60 per gli esami");
        row(PriorityClass::plannable, "entro 120 giorni");
    }
    void classesNameTheirLimit() {
        QFETCH(int, priority);
        QFETCH(QString, limit);
        QVERIFY(ui::priorityWords(static_cast<PriorityClass>(priority)).endsWith(limit));
    }

    void everyStateHasAWordOfItsOwn() {
        QSet<QString> words;
        for (const auto state :
             {prescribed, partlyDispensed, dispensed, booked, expired, cancelled, unknown})
            words << ui::stateName(state);
        QCOMPARE(words.size(), 7);
        QVERIFY(!words.contains(QString()));
    }

    void theLinesInShort() {
        auto prescription = one(services, prescribed);
        QCOMPARE(ui::linesInShort(prescription), QStringLiteral("Emocromo"));
        prescription.lines << PrescriptionLine{.name = "Glucosio"};
        QVERIFY(ui::linesInShort(prescription).startsWith("Emocromo e altre 1"));
        prescription.lines = {PrescriptionLine{}};
        QCOMPARE(ui::linesInShort(prescription), QStringLiteral("Specialistica"));
    }

    void ofAPrescriptionDispensedInPartWhatIsLeftIsNamed() {
        auto prescription = one(core::PrescriptionKind::drugs, partlyDispensed);
        prescription.lines = {PrescriptionLine{.name = "Pantoprazolo", .dispensed = true},
                              PrescriptionLine{.name = "Colecalciferolo"}};
        QCOMPARE(ui::linesLeftInShort(prescription), QStringLiteral("Colecalciferolo"));
        prescription.lines.last().dispensed = true;
        QVERIFY(ui::linesLeftInShort(prescription).startsWith("Pantoprazolo"));
    }

    void whatIsNotKnownOfALineIsLeftOut() {
        QCOMPARE(ui::lineDetails({}, services), QString());
        QCOMPARE(ui::lineDetails({.dosage = "1 la sera", .aifaNote = "13"}, drugs),
                 QStringLiteral("1 la sera · nota AIFA 13"));
        QCOMPARE(
            ui::lineDetails({.code = "95.02", .branch = "Oculistica", .access = "primo"}, services),
            QStringLiteral("codice 95.02 · Oculistica · primo accesso"));
    }
};

QTEST_APPLESS_MAIN(TestPrescriptionWords)
#include "test_prescription_words.moc"
