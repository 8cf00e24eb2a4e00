// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/secret_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray textOf(const std::shared_ptr<const core::SecretBuffer>& body) {
    const auto view = body->view();
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

}  // namespace

class TestSecretJson : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isWhatQtReads_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QStringLiteral("Tre gatti");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << QStringLiteral("\"\\/{}[],:");
        QTest::newRow("control") << QStringLiteral("a\x01\t\n\x1f\x7f z");
        QTest::newRow("letters") << QStringLiteral("perché è così 😀 \u2028");
    }

    void isWhatQtReads() {
        QFETCH(QString, value);
        core::SecretJson json;
        json.add("user", "0041270839").add("password", value.toStdString());
        const auto body = json.take();
        QVERIFY(body);
        const auto read = QJsonDocument::fromJson(textOf(body));
        QCOMPARE(read.object(), (QJsonObject{{"user", "0041270839"}, {"password", value}}));
    }

    void whatCannotBeSaidSpoilsTheWhole() {
        core::SecretJson bytes;
        QVERIFY(!bytes.add("password", "caff\xe8").add("user", "1").take());
        core::SecretJson tooLong;
        QVERIFY(!tooLong.add("password", std::string(5000, 'x')).take());
        core::SecretJson justTooLong;  // 4096 with its braces and quotes
        QVERIFY(!justTooLong.add("p", std::string(4096 - 8 + 1, 'x')).take());
        core::SecretJson fits;
        QVERIFY(fits.add("p", std::string(4096 - 8, 'x')).take());
    }
};

QTEST_GUILESS_MAIN(TestSecretJson)
#include "test_secret_json.moc"
