// SPDX-License-Identifier: EUPL-1.2
// What can be booked where, as anybody sees it (7.4, R33, R62).
#include <QTest>
#include <algorithm>

#include "tests/app/mockportal/support/booking_client.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

QDateTime timeOf(const QJsonValue& text) {
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}

QDateTime firstOf(const QJsonObject& schedule) {
    return timeOf(extensionOf(schedule, "primo-posto", "valueDateTime"));
}

double distanceOf(const QJsonObject& schedule) {
    return extensionOf(schedule, "distanza-km", "valueDecimal").toDouble(-1);
}

}  // namespace

class TestAgendaRoutes : public PortalTest {
    Q_OBJECT

  public:
    TestAgendaRoutes() { options_.documents = 3; }

  private slots:  // NOLINT
    void theCatalogue() {
        const auto all = ask("HealthcareService?_count=200");
        QVERIFY(all.value("total").toInt() >= 40);
        QStringList names;
        for (const auto& each : resourcesOf(all)) names << each.value("name").toString();
        QVERIFY(std::ranges::is_sorted(names));
        const auto found = resourcesOf(ask("HealthcareService?name=DERMATO&service-type=89.7A.7"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(codesIn(found[0].value("type")), QStringList{"89.7A.7"});
        QCOMPARE(codesIn(found[0].value("specialty")), QStringList{"06"});
        QVERIFY(!extensionOf(found[0], "preparazione", "valueMarkdown").toString().isEmpty());
        QCOMPARE(extensionOf(found[0], "esame-strumentale", "valueBoolean").toBool(true), false);
        QVERIFY(resourcesOf(ask("HealthcareService?service-type=89.01")).size() > 5);
        QCOMPARE(resourcesOf(ask("HealthcareService?service-type=89.01&specialty=16")).size(), 1);
        QCOMPARE(ask("HealthcareService/897A7-06"), found[0]);
    }

    void cataloguePages() {
        auto page = ask("HealthcareService?_count=25");
        auto ids = idsOf(page);
        while (!nextOf(page).isEmpty()) {
            page = client_->get(nextOf(page)).json();
            ids << idsOf(page);
        }
        QCOMPARE(ids.size(), page.value("total").toInt());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void places() {
        QVERIFY(ask("Location?_count=200").value("total").toInt() >= 20);
        const auto inMilano = resourcesOf(ask("Location?_count=200&address-district=mi"));
        QVERIFY(inMilano.size() > 3);
        for (const auto& each : inMilano)
            QCOMPARE(each.value("address")["district"].toString(), QStringLiteral("MI"));
        const auto bollate = ask("Location/bollate");
        QCOMPARE(extensionOf(bollate, "comune", "valueCode").toString(), QStringLiteral("A940"));
        QCOMPARE(ask("Organization/030705").value("name").toString(),
                 bollate.value("managingOrganization")["display"].toString());
        QCOMPARE(client_->get(QStringLiteral("/fhir/Location/none")).status, 404);
    }

    void R60_nearestFirstThenEarliest() {
        const auto found = matches(ask("Schedule?service-type=89.7A.7&near=D912&_sort=distance"));
        QVERIFY(found.size() >= 5);
        for (qsizetype i = 1; i < found.size(); ++i) {
            QVERIFY(distanceOf(found[i - 1]) <= distanceOf(found[i]));
            if (distanceOf(found[i - 1]) == distanceOf(found[i]) && firstOf(found[i]).isValid())
                QVERIFY(firstOf(found[i - 1]) <= firstOf(found[i]));
        }
        QVERIFY(distanceOf(found[0]) < 15);
    }

    void R60_earliestFirst() {
        const auto found = matches(ask("Schedule?service-type=89.7A.7&_sort=first"));
        for (qsizetype i = 1; i < found.size(); ++i)
            if (firstOf(found[i]).isValid()) QVERIFY(firstOf(found[i - 1]) <= firstOf(found[i]));
        QVERIFY(distanceOf(found[0]) < 0);
        QVERIFY(firstOf(found[0]).isValid());
        const auto fee = extensionOf(found[0], "ticket", "valueMoney");
        QCOMPARE(fee["value"].toDouble(), 22.5);
        QCOMPARE(fee["currency"].toString(), QStringLiteral("EUR"));
    }

    void placesComeAlong() {
        const auto bundle = ask("Schedule?service-type=95.02&_include=Schedule:actor");
        QStringList locations;
        QStringList actors;
        for (const auto& each : resourcesOf(bundle)) {
            if (each.value("resourceType").toString() == QLatin1String("Location"))
                locations << "Location/" + each.value("id").toString();
            if (each.value("resourceType").toString() == QLatin1String("Schedule"))
                actors << each.value("actor")[0]["reference"].toString();
        }
        locations.sort();
        actors.sort();
        QCOMPARE(locations, actors);
        QCOMPARE(bundle.value("total").toInt(), int(actors.size()));
        const auto told = timeOf(bundle.value("meta")["lastUpdated"]);
        QVERIFY(qAbs(told.secsTo(portal_->now())) < 60);
    }

    void whereAndWhichBranch() {
        for (const auto& each : matches(ask("Schedule?service-type=95.02&province=BS"))) {
            const auto id = each.value("actor")[0]["reference"].toString();
            QCOMPARE(ask(id).value("address")["district"].toString(), QStringLiteral("BS"));
        }
        const auto eyes = matches(ask("Schedule?service-type=89.01&specialty=16"));
        QVERIFY(!eyes.isEmpty());
        for (const auto& each : eyes) QCOMPARE(codesIn(each.value("specialty")), QStringList{"16"});
        QCOMPARE(ask("Schedule?service-type=00.00").value("total").toInt(), 0);
    }

    void R33_theLimitOfTheClass() {
        const auto today = portal_->now().date();
        const auto id = idsOf(ask("Schedule?service-type=95.02&_sort=first")).first();
        const auto answer = ask("Slot?_count=200&class=B&schedule=Schedule/" + id);
        const auto found = resourcesOf(answer);
        QVERIFY(!found.isEmpty());
        for (const auto& each : found) {
            const auto limit = extensionOf(each, "limite-classe", "valueDate").toString();
            QCOMPARE(limit, today.addDays(10).toString(Qt::ISODate));
            QCOMPARE(extensionOf(each, "entro-classe", "valueBoolean").toBool(),
                     timeOf(each.value("start")).date() <= today.addDays(10));
        }
        const auto later = resourcesOf(ask(
            "Slot?class=B&asked=" + today.addDays(-5).toString(Qt::ISODate) + "&schedule=" + id));
        QCOMPARE(extensionOf(later[0], "limite-classe", "valueDate").toString(),
                 today.addDays(5).toString(Qt::ISODate));
        QVERIFY(
            extensionOf(resourcesOf(ask("Slot?schedule=" + id))[0], "limite-classe", "valueDate")
                .isUndefined());
    }

    void R60_upToTwentyTimesEachTimeInOrder() {
        const auto id = idsOf(ask("Schedule?service-type=91.49.2")).first();
        auto page = ask("Slot?schedule=Schedule/" + id);
        QCOMPARE(resourcesOf(page).size(), 20);
        QList<QDateTime> times;
        for (int i = 0; i < 3; ++i) {
            for (const auto& each : resourcesOf(page)) times << timeOf(each.value("start"));
            page = client_->get(nextOf(page)).json();
        }
        QCOMPARE(times.size(), 60);
        QVERIFY(std::ranges::is_sorted(times));
        QVERIFY(std::ranges::adjacent_find(times) == times.end());
    }

    void R62_fromTomorrowToAYear() {
        const auto today = portal_->now().date();
        const auto id = idsOf(ask("Schedule?service-type=91.49.2")).first();
        for (const auto& each : resourcesOf(ask("Slot?start=ge1990-01-01&schedule=" + id)))
            QVERIFY(timeOf(each.value("start")).date() > today);
        const auto last = ask("Slot?_count=200&schedule=" + id + "&start=ge" +
                              today.addYears(1).addDays(-3).toString(Qt::ISODate));
        for (const auto& each : resourcesOf(last))
            QVERIFY(timeOf(each.value("start")).date() <= today.addYears(1));
        const auto from = today.addDays(40).toString(Qt::ISODate);
        const auto found = resourcesOf(ask("Slot?schedule=" + id + "&start=ge" + from));
        QVERIFY(timeOf(found[0].value("start")).date() >= today.addDays(40));
    }

    void someAreKeptForTheUrgent() {
        int more = 0;
        for (const auto& id : idsOf(ask("Schedule?service-type=95.02"))) {
            const auto all = ask("Slot?_count=1&schedule=" + id).value("total").toInt();
            more += ask("Slot?_count=1&class=U&schedule=" + id).value("total").toInt() - all;
        }
        QVERIFY(more > 10);
    }

    void whoIsFasterTakesItOffTheList() {
        const auto id = idsOf(ask("Schedule?service-type=95.02&_sort=first")).first();
        const auto slot = idsOf(ask("Slot?schedule=" + id)).first();
        QCOMPARE(ask("Slot/" + slot).value("status").toString(), QStringLiteral("free"));
        portal_->takeSlot(slot);
        QCOMPARE(ask("Slot/" + slot).value("status").toString(), QStringLiteral("busy"));
        QVERIFY(!idsOf(ask("Slot?schedule=" + id)).contains(slot));
    }

    void whatCannotBeUnderstood_data() {
        QTest::addColumn<QString>("query");
        for (const auto* query :
             {"Schedule", "Schedule?service-type=95.02&class=X",
              "Schedule?service-type=95.02&class=UB", "Schedule?service-type=95.02&_sort=name",
              "Schedule?service-type=95.02&_sort=distance", "Slot", "Slot?schedule=none",
              "Slot?schedule=garbagnate-91492-11&start=tomorrow",
              "Slot?schedule=garbagnate-91492-11&asked=x",
              "Slot?schedule=garbagnate-91492-11&_count=0"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void whatCannotBeUnderstood() {
        QFETCH(QString, query);
        expectOutcome(client_->get(QStringLiteral("/fhir/") + query), 400, "invalid");
    }

  private:
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }
    static QList<QJsonObject> matches(const QJsonObject& bundle) { return resourcesOf(bundle); }
};

QTEST_MAIN(TestAgendaRoutes)
#include "test_agenda_routes.moc"
