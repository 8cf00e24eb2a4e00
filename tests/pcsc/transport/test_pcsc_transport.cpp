// SPDX-License-Identifier: EUPL-1.2
// Every PC/SC return code at every call a card at work goes through.
#include <winscard.h>

#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>

#include "pcsc/base/card_errors.h"
#include "pcsc/transport/pcsc_transport.h"
#include "tests/support/winscard_seam.h"

using namespace pcsc;
namespace errors = pcsc::errors;

namespace {

const std::string reader = "Reader 00 00";
const Bytes atr = *fromHex("3B9F00");
const Bytes command = *fromHex("00A40000023F00");

struct Row {
    const char* name;
    std::uint32_t code;  // LONG is signed, and has 32 bits or 64
    ErrorCode connecting;
    ErrorCode inUse;
};

#define CODE(code) #code, static_cast < std::uint32_t>(code)
// What each code means while connecting, and at a card in use that is still there.
const Row rows[] = {
    {CODE(SCARD_F_INTERNAL_ERROR), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_CANCELLED), errors::cancelled, errors::cancelled},
    {CODE(SCARD_E_INVALID_HANDLE), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_INVALID_PARAMETER), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_NO_MEMORY), errors::readerFault, errors::readerFault},
    {CODE(SCARD_F_WAITED_TOO_LONG), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_INSUFFICIENT_BUFFER), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_UNKNOWN_READER), errors::readerGone, errors::readerGone},
    {CODE(SCARD_E_TIMEOUT), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_SHARING_VIOLATION), errors::cardBusy, errors::cardBusy},
    {CODE(SCARD_E_NO_SMARTCARD), errors::cardAbsent, errors::cardRemoved},
    {CODE(SCARD_E_PROTO_MISMATCH), errors::cardUnknown, errors::cardUnknown},
    {CODE(SCARD_E_NOT_READY), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_INVALID_VALUE), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_SYSTEM_CANCELLED), errors::cancelled, errors::cancelled},
    {CODE(SCARD_F_COMM_ERROR), errors::readerFault, errors::readerFault},
    {CODE(SCARD_F_UNKNOWN_ERROR), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_NOT_TRANSACTED), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_READER_UNAVAILABLE), errors::readerGone, errors::readerGone},
    {CODE(SCARD_P_SHUTDOWN), errors::serviceMissing, errors::serviceMissing},
    {CODE(SCARD_E_CARD_UNSUPPORTED), errors::cardUnknown, errors::cardUnknown},
    {CODE(SCARD_E_NO_SERVICE), errors::serviceMissing, errors::serviceMissing},
    {CODE(SCARD_E_SERVICE_STOPPED), errors::serviceMissing, errors::serviceMissing},
    {CODE(SCARD_E_UNSUPPORTED_FEATURE), errors::readerFault, errors::readerFault},
    {"the same on Windows", 0x80100022, errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_NO_ACCESS), errors::serviceDenied, errors::serviceDenied},
    {CODE(SCARD_E_NO_READERS_AVAILABLE), errors::readerGone, errors::readerGone},
    {CODE(SCARD_E_COMM_DATA_LOST), errors::readerFault, errors::readerFault},
    {CODE(SCARD_E_SERVER_TOO_BUSY), errors::cardBusy, errors::cardBusy},
    {CODE(SCARD_W_UNSUPPORTED_CARD), errors::cardUnknown, errors::cardUnknown},
    {CODE(SCARD_W_UNRESPONSIVE_CARD), errors::cardMute, errors::cardMute},
    {CODE(SCARD_W_UNPOWERED_CARD), errors::cardMute, errors::cardReset},
    {CODE(SCARD_W_RESET_CARD), errors::cardMute, errors::cardReset},
    {CODE(SCARD_W_REMOVED_CARD), errors::cardAbsent, errors::cardRemoved},
    {CODE(SCARD_W_SECURITY_VIOLATION), errors::serviceDenied, errors::serviceDenied},
    {CODE(SCARD_W_CANCELLED_BY_USER), errors::cancelled, errors::cancelled},
    {"a code nobody knows", 0x801000FF, errors::readerFault, errors::readerFault},
};
#undef CODE

std::unique_ptr<PcscTransport> opened() {
    auto transport = PcscTransport::open(reader);
    return transport ? std::move(*transport) : nullptr;
}

const char* nameOf(ErrorCode code) {
    return code.name().data();
}

template <typename T>
const char* failureOf(const Result<T>& result) {
    return result ? "no error" : nameOf(result.error().code);
}

void rowsAsTestData() {
    QTest::addColumn<const Row*>("row");
    for (const auto& row : rows) QTest::newRow(row.name) << &row;
}

}  // namespace

Q_DECLARE_METATYPE(const Row*)

class TestPcscTransport : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        seam::reset();
        seam::plug(reader);
        seam::insert(reader, atr);
        seam::skipTime();
    }
    void cleanup() {
        QCOMPARE(seam::openCards(), std::size_t{0});
        QCOMPARE(seam::openContexts(), std::size_t{0});
    }

    void everyCodeWhileConnecting_data() { rowsAsTestData(); }
    void everyCodeWhileConnecting() {
        QFETCH(const Row*, row);
        seam::force(seam::Call::connect, row->code);
        const auto result = PcscTransport::open(reader);
        QCOMPARE(failureOf(result), nameOf(row->connecting));
        QVERIFY(result.error().cause.starts_with("SCardConnect 801000"));
    }

    void everyCodeWhileAskingForTheAtr_data() { rowsAsTestData(); }
    void everyCodeWhileAskingForTheAtr() {
        QFETCH(const Row*, row);
        seam::force(seam::Call::status, row->code);
        QCOMPARE(failureOf(PcscTransport::open(reader)), nameOf(row->connecting));
    }

    void everyCodeAtTransmit_data() { rowsAsTestData(); }
    void everyCodeAtTransmit() {
        QFETCH(const Row*, row);
        const auto transport = opened();
        seam::force(seam::Call::transmit, row->code);
        QCOMPARE(failureOf(transport->transmit(command)), nameOf(row->inUse));
        QVERIFY(transport->transmit(command).has_value());
    }

    void everyCodeAtReconnect_data() { rowsAsTestData(); }
    void everyCodeAtReconnect() {
        QFETCH(const Row*, row);
        const auto transport = opened();
        seam::force(seam::Call::reconnect, row->code);
        QCOMPARE(failureOf(transport->reconnect()), nameOf(row->inUse));
    }

    void everyCodeAtTheBeginOfATransaction_data() { rowsAsTestData(); }
    void everyCodeAtTheBeginOfATransaction() {
        QFETCH(const Row*, row);
        const auto transport = opened();
        seam::force(seam::Call::beginTransaction, row->code);
        QCOMPARE(failureOf(Transaction::begin(*transport)), nameOf(row->inUse));
        QVERIFY(seam::dispositions().empty());  // what did not begin does not end
    }

    void noContext_data() {
        QTest::addColumn<std::uint32_t>("code");
        QTest::addColumn<QString>("error");
        QTest::newRow("no service") << std::uint32_t{0x8010001D} << "service.missing";
        QTest::newRow("service stopped") << std::uint32_t{0x8010001E} << "service.missing";
        QTest::newRow("no memory") << std::uint32_t{0x80100006} << "service.missing";
        QTest::newRow("polkit refuses") << std::uint32_t{0x8010006A} << "service.denied";
        QTest::newRow("pcscd hangs up") << std::uint32_t{0x80100013} << "service.denied";
    }
    void noContext() {
        QFETCH(std::uint32_t, code);
        seam::force(seam::Call::establishContext, code);
        QTEST(QString(failureOf(PcscTransport::open(reader))), "error");
    }

    // Codes that do not tell a fault from a removal: the reader is asked.
    void whatHasGoneIsFound_data() {
        using Event = std::function<void()>;
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << Event([] {}) << "reader.fault";
        QTest::newRow("card") << Event([] { seam::remove(reader); }) << "card.removed";
        QTest::newRow("card, noticed late")
            << Event([] { seam::beforeNextWait([] { seam::remove(reader); }); }) << "card.removed";
        QTest::newRow("reader") << Event([] { seam::unplug(reader); }) << "reader.gone";
        QTest::newRow("reader, noticed late")
            << Event([] { seam::beforeNextWait([] { seam::unplug(reader); }); }) << "reader.gone";
        QTest::newRow("reader out of order")
            << Event([] { seam::setFlags(reader, SCARD_STATE_UNAVAILABLE); }) << "reader.gone";
        QTest::newRow("service") << Event([] { seam::stop(); }) << "service.missing";
        QTest::newRow("service, noticed late")
            << Event([] { seam::beforeNextWait([] { seam::stop(); }); }) << "service.missing";
    }
    void whatHasGoneIsFound() {
        QFETCH(std::function<void()>, event);
        const auto transport = opened();
        seam::force(seam::Call::transmit, 0x80100016);  // NOT_TRANSACTED
        event();
        QTEST(QString(failureOf(transport->transmit(command))), "error");
    }

    void anAnswerOfLessThanTwoBytesIsAnError_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
    }
    void anAnswerOfLessThanTwoBytesIsAnError() {
        QFETCH(int, size);
        const auto transport = opened();
        seam::setAnswer(Bytes(static_cast<std::size_t>(size)));
        QCOMPARE(failureOf(transport->transmit(command)), nameOf(errors::readerFault));
        seam::remove(reader);
        QCOMPARE(failureOf(transport->transmit(command)), nameOf(errors::cardRemoved));
    }

    void theLongestAnswerFits() {
        const auto transport = opened();
        const Bytes longest(65538, 0x5A);
        seam::setAnswer(longest);
        QCOMPARE(transport->transmit(command), longest);
    }

    void noCopyOfACommandIsMade() {
        const auto transport = opened();
        QVERIFY(transport->transmit(command).has_value());
        QCOMPARE(seam::lastTransmitted().command, command.data());
        QCOMPARE(seam::lastTransmitted().size, command.size());
    }

    void answersAreWiped() {
        const auto transport = opened();
        seam::setAnswer(Bytes(300, 0x5A));
        QCOMPARE(transport->transmit(command).value_or(Bytes{}).size(), std::size_t{300});
        const auto sent = seam::lastTransmitted();
        QVERIFY(
            std::all_of(sent.answer, sent.answer + sent.room, [](auto byte) { return byte == 0; }));
    }

    void theProtocolIsTheCards_data() {
        QTest::addColumn<unsigned long>("native");
        QTest::addColumn<Protocol>("protocol");
        QTest::newRow("T=0") << 1UL << Protocol::T0;
        QTest::newRow("T=1") << 2UL << Protocol::T1;
    }
    void theProtocolIsTheCards() {
        QFETCH(unsigned long, native);
        seam::setProtocol(native);
        const auto transport = opened();
        QTEST(transport->protocol(), "protocol");
        QVERIFY(transport->transmit(command).has_value());
        QCOMPARE(seam::lastTransmitted().protocol, native);
    }

    void afterAReconnectAtrAndProtocolAreNew() {
        const auto transport = opened();
        QCOMPARE(transport->atr(), atr);
        seam::insert(reader, *fromHex("3B8001"));
        seam::setProtocol(SCARD_PROTOCOL_T0);
        QVERIFY(transport->reconnect().has_value());
        QCOMPARE(transport->atr(), *fromHex("3B8001"));
        QCOMPARE(transport->protocol(), Protocol::T0);
    }

    void theCardIsLeftOrReset_data() {
        QTest::addColumn<Disposition>("disposition");
        QTest::addColumn<bool>("endFails");
        QTest::addColumn<std::vector<unsigned long>>("native");
        using Native = std::vector<unsigned long>;
        QTest::newRow("left") << Disposition::leave << false
                              << Native{SCARD_LEAVE_CARD, SCARD_LEAVE_CARD};
        QTest::newRow("reset") << Disposition::reset << false
                               << Native{SCARD_RESET_CARD, SCARD_LEAVE_CARD};
        QTest::newRow("left, fails")
            << Disposition::leave << true << Native{SCARD_LEAVE_CARD, SCARD_LEAVE_CARD};
        QTest::newRow("reset, fails")
            << Disposition::reset << true << Native{SCARD_RESET_CARD, SCARD_RESET_CARD};
    }
    void theCardIsLeftOrReset() {
        QFETCH(Disposition, disposition);
        QFETCH(bool, endFails);
        {
            const auto transport = opened();
            auto transaction = Transaction::begin(*transport);
            QVERIFY(transaction.has_value());
            transaction->setDisposition(disposition);
            if (endFails) seam::force(seam::Call::endTransaction, 0x80100016);
        }
        QTEST(seam::dispositions(), "native");
    }
};

QTEST_APPLESS_MAIN(TestPcscTransport)
#include "test_pcsc_transport.moc"
