// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/http_exchange.h"

#include <QLocale>

#include "core/base/log.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

/// Of the two forms of Retry-After we read the one our portals use.
std::optional<std::chrono::seconds> secondsIn(const QByteArray& header) {
    bool number = false;
    const auto seconds = header.toInt(&number);
    return number && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

}  // namespace

QDateTime httpTime(const QByteArray& header) {
    auto time = QLocale::c().toDateTime(QString::fromLatin1(header),
                                        QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

HttpExchange::HttpExchange(QNetworkReply* reply, const HttpRequest& request,
                           std::chrono::milliseconds answering)
    : QObject(reply), reply_(reply), sizeLimit_(request.sizeLimit), overLimit_(request.overLimit) {
    reply->setReadBufferSize(256 * 1024);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { tlsErrors_ += errors; });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    watchAnswer(answering);
    pledge_.onCancel(this, [this] {
        givenUp_ = true;
        reply_->abort();
    });
}

void HttpExchange::watchAnswer(std::chrono::milliseconds answering) {
    silence_.setSingleShot(true);
    silence_.setInterval(answering);
    const auto moved = qOverload<>(&QTimer::start);
    connect(reply_, &QNetworkReply::encrypted, &silence_, moved);
    connect(reply_, &QNetworkReply::uploadProgress, &silence_, [this] {
        if (silence_.isActive()) silence_.start();
    });
    connect(&silence_, &QTimer::timeout, reply_, &QNetworkReply::abort);
}

void HttpExchange::collect() {
    if (silence_.isActive()) silence_.start();
    body_ += reply_->readAll();
    if (body_.size() <= sizeLimit_) return;
    tooLong_ = true;
    reply_->abort();
}

void HttpExchange::finish() {
    auto result = outcome();
    if (!result) qCInfo(lcPortal) << "request failed:" << printError(result.error());
    reply_->deleteLater();
    pledge_.give(std::move(result));
}

Result<HttpAnswer> HttpExchange::outcome() const {
    if (tooLong_) return fail(overLimit_, "longer than expected");
    const auto status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply_->error();
    if (status == 0 || (error != QNetworkReply::NoError && !saysHttpStatus(error)))
        return std::unexpected(failure(error));
    if (status >= 300 && status < 400) return fail(errors::portalAnswer, "redirect");
    const auto told = reply_->header(QNetworkRequest::ContentLengthHeader);
    const auto body = body_ + reply_->readAll();
    if (told.isValid() && told.toLongLong() != body.size())
        return fail(errors::portalUnreachable, "answer cut short");
    return HttpAnswer{status,
                      body,
                      reply_->rawHeader("Content-Type"),
                      reply_->rawHeader("WWW-Authenticate"),
                      secondsIn(reply_->rawHeader("Retry-After")),
                      httpTime(reply_->rawHeader("Date"))};
}

/// Qt calls it cancelled when its own time or ours is up.
Error HttpExchange::failure(QNetworkReply::NetworkError error) const {
    if (error == QNetworkReply::OperationCanceledError && !givenUp_)
        return {errors::portalTimeout, "nothing moved"};
    return networkError(error, tlsErrors_, reply_->errorString());
}

}  // namespace core
