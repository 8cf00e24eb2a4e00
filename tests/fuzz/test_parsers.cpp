// SPDX-License-Identifier: EUPL-1.2
// What the fuzzer does, for compilers that have none: the same checks on a corpus that is the same
// every time.
#include <QTest>
#include <random>

#include "tests/fuzz/target.h"

namespace {

constexpr int rounds = FUZZ_ROUNDS;

class Corpus {
  public:
    explicit Corpus(const fuzz::Target& target) : target_(target) {}

    pcsc::Bytes next() { return below(4) == 0 ? noise() : broken(); }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::uint8_t byte() { return static_cast<std::uint8_t>(random_() & 0xFFU); }

    pcsc::Bytes noise() {
        pcsc::Bytes bytes(below(64));
        for (auto& each : bytes) each = byte();
        return bytes;
    }

    /// An example with a few bytes changed, added, taken away or cut off.
    pcsc::Bytes broken() {
        auto bytes = target_.examples[below(target_.examples.size())];
        for (auto changes = below(5); changes > 0 && !bytes.empty(); --changes) {
            const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size()));
            switch (below(8)) {
                case 0:
                    bytes.erase(place);
                    break;
                case 1:
                    bytes.insert(place, byte());
                    break;
                case 2:
                    bytes.erase(place, bytes.end());
                    break;
                default:
                    *place = byte();
            }
        }
        return bytes;
    }

    const fuzz::Target& target_;
    std::mt19937 random_{2026};
};

}  // namespace

class TestParsers : public QObject {
    Q_OBJECT
  private slots:
    void examplesHold_data() { eachTarget(); }
    void examplesHold();
    void anythingHolds_data() { eachTarget(); }
    void anythingHolds();

  private:
    static void eachTarget() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < fuzz::targets().size(); ++i)
            QTest::newRow(fuzz::targets()[i].name) << static_cast<int>(i);
    }
};

void TestParsers::examplesHold() {
    QFETCH(int, index);
    const auto& target = fuzz::targets()[static_cast<std::size_t>(index)];
    QVERIFY(!target.examples.empty());
    for (const auto& example : target.examples) QVERIFY(target.holds(example));
}

void TestParsers::anythingHolds() {
    QFETCH(int, index);
    const auto& target = fuzz::targets()[static_cast<std::size_t>(index)];
    Corpus corpus(target);
    for (int round = 0; round < rounds; ++round) {
        const auto input = corpus.next();
        QVERIFY2(target.holds(input), pcsc::toHex(input).c_str());
    }
}

QTEST_APPLESS_MAIN(TestParsers)
#include "test_parsers.moc"
