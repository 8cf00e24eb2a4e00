// SPDX-License-Identifier: EUPL-1.2
// What readers with keys announce, and how they are told, over PC/SC.
#include <QTest>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/transport/pcsc_transport.h"
#include "pcsc/transport/winscard_api.h"
#include "tests/support/result_check.h"
#include "tests/support/winscard_seam.h"

using namespace pcsc;

namespace {

const std::string reader = "Lettore con tasti 00 00";
constexpr std::uint32_t verifyCode = 0x42330006;
const Bytes announcement = *fromHex("0604 42330006 0704 42330007 0A04 4233000A 1204 42330012");

std::unique_ptr<PcscTransport> opened() {
    return std::move(PcscTransport::open(reader)).value();
}

}  // namespace

class TestPinPad : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        seam::reset();
        seam::plug(reader);
        seam::insert(reader, *fromHex("3B9F00"));
        seam::skipTime();
    }

    void whatReadersAnnounce_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("verify");
        QTest::addColumn<bool>("modify");
        const auto row = [](const char* name, const char* answer, bool verify, bool modify) {
            QTest::newRow(name) << QByteArray(answer) << verify << modify;
        };
        row("both", "060442330006 070442330007", true, true);
        row("others too", "120442330012 060442330006", true, false);
        row("nothing", "", false, false);
        row("cut", "06044233", false, false);
        row("another length", "0602 4233 070442330007", false, false);
        row("cut after the first", "060442330006 0704", true, false);
    }
    void whatReadersAnnounce() {
        QFETCH(QByteArray, answer);
        const auto features = parsePinPadFeatures(fromHex(answer.toStdString()).value());
        QTEST(features.verify.offered(), "verify");
        QTEST(features.modify.offered(), "modify");
    }

    void inTwoStepsTakesBoth() {
        const auto features = [](const char* answer) {
            return parsePinPadFeatures(fromHex(answer).value());
        };
        const PinPadEntry verify{.start = 0x42330001, .finish = 0x42330002};
        QCOMPARE(features("010442330001 020442330002"), (PinPadFeatures{.verify = verify}));
        const PinPadEntry modify{.start = 0x42330003, .finish = 0x42330004};
        QCOMPARE(features("030442330003 040442330004"), (PinPadFeatures{.modify = modify}));
        QVERIFY(verify.offered());
        QVERIFY(!features("010442330001").verify.offered());
        QVERIFY(!features("020442330002 030442330003").verify.offered());
        QVERIFY(!features("060442330006").modify.offered());
    }

    void theCodeIsReadMostSignificantByteFirst() {
        QCOMPARE(parsePinPadFeatures(announcement).verify.direct, std::optional(verifyCode));
    }

    void aReaderWithKeysIsAsked() {
        seam::setPinPad({.features = announcement});
        const auto transport = opened();
        QCOMPARE(transport->pinPad().verify.direct, std::optional(verifyCode));
        QCOMPARE(seam::controls().front().first, winscard::controlCode(3400));
        QVERIFY(seam::controls().front().second.empty());
    }

    void aReaderWithoutAnnouncesNothing() {
        const auto transport = opened();
        QCOMPARE(transport->pinPad(), PinPadFeatures{});
        seam::force(seam::Call::control, 0x80100016);
        QCOMPARE(transport->pinPad(), PinPadFeatures{});
    }

    void theStructureGoesAsItIsAndTheAnswerComesBack() {
        seam::setPinPad({.features = announcement, .answers = {{verifyCode, *fromHex("63C2")}}});
        const auto transport = opened();
        const auto structure = pinVerifyStructure(0x10, false);
        QCOMPARE(transport->control(verifyCode, structure), *fromHex("63C2"));
        QCOMPARE(seam::controls().back(), (std::pair(verifyCode, structure)));
    }

    void whatGoesWrong_data() {
        QTest::addColumn<std::uint32_t>("code");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, std::uint32_t code, ErrorCode error) {
            QTest::newRow(name) << code << QByteArray(error.name().data());
        };
        row("not supported", 0x8010001F, errors::padRefused);
        row("not supported on Windows", 0x80100022, errors::padRefused);
        row("parameter", 0x80100004, errors::padRefused);
        row("card gone", 0x80100069, errors::cardRemoved);
        row("reset", 0x80100068, errors::cardReset);
        row("reader gone", 0x80100017, errors::readerGone);
        row("fault", 0x80100016, errors::readerFault);
    }
    void whatGoesWrong() {
        QFETCH(std::uint32_t, code);
        const auto transport = opened();
        seam::force(seam::Call::control, code);
        QTEST(
            QByteArray(support::codeOf(transport->control(verifyCode, Bytes{0x01})).name().data()),
            "error");
    }
};

QTEST_APPLESS_MAIN(TestPinPad)
#include "test_pin_pad.moc"
