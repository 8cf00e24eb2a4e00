// SPDX-License-Identifier: EUPL-1.2
// What `La tua tessera` and the two PIN tasks say: R11, R27, R28, cns-card 4 and 6.
#include <QTest>
#include <algorithm>
#include <set>

#include "core/base/error_table.h"
#include "ui/screens/card/pin_outcome.h"
#include "ui/screens/card/your_card_facts.h"
#include "ui/screens/card/your_card_words.h"

using core::CardState;
using ui::PinTask;
using Scene = ui::CardScene::State;
using WayOn = ui::YourCardWayOn;

namespace {

const QDate today(2026, 11, 26);

core::CardSnapshot ready(const QDate& expires = {2029, 10, 10}) {
    core::CardSnapshot card{.state = CardState::ready,
                            .idCarta = QStringLiteral("6030123456789008"),
                            .cardNumber = QStringLiteral("80380000301234567890"),
                            .expires = expires};
    card.holder = {.name = QStringLiteral("MARIO"),
                   .surname = QStringLiteral("ROSSI"),
                   .codiceFiscale = QStringLiteral("RSSMRA62B25C014Z"),
                   .sex = QStringLiteral("M"),
                   .born = {1962, 2, 25},
                   .issued = {2023, 10, 10},
                   .expires = expires,
                   .issuer = QStringLiteral("6030"),
                   .birthComune = QStringLiteral("C014"),
                   .residenceComune = QStringLiteral("F205")};
    card.certificate = {.der = "DER",
                        .codiceFiscale = card.holder.codiceFiscale,
                        .issuer = QStringLiteral("CA di prova"),
                        .notBefore = QDateTime({2023, 10, 10}, {0, 0}, Qt::UTC),
                        .notAfter = QDateTime(expires, {23, 0}, Qt::UTC),
                        .keyBits = 2048,
                        .uses = {core::CertificateUse::login}};
    return card;
}

QString factOf(const ui::Facts& facts, const char* name) {
    for (const auto& [what, value] : facts)
        if (what == QString::fromUtf8(name)) return value;
    return {};
}

}  // namespace

class TestYourCard : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aCardThatIsFine() {
        const auto state = ui::yourCardState(ready(), today, false);
        QVERIFY(state.picture == Scene::ready);
        QCOMPARE(state.hint, QStringLiteral("Vale fino al 10/10/2029."));
        QVERIFY(state.wayOn == WayOn::logIn);
    }
    void R27_aCardThatEndsSoon() {
        const auto state = ui::yourCardState(ready(today.addDays(60)), today, false);
        QCOMPARE(state.title, QStringLiteral("La tua tessera scade il 25/01/2027."));
        QVERIFY(state.wayOn == WayOn::newCard);
        QVERIFY(state.picture == Scene::endsSoon);  // not the green tick
        QVERIFY(ui::yourCardState(ready(today.addDays(61)), today, false).wayOn == WayOn::logIn);
    }
    void R27_aCertificateThatEndsFirst() {
        auto card = ready();
        card.expires = today.addDays(10);
        QCOMPARE(ui::yourCardState(card, today, false).title,
                 QStringLiteral("Il certificato della tessera scade il 06/12/2026."));
    }
    void theClockMayBeWrong() {
        auto card = ready();
        card.state = CardState::expired;
        card.error = core::Error{core::errors::certificateNotYet};
        const auto state = ui::yourCardState(card, today, false);
        QVERIFY(state.title.contains("non è ancora valido"));
        QVERIFY(state.wayOn == WayOn::none);
    }
    void triesOnlyWhenTold() {
        auto card = ready();
        card.triesLeft = 2;
        const auto wrong = ui::yourCardState(card, today, false);
        QVERIFY(wrong.picture == Scene::wrongPin);
        QVERIFY(wrong.title.contains(u'2'));
        card.triesLeft = 0;
        const auto blocked = ui::yourCardState(card, today, false);
        QVERIFY(blocked.picture == Scene::blocked);
        QVERIFY(blocked.wayOn == WayOn::unblock);
    }
    void nineStatesNinePictures() {
        std::set<Scene> pictures;
        for (const CardState state : {CardState::noReader, CardState::empty, CardState::reading,
                                      CardState::mute, CardState::noCertificate})
            pictures.insert(ui::yourCardState({.state = state}, today, false).picture);
        auto card = ready();
        pictures.insert(ui::yourCardState(card, today, false).picture);
        for (const int left : {0, 1}) {
            card.triesLeft = left;
            pictures.insert(ui::yourCardState(card, today, false).picture);
        }
        card.state = CardState::expired;
        pictures.insert(ui::yourCardState(card, today, false).picture);
        pictures.insert(ui::yourCardState({.state = CardState::empty}, today, true).picture);
        QCOMPARE(pictures.size(), std::size_t(10));  // the nine of 02b, and the card being read
    }
    void unfitCardsAreStillRead() {
        for (const CardState state :
             {CardState::expired, CardState::keyTooShort, CardState::noCertificate})
            QVERIFY(ui::isRead({.state = state}));
        for (const CardState state : {CardState::reading, CardState::mute, CardState::unknownCard,
                                      CardState::busy, CardState::empty})
            QVERIFY(!ui::isRead({.state = state}));
    }

    void whoAndWhere() {
        const auto facts = ui::cardHolderFacts(ready(), today);
        QCOMPARE(factOf(facts, "Data di nascita"), QStringLiteral("25/02/1962"));
        QCOMPARE(factOf(facts, "Luogo di nascita"), QStringLiteral("Cassina de' Pecchi (MI)"));
        QCOMPARE(factOf(facts, "Comune di residenza alla consegna"), QStringLiteral("Milano (MI)"));
    }
    void bothNumbers() {
        const auto facts = ui::cardNumberFacts(ready());
        QCOMPARE(factOf(facts, "Numero sul retro della tessera"),
                 QStringLiteral("80380 00030 12345 67890"));
        QCOMPARE(factOf(facts, "Numero nel chip"), QStringLiteral("6030 1234 5678 9008"));
        QCOMPARE(factOf(facts, "Emessa da"), QStringLiteral("Lombardia (codice 6030)"));
    }
    void theCertificate() {
        auto card = ready();
        QCOMPARE(factOf(ui::cardCertificateFacts(card), "Chiave"), QStringLiteral("RSA, 2048 bit"));
        card.certificate.keyBits = 1024;
        QVERIFY(factOf(ui::cardCertificateFacts(card), "Chiave").contains("troppo corta"));
        card.certificate = {};
        QVERIFY(ui::cardCertificateFacts(card).isEmpty());
    }

    void places_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("when");
        QTest::addColumn<QString>("place");
        QTest::newRow("there") << "F205" << QDate(1962, 2, 25) << "Milano (MI)";
        QTest::newRow("another province then") << "F704" << QDate(1990, 1, 1) << "Monza (MI)";
        QTest::newRow("suppressed since")
            << "A012" << QDate(1950, 5, 5) << "Abetone (PT), comune che oggi non c'è più";
        QTest::newRow("abroad") << "Z330" << QDate(1962, 2, 25) << "Marocco (Stato estero)";
        QTest::newRow("nobody knows") << "X999" << QDate(1962, 2, 25) << "X999";
        QTest::newRow("none") << "" << QDate() << "";
    }
    void places() {
        QFETCH(QString, code);
        QFETCH(QDate, when);
        const QString place = ui::placeOnCard(code, when, today);
        QTEST(place, "place");
    }
    void doubtsAreSaid() {
        auto card = ready();
        QVERIFY(ui::cardDoubts(card, today).isEmpty());
        card.holder.sex = QStringLiteral("F");
        card.holder.incomplete = true;
        card.certificate.codiceFiscale = QStringLiteral("VRDGLI90A41F205X");
        const QStringList doubts = ui::cardDoubts(card, today);
        QCOMPARE(doubts.size(), 3);
        QVERIFY(doubts.at(0).contains("incompleti"));
        QVERIFY(doubts.at(1).contains("il sesso"));
        QVERIFY(doubts.at(2).contains("certificato"));
    }
    void onPaperWithoutTries() {
        auto card = ready();
        card.triesLeft = 1;
        const QString paper = ui::cardPaper(card, today);
        QVERIFY(paper.contains("80380 00030 12345 67890"));
        QVERIFY(!paper.contains("tentativ"));
        QVERIFY(ui::cardPaper({.state = CardState::empty}, today).isEmpty());
    }

    void outcomes_data() {
        QTest::addColumn<bool>("change");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<bool>("ends");
        const auto row = [](bool change, core::ErrorCode code, const char* title, const char* holds,
                            bool ends) {
            const QByteArray name(code.name().data(), qsizetype(code.name().size()));
            QTest::addRow("%s %s", change ? "change" : "unblock", name.constData())
                << change << name << QString::fromUtf8(title) << QString::fromUtf8(holds) << ends;
        };
        namespace errors = core::errors;
        row(true, errors::pinUncertain, "Non sappiamo se il PIN è cambiato.", "oppure", true);
        row(false, errors::pinUncertain, "Non sappiamo se il PIN è sbloccato.", "interrotta", true);
        row(true, errors::pinBlocked, "Il PIN è bloccato. Serve il codice PUK.", "non è cambiato",
            true);
        row(false, errors::pukBlocked, "Il PUK è bloccato.", "resta com'era", true);
        row(true, errors::pinUnusable, "Il PIN di questa tessera non è attivo.", "non è cambiato",
            true);
        row(true, errors::pinWrong, "PIN errato.", "non è cambiato", false);
        row(false, errors::pukWrong, "PUK errato.", "resta com'era", false);
        row(true, errors::cardRemoved, "La carta è stata tolta.", "non è cambiato", false);
        row(true, errors::cardFault, "La carta ha dato una risposta che non capiamo.",
            "non è cambiato", false);
    }
    void outcomes() {
        QFETCH(bool, change);
        QFETCH(QByteArray, code);
        QFETCH(QString, holds);
        QFETCH(bool, ends);
        const auto all = core::allErrorCodes();
        const core::ErrorCode error =
            *std::ranges::find(all, std::string_view(code), &core::ErrorCode::name);
        const auto words =
            ui::pinOutcomeWords(change ? PinTask::change : PinTask::unblock, core::Error{error});
        QTEST(words.title, "title");
        QVERIFY2(words.holds.contains(holds), qPrintable(words.holds));
        QVERIFY(!words.next.isEmpty());
        QCOMPARE(ui::endsPinTask(core::Error{error}), ends);
    }
    // How many tries a PUK has nobody knows: no number beside the word.
    void nothingIsSaidOfThePuksTries() {
        for (const auto code : {core::errors::pukWrong, core::errors::pukBlocked}) {
            const auto words = ui::pinOutcomeWords(
                PinTask::unblock, core::Error{.code = code, .cause = {}, .triesLeft = 4});
            QVERIFY(!(words.title + words.holds + words.next.join(u' ')).contains(u'4'));
        }
    }
    void done() {
        QVERIFY(ui::endsPinTask({}));
        QCOMPARE(ui::pinOutcomeWords(PinTask::change, {}).title,
                 QStringLiteral("Il PIN è cambiato."));
        QVERIFY(ui::pinOutcomeWords(PinTask::unblock, {}).picture == Scene::ready);
    }
};

QTEST_GUILESS_MAIN(TestYourCard)
#include "test_your_card.moc"
