// SPDX-License-Identifier: EUPL-1.2
#include <cstdlib>

#include "core/diagnosis/discovery_call.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Sentence ahead(qint64 seconds) {
    if (seconds < 2 * hour)
        return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è avanti di %n minuti"),
                {},
                static_cast<int>(seconds / minute)};
    if (seconds < 2 * day)
        return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è avanti di %n ore"),
                {},
                static_cast<int>(seconds / hour)};
    return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è avanti di %n giorni"),
            {},
            static_cast<int>(seconds / day)};
}

Sentence behind(qint64 seconds) {
    if (seconds < 2 * hour)
        return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è indietro di %n minuti"),
                {},
                static_cast<int>(seconds / minute)};
    if (seconds < 2 * day)
        return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è indietro di %n ore"),
                {},
                static_cast<int>(seconds / hour)};
    return {QT_TRANSLATE_N_NOOP("Diagnosis", "L'orologio del computer è indietro di %n giorni"),
            {},
            static_cast<int>(seconds / day)};
}

Advice setIt() {
    Advice advice{QT_TRANSLATE_NOOP("Diagnosis", "Regola l'orologio"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Nelle impostazioni del computer scegli data e ora "
                                    "automatiche.")};
#ifdef Q_OS_LINUX
    advice.action = Action::copyCommand;
    advice.command = setClockCommand;
#endif
    return advice;
}

/// `skew`: seconds that our clock is ahead of the portal's.
Finding judge(qint64 skew) {
    const qint64 much = std::abs(skew);
    if (much < minute)
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "L'orologio del computer è giusto"));
    const Sentence detail =
        much < day ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Non impedisce l'accesso"))
                   : Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                                "Può far sembrare scaduti tessera e portale"));
    return notable(skew > 0 ? ahead(much) : behind(much), detail, setIt());
}

}  // namespace

Async<Finding> clockSkew(const Surroundings& around) {
    return discoveryFinding(around, [&clock = around.clock](const Result<HttpAnswer>& answer) {
        if (!answer || !answer->date.isValid())
            return unknown(QT_TRANSLATE_NOOP("Diagnosis", "L'orologio non si può confrontare"),
                           QT_TRANSLATE_NOOP("Diagnosis", "Il portale non dice che ore sono"));
        return judge(answer->date.secsTo(clock.now()));
    });
}

}  // namespace core::diagnosis
