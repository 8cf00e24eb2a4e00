// SPDX-License-Identifier: EUPL-1.2
// PractitionerRole, as any client sees it.
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto path = QStringLiteral("/fhir/PractitionerRole");
const auto self = QString::fromLatin1(specimen);

QJsonValue extensionOf(const QJsonObject& resource, const char* name, const char* field) {
    const auto url =
        QStringLiteral("http://fse.example/StructureDefinition/") + QLatin1String(name);
    for (const QJsonValue one : resource.value("extension").toArray())
        if (one["url"].toString() == url) return one[QLatin1String(field)];
    return {};
}

QStringList partsOf(const QJsonValue& parts, const char* url) {
    QStringList values;
    for (const QJsonValue part : parts.toArray())
        if (part["url"].toString() == QLatin1String(url)) values << part["valueCode"].toString();
    return values;
}

}  // namespace

class TestDoctorRoutes : public PortalTest {
    Q_OBJECT

    QJsonObject search(const QString& query) const {
        return client_->get(path + QLatin1Char('?') + query).json();
    }
    QJsonObject doctor(const QString& name, const QString& more = {}) const {
        const auto found = resourcesOf(search(QStringLiteral("name=") + name + more));
        return found.value(0);
    }

  private slots:  // NOLINT
    void everybodyMayLook() {
        const auto bundle = search(QStringLiteral("kind=MMG"));
        QCOMPARE(bundle.value("total").toInt(), 300);
        QCOMPARE(resourcesOf(bundle).size(), 20);
        const auto id = idsOf(bundle).first();
        const auto one = client_->get(path + QLatin1Char('/') + id);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.json().value("id").toString(), id);
        QVERIFY(extensionOf(one.json(), "esito-scelta", "extension").isNull());
        expectOutcome(client_->get(path + QStringLiteral("/none")), 404, "not-found");
    }

    void pagesLeaveNobodyOut() {
        QSet<QString> ids;
        auto bundle = search(QStringLiteral("kind=MMG&_count=90"));
        while (true) {
            for (const auto& id : idsOf(bundle)) ids.insert(id);
            if (nextOf(bundle).isEmpty()) break;
            bundle = client_->get(nextOf(bundle)).json();
            QCOMPARE(bundle.value("total").toInt(), 300);
        }
        QCOMPARE(ids.size(), 300);
    }

    void searches_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("total");
        QTest::newRow("name") << QStringLiteral("name=giorgio%20sal") << 1;
        QTest::newRow("association") << QStringLiteral("association=A0301") << 3;
        QTest::newRow("comune") << QStringLiteral("kind=PLS&comune=D912") << 1;
        QTest::newRow("nobody") << QStringLiteral("name=xyz") << 0;
    }
    void searches() {
        QFETCH(QString, query);
        QFETCH(int, total);
        QCOMPARE(search(query).value("total").toInt(), total);
    }

    void nearestFirst() {
        const auto found =
            resourcesOf(search(QStringLiteral("kind=MMG&near=D912&_sort=distance&_count=50")));
        double last = 0;
        for (const auto& one : found) {
            const auto far = extensionOf(one, "distanza-km", "valueDecimal").toDouble(-1);
            QVERIFY(far >= last);
            last = far;
        }
        QVERIFY(last > 0);
    }

    void nonsenseIsRefused() {
        expectOutcome(client_->get(path + QStringLiteral("?kind=XXX")), 400, "invalid");
        expectOutcome(client_->get(path + QStringLiteral("?_sort=distance")), 400, "invalid");
        expectOutcome(client_->get(path + QStringLiteral("?_cursor=x")), 410, "expired");
    }

    void S56_surgery() {
        const auto sala = doctor(QStringLiteral("sala"));
        const auto contained = sala.value("contained").toArray();
        QCOMPARE(contained.size(), 3);
        const QJsonValue surgery = contained.at(1);
        QCOMPARE(surgery["address"]["line"][0].toString(), QStringLiteral("PIAZZA DEL GLICINE, 3"));
        QCOMPARE(surgery["hoursOfOperation"][0]["openingTime"].toString(),
                 QStringLiteral("10:00:00"));
        QCOMPARE(extensionOf(sala, "posti", "valueInteger").toInt(), 88);
    }

    void R50_verdictsAreThePersonsOwn() {
        const auto forMe = QStringLiteral("&for=Patient/") + portal_->patientId(self);
        QCOMPARE(client_->get(path + QStringLiteral("?name=sala") + forMe).status, 401);
        client_->setToken(portal_->openSession(self, Level::password));
        const auto verdict = [&](const char* name) {
            const auto parts =
                extensionOf(doctor(QLatin1String(name), forMe), "esito-scelta", "extension");
            return partsOf(parts, "esito") + partsOf(parts, "motivo");
        };
        QCOMPARE(verdict("aldeni"), (QStringList{"ammessa"}));
        QCOMPARE(verdict("valmori"), (QStringList{"da-valutare", "massimale"}));
        QCOMPARE(verdict("monti"), (QStringList{"non-ammessa", "associazione"}));
        QCOMPARE(verdict("crespi"), (QStringList{"non-ammessa", "ricusazione"}));
        QCOMPARE(verdict("lorini"), (QStringList{"non-ammessa", "online"}));
        QCOMPARE(verdict("giorgio%20sala"), (QStringList{"non-ammessa", "attuale"}));
        QCOMPARE(verdict("aldeghi"), (QStringList{"non-ammessa", "eta"}));
    }

    void nobodyElsesVerdict() {
        const auto other = QStringLiteral("VRDLCU80A01F205E");
        portal_->enrol(other);
        client_->setToken(portal_->openSession(self, Level::card));
        const auto theirs = QStringLiteral("?for=Patient/") + portal_->patientId(other);
        expectOutcome(client_->get(path + theirs), 403, "forbidden");
        client_->setToken(portal_->openSession(other, Level::card));
        const auto audit = client_->get(QStringLiteral("/fhir/AuditEvent")).json();
        bool tried = false;
        for (const auto& event : resourcesOf(audit))
            tried = tried || event.value("outcome").toString() == QLatin1String("8");
        QVERIFY(tried);
    }

    void filters() {
        const auto answer = client_->get(path + QStringLiteral("/$filtri?kind=PLS"));
        QCOMPARE(answer.status, 200);
        QStringList names;
        for (const QJsonValue one : answer.json().value("parameter").toArray())
            names << one["name"].toString();
        for (const auto* name : {"comune", "ambito", "lingua"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void thePatientNamesTheDoctor() {
        client_->setToken(portal_->openSession(self, Level::password));
        const auto patient =
            client_->get(QStringLiteral("/fhir/Patient/") + portal_->patientId(self)).json();
        const QJsonValue chosen = patient.value("generalPractitioner").toArray().at(0);
        QCOMPARE(chosen["display"].toString(), QStringLiteral("Dott. Giorgio Sala"));
        QCOMPARE(chosen["reference"].toString(),
                 QStringLiteral("PractitionerRole/") +
                     doctor(QStringLiteral("giorgio%20sala")).value("id").toString());
    }
};

QTEST_MAIN(TestDoctorRoutes)
#include "test_doctor_routes.moc"
