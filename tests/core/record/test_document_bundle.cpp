// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QTest>

#include "core/record/document_bundle.h"
#include "core/record/document_listing.h"

namespace {

const QUrl base(QStringLiteral("https://localhost:8443/fhir/"));

core::Result<core::DocumentBundle> read(const QByteArray& text) {
    return core::readDocumentBundle(QJsonDocument::fromJson(text).object(), QStringLiteral("17"),
                                    base);
}

QByteArray next(const QByteArray& url) {
    return R"({"resourceType":"Bundle","link":[{"relation":"self","url":"x"},{"relation":"next","url":")" +
           url + R"("}]})";
}

}  // namespace

class TestDocumentBundle : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void documentsAndNothingElse() {
        const auto bundle = read(R"({"resourceType":"Bundle","total":40,"entry":[
            {"resource":{"resourceType":"OperationOutcome","id":"o"}},
            {"resource":{"resourceType":"DocumentReference","id":"a","subject":{"reference":"Patient/17"}}},
            {"resource":{"resourceType":"DocumentReference"}}, 5, {"resource":{"resourceType":"DocumentReference","id":"b"}}]})");
        QVERIFY(bundle);
        QCOMPARE(bundle->documents.size(), 2);
        QCOMPARE(bundle->total, std::optional(40));
        QVERIFY(bundle->next.isEmpty());
    }

    void theDocumentOfAnotherPersonIsRefused() {
        const auto bundle = read(R"({"resourceType":"Bundle","entry":[
            {"resource":{"resourceType":"DocumentReference","id":"a","subject":{"reference":"Patient/18"}}}]})");
        QVERIFY(!bundle && bundle.error().code == core::errors::portalAnswer);
    }

    void nextPagesStayAtTheSameOrigin() {
        QCOMPARE(read(next("https://localhost:8443/fhir/x?page=2"))->next.query(),
                 QStringLiteral("page=2"));
        QCOMPARE(read(next("DocumentReference?page=2"))->next.host(), QStringLiteral("localhost"));
        for (const auto* foreign : {"https://evil.example/fhir", "http://localhost:8443/fhir",
                                    "https://localhost:9/fhir"})
            QVERIFY(!read(next(foreign)));
    }

    void noBundle() {
        QVERIFY(!read("[]"));
        QVERIFY(!read(R"({"resourceType":"Patient"})"));
    }

    void repeatedPagesEnd() {
        core::DocumentListing listing;
        core::DocumentBundle bundle{
            .documents = {{.id = QStringLiteral("a")}, {.id = QStringLiteral("b")}},
            .next = base.resolved(QUrl(QStringLiteral("?page=2")))};
        QCOMPARE(listing.take(bundle).documents.size(), 2);
        listing.pages.insert(listing.next);
        const auto again = listing.take(bundle);
        QVERIFY(again.documents.isEmpty());
        QCOMPARE(again.total, 2);
        QVERIFY(listing.next.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentBundle)
#include "test_document_bundle.moc"
