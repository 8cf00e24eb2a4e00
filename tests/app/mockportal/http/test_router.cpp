// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/router.h"

#include <QTest>

using namespace mockportal;

class TestRouter : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void routes_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("fixed") << QByteArray("GET") << "/things" << QByteArray("all");
        QTest::newRow("capture") << QByteArray("GET") << "/things/7" << QByteArray("one 7");
        QTest::newRow("by method") << QByteArray("POST") << "/things/7/$do" << QByteArray("do 7");
        QTest::newRow("empty segment") << QByteArray("GET") << "/things/" << QByteArray("no path");
        QTest::newRow("longer") << QByteArray("GET") << "/things/7/8" << QByteArray("no path");
        QTest::newRow("method") << QByteArray("PUT") << "/things/7" << QByteArray("no method");
        QTest::newRow("root") << QByteArray("GET") << "/" << QByteArray("no path");
    }
    void routes() {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, answer);
        Router router;
        router.add("GET", QStringLiteral("/things"), [](const auto&, const auto&) {
            return Response{200, {}, "all"};
        });
        router.add("GET", QStringLiteral("/things/:id"), [](const auto&, const auto& found) {
            return Response{200, {}, "one " + found[0].toLatin1()};
        });
        router.add("POST", QStringLiteral("/things/:id/$do"), [](const auto&, const auto& found) {
            return Response{200, {}, "do " + found[0].toLatin1()};
        });
        router.setFallback([](const auto&, Router::Miss miss) {
            return Response{404, {}, miss == Router::Miss::path ? "no path" : "no method"};
        });
        QCOMPARE(router.answer({method, path}).body, answer);
    }

    void withoutAFallbackTheStatusSpeaks() {
        Router router;
        router.add("GET", QStringLiteral("/a"),
                   [](const auto&, const auto&) { return Response{}; });
        QCOMPARE(router.answer({"GET", QStringLiteral("/b")}).status, 404);
        QCOMPARE(router.answer({"PUT", QStringLiteral("/a")}).status, 405);
    }

    void headersAreFoundInAnyCase() {
        const Request request{"GET", {}, {}, {{"accept", "application/pdf"}}};
        QCOMPARE(request.header("Accept"), QByteArray("application/pdf"));
        Response response{200, {{"etag", "1"}}, "xyz"};
        response.setHeader("ETag", "2");
        QCOMPARE(responseHead(response),
                 QByteArray("HTTP/1.1 200 Ok\r\nETag: 2\r\nContent-Length: 3\r\n\r\n"));
        QVERIFY(!responseHead({204, {}, {}}).contains("Content-Length"));
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "test_router.moc"
