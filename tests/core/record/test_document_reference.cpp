// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/fhir/fhir_values.h"
#include "core/fhir/searchset.h"
#include "core/record/document_kind.h"
#include "core/record/document_reference.h"

namespace {

QJsonObject json(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

QJsonObject reference(const char* to) {
    return {{"reference", to}};
}

QJsonObject whole() {
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/record/document_reference.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("document_reference.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}
}  // namespace

class TestDocumentReference : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyField() {
        const auto document = core::readDocumentReference(whole());
        QVERIFY(document);
        QCOMPARE(document->id, QStringLiteral("d1"));
        QCOMPARE(document->typeCode, QStringLiteral("11502-2"));
        QVERIFY(document->kind == core::DocumentKind::laboratory);
        QCOMPARE(document->title, QStringLiteral("Referto di laboratorio"));
        QCOMPARE(document->date.date(),
                 QDate(2026, 11, 18));  // the day it was written, wherever we are
        QCOMPARE(document->organization, QStringLiteral("A.O. \"G. SALVINI\" - GARBAGNATE"));
        QCOMPARE(document->facility, QStringLiteral("Ospedale di Bollate"));
        QCOMPARE(document->department, QStringLiteral("Laboratorio analisi"));
        QCOMPARE(document->author, QStringLiteral("Dott.ssa Anna Colombo"));
        QVERIFY(document->unread);
        QVERIFY(document->hidden);
        QCOMPARE(document->sha1.size(), 20);
        QCOMPARE(document->size, std::optional<qint64>(31490));
        QCOMPARE(core::subjectId(whole()), QStringLiteral("17"));
    }

    void almostNothing() {
        const auto document = core::readDocumentReference(json(R"({"id":"d2"})"));
        QVERIFY(document);
        QVERIFY(document->kind == core::DocumentKind::other);
        QVERIFY(!document->title.isEmpty());
        QVERIFY(!document->unread && !document->hidden && !document->size);
    }

    void strangeTypes() {
        const auto document = core::readDocumentReference(json(
            R"({"id":"d3","type":"text","date":5,"author":{},"meta":{"tag":"unread"},"content":[7],"securityLabel":[[]]})"));
        QVERIFY(document);
        QVERIFY(!document->date.isValid());
    }

    void notToBeListed() {
        QVERIFY(!core::readDocumentReference(json("{}")));
        QVERIFY(!core::readDocumentReference(json(R"({"id":"d","status":"entered-in-error"})")));
    }

    void versions() {
        const auto older = core::readDocumentReference({{"id", "d"}, {"status", "superseded"}});
        QVERIFY(older && older->superseded);
        const QJsonArray relations{
            QJsonObject{{"code", "appends"}, {"target", reference("DocumentReference/x")}},
            QJsonObject{{"code", "replaces"}, {"target", reference("DocumentReference/d")}}};
        const auto newer = core::readDocumentReference(
            {{"id", "e"}, {"status", "current"}, {"relatesTo", relations}});
        QVERIFY(newer && !newer->superseded);
        QCOMPARE(newer->replaces, QStringLiteral("d"));
    }

    void whatItBelongsTo() {
        const QJsonObject number{{"system", core::nreSystem}, {"value", "0300A4100000418"}};
        const QJsonArray related{reference("DocumentReference/z"),
                                 QJsonObject{{"identifier", number}}};
        const QJsonObject context{{"encounter", QJsonArray{reference("Encounter/5")}},
                                  {"related", related}};
        const auto document = core::readDocumentReference({{"id", "d"}, {"context", context}});
        QVERIFY(document);
        QCOMPARE(document->encounter, QStringLiteral("5"));
        QCOMPARE(document->nre, QStringLiteral("0300A4100000418"));
    }

    void specialProtection() {
        const QJsonObject kind{{"system", core::specialProtectionSystem}, {"code", "hiv"}};
        const QJsonArray labels{QJsonObject{{"coding", QJsonArray{kind}}}};
        const auto document = core::readDocumentReference({{"id", "d"}, {"securityLabel", labels}});
        QVERIFY(document && document->guarded && !document->hidden);
    }

    void times() {
        QCOMPARE(core::fhir::time(QStringLiteral("2024")).date(), QDate(2024, 1, 1));
        QCOMPARE(core::fhir::time(QStringLiteral("2024-05")).date(), QDate(2024, 5, 1));
        QCOMPARE(core::fhir::time(QStringLiteral("2024-05-09")).date(), QDate(2024, 5, 9));
        QCOMPARE(core::fhir::time(QStringLiteral("2024-05-09T00:10:00.250+02:00")).date(),
                 QDate(2024, 5, 9));
        QVERIFY(!core::fhir::time(QStringLiteral("yesterday")).isValid());
    }

    void everyKindHasItsName() {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(core::DocumentKind::other); ++i)
            names << core::kindName(static_cast<core::DocumentKind>(i));
        QCOMPARE(names.size(), static_cast<int>(core::DocumentKind::other) + 1);
        QVERIFY(core::documentKind(QStringLiteral("60591-5")) ==
                core::DocumentKind::patientSummary);
        QVERIFY(core::documentKind(QStringLiteral("00000-0")) == core::DocumentKind::other);
    }
};

QTEST_GUILESS_MAIN(TestDocumentReference)
#include "test_document_reference.moc"
