// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/secret_input.h"

#include <QFile>
#include <cstdint>
#include <string_view>

#include "app/cli/output.h"
#include "app/cli/quiet_terminal.h"

namespace cli {
namespace {

constexpr std::uint8_t controlC = 3;
constexpr std::uint8_t controlD = 4;
constexpr std::uint8_t backspace = 8;
constexpr std::uint8_t erase = 127;

enum class Step { more, done, given_up };

Step takeByte(core::SecretBuffer& secret, std::uint8_t byte, bool terminal) {
    if (byte == '\n' || (terminal && byte == '\r')) return Step::done;
    if (byte == '\r') return Step::more;
    if (terminal && (byte == controlC || byte == controlD)) return Step::given_up;
    if (terminal && (byte == backspace || byte == erase)) {
        secret.removeLast();
        return Step::more;
    }
    return secret.append(byte) ? Step::more : Step::given_up;
}

core::Result<core::SecretBuffer> readLine(QuietTerminal& input) {
    core::SecretBuffer secret;
    std::uint8_t byte = 0;
    Step step = Step::more;
    while (step == Step::more && input.readByte(byte))
        step = takeByte(secret, byte, input.isTerminal());
    core::secureWipe({&byte, 1});
    // The last line of a file may lack its end; a terminal that falls silent has given up.
    const bool lastLine = step == Step::more && !input.isTerminal() && !secret.empty();
    if (step == Step::done || lastLine) return secret;
    return core::fail(core::errors::cancelled, "no secret on standard input");
}

}  // namespace

core::Result<core::SecretBuffer> readSecret(const QString& prompt) {
    QuietTerminal input;
    if (input.isTerminal()) printNote(prompt);
    return readLine(input);
}

bool atTerminal() {
    return QuietTerminal().isTerminal();
}

QString readAnswer(const QString& prompt) {
    printNote(prompt);
    QFile input;
    // Unbuffered: the next line belongs to the next question.
    if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) return {};
    QByteArray line;
    char letter = 0;
    while (input.getChar(&letter) && letter != '\n') line += letter;
    return QString::fromUtf8(line).trimmed();
}

bool confirmed(const QString& question) {
    QuietTerminal input;
    printNote(question);
    std::uint8_t key = 0;
    return input.readByte(key) &&
           std::string_view("sSyY").find(static_cast<char>(key)) != std::string_view::npos;
}

}  // namespace cli
