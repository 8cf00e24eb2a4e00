// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/virtualcard/answer_queue.h"

using virtualcard::AnswerQueue;
using virtualcard::Command;
using virtualcard::Reply;

namespace {

const Reply fiveBytes{virtualcard::sw::ok, {1, 2, 3, 4, 5}};

Command command(std::optional<std::size_t> expected, pcsc::Bytes data = {}) {
    Command made;
    made.expected = expected;
    made.data = std::move(data);
    return made;
}

std::string answer(AnswerQueue& queue, const Command& asked, const Reply& reply) {
    return pcsc::toHex(queue.answer(asked, reply));
}

std::string fetched(AnswerQueue& queue, std::size_t expected) {
    return answer(queue, command(expected), queue.getResponse(command(expected)));
}

}  // namespace

class TestAnswerQueue : public QObject {
    Q_OBJECT
  private slots:
    void statusAlone() {
        AnswerQueue queue(false);
        QCOMPARE(answer(queue, command({}), {virtualcard::sw::fileNotFound}), std::string("6A82"));
    }

    void dataUpToLe() {
        AnswerQueue queue(false);
        QCOMPARE(answer(queue, command(256), fiveBytes), std::string("01020304059000"));
        QCOMPARE(answer(queue, command(5, {0xAA}), fiveBytes), std::string("01020304059000"));
        QCOMPARE(answer(queue, command(4), fiveBytes), std::string("6C05"));
    }

    void statusOfTheReplyIsKept() {
        AnswerQueue queue(false);
        QCOMPARE(answer(queue, command(256), {virtualcard::sw::endOfFile, {7}}),
                 std::string("076282"));
    }

    void withoutLe() {
        AnswerQueue queue(false);
        auto optional = fiveBytes;
        optional.optional = true;
        QCOMPARE(answer(queue, command({}), optional), std::string("9000"));
        QCOMPARE(answer(queue, command({}), fiveBytes), std::string("6105"));
        QCOMPARE(fetched(queue, 256), std::string("01020304059000"));
    }

    void halfDuplexKeepsTheAnswer() {
        AnswerQueue queue(true);
        QCOMPARE(answer(queue, command(256, {0xAA}), fiveBytes), std::string("6105"));
        QCOMPARE(fetched(queue, 2), std::string("01026103"));
        QCOMPARE(fetched(queue, 9), std::string("6C03"));
        QCOMPARE(fetched(queue, 3), std::string("0304059000"));
        QCOMPARE(fetched(queue, 3), std::string("6985"));
    }

    void longAnswersComeInParts() {
        AnswerQueue queue(true);
        QCOMPARE(answer(queue, command({}, {0xAA}), {virtualcard::sw::ok, pcsc::Bytes(300)}),
                 std::string("6100"));
        const auto part = fetched(queue, 256);
        QCOMPARE(part.size(), std::size_t{256 * 2 + 4});
        QCOMPARE(part.substr(256 * 2), std::string("612C"));
        QCOMPARE(fetched(queue, 44).size(), std::size_t{44 * 2 + 4});
    }

    void getResponseIsStrict() {
        AnswerQueue queue(false);
        answer(queue, command({}), fiveBytes);
        QCOMPARE(queue.getResponse(command({})).status, virtualcard::sw::wrongLength);
        auto odd = command(5);
        odd.p1 = 1;
        QCOMPARE(queue.getResponse(odd).status, virtualcard::sw::wrongP1P2);
        queue.clear();
        QCOMPARE(queue.getResponse(command(5)).status, virtualcard::sw::conditions);
    }
};

QTEST_APPLESS_MAIN(TestAnswerQueue)
#include "test_answer_queue.moc"
