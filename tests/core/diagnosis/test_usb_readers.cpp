// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/usb_readers.h"

#include "core/diagnosis/card_lot.h"
#include "core/diagnosis/driver_list.h"
#include "tests/core/diagnosis/diagnosis_house.h"

using namespace core::diagnosis;
using house::Computer;

class TestUsbReaders : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noBusIsNotAnEmptyBus() {
        const Computer computer;
        QVERIFY(!usbReaders(computer.machine().path("/sys/bus/usb/devices")));
        computer.withoutUsb();
        const auto found = usbReaders(computer.machine().path("/sys/bus/usb/devices"));
        QVERIFY(found && found->empty());
    }

    void levels_data() {
        QTest::addColumn<int>("features");
        QTest::addColumn<int>("level");  // -1: not told
        QTest::newRow("characters") << 0 << static_cast<int>(ApduLevel::driverDecides);
        QTest::newRow("TPDU") << 1 << static_cast<int>(ApduLevel::driverDecides);
        QTest::newRow("short") << 2 << static_cast<int>(ApduLevel::shortOnly);
        QTest::newRow("short and extended") << 4 << static_cast<int>(ApduLevel::extended);
        QTest::newRow("no descriptor") << -1 << -1;
    }
    void levels() {
        QFETCH(const int, features);
        QFETCH(const int, level);
        const Computer computer;
        computer.plugUsb("076b", "3021", "0b", features);
        const auto found = usbReaders(computer.machine().path("/sys/bus/usb/devices"));
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().id, (UsbId{0x076B, 0x3021}));
        QVERIFY(found->front().ccid);
        QCOMPARE(found->front().level ? static_cast<int>(*found->front().level) : -1, level);
    }

    void descriptorsThatMakeNoSense_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("length zero") << QByteArray::fromHex("0000");
        QTest::newRow("longer than the file") << QByteArray::fromHex("3621FFFF");
        QTest::newRow("too short for a CCID") << QByteArray::fromHex("05210000FF");
        QTest::newRow("one byte") << QByteArray::fromHex("36");
    }
    void descriptorsThatMakeNoSense() {
        QFETCH(const QByteArray, bytes);
        const Computer computer;
        computer.plugUsb("076b", "3021", "0b");
        computer.write("sys/bus/usb/devices/1-2/descriptors", bytes);
        const auto found = usbReaders(computer.machine().path("/sys/bus/usb/devices"));
        QVERIFY(found && found->size() == 1 && !found->front().level);
    }

    void driversNameTheirDevices() {
        const Computer computer;
        QVERIFY(driverFolders(computer.machine()).isEmpty());
        computer.installDriver("0x25DD", "0x3111", "Modello B");
        const auto folders = driverFolders(computer.machine());
        QCOMPARE(folders.size(), 1);
        const auto entries = driversIn(folders);
        QCOMPARE(entries.size(), std::size_t{2});  // side by side, not each with each
        QCOMPARE(entries[0].device, (UsbId{0x0001, 0x0002}));
        QCOMPARE(entries[0].name, QStringLiteral("Altro"));
        QCOMPARE(entries[1].device, (UsbId{0x25DD, 0x3111}));
        QCOMPARE(entries[1].name, QStringLiteral("Modello B"));
        computer.write("usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist", "<plist><di");
        QVERIFY(driversIn(folders).empty());
    }

    void lots_data() {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QString>("mask");
        const auto row = [](const char* name, const char* atr, const char* lot, const char* mask) {
            QTest::newRow(name) << QByteArray::fromHex(atr) << QString(lot) << QString(mask);
        };
        row("CRS", "3BDF18008131FE7D006B150C0181011101434E53103180E8", "Athena", "Athena");
        row("CardOS", "3BFF1800FFC10A31FE55006B0508C805011101434E531031800C", "Siemens CardOS",
            "Siemens CardOS");
        row("STIncard", "3BFF1800FF8131FE55006B02090200011101434E531031808F", "STIncard",
            "STIncard");
        row("ST 2021", "3BFF1800FF8131FE55006B02091617011101434E531131808D", "ST 2021", "STIncard");
        row("ACe 2021", "3BFF1800008131FE45006B05052000012101434E5310318079", "ACe/ACx 2021",
            "IDEMIA");
        row("ACe 2025", "3BFF1800FF8131FE4D006B0404B85B01F101434E531031809D", "ACe 2025", "G&D");
        row("bank", "3B65000020 63CB6800", "", "");
        row("contactless", "3B80800101", "", "");
    }
    void lots() {
        QFETCH(const QByteArray, atr);
        QFETCH(const QString, lot);
        QFETCH(const QString, mask);
        const core::Bytes bytes(atr.begin(), atr.end());
        const auto found = cardLot(bytes);
        QCOMPARE(found ? found->lot.text() : QString(), lot);
        QCOMPARE(found ? found->mask.text() : QString(), mask);
        // The bytes of other cards may be their number: they are never told.
        QCOMPARE(Fact::cnsAtr(bytes).text().isEmpty(), !found.has_value());
    }

    void modelsWithoutNumbers_data() {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("model");
        const auto row = [](const char* reader, const char* model) {
            QTest::newRow(reader) << QString::fromUtf8(reader) << QString::fromUtf8(model);
        };
        row("bit4id miniLector EVO [CCID Interface] (12345678) 00 00", "bit4id miniLector EVO");
        row("Gemalto PC Twin Reader (A1B2C3) 01 00", "Gemalto PC Twin Reader");
        row("ACS ACR39U ICC Reader 00 00", "ACS ACR39U ICC Reader");
        row("OMNIKEY AG CardMan 3121 00 00", "OMNIKEY AG CardMan 3121");
        row("Reader SN0012345678 00", "Reader");
        row("Lettore virtuale 00 00", "Lettore virtuale");
        row("Reader (never closed 00 00", "Reader");
    }
    void modelsWithoutNumbers() {
        QFETCH(const QString, reader);
        QFETCH(const QString, model);
        QCOMPARE(Fact::model({.reader = reader.toStdString()}).text(), model);
    }

    void versionsAndNothingElse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("version");
        QTest::newRow("pcscd") << "pcsc-lite version 1.9.9.\nCopyright (C) 1999"
                               << "1.9.9";
        QTest::newRow("OpenSSL") << "OpenSSL 3.0.15 3 Sep 2024"
                                 << "3.0.15";
        QTest::newRow("a card number") << "80380000301234567890"
                                       << "";
        QTest::newRow("a long one with a point") << "80380000301234567890.1"
                                                 << "7890.1";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void versionsAndNothingElse() {
        QFETCH(const QString, text);
        QFETCH(const QString, version);
        QCOMPARE(Fact::version(text).text(), version);
    }
};

QTEST_MAIN(TestUsbReaders)
#include "test_usb_readers.moc"
