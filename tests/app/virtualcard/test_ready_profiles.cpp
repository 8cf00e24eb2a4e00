// SPDX-License-Identifier: EUPL-1.2
// Every ready profile is read by the program's own driver, and comes to what its name says.
#include <QDir>
#include <QSet>
#include <QTest>

#include "app/virtualcard/profile_library.h"
#include "app/virtualcard/profile_reader.h"
#include "core/base/clock.h"
#include "core/card/card_desk.h"
#include "core/card/patience.h"
#include "pcsc/base/card_errors.h"
#include "pcsc/virtualcard/virtual_readers.h"
#include "tests/support/inserted_card.h"

namespace errors = pcsc::errors;
using core::CardState;
using virtualcard::VirtualReaders;

namespace {

struct Expected {
    const char* name;
    CardState state;
    const char* login = "done";  // with the right PIN, where there can be one
    const char* wrong = "pin.wrong";
    const char* knownAs = "";  // what a card of others is called
};

const Expected table[] = {
    {"crs-athena", CardState::keyTooShort},
    {"crs-siemens", CardState::keyTooShort},
    {"crs-stincard", CardState::keyTooShort},
    {"st-2021", CardState::ready},
    {"ace-2021", CardState::ready},
    {"ace-2025", CardState::noCertificate, "card.model", "card.model"},
    {"infocamere-1204", CardState::ready},
    {"t0", CardState::ready},
    {"another-person", CardState::ready},
    {"mute", CardState::mute, "", ""},
    {"foreign", CardState::unknownCard, "", ""},
    {"bank", CardState::unknownCard, "", "", "Carta di pagamento"},
    {"sim", CardState::unknownCard, "", "", "SIM di un telefono"},
    {"cie", CardState::unknownCard, "", "", "Carta d'identità elettronica"},
    {"passport", CardState::unknownCard, "", "", "Passaporto o documento di viaggio"},
    {"transport", CardState::unknownCard, "", "", "Tessera dei trasporti o badge"},
    {"health-card-by-radio", CardState::contactless, "", ""},
    {"contactless", CardState::contactless, "", ""},
    {"leaves-while-read", CardState::empty, "", ""},
    {"slow", CardState::ready},
    {"no-data", CardState::ready},
    {"truncated-data", CardState::ready},
    {"rubbish-after-data", CardState::ready},
    {"contradictory", CardState::ready},
    {"zero-certificate", CardState::noCertificate, "card.no-certificate", "card.no-certificate"},
    {"short-key", CardState::keyTooShort},
    {"expired", CardState::expired},
    {"expiring", CardState::ready},
    {"expired-certificate", CardState::expired},
    {"future-certificate", CardState::expired},
    {"not-activated", CardState::ready, "pin.unusable", "pin.unusable"},
    {"last-try", CardState::ready, "done", "pin.blocked"},
    {"pin-blocked", CardState::ready, "pin.blocked", "pin.blocked"},
    {"puk-blocked", CardState::ready, "pin.blocked", "pin.blocked"},
    {"silent-counter", CardState::ready},
    {"leaves-while-signing", CardState::ready, "card.removed"},
    {"short-apdu-reader", CardState::ready},
    {"no-long-messages", CardState::ready, "reader.short-apdu"},
};

/// The card of a ready profile in a virtual reader, and the desk before it.
struct World {
    explicit World(const char* name) {
        auto order = cardmaker::readProfile(
                         cardmaker::readyProfile(QLatin1String(name)).value_or("no profile"))
                         .value();
        order.key = support::sharedKey(order.profile.keyBits);
        card = support::sharedMaker().make(std::move(order)).card;
        desk.open();
        if (card->profile().quirks.mute)
            readers->insertMute();
        else
            readers->insert(card);
    }
    ~World() { desk.close(); }

    CardState state() const { return desk.latest().state; }
    /// 0 without a card at all.
    bool comesTo(CardState wanted) const {
        return QTest::qWaitFor(
            [&] { return state() == wanted && (wanted != CardState::empty || !card->powered()); },
            10000);
    }

    std::shared_ptr<VirtualReaders> readers = std::make_shared<VirtualReaders>();
    std::shared_ptr<virtualcard::VirtualCard> card;
    const std::shared_ptr<core::CardDesk> owner =
        std::make_shared<core::CardDesk>(readers, core::Clock::system(), [] {});
    core::CardDesk& desk = *owner;
};

QByteArray loginWith(World& world, std::string_view pin) {
    const pcsc::Bytes block(static_cast<std::size_t>(world.card->profile().keyBits) / 8, 0x01);
    const auto signature =
        world.desk.verifyAndRawSign(world.desk.latest().insertion, pcsc::SecretBuffer(pin), block,
                                    std::make_shared<core::Patience>());
    if (signature) return "done";
    const auto name = signature.error().code.name();
    return {name.data(), static_cast<qsizetype>(name.size())};
}

}  // namespace

class TestReadyProfiles : public QObject {
    Q_OBJECT
  private slots:
    void thereIsAFileForEachNameAndANameForEachFile() {
        QSet<QString> names;
        for (const auto& profile : cardmaker::readyProfiles()) {
            names << QLatin1String(profile.name);
            QVERIFY(!profile.translatedAbout().isEmpty());
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(cardmaker::readyProfiles().size()));
        QSet<QString> files;
        const QDir folder(QStringLiteral(SPORTELLO_SOURCE_DIR "/app/virtualcard/profiles"));
        for (const auto& file : folder.entryInfoList({"*.json"})) files << file.baseName();
        QCOMPARE(files, names);
        QSet<QString> tested;
        for (const auto& row : table) tested << QLatin1String(row.name);
        QCOMPARE(tested, names);
    }

    void theDocumentListsThem() {
        QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/docs/virtual-card.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = file.readAll();
        for (const auto& profile : cardmaker::readyProfiles())
            QVERIFY2(page.contains("| `" + QByteArray(profile.name) + "` |"), profile.name);
    }

    void thereAreNoOthers() {
        QVERIFY(!cardmaker::readyProfile(QStringLiteral("none")).has_value());
        QVERIFY(!cardmaker::readyProfile(QStringLiteral("../none")).has_value());
        QVERIFY(!cardmaker::readyProfile({}).has_value());
    }

    void eachComesToWhatItsNameSays_data() {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < std::size(table); ++i)
            QTest::newRow(table[i].name) << static_cast<int>(i);
    }
    void eachComesToWhatItsNameSays() {
        QFETCH(int, row);
        const auto& expected = table[row];
        World world(expected.name);
        QVERIFY2(world.comesTo(expected.state),
                 QByteArray::number(static_cast<int>(world.state())).constData());
        QCOMPARE(world.desk.latest().knownAs, QString::fromUtf8(expected.knownAs));
        if (qstrlen(expected.login) == 0) return;
        QCOMPARE(loginWith(world, "12345"), QByteArray(expected.login));
        World again(expected.name);
        QVERIFY(again.comesTo(expected.state));
        QCOMPARE(loginWith(again, "99999"), QByteArray(expected.wrong));
    }

    void dataThatIsNotWholeIsSaidToBe() {
        for (const char* name : {"no-data", "truncated-data"}) {
            World world(name);
            QVERIFY(world.comesTo(CardState::ready));
            QVERIFY(world.desk.latest().holder.incomplete);
        }
    }

    // As of a real one: what can be read is shown, and the person hears which model it is.
    void theModelThatNobodyCanUseIsNamed() {
        World world("ace-2025");
        QVERIFY(world.comesTo(CardState::noCertificate));
        const auto card = world.desk.latest();
        QVERIFY(card.error && card.error->code == errors::cardModel);
        QCOMPARE(card.lot, QString("ACe 2025"));
        QCOMPARE(card.holder.surname, QString("ROSSI"));
        QVERIFY(!card.certificate.der.isEmpty());
        QCOMPARE(card.idCarta, QString("6030123456789008"));
    }

    void theLastTryIsTold() {
        World world("last-try");
        QVERIFY(world.comesTo(CardState::ready));
        QCOMPARE(world.card->pinTriesLeft(), 1);
        loginWith(world, "99999");
        QCOMPARE(world.desk.latest().triesLeft, std::optional(0));
    }
};

QTEST_GUILESS_MAIN(TestReadyProfiles)
#include "test_ready_profiles.moc"
