// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/answered_once.h"

#include <QTest>

using namespace mockportal;

namespace {

Request post(const QByteArray& key, const QString& path = QStringLiteral("/fhir/Consent")) {
    Request request{"POST", path};
    if (!key.isEmpty()) request.headers = {{"Idempotency-Key", key}};
    return request;
}

}  // namespace

class TestAnsweredOnce : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void init() { done_ = 0; }

    void aRepetitionGetsTheFirstAnswer() {
        AnsweredOnce once;
        QCOMPARE(once.answer(post("a"), who_, work(201)).body, QByteArray("1"));
        QCOMPARE(once.answer(post("a"), who_, work(201)).body, QByteArray("1"));
        QCOMPARE(done_, 1);
        once.clear();
        QCOMPARE(once.answer(post("a"), who_, work(201)).body, QByteArray("2"));
    }

    void anotherWishIsDone() {
        AnsweredOnce once;
        once.answer(post("a"), who_, work(201));
        once.answer(post("b"), who_, work(201));
        once.answer(post("a", QStringLiteral("/fhir/Observation")), who_, work(201));
        once.answer(post("a"), QStringLiteral("another"), work(201));
        QCOMPARE(done_, 4);
    }

    void withoutAKeyEachIsDone() {
        AnsweredOnce once;
        for (int i = 0; i < 2; ++i) once.answer(post({}), who_, work(201));
        QCOMPARE(done_, 2);
    }

    void aRefusalIsNotKept() {
        AnsweredOnce once;
        QCOMPARE(once.answer(post("a"), who_, work(422)).status, 422);
        QCOMPARE(once.answer(post("a"), who_, work(201)).status, 201);
    }

  private:
    std::function<Response()> work(int status) {
        return [this, status] { return Response{status, {}, QByteArray::number(++done_)}; };
    }
    const QString who_ = QStringLiteral("p1");
    int done_ = 0;
};

QTEST_APPLESS_MAIN(TestAnsweredOnce)
#include "test_answered_once.moc"
