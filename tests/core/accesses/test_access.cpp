// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/accesses/access.h"
#include "core/accesses/access_export.h"
#include "core/accesses/access_words.h"

using core::Unusual;
using core::UnusualMarks;

namespace {

core::Access access(const char* role, const char* when, std::optional<bool> visited = true) {
    core::Access made;
    made.id = QStringLiteral("a1");
    made.who = QStringLiteral("Dott. Giorgio Sala");
    made.roleCode = QString::fromLatin1(role);
    made.when = QDateTime::fromString(QString::fromLatin1(when), Qt::ISODate);
    made.visited = visited;
    made.source = {{"resourceType", "AuditEvent"}, {"id", "a1"}};
    return made;
}

}  // namespace

class TestAccess : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void R80_whatIsUnusual_data() {
        QTest::addColumn<core::Access>("access");
        QTest::addColumn<int>("marks");
        const auto add = [](const char* name, const core::Access& made, UnusualMarks marks) {
            QTest::newRow(name) << made << marks.toInt();
        };
        add("by day", access("mmg", "2026-11-20T10:14:00+01:00"), {});
        add("last minute of the day", access("mmg", "2026-11-20T21:59:59+01:00"), {});
        add("night begins", access("mmg", "2026-11-20T22:00:00+01:00"), Unusual::night);
        add("night ends", access("mmg", "2026-11-20T05:59:59+01:00"), Unusual::night);
        add("morning", access("mmg", "2026-11-20T06:00:00+01:00"), {});
        add("night in Rome, told in UTC", access("mmg", "2026-07-01T20:30:00Z"), Unusual::night);
        add("never treated there", access("mmg", "2026-11-20T10:00:00+01:00", false),
            Unusual::place);
        add("nobody told", access("mmg", "2026-11-20T10:00:00+01:00", std::nullopt), {});
        add("office", access("amministrativo", "2026-11-20T10:00:00+01:00"), Unusual::role);
        add("role not told", access("", "2026-11-20T23:00:00+01:00", false),
            UnusualMarks(Unusual::role) | Unusual::night | Unusual::place);
        add("the citizen at night", access("assistito", "2026-11-20T03:00:00+01:00"), {});
        add("who acts for them", access("rappresentante", "2026-11-20T03:00:00+01:00"), {});
        add("a booking without login", access("senza-accesso", "2026-11-20T03:00:00+01:00"), {});
    }
    void R80_whatIsUnusual() {
        QFETCH(core::Access, access);
        QFETCH(int, marks);
        QCOMPARE(access.unusual().toInt(), marks);
        QCOMPARE(core::unusualWords(access.unusual()).isEmpty(), marks == 0);
    }

    void nonsenseIsNoAccess() {
        QVERIFY(!core::readAccess({}));
        QVERIFY(!core::readAccess({{"id", "1"}, {"recorded", "yesterday"}}));
        const auto bare = core::readAccess({{"id", "1"}, {"recorded", "2026-11-20T10:00:00Z"}});
        QVERIFY(bare);
        QCOMPARE(core::accessRole(*bare),
                 QStringLiteral("Ruolo non indicato, motivo non indicato"));
    }

    void theTableIsNoFormula() {
        auto evil = access("mmg", "2026-11-20T10:14:00+01:00");
        evil.who = QStringLiteral("=1+1;\"x\"");
        const QString csv = QString::fromUtf8(core::accessCsv({evil}));
        QVERIFY(csv.contains(QStringLiteral("\"'=1+1;\"\"x\"\"\"")));
        QVERIFY(csv.contains(QStringLiteral("20/11/2026;10:14:00")));
    }

    void theBundleHoldsWhatThePortalGave() {
        const auto json = QJsonDocument::fromJson(core::accessJson(
            {access("mmg", "2026-11-20T10:14:00+01:00")}, QDateTime::currentDateTime()));
        QCOMPARE(json["type"].toString(), QStringLiteral("collection"));
        QCOMPARE(json["entry"][0]["resource"]["id"].toString(), QStringLiteral("a1"));
        const auto none =
            QJsonDocument::fromJson(core::accessJson({}, QDateTime::currentDateTime()));
        QVERIFY(!none.object().contains("entry"));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "test_access.moc"
