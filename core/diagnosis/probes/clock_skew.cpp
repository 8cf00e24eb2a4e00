// SPDX-License-Identifier: EUPL-1.2
#include <cstdlib>

#include "core/diagnosis/portal_time.h"
#include "core/diagnosis/probes/clock_advice.h"
#include "core/diagnosis/probes/probes.h"
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

/// `skew`: seconds that our clock is ahead of the portal's.
Finding judge(qint64 skew, bool keepsOut) {
    const qint64 much = std::abs(skew);
    if (much < minute)
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "L'orologio del computer è giusto"));
    const Sentence title = skew > 0 ? ahead(much) : behind(much);
    if (keepsOut)
        return wrong(errors::portalTlsExpired, title,
                     QT_TRANSLATE_NOOP("Diagnosis",
                                       "Per questo il certificato del portale non sembra valido"),
                     setTheClock());
    const Sentence detail =
        much < day ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Non impedisce l'accesso"))
                   : Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                                "Può far sembrare scaduti tessera e portale"));
    return notable(title, detail, setTheClock());
}

/// A stranger's clock tells nothing of ours.
Finding notTold(ErrorCode code) {
    const bool stranger = code.name().starts_with("portal.tls.");
    return unknown(
        QT_TRANSLATE_NOOP("Diagnosis", "L'orologio non si può confrontare"),
        stranger ? Sentence(QT_TRANSLATE_NOOP(
                       "Diagnosis", "Si controlla quando l'identità del server è verificata"))
                 : Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Il portale non dice che ore sono")));
}

}  // namespace

Async<Finding> clockSkew(const Surroundings& around) {
    auto* context = around.portal->context();
    auto answer = std::make_shared<Pledge<Finding>>();
    auto asked = TimeQuestion::ask(*around.portal);
    answer->onCancel(context, [asked]() mutable { asked.cancel(); });
    whenDone(asked, context, [answer, &clock = around.clock](const Result<PortalTime>& time) {
        answer->give(time ? judge(time->there.secsTo(clock.now()), time->refusedByOurClock)
                          : notTold(time.error().code));
    });
    return answer->future();
}

}  // namespace core::diagnosis
