// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/session_store.h"

#include <QSet>
#include <QTest>

using namespace mockportal;
using namespace std::chrono_literals;

class TestSessionStore : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void aTokenOpensItsSession() {
        SessionStore store;
        const auto token = store.open(person_, Level::card, start_);
        const auto session = store.use(token, start_);
        QVERIFY(session.has_value());
        QCOMPARE(session->codiceFiscale, person_);
        QCOMPARE(session->level, Level::card);
        QCOMPARE(session->expires, start_.addSecs(8 * 3600));
    }

    void tokensNeverRepeat() {
        SessionStore store;
        QSet<QByteArray> seen;
        QByteArray last;
        for (int i = 0; i < 1000; ++i)
            seen.insert(last = store.open(QString::number(i), Level::card, start_));
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(QByteArray::fromBase64(last, QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(store.liveCount(start_), 1000);
    }

    void eachEndHasItsReason() {
        SessionStore store;
        QCOMPARE(store.use({}, start_).error(), TokenState::missing);
        QCOMPARE(store.use("guess", start_).error(), TokenState::unknown);
        const auto first = store.open(person_, Level::card, start_);
        const auto second = store.open(person_, Level::password, start_);
        QCOMPARE(store.use(first, start_).error(), TokenState::replaced);
        store.close(second);
        QCOMPARE(store.use(second, start_).error(), TokenState::closed);
        const auto third = store.open(person_, Level::card, start_);
        store.expire(third);
        QCOMPARE(store.use(third, start_).error(), TokenState::expired);
    }

    void idleEndsAndUseKeepsAlive() {
        SessionStore store;
        const auto token = store.open(person_, Level::card, start_);
        QVERIFY(store.use(token, start_.addSecs(11 * 60 - 1)));
        QVERIFY(store.use(token, start_.addSecs(21 * 60)));
        QCOMPARE(store.use(token, start_.addSecs(32 * 60)).error(), TokenState::idle);
        QCOMPARE(store.use(token, start_).error(),
                 TokenState::idle);  // also if the clock went back
    }

    void whatIsOverIsNotReplaced() {
        SessionStore store;
        const auto idle = store.open(person_, Level::card, start_);
        const auto later = start_.addSecs(12 * 60);
        const auto live = store.open(person_, Level::card, later);
        QCOMPARE(store.use(idle, later).error(), TokenState::idle);
        QVERIFY(store.use(live, later));
    }

    void endedSessionsAreForgottenADayAfterTheyHadToEnd() {
        SessionStore store;
        const auto first = store.open(person_, Level::card, start_);
        store.open(person_, Level::card, start_.addSecs(32 * 3600));
        QCOMPARE(store.use(first, start_.addSecs(32 * 3600)).error(), TokenState::unknown);
    }

    void theAbsoluteLimitHolds() {
        SessionStore store;
        const auto token = store.open(person_, Level::card, start_);
        for (int minutes = 10; minutes < 8 * 60; minutes += 10)
            QVERIFY(store.use(token, start_.addSecs(minutes * 60)));
        QCOMPARE(store.use(token, start_.addSecs(8 * 3600)).error(), TokenState::expired);
    }

  private:
    const QString person_ = QStringLiteral("RSSMRA62B25C014Z");
    const QDateTime start_ = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
};

QTEST_APPLESS_MAIN(TestSessionStore)
#include "test_session_store.moc"
