// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

#include "pcsc/base/secret_buffer.h"

using pcsc::SecretBuffer;

static_assert(!std::is_copy_constructible_v<SecretBuffer> &&
              !std::is_copy_assignable_v<SecretBuffer>);

class TestSecretBuffer : public QObject {
    Q_OBJECT
  private slots:
    void keepsWhatIsTyped() {
        SecretBuffer pin;
        for (const char c : std::string_view("12345"))
            QVERIFY(pin.append(static_cast<std::uint8_t>(c)));
        pin.removeLast();
        QCOMPARE(pcsc::toText(pin.view()), std::string("1234"));
    }
    void clearWipesTheMemoryItself() {
        SecretBuffer pin("12345");
        const auto* memory = pin.view().data();
        pin.clear();
        QVERIFY(pin.empty());
        QVERIFY(std::all_of(memory, memory + 5, [](auto b) { return b == 0; }));
    }
    void removeLastWipesTheByte() {
        SecretBuffer pin("12");
        const auto* memory = pin.view().data();
        pin.removeLast();
        QCOMPARE(memory[1], std::uint8_t{0});
    }
    void movingLeavesNothingBehind() {
        SecretBuffer from("12345");
        SecretBuffer to(std::move(from));
        QCOMPARE(to.size(), std::size_t{5});
        QVERIFY(from.empty());  // NOLINT(bugprone-use-after-move): the point of the test
        QVERIFY(!from.append(1));
    }
    void refusesWhatDoesNotFit() {
        SecretBuffer buffer;
        QVERIFY(buffer.append(std::string(SecretBuffer::capacity, 'x')));
        QVERIFY(!buffer.append(std::uint8_t{'x'}));
        QVERIFY_EXCEPTION_THROWN(SecretBuffer(std::string(SecretBuffer::capacity + 1, 'x')),
                                 std::length_error);
    }
};

QTEST_APPLESS_MAIN(TestSecretBuffer)
#include "test_secret_buffer.moc"
