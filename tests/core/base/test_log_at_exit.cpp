// SPDX-License-Identifier: EUPL-1.2
// The card thread may log while the program's statics are being destroyed: redacting still has to
// work then.
#include <QCoreApplication>
#include <QString>
#include <cstdlib>

#include "core/base/log.h"

namespace {

struct LastWord {
    ~LastWord() {
        const bool redacted =
            core::redact(QStringLiteral("pin=12345")) == QStringLiteral("pin=***");
        std::_Exit(redacted ? EXIT_SUCCESS : EXIT_FAILURE);
    }
};

}  // namespace

int main() {
    static const LastWord
        lastWord;  // made before the rules, so destroyed after anything they leave behind
    core::redact(QStringLiteral("first use"));
    return EXIT_FAILURE;  // replaced by the last word
}
