// SPDX-License-Identifier: EUPL-1.2
// The GASS login as a client sees it, one call a request.
#pragma once

#include <QJsonDocument>

#include "tests/app/mockportal/support/portal_client.h"

/// A citizen with a card number, invented.
struct GassPerson {
    QString codiceFiscale = QString::fromLatin1(specimen);
    QString cardNumber = QStringLiteral("0041270839");
    QString mobile = QStringLiteral("3330000482");
    QString password = QStringLiteral("Tre gatti sul tetto");
    mockportal::Enrolment form() const { return {codiceFiscale, cardNumber, mobile}; }
};

class GassClient {
  public:
    explicit GassClient(mockportal::Portal& portal) : portal_(portal), client_(portal) {}

    Answer start(const QString& user, const QString& password, const char* acr = "L2") const {
        return post("start", {{"user", user}, {"password", password}, {"acr", acr}});
    }
    Answer start(const GassPerson& person, const char* acr = "L2") const {
        return start(person.cardNumber, person.password, acr);
    }
    Answer change(const Answer& step, const QString& current, const QString& next) const {
        return post(
            "password",
            {{"flow", flowOf(step)}, {"current_password", current}, {"new_password", next}});
    }
    Answer code(const Answer& step, const QString& code) const {
        return post("otp", {{"flow", flowOf(step)}, {"code", code}});
    }
    Answer resend(const Answer& step) const { return post("resend", {{"flow", flowOf(step)}}); }
    Answer cancel(const Answer& step) const { return post("cancel", {{"flow", flowOf(step)}}); }
    Answer post(const char* call, const QJsonObject& body) const {
        return client_.post(QStringLiteral("/auth/gass/") + QLatin1String(call),
                            QJsonDocument(body).toJson());
    }

    /// Enrols at the counter and gives the first password, both halves.
    QString enrol(const mockportal::Enrolment& form) const {
        const auto paperHalf = portal_.enrolGass(form);
        return paperHalf ? *paperHalf + lastSms().section(QStringLiteral(" è "), 1).left(5)
                         : QString();
    }
    QString lastSms() const { return portal_.outbox().last().text; }
    QString lastCode() const { return lastSms().right(8); }
    /// Eight digits that the last code is not.
    QString wrongCode() const {
        return lastCode() == QLatin1String("12345678") ? QStringLiteral("12345679")
                                                       : QStringLiteral("12345678");
    }

    static QString flowOf(const Answer& step) { return step.json().value("flow").toString(); }
    static QString errorOf(const Answer& answer) { return answer.json().value("error").toString(); }

  private:
    mockportal::Portal& portal_;
    PortalClient client_;
};
