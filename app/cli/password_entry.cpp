// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/password_entry.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>
#include <array>

#include "app/cli/output.h"
#include "app/cli/secret_input.h"
#include "core/base/rome_time.h"

namespace cli {
namespace {

// In the order of core::PasswordCondition.
constexpr std::array conditionWords{
    QT_TRANSLATE_NOOP("cli", "ha da 10 a 64 caratteri"),
    QT_TRANSLATE_NOOP("cli", "ha solo caratteri che si vedono e spazi"),
    QT_TRANSLATE_NOOP("cli", "non è una password comune"),
    QT_TRANSLATE_NOOP("cli",
                      "non contiene codice fiscale, nome, cognome, data di nascita o numero della "
                      "tessera"),
    QT_TRANSLATE_NOOP("cli", "non ha quattro caratteri uguali o di seguito"),
    QT_TRANSLATE_NOOP("cli", "non è una delle ultime cinque"),
    QT_TRANSLATE_NOOP("cli", "non è la prima password"),
};
static_assert(conditionWords.size() == core::allPasswordConditions.size());

QString words(core::PasswordCondition condition) {
    return QStringLiteral("- ") +
           QCoreApplication::translate("cli",
                                       conditionWords.at(static_cast<std::size_t>(condition)));
}

core::SecretBuffer copyOf(const core::SecretBuffer& secret) {
    const auto view = secret.view();
    return core::SecretBuffer(
        std::string_view(reinterpret_cast<const char*>(view.data()), view.size()));
}

bool same(const core::SecretBuffer& one, const core::SecretBuffer& other) {
    return std::ranges::equal(one.view(), other.view());
}

/// A person types it twice, until both are the same.
core::Result<core::SecretBuffer> newPassword() {
    while (true) {
        auto next = readSecret(QCoreApplication::translate("cli", "Nuova password:"));
        if (!next || !atTerminal()) return next;
        const auto again =
            readSecret(QCoreApplication::translate("cli", "Ripeti la nuova password:"));
        if (!again) return std::unexpected(again.error());
        if (same(*next, *again)) return next;
        printNote(QCoreApplication::translate("cli", "Le due password sono diverse."));
    }
}

void untilAnswered(core::GassFlow& flow) {
    QEventLoop loop;
    QObject::connect(&flow, &core::GassFlow::changed, &loop, [&] {
        if (flow.work() == core::GassFlow::Work::none) loop.quit();
    });
    if (flow.work() != core::GassFlow::Work::none) loop.exec();
}

}  // namespace

core::Result<core::Session> PasswordEntry::enter() {
    std::optional<core::Session> session;
    const auto connection =
        QObject::connect(&flow_, &core::GassFlow::loggedIn, &flow_,
                         [&](const core::Session& opened) { session = opened; });
    core::Result<bool> asked = true;
    while (asked && flow_.step() != Step::done) {
        asked = ask();
        if (!asked) break;
        untilAnswered(flow_);
        const auto& refusal = flow_.refusal();
        if (refusal && !mayGoOn(*refusal)) asked = std::unexpected(*refusal);
    }
    QObject::disconnect(connection);
    if (!asked) return std::unexpected(std::move(asked.error()));
    return session ? core::Result<core::Session>(std::move(*session))
                   : core::fail(core::errors::portalAnswer, "no session");
}

core::Result<bool> PasswordEntry::ask() {
    if (flow_.step() == Step::code) return askCode();
    return flow_.step() == Step::newPassword ? askNewPassword() : askPassword();
}

core::Result<bool> PasswordEntry::askPassword() {
    auto password = readSecret(QCoreApplication::translate("cli", "Password:"));
    if (!password) return std::unexpected(password.error());
    password_ = std::move(*password);
    flow_.submitCredentials(user_, copyOf(password_));
    return true;
}

core::Result<bool> PasswordEntry::askNewPassword() {
    if (atTerminal() && !flow_.refusal()) {
        printNote(QCoreApplication::translate(
            "cli", "È la tua prima password: scegline una nuova, che vada bene così:"));
        for (const auto condition : core::allPasswordConditions) printNote(words(condition));
    }
    auto next = newPassword();
    if (!next) return std::unexpected(next.error());
    flow_.submitNewPassword(copyOf(password_), std::move(*next));
    return true;
}

core::Result<bool> PasswordEntry::askCode() {
    password_.clear();
    if (!flow_.refusal()) tellNewCode();
    auto code = readSecret(QCoreApplication::translate(
        "cli", "Codice usa e getta (Invio da solo per riceverne un altro):"));
    if (!code) return std::unexpected(code.error());
    if (code->empty() && atTerminal())
        flow_.resend();
    else
        flow_.submitCode(std::move(*code));
    return true;
}

void PasswordEntry::tellNewCode() const {
    if (!atTerminal()) return;
    printNote(QCoreApplication::translate("cli",
                                          "Ti abbiamo mandato un codice via SMS al numero che "
                                          "finisce per %1. Vale fino alle %2.")
                  .arg(flow_.code().phoneEnds,
                       core::inRome(flow_.code().expiresAt).toString(QStringLiteral("HH:mm:ss"))));
}

void PasswordEntry::tell(const core::Error& refusal) const {
    const auto text = core::errorText(refusal);
    printNote(text.title + QLatin1Char(' ') + text.hint);
    for (const auto condition : flow_.refusedConditions()) printNote(words(condition));
}

/// Only a person gets another question, and only where another answer may help.
bool PasswordEntry::mayGoOn(const core::Error& refusal) const {
    const bool broken = refusal.code == core::errors::passwordRefused;
    const bool atCode = flow_.step() == Step::code && refusal.code.name().starts_with("login.");
    const bool helps = atCode || broken || refusal.code == core::errors::loginRefused;
    const bool goOn = helps && atTerminal();
    if (goOn || broken) tell(refusal);
    return goOn;
}

}  // namespace cli
