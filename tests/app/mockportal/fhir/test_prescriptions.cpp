// SPDX-License-Identifier: EUPL-1.2
// MedicationRequest and ServiceRequest as any client sees them (docs/portal-api, "Prescriptions").
#include <QSet>
#include <QTest>

#include "app/mockportal/documents/library.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const QString giulia = QStringLiteral("RSSGLI17C52D912E");

QList<QJsonObject> resourcesIn(const QJsonObject& bundle) {
    QList<QJsonObject> all;
    for (const auto entry : bundle.value("entry").toArray())
        all << entry.toObject().value("resource").toObject();
    return all;
}

QString nextOf(const QJsonObject& bundle) {
    for (const auto link : bundle.value("link").toArray())
        if (link.toObject().value("relation").toString() == QLatin1String("next"))
            return link.toObject().value("url").toString();
    return {};
}

QString idOf(const QJsonObject& resource) {
    return resource.value("id").toString();
}

QString nreOf(const QJsonObject& resource) {
    const auto* field = resource.contains("groupIdentifier") ? "groupIdentifier" : "requisition";
    return resource.value(field).toObject().value("value").toString();
}

QString iupOf(const QJsonObject& resource) {
    return resource.value("identifier").toArray().first().toObject().value("value").toString();
}

QString urlOf(const QJsonObject& extension) {
    return extension.value("url").toString();
}

QString stateOf(const QJsonObject& resource) {
    for (const auto extension : resource.value("extension").toArray())
        if (urlOf(extension.toObject()).endsWith(QLatin1String("/stato-ricetta")))
            return extension.toObject().value("valueCode").toString();
    return {};
}

}  // namespace

class TestPrescriptions : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn();
    }

    void theSeedsFourAreThere() {
        QSet<QString> codes;
        for (const auto& line : all("MedicationRequest")) codes << iupOf(line);
        for (const auto* iup : {"0P8Q500P37", "0P8R500P38", "0P8S500P39", "0P8T500P3A"})
            QVERIFY2(codes.contains(QString::fromLatin1(iup)), iup);
    }

    void theyAgreeWithTheDocuments() {
        const auto library = readLibrary();
        QVERIFY(library);
        const auto lines = all("MedicationRequest") + all("ServiceRequest");
        int compared = 0;
        for (const auto& document : library->documents) {
            const auto& kind = *document->kind;
            if (!kind.isDrugPrescription() && !kind.isServicePrescription()) continue;
            ++compared;
            QStringList names;
            for (const auto& line : lines)
                if (nreOf(line) == document->order) {
                    names << line.value("medicationCodeableConcept")["text"].toString() +
                                 line.value("code")["text"].toString();
                    QCOMPARE(
                        QDateTime::fromString(line.value("authoredOn").toString(), Qt::ISODate),
                        document->date);
                }
            QStringList written;
            for (const auto& section : document->sections) {
                for (const auto& drug : section.drugs) written << drug.name;
                for (const auto& service : section.services) written << service.name;
            }
            names.sort();
            written.sort();
            QCOMPARE(names, written);
        }
        QVERIFY(compared >= 6);
    }

    void pagesByTheNextLinkAlone() {
        const auto whole = all("ServiceRequest");
        auto page = ask("ServiceRequest?_count=3");
        QStringList ids;
        for (int pages = 0; pages < 20; ++pages) {
            QCOMPARE(page.value("total").toInt(), int(whole.size()));
            for (const auto& line : resourcesIn(page)) ids << idOf(line);
            if (nextOf(page).isEmpty()) break;
            page = client_->get(nextOf(page)).json();
        }
        QStringList expected;
        for (const auto& line : whole) expected << idOf(line);
        QCOMPARE(ids, expected);
        QVERIFY(expected.size() > 6);
    }

    void byNumberAndByCode() {
        for (const auto* code :
             {"0300A4100000415", "0P8R500P38", "http://fse.example/sid/iup%7C0P8R500P38"}) {
            const auto found =
                resourcesIn(ask(QStringLiteral("MedicationRequest?identifier=") + code));
            QCOMPARE(found.size(), 2);
            QCOMPARE(nreOf(found[0]), QStringLiteral("0300A4100000415"));
        }
        QVERIFY(!ask("MedicationRequest?identifier=none").contains("entry"));
    }

    void oneLineAlone() {
        const auto first = all("ServiceRequest").first();
        const auto answer = client_->get(QStringLiteral("/fhir/ServiceRequest/") + idOf(first));
        QCOMPARE(answer.json(), first);
        QVERIFY(answer.header("ETag").startsWith("W/\""));
        QCOMPARE(client_->get(QStringLiteral("/fhir/MedicationRequest/") + idOf(first)).status,
                 404);
    }

    void theClockMakesThemExpire() {
        const auto state = [this] {
            return stateOf(resourcesIn(ask("MedicationRequest?identifier=0P8Q500P37")).first());
        };
        QCOMPARE(state(), QStringLiteral("prescritta"));
        portal_->advanceClock(std::chrono::hours(24) * 21);
        logIn();
        QCOMPARE(state(), QStringLiteral("scaduta"));
        const auto line = resourcesIn(ask("MedicationRequest?identifier=0P8Q500P37")).first();
        QCOMPARE(line.value("status").toString(), QStringLiteral("stopped"));
        QCOMPARE(line.value("meta")["versionId"].toString(), QStringLiteral("2"));
    }

    void oneIsHiddenAndOneIncomplete() {
        int hidden = 0;
        int incomplete = 0;
        for (const auto& line : all("MedicationRequest") + all("ServiceRequest")) {
            for (const auto label : line.value("meta")["security"].toArray())
                if (label.toObject().value("code").toString() == QLatin1String("P99")) ++hidden;
            for (const auto extension : line.value("extension").toArray())
                if (urlOf(extension.toObject()).endsWith(QLatin1String("/incompleta")) &&
                    extension.toObject().value("valueBoolean").toBool())
                    ++incomplete;
        }
        QCOMPARE(hidden, 1);
        QCOMPARE(incomplete, 1);
    }

    void anotherPersonsAreClosed() {
        const auto hers = idOf(resourcesIn(asGiulia("ServiceRequest")).first());
        QCOMPARE(client_->get(QStringLiteral("/fhir/ServiceRequest/") + hers).status, 404);
        QCOMPARE(
            client_
                ->get(QStringLiteral("/fhir/ServiceRequest?patient=") + portal_->patientId(giulia))
                .status,
            403);
        QVERIFY(!asGiulia("MedicationRequest").contains("entry"));
    }

    void whatCannotBeUnderstood() {
        QCOMPARE(client_->get(QStringLiteral("/fhir/ServiceRequest?_count=0")).status, 400);
        QCOMPARE(client_->get(QStringLiteral("/fhir/ServiceRequest?_count=x")).status, 400);
        QCOMPARE(client_->get(QStringLiteral("/fhir/ServiceRequest?_cursor=x")).status, 410);
        QCOMPARE(client_->get(QStringLiteral("/fhir/MedicationRequest/none")).status, 404);
        QCOMPARE(PortalClient(*portal_).get(QStringLiteral("/fhir/MedicationRequest")).status, 401);
    }

    // Those made up are documents of the record, too; a citizen who is made up has no others.
    void longRecordsHaveTheirOwn() {
        start({.documents = 400, .citizens = 1});
        logIn();
        QSet<QString> numbers;
        QSet<QString> states;
        for (const auto& line : all("MedicationRequest")) {
            numbers << nreOf(line);
            states << stateOf(line);
        }
        QVERIFY(numbers.size() > 20);
        QVERIFY(states.contains(QStringLiteral("erogata")));
        const auto documents =
            ask("DocumentReference?_count=3&type=57833-6&date=lt2019-10-01").value("entry");
        for (const auto entry : documents.toArray()) {
            const auto related = entry.toObject().value("resource")["context"]["related"][0];
            QVERIFY(numbers.contains(related["identifier"]["value"].toString()));
        }
        QVERIFY(!documents.toArray().isEmpty());
    }

  private:
    void start(const PortalOptions& options) {
        client_.reset();
        portal_.reset();
        options_ = options;
        PortalTest::initTestCase();
    }
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }
    QJsonObject asGiulia(const QString& path) const {
        return client_
            ->get(QStringLiteral("/fhir/") + path,
                  {{"X-Acting-For", portal_->patientId(giulia).toLatin1()}})
            .json();
    }
    QList<QJsonObject> all(const QString& type) const {
        return resourcesIn(ask(type + QStringLiteral("?_count=200")));
    }
};

QTEST_MAIN(TestPrescriptions)
#include "test_prescriptions.moc"
