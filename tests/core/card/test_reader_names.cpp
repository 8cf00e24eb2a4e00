// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/card/reader_names.h"

class TestReaderNames : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatNobodyCanPutACardIn_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("ignored");
        const auto row = [](const char* name, bool ignored) {
            QTest::newRow(name) << QString::fromLatin1(name) << ignored;
        };
        row("Windows Hello for Business 1", true);
        row("Windows Hello 0", true);
        row("Microsoft Virtual Smart Card 0", true);
        row("Microsoft UICC ISO Reader 8b8e 0", true);
        row("Microsoft IFD 0", true);
        row("Yubico YubiKey OTP+FIDO+CCID 00 00", true);
        row("Yubico Yubikey 4 U2F+CCID 01 00", true);
        row("Nitrokey Nitrokey 3 [CCID/ICCD Interface] 00 00", true);
        row("Virtual PCD 00 00", false);  // testers put cards in there
        row("bit4id miniLector EVO 00 00", false);
        row("Lettore virtuale 00 00", false);
    }
    void whatNobodyCanPutACardIn() {
        QFETCH(QString, name);
        QTEST(core::isVirtualReader(name.toStdString()), "ignored");
    }

    void slotsThatReadByRadio_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("radio");
        const auto row = [](const char* name, bool radio) {
            QTest::newRow(name) << QString::fromLatin1(name) << radio;
        };
        row("miniLector AIR DI v3 CLESS 00 01", true);
        row("SCM Microsystems SDI011 Contactless Reader 0", true);
        row("ACS ACR1281 1S Dual Reader PICC 1", true);
        row("Identiv uTrust 4701 F Dual Interface Reader [uTrust 4701 F CL Reader] (5312) 00 01",
            true);
        row("ACS ACR1281 1S Dual Reader ICC 0", false);
        row("Identiv uTrust 4701 F Dual Interface Reader [uTrust 4701 F Contact Reader] (53) 00 00",
            false);
        row("OMNIKEY CardMan 3x21 00 00", false);
        row("Clessidra 00 00", false);
    }
    void slotsThatReadByRadio() {
        QFETCH(QString, name);
        QTEST(core::isContactlessSlot(name.toStdString()), "radio");
    }

    void theTwoSlotsOfOneReader_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* one, const char* other, bool same) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("pcsc-lite", "ACME Dual 00 00", "ACME Dual CLESS 00 01", true);
        row("Windows", "ACS ACR1281 1S Dual Reader ICC 0", "ACS ACR1281 1S Dual Reader PICC 1",
            true);
        row("brackets",
            "Identiv uTrust 4701 F Dual Interface Reader [uTrust 4701 F Contact Reader] (53) 00 00",
            "Identiv uTrust 4701 F Dual Interface Reader [uTrust 4701 F CL Reader] (53) 00 01",
            true);
        row("two of a kind", "ACME Dual 00 00", "ACME Dual CLESS 01 01", false);
        row("two readers", "ACME Dual 00 00", "Other CLESS 00 01", false);
    }
    void theTwoSlotsOfOneReader() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(core::readerBase(one.toStdString()) == core::readerBase(other.toStdString()), "same");
    }
};

QTEST_GUILESS_MAIN(TestReaderNames)
#include "test_reader_names.moc"
