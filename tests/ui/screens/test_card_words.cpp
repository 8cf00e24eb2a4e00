// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/card_words.h"

#include <QTest>
#include <set>

using core::CardState;

namespace {

constexpr std::array states{
    CardState::serviceMissing, CardState::serviceDenied, CardState::serviceSilent,
    CardState::noReader,       CardState::empty,         CardState::reading,
    CardState::mute,           CardState::contactless,   CardState::unknownCard,
    CardState::noCertificate,  CardState::keyTooShort,   CardState::expired,
    CardState::busy,           CardState::fault,         CardState::ready};

core::CardSnapshot in(CardState state) {
    core::CardSnapshot card;
    card.state = state;
    card.expires = {2025, 10, 10};
    return card;
}

}  // namespace

class TestCardWords : public QObject {
    Q_OBJECT
  private slots:
    void everyStateHasItsOwnSentenceAndNextStep() {
        std::set<QString> titles;
        for (const CardState state : states) {
            const auto words = ui::cardWords(in(state));
            QVERIFY(!words.hint.isEmpty());
            QVERIFY2(titles.insert(words.title).second, qPrintable(words.title));
            QVERIFY(!ui::readerLine(in(state)).isEmpty());
            QVERIFY(!ui::cardLine(state).isEmpty());
        }
    }
    void theSentencesAreThoseOfTheRule() {
        QCOMPARE(ui::cardWords(in(CardState::noReader)).title,
                 QStringLiteral("Collega il lettore di smart card."));
        QCOMPARE(ui::cardWords(in(CardState::expired)).title,
                 QStringLiteral("La carta è scaduta il 10/10/2025."));
        QCOMPARE(ui::removedWords().title, QStringLiteral("La carta è stata tolta."));
    }
    void otherProgramsAreToldApart() {
        std::set<QString> titles;
        for (const auto code :
             {core::errors::cardBusy, core::errors::cardHeld, core::errors::cardReset}) {
            auto card = in(CardState::busy);
            card.error = core::Error{code};
            const auto words = ui::cardWords(card);
            QVERIFY2(titles.insert(words.title).second, qPrintable(words.title));
        }
    }
    void whatIsKnownOfACardIsSaid() {
        auto card = in(CardState::unknownCard);
        card.knownAs = QStringLiteral("Carta di pagamento");
        QVERIFY(ui::cardWords(card).hint.contains(card.knownAs));
        card = in(CardState::noCertificate);
        const QString without = ui::cardWords(card).title;
        card.error = core::Error{core::errors::cardModel};
        card.lot = QStringLiteral("ACe 2025");
        QVERIFY(ui::cardWords(card).hint.contains(card.lot));
        QVERIFY(ui::cardWords(card).title != without);
        card = in(CardState::reading);
        card.holder.name = QStringLiteral("MARIO");
        QVERIFY(ui::cardWords(card).hint.contains(card.holder.name));
    }
    // Mostly the computer's clock: it is no card that is over.
    void aCertificateOfTomorrowIsNotOver() {
        auto card = in(CardState::expired);
        card.error = core::Error{core::errors::certificateNotYet};
        QVERIFY(!ui::cardWords(card).title.contains(QStringLiteral("scaduta")));
        QVERIFY(ui::cardWords(card).hint.contains(QStringLiteral("l'ora del computer")));
        QVERIFY(ui::cardWords(card).wayOn == ui::CardWayOn::diagnosis);
    }
    void onlyGoodNewsIsGreen() {
        QVERIFY(ui::readerFine(in(CardState::empty)));
        QVERIFY(ui::readerFine(in(CardState::ready)));
        QVERIFY(!ui::readerFine(in(CardState::expired)));
        QVERIFY(!ui::readerFine(in(CardState::noReader)));
    }
};

QTEST_GUILESS_MAIN(TestCardWords)
#include "test_card_words.moc"
