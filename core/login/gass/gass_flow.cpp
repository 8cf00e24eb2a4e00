// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/gass_flow.h"

#include <algorithm>

#include "core/login/auth_call.h"
#include "core/login/gass/secret_json.h"

namespace core {
namespace {

constexpr qsizetype userDigits = 10;        // S27
constexpr std::size_t codeDigits = 8;       // R3
constexpr std::size_t passwordBytes = 256;  // R82: 64 characters of UTF-8

bool isPassword(const SecretBuffer& typed) {
    return !typed.empty() && typed.size() <= passwordBytes;
}

bool isCode(ByteView code) {
    return code.size() == codeDigits &&
           std::ranges::all_of(code, [](std::uint8_t c) { return c >= '0' && c <= '9'; });
}

bool isUser(const QString& user) {
    return user.size() == userDigits &&
           std::ranges::all_of(user, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

SecretJson withFlow(const FlowToken& flow) {
    SecretJson json;
    json.add("flow", flow->view());
    return json;
}

HttpRequest post(std::shared_ptr<const SecretBuffer> body) {
    return {.verb = "POST", .secretBody = std::move(body), .contentType = "application/json"};
}

}  // namespace

GassFlow::GassFlow(std::shared_ptr<Portal> portal, const Clock& clock, Level level)
    : portal_(std::move(portal)), clock_(clock), level_(level) {}

GassFlow::~GassFlow() {
    drop();
    forget();
}

void GassFlow::submitCredentials(const QString& user, SecretBuffer password) {
    if (step_ != Step::credentials || work_ != Work::none) return;
    if (!isUser(user) || !isPassword(password))
        return refuse({{errors::loginRefused, "not ten digits and a password"}, {}, {}});
    SecretJson json;
    json.add("user", user.toStdString()).add("password", password.view());
    json.add("acr", level_ == Level::password ? "L1" : "L2");
    ask(Work::credentials, QLatin1String("/gass/start"), json.take(), &GassFlow::takeStep);
}

void GassFlow::submitNewPassword(SecretBuffer current, SecretBuffer next) {
    if (step_ != Step::newPassword || work_ != Work::none) return;
    if (!isPassword(current)) return refuse({{errors::loginRefused, "no password"}, {}, {}});
    auto json = withFlow(flow_);
    json.add("current_password", current.view()).add("new_password", next.view());
    ask(Work::newPassword, QLatin1String("/gass/password"), json.take(), &GassFlow::takeStep);
}

void GassFlow::submitCode(SecretBuffer code) {
    if (step_ != Step::code || work_ != Work::none) return;
    if (!isCode(code.view())) return refuse({{errors::loginCode, "not eight digits"}, {}, {}});
    auto json = withFlow(flow_);
    json.add("code", code.view());
    ask(Work::code, QLatin1String("/gass/otp"), json.take(), &GassFlow::takeStep);
}

void GassFlow::resend() {
    if (step_ != Step::code || work_ == Work::resend) return;
    drop();
    ask(Work::resend, QLatin1String("/gass/resend"), withFlow(flow_).take(), &GassFlow::takeResend);
}

void GassFlow::giveUp() {
    if (work_ == Work::none) return;
    drop();
    Q_EMIT changed();
}

void GassFlow::cancel() {
    drop();
    forget();
    step_ = Step::credentials;
    refusal_.reset();
    conditions_.clear();
    Q_EMIT changed();
}

void GassFlow::ask(Work work, QLatin1String path, Body body, Reader read) {
    if (!body) return refuse({{errors::loginRefused, "cannot be sent"}, {}, {}});
    work_ = work;
    refusal_.reset();
    conditions_.clear();
    underWay_ = callAuth(*portal_, path, post(std::move(body)));
    whenDone(underWay_, this, [this, read, number = ++request_](const Result<HttpAnswer>& answer) {
        if (number != request_) return;  // given up in the meantime
        work_ = Work::none;
        underWay_ = {};
        (this->*read)(answer);
    });
    Q_EMIT changed();
}

void GassFlow::takeStep(const Result<HttpAnswer>& answer) {
    auto next = readGassStep(answer, level_, clock_.now());
    if (!next) return refuse(std::move(next.error()));
    advance(std::move(*next));
}

void GassFlow::takeResend(const Result<HttpAnswer>& answer) {
    auto code = readResend(answer, clock_.now());
    if (!code) return refuse(std::move(code.error()));
    code_ = std::move(*code);
    Q_EMIT changed();
}

void GassFlow::advance(GassNext next) {
    if (auto* sent = std::get_if<CodeSent>(&next)) {
        flow_ = std::move(sent->flow);
        code_ = std::move(sent->code);
        step_ = Step::code;
    } else if (auto* change = std::get_if<ChangeDemanded>(&next)) {
        flow_ = std::move(change->flow);
        step_ = Step::newPassword;
    } else {
        flow_.reset();
        step_ = Step::done;
    }
    Q_EMIT changed();
    if (const auto* session = std::get_if<Session>(&next)) Q_EMIT loggedIn(*session);
}

void GassFlow::refuse(GassRefusal refusal) {
    refusal_ = std::move(refusal.error);
    conditions_ = std::move(refusal.conditions);
    if (refusal.code) code_ = std::move(*refusal.code);
    if (refusal_->triesLeft) code_.triesLeft = *refusal_->triesLeft;
    if (refusal_->code == errors::loginCodeVoid) code_.triesLeft = 0;
    if (refusal_->code == errors::loginFlowExpired) {
        flow_.reset();
        step_ = Step::credentials;
    }
    Q_EMIT changed();
}

void GassFlow::drop() {
    ++request_;
    work_ = Work::none;
    std::exchange(underWay_, {}).cancel();
}

/// The portal need not wait for somebody who has left; whether it hears it does not matter.
void GassFlow::forget() {
    const auto flow = std::exchange(flow_, {});
    if (flow) callAuth(*portal_, QLatin1String("/gass/cancel"), post(withFlow(flow).take()));
}

}  // namespace core
