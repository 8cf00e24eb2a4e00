// SPDX-License-Identifier: EUPL-1.2
// Every verdict about computer, reader and card, by making the thing really so.
#include "core/base/application_id.h"
#include "tests/core/diagnosis/diagnosis_house.h"

using house::House;
using journey::Workshop;
using pcsc::ServiceState;

namespace {

void insertGood(House& house) {
    house.readers->insert(Workshop::instance().card().card);
}

void insertOrder(House& house, const std::function<void(cardmaker::CardOrder&)>& change) {
    house.readers->insert(Workshop::instance().card(change).card);
}

/// The specimen's card with a certificate that was not made for it.
void insertWith(House& house, const QByteArray& certificate) {
    auto profile = virtualcard::specimenProfile();
    profile.certificate = pcsc::Bytes(certificate.begin(), certificate.end());
    house.readers->insert(std::make_shared<virtualcard::VirtualCard>(
        profile, [](pcsc::ByteView) { return pcsc::Bytes(); }));
}

/// The first command that reads the card ends with this.
void breakOff(House& house, core::ErrorCode code) {
    house.between->arm([code](unsigned, pcsc::ByteView,
                              const support::Interference::Next&) -> pcsc::Result<pcsc::Bytes> {
        return std::unexpected(core::Error{code});
    });
    insertGood(house);
}

void insertForeign(House& house, const char* atr, const char* application) {
    insertOrder(house, [=](cardmaker::CardOrder& order) {
        order.profile.atr = pcsc::fromHex(atr).value();
        order.profile.applications = {pcsc::fromHex(application).value()};
    });
}

/// The card's days are set by the house's own clock.
void expireIn(House& house, int days) {
    const auto day = house.clock.today().addDays(days);
    insertOrder(house, [&](cardmaker::CardOrder& order) {
        order.profile.person.expires = pcsc::Date{day.year(), day.month(), day.day()};
    });
}

/// The reader with the card is this USB device, by the name that its driver gives it.
void chosenReaderSays(House& house, int features) {
    house.computer.plugUsb("25dd", "3111", "0b", features);
    house.computer.installDriver("0x25DD", "0x3111", "Lettore virtuale");
    insertGood(house);
}

void shortKey(House& house) {
    insertOrder(house, [](cardmaker::CardOrder& order) {
        order.key = {};
        order.profile.keyBits = 1024;
    });
}

void otherModel(House& house) {
    insertOrder(house, [](auto& order) { order.profile.layout = virtualcard::Layout::ace2025; });
}

void noCertificate(House& house) {
    insertOrder(house, [](auto& order) { order.profile.quirks.zeroCertificate = true; });
}

const pcsc::Bytes bankAtr{0x3B, 0x65, 0x00, 0x00, 0x20, 0x63, 0xCB, 0x68, 0x00};
const pcsc::Bytes contactlessAtr{0x3B, 0x80, 0x80, 0x01, 0x01};

}  // namespace

class TestCardProbes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyVerdict_data() {
        using Make = std::function<void(House&)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char* name, const Make& make, const char* id,
                            const char* verdict) {
            QTest::newRow(name) << make << QByteArray(id) << QByteArray(verdict);
        };
        const Make good = insertGood;

        row("no sandbox", good, "program.sandbox", "ok");
        row(
            "flatpak with readers",
            [](House& h) {
                h.computer.write(".flatpak-info", "[Context]\nsockets=x11;pcsc;wayland;\n");
                insertGood(h);
            },
            "program.sandbox", "ok");
        row(
            "flatpak without readers",
            [](House& h) { h.computer.write(".flatpak-info", "[Context]\nsockets=x11;\n"); },
            "program.sandbox", "fail service.missing");
        row(
            "snap without readers",
            [](House& h) {
                h.computer.variables["SNAP"] = "/snap/sportello/1";
                h.readers->setService(ServiceState::missing);
            },
            "program.sandbox", "fail service.missing");

        row("service installed", good, "service.installed", "ok");
        row(
            "service installed, answers nobody",
            [](House& h) {
                h.computer.installService();
                h.readers->setService(ServiceState::missing);
            },
            "service.installed", "ok");
        row(
            "service not installed", [](House& h) { h.readers->setService(ServiceState::missing); },
            "service.installed", "fail service.missing");
        row(
            "service installed, stopped",
            [](House& h) {
                h.computer.installService();
                h.readers->setService(ServiceState::missing);
            },
            "service.running", "fail service.missing");
        row(
            "service hangs", [](House& h) { h.readers->setService(ServiceState::silent); },
            "service.running", "fail service.silent");
        row("service runs", good, "service.running", "ok");
        row(
            "polkit refuses", [](House& h) { h.readers->setService(ServiceState::denied); },
            "service.access", "fail service.denied");
        row("polkit agrees", good, "service.access", "ok");

        row("no USB to look at, and no need", good, "reader.usb", "ok");
        row(
            "no USB to look at", [](House& h) { h.readers->unplug(); }, "reader.usb", "skipped");
        row(
            "nothing in USB",
            [](House& h) {
                h.computer.withoutUsb();
                h.readers->unplug();
            },
            "reader.usb", "warn");
        row(
            "USB reader, no driver at all",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b");
                h.readers->unplug();
            },
            "reader.usb", "fail reader.none");
        row(
            "old USB reader of a class of its own",
            [](House& h) {
                h.computer.plugUsb("072f", "9000", "ff");
                h.readers->unplug();
            },
            "reader.usb", "fail reader.none");
        row(
            "not a reader in USB",
            [](House& h) {
                h.computer.plugUsb("046d", "c31c", "03");
                h.readers->unplug();
            },
            "reader.usb", "warn");
        row(
            "USB reader with a driver, not seen",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b");
                h.computer.installDriver("0x25DD", "0x3111");
                h.readers->unplug();
            },
            "reader.usb", "fail reader.none");
        row(
            "USB reader that works",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b");
                h.computer.installDriver("0x25DD", "0x3111");
                insertGood(h);
            },
            "reader.usb", "ok");
        row(
            "no driver, beside a reader that works",
            [](House& h) {
                h.computer.plugUsb("dead", "beef", "0b");
                h.computer.installDriver("0x25DD", "0x3111");
                insertGood(h);
            },
            "reader.usb", "warn");
        row(
            "two USB readers, one without driver",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b");
                h.computer.plugUsb("dead", "beef", "0b", -1, QStringLiteral("1-3"));
                h.computer.installDriver("0x25DD", "0x3111");
                insertGood(h);
            },
            "reader.usb", "warn");
        row(
            "drivers cannot be seen",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b");
                insertGood(h);
            },
            "reader.usb", "skipped");

        row(
            "no reader", [](House& h) { h.readers->unplug(); }, "reader.present",
            "fail reader.none");
        row("reader", good, "reader.present", "ok");
        row(
            "empty", [](House&) {}, "card.present", "fail card.absent");
        row(
            "mute", [](House& h) { h.readers->insertMute(); }, "card.present", "fail card.mute");
        row(
            "busy",
            [](House& h) {
                h.readers->setOtherUse(virtualcard::OtherUse::exclusive);
                insertGood(h);
            },
            "card.present", "fail card.busy");
        row(
            "answers nonsense",
            [](House& h) {
                h.between->arm(
                    [](unsigned, pcsc::ByteView, const auto&) { return pcsc::Bytes{0x90}; });
                insertGood(h);
            },
            "card.present", "fail reader.fault");
        row(
            "reader fails", [](House& h) { breakOff(h, core::errors::readerFault); },
            "card.present", "fail reader.fault");
        row("card", good, "card.present", "ok");

        row(
            "bank card",
            [](House& h) { insertOrder(h, [](auto& order) { order.profile.atr = bankAtr; }); },
            "card.type", "fail card.unknown");
        row(
            "caught by radio",
            [](House& h) {
                insertOrder(h, [](auto& order) { order.profile.atr = contactlessAtr; });
            },
            "card.type", "fail card.contactless");
        row(
            "says it is a CNS, and is none",
            [](House& h) { breakOff(h, core::errors::cardUnknown); }, "card.type",
            "fail card.unknown");
        row("TS-CNS", good, "card.type", "ok");

        row("certificate", good, "card.certificate", "ok");
        row("no certificate", noCertificate, "card.certificate", "fail card.no-certificate");
        row("model whose key we cannot use", otherModel, "card.certificate", "fail card.model");
        row("1024 bits", shortKey, "card.certificate", "fail card.key-too-short");
        // What was read is judged, though nobody can enter with it.
        row("1024 bits, dates", shortKey, "certificate.dates", "ok");
        row("1024 bits, chain", shortKey, "certificate.chain", "ok");
        row("other model, dates", otherModel, "certificate.dates", "ok");
        row("other model, chain", otherModel, "certificate.chain", "ok");
        row("no certificate, dates", noCertificate, "certificate.dates", "ok");
        row("no certificate, chain", noCertificate, "certificate.chain", "skipped");

        row("long valid", good, "certificate.dates", "ok");
        row(
            "last day", [](House& h) { expireIn(h, 0); }, "certificate.dates", "warn");
        row(
            "60 days", [](House& h) { expireIn(h, 60); }, "certificate.dates", "warn");
        row(
            "61 days", [](House& h) { expireIn(h, 61); }, "certificate.dates", "ok");
        row(
            "expired", [](House& h) { expireIn(h, -1); }, "certificate.dates", "fail card.expired");
        row(
            "certificate expired",
            [](House& h) {
                const auto now = h.clock.now();
                insertOrder(h, [&](auto& order) {
                    order.validity = certificates::Validity{now.addDays(-9), now.addDays(-1)};
                });
            },
            "certificate.dates", "fail certificate.expired");
        row(
            "clock before the certificate",
            [](House& h) {
                const auto now = h.clock.now();
                insertOrder(h, [&](auto& order) {
                    order.validity = certificates::Validity{now.addDays(1), now.addDays(900)};
                });
            },
            "certificate.dates", "fail certificate.not-yet-valid");

        row(
            "not for clients",
            [](House& h) {
                using namespace certificates;
                const Authority other("CA", KeyPair::generateEc());
                const auto& key = Workshop::instance().key;
                insertWith(h, other.issueServer({"localhost"}, key, Validity::years(1)).der);
            },
            "card.certificate", "fail certificate.unusable");

        row("tries not known", good, "pin.state", "ok");
        row("length not known", good, "reader.extended-apdu", "skipped");
        row(
            "short messages only", [](House& h) { chosenReaderSays(h, 2); }, "reader.extended-apdu",
            "warn");
        row(
            "long messages", [](House& h) { chosenReaderSays(h, 4); }, "reader.extended-apdu",
            "ok");
        row(
            "the driver makes the messages", [](House& h) { chosenReaderSays(h, 1); },
            "reader.extended-apdu", "ok");
        row(
            "another reader has short messages only",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b", 2);
                h.computer.installDriver("0x25DD", "0x3111");
                insertGood(h);
            },
            "reader.extended-apdu", "skipped");
        row(
            "two alike that say different things",
            [](House& h) {
                h.computer.plugUsb("25dd", "3111", "0b", 4, QStringLiteral("1-3"));
                chosenReaderSays(h, 2);
            },
            "reader.extended-apdu", "skipped");
    }
    void everyVerdict() {
        QFETCH(const std::function<void(House&)>, make);
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, verdict);
        House house;
        make(house);
        // The reading of the card may be under way when the diagnosis begins.
        house.begin();
        QTRY_COMPARE(house.verdict(id.toStdString()), verdict);
        QVERIFY(house.settle());
        const auto* found = house.finding(id.toStdString());
        QVERIFY(found != nullptr);
        if (found->verdict == house::Verdict::fail || found->verdict == house::Verdict::warn) {
            QVERIFY(!found->advice.heading.isEmpty());
            QVERIFY(!found->advice.text.text().isEmpty());
        }
    }

    void cardsOfOthersAreNamed_data() {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QByteArray>("application");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* atr, const char* application,
                            const char* detail) {
            QTest::newRow(name) << QByteArray(atr) << QByteArray(application)
                                << QString::fromUtf8(detail);
        };
        const char* radio = "3B80800101";
        const char* contact = "3B6500002063CB6800";
        row("CIE", radio, "A00000000039", "Carta d'identità elettronica");
        row("passport", radio, "A0000002471001", "Passaporto o documento di viaggio");
        row("bank by radio", radio, "325041592E5359532E4444463031", "Carta di pagamento");
        row("bank", contact, "315041592E5359532E4444463031", "Carta di pagamento");
        row("SIM", contact, "A0000000871002", "SIM di un telefono");
        row("bus", contact, "315449432E494341", "Tessera dei trasporti o badge");
        row("nobody knows", contact, "0102030405", "La risposta al reset non è di una CNS");
        row("TS-CNS by radio", radio, "A00000009501004D",
            "La risposta al reset è quella di una carta senza contatti");
    }
    void cardsOfOthersAreNamed() {
        QFETCH(const QByteArray, atr);
        QFETCH(const QByteArray, application);
        QFETCH(const QString, detail);
        House house;
        insertForeign(house, atr, application);
        house.begin();
        const bool ours = application == "A00000009501004D";
        QTRY_COMPARE(house.verdict("card.type"),
                     QByteArray(ours ? "fail card.contactless" : "fail card.unknown"));
        QCOMPARE(house.detail("card.type"), detail);
        QCOMPARE(house.heading("card.type"),
                 ours ? QStringLiteral("Spingi la tessera nella fessura")
                      : QStringLiteral("Serve la tua tessera sanitaria"));
    }

    void whatWaitsSaysForWhat() {
        House house;
        shortKey(house);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::keyTooShort);
        house.look();
        QCOMPARE(house.detail("reader.extended-apdu"),
                 QStringLiteral("Si controlla con una tessera adatta all'accesso"));
        noCertificate(house);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::noCertificate);
        QTRY_COMPARE(house.detail("certificate.chain"),
                     QStringLiteral("Si controlla quando la tessera ha un certificato"));
    }

    // As the card's own page says it: a new card comes by itself only when the card ends.
    void theCertificateThatEndsFirst_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::newRow("soon") << 14 << QByteArray("warn")
                              << QStringLiteral("Il certificato della tessera sta per scadere")
                              << QStringLiteral("La tessera vale ancora più a lungo");
        QTest::newRow("over") << -1 << QByteArray("fail certificate.expired")
                              << QStringLiteral("Il certificato della tessera è scaduto")
                              << QStringLiteral("La tessera vale ancora, ma non per entrare");
    }
    void theCertificateThatEndsFirst() {
        QFETCH(const int, days);
        QFETCH(const QByteArray, verdict);
        QFETCH(const QString, title);
        QFETCH(const QString, detail);
        House house;
        const auto now = house.clock.now();
        insertOrder(house, [&](auto& order) {
            order.validity = certificates::Validity{now.addDays(-900), now.addDays(days)};
        });
        house.begin();
        QTRY_COMPARE(house.verdict("certificate.dates"), verdict);
        QCOMPARE(house.title("certificate.dates"), title);
        QCOMPARE(house.detail("certificate.dates"), detail);
        QCOMPARE(house.heading("certificate.dates"), QStringLiteral("Chiedi una tessera nuova"));
    }

    // The service says nothing of a reader that it has no driver for.
    void aReaderWithoutDriverIsSeenAsItIsPluggedIn() {
        House house;
        house.computer.withoutUsb();
        house.readers->unplug();
        house.begin();
        QTRY_COMPARE(house.verdict("reader.usb"), QByteArray("warn"));
        house.computer.plugUsb("25dd", "3111", "0b");
        QTRY_COMPARE(house.verdict("reader.usb"), QByteArray("fail reader.none"));
        QCOMPARE(house.detail("reader.usb"), QStringLiteral("Dispositivo 25dd:3111"));
        house.computer.unplugUsb();
        QTRY_COMPARE(house.verdict("reader.usb"), QByteArray("warn"));
    }

    void whatStoppedTheService_data() {
        QTest::addColumn<bool>("socket");
        QTest::addColumn<QString>("detail");
        QTest::newRow("never started") << false << "È installato, ma non è avviato";
        QTest::newRow("stopped") << true << "Si è fermato: non risponde più";
    }
    void whatStoppedTheService() {
        QFETCH(const bool, socket);
        QFETCH(const QString, detail);
        House house;
        house.computer.installService();
        if (socket) house.computer.write("run/pcscd/pcscd.comm", {});
        house.readers->setService(ServiceState::missing);
        house.begin();
        QTRY_COMPARE(house.verdict("service.running"), QByteArray("fail service.missing"));
        QCOMPARE(house.detail("service.running"), detail);
    }

    void whatProgramThisIs() {
        House house;
        house.look();
        QCOMPARE(house.verdict("program.version"), QByteArray("ok"));
        QCOMPARE(house.verdict("program.libraries"), QByteArray("ok"));
    }

    // The card is never asked: only what it told after a wrong PIN is known.
    void triesOfThePin() {
        House house;
        insertGood(house);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::ready);
        house.look();
        QCOMPARE(house.verdict("pin.state"), QByteArray("ok"));
        const auto signer = house.cards.signer(house.cards.snapshot().insertion);
        const pcsc::Bytes block(256, 1);
        for (const char* expected : {"warn", "warn", "fail pin.blocked"}) {
            QVERIFY(!signer->verifyAndRawSign(core::SecretBuffer("99999"), block));
            QTRY_COMPARE(house.verdict("pin.state"), QByteArray(expected));
        }
        QVERIFY(house.settle());
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()), 16);
    }

    void allBehindTheFirstFailureWaits() {
        House house;
        house.computer.write(".flatpak-info", "[Context]\nsockets=x11;\n");
        insertGood(house);
        house.look();
        for (const auto& row : house.diagnosis->rows()) {
            const bool card = row.probe->group == core::diagnosis::ProbeGroup::card;
            if (!card || row.probe->id == std::string_view("program.sandbox")) continue;
            QCOMPARE(QByteArray(row.probe->id) + ' ' + house.verdict(row.probe->id),
                     QByteArray(row.probe->id) + " skipped");
            QCOMPARE(row.finding->detail.text(),
                     QStringLiteral("Si controlla quando il programma ha i permessi"));
        }
        const auto* first = core::diagnosis::foremost(house.diagnosis->rows());
        QVERIFY(QByteArray(first->finding->advice.command)
                    .endsWith("--socket=pcsc " SPORTELLO_APPLICATION_ID));
    }

    void whatIsBehindAFailureWaits() {
        House house;
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        for (const char* id : {"card.type", "card.certificate", "certificate.dates", "pin.state"})
            QCOMPARE(house.verdict(id), QByteArray("skipped"));
        QCOMPARE(house.detail("certificate.dates"),
                 QStringLiteral("Si controlla quando la tessera risponde"));
        QCOMPARE(house.title("certificate.dates"), QStringLiteral("Scadenza della tessera"));
        const auto* first = core::diagnosis::foremost(house.diagnosis->rows());
        QCOMPARE(QByteArray(first->probe->id), QByteArray("card.present"));
    }

    void movesOnWithTheCard() {
        House house;
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        QSignalSpy finished(house.diagnosis.get(), &house::Diagnosis::finished);
        insertGood(house);
        QTRY_COMPARE(house.verdict("certificate.dates"), QByteArray("ok"));
        QVERIFY(house.settle());
        QVERIFY(!finished.isEmpty());
        house.readers->remove();
        QTRY_COMPARE(house.verdict("card.present"), QByteArray("fail card.absent"));
        QVERIFY(house.detail("card.present").startsWith(QStringLiteral("Ultima tessera vista")));
        QTRY_COMPARE(house.verdict("certificate.dates"), QByteArray("skipped"));
    }

    void stoppedItLooksAtNothing() {
        House house;
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        house.diagnosis->stop();
        insertGood(house);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::ready);
        QCOMPARE(house.verdict("card.present"), QByteArray("fail card.absent"));
    }

    void commandsAreForThisSystem_data() {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("Debian") << QByteArray("ID=debian\n")
                                << QByteArray("sudo apt install pcscd libccid");
        QTest::newRow("Mint") << QByteArray("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")
                              << QByteArray("sudo apt install pcscd libccid");
        QTest::newRow("Fedora") << QByteArray("NAME=F\nID=fedora\n")
                                << QByteArray("sudo dnf install pcsc-lite pcsc-lite-ccid");
        QTest::newRow("unheard of") << QByteArray("ID=haiku\n") << QByteArray();
    }
    void commandsAreForThisSystem() {
        QFETCH(const QByteArray, release);
        QFETCH(const QByteArray, command);
        House house;
        house.computer.write("etc/os-release", release);
        house.readers->setService(ServiceState::missing);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::serviceMissing);
        house.look();
        QCOMPARE(QByteArray(house.finding("service.installed")->advice.command), command);
    }

    void whatTheServiceIs() {
        House house;
        house.computer.installService();
        insertGood(house);
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::ready);
        house.look();
        QCOMPARE(house.detail("service.running"), QStringLiteral("pcscd 1.9.9"));
        QVERIFY(house.detail("program.libraries").contains(QStringLiteral("pcsc-lite 1.9.9")));
        QVERIFY(house.detail("program.libraries").contains(QLatin1String(qVersion())));
        QVERIFY(house.detail("card.type")
                    .startsWith(QStringLiteral(
                        "Lotto ST 2021: chip ST, maschera STIncard, CNS 1.1, T=1, ATR 3BFF18")));
    }
};

QTEST_MAIN(TestCardProbes)
#include "test_card_probes.moc"
