// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/visit.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/card_entry.h"
#include "app/cli/output.h"
#include "app/cli/password_entry.h"
#include "app/cli/portal_config.h"
#include "app/cli/secret_input.h"
#include "app/cli/waiting.h"
#include "core/codes/card_number.h"
#include "core/codes/fault_words.h"
#include "core/login/gass/gass_flow.h"
#include "core/login/login_methods.h"
#include "core/login/logout.h"
#include "pcsc/transport/pcsc_readers.h"

namespace cli {
Visit::Visit(const Options& options) : options_(options) {}

Visit::~Visit() {
    if (session_) await(core::logout(*portal_, session_->token->current()));
}

int Visit::fail(const core::Error& error) const {
    return printCardError(options_.json, error, cards_ ? cards_->snapshot() : core::CardSnapshot());
}

int Visit::enter() {
    if (const int code = checkUsage(); code != exitDone) return code;
    return method_->level == core::Level::card ? enterWithCard() : enterWithPassword();
}

int Visit::usage(const QString& message) const {
    return printUsage(options_.json, message);
}

int Visit::checkUsage() {
    const auto methods = core::loginMethods();
    const auto found = std::ranges::find_if(
        methods, [&](const auto& known) { return options_.method == QLatin1String(known.id); });
    if (found == methods.end())
        return usage(QCoreApplication::translate("cli", "Il modo di entrare %1 non esiste.")
                         .arg(options_.method));
    method_ = &*found;
    if (method_->level == core::Level::card && !options_.user.isEmpty())
        return usage(QCoreApplication::translate(
            "cli", "L'opzione --user vale per i modi di entrare gass e password."));
    const auto config = portalConfig(options_);
    if (!isAddress(config.url))
        return usage(QCoreApplication::translate(
            "cli", "Indica l'indirizzo del portale: --portal https://…"));
    if (config.caFile.isEmpty())
        return usage(QCoreApplication::translate(
            "cli", "Indica il file delle autorità di fiducia: --ca FILE"));
    portal_ = std::make_shared<core::Portal>(config);
    return portal_->tls() ? exitDone : fail(portal_->tls().error());
}

int Visit::enterWithCard() {
    cards_ = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
    const auto found = settledIn(options_.reader, *cards_);
    if (!found) return printNoSuchReader(options_.json, options_.reader);
    const auto& card = *found;
    if (auto error = core::stateError(card)) return fail(*error);
    const WaitNotice notice(*cards_);
    const auto login = core::makeCardLogin({*cards_, portal_});
    return take(CardEntry(*login, card.insertion).enter());
}

int Visit::enterWithPassword() {
    auto typed = options_.user;
    if (typed.isEmpty() && !atTerminal())
        return usage(QCoreApplication::translate(
            "cli", "Indica il numero della tessera: --user e le ultime dieci cifre."));
    if (typed.isEmpty())
        typed = readAnswer(QCoreApplication::translate(
            "cli", "Numero di identificazione della tessera (le cifre dopo 80380 00030):"));
    const auto number = core::CardNumber::parse(typed);
    if (!number) return usage(core::faultText(number.error()));
    core::GassFlow flow(portal_, core::Clock::system(), method_->level);
    return take(PasswordEntry(flow, number->user()).enter());
}

int Visit::take(core::Result<core::Session> session) {
    if (!session) return fail(session.error());
    session_ = std::move(*session);
    return exitDone;
}

}  // namespace cli
