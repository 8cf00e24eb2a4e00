// SPDX-License-Identifier: EUPL-1.2
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/card_files.h"

using cardmaker::CardMaker;
using cardmaker::CardOrder;

namespace {

QByteArray toQt(pcsc::ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray sent(virtualcard::VirtualCard& card, const char* hex) {
    const auto response = card.transmit(pcsc::fromHex(hex).value());
    return response ? toQt(*response) : QByteArray();
}

}  // namespace

class TestCardMaker : public QObject {
    Q_OBJECT
    CardMaker maker_;
    cardmaker::MadeCard made_ = maker_.make();

  private slots:
    void certificateNamesThePersonAndTheCard() {
        const QSslCertificate certificate(made_.certificate, QSsl::Der);
        const auto& profile = made_.card->profile();
        const auto hash = QCryptographicHash::hash(toQt(virtualcard::datiPersonaliFile(profile)),
                                                   QCryptographicHash::Sha1);
        const auto expected =
            QStringLiteral("RSSMRA62B25C014Z/6030123456789008.") + hash.toBase64();
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{expected});
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CountryName),
                 QStringList{QStringLiteral("IT")});
        QCOMPARE(expected.size(), 62);
    }

    void certificateIsValidAsLongAsTheCard() {
        const QSslCertificate certificate(made_.certificate, QSsl::Der);
        QCOMPARE(certificate.effectiveDate().toUTC().toString(Qt::ISODate),
                 QStringLiteral("2023-10-10T00:00:00Z"));
        QCOMPARE(certificate.expiryDate().toUTC().toString(Qt::ISODate),
                 QStringLiteral("2029-10-10T23:59:59Z"));
    }

    void certificateIsSignedByTheCardCa() {
        const QSslCertificate ca(maker_.caPem(), QSsl::Pem);
        const QSslCertificate certificate(made_.certificate, QSsl::Der);
        QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName),
                 ca.subjectInfo(QSslCertificate::CommonName));
        QVERIFY(!ca.isNull());
    }

    // 252 bytes a read: four reads hold 1008, and a login on RSA-1024 stays within its 14 APDUs.
    void certificateFitsFourReads() {
        QVERIFY2(made_.certificate.size() <= 1008,
                 qPrintable(QString::number(made_.certificate.size())));
    }

    void cardSignsWithTheKeyOfItsCertificate() {
        auto& card = *made_.card;
        card.powerOn();
        QCOMPARE(sent(card, "00200010083132333435FFFFFF").toHex(), QByteArray("9000"));
        QCOMPARE(sent(card, "0022F30300").toHex(), QByteArray("9000"));
        QCOMPARE(sent(card, "0022F1B803830101").toHex(), QByteArray("9000"));
        const QByteArray block = QByteArray(1, '\0') + QByteArray(255, '\x5A');
        const auto command =
            "002A8086000101"
            "00" +
            block.toHex() + "0000";
        const auto response = sent(card, command.constData());
        QCOMPARE(response.right(2).toHex(), QByteArray("9000"));
        QCOMPARE(response.chopped(2), made_.key.rawPrivate(block));
        const QSslCertificate certificate(made_.certificate, QSsl::Der);
        QCOMPARE(certificate.publicKey().length(), 2048);
    }

    void shorterKeyMakesAnOlderLot() {
        CardOrder order;
        order.profile.keyBits = 1024;
        const auto old = maker_.make(order);
        QCOMPARE(old.card->profile().keyBits, 1024);
        QVERIFY(old.card->atr() != made_.card->atr());
        QVERIFY2(old.certificate.size() <= 1008,
                 qPrintable(QString::number(old.certificate.size())));
    }

    void datesOfTheCertificateCanBeChosen() {
        CardOrder order;
        order.key = made_.key;
        const auto end = QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
        order.validity = certificates::Validity{end.addYears(-6), end};
        const QSslCertificate certificate(maker_.make(order).certificate, QSsl::Der);
        QCOMPARE(certificate.expiryDate().toUTC(), end);
    }
};

QTEST_APPLESS_MAIN(TestCardMaker)
#include "test_card_maker.moc"
