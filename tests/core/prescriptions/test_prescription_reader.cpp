// SPDX-License-Identifier: EUPL-1.2
#include "core/prescriptions/prescription_reader.h"

#include <QJsonArray>
#include <QTest>

using namespace core;

namespace {

const QString nre = QStringLiteral("0300A4100000415");

QJsonObject extension(const char* name, const char* type, const QJsonValue& value) {
    return {{"url", QStringLiteral("http://fse.example/StructureDefinition/") + name},
            {QLatin1String(type), value}};
}

QJsonObject number(const QString& value) {
    return {{"system", "urn:oid:2.16.840.1.113883.2.9.4.3.9"}, {"value", value}};
}

QJsonObject drug(const char* id, const QString& itsNre, const char* name = "Ramipril") {
    QJsonObject json{{"resourceType", "MedicationRequest"},
                     {"id", id},
                     {"medicationCodeableConcept", QJsonObject{{"text", name}}}};
    if (!itsNre.isEmpty()) json.insert("groupIdentifier", number(itsNre));
    return json;
}

QJsonObject with(QJsonObject json, const char* field, const QJsonValue& value) {
    json.insert(QLatin1String(field), value);
    return json;
}

QJsonObject withState(const QJsonObject& json, const char* state) {
    return with(json, "extension", QJsonArray{extension("stato-ricetta", "valueCode", state)});
}

Prescription only(const QJsonObject& json) {
    const auto all = readPrescriptions({json});
    return all.size() == 1 ? all.first() : Prescription{.note = "NOT ONE"};
}

}  // namespace

class TestPrescriptionReader : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFieldOfADrug() {
        const QJsonObject json{
            {"resourceType", "MedicationRequest"},
            {"id", "7"},
            {"status", "completed"},
            {"meta",
             QJsonObject{{"security",
                          QJsonArray{QJsonObject{{"system", "http://fse.example/cs/regole-accesso"},
                                                 {"code", "P99"}}}}}},
            {"identifier", QJsonArray{QJsonObject{{"system", "http://fse.example/sid/iup"},
                                                  {"value", "0P8R500P38"}}}},
            {"groupIdentifier", number(nre)},
            {"authoredOn", "2026-11-02T18:25:00+01:00"},
            {"requester", QJsonObject{{"display", "Dott. Giorgio Sala"}}},
            {"medicationCodeableConcept",
             QJsonObject{{"text", "Pantoprazolo 20 mg"},
                         {"coding",
                          QJsonArray{QJsonObject{{"system", "urn:oid:2.16.840.1.113883.2.9.6.1.5"},
                                                 {"code", "000000312"}},
                                     QJsonObject{{"system", "http://www.whocc.no/atc"},
                                                 {"code", "A02BC02"}}}}}},
            {"dispenseRequest", QJsonObject{{"quantity", QJsonObject{{"value", 2}}}}},
            {"dosageInstruction", QJsonArray{QJsonObject{{"text", "1 al mattino"}}}},
            {"substitution", QJsonObject{{"allowedBoolean", false}}},
            {"note", QJsonArray{QJsonObject{{"text", "Da ritirare."}}}},
            {"extension",
             QJsonArray{extension("stato-ricetta", "valueCode", "erogata-in-parte"),
                        extension("valida-fino", "valueDate", "2026-12-02"),
                        extension("regionale", "valueBoolean", true),
                        extension("incompleta", "valueBoolean", true),
                        extension("esenzione", "valueCoding",
                                  QJsonObject{{"code", "0A31"}, {"display", "Ipertensione"}}),
                        extension("codice-autenticazione", "valueString", "2611"),
                        extension("gruppo-equivalenza", "valueString", "A2B"),
                        extension("nota-aifa", "valueString", "1")}}};
        const auto read = only(json);
        QCOMPARE(read.kind, PrescriptionKind::drugs);
        QCOMPARE(read.nre, nre);
        QCOMPARE(read.code(), QStringLiteral("0P8R500P38"));
        QCOMPARE(read.writtenOn.date(), QDate(2026, 11, 2));
        QCOMPARE(read.validUntil, QDate(2026, 12, 2));
        QCOMPARE(read.regional, std::optional(true));
        QVERIFY(read.incomplete && read.hidden);
        QCOMPARE(read.state, PrescriptionState::partlyDispensed);
        QCOMPARE(read.prescriber, QStringLiteral("Dott. Giorgio Sala"));
        QCOMPARE(read.exemption->code, QStringLiteral("0A31"));
        QCOMPARE(read.exemption->description, QStringLiteral("Ipertensione"));
        QCOMPARE(read.note, QStringLiteral("Da ritirare."));
        QCOMPARE(read.authenticationCode, QStringLiteral("2611"));
        const auto& line = read.lines.first();
        QCOMPARE(line.reference, QStringLiteral("MedicationRequest/7"));
        QCOMPARE(line.name, QStringLiteral("Pantoprazolo 20 mg"));
        QCOMPARE(line.code, QStringLiteral("000000312"));
        QCOMPARE(line.atc, QStringLiteral("A02BC02"));
        QCOMPARE(line.quantity, std::optional(2));
        QCOMPARE(line.dosage, QStringLiteral("1 al mattino"));
        QCOMPARE(line.equivalenceGroup, QStringLiteral("A2B"));
        QCOMPARE(line.aifaNote, QStringLiteral("1"));
        QVERIFY(!line.substitutable && line.dispensed);
    }

    void everyFieldOfAService() {
        const QJsonObject json{
            {"resourceType", "ServiceRequest"},
            {"id", "9"},
            {"requisition", number(nre)},
            {"code",
             QJsonObject{{"text", "Prima visita oculistica"},
                         {"coding", QJsonArray{QJsonObject{
                                        {"system", "http://fse.example/cs/catalogo-regionale"},
                                        {"code", "95.02"}}}}}},
            {"quantityQuantity", QJsonObject{{"value", 1}}},
            {"reasonCode", QJsonArray{QJsonObject{{"text", "Controllo."}}}},
            {"extension",
             QJsonArray{extension("classe-priorita", "valueCode", "B"),
                        extension("tipo-accesso", "valueCode", "primo"),
                        extension("branca", "valueCoding",
                                  QJsonObject{{"code", "16"}, {"display", "Oculistica"}})}}};
        const auto read = only(json);
        QCOMPARE(read.kind, PrescriptionKind::services);
        QCOMPARE(read.priority, PriorityClass::brief);
        QCOMPARE(read.question, QStringLiteral("Controllo."));
        QCOMPARE(read.lines.first().code, QStringLiteral("95.02"));
        QCOMPARE(read.lines.first().branch, QStringLiteral("Oculistica"));
        QCOMPARE(read.lines.first().access, QStringLiteral("primo"));
        QCOMPARE(read.lines.first().quantity, std::optional(1));
    }

    void linesOfOneNreAreOnePrescription() {
        auto poor = drug("2", nre, "Colecalciferolo");
        auto rich = with(drug("1", nre), "requester", QJsonObject{{"display", "Dott. Sala"}});
        for (const auto& order : {QVector{poor, rich}, QVector{rich, poor}}) {
            const auto all = readPrescriptions(order);
            QCOMPARE(all.size(), 1);
            QCOMPARE(all.first().lines.size(), 2);
            QCOMPARE(all.first().prescriber, QStringLiteral("Dott. Sala"));
            QCOMPARE(all.first().references().size(), 2);
        }
        QCOMPARE(readPrescriptions({drug("1", nre), drug("2", QStringLiteral("0300A4100000427"))})
                     .size(),
                 2);
    }

    void withoutANreEachIsItsOwn() {
        const auto all = readPrescriptions({drug("1", {}), drug("2", {})});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id(), QStringLiteral("MedicationRequest/1"));
        QVERIFY(all[0].code().isEmpty());
    }

    void newestFirst() {
        const auto on = [](const char* id, const char* day) {
            return with(drug(id, {}), "authoredOn", day);
        };
        const auto all = readPrescriptions({on("old", "2026-01-15"), on("new", "2026-11-16"),
                                            on("odd", "yesterday"), on("mid", "2026-05-12")});
        QStringList order;
        for (const auto& one : all) order << one.id().section('/', 1);
        QCOMPARE(order, QStringList({"new", "mid", "old", "odd"}));
    }

    void statesInWords_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("status");
        QTest::addColumn<PrescriptionState>("state");
        using enum PrescriptionState;
        const auto row = [](const char* word, const char* status, PrescriptionState state) {
            QTest::addRow("%s %s", word, status)
                << QString::fromLatin1(word) << QString::fromLatin1(status) << state;
        };
        row("prescritta", "active", prescribed);
        row("erogata-in-parte", "active", partlyDispensed);
        row("erogata", "completed", dispensed);
        row("prenotata", "active", booked);
        row("scaduta", "stopped", expired);
        row("annullata", "cancelled", cancelled);
        row("Annullata", "active", cancelled);
        row("", "active", prescribed);
        row("", "completed", dispensed);
        row("", "revoked", cancelled);
        row("nuova-parola", "active", prescribed);
        row("", "on-hold", unknown);
        row("", "", unknown);
    }
    void statesInWords() {
        QFETCH(QString, word);
        QFETCH(QString, status);
        const auto json = with(withState(drug("1", nre), word.toLatin1()), "status", status);
        QTEST(only(json).state, "state");
    }

    void strangeThingsAreLeftOut() {
        auto json = drug("1", nre);
        json.insert("authoredOn", 12);
        json.insert("dispenseRequest", QJsonArray{});
        json.insert("dosageInstruction", "1 al mattino");
        json.insert("note", QJsonArray{7});
        json.insert("requester", QJsonValue());
        json.insert("extension", QJsonArray{"x", QJsonObject{{"url", 5}},
                                            extension("valida-fino", "valueDate", "31/12/2026"),
                                            extension("regionale", "valueBoolean", "yes"),
                                            extension("esenzione", "valueCoding", "0A31")});
        const auto read = only(json);
        QCOMPARE(read.nre, nre);
        QVERIFY(!read.writtenOn.isValid() && !read.validUntil.isValid());
        QVERIFY(!read.regional && !read.exemption && !read.lines.first().quantity);
        QVERIFY(read.note.isEmpty() && read.prescriber.isEmpty());
    }

    void whatIsNoPrescriptionIsPassedOver() {
        QVERIFY(readPrescriptions({{}, drug("", nre), QJsonObject{{"resourceType", "Patient"}}})
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPrescriptionReader)
#include "test_prescription_reader.moc"
