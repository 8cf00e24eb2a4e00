// SPDX-License-Identifier: EUPL-1.2
// More than one reader, and cards that are not ours.
#include <algorithm>

#include "tests/core/card/card_world.h"

using core::CardState;
namespace errors = core::errors;

namespace {

const std::string contact = "ACME Dual 00 00";
const std::string radio = "ACME Dual CLESS 00 01";

QStringList names(const core::CardSnapshot& card) {
    QStringList list;
    for (const auto& reader : card.readers) list << reader.name;
    return list;
}

core::ReaderInfo info(const core::CardSnapshot& card, const QString& name) {
    const auto found = std::ranges::find(card.readers, name, &core::ReaderInfo::name);
    return found == card.readers.end() ? core::ReaderInfo{} : *found;
}

/// A service that counts a reader's insertions from the start whenever the reader comes back.
class ForgetfulReaders final : public pcsc::Readers {
  public:
    explicit ForgetfulReaders(std::shared_ptr<pcsc::Readers> readers)
        : readers_(std::move(readers)) {}
    std::unique_ptr<pcsc::ReaderWatch> watch(Callback callback) override {
        return readers_->watch([callback](pcsc::ReadersSnapshot seen) {
            for (auto& slot : seen.readers)
                slot.event = slot.state == pcsc::SlotState::empty ? 0 : 1;
            callback(seen);
        });
    }
    pcsc::ReadersSnapshot snapshot() override { return readers_->snapshot(); }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override {
        return readers_->connect(reader);
    }

  private:
    const std::shared_ptr<pcsc::Readers> readers_;
};

}  // namespace

class TestSeveralReaders : public QObject {
    Q_OBJECT
    cardworld::Workshop workshop_;

    std::shared_ptr<virtualcard::VirtualCard> mario() const { return workshop_.card().card; }
    std::shared_ptr<virtualcard::VirtualCard> giulia() const {
        return workshop_
            .card([](auto& profile) {
                profile.idCarta = "6030000000000019";
                profile.person.name = "GIULIA";
            })
            .card;
    }
    std::shared_ptr<virtualcard::VirtualCard> foreign(const char* atr,
                                                      std::vector<pcsc::Bytes> applications) const {
        return workshop_
            .card([&](auto& profile) {
                profile.atr = pcsc::fromHex(atr).value();
                profile.applications = std::move(applications);
            })
            .card;
    }

  private Q_SLOTS:
    void thePersonChangesTheReader() {
        cardworld::World world({"one", "two"});
        world.readers->insert(mario(), "one");
        QTRY_VERIFY(world.state() == CardState::ready);
        world.readers->insert(giulia(), "two");
        QTRY_VERIFY(info(world.card(), QStringLiteral("two")).hasCns);
        QCOMPARE(world.card().holder.name, QStringLiteral("MARIO"));
        const auto insertion = world.card().insertion;
        world.service->chooseReader(QStringLiteral("two"));
        QTRY_VERIFY(world.state() == CardState::ready && world.card().insertion != insertion);
        QCOMPARE(world.card().holder.name, QStringLiteral("GIULIA"));
        QVERIFY(info(world.card(), QStringLiteral("two")).chosen);
        QVERIFY(!info(world.card(), QStringLiteral("one")).chosen);
    }

    void theChoiceStaysWhenTheCardGoes() {
        cardworld::World world({"one", "two"});
        world.readers->insert(mario(), "one");
        QTRY_VERIFY(world.state() == CardState::ready);
        world.service->chooseReader(QStringLiteral("two"));
        QTRY_VERIFY(world.state() == CardState::empty);
        world.readers->unplug("two");
        QTRY_VERIFY(world.state() == CardState::ready);  // for as long as it is there
        world.readers->plug("two");
        QTRY_VERIFY(world.state() == CardState::empty);
        world.service->chooseReader(QString());
        QTRY_VERIFY(world.state() == CardState::ready);
    }

    // What was no CNS has gone with its reader.
    void aReaderThatComesBackIsJudgedAnew() {
        cardworld::World world({"one", "two"});
        world.service =
            std::make_unique<core::CardService>(std::make_shared<ForgetfulReaders>(world.readers));
        world.readers->insert(
            workshop_.card([](auto& profile) { profile.idCarta = "NESSUNA TESSERA!"; }).card,
            "one");
        QTRY_VERIFY(world.state() == CardState::unknownCard);
        QCOMPARE(world.card().reader, QStringLiteral("one"));
        world.readers->insert(foreign("3B6500002063CB6800", {}), "two");
        world.readers->unplug("one");
        QTRY_VERIFY(world.state() == CardState::unknownCard &&
                    world.card().reader == QStringLiteral("two"));
        world.readers->plug("one");
        world.readers->insert(mario(), "one");
        QTRY_VERIFY(world.state() == CardState::ready);
        QCOMPARE(world.card().reader, QStringLiteral("one"));
    }

    void theSameCardInTwoReadersIsShownOnce() {
        cardworld::World world({"one", "two", "three"});
        world.readers->insert(mario(), "one");
        QTRY_VERIFY(world.state() == CardState::ready);
        world.readers->insert(mario(), "two");  // as a second driver for the same reader shows it
        world.readers->insert(giulia(), "three");
        QTRY_COMPARE(names(world.card()), (QStringList{"one", "three"}));
        world.readers->remove("one");
        QTRY_VERIFY(world.card().reader == QStringLiteral("two"));
        QTRY_VERIFY(names(world.card()).contains(QStringLiteral("two")));
    }

    void virtualReadersAreNoReaders() {
        cardworld::World world({"Windows Hello for Business 1", "Yubico YubiKey CCID 00 00"});
        world.readers->insert(foreign("3B80800101", {}), "Windows Hello for Business 1");
        QTRY_VERIFY(world.state() == CardState::noReader);
        QVERIFY(world.card().readers.empty());
    }

    void aDualReaderShowsItsCardOnce() {
        cardworld::World world({contact, radio});
        world.readers->insert(mario(), contact);
        world.readers->insert(foreign("3B80800101", {}), radio);
        QTRY_VERIFY(world.state() == CardState::ready);
        QCOMPARE(names(world.card()), QStringList{QString::fromStdString(contact)});
    }

    void aCardCaughtByRadioHasToBePushedIn_data() {
        QTest::addColumn<QByteArray>("application");
        QTest::newRow("a health card") << QByteArray("A00000009501004D");
        QTest::newRow("nobody knows") << QByteArray();
    }
    void aCardCaughtByRadioHasToBePushedIn() {
        QFETCH(QByteArray, application);
        cardworld::World world({contact, radio});
        std::vector<pcsc::Bytes> applications;
        if (!application.isEmpty())
            applications.push_back(pcsc::fromHex(application.toStdString()).value());
        world.readers->insert(foreign("3B80800101", applications), radio);
        QTRY_VERIFY(world.state() == CardState::contactless);
        QVERIFY(world.error() == errors::cardContactless);
        QVERIFY(world.card().knownAs.isEmpty());
        world.readers->insert(mario(), contact);
        QTRY_VERIFY(world.state() == CardState::ready);
    }

    void cardsOfOthersAreNamed_data() {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QByteArray>("application");
        QTest::addColumn<QString>("knownAs");
        QTest::newRow("CIE") << QByteArray("3B80800101") << QByteArray("A00000000039")
                             << QStringLiteral("Carta d'identità elettronica");
        QTest::newRow("bank") << QByteArray("3B6500002063CB6800")
                              << QByteArray("315041592E5359532E4444463031")
                              << QStringLiteral("Carta di pagamento");
        QTest::newRow("SIM") << QByteArray("3B9F96803FC7828031E073FE211B66D001A00000000027")
                             << QByteArray() << QStringLiteral("SIM di un telefono");
        QTest::newRow("unknown") << QByteArray("3B6500002063CB6800") << QByteArray() << QString();
    }
    void cardsOfOthersAreNamed() {
        QFETCH(QByteArray, atr);
        QFETCH(QByteArray, application);
        cardworld::World world;
        std::vector<pcsc::Bytes> applications;
        if (!application.isEmpty())
            applications.push_back(pcsc::fromHex(application.toStdString()).value());
        world.readers->insert(foreign(atr.constData(), applications));
        QTRY_VERIFY(world.state() == CardState::unknownCard);
        QTEST(world.card().knownAs, "knownAs");
    }

    void aModelThatCannotLogInIsNamedAndShown() {
        cardworld::World world;
        world.readers->insert(
            workshop_.card([](auto& profile) { profile.layout = virtualcard::Layout::ace2025; })
                .card);
        QTRY_VERIFY(world.state() == CardState::noCertificate);
        QVERIFY(world.error() == errors::cardModel);
        QCOMPARE(world.card().lot, QStringLiteral("ACe 2025"));
        QCOMPARE(world.card().holder.surname, QStringLiteral("ROSSI"));
        QCOMPARE(world.card().idCarta, QStringLiteral("6030123456789008"));  // of the certificate
        QCOMPARE(world.card().cardNumber, QStringLiteral("80380000301234567890"));
    }

    void theHolderIsThereBeforeTheCertificate() {
        cardworld::World world;
        const auto made = workshop_.card(
            [](auto& profile) { profile.quirks.latencyPerByte = std::chrono::milliseconds(1); });
        std::uint64_t commands = 0;
        QObject::connect(world.service.get(), &core::CardService::changed, this,
                         [&](const core::CardSnapshot& card) {
                             if (commands == 0 && card.holder.surname == QLatin1String("ROSSI"))
                                 commands = made.card->exchangeCount();
                         });
        world.readers->insert(made.card);
        QTRY_VERIFY(commands > 0);
        QVERIFY2(commands <= 5, qPrintable(QString::number(commands)));
        QVERIFY(world.state() == CardState::reading);
    }
};

QTEST_GUILESS_MAIN(TestSeveralReaders)
#include "test_several_readers.moc"
