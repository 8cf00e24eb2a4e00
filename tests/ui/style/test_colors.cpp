// SPDX-License-Identifier: EUPL-1.2
// The contrast table of ui.md 5, computed by the formula of WCAG 2.1.
#include <QTest>

#include "ui/style/colors.h"

using ui::Role;
using ui::Scheme;

class TestColors : public QObject {
    Q_OBJECT
  private slots:
    void formulaMatchesKnownPairs() {
        QVERIFY(qAbs(ui::contrast(Qt::white, Qt::black) - 21) < 0.001);
        QVERIFY(qAbs(ui::contrast(Qt::white, QColor("#0066cc")) - 5.567) < 0.005);
        QVERIFY(qAbs(ui::contrast(QColor("#a3adb7"), Qt::white) - 2.278) < 0.005);
    }
    void textIsReadable_data();
    void textIsReadable();
    void figuresOfTheTable_data();
    void figuresOfTheTable();
    void controlBordersAreSeen();
};

namespace {

constexpr Scheme schemes[] = {Scheme::light, Scheme::dark, Scheme::highContrast};

struct Pair {
    const char* name;
    Role text;
    Role ground;
};

constexpr Pair pairs[] = {
    {"ink on paper", Role::ink, Role::paper},
    {"ink on side", Role::ink, Role::side},
    {"ink on surface", Role::ink, Role::surface},
    {"ink on sunken", Role::ink, Role::sunken},
    {"ink on soft", Role::ink, Role::soft},
    {"ink on warn tint", Role::ink, Role::warnTint},
    {"ink on bad tint", Role::ink, Role::badTint},
    {"ink on ok tint", Role::ink, Role::okTint},
    {"ink2 on paper", Role::ink2, Role::paper},
    {"ink2 on side", Role::ink2, Role::side},
    {"ink2 on sunken", Role::ink2, Role::sunken},
    {"chosen row", Role::onSelected, Role::selected},
    {"chosen row, second line", Role::onSelected2, Role::selected},
    {"primary on paper", Role::primary, Role::paper},
    {"primary on soft", Role::primary, Role::soft},
    {"primary on honey", Role::primary, Role::honeyFill},
    {"ink on honey", Role::onHoney, Role::honeyFill},
    {"button", Role::onPrimary, Role::primary},
    {"button under the pointer", Role::onPrimary, Role::primaryHover},
    {"button pressed", Role::onPrimary, Role::primaryPressed},
    {"ok on its tint", Role::ok, Role::okTint},
    {"warn on its tint", Role::warn, Role::warnTint},
    {"bad on its tint", Role::bad, Role::badTint},
    {"bad on paper", Role::bad, Role::paper},
    {"acting for", Role::onAct, Role::act},
    {"toast", Role::onToast, Role::toast},
};

}  // namespace

void TestColors::textIsReadable_data() {
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    for (const Scheme scheme : schemes)
        for (const Pair& pair : pairs)
            QTest::addRow("%d: %s", static_cast<int>(scheme), pair.name)
                << static_cast<int>(scheme) << static_cast<int>(pair.text)
                << static_cast<int>(pair.ground);
}

void TestColors::textIsReadable() {
    QFETCH(int, scheme);
    QFETCH(int, text);
    QFETCH(int, ground);
    const auto s = static_cast<Scheme>(scheme);
    const double ratio = ui::contrast(ui::schemeColor(s, static_cast<Role>(text)),
                                      ui::schemeColor(s, static_cast<Role>(ground)));
    QVERIFY2(ratio >= (s == Scheme::highContrast ? 7.0 : 4.5), qPrintable(QString::number(ratio)));
}

void TestColors::figuresOfTheTable_data() {
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("onSurface");
    const auto add = [](Scheme scheme, Role role, double ratio) {
        QTest::addRow("%d/%d", static_cast<int>(scheme), static_cast<int>(role))
            << static_cast<int>(scheme) << static_cast<int>(role) << ratio;
    };
    add(Scheme::light, Role::ink, 15.7);
    add(Scheme::light, Role::ink2, 7.9);
    add(Scheme::light, Role::ctl, 4.8);
    add(Scheme::light, Role::primary, 7.2);
    add(Scheme::light, Role::ok, 6.7);
    add(Scheme::light, Role::warn, 7.2);
    add(Scheme::light, Role::bad, 6.8);
    add(Scheme::dark, Role::ink, 13.8);
    add(Scheme::dark, Role::ink2, 9.0);
    add(Scheme::dark, Role::ctl, 5.3);
    add(Scheme::dark, Role::primary, 8.7);
    add(Scheme::dark, Role::ok, 9.0);
    add(Scheme::dark, Role::warn, 9.3);
    add(Scheme::dark, Role::bad, 8.0);
    add(Scheme::highContrast, Role::ink, 21.0);
    add(Scheme::highContrast, Role::primary, 16.5);
    add(Scheme::highContrast, Role::ok, 17.1);
    add(Scheme::highContrast, Role::warn, 13.6);
    add(Scheme::highContrast, Role::bad, 11.3);
}

void TestColors::figuresOfTheTable() {
    QFETCH(int, scheme);
    QFETCH(int, role);
    QFETCH(double, onSurface);
    const auto s = static_cast<Scheme>(scheme);
    const double ratio = ui::contrast(ui::schemeColor(s, static_cast<Role>(role)),
                                      ui::schemeColor(s, Role::surface));
    QVERIFY2(qAbs(ratio - onSurface) < 0.1, qPrintable(QString::number(ratio)));
}

// WCAG 1.4.11: 3:1 for what tells a control and the focus.
void TestColors::controlBordersAreSeen() {
    for (const Scheme scheme : schemes)
        for (const Role ground : {Role::paper, Role::side, Role::surface, Role::sunken}) {
            QVERIFY(ui::contrast(ui::schemeColor(scheme, Role::ctl),
                                 ui::schemeColor(scheme, ground)) >= 3);
            QVERIFY(ui::contrast(ui::schemeColor(scheme, Role::focus),
                                 ui::schemeColor(scheme, ground)) >= 3);
        }
}

QTEST_APPLESS_MAIN(TestColors)
#include "test_colors.moc"
