// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <set>
#include <string_view>

#include "pcsc/base/card_errors.h"

class TestCardErrors : public QObject {
    Q_OBJECT
  private slots:
    void codesAreUniqueAndNameTheFailingPart() {
        const std::set<std::string_view> parts{"service", "reader", "card",
                                               "pin",     "puk",    "program"};
        std::set<std::string_view> seen;
        for (const auto code : pcsc::errors::all) {
            QVERIFY2(seen.insert(code.name()).second, code.name().data());
            QVERIFY2(parts.contains(code.name().substr(0, code.name().find('.'))),
                     code.name().data());
        }
    }
};

QTEST_APPLESS_MAIN(TestCardErrors)
#include "test_card_errors.moc"
