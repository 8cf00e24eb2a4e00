// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/script.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>

#include "app/virtualcard/card_words.h"

namespace cardmaker {
namespace {

constexpr std::array words{"insert", "remove", "reset", "wait", "end"};
constexpr double longestWait = 24 * 60 * 60;  // seconds

using StepOrFault = std::expected<Step, QString>;

std::unexpected<QString> fault(const QString& text) {
    return std::unexpected(text);
}

StepOrFault readWait(const QStringList& line) {
    bool number = false;
    const double seconds = line.size() == 2 ? line[1].toDouble(&number) : 0;
    if (!number || !(seconds >= 0 && seconds <= longestWait))
        return fault(CardWords::tr("dopo wait va un numero di secondi"));
    const auto milliseconds = static_cast<std::int64_t>(seconds * 1000);
    return Step{.kind = Step::Kind::wait, .wait = std::chrono::milliseconds(milliseconds)};
}

StepOrFault readSlotStep(Step::Kind kind, const QStringList& line, const std::set<int>& known) {
    bool number = line.size() == 1;
    const int slot = number ? *known.begin() : line[1].toInt(&number);
    if (!number || line.size() > 2 || !known.contains(slot))
        return fault(
            CardWords::tr("dopo %1 va il numero di uno slot").arg(QLatin1String(wordOf(kind))));
    return Step{.kind = kind, .slot = slot};
}

StepOrFault readStep(const QStringList& line, const std::set<int>& known) {
    const auto* const word = std::ranges::find(
        words, line[0], [](const char* each) { return QString::fromLatin1(each); });
    if (word == words.end()) return fault(CardWords::tr("parola sconosciuta: %1").arg(line[0]));
    const auto kind = static_cast<Step::Kind>(word - words.begin());
    if (kind == Step::Kind::wait) return readWait(line);
    if (kind != Step::Kind::end) return readSlotStep(kind, line, known);
    if (line.size() == 1) return Step{};
    return fault(CardWords::tr("dopo end non va niente"));
}

}  // namespace

std::expected<Script, QString> readScript(const QByteArray& text, const std::set<int>& known) {
    Script script;
    int number = 0;
    for (const auto& bytes : text.split('\n')) {
        ++number;
        const auto line = QString::fromUtf8(bytes.split('#').front()).simplified();
        if (line.isEmpty()) continue;
        const auto step = readStep(line.split(QLatin1Char(' ')), known);
        if (!step) return fault(CardWords::tr("riga %1: %2").arg(number).arg(step.error()));
        script.push_back(*step);
    }
    return script;
}

const char* wordOf(Step::Kind kind) {
    return words.at(static_cast<std::size_t>(kind));
}

}  // namespace cardmaker
