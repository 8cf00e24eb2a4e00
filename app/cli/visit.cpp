// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/visit.h"

#include <QCoreApplication>

#include "app/cli/output.h"
#include "app/cli/secret_input.h"
#include "app/cli/waiting.h"
#include "core/base/settings.h"
#include "core/login/login_methods.h"
#include "core/login/logout.h"
#include "pcsc/transport/pcsc_readers.h"

namespace cli {
namespace {

core::PortalConfig portalConfig(const Options& options) {
    const core::Settings settings;
    const auto url = options.portal.isEmpty() ? settings.value(core::setting::portalUrl)
                                              : QUrl(options.portal, QUrl::StrictMode);
    return {url,
            options.caFile.isEmpty() ? settings.value(core::setting::portalCa) : options.caFile};
}

bool isAddress(const QUrl& url) {
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

/// Only a person gets another question, and before the try that may block the card they say so.
/// A card that does not tell its tries may be at its last.
bool mayTypeAgain(const core::Error& error) {
    if (error.code != core::errors::pinWrong || !atTerminal()) return false;
    printNote(core::errorText(error, {}).title);
    if (error.triesLeft.value_or(1) > 1) return true;
    return confirmed(QCoreApplication::translate(
        "cli", "Un altro PIN errato può bloccare la carta. Vuoi riprovare? [s/N]"));
}

/// The card was read before the PIN was asked for.
core::Error cardWasThere(core::Error error) {
    if (error.code == core::errors::cardAbsent || error.code == core::errors::readerNone)
        error.code = core::errors::cardRemoved;
    return error;
}

}  // namespace

Visit::Visit(const Options& options) : options_(options) {}

Visit::~Visit() {
    if (session_) await(core::logout(*portal_, session_->token->current()));
}

int Visit::fail(const core::Error& error) const {
    const auto expires = cards_ ? cards_->snapshot().expires : QDate();
    return printError(options_.json, error, {.expires = expires});
}

int Visit::enter() {
    if (const int code = checkUsage(); code != exitDone) return code;
    if (const int code = checkCard(); code != exitDone) return code;
    return logIn();
}

int Visit::checkUsage() {
    const auto usage = [this](const QString& message) {
        return printUsage(options_.json, message);
    };
    if (options_.method == QLatin1String("gass") || options_.method == QLatin1String("password"))
        return usage(
            QCoreApplication::translate("cli", "L'accesso con %1 arriva con una prossima versione.")
                .arg(options_.method));
    if (options_.method != QLatin1String("cns"))
        return usage(QCoreApplication::translate("cli", "Il modo di entrare %1 non esiste.")
                         .arg(options_.method));
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

int Visit::checkCard() {
    cards_ = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
    const auto card = settled(*cards_);
    if (auto error = core::stateError(card)) return fail(*error);
    if (card.state != core::CardState::ready)
        return fail({core::errors::cardFault, "not read in time"});
    insertion_ = card.insertion;
    return exitDone;
}

core::Result<core::Session> Visit::withPin(core::CardLogin& login) const {
    auto pin = readSecret(QCoreApplication::translate("cli", "PIN:"));
    if (!pin) return std::unexpected(pin.error());
    return await(login.login(std::move(*pin), insertion_));
}

int Visit::logIn() {
    const auto login = core::makeCardLogin({*cards_, portal_});
    auto session = withPin(*login);
    while (!session && mayTypeAgain(session.error())) session = withPin(*login);
    if (!session) return fail(cardWasThere(session.error()));
    session_ = std::move(*session);
    return exitDone;
}

}  // namespace cli
