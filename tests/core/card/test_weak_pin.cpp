// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/card/weak_pin.h"

using core::PinWeakness;

class TestWeakPin : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void judges_data() {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("why");
        const auto row = [](const char* pin, PinWeakness why) {
            QTest::newRow(pin) << QByteArray(pin) << static_cast<int>(why);
        };
        row("", PinWeakness::none);
        row("00000", PinWeakness::repetition);
        row("12121", PinWeakness::repetition);
        row("77777777", PinWeakness::repetition);
        row("12345", PinWeakness::sequence);
        row("98765", PinWeakness::sequence);
        row("67890", PinWeakness::sequence);
        row("210987", PinWeakness::sequence);
        row("250262", PinWeakness::birthDate);
        row("25021962", PinWeakness::birthDate);
        row("19620225", PinWeakness::birthDate);
        row("021962", PinWeakness::birthDate);
        row("25021", PinWeakness::birthDate);
        row("60301", PinWeakness::onCard);  // in the chip's number
        row("80380", PinWeakness::onCard);  // in the number on the back
        row("41270", PinWeakness::onCard);
        row("13542", PinWeakness::none);
        row("24680", PinWeakness::none);
        row("90210", PinWeakness::none);
        row("12354", PinWeakness::none);
    }
    void judges() {
        QFETCH(QByteArray, pin);
        core::CardSnapshot card{.idCarta = QStringLiteral("6030100412708353"),
                                .cardNumber = QStringLiteral("80380000300412708353")};
        card.holder.born = {1962, 2, 25};
        const pcsc::SecretBuffer secret(pin.toStdString());
        QTEST(static_cast<int>(core::weaknessOf(secret.view(), card)), "why");
    }
    void aCardThatTellsNothing() {
        const pcsc::SecretBuffer pin("25021962");
        QVERIFY(core::weaknessOf(pin.view(), {}) == PinWeakness::none);
    }
};

QTEST_APPLESS_MAIN(TestWeakPin)
#include "test_weak_pin.moc"
