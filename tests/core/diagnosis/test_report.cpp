// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/report.h"

#include <QHostInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include "core/base/error_table.h"
#include "tests/core/diagnosis/diagnosis_house.h"

using house::House;
using journey::Workshop;

namespace {

/// In every form in which somebody might write it.
QStringList forms(const QDate& date) {
    QStringList all;
    for (const char* format : {"dd/MM/yyyy", "yyyy-MM-dd", "ddMMyyyy", "yyyyMMdd", "dd.MM.yyyy"})
        all << date.toString(QLatin1String(format));
    return all;
}

/// Everything that is known of the person whose card is in the reader, and of whose computer it is.
QStringList personal(const core::CardSnapshot& card) {
    QStringList all{card.holder.name,
                    card.holder.surname,
                    card.holder.codiceFiscale,
                    card.idCarta,
                    card.cardNumber,
                    card.cardNumber.right(10),
                    card.certificate.commonName,
                    card.certificate.commonName.section('.', -1),
                    QString::fromLatin1(card.certificate.der.toHex()),
                    QString::fromLatin1(card.certificate.der.toBase64()),
                    card.certificate.issuer,
                    card.holder.birthComune,
                    QDir::homePath(),
                    QHostInfo::localHostName(),
                    QDir::tempPath()};
    for (const auto& date : {card.holder.born, card.holder.issued, card.holder.expires,
                             card.certificate.notBefore.date(), card.certificate.notAfter.date()})
        all << forms(date);
    return all;
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT

    const journey::World world_{};

  private Q_SLOTS:
    void nothingOfThePerson_data() {
        using Change = std::function<void(cardmaker::CardOrder&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("good") << Change([](auto&) {});
        QTest::newRow("expired") << Change([](cardmaker::CardOrder& order) {
            order.profile.person.expires = pcsc::Date{2020, 10, 10};
        });
        QTest::newRow("without certificate") << Change(
            [](cardmaker::CardOrder& order) { order.profile.quirks.zeroCertificate = true; });
    }
    void nothingOfThePerson() {
        QFETCH(const std::function<void(cardmaker::CardOrder&)>, change);
        House house({QUrl(world_.server->url()), world_.caFile});
        house.computer.installService();
        house.computer.plugUsb("25dd", "3111", "0b", 2);
        house.readers->insert(Workshop::instance().card(change).card);
        QTRY_VERIFY(!house.cards.snapshot().idCarta.isEmpty());
        const auto signer = house.cards.signer(house.cards.snapshot().insertion);
        (void)signer->verifyAndRawSign(core::SecretBuffer("99999"), pcsc::Bytes(256, 1));
        house.look();
        const auto& rows = house.diagnosis->rows();
        const auto all = core::diagnosis::reportText(rows, house.clock.now()) +
                         QString::fromUtf8(core::diagnosis::reportJson(rows).toJson());
        QVERIFY(all.contains(QStringLiteral("card.present")));
        for (const auto& datum : personal(house.cards.snapshot())) {
            if (datum.isEmpty()) continue;
            QVERIFY2(!all.contains(datum, Qt::CaseInsensitive), qPrintable(datum));
        }
    }

    void theContract() {
        House house;
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        const auto json = core::diagnosis::reportJson(house.diagnosis->rows()).object();
        QCOMPARE(json.keys(), QStringList{"probes"});
        const auto probes = json["probes"].toArray();
        QCOMPARE(static_cast<std::size_t>(probes.size()), core::diagnosis::probes().size());
        for (const auto& each : probes) {
            const auto probe = each.toObject();
            QVERIFY(!probe["id"].toString().isEmpty());
            QVERIFY(!probe["finding"].toString().isEmpty());
            QVERIFY(probe["advice"].isString());
            QVERIFY(QStringList({"ok", "warn", "fail", "skipped"})
                        .contains(probe["verdict"].toString()));
            QCOMPARE(probe.contains("code"), probe["verdict"] == QLatin1String("fail"));
        }
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()), 12);
    }

    void exitCodeIsThatOfTheFirstFailure() {
        House house({QUrl("https://localhost:1"), "/nowhere/ca.pem"});
        house.readers->unplug();
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::noReader);
        house.look();
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()), 11);
        house.readers->insert(Workshop::instance().card().card);
        house.readers->plug();
        house.readers->insert(Workshop::instance().card().card);
        QTRY_COMPARE(house.verdict("certificate.dates"), QByteArray("ok"));
        QVERIFY(house.settle());
        QCOMPARE(core::diagnosis::exitCodeOf(house.diagnosis->rows()),
                 core::exitCode(core::errors::caUnreadable));
    }

    void columnsAreAligned() {
        House house;
        QTRY_VERIFY(house.cards.snapshot().state == core::CardState::empty);
        house.look();
        const auto lines =
            core::diagnosis::reportText(house.diagnosis->rows(), house.clock.now()).split('\n');
        QSet<qsizetype> columns;
        for (const auto& line : lines)
            for (const auto& probe : core::diagnosis::probes())
                if (line.contains(QLatin1String(probe.id) + ' '))
                    columns << line.indexOf(QLatin1String(probe.id));
        QCOMPARE(columns.size(), 1);
        QVERIFY(lines.contains(QStringLiteral("Lettore e tessera")));
        QVERIFY(lines.filter(QStringLiteral("card.absent")).size() == 1);
    }

    // The help line's page names every probe, and none that is not there.
    void everyProbeIsDocumented() {
        QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/docs/diagnosis.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = QString::fromUtf8(file.readAll());
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z.-]+)` \\|"),
                                            QRegularExpression::MultilineOption);
        QStringList documented;
        for (const auto& match : row.globalMatch(page)) documented << match.captured(1);
        QStringList known;
        for (const auto& probe : core::diagnosis::probes()) known << QLatin1String(probe.id);
        QCOMPARE(documented, known);
    }

    void probesNeedOnlyWhatComesBefore() {
        QSet<QByteArray> before;
        for (const auto& probe : core::diagnosis::probes()) {
            for (const auto* need : probe.needs)
                if (need != nullptr) QVERIFY2(before.contains(need), probe.id);
            QVERIFY2(!before.contains(probe.id), probe.id);
            before << probe.id;
        }
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
