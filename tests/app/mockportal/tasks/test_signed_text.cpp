// SPDX-License-Identifier: EUPL-1.2
// Signatures made by the openssl program, good and bad.
#include "app/mockportal/tasks/signed_text.h"

#include <QTest>

#include "tests/app/mockportal/support/openssl_signer.h"

using namespace mockportal;

class TestSignedText : public QObject {
    Q_OBJECT

    const CardMaker maker_{};
    const QByteArray text_ = QStringLiteral("Scelgo il medico.\nÈ così.\n").toUtf8();
    CardTrust trust_{};
    QDateTime now_ = QDateTime::currentDateTime();

    OpensslSigner signer(const certificates::Issued& certificate) const {
        return {certificate, maker_.key};
    }
    bool accepts(const QByteArray& cms) const {
        return whoSigned(text_, cms, trust_, now_).has_value();
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(trust_.add(maker_.pem())); }

    void tellsWho() {
        const auto cms = signer(maker_.card()).sign(text_);
        const auto who = whoSigned(text_, cms, trust_, now_);
        QVERIFY2(who, who ? "" : qPrintable(who.error()));
        QCOMPARE(who->codiceFiscale, QString::fromLatin1(specimen));
        QVERIFY(whoSigned(text_, signer(maker_.card()).sign(text_, {"-cades", "-md", "sha512"}),
                          trust_, now_));
    }

    void anotherTextIsRefused() {
        QVERIFY(!whoSigned(text_ + ' ', signer(maker_.card()).sign(text_), trust_, now_));
    }

    void whatIsNoGoodIsRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("certificate not named") << QStringList{"-md", "sha256"};
        QTest::newRow("weak digest") << QStringList{"-cades", "-md", "sha1"};
        QTest::newRow("not detached") << QStringList{"-cades", "-nodetach"};
        QTest::newRow("no certificate inside") << QStringList{"-cades", "-nocerts"};
    }
    void whatIsNoGoodIsRefused() {
        QFETCH(QStringList, words);
        const auto cms = signer(maker_.card()).sign(text_, words);
        QVERIFY(!cms.isEmpty());
        QVERIFY(!accepts(cms));
    }

    void nonsenseIsRefused() {
        QVERIFY(!accepts({}));
        QVERIFY(!accepts("no CMS"));
        auto cms = signer(maker_.card()).sign(text_);
        cms[cms.size() - 20] = static_cast<char>(cms[cms.size() - 20] ^ 1);  // in the signature
        QVERIFY(!accepts(cms));
        QVERIFY(!accepts(cms.left(cms.size() / 2)));
    }

    void onlyCardsThatCouldLogIn() {
        const CardMaker stranger;
        QVERIFY(!accepts(OpensslSigner(stranger.card(), stranger.key).sign(text_)));
        const certificates::Validity past{now_.addYears(-2), now_.addYears(-1)};
        const auto expired = maker_.card(QString::fromLatin1(specimen), past);
        QVERIFY(!accepts(signer(expired).sign(text_)));
    }
};

QTEST_GUILESS_MAIN(TestSignedText)
#include "test_signed_text.moc"
