// SPDX-License-Identifier: EUPL-1.2
// One table of comuni for hospitals, surgeries and distances.
#include "app/mockportal/base/comuni.h"

#include <QSet>
#include <QTest>

#include "app/mockportal/base/content_json.h"

using namespace mockportal;

namespace {

double fromMilano(const char* code) {
    return kilometres(QLatin1String(code), QStringLiteral("F205")).value_or(-1);
}

QStringList comuniIn(const char* file, const char* list, const char* key) {
    QStringList codes;
    for (const auto item : contentJson(file).value(QLatin1String(list)).toArray())
        codes << item.toObject().value(QLatin1String(key)).toString();
    return codes;
}

}  // namespace

class TestComuni : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachOnce() {
        QSet<QString> codes;
        for (const auto& each : comuni()) {
            codes.insert(each.code);
            QVERIFY2(each.latitude > 44.6 && each.latitude < 46.7, qPrintable(each.name));
            QVERIFY2(each.longitude > 8.4 && each.longitude < 11.5, qPrintable(each.name));
        }
        QVERIFY(codes.size() >= 70);
        QCOMPARE(codes.size(), comuni().size());
    }

    void eachProvinceHasOneCapital() {
        QHash<QString, int> capitals;
        for (const auto& each : comuni()) capitals[each.province] += each.capital;
        QCOMPARE(capitals.size(), 12);
        for (const int count : std::as_const(capitals)) QCOMPARE(count, 1);
    }

    void whoNamesAComuneFindsIt_data() {
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("hospitals") << comuniIn("agenda.json", "facilities", "comune");
        QTest::newRow("surgeries") << comuniIn("doctors.json", "places", "code");
    }
    void whoNamesAComuneFindsIt() {
        QFETCH(QStringList, codes);
        QVERIFY(!codes.isEmpty());
        for (const auto& code : codes) QVERIFY2(findComune(code) != nullptr, qPrintable(code));
    }

    void distances() {
        QCOMPARE(fromMilano("F205"), 0.0);
        QVERIFY(fromMilano("F704") > 10 && fromMilano("F704") < 20);    // Monza
        QVERIFY(fromMilano("B157") > 75 && fromMilano("B157") < 90);    // Brescia
        QVERIFY(fromMilano("B049") > 130 && fromMilano("B049") < 170);  // Bormio
        // Sulbiate (MI until 2009, MB since): none of ours, so as Monza.
        QCOMPARE(fromMilano("I998"), fromMilano("F704"));
        QVERIFY(fromMilano("H501") < 0);  // Roma: nobody told where that is
        QVERIFY(fromMilano("XXXX") < 0);
    }
};

QTEST_MAIN(TestComuni)
#include "test_comuni.moc"
