// SPDX-License-Identifier: EUPL-1.2
#include "core/login/represented_answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using core::ActingService;

namespace {

QJsonObject daughter() {
    return {{"patient", "p-1.a"},
            {"codice_fiscale", "RSSGLI17D41F205X"},
            {"name", "GIULIA"},
            {"surname", "ROSSI"},
            {"sex", "F"},
            {"birth_date", "2017-04-01"},
            {"relation", "minor"},
            {"until", "2035-03-31"},
            {"scope", QJsonArray{"data", "record", "telepathy"}}};
}

}  // namespace

class TestRepresentedAnswer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldIsTaken() {
        const auto people = core::readRepresented(QJsonArray{daughter()});
        QVERIFY(people);
        QCOMPARE(people->size(), 1);
        const auto& one = people->first();
        QCOMPARE(one.patient.id, QStringLiteral("p-1.a"));
        QCOMPARE(one.patient.fullName(), QStringLiteral("GIULIA ROSSI"));
        QCOMPARE(one.patient.codiceFiscale, QStringLiteral("RSSGLI17D41F205X"));
        QCOMPARE(one.birthDate, QDate(2017, 4, 1));
        QVERIFY(one.sex == core::CodiceFiscale::Sex::female);
        QVERIFY(one.relation == core::Relation::minor);
        QCOMPARE(one.until, QDate(2035, 3, 31));
        QVERIFY(one.scope == (ActingService::data | ActingService::record));
    }

    void relations() {
        const auto relationOf = [](const char* name) {
            auto json = daughter();
            json["relation"] = name;
            return core::readRepresented(QJsonArray{json}).value();
        };
        QVERIFY(relationOf("ward").first().relation == core::Relation::ward);
        QVERIFY(relationOf("delegator").first().relation == core::Relation::delegator);
        QVERIFY(relationOf("neighbour").isEmpty());
    }

    void nobodyAndNoEnd() {
        QVERIFY(core::readRepresented(QJsonValue(QJsonValue::Undefined))->isEmpty());
        QVERIFY(core::readRepresented(QJsonValue())->isEmpty());
        QVERIFY(core::readRepresented(QJsonArray{})->isEmpty());
        auto open = daughter();
        open["until"] = QJsonValue();
        QVERIFY(!core::readRepresented(QJsonArray{open})->first().until.isValid());
    }

    void whatCannotBeUnderstood_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QJsonValue& value) {
            QTest::addRow("%s %s", name, qPrintable(value.toString()))
                << QString::fromLatin1(name) << value;
        };
        row("patient", "");
        row("patient", "a/b");
        row("patient", "a\r\nX-Acting-For: b");
        row("patient", "è");
        row("patient", QString(65, u'x'));
        row("codice_fiscale", 5);
        row("surname", "");
        row("sex", "X");
        row("birth_date", "1 April");
        row("until", "tomorrow");
        row("until", 7);
        row("scope", "record");
    }

    void whatCannotBeUnderstood() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        auto json = daughter();
        json[name] = value;
        const auto people = core::readRepresented(QJsonArray{daughter(), json});
        QVERIFY(!people);
        QVERIFY(people.error().code == core::errors::portalAnswer);
    }

    void noList() {
        QVERIFY(!core::readRepresented(QJsonObject{}));
        QVERIFY(!core::readRepresented(QStringLiteral("nobody")));
        QVERIFY(!core::readRepresented(QJsonArray{5}));
        QJsonArray crowd;
        for (int i = 0; i < 101; ++i) crowd << daughter();
        QVERIFY(!core::readRepresented(crowd));
    }
};

QTEST_GUILESS_MAIN(TestRepresentedAnswer)
#include "test_represented_answer.moc"
