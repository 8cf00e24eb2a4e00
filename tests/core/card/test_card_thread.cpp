// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <vector>

#include "core/card/card_thread.h"

class TestCardThread : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void worksInOrderOnAThreadOfItsOwn() {
        core::CardThread thread;
        std::vector<int> order;
        std::thread::id where;
        thread.post([&] { order.push_back(1); });
        thread.post([&] { order.push_back(2); });
        const int third = thread.call([&] {
            where = std::this_thread::get_id();
            order.push_back(3);
            return 3;
        });
        QCOMPARE(third, 3);
        QCOMPARE(order, (std::vector{1, 2, 3}));
        QVERIFY(where != std::this_thread::get_id());
    }

    void stopFinishesWhatWasPosted() {
        core::CardThread thread;
        int done = 0;
        for (int i = 0; i < 100; ++i) thread.post([&] { ++done; });
        thread.stop();
        QCOMPARE(done, 100);
    }

    void nobodyWaitsForEverAfterStop() {
        core::CardThread thread;
        thread.stop();
        thread.stop();
        QCOMPARE(thread.call([] { return 7; }), 7);
    }
};

QTEST_GUILESS_MAIN(TestCardThread)
#include "test_card_thread.moc"
