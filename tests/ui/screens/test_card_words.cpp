// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/card_words.h"

#include <QTest>
#include <set>

using core::CardState;

namespace {

constexpr std::array states{
    CardState::serviceMissing, CardState::serviceDenied, CardState::noReader,
    CardState::empty,          CardState::reading,       CardState::mute,
    CardState::unknownCard,    CardState::noCertificate, CardState::keyTooShort,
    CardState::expired,        CardState::busy,          CardState::fault,
    CardState::ready};

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
    void onlyGoodNewsIsGreen() {
        QVERIFY(ui::readerFine(in(CardState::empty)));
        QVERIFY(ui::readerFine(in(CardState::ready)));
        QVERIFY(!ui::readerFine(in(CardState::expired)));
        QVERIFY(!ui::readerFine(in(CardState::noReader)));
    }
};

QTEST_GUILESS_MAIN(TestCardWords)
#include "test_card_words.moc"
